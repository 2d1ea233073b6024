#!/usr/bin/env python3
"""Invented news republication trees with exact truth (provenance-truth/1). Standard library only.

    python3 generate.py --seed N --stories N --out FOLDER
"""
import argparse, datetime as dt, json, os, random, re
from house import OUTLETS, REPORTERS, CREDITS, CHAINED, PROMPTS, SIGNOFFS, NOTES, BOILERPLATE, TERMS
from columns import make_columns

HERE = os.path.dirname(os.path.abspath(__file__))
CODES = {"n": "value-changed", "b": "bound-dropped", "B": "bound-added", "h": "hedge-dropped", "H": "hedge-added",
         "x": "negation-dropped", "a": "attribution-dropped", "o": "speaker-replaced-by-outlet", "s": "attribution-shifted",
         "w": "word-changed", "q": "not-dropped", "e": "ellipsis"}
WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
AMERICAN = [("harbour", "harbor"), ("neighbour", "neighbor"), ("colour", "color"), ("labour", "labor"), ("honour", "honor"),
            ("favour", "favor"), ("centre", "center"), ("metre", "meter"), ("theatre", "theater"), ("organis", "organiz"),
            ("recognis", "recogniz"), ("apologis", "apologiz"), ("programme", "program"), ("defence", "defense"),
            ("travelled", "traveled"), ("licence", "license"), ("grey", "gray"), ("cancelled", "canceled"), ("mould", "mold"),
            ("kerb", "curb"), ("tyre", "tire"), ("storey", "story"), ("cheque", "check"), ("sceptic", "skeptic"), ("plough", "plow")]


FIGURES = {"eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "nineteen": 19, "twenty": 20, "thirty": 30,
           "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}


def u16(s):
    return len(s.encode("utf-16-le")) // 2


# ------------------------------------------------------------------ data
class Line:
    __slots__ = ("uid", "topic", "acc", "who", "claim", "segs", "alts", "dep", "raw")


class Speaker:
    __slots__ = ("key", "name", "intros", "short", "hon", "unnamed")


class Topic:
    pass


SEG = re.compile(r"\{([a-zA-Z])\|([^{}]*)\}")


def segments(raw):
    out, at = [], 0
    for m in SEG.finditer(raw):
        if m.start() > at:
            out.append(("t", [raw[at:m.start()]]))
        out.append((m.group(1), m.group(2).split("|")))
        at = m.end()
    if at < len(raw):
        out.append(("t", [raw[at:]]))
    return out


def load_topics():
    topics = []
    for name in sorted(n for n in os.listdir(HERE) if n.startswith("topics") and n.endswith(".txt")):
        with open(os.path.join(HERE, name), encoding="utf-8") as f:
            topic = acc = None
            for no, row in enumerate(f, 1):
                row = row.rstrip()
                if not row.strip() or row.startswith("//"):
                    continue
                if row.startswith("=== "):
                    topic = Topic()
                    topic.slug = row[4:].strip()
                    topic.titles, topic.leads, topic.own, topic.capt = {1: [], 2: []}, {1: [], 2: []}, [], []
                    topic.people, topic.units, topic.place = {}, {1: [], 2: []}, {1: "", 2: ""}
                    topics.append(topic)
                    acc = None
                    continue
                m = re.match(r"(T|L|D)([12]): (.*)", row)
                if m:
                    a = int(m.group(2))
                    vals = [v.strip() for v in m.group(3).split("||")]
                    if m.group(1) == "T": topic.titles[a] += vals
                    elif m.group(1) == "L": topic.leads[a] += vals
                    else: topic.place[a] = vals[0]
                    continue
                m = re.match(r"(O|K): (.*)", row)
                if m:
                    (topic.own if m.group(1) == "O" else topic.capt).extend(v.strip() for v in m.group(2).split("||"))
                    continue
                m = re.match(r"P (\w+) = (\*?)(.*)", row)
                if m:
                    f4 = [v.strip() for v in m.group(3).split(";")] + ["", "", ""]
                    sp = Speaker()
                    sp.key, sp.unnamed, sp.name = m.group(1), bool(m.group(2)), f4[0]
                    sp.intros = [v.strip() for v in f4[1].split(" / ")]
                    sp.short, sp.hon = f4[2], f4[3]
                    topic.people[sp.key] = sp
                    continue
                if row in ("A1", "A2"):
                    acc = int(row[1])
                    continue
                if row.startswith("~ "):
                    topic.units[acc][-1][-1].alts.append(segments(row[2:]))
                    continue
                m = re.match(r"(\+?)(\w+|-)(#\w+)?: (.*)", row)
                if not m:
                    raise SystemExit(f"{name}:{no}: {row}")
                ln = Line()
                ln.topic, ln.acc, ln.dep = topic, acc, bool(m.group(1))
                ln.who = None if m.group(2) == "-" else m.group(2)
                if ln.who and ln.who not in topic.people:
                    raise SystemExit(f"{name}:{no}: no speaker {ln.who}")
                ln.uid = f"{topic.slug}.{acc}.{sum(len(u) for u in topic.units[acc])}"
                ln.claim = topic.slug + (m.group(3) or "." + ln.uid)
                ln.raw, ln.alts = m.group(4), [segments(m.group(4))]
                ln.segs = ln.alts[0]
                if ln.dep: topic.units[acc][-1].append(ln)
                else: topic.units[acc].append([ln])
    return topics


# ------------------------------------------------------------------ texts
class Inst:
    """One sentence as it stands in one text."""
    __slots__ = ("line", "alt", "edit", "out", "told", "moved", "own")

    def __init__(self, line=None, own=None):
        self.line, self.own = line, own
        self.alt, self.edit, self.out, self.told, self.moved = 0, None, None, None, False

    def copy(self):
        c = Inst(self.line, self.own)
        c.alt, c.edit, c.out, c.told, c.moved = self.alt, self.edit, self.out, self.told, self.moved
        return c

    def key(self):
        return (self.line.uid, self.alt) if self.line else None


class Text:
    def __init__(self, **kw):
        self.parents, self.credit, self.kind, self.drifted = [], [], "", []
        self.how, self.keep_style, self.paras, self.hidden, self.tree = "original", True, None, False, None
        self.wrong, self.boiler, self.heads = False, None, {}
        self.__dict__.update(kw)


def article(o, cap=False):
    s = ("the " if o["the"] else "") + o["name"]
    return s[0].upper() + s[1:] if cap else s


def fill(t, parent, own=None, grand=None):
    o = parent.outlet
    g = grand.outlet if grand else o
    rep = {"{P}": article(o), "{C}": article(o, True), "{N}": o["name"], "{S}": o["short"], "{u}": o["site"], "{T}": parent.title,
           "{A}": parent.author, "{g}": article(g), "{G}": article(g, True), "{U}": o["name"].upper(), "{I}": o["initials"],
           "{O}": article(own) if own else "", "{d}": parent.weekday}
    for a, b in rep.items():
        t = t.replace(a, b)
    return t


def restyle(s, st):
    if st["us"]:
        for a, b in AMERICAN:
            s = s.replace(a, b)
    if st["pct"] != "per cent":
        s = re.sub(r"(\d) per cent", r"\1" + ("%" if st["pct"] == "%" else " percent"), s)
        if st["pct"] == "percent": s = s.replace("per cent", "percent")
    if st["dash"] != " -- ":
        s = s.replace(" -- ", st["dash"])
    else:
        s = s.replace(" -- ", " – ")
    if st["fig"]:
        s = re.sub(r"(?<=[a-z,] )(" + "|".join(FIGURES) + r")(?= [a-z]{3})(?! thousand| million| o'clock| of | or )", lambda m: str(FIGURES[m.group(1)]), s)
    q = st["q"]
    if q != '"':
        l, r = ("“", "”") if q == "“" else ("‘", "’")
        s = re.sub(r'(^|[\s(\[—–])"', lambda m: m.group(1) + l, s)
        s = re.sub(r"(^|[\s(])'(?=\w)", r"\1‘", s)
        s = s.replace('"', r).replace("'", "’")
    return s


PAPER = re.compile("report|study|survey|letter|record|waybills|log|audit|filing|indictment|paper|assessment|review")
ANON = re.compile(r"\bwho (asked|did not|wished|insisted|spoke|would|cannot|gave|was not allowed|may not|could not)|anonym")
NAME = re.compile(r"@(\w+)(!?)")


class World:
    def __init__(self, seed, stories):
        self.rng, self.seed, self.n = random.Random(seed), seed, stories
        self.topics = load_topics()
        self.texts, self.traps, self.loops, self.unseen = [], [], [], 0
        self.used_prompt, self.used_credit, self.ids = set(), {}, set()
        self.credit_turn, self.stats, self.reworded = {}, {}, set()

    # ---- small things
    def pick(self, seq):
        return seq[self.rng.randrange(len(seq))]

    def chance(self, p):
        return self.rng.random() < p

    def outlet(self, topic, kinds=None):
        free = [o for o in OUTLETS if o["name"] not in topic.taken and (kinds is None or o["kind"] in kinds)]
        o = self.pick(free)
        topic.taken.add(o["name"])
        return o

    def new_id(self):
        while True:
            i = "".join(self.pick("bcdfghjkmnpqrstvwxz23456789") for _ in range(9))
            if i not in self.ids:
                self.ids.add(i)
                return i

    # ---- rendering of one sentence
    def render(self, inst, style, seen):
        if inst.line is None:
            segs, topic = segments(inst.own[0]), inst.own[1]
        else:
            segs, topic = inst.line.alts[inst.alt], inst.line.topic
        s = ""
        for i, (kind, forms) in enumerate(segs):
            if kind == "t": s += forms[0]
            elif inst.edit and inst.edit[0] == i: s += inst.edit[1]
            else: s += forms[0]
        if inst.edit and inst.edit[0] == -2: s = s.replace(inst.edit[1][0], inst.edit[1][1], 1)
        if inst.edit and inst.edit[0] == -1: s = re.sub("@" + inst.line.who + r"\b", inst.edit[1], s)
        if inst.told:
            s = re.sub(r'([,?!]" )(@\w+) said(?=[.,])', lambda m: m.group(1) + m.group(2) + " told " + inst.told, s, count=1)
        if inst.moved == 2:
            s = re.sub(r'([,?!]" )(@\w+) said(?=[.,])', r"\1said \2", s, count=1) if re.search(r'[,?!]" @\w+ said[.,]', s) else re.sub(r'([,?!]" )said (@\w+)(?=[.])', r"\1\2 said", s, count=1)
        elif inst.moved:
            m = re.fullmatch(r'"([^"]*)," (@\w+) (said|told [^.,]*)\.', s)
            if m: s = f'{m.group(2)} {m.group(3)}: "{m.group(1)}."'
        s = s.replace("@O", inst.out or "")

        def name(m):
            sp = topic.people[m.group(1)]
            if sp.key in seen and not m.group(2):
                return (sp.hon + " " if style["hon"] and sp.hon else "") + sp.short
            seen.add(sp.key)
            intro = sp.intros[topic.turn % len(sp.intros)]
            return intro + "\x00"

        s = NAME.sub(name, s)
        def comma(m):
            return ""
        # an apposition ("Ines Kettle, the harbour master") closes with a comma
        out, parts = "", s.split("\x00")
        for i, p in enumerate(parts):
            out += p
            if i < len(parts) - 1:
                tail = re.search(r"(?:^|[\s\"(])([^\"(]*)$", p).group(1)
                sp = [x for x in topic.people.values() if any(p.endswith(v) for v in x.intros)]
                intro = max((v for x in sp for v in x.intros if p.endswith(v)), key=len, default="")
                if ("," in intro) and not re.match(r"[,.;:?!)]", parts[i + 1]):
                    out += ","
        s = out.replace("%D", topic.weekday).replace("%E", topic.eve).replace("%M", topic.morrow)
        s = restyle(s, style)
        return s[0].upper() + s[1:] if s[0].islower() else s

    # ---- growing
    def insts(self, units):
        return [[Inst(l) for l in u] for u in units]

    def root(self, topic, acc, **kw):
        o = self.outlet(topic)
        t = Text(topic=topic, acc=acc, outlet=o, style=o["style"], items=self.insts(topic.units[acc]), title=self.title(topic, acc),
                 author=self.pick(REPORTERS), accs={acc}, weekday=topic.weekday, **kw)
        if self.chance(0.35):
            self.say_told(t, article(o))
        t.time = topic.base + dt.timedelta(minutes=self.rng.randrange(0, 420), seconds=self.rng.randrange(60))
        t.root = t
        self.texts.append(t)
        return t

    def title(self, topic, acc, default=None):
        if topic.titles[acc]:
            return topic.titles[acc].pop(0)
        return default or "x"

    def say_told(self, t, who):
        can = [i for u in t.items for i in u if i.line and not i.told and not i.moved and i.edit is None and
               re.search(r'[,?!]" @\w+ said[.,]', "".join(f[0] for _, f in i.line.alts[i.alt]))]
        if not can: return False
        self.pick(can).told = who
        return True

    def lead(self, topic, acc):
        return topic.leads[acc].pop(0) if topic.leads[acc] else None

    def take_own(self, topic, n):
        if len(topic.own) < n: return None
        got, topic.own = topic.own[:n], topic.own[n:]
        return got

    def edits_of(self, inst):
        """(seg index, new words, code) that this sentence allows."""
        out = []
        if inst.line is None or inst.edit or inst.told or inst.moved: return out
        for i, (k, f) in enumerate(inst.line.alts[inst.alt]):
            if k == "t": continue
            before = "".join(g[0] for _, g in inst.line.alts[inst.alt][:i])
            if (before.count('"') % 2 == 1) != (k in "wqe"): continue
            if k == "a":
                out.append((i, f[1], "a"))
                if len(f) > 2: out.append((i, f[2], "o"))
            elif k == "e": out.append((i, f[1] if len(f) > 1 else "…", "e"))
            else: out += [(i, v, k) for v in f[1:] or [""]]
        # a bound or a hedge put in
        for i, (k, f) in enumerate(inst.line.alts[inst.alt]):
            if k != "n": continue
            segs = inst.line.alts[inst.alt]
            before = "".join(g[0] for _, g in segs[:i])
            after = "".join(g[0] for _, g in segs[i + 1:])
            if before.count('"') % 2 or (i and segs[i - 1][0] == "b"): continue
            if not re.match(r" (?:million |square )?[a-z]+s\b(?!')|( per cent)", after) or re.search(r"(?i)\b(?:page|in|since|at|for|pass|within|has|counted|rang|received|records|than|about|only|some|the|of|to|other|all|these|those|its|by|until|nearly|a|fewer|most|first|row|were)\W*$|^$", before): continue
            out.append((i, self.pick(["more than ", "at least ", "nearly ", "up to "]) + f[0], "B"))
        if not inst.alt and '"' not in self.raw(inst) and not any(k == "h" for k, _ in inst.line.segs):
            raw = self.raw(inst)
            m = re.search(r" (had|will|has|could|were|was) (?:been )?(?=[a-z]+(?:ed|en|me|ld|nt|ade|ut|own|ost|ake|op|ome)\b)(?!(?:eleven|seven|often|even|ten|then)\b)", raw)
            if m and not re.search(r"\b(?:who|which|that|@\w+)$|\b(?:denied|until|since|nobody|no|when|were about)\b", raw[:m.start()], re.I) and not re.match("(?:almost|about|agreed|warned)", raw[m.end():]):
                for h in (["probably", "perhaps"] if m.group(1) == "will" else ["apparently", "possibly"]):
                    out.append((-2, (m.group(0), m.group(0).replace(m.group(1), m.group(1) + " " + h, 1)), "H"))
        # another put in the speaker's place, or the outlet, where the words outside quotation marks allow it
        raw = self.raw(inst)
        who, topic = inst.line.who, inst.line.topic
        if who and inst.alt == 0 and raw.count("@" + who) == 1 and len(NAME.findall(raw)) == 1 and '"' not in raw and re.search("(?:said|says|according to|told|found) @" + who + r"\b|@" + who + " (?:said|says|added)", raw):
            for other in topic.keys if not re.search(r"\b(?:he|she|his|her|him|their|its)\b", raw) else []:
                if other != who and topic.people[other].unnamed == topic.people[who].unnamed and not PAPER.search(topic.people[other].name + " " + topic.people[who].name): out.append((-1, "@" + other, "s"))
            if re.search(r"(?:said|according to) @" + who, raw) or raw.endswith(", @" + who + " said."):
                out.append((-1, "@O", "o"))
        return out

    def edit(self, t, parent, n):
        done = 0
        for _ in range(n):
            can = []
            for u in t.items:
                for i in u:
                    for e in self.edits_of(i):
                        # one after whose change the next sentence hangs in the air keeps its speaker
                        if e[2] in "ao" and i is not u[-1]: continue
                        can.append((i, e))
            kinds = sorted({e[2] for _, e in can})
            if not kinds: break
            self.rng.shuffle(kinds)
            kinds.sort(key=lambda k: self.stats.get(k, 0))
            kind = self.pick(kinds[:3])
            inst, (seg, words, code) = self.pick([c for c in can if c[1][2] == kind])
            inst.edit = (seg, words)
            home = next(p for p in t.parents if any(i.line is inst.line for u in p.items for i in u))
            inst.out = article(home.outlet if self.chance(0.75) else t.outlet)
            t.drifted.append((inst, CODES[code], home))
            self.stats[code] = self.stats.get(code, 0) + 1
            done += 1
        return done

    def grow(self, tree):
        topic, acc, rng = tree["topic"], tree["acc"], self.rng
        root = tree["root"]
        n = self.pick([2, 3, 3, 4, 4, 5, 5, 6, 7])
        if root.hidden: n = max(n, 3)
        mine = [root]
        direct = 2 + int(self.chance(0.4)) if root.hidden else 0
        for c in range(n):
            if root.hidden and c < direct: parent = root
            elif root.hidden: parent = self.pick(mine[1:] + mine[1:2])
            else: parent = self.pick(mine + [root])
            if parent.kind in ("quoted", "digest"): parent = mine[1] if root.hidden and mine[1].kind not in ("quoted", "digest") else root
            if root.hidden and parent is root and c >= direct: parent = self.pick([t for t in mine[1:] if t.how == "unseen"])
            t = self.copy_of(topic, acc, parent, tree, force="unseen" if root.hidden and parent is root else None, turn=c)
            mine.append(t)
        if not root.hidden and topic.regime != "none" and self.chance(0.24):
            cands = [t for t in mine[1:] if t.how in ("verbatim", "trimmed", "re-led", "reordered") and root in self.chain(t)]
            if cands: self.loop(topic, acc, root, self.pick(cands), tree)

    def chain(self, t):
        out = []
        while t.parents:
            t = t.parents[0]
            out.append(t)
        return out

    def loop(self, topic, acc, root, copy, tree):
        t = Text(topic=topic, acc=acc, outlet=root.outlet, style=root.style, title=self.title(topic, acc, copy.title), author=root.author,
                 parents=[copy], accs=set(copy.accs), weekday=topic.weekday, how="loop", root=root)
        t.items = [[i.copy() for i in u] for u in copy.items]
        l = self.lead(topic, acc)
        if l: t.items.insert(0, [Inst(own=(l, topic))])
        if len(t.items) > 6: t.items = t.items[:-self.rng.randrange(1, 3)]
        self.later(t, copy)
        self.give_credit(t, copy, "right", None)
        path = [x for x in reversed(self.chain(t)) if not x.hidden] + [t]
        self.loops.append(path)
        self.texts.append(t)

    def later(self, t, parent):
        t.time = max(p.time for p in t.parents) + dt.timedelta(minutes=self.rng.randrange(18, 640), seconds=self.rng.randrange(60))
        if t.how == "loop": t.time += dt.timedelta(days=1)
        # what no credit tells must be told by the day; a clock is wrong only where a credit sets it right
        want = getattr(t, "want", "right")
        if t.topic.regime == "date" and want in ("none", "false") and t.time.date() == parent.time.date(): t.time += dt.timedelta(days=1)
        t.clock = None
        if t.topic.regime == "good" and t.how != "loop" and want in ("right", "chained") and self.chance(0.05):
            t.clock = parent.time - dt.timedelta(minutes=self.rng.randrange(60, 1900))
            t.wrong = True

    def quotable(self, t):
        out = []
        for u in t.items:
            if any(i.line is None or not i.line.who for i in u): continue
            raw = "".join(f[0] for _, f in u[0].line.alts[u[0].alt])
            if re.search(r'"[^"]{40,}"', raw) and u[0].alt == 0: out.append(u)
        return out

    def copy_of(self, topic, acc, parent, tree, force=None, turn=0):
        rng = self.rng
        ops = ["verbatim"] * 15 + ["trimmed"] * 9 + ["re-led"] * 12 + ["reordered"] * 8 + ["excerpted"] * 13 + ["rewritten"] * 21 + \
              ["merged"] * 16 + ["quoted"] * 12 + ["brief"] * 6 + ["live"] * 6
        if parent is None: raise SystemExit("no parent")
        op = force or self.pick(ops)
        kind = rng.random()
        kind = "none" if kind < 0.235 else "false" if kind < 0.30 else "kept" if kind < 0.38 else "chained" if kind < 0.47 else "right"
        if kind in ("none", "false") and parent is not tree["root"] and not tree["root"].hidden and not (parent.drifted and self.chance(0.4)):
            parent = tree["root"]
        if topic.regime == "none" and (kind == "false" or kind == "none" and self.chance(0.75)): kind = "right"
        if kind in ("kept", "chained") and force is None and not parent.parents:
            able = [x for x in self.texts if x.tree is tree and x.credit and x.kind == "" and x.parents and not x.parents[0].hidden and len(x.items) > 3 and (x.drifted or kind == "chained")]
            if able: parent = self.pick(able)
        if kind == "kept" and force is None: op = self.pick(["verbatim", "trimmed", "re-led"])
        if op in ("quoted", "merged") and kind in ("none", "kept"): kind = "right"
        if op == "verbatim" and kind in ("none", "false"): op = "trimmed"
        other = topic.roots.get(3 - acc)
        if op == "merged" and (other is None or other.hidden or parent.accs != {acc} or sum(u[0].line is not None for u in parent.items) < 6 or (3 - acc) in topic.merged):
            op = "trimmed"
        if op == "quoted" and (not self.quotable(parent) or len(topic.own) < 3): op = "re-led"
        lines = sum(u[0].line is not None for u in parent.items)
        if op in ("excerpted", "live") and (len(topic.own) < 3 or lines < 5): op = "re-led"
        if op == "re-led" and not topic.leads[acc]: op = "trimmed"
        if op == "rewritten" and sum(bool(self.fresh(i)) for u in parent.items for i in u if i.line and i.alt == 0) < 4: op = "verbatim" if kind not in ("none", "false") else "trimmed"
        if op in ("trimmed", "reordered") and lines < 5 or lines < 3: op = "verbatim"
        if parent.kind == "brief" and op == "brief": op = "verbatim"
        o = self.outlet(topic)
        t = Text(topic=topic, acc=acc, outlet=o, title="", author=self.pick(REPORTERS), parents=[parent], accs=set(parent.accs),
                 weekday=topic.weekday, how=op, root=parent.root, tree=tree)
        t.style = parent.style if self.chance(0.62) else o["style"]
        items = [[i.copy() for i in u] for u in parent.items]
        body = [u for u in items if u[0].line is not None or op in ("verbatim", "trimmed")]
        t.title = parent.title if op in ("verbatim", "trimmed") and self.chance(0.6) else self.title(topic, acc, parent.title)
        if op in ("verbatim", "trimmed", "reordered") and self.chance(0.4): t.author = parent.author
        if op == "verbatim": t.items = items
        elif op == "trimmed":
            k = max(4, len(items) - rng.randrange(1, max(2, len(items) // 2)))
            t.items = items[:k]
            if k == len(items) and k > 4: t.items = items[:-1]
        elif op == "re-led":
            cut = body[1:] if self.chance(0.5) and len(body) > 5 else body
            if self.chance(0.35) and len(cut) > 7: cut = cut[:-rng.randrange(1, 4)]
            t.items = [[Inst(own=(self.lead(topic, acc), topic))]] + cut
        elif op == "reordered":
            head, rest = body[:1], body[1:]
            rng.shuffle(rest)
            t.items = head + rest if self.chance(0.6) else rest[:2] + head + rest[2:]
        elif op == "excerpted":
            a = rng.randrange(0, len(body) - 3)
            part = body[a:a + rng.randrange(3, 6)] if self.chance(0.5) else [body[i] for i in sorted(rng.sample(range(len(body)), min(len(body), rng.randrange(3, 6))))]
            own = [[Inst(own=(x, topic))] for x in self.take_own(topic, min(len(topic.own), rng.randrange(3, 5)))]
            k = rng.randrange(1, len(own))
            t.items = own[:k] + part + own[k:]
        elif op == "rewritten":
            t.items = []
            share = rng.choice([0.6, 0.8, 1.0])
            for u in body:
                v = [i for i in u]
                if any(i.line and i.alt == 0 and not i.edit and self.fresh(i) for i in v) and self.chance(share):
                    for i in v:
                        if i.line and i.alt == 0 and not i.edit and self.fresh(i):
                            i.alt, i.told = self.pick(self.fresh(i)), None
                            self.reworded.add((i.line.uid, i.alt))
                elif self.chance(0.3) and len(v) == 1: v[0].moved = not v[0].edit
                t.items.append(v)
            if self.chance(0.5) and len(t.items) > 7: t.items = t.items[:-rng.randrange(1, 4)]
            if self.chance(0.4) and topic.leads[acc]:
                t.items[0] = [Inst(own=(self.lead(topic, acc), topic))]
        elif op == "merged":
            topic.merged.add(3 - acc)
            a = body[:max(4, int(len(body) * 0.65))]
            b = [[i.copy() for i in u] for u in other.items if u[0].line]
            have = {i.line.claim for u in a for i in u}
            b = [u for u in b if not any(i.line.claim in have for i in u)]
            b = b[1:max(4, int(len(b) * 0.6))]
            t.items = a[:1] + (a[1:] + b if self.chance(0.5) else [x for p in zip(a[1:] + [None] * len(b), b + [None] * len(a)) for x in p if x])
            t.parents, t.accs = [parent, other], {1, 2}
        elif op == "quoted":
            q = self.quotable(parent)
            rng.shuffle(q)
            q = [[i.copy() for i in u] for u in q[:rng.choice([1, 1, 2])]]
            own = [[Inst(own=(x, topic))] for x in self.take_own(topic, min(len(topic.own), rng.randrange(3, 5)))]
            t.items = own[:2] + q + own[2:]
            t.kind = "quoted"
        elif op == "brief":
            t.items = body[:rng.randrange(2, 4)]
            t.kind = "brief"
        elif op == "live":
            own = [[Inst(own=(x, topic))] for x in self.take_own(topic, min(len(topic.own), rng.randrange(2, 4)))]
            part = [body[i] for i in sorted(rng.sample(range(len(body)), min(len(body), rng.randrange(3, 7))))]
            t.items = []
            hour, minute = rng.randrange(8, 15), rng.randrange(60)
            k = 0
            order = own[:1] + [x for p in zip(part, own[1:] + [None] * len(part)) for x in p if x]
            for x in order:
                minute += rng.randrange(4, 31)
                if self.chance(0.75):
                    t.heads[len(t.items)] = self.pick_clock(topic, hour + minute // 60, minute % 60)
                t.items.append(x)
        elif op == "unseen":
            drop = set(u[0].line.uid for j, u in enumerate(items) if j and j % 4 == (turn * 2 + 1) % 4)
            if turn == 1 and self.chance(0.5): drop.add(items[0][0].line.uid)
            t.items = [u for u in items if u[0].line.uid not in drop]
            if self.chance(0.35) and topic.leads[acc]:
                t.items.insert(0, [Inst(own=(self.lead(topic, acc), topic))])
            t.title = self.title(topic, acc, parent.title)
        if op not in ("verbatim", "brief", "rewritten") and t.style is not parent.style:
            for u in t.items:
                for i in u:
                    if i.line and not i.edit and not i.told and not i.moved and self.chance(0.3): i.moved = 2
        # a text that tells its reader nothing of its parent must be a copy of the first one, or carry a mark of its parent's
        if kind in ("none", "false", "kept") and parent is not tree["root"] and op != "unseen":
            marks = {(i.line.uid, i.edit) for u in parent.items for i in u if i.line and i.edit} if parent.drifted else set()
            if not any(i.line and i.edit and (i.line.uid, i.edit) in marks for u in t.items for i in u):
                if not any(i.own for u in t.items for i in u if any(i.own == j.own for v in parent.items for j in v)):
                    kind = "right" if kind != "kept" or self.chance(0.5) else "kept"
        if op not in ("unseen",) and not parent.hidden and self.chance(0.5):
            self.edit(t, parent, rng.choice([1, 1, 1, 2, 2, 3]))
        if op == "verbatim" and not t.drifted and kind == "right" and self.chance(0.3): self.edit(t, parent, 1)
        t.want = kind
        self.later(t, parent)
        self.give_credit(t, parent, kind, tree)
        self.texts.append(t)
        return t

    def fresh(self, i):
        """Rewordings that nobody has used: two who rewrite one text on their own do not hit upon the same words."""
        return [a for a in range(1, len(i.line.alts)) if (i.line.uid, a) not in self.reworded]

    def pick_clock(self, topic, h, m):
        return [f"{h:02d}:{m:02d}", f"{h}.{m:02d}{'am' if h < 12 else 'pm'}" if h < 12 else f"{h - 12 or 12}.{m:02d}pm", f"{h:02d}h{m:02d}"][topic.turn % 3]

    # ---- credits
    def next_credit(self, table, ok):
        """In turn, so that every phrasing comes up, from a shuffled list."""
        if table is None: table = CREDITS
        name = "c" if table is CREDITS else "x"
        if name not in self.credit_turn:
            order = list(range(len(table)))
            self.rng.shuffle(order)
            self.credit_turn[name] = order
        order = self.credit_turn[name]
        for j, i in enumerate(order):
            if ok(table[i]):
                order.pop(j)
                order.append(i)
                return table[i]
        return None

    def give_credit(self, t, parent, kind, tree):
        if kind == "kept" and not parent.credit: kind = "right"
        grand = parent.parents[0] if parent.parents else None
        if kind == "chained" and (grand is None or parent.kind == "digest"): kind = "right"
        t.credit_kind = kind
        if kind == "none": return
        if kind == "kept":
            t.credit = [c for c in parent.credit]
            return
        who = parent
        if kind == "false":
            pool = [x for x in self.texts if x.topic is not t.topic and x.outlet["name"] not in t.topic.taken and x.outlet["kind"] != "agency"]
            if not pool:
                t.credit_kind = kind = "right"
            else:
                who = self.pick(pool)
        def ok(c):
            pos, txt = c[0], c[1]
            if pos != "tag" and (txt, who.outlet["name"]) in self.used_credit: return False
            if "agency" in c[2:] and who.outlet["kind"] != "agency": return False
            if "cc" in c[2:] and who.outlet["kind"] not in ("nonprofit", "site"): return False
            if "noagency" in c[2:] and who.outlet["kind"] == "agency": return False
            if kind == "false" and ("{T}" in txt or pos == "tag"): return False
            if pos == "tag" and (t.kind in ("brief",) or not any(i.line and re.search(r'[,?!]" @\w+ said[.,]', "".join(f[0] for _, f in i.line.alts[i.alt])) and not i.told and not i.edit and not i.moved for u in t.items for i in u)): return False
            if pos == "insent" and (t.items[0][0].line and (t.items[0][0].line.who or t.items[0][0].edit) or len(t.items[0]) > 1 or t.how in ("live",) or '"' in self.raw(t.items[0][0])): return False
            if pos == "dateline" and t.how in ("live", "quoted", "digest"): return False
            if pos == "byline" and t.how in ("quoted", "excerpted", "digest"): return False
            if "whole" in c[2:] and t.how not in ("verbatim", "trimmed", "re-led", "unseen", "reordered", "loop"): return False
            if "part" in c[2:] and t.how not in ("excerpted", "quoted", "live", "brief", "digest"): return False
            if "edited" in c[2:] and t.how == "verbatim": return False
            return True
        table = CHAINED if kind == "chained" else CREDITS
        c = self.next_credit(table, ok)
        txt = fill(c[1], who, t.outlet, grand)
        self.used_credit[(c[1], who.outlet["name"])] = True
        if c[0] == "tag":
            if not self.say_told(t, article(who.outlet)): raise SystemExit("tag")
            self.stats["credit:tag"] = self.stats.get("credit:tag", 0) + 1
            t.credit_text = "told"
            return
        t.credit = [(c[0], txt)]
        if t.how == "merged" or t.how == "digest":
            second = t.parents[1]
            t.credit_second = second

    def raw(self, inst):
        return inst.own[0] if inst.own else "".join(f[0] for _, f in inst.line.alts[inst.alt])

    # ---- the run
    def run(self):
        rng = self.rng
        order = list(self.topics)
        rng.shuffle(order)
        plan, firsts = [], {}
        for i in range(min(self.n, 2 * len(order))):
            topic = order[i % len(order)]
            if i < len(order):
                firsts[topic.slug] = rng.choice([1, 1, 2])
                plan.append((topic, firsts[topic.slug]))
            else:
                plan.append((topic, 3 - firsts[topic.slug]))
        used = []
        for topic, acc in plan:
            if topic not in used: used.append(topic)
        for k, topic in enumerate(used):
            topic.taken, topic.roots, topic.merged, topic.turn = set(), {}, set(), rng.randrange(6)
            topic.keys = list(topic.people)
            topic.regime = ["good", "date", "good", "none", "good", "date"][k % 6]
            topic.base = dt.datetime(2031, 1, 6, 6, 0) + dt.timedelta(days=rng.randrange(0, 320), minutes=rng.randrange(0, 500))
            w = topic.base.weekday()
            topic.weekday, topic.eve, topic.morrow = WEEK[w], WEEK[(w - 1) % 7], WEEK[(w + 1) % 7]
            for pool in (topic.own, topic.capt, topic.leads[1], topic.leads[2]): rng.shuffle(pool)
            for a in (1, 2):
                h, rest = topic.titles[a][:1], topic.titles[a][1:]
                rng.shuffle(rest)
                topic.titles[a] = h + rest
        trees = []
        for topic, acc in plan:
            both = sum(t is topic for t, _ in plan) == 2
            hidden = self.chance(0.16)
            r = self.root(topic, acc, hidden=hidden)
            if hidden:
                self.unseen += 1
                r.uid = f"unseen:{self.unseen}"
            topic.roots[acc] = r
            trees.append({"topic": topic, "acc": acc, "root": r})
        for topic in used:
            if len(topic.roots) == 1 and self.chance(0.62):
                acc = 3 - list(topic.roots)[0]
                r = self.root(topic, acc)
                if self.chance(0.3) and len(r.items) > 8: r.items = r.items[:-rng.randrange(1, 4)]
                r.how = "independent"
                topic.roots[acc] = r
        for tree in trees:
            self.grow(tree)
        self.digests()
        visible = [t for t in self.texts if not t.hidden]
        for t in visible: t.id = self.new_id()
        self.boilerplate(visible)
        cols = make_columns(self, used)
        for t in visible: self.write(t)
        return visible, cols

    def digests(self):
        for _ in range(max(1, self.n // 12)):
            regime = self.pick(["good", "good", "date"])
            pool = [t for t in self.texts if not t.hidden and t.topic.regime == regime and len(t.items) > 6 and t.kind == "" and t.items[0][0].line and len(t.accs) == 1]
            if len(pool) < 2: continue
            a = self.pick(pool)
            pool = [t for t in pool if t.topic is not a.topic and abs((t.time - a.time).days) < 400 and a.topic.base.weekday() is not None]
            if not pool: continue
            pool.sort(key=lambda t: abs((t.time - a.time)))
            b = pool[0]
            o = self.outlet(a.topic)
            t = Text(topic=a.topic, acc=a.acc, outlet=o, style=o["style"], author="", parents=[a, b], accs=set(), how="digest", root=a.root,
                     title=self.pick(["Elsewhere in the papers", "Five minutes with the papers", "From other desks", "The noon round-up", "Read today", "What others report", "Around the region in brief"]),
                     weekday=a.weekday, kind="digest")
            t.items = [[i.copy() for i in u] for u in a.items[:rngpick(self.rng)]] + [[i.copy() for i in u] for u in b.items[:rngpick(self.rng)]]
            t.later_from = True
            self.later(t, a)
            t.clock, t.wrong = None, False
            t.credit, t.credit_kind = [], "right"
            t.split = next(j for j, u in enumerate(t.items) if u[0].line and u[0].line.topic is b.topic)
            self.texts.append(t)

    def boilerplate(self, visible):
        rng = self.rng
        for para in rng.sample(BOILERPLATE, min(len(BOILERPLATE), max(1, self.n // 9))):
            seen, got = set(), []
            pool = list(visible)
            rng.shuffle(pool)
            for t in pool:
                tops = {t.topic.slug} | {p.topic.slug for p in t.parents}
                if t.boiler or t.how in ("digest", "brief", "live") or tops & seen: continue
                seen |= tops
                t.boiler = para
                got.append(t)
                if len(got) == 4: break
            self.traps += [(a, b, "boilerplate") for i, a in enumerate(got) for b in got[i + 1:]]

    # ---- writing an article
    def write(self, t):
        rng = self.rng
        st = t.style
        parts, spans = [t.title, "\n\n"], []
        pos = [u16(t.title) + 2]
        started = [False]

        def add(s):
            parts.append(s)
            pos[0] += u16(s)

        def para(s):
            if started[0]: add("\n\n")
            started[0] = True
            add(s)

        o = t.outlet
        by = {"top": [], "byline": [], "dateline": [], "foot": [], "insent": [], "mid": []}
        for p, txt in t.credit: by[p].append(restyle(txt, st))
        lower = rng.random()
        # top
        if t.how == "digest" and rng.random() < 0.6:
            para(f"{article(o, True)} looks at what colleagues elsewhere are writing.")
        for c in by["top"]: para(c)
        name = t.author
        if by["byline"]: para(by["byline"][0])
        elif name and rng.random() < 0.4 and t.how != "live":
            para(self.pick([f"By {name}", f"{name}", f"By {name}, {o['short']} staff", f"{name} in {t.topic.place[t.acc]}", f"BY {name.upper()}"]))
        if rng.random() < 0.14 and t.topic.capt and t.how not in ("digest", "brief"):
            cap = restyle(t.topic.capt.pop(0), st)
            para(self.pick([f"{cap} Photograph: {self.pick(REPORTERS)}", f"📷 {cap} ({self.pick(REPORTERS)})", f"{cap} | Picture: {o['short']} archive"]))
        # body
        seen, n, broke = set(), len(t.items), False
        per = rng.choice([1, 1, 2])
        mid_at = rng.randrange(1, max(2, n - 1)) if n > 2 else 0
        dateline = by["dateline"][0] if by["dateline"] else None
        city = t.topic.place[t.acc]
        if dateline is None and t.how not in ("live", "digest", "quoted") and rng.random() < (0.8 if o["kind"] == "agency" and not t.parents else 0.22):
            dateline = self.pick(["{c}, {d} -- ", "{c} -- ", "{c}, {d}: "] if not (o["kind"] == "agency" and not t.parents) else ["{c} ({i}) -- ", "{c}, {d} ({i}) -- ", "{c}, {i} -- "]).replace("{i}", o["initials"])
        prompt_at = rng.randrange(2, n) if n > 6 and rng.random() < 0.2 else None
        for j, u in enumerate(t.items):
            head = t.heads.get(j)
            if t.how == "digest" and j in (0, t.split):
                p = t.parents[0 if j == 0 else 1]
                para(self.pick([f"{article(p.outlet, True)}:", f"{p.topic.place[p.acc]} ({article(p.outlet)})", f"{p.outlet['name'].upper()}", f"From {article(p.outlet)}:"]))
                seen = set()
                add("\n\n")
            elif j == 0 or head or per == 1 or j % 2 == 0 or t.heads or broke or t.how == "merged":
                if started[0]: add("\n\n")
            else: add(" ")
            started[0], broke = True, False
            if head: add(head + self.pick([" ", " – ", "\n"]) )
            if j == 0 and dateline:
                add(restyle(dateline.replace("{c}", city.upper() if t.topic.turn % 2 else city).replace("{d}", t.weekday), st))
            for k, inst in enumerate(u):
                if k: add(" ")
                s = self.render(inst, st, seen)
                if j == 0 and k == 0 and by["insent"]:
                    s = s.rstrip(".") + by["insent"][0]
                start = pos[0]
                add(s)
                spans.append((inst, start, pos[0]))
            if j == mid_at:
                for c in by["mid"]: para(c)
                broke = bool(by["mid"])
                if t.how == "merged" and getattr(t, "credit_second", None) and rng.random() < 0.85:
                    para(fill(self.pick(["Further details were reported by {P}.", "{C} also contributed to this account.", "Some of what follows was reported by {P}.",
                                         "Additional material: {N}.", "It also draws on {P}."]), t.credit_second))
            if j == prompt_at:
                broke = True
                pr = self.pick(PROMPTS)
                key = (pr, o["name"])
                if key not in self.used_prompt:
                    self.used_prompt.add(key)
                    others = [x.title for x in self.texts if x.topic is not t.topic and x.outlet is o and len(x.title.split()) < 9]
                    txt = pr.replace("{S}", o["short"]).replace("{N}", o["name"]).replace("{u}", o["site"])
                    if "{R}" in txt: txt = txt.replace("{R}", self.pick(others)) if others else ""
                    if txt: para(restyle(txt, st))
        if not (n > 2) and by["mid"]: 
            pass
        if t.boiler: para(restyle(t.boiler, st))
        for c in by["foot"]: para(c)
        if not t.parents and rng.random() < 0.25:
            s = self.pick(SIGNOFFS)
            para(restyle(s.replace("{A}", t.author or "").replace("{S}", o["short"]).replace("{i}", o["initials"]).replace("{c}", city)
                         .replace("{a}", (t.author or "x").split()[0].lower()).replace("{u}", o["site"]).replace("{x}", "".join(w[0].lower() for w in (t.author or "x").split())), st))
        elif not t.parents and o["kind"] in ("nonprofit", "agency") and rng.random() < 0.5:
            s = key = self.pick(TERMS)
            if key not in self.used_prompt:
                self.used_prompt.add(key)
                para(restyle(fill(s, t), st))
        elif t.parents and rng.random() < 0.05:
            key = self.pick(NOTES)
            if key not in self.used_prompt:
                self.used_prompt.add(key)
                para(restyle(key.replace("{S}", o["short"]), st))
        t.text = "".join(parts)
        t.spans = spans

    # ---- truth
    def line(self, t):
        o = t.outlet
        out = {"id": t.id, "url": f"https://{o['site']}/{self.slug(t)}", "title": t.title, "outlet": o["name"]}
        when = getattr(t, "clock", None) or t.time
        if t.topic.regime == "good":
            off = o["offset"]
            out["published"] = (when + dt.timedelta(hours=off)).strftime("%Y-%m-%dT%H:%M:%S") + f"{off:+03d}:00"
        elif t.topic.regime == "date":
            out["published"] = when.strftime("%Y-%m-%d")
        out["authors"] = [t.author] if t.author and self.rng.random() < 0.7 else []
        out["text"] = t.text
        return out

    def slug(self, t):
        words = re.sub(r"[^a-z0-9 ]", "", t.title.lower()).split()[:7]
        return self.pick(["news/", "", "2031/", "story/", "world/"]) + "-".join(words) + self.pick(["", ".html", "-" + str(self.rng.randrange(1000, 99999))])


def rngpick(r):
    return r.choice([1, 2, 2, 3])


def ident(t):
    return t.uid if t.hidden else t.id


def is_quote_only(inst):
    raw = "".join(f[0] for _, f in inst.line.alts[inst.alt])
    return raw.count('"') >= 2 and sum(len(q) for q in re.findall(r'"[^"]*"', raw)) > 0.6 * len(raw)


def self_quote(inst):
    """The words of a quotation that both accounts of an event carry (a press conference)."""
    m = re.search(r'"([^"]{40,})"', "".join(f[0] for _, f in inst.line.alts[inst.alt]))
    return m.group(1) if m and "#" in inst.line.claim else None


def truth_of(world, visible, cols):
    arts, claims, drifts, pairs = [], {}, [], []
    for t in visible:
        arts.append({"id": t.id, "parents": [ident(p) for p in t.parents], "root": ident(t.root), "times": t.topic.regime, "how": t.how})
        where = {id(inst): (a, b) for inst, a, b in t.spans}
        for inst, a, b in t.spans:
            if inst.line and inst.line.who:
                claims.setdefault((inst.line.claim), []).append((t, inst, a, b))
        for inst, code, parent in t.drifted:
            if id(inst) in where:
                a, b = where[id(inst)]
                drifts.append({"code": code, "parent": ident(parent), "child": t.id, "start": a, "end": b})
    for c in cols:
        arts.append({"id": c["id"], "parents": [], "root": c["id"], "times": c["times"], "how": c["how"]})
    # pairs
    keys = []
    for t in visible:
        d = {}
        for u in t.items:
            for i in u:
                if i.line: d[i.key()] = i
                elif i.own: d[("own", i.own[0])] = i
        keys.append(d)
    for x, a in enumerate(visible):
        for y in range(x + 1, len(visible)):
            b = visible[y]
            if a.topic is not b.topic and a.how != "digest" and b.how != "digest": continue
            if a.kind == "quoted" or b.kind == "quoted": continue
            both = [k for k in keys[x] if k in keys[y]]
            words = sum(len((world.raw(keys[x][k])).split()) for k in both)
            kin = (b in a.parents or a in b.parents) and words >= 9
            if kin or words >= 16 and any(k[0] == "own" or not is_quote_only(keys[x][k]) for k in both):
                pairs.append(tuple(sorted((a.id, b.id))))
    pairset = set(pairs)
    out = []
    for n, (cid, places) in enumerate(claims.items()):
        dirty = {id(i) for t in visible for i, _, _ in t.drifted}
        places.sort(key=lambda p: (p[1].edit is not None, p[1].alt, p[0].time, p[0].id))
        t0, i0, a0, b0 = places[0]
        topic = i0.line.topic
        heads = sorted({(i.line.who, i.line.acc if ANON.search(topic.people[i.line.who].intros[0]) else 0) for _, i, _, _ in places})
        named = sorted({w for w, x in heads if not x})
        loose = sorted({(w, x) for w, x in heads if x})
        high = len(named) + len(loose)
        low = max(1, len(named))
        sp = topic.people[i0.line.who]
        who = sp.name
        if sp.unnamed:
            styled = restyle(who, t0.style)
            who = styled if styled.lower() in t0.text.lower() else who
        out.append({"id": f"c{n + 1:04d}", "places": [{"article": t.id, "start": a, "end": b} for t, _, a, b in places],
                    "speaker": who, "low": low, "high": high})
    traps, have = [], set()
    def trap(a, b):
        k = tuple(sorted((a, b)))
        if a != b and k not in have and k not in pairset:
            have.add(k)
            traps.append(list(k))
    for a, b, _ in world.traps: trap(a if isinstance(a, str) else a.id, b if isinstance(b, str) else b.id)
    for x, a in enumerate(visible):
        for b in visible[x + 1:]:
            if a.topic is b.topic and len(a.accs) == 1 and len(b.accs) == 1 and a.accs != b.accs and "quoted" not in (a.kind, b.kind):
                quotes = lambda t: {self_quote(i) for u in t.items for i in u if i.line} - {None}
                if not a.parents or not b.parents or quotes(a) & quotes(b): trap(a.id, b.id)
    return {"format": "provenance-truth/1", "seed": world.seed, "articles": sorted(arts, key=lambda a: a["id"]), "pairs": sorted(map(list, pairset)),
            "claims": out, "loops": [[t.id for t in p] for p in world.loops], "drifts": drifts, "traps": sorted(traps)}


def build(seed, stories):
    w = World(seed, stories)
    visible, cols = w.run()
    lines = [w.line(t) for t in visible] + [c["line"] for c in cols]
    truth = truth_of(w, visible, cols)
    w.rng.shuffle(lines)
    return w, lines, truth


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--stories", type=int, default=28)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    _, lines, truth = build(a.seed, a.stories)
    os.makedirs(a.out, exist_ok=True)
    with open(os.path.join(a.out, "articles.jsonl"), "w", encoding="utf-8") as f:
        for l in lines: f.write(json.dumps(l, ensure_ascii=False) + "\n")
    with open(os.path.join(a.out, "truth.json"), "w", encoding="utf-8") as f:
        json.dump(truth, f, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
