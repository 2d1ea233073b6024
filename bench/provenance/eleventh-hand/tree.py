"""Trees of copies: who takes what from whom, and what he does to it."""
import datetime
import houses as H
import language as L

HOWS = [("verbatim", 25), ("trimmed", 20), ("re-led", 13), ("reordered", 5), ("excerpted", 10), ("retold", 10), ("restyled", 8), ("quote-only", 8)]


class Article:
    count = 0

    def __init__(self, topic, house, how, root=False):
        self.topic, self.house, self.how = topic, house, how
        self.parents, self.units, self.blocks = [], [], []
        self.title, self.authors, self.time = "", [], None
        self.credit, self.credited, self.credit_kind, self.place = None, None, "none", None
        self.unseen, self.day, self.regime = False, "Tuesday", "good"
        self.lead, self.own, self.closing = None, [], []
        self.order = Article.count
        Article.count += 1
        self.dateline = False

    def root(self):
        return self if not self.parents else self.parents[0].root()


def groups(units):
    """Sentences with those that stick to the one before."""
    out = []
    for unit in units:
        before = out[-1][-1].sentence if out else None
        if before and unit.sentence.sticks and before.number == unit.sentence.number - 1 and before.account == unit.sentence.account:
            out[-1].append(unit)
        else:
            out.append([unit])
    return out


def flat(parts):
    return [unit for part in parts for unit in part]


def whole(parts):
    """Without what would hang in the air."""
    return [part for part in parts if not part[0].sentence.sticks]


class Desk:
    """Everything a copy needs of its run."""

    def __init__(self, rng, houses):
        self.rng, self.houses, self.leads_used = rng, houses, {}

    def pick(self, weighted):
        names, weights = zip(*weighted)
        return self.rng.choices(names, weights)[0]

    def fresh(self, lines, topic):
        """A line that this run has not used for this topic."""
        used = self.leads_used.setdefault(topic.key, set())
        free = [line for line in lines if line not in used]
        if not free:
            return None
        line = self.rng.choice(free)
        used.add(line)
        return line.replace("{place}", topic.place)

    def lead(self, topic):
        return self.fresh(topic.leads, topic) or self.fresh(H.LEADS, topic)

    def own_line(self, topic):
        return (self.fresh(topic.own, topic) if self.rng.random() < 0.6 else None) or self.fresh(H.OWN, topic)

    def original(self, topic, account, house, time, regime, base):
        rng = self.rng
        article = Article(topic, house, "original")
        article.regime, article.time, article.base = regime, time, base
        article.day = base.strftime("%A")
        article.title = rng.choice(topic.titles[account])
        article.authors = [rng.choice(house.reporters)] if house.kind in ("daily", "site") and rng.random() < 0.8 else []
        article.dateline = house.kind == "agency" or (house.kind == "daily" and rng.random() < 0.2)
        for sentence in topic.accounts[account]:
            unit = L.Unit(sentence)
            unit.day = article.day
            for slot in L.slots(sentence.variants[0]):
                if slot[1] in ("b", "h") and slot[3] == "" and not slot[4] and rng.random() < 0.4 or slot[1] == "h" and rng.random() < 0.3:
                    unit.flipped.add(slot[0])
            unit.moved = bool(L.MOVABLE.match(sentence.variants[0])) and rng.random() < 0.15
            unit.broken = not unit.moved and bool(L.TWO.match(sentence.variants[0])) and rng.random() < 0.3
            article.units.append(unit)
        parts = groups(article.units)
        drop = [i for i in range(2, len(parts)) if rng.random() < 0.08]
        article.units = flat(part for i, part in enumerate(parts) if i not in drop[:2])
        return article

    # what copies do -------------------------------------------------------------------------------------------------------------
    def copy(self, parent, house, time, how=None, credit=None):
        rng = self.rng
        how = how or self.pick(HOWS)
        child = Article(parent.topic, house, how)
        child.parents, child.day, child.regime, child.base = [parent], parent.day, parent.regime, parent.base
        child.time = time
        parts = groups([unit.copy() for unit in parent.units])
        quotes = [p for p in whole(parts) if any('"' in u.pattern() and u.sentence.speaker for u in p)]
        if how == "quote-only" and not quotes or how == "excerpted" and len(parts) < 6 or how == "reordered" and len(parts) < 5:
            how = child.how = "trimmed"
        if how == "trimmed":
            parts = parts[: max(2, round(len(parts) * rng.uniform(0.4, 0.85)))]
        elif how == "reordered":
            first, rest = parts[:1], parts[1:]
            rng.shuffle(rest)
            parts = first + rest if rng.random() < 0.6 else rest + first
        elif how == "excerpted":
            start = rng.randrange(0, len(parts) - 3)
            parts = whole(parts[start : start + rng.choice([3, 4, 4, 5])]) or parts[:3]
            child.lead = self.lead(parent.topic)
            child.own = [line for line in [self.own_line(parent.topic)] if line]
        elif how == "quote-only":
            parts = rng.sample(quotes, min(len(quotes), rng.choice([1, 1, 2])))
            child.lead = self.lead(parent.topic)
            child.own = [line for line in (self.own_line(parent.topic), self.own_line(parent.topic)) if line]
        elif how == "re-led":
            child.lead = self.lead(parent.topic)
            parts = parts[1:] if rng.random() < 0.5 and len(parts) > 4 else parts
            if rng.random() < 0.3:
                parts = parts[: max(3, len(parts) - 3)]
        parts = whole(parts) or parts
        child.units = flat(parts)
        if how in ("retold", "restyled"):
            self.retell(child, heavy=how == "retold")
        keep = {"verbatim": 0.8, "trimmed": 0.6, "restyled": 0.4}.get(how, 0.2)
        titles = [t for acc in {u.sentence.account for u in child.units} for t in parent.topic.titles[acc]]
        child.title = parent.title if rng.random() < keep else rng.choice(titles)
        if how == "verbatim" and rng.random() < 0.5:
            child.authors = list(parent.authors)
        elif rng.random() < 0.5 and house.kind in ("daily", "site") and how not in ("verbatim", "trimmed"):
            child.authors = [rng.choice(house.reporters)]
        child.dateline = parent.dateline and how in ("verbatim", "trimmed", "reordered") and rng.random() < 0.7
        self.credit(child, parent, credit)
        if not parent.unseen:
            self.change(child, parent)
        return child

    def retell(self, child, heavy):
        for unit in child.units:
            n = len(unit.sentence.variants)
            clean = not unit.changed and not unit.flipped and unit.variant == 0
            free = [v for v in range(1, n) if v not in unit.sentence.used]
            if heavy and clean and free:
                unit.variant = self.rng.choice(free)
                unit.sentence.used.add(unit.variant)
                unit.moved = unit.broken = False
            elif L.MOVABLE.match(unit.pattern()) and not unit.broken and self.rng.random() < 0.7:
                unit.moved = not unit.moved
            elif L.TWO.match(unit.pattern()) and not unit.moved and self.rng.random() < 0.4:
                unit.broken = not unit.broken

    def change(self, child, parent):
        rng = self.rng
        wanted = rng.choices([0, 1, 2, 3], [36, 30, 22, 12])[0]
        if child.how == "quote-only":
            wanted = int(rng.random() < 0.3)
        spots = []
        for unit in child.units:
            if unit.changed:
                continue
            for slot in L.slots(unit.pattern()):
                code = L.code_of(slot, slot[0] in unit.flipped, False)
                if slot[1] == "e" and unit.broken or slot[1] in ("q-", "w") and child.how == "restyled" and rng.random() < 0.5:
                    continue
                spots.append((unit, slot, code))
        child.fresh = []
        weights = {"value-changed": 8, "rounded": 10, "bound-dropped": 20, "bound-added": 16, "hedge-dropped": 22, "hedge-added": 18,
                   "negation-dropped": 5, "attribution-dropped": 10, "speaker-replaced-by-outlet": 10, "word-changed": 9, "not-dropped": 6, "ellipsis": 10}
        for _ in range(wanted):
            free = [spot for spot in spots if not spot[0].changed]
            if not free:
                return
            unit, slot, code = rng.choices(free, [weights[s[2]] for s in free])[0]
            state = ""
            if slot[1] == "a" and rng.random() < 0.45:
                state = child.house.the()
            unit.changed[slot[0]] = state
            child.fresh.append((unit, L.code_of(slot, slot[0] in unit.flipped, bool(state))))

    # credits --------------------------------------------------------------------------------------------------------------------
    def credit(self, child, parent, kind=None):
        rng = self.rng
        kind = kind or self.pick([("right", 60), ("none", 17), ("false", 4), ("kept", 9), ("chained", 10)])
        grand = parent.credited if parent.credit_kind == "right" else None
        if kind in ("kept", "chained") and grand is None:
            kind = "right"
        if child.how == "quote-only" and kind == "none" and rng.random() < 0.8:
            kind = "right"
        child.credit_kind = kind
        if kind == "none":
            return
        target = parent.house
        if kind == "false":
            target = rng.choice([h for h in self.houses if h not in (parent.house, child.house, parent.root().house) and h.kind in ("daily", "site")])
        if kind == "kept":
            target = grand
            child.credit, child.place, child.credited = parent.credit, parent.place, grand
            return
        child.credited = target
        own = [name for name in parent.authors if name in parent.house.reporters]
        reporter = own[0] if kind == "right" and own else target.reporters[0]
        words = {"p": target.the(), "u": f"https://{target.domain}/", "r": reporter, "g": grand.the() if grand else ""}
        if kind == "right" and not parent.unseen:
            words["u"] = url_of(parent)
        if kind == "chained":
            child.place, line = "foot", rng.choice(H.CHAIN)
        elif child.how == "quote-only":
            child.place, line = "text", rng.choice(H.QUOTED)
        elif target.kind == "agency" and rng.random() < 0.8:
            child.place = rng.choice(["foot", "foot", "byline"])
            line = rng.choice(H.AGENCY)
        else:
            child.place = rng.choices(["top", "foot", "text"], [30, 42, 28])[0]
            line = rng.choice({"top": H.TOP, "foot": H.FOOT, "text": H.IN_TEXT}[child.place])
        if child.place == "byline":
            child.authors, child.credit = [target.name], None
            return
        name = next((parent.topic.speakers[u.sentence.speaker] for u in child.units if u.sentence.speaker), None)
        words["name"] = (name.later if name and name.named else "the speaker")
        line = line.format(**words)
        child.credit = line[0].upper() + line[1:] if not line.startswith(("h/t", "via")) else line


def url_of(article):
    slug = "-".join("".join(c for c in w.lower() if c.isalnum()) for w in article.title.split()[:6]).strip("-")
    return f"https://{article.house.domain}/{slug}-{article.order}"


def later(rng, time, hours):
    return time + datetime.timedelta(seconds=int(rng.lognormvariate(0, 0.9) * hours * 3600) + rng.randrange(400, 2400))
