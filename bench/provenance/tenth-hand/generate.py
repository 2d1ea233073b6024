"""A tenth hand: invented news as a night desk republishes it, with the truth beside it.  --seed N --stories M --out DIR"""
import argparse, copy, datetime as dt, json, os, random, re
from difflib import SequenceMatcher
import forms, stock
from model import CODES, added, dropped, load, recasts, shifted, up

YEAR = 2027
ABBR = {"September": "Sept.", "November": "Nov.", "December": "Dec.", "January": "Jan.", "February": "Feb.", "October": "Oct."}


TENS = {20: "Twenty", 30: "Thirty", 40: "Forty", 50: "Fifty", 60: "Sixty", 70: "Seventy", 80: "Eighty", 90: "Ninety"}
ONES = ["", "-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine"]


def opened(text):
    """No sentence begins with a figure."""
    found = re.match(r"(\d[\d,]*)(?= )", text)
    if not found:
        return text
    number = int(found[1].replace(",", ""))
    if 20 <= number < 100:
        return TENS[number // 10 * 10] + ONES[number % 10] + text[found.end():]
    return "In all, " + text


class House:
    def __init__(self, name, ref, kind, marks, abbr=None):
        self.name, self.ref, self.kind, self.marks, self.abbr = name, ref, kind, marks, abbr
        self.domain = re.sub(r"[^a-z0-9]+", "", name.lower().replace(".example", "")) + ".example"
        self.foot, self.reporters = [], []


class S:
    """A sentence as it stands in one article."""
    def __init__(self, unit, text, group):
        self.unit, self.text, self.group = unit, text, group
        self.uid = unit.uid
        self.fresh = True   # nobody has changed it yet
        self.say = True


class Own:
    speaker = key = None
    dep = False
    edits, rewrites = [], []
    def __init__(self, uid):
        self.uid = uid


class Article:
    pass


class World:
    def __init__(self, seed, stories):
        self.r = random.Random(f"tenth-{seed}")
        self.seed, self.stories = seed, stories
        self.topics = load()
        self.articles, self.traps, self.loops = [], [], []
        self.used = set()
        self.owns = 0
        self.slugs = set()
        r = self.r
        self.houses = []
        for line in stock.OUTLETS:
            name, article, kind, marks = line.split("|")
            self.houses.append(House(name, f"{article} {name}".strip(), kind, marks))
        self.agencies = [House(name, ref, "agency", r.choice(["straight", "curly"]), abbr) for _, name, ref, abbr in stock.AGENCIES]
        for h in self.houses + self.agencies:
            h.foot = [t.format(d=h.domain, o=h.name, Y=YEAR) for t in r.sample(stock.FURNITURE_DAILY, 3)]
            h.reporters = [f"{r.choice(stock.FIRST)} {r.choice(stock.LAST)}" for _ in range(3)]
        rows = lambda text: [tuple(x.split("|", 1)) for x in text.strip().splitlines()]
        self.credits, self.credits_agency, self.chained = rows(stock.CREDITS), rows(stock.CREDITS_AGENCY), rows(stock.CHAINED)

    OPENINGS = ["Much has been written this week about {N}.", "{NC} has been the talk of every kitchen in the county.", "One sentence has stayed with me from the reports on {N}.",
                "It is worth pausing over {N}.", "Those who followed {N} will have formed an opinion by now.", "{NC} raises questions that go beyond one place.",
                "We have read what there is to read about {N}.", "A reader asks what we make of {N}.", "Of all that was said on {N}, little will be remembered.", "There are days on which {N} seems to be the only subject."]

    # ---- bits
    def own(self, text):
        self.owns += 1
        return S(Own(f"own{self.owns}"), text, f"own{self.owns}")

    def once(self, options):
        """One of the options that nobody in this run has used."""
        left = [o for o in options if o not in self.used]
        if not left:
            return None
        pick = self.r.choice(left)
        self.used.add(pick)
        return pick

    def chance(self, p):
        return self.r.random() < p

    @staticmethod
    def groups(sentences):
        out = []
        for s in sentences:
            if out and out[-1][0].group == s.group:
                out[-1].append(s)
            else:
                out.append([s])
        return out

    # ---- articles
    def article(self, topic, house, story, **more):
        a = Article()
        a.topic, a.house, a.story = topic, house, story
        a.parents, a.root, a.how = [], None, ""
        a.body, a.credit, a.boiler, a.drifts, a.emit = [], None, None, [], True
        a.quote_only, a.live, a.twin, a.updated = False, False, False, False
        a.author = self.r.choice(house.reporters)
        a.title, a.side, a.name = "", "M", f"t{len(self.articles)}"
        a.__dict__.update(more)
        a.index = len(self.articles)
        self.articles.append(a)
        return a

    def root(self, topic, side, story, house, at):
        a = self.article(topic, house, story, side=side, how="root", at=at)
        units, group = topic.units[side], None
        body = []
        for u in units:
            if not (u.dep and group):
                group = u.uid
            body.append(S(u, u.text, group))
        groups = self.groups(body)
        a.reserve = []
        if len(groups) > 9 and self.chance(.6):     # kept back: an update may bring them
            # what stands late only: the first mention of what they speak of stands before
            k = self.r.choice([1, 2])
            a.reserve, groups = groups[-k:], groups[:-k]
        a.body = [s for g in groups for s in g]
        a.title = self.title(topic, side)
        if self.chance(.22):
            self.tell(a, house.ref)
        a.root = a
        return a

    def title(self, topic, side):
        options = topic.titles[side]
        pick = self.once(options)
        return pick or self.r.choice(options)

    def tell(self, a, ref):
        """'[X] said' becomes '[X] told the Herald' once."""
        options = [s for s in a.body if re.search(r'," \[\w+\] said\.$', s.text)]
        if not options:
            return False
        s = self.r.choice(options)
        s.text = re.sub(r'," \[(\w+)\] said\.$', lambda m: f'," [{m[1]}] told {ref}.', s.text)
        return True

    def pick_house(self, story, kinds=None):
        taken = {a.house.name for a in self.articles if a.story == story}
        options = [h for h in self.houses if h.name not in taken and (kinds is None or h.kind in kinds)]
        return self.r.choice(options or self.houses)

    def later(self, at):
        return at + dt.timedelta(minutes=self.r.choice([35, 70, 150, 300, 600, 1100, 1500, 2900]) + self.r.randint(0, 40), seconds=self.r.randint(0, 59))

    # ---- changes
    def change(self, a, parent, wanted, allow=None):
        """Up to `wanted` written changes, each in another sentence."""
        options = []
        for i, s in enumerate(a.body):
            if not s.fresh or isinstance(s.unit, Own):
                continue
            following = i + 1 < len(a.body) and a.body[i + 1].group == s.group
            for kind, find, put in s.unit.edits:
                if kind in ("ad", "so"):
                    if s.text == s.unit.text and not (following and kind == "ad"):
                        options.append((kind, s, put.replace("{O}", parent.house.ref).replace("{OC}", up(parent.house.ref))))
                elif s.text.count(find) == 1 and not (following and kind in ("nd", "qn")):
                    options.append((kind, s, s.text.replace(find, put)))
            if s.text == s.unit.text and s.speaker_known:
                cut, laid = dropped(s.text), shifted(s.text, parent.house.ref)
                if cut and not following:
                    options.append(("ad", s, cut))
                if laid and not following:
                    options.append(("so", s, laid))
            if '"' not in s.text and s.text == s.unit.text and not following:
                options += [(kind, s, t) for kind, t in added(s.text, self.r)]
        if allow:
            options = [o for o in options if o[0] in allow]
        weight = {"n": 1.0, "w": 1.0, "ad": .8, "so": .8, "bd": 1.5, "ba": 1.6, "hd": 1.6, "ha": 1.6, "nd": 1.5, "qn": 2.2, "el": 1.5}
        done = 0
        while options and done < wanted:
            kind, s, text = self.r.choices(options, [weight[o[0]] for o in options])[0]
            options = [o for o in options if o[1] is not s]
            if text == s.text or (s.uid, text) in self.used:
                continue
            self.used.add((s.uid, text))
            s.text, s.fresh = opened(up(text.replace('...,"', '..."'))), False
            a.drifts.append((CODES[kind], parent, s))
            done += 1
        return done

    def rewrite(self, a, share):
        for s in a.body:
            if isinstance(s.unit, Own) or not s.fresh or s.text != s.unit.text or not self.chance(share):
                continue
            options = [(s.uid, t) for t in s.unit.rewrites] or [(s.uid, t) for t in recasts(s.text)]
            if s.unit.rewrites and self.chance(.15):
                options = [(s.uid, t) for t in recasts(s.text)] or options
            pick = self.once(options)
            if pick:
                s.text, s.fresh = pick[1], False

    def reword(self, a):
        """Bounds and verbs in other words of the same meaning."""
        for s in a.body:
            if isinstance(s.unit, Own) or '"' in s.text or not s.fresh:
                continue
            if self.chance(.3):
                text = re.sub(r"\b(?:about|some|roughly) (?=\d)", "around ", s.text)
                if text == s.text:
                    text = re.sub(r"\bmore than (?=\d)", "over ", re.sub(r"^More than (?=\d)", "Over ", text))
                if text != s.text and (s.uid, text) not in self.used:
                    self.used.add((s.uid, text))
                    s.text, s.fresh = text, False
            elif self.chance(.12) and re.search(r", \[\w+\] said\.$", s.text):
                text = s.text[:-5] + self.r.choice(["stated.", "explained.", "remarked."])
                if (s.uid, text) not in self.used:
                    self.used.add((s.uid, text))
                    s.text = text

    def restyle(self, a):
        options = [s for s in a.body if re.search(r', \[\w+\] said\.$', s.text) and not isinstance(s.unit, Own)]
        if options and self.chance(.5):
            s = self.r.choice(options)
            s.text = s.text[:-5] + "told reporters."
        for s in a.body:
            if self.chance(.6):
                s.text = s.text.replace(" per cent", self.style[0])
                for long, short in ABBR.items():
                    s.text = re.sub(rf"\b{long} (\d)", rf"{short} \1", s.text) if self.style[1] else s.text

    # ---- copies
    def copy(self, parent, story, how, house=None, edits=0):
        r = self.r
        a = self.article(parent.topic, house or self.pick_house(story), story, side=parent.side, how=how, at=self.later(parent.at))
        a.parents, a.root, a.regime = [parent], parent.root, parent.regime
        a.title = parent.title if how in ("verbatim", "trimmed") or self.chance(.35) else self.title(parent.topic, parent.side)
        body = [copy.copy(s) for s in parent.body]
        groups = self.groups(body)
        keep = [g for g in groups if not isinstance(g[0].unit, Own)]
        if how == "trimmed":
            groups = groups[:max(4, int(len(groups) * r.uniform(.45, .85)))]
        elif how == "re-led":
            lede = self.once(parent.topic.ledes[parent.side])
            if lede:
                if groups[0][0].unit.speaker is None and len(groups[0]) == 1:
                    groups = groups[1:]
                groups = [[self.own(lede)]] + groups
                if self.chance(.4):
                    groups = groups[:max(5, int(len(groups) * .8))]
            else:
                a.how = how = "trimmed"
                groups = groups[:max(4, int(len(groups) * .7))]
        elif how == "reordered":
            head, rest = groups[:1], groups[1:]
            for _ in range(30):
                r.shuffle(rest)
                if [g[0].uid for g in rest] != [g[0].uid for g in groups[1:]]:
                    break
            groups = head + rest
            groups = groups[:max(5, int(len(groups) * r.uniform(.7, 1)))]
        elif how == "excerpted":
            options = [g for g in keep if g[0].unit.speaker] or keep
            n = min(len(keep), r.choice([3, 4, 5]))
            at = r.randint(0, max(0, len(keep) - n))
            chosen = keep[at:at + n]
            own = [self.own(t) for t in (self.once(parent.topic.own), self.once(parent.topic.own)) if t]
            if not own:
                own = [self.own(t) for t in [self.once(parent.topic.ledes[parent.side])] if t]
            groups = [[o] for o in own[:1]] + chosen + [[o] for o in own[1:]]
            if not own:
                a.how = "trimmed"
        elif how == "live":
            groups = list(reversed(keep))[-r.randint(5, 8):]
            a.live = True
            a.title = "Live: " + a.title if self.chance(.6) else a.title + " – as it happened"
        elif how == "quote-only":
            quotes = [g[:1] for g in keep if re.search(r'^"[^"]{25,}," \[\w+\] said\.$', g[0].text) and g[0].fresh]
            own = [self.own(t) for t in (self.once(parent.topic.own), self.once(parent.topic.own), self.once(parent.topic.own)) if t]
            if not quotes or len(own) < 1:
                self.articles.pop()
                return None
            chosen = r.sample(quotes, min(len(quotes), r.choice([1, 1, 2])))
            opening = self.once(self.OPENINGS)
            if opening:
                own = [self.own(opening.replace("{N}", parent.topic.noun).replace("{NC}", up(parent.topic.noun)))] + own
            groups = [[o] for o in own[:2 if opening and self.chance(.5) else 1]] + chosen 
            groups += [[o] for o in own if all(o is not g[0] for g in groups)]
            a.quote_only = True
            a.title = r.choice(["What they said about {N}", "Comment: The questions after {N}", "After {N}: one voice", "Notes on {N}", "In other words: {N}"]).replace("{N}", parent.topic.noun)
        elif how == "update":
            new = parent.root.reserve
            parent.root.reserve = []
            fresh = [[S(s.unit, s.unit.text, s.group) for s in g] for g in new]
            groups = groups + fresh if self.chance(.4) else groups[:2] + fresh + groups[2:]
            a.updated = True
            a.title = parent.title if self.chance(.5) else self.title(parent.topic, parent.side)
        a.body = [s for g in groups for s in g]
        self.known(a)
        self.style = (r.choice([" percent", "%"]), self.chance(.5))
        if edits:
            done = self.change(a, parent, edits)
            if done and how == "verbatim":
                a.how = "edited"
        if how == "rewritten":
            self.rewrite(a, r.uniform(.3, .65))
            self.reword(a)
        elif how not in ("verbatim", "update") and self.chance(.3):
            self.rewrite(a, .12)
        if how != "verbatim" and self.chance(.25):
            self.restyle(a)
        if self.chance(.25) and how not in ("verbatim", "quote-only", "update"):
            a.title = a.title if a.title != parent.title else self.title(parent.topic, parent.side)
        return a

    @staticmethod
    def known(a):
        """Marks sentences whose speaker is named in them (so that the speaker can be taken out)."""
        for s in a.body:
            s.speaker_known = bool(re.search(r"\[\w+\]", s.text))

    def credit(self, a, parent, kind):
        """kind: right, none, kept, false, chained"""
        r = self.r
        a.credit, a.credit_kind = None, kind
        if kind == "none":
            return
        if kind == "kept":
            a.credit = getattr(parent, "credit", None)
            if a.credit is None or a.credit[0] == "told":
                a.credit_kind = kind = "right"
            else:
                return
        house, reporter = parent.house, parent.author
        if kind == "false":
            house = r.choice([h for h in self.houses if h is not parent.house and h is not a.house])
            reporter = r.choice(house.reporters)
        rows = self.credits
        if house.kind == "agency" and self.chance(.6):
            rows = self.credits_agency
        if kind == "chained":
            grand = parent.parents[0].house if parent.parents and parent.parents[0] is not parent and isinstance(parent.parents[0], Article) else None
            if grand is None or grand is a.house:
                a.credit_kind = kind = "right"
            else:
                rows = self.chained
        for _ in range(40):
            place, text = r.choice(rows)
            if a.live and place in ("dateline", "slug", "first"):
                continue
            if place == "told" and kind == "right":
                if self.tell(a, house.ref):
                    a.credit = ("told", "")
                    return
                continue
            if place in ("told",) or (house.kind == "agency" and "{U}" in text):
                continue
            if a.quote_only and not (place in ("mid", "first") and "All of" not in text and "That is how" not in text and "drawn" not in text and "from which" not in text and "Our account" not in text):
                continue
            if "spoken to those" in text and a.how in ("merged",):
                continue
            break
        values = {"{O}": house.ref, "{OC}": up(house.ref), "{o}": house.name, "{OU}": house.name.upper(), "{A}": reporter, "{a}": house.abbr or house.name,
                  "{N}": a.topic.noun, "{PLACE}": a.topic.place.upper(), "{D}": f"{stock.MONTHS[a.at.month - 1]} {a.at.day}", "{Y}": str(YEAR),
                  "{U}": f"https://www.{house.domain}/{parent.slug}", "{P}": grand.ref if kind == "chained" else ""}
        for k, v in values.items():
            text = text.replace(k, v)
        a.credit = (place, text)

    def credit_kind(self):
        return self.r.choices(["right", "none", "kept", "false", "chained"], [66, 13, 9, 4, 8])[0]

    # ---- stories
    def story(self, number, topic, side, with_other):
        r = self.r
        regime = r.choices(["good", "date", "none"], [50, 28, 22])[0]
        at = dt.datetime(YEAR, r.randint(1, 10), r.randint(1, 27), r.randint(5, 20), r.randint(0, 59), r.randint(0, 59))
        house = r.choice(self.agencies) if self.chance(.36) else self.pick_house(number)
        root = self.root(topic, side, number, house, at)
        root.regime = regime
        root.slug = self.slugged(root)
        self.known(root)
        tree = [root]
        copies = r.choice([2, 3, 3, 3, 4, 4, 5, 6, 7])
        # unseen root: each direct copy lacks other sentences
        if self.chance(.16):
            root.emit = False
            direct = r.choice([2, 3, 3])
            groups = self.groups(root.body)
            spots = r.sample(range(2, len(groups)), min(direct, len(groups) - 2))
            for k, spot in enumerate(spots):
                a = self.article(topic, self.pick_house(number), number, side=side, how="unseen-copy", at=self.later(at))
                a.parents, a.root, a.regime, a.slug = [root], root, regime, ""
                out = {spot} | ({(spot + 2) % len(groups)} - set(spots) - {0, 1} if self.chance(.5) else set())
                a.body = [copy.copy(s) for i, g in enumerate(groups) if i not in out for s in g]
                a.title = root.title if self.chance(.4) else self.title(topic, side)
                self.known(a)
                if self.chance(.4):
                    self.rewrite(a, .15)
                self.credit(a, root, "right" if self.chance(.55) and house.kind == "agency" else "none")
                a.slug = self.slugged(a)
                tree.append(a)
            copies = max(1, copies - len(spots))
        if root.emit and self.chance(.15) and copies >= 2:      # a loop
            c = self.copy(root, number, "re-led", edits=r.choice([0, 1, 2]))
            c.slug = self.slugged(c)
            self.credit(c, root, "right")
            back = self.copy(c, number, r.choice(["excerpted", "trimmed", "rewritten"]), house=root.house)
            back.how = "loop"
            back.author = r.choice(root.house.reporters)
            back.slug = self.slugged(back)
            self.credit(back, c, "right")
            self.loops.append([root, c, back])
            back.leaf = True
            tree += [c, back]
            copies -= 2
        self.grow(number, tree, copies)
        others = []
        if with_other:
            other = "I" if side == "M" else "M"
            h2 = self.pick_house(number)
            second = self.root(topic, other, number, h2, at + dt.timedelta(minutes=r.randint(-90, 400)))
            second.regime, second.slug = regime, self.slugged(second)
            second.how = "independent"
            self.known(second)
            others = [second]
            if self.chance(.35):
                self.grow(number, others, 1)
            if self.chance(.4):
                options = [a for a in tree if a.emit and not a.quote_only and not a.live and len(a.body) >= 8 and not getattr(a, "leaf", False)]
                if options:
                    self.merge(number, r.choice(options), second)
        for a in tree:
            for b in others:
                self.traps.append((a, b))
        return tree, others

    def grow(self, number, tree, copies):
        r = self.r
        root = tree[0]
        for _ in range(copies):
            options = [a for a in tree if a.emit and not a.quote_only and not a.live and len(a.body) >= 6 and not getattr(a, "leaf", False)]
            if not options:
                break
            parent = options[0] if self.chance(.45) else r.choice(options)
            how = r.choices(["verbatim", "edited", "trimmed", "re-led", "reordered", "excerpted", "rewritten", "quote-only", "live", "update"],
                            [7, 26, 12, 16, 9, 11, 15, 6, 4, 6])[0]
            if how == "update" and not (parent is root and root.emit and getattr(root, "reserve", None) and root.house.kind != "agency"):
                how = "rewritten"
            kind = self.credit_kind()
            if parent.twin:
                kind = "right"
            if how == "verbatim" and kind != "right":
                how = "edited"
            if how == "trimmed" and kind not in ("right", "chained") and self.chance(.8):
                how = "re-led"
            if how in ("quote-only", "live"):
                kind = "right"
            edits = {"verbatim": 0, "edited": r.choice([1, 2, 2, 3, 3, 4]), "quote-only": r.choice([0, 0, 1]), "update": 0}.get(how, r.choice([0, 0, 1, 1, 2, 3]))
            base = "verbatim" if how == "edited" else how
            a = self.copy(parent, number, base, house=parent.house if how == "update" else None, edits=edits)
            if a is None:
                continue
            if how == "update":
                a.credit, a.author = None, parent.author
            else:
                self.credit(a, parent, kind)
            a.twin = a.how in ("verbatim", "trimmed", "reordered") and not a.drifts
            a.slug = self.slugged(a)
            tree.append(a)

    def merge(self, number, a, b):
        r = self.r
        m = self.article(a.topic, self.pick_house(number), number, side="M", how="merged", at=self.later(max(a.at, b.at)))
        ga, gb = self.groups(a.body), self.groups(b.body)
        part_a, part_b = ga[:max(4, int(len(ga) * .65))], gb[:max(3, int(len(gb) * .6))]
        part_b = [g for g in part_b if not isinstance(g[0].unit, Own)]
        seen = {s.unit.key for g in part_a for s in g if s.unit.key}
        part_b = [g for g in part_b if not any(s.unit.key in seen for s in g)] or part_b
        both = part_a + part_b if self.chance(.6) else part_a[:3] + part_b + part_a[3:]
        m.body = [copy.copy(s) for g in both for s in g]
        size = lambda part: sum(len(s.text) for g in part for s in g)
        m.parents = [a, b] if size(part_a) >= size(part_b) else [b, a]
        m.root, m.regime, m.title = m.parents[0].root, a.regime, self.title(a.topic, "M")
        self.known(m)
        self.credit(m, a, "right")
        if m.credit and m.credit[0] in ("last", "top", "byline", "told", "mid", "copy", "first", "note", "slug", "dateline"):
            m.extra = r.choice([f"With material from {b.house.ref}.", f"Additional reporting: {b.house.name}", f"Parts of this article come from {b.house.ref}."])
        m.slug = self.slugged(m)

    def digests(self):
        r = self.r
        options = [a for a in self.articles if a.emit and a.how in ("root", "edited", "re-led", "independent") and len(a.body) >= 8]
        for regime in ("good", "date", "none", "good", "date"):
            pool = [a for a in options if a.regime == regime]
            if len(pool) < 2:
                continue
            a = r.choice(pool)
            pool = [b for b in pool if b.topic is not a.topic]
            if not pool:
                continue
            b = r.choice(pool)
            house = r.choice([h for h in self.houses if h.kind in ("newsletter", "aggregator", "portal") and h not in (a.house, b.house)])
            d = self.article(a.topic, house, -1, side=a.side, how="digest", at=self.later(max(a.at, b.at)))
            part = []
            for one, size in ((a, 3), (b, 2)):
                groups = [g for g in self.groups(one.body) if not isinstance(g[0].unit, Own)][:size]
                part.append([copy.copy(s) for g in groups for s in g])
            d.parents, d.root, d.regime = [a, b], a.root, regime
            d.title = self.once(["In brief: the day in two stories", "Two things to know tonight", "Your morning tray", "While you were asleep", "What others report", "The late round-up", "Before you log off"])
            d.body = part[0] + part[1]
            self.known(d)
            d.digest = [(part[0], a), (part[1], b)]
            d.slug = self.slugged(d)

    def boilerplate(self):
        """One standing paragraph in four unrelated articles, twice a run."""
        r = self.r
        roots = [a for a in self.articles if a.emit and a.how in ("root", "independent")]
        seen, pool = set(), []
        for a in r.sample(roots, len(roots)):
            if a.topic.name not in seen:
                seen.add(a.topic.name)
                pool.append(a)
        for text in r.sample(stock.BOILERPLATE, 2):
            four, pool = pool[:4], pool[4:]
            if len(four) < 2:
                continue
            for a in four:
                a.boiler = text
            self.traps += [(a, b) for i, a in enumerate(four) for b in four[i + 1:]]

    def columns(self):
        """Standing columns: one form, filled anew; no copies."""
        r = self.r
        for form in r.sample(forms.FORMS, min(len(forms.FORMS), 3 if self.stories >= 12 else 1)):
            house = self.pick_house(-2, ("daily", "weekly", "radio"))
            at = dt.datetime(YEAR, r.randint(1, 10), r.randint(1, 20), 6, 0, 0)
            group = []
            for k in range(r.choice([2, 3])):
                title, paras = form(r)
                c = self.article(Dummy(title), house, -2, how="column", at=at + dt.timedelta(days=7 * k))
                c.regime, c.title, c.root = "good", title, c
                c.body = [self.own(p) for p in paras]
                c.slug = self.slugify(title) + f"-{k + 1}"
                self.known(c)
                group.append(c)
            self.traps += [(a, b) for i, a in enumerate(group) for b in group[i + 1:]]

    def slugged(self, a):
        """An address of its own within its house."""
        slug, n = self.slugify(a.title), 1
        while (a.house.name, slug) in self.slugs:
            n += 1
            slug = f"{self.slugify(a.title)}-{n}"
        self.slugs.add((a.house.name, slug))
        return slug

    @staticmethod
    def slugify(text):
        return "-".join(re.findall(r"[a-z0-9]+", text.lower())[:8])

    # ---- rendering
    def render(self, a):
        r, out = self.r, []       # out: (text, S or None) with separators
        lead, foot, first_prefix, mid = [], [], "", None
        place, text = a.credit or ("", "")
        note_top = self.chance(.6) or 'follow' in text or 'publishing' in text
        if place == "top" or place == "byline" or place == "note" and note_top:
            lead.append(text)
        elif place == "first":
            lead.append(text)
        elif place == "dateline":
            first_prefix = text + " "
        elif place == "mid":
            mid = text
        elif place in ("last", "slug", "note", "copy"):
            foot.append(text)
        if hasattr(a, "extra"):
            foot.append(a.extra)
        own_byline = a.how in ("root", "independent", "excerpted", "quote-only", "update", "merged") and place != "byline"
        a.authors = []
        if own_byline and a.house.kind != "agency":
            if self.chance(.5):
                a.authors = [a.author]
            if self.chance(.4):
                lead.insert(0, r.choice(["By {A}", "{A}", "{A}, our correspondent", "BY {AU}", "By {A}, staff reporter"]).replace("{AU}", a.author.upper()).replace("{A}", a.author))
        elif place == "byline" and self.chance(.3):
            a.authors = [a.house.name]
        if a.house.kind == "agency":
            lead = []
            first_prefix = r.choice(["{P}, {D} ({o}) — ", "{P} ({a}) — ", "{P}, {D} ({a}) - ", "{P} – "]).replace("{P}", a.topic.place.upper()).replace("{D}", f"{stock.MONTHS[a.at.month - 1]} {a.at.day}").replace("{o}", a.house.name).replace("{a}", a.house.abbr)
            if self.chance(.5):
                foot.append(r.choice(["({a})", "{a}/{i}", "© {Y} {o}"]).replace("{a}", a.house.abbr).replace("{o}", a.house.name).replace("{Y}", str(YEAR)).replace("{i}", "".join(w[0].lower() for w in a.author.split())))
        elif a.how in ("root", "independent") and not first_prefix and self.chance(.25):
            first_prefix = a.topic.place.upper() + " — "
        if a.updated:
            lead.insert(0, r.choice(["UPDATED: This report has been extended since it was first published.", "Update: New passages have been added.", "(Updated with further details)"]))
        if a.boiler:
            foot.append(a.boiler)
        if a.house.kind != "agency" and self.chance(.55):
            k = r.choice([1, 1, 2, 3])
            foot += a.house.foot[:k]
        if a.house.kind in ("portal", "daily") and self.chance(.12):
            lead.insert(0, r.choice(["Reading time: 2 minutes", "Save for later", "Share", "Listen"]))
        paras = [[(t, None)] for t in lead]
        # the body
        groups, story = self.groups(a.body), []
        if getattr(a, "digest", None):
            for part, parent in a.digest:
                if self.chance(.5):
                    story.append([(parent.topic.noun[4:5].upper() + parent.topic.noun[5:], None)] if parent.topic.noun.startswith("the ") else [(up(parent.topic.noun), None)])
                story.append([(s, s) for s in part])
                story.append([(r.choice(["— {o}", "(Source: {o})", "Read on at {O}.", "From {O}", "{o} has the full story."]).replace("{O}", parent.house.ref).replace("{o}", parent.house.name), None)])
        elif a.how == "column":
            story = [[(s, s)] for s in a.body]
        elif a.live:
            clock = a.at.replace(hour=max(8, min(a.at.hour, 21)))
            for g in groups:
                story.append([(f"{clock.hour:02d}.{clock.minute:02d}", None)] + [(s, s) for s in g])
                clock -= dt.timedelta(minutes=r.randint(4, 11))
        else:
            long = self.chance(.3)
            for i, g in enumerate(groups):
                if story and i > 1 and len(story[-1]) < (4 if long else 2) and self.chance(.75 if long else .28) and not isinstance(g[0].unit, Own) and not isinstance(story[-1][-1][1].unit, Own):
                    story[-1] += [(s, s) for s in g]
                else:
                    story.append([(s, s) for s in g])
            if mid:
                story.insert(r.randint(min(2, len(story)), max(2, len(story) - 1)) if len(story) > 2 else len(story), [(mid, None)])
                mid = None
            elif a.how in ("rewritten", "re-led", "root") and len(story) > 7 and self.chance(.12):
                story.insert(len(story) // 2, [(r.choice(["* * *", "•••", "—"]), None)])
        if mid:
            story.append([(mid, None)])
        paras += story + [[(t, None)] for t in foot]
        # to text
        seen, spans = set(), []
        marks = a.house.marks
        text = self.marks(a.title, marks) + "\n\n"
        done_prefix = False
        for p, para in enumerate(paras):
            if p:
                text += "\n\n"
            for q, (piece, s) in enumerate(para):
                if q:
                    text += " "
                if s is None:
                    text += self.marks(piece, marks)
                    continue
                if not done_prefix:
                    text += first_prefix
                    done_prefix = True
                words = self.marks(self.names(s.text, getattr(self, "_speakers")(a, s), seen), marks)
                spans.append((s, len(text), len(text) + len(words)))
                text += words
        a.text, a.spans = text, spans

    def _speakers(self, a, s):
        return self.by_uid.get(s.uid.split(".")[0], {})

    @staticmethod
    def names(text, speakers, seen):
        """[X] becomes the whole form where it stands first, the short one later."""
        text = re.sub(r'," as \[(\w+)\] put it\.$', lambda m: m[0] if len(speakers[m[1]][1]) < 30 or (m[1], speakers[m[1]][0]) in seen else f'," [{m[1]}] said.', text)
        found = re.search(r'(,"|,|\.\.\.") \[(\w+)\] said\.$', text)     # nobody writes "…," a woman who … said.
        if found and (found[2], speakers[found[2]][0]) not in seen and len(speakers[found[2]][1]) > 34:
            text = text[:found.start()] + f"{found[1]} said [{found[2]}]."

        def put(m):
            truth, full, short = speakers[m[1]]
            after = text[m.end():m.end() + 1]
            if (m[1], truth) in seen:
                words = short
            else:
                seen.add((m[1], truth))
                words = full.rstrip(",") if after in ",.;:" else full
            before = text[:m.start()]
            return up(words) if before == "" or before.endswith((". ", '." ', '?" ')) and not before.endswith('..." ') else words
        return re.sub(r"\[(\w+)\]", put, text)

    @staticmethod
    def marks(text, style):
        text = text.replace("'", "’") if style in ("curly", "single") else text
        inner = {"straight": ("'", "'"), "curly": ("‘", "’"), "single": ("“", "”"), "mixed": ("'", "'")}[style]
        text = text.replace("‹", inner[0]).replace("›", inner[1])
        outer = {"straight": '""', "curly": "“”", "single": "‘’", "mixed": "“\""}[style]
        out, open_ = [], False
        for c in text:
            if c == '"':
                out.append(outer[1] if open_ else outer[0])
                open_ = not open_
            else:
                out.append(c)
        text = "".join(out)
        return text.replace("...", "…") if style in ("curly", "single") else text

    # ---- all
    def make(self):
        r = self.r
        topics = list(self.topics)
        r.shuffle(topics)
        self.by_uid = {t.name: t.speakers for t in topics}
        mains = topics[:self.stories]
        spare = self.stories - len(mains)
        with_other = {t.name for t in mains if self.chance(.55)}
        left = [t for t in mains if t.name not in with_other][:max(0, spare)]
        trees = {}
        for n, t in enumerate(mains):
            side = "M" if self.chance(.85) or t in left else "I"
            tree, others = self.story(n, t, side, t.name in with_other)
            trees[t.name] = tree
        for n, t in enumerate(left):
            tree, _ = self.story(len(mains) + n, t, "I", False)
            self.traps += [(a, b) for a in trees[t.name] for b in tree]
        self.digests()
        self.boilerplate()
        self.columns()
        live = [a for a in self.articles if a.emit]
        order = list(range(1, len(live) + 1))
        r.shuffle(order)
        for a, k in zip(live, order):
            a.id = f"a{k:05d}"
        for k, a in enumerate([a for a in self.articles if not a.emit], 1):
            a.id = f"unseen:{k}"
        for a in live:
            self.render(a)
        return live

    def truth(self, live):
        u16 = lambda text, at: len(text[:at].encode("utf-16-le")) // 2
        place = {}
        for a in live:
            for s, b, e in a.spans:
                place[(a.index, s.uid)] = (s, u16(a.text, b), u16(a.text, e), a.text[b:e])
        articles = [{"id": a.id, "parents": [p.id for p in a.parents], "root": a.root.id, "times": a.regime, "how": a.how} for a in live]
        # pairs: articles that share a copied sentence, or a long run of one
        holders = {}
        for a in live:
            if a.quote_only or a.how == "column":
                continue
            for s, _, _ in a.spans:
                holders.setdefault(s.uid, []).append(a)
        pairs = set()
        words = lambda t: re.findall(r"[\w%]+", t.lower())
        for uid, arts in holders.items():
            for i, a in enumerate(arts):
                for b in arts[i + 1:]:
                    key = tuple(sorted((a.id, b.id)))
                    if key in pairs or a is b:
                        continue
                    x, y = words(place[(a.index, uid)][3]), words(place[(b.index, uid)][3])
                    if x == y and len(x) >= 8:
                        pairs.add(key)
                    elif min(len(x), len(y)) >= 10 and SequenceMatcher(None, x, y, False).find_longest_match(0, len(x), 0, len(y)).size >= 10:
                        pairs.add(key)
        # claims
        claims, by_claim = [], {}
        for a in sorted(live, key=lambda a: (len(self.line(a)), a.at, a.index)):
            for s, _, _ in a.spans:
                if s.unit.speaker is None:
                    continue
                topic = s.uid.split(".")[0]
                key = f"{topic}#{s.unit.key}" if s.unit.key else s.uid
                by_claim.setdefault(key, []).append((a, s))
        for key, rows in by_claim.items():
            speakers = []
            for a, s in rows:
                who = self.by_uid[s.uid.split(".")[0]][s.unit.speaker][0]
                if who not in speakers:
                    speakers.append(who)
            named = [w for w in speakers if w[0].isupper() or re.search(r"filing|record|report|log|memo|paper|policy|minutes|indictment|study", w)]
            high = len(speakers)
            low_ = high if len(named) == high else max(1, len(named))
            places = [{"article": a.id, "start": place[(a.index, s.uid)][1], "end": place[(a.index, s.uid)][2]} for a, s in rows]
            claims.append({"id": f"c{len(claims) + 1:04d}", "places": places, "speaker": speakers[0], "low": low_, "high": high})
        drifts = []
        for a in live:
            for code, parent, s in a.drifts:
                if not parent.emit or (a.index, s.uid) not in place:
                    continue
                _, b, e, _ = place[(a.index, s.uid)]
                drifts.append({"code": code, "parent": parent.id, "child": a.id, "start": b, "end": e})
        joined = {}
        ancestors = lambda a: {a.index} | {i for p in a.parents for i in ancestors(p)}
        traps = set()
        for a, b in self.traps:
            if a.emit and b.emit and not (ancestors(a) & ancestors(b)):
                traps.add(tuple(sorted((a.id, b.id))))
        return {"format": "provenance-truth/1", "seed": self.seed, "articles": sorted(articles, key=lambda x: x["id"]), "pairs": sorted(map(list, pairs)), "claims": claims,
                "loops": [[x.id for x in loop] for loop in self.loops], "drifts": drifts, "traps": sorted(map(list, traps))}

    @staticmethod
    def line(a):
        """The way up from an article: shorter ways first."""
        out = []
        while a.parents:
            out.append(a)
            a = a.parents[0]
        return out

    def published(self, a):
        if a.regime == "none":
            return None
        if a.regime == "date":
            return a.at.strftime("%Y-%m-%d")
        return a.at.strftime("%Y-%m-%dT%H:%M:%S") + self.r.choice(["+01:00"])


class Dummy:
    def __init__(self, title):
        self.name, self.place, self.noun, self.speakers = title, "", title, {}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--stories", type=int, default=28)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    world = World(args.seed, args.stories)
    live = world.make()
    truth = world.truth(live)
    os.makedirs(args.out, exist_ok=True)
    with open(os.path.join(args.out, "articles.jsonl"), "w", encoding="utf-8") as out:
        for a in sorted(live, key=lambda a: a.id):
            row = {"id": a.id, "url": f"https://www.{a.house.domain}/{a.slug or a.id}", "title": a.text.split("\n", 1)[0], "outlet": a.house.name}
            when = world.published(a)
            if when:
                row["published"] = when
            row["authors"], row["text"] = a.authors, a.text
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    with open(os.path.join(args.out, "truth.json"), "w", encoding="utf-8") as out:
        json.dump(truth, out, ensure_ascii=False, indent=1)
    print(f"{len(live)} articles, {len(truth['pairs'])} pairs, {len(truth['claims'])} claims, {len(truth['drifts'])} drifts, {len(truth['loops'])} loops, {len(truth['traps'])} traps")


main()
