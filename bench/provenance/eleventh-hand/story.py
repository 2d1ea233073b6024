"""One topic: two accounts with their copies, an independent report, and what joins them."""
import datetime
import houses as H
import tree as T


def tell(desk, topic, base):
    """The articles of a topic, its loops, and its groups that are not to be linked."""
    rng = desk.rng
    regime = rng.choices(["good", "date", "none"], [60, 24, 16])[0]
    free = [h for h in desk.houses if h.kind != "wiki"]
    rng.shuffle(free)

    def house(kinds=None):
        at = next((i for i, h in enumerate(free) if kinds is None or h.kind in kinds), 0)
        return free.pop(at)

    start = base + datetime.timedelta(hours=rng.randrange(5, 22), minutes=rng.randrange(60), seconds=rng.randrange(60))
    trees, loops = [], []
    plan = [("A", rng.choices([3, 4, 5, 6, 8], [20, 30, 25, 15, 10])[0]), ("B", rng.choices([0, 1, 2, 3], [15, 35, 35, 15])[0]), ("C", rng.choices([0, 1], [75, 25])[0])]
    for account, copies in plan:
        begin = start if account == "A" else T.later(rng, start, 7)
        kinds = ("agency",) if account == "A" and rng.random() < 0.35 else ("daily", "radio") if account == "C" else ("daily", "site")
        first = desk.original(topic, account, house(kinds), begin, regime, base)
        first.how = "independent" if account == "C" else "original"
        first.unseen = account == "A" and copies >= 4 and rng.random() < 0.3
        tree = [first]
        lacks = list(range(1, len(T.groups(first.units))))
        rng.shuffle(lacks)
        direct = 0
        for n in range(copies):
            fit = [t for t in tree if t is first or t.how not in ("quote-only", "excerpted") and len(t.units) >= 4]
            parent = first if direct < 2 or rng.random() < 0.5 else rng.choice(fit)
            how = None
            if parent is first and first.unseen:
                how = rng.choice(["verbatim", "verbatim", "trimmed", "re-led", "restyled"])
            child = desk.copy(parent, house(("daily", "site", "radio")), T.later(rng, parent.time, 5), how)
            if parent is first and first.unseen:
                drop_one(first, child, lacks[direct % len(lacks)])
            if parent is first:
                direct += 1
            tree.append(child)
        trees.append(tree)
    if regime != "none" and not trees[0][0].unseen and rng.random() < 0.6:
        loops += loop(desk, trees[0], house)
    merged = []
    if rng.random() < 0.32:
        merged.append(merge(desk, trees[0], trees[1], house(("daily", "site"))))
    if rng.random() < 0.2:
        trees[0].append(update(desk, trees[0]))
    articles = [a for tree in trees for a in tree] + merged
    apart = [[a for a in tree if not a.unseen] for tree in trees]
    return articles, loops, apart, set(merged)


def drop_one(first, child, index):
    """Each direct copy of a text that is not in the run lacks something that another has."""
    gone = {id(u.sentence) for u in T.groups(first.units)[index]}
    rest = [u for u in child.units if id(u.sentence) not in gone]
    if len(rest) >= 3:
        child.units = rest


def merge(desk, left, right, house):
    """A desk makes one story of two: the larger halves of both."""
    a = desk.rng.choice([x for x in left if not x.unseen and x.how not in ("quote-only", "excerpted", "loop")] or [x for x in left if not x.unseen])
    b = desk.rng.choice([x for x in right if x.how != "quote-only"])
    child = T.Article(a.topic, house, "merged")
    child.parents, child.day, child.regime, child.base = [a, b], a.day, a.regime, a.base
    child.time = T.later(desk.rng, max(a.time, b.time), 4)
    parts = [T.groups([u.copy() for u in x.units]) for x in (a, b)]
    parts = [T.whole(p[: max(3, round(len(p) * 0.65))]) for p in parts]
    child.units = T.flat(parts[0]) + T.flat(parts[1])
    child.title = desk.rng.choice(a.topic.titles["A"])
    desk.credit(child, a, desk.rng.choice(["right", "right", "none"]))
    if child.credit_kind == "right" and child.credit and desk.rng.random() < 0.6:
        child.closing.append(f"{b.house.the()[0].upper()}{b.house.the()[1:]} also contributed to this report.")
    return child


def update(desk, tree):
    """The first house brings its own story up to date: a new opening, the old text below it."""
    first = next(a for a in tree if not a.unseen)
    child = T.Article(first.topic, first.house, "update")
    child.parents, child.day, child.regime, child.base = [first], first.day, first.regime, first.base
    child.time = T.later(desk.rng, first.time, 9)
    child.units = [u.copy() for u in first.units]
    child.lead = desk.lead(first.topic)
    child.title, child.authors = "UPDATED: " + first.title.removeprefix("UPDATED: "), list(first.authors)
    if desk.rng.random() < 0.5:
        child.closing.append("This is an updated version of a story that was published earlier.")
    return child


TITLES = ["The morning in brief", "Also in the news", "What else happened", "Two stories you may have missed", "News round-up"]


def digests(desk, articles):
    """A page of two unrelated stories, the head of each."""
    rng = desk.rng
    fit = [a for a in articles if not a.unseen and a.how in ("original", "verbatim", "trimmed")]
    by_topic = {}
    for a in fit:
        by_topic.setdefault(a.topic.key, []).append(a)
    keys = sorted(by_topic)
    out = []
    for title in rng.sample(TITLES, min(len(TITLES), len(keys) // 6)):
        a = rng.choice(by_topic[rng.choice(keys)])
        others = [x for x in fit if x.topic is not a.topic and x.regime == a.regime]
        if not others:
            continue
        b = rng.choice(others)
        a, b = (a, b) if a.time < b.time else (b, a)
        child = T.Article(a.topic, rng.choice([h for h in desk.houses if h.kind in ("site", "radio") and h not in (a.house, b.house)]), "digest")
        child.parents, child.day, child.regime, child.base, child.title = [a, b], b.day, b.regime, b.base, title
        child.time = T.later(rng, b.time, 6)
        child.units = T.flat(part for x in (a, b) for part in T.whole(T.groups([u.copy() for u in x.units]))[:3])
        child.credit_kind, child.place = "right", "foot"
        child.credit = f"Sources: {a.house.the()}, {b.house.the()}."
        out.append(child)
    return out


def loop(desk, tree, house):
    """The first outlet takes its own story back: with the copy's credit, from 'media reports', by a third, or from a work of reference."""
    rng, first = desk.rng, tree[0]
    if first.house.kind == "agency":
        return []
    kind = rng.choices(["back", "media", "long", "reference"], [40, 30, 20, 10])[0]
    fits = [a for a in tree[1:] if a.parents == [first] and a.credit_kind == "right" and a.credit and a.how in ("verbatim", "trimmed", "re-led", "restyled")]
    if kind == "reference":
        wiki = next(h for h in desk.houses if h.kind == "wiki")
        entry = desk.copy(first, wiki, T.later(rng, first.time, 40), "trimmed", "right")
        entry.title, entry.authors, entry.dateline = f"{first.topic.place} ({first.topic.key})", [], False
        entry.credit, entry.place = f"References: 1. {first.title}, {first.house.the()}.", "foot"
        tree.append(entry)
        chain = [first, entry]
    else:
        if not fits:
            copy = desk.copy(first, house(("daily", "site", "radio")), T.later(rng, first.time, 5), "trimmed", "right")
            tree.append(copy)
            fits = [copy]
        chain = [first, rng.choice(fits)]
        if kind == "long":
            third = desk.copy(chain[-1], house(("daily", "site", "radio")), T.later(rng, chain[-1].time, 6), "re-led", "right")
            tree.append(third)
            chain.append(third)
    source = chain[-1]
    closing = T.Article(first.topic, first.house, "loop")
    closing.parents, closing.day, closing.regime, closing.base = [source], first.day, first.regime, first.base
    closing.time = T.later(rng, source.time, 20)
    if first.regime == "date":  # days must tell the order
        for before, after in zip(chain, chain[1:] + [closing]):
            while after.time.date() <= before.time.date():
                after.time += datetime.timedelta(days=1)
    parts = T.whole(T.groups([u.copy() for u in source.units]))
    closing.units = T.flat(parts[: max(2, round(len(parts) * rng.uniform(0.5, 1)))])
    closing.title = rng.choice(first.topic.titles["A"])
    closing.credit_kind, closing.credited = ("media" if kind == "media" else "right"), source.house
    line = rng.choice(H.MEDIA) if kind == "media" else rng.choice(H.BACK).format(p=source.house.the())
    closing.credit, closing.place = line[0].upper() + line[1:], "top"
    closing.own = [line for line in [desk.own_line(first.topic)] if line]
    tree.append(closing)
    return [chain + [closing]]
