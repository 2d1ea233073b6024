#!/usr/bin/env python3
"""Seeded republication trees of invented news with exact truth (provenance-truth/1)."""
import argparse, copy, datetime as dt, json, os, random, re
import credits as C, names as N, stock as K, render as R
from edits import drift

HERE = os.path.dirname(os.path.abspath(__file__))
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()


class World:
    def __init__(self, seed):
        self.rng = random.Random(seed * 7919 + 17)
        r = self.rng
        self.outlets = copy.deepcopy(N.OUTLETS)
        for o in self.outlets:
            o["dom"] = re.sub(r"[^a-z0-9]", "", o["name"].lower().removeprefix("the ")) + ".example"
            o["off"] = r.choice([0, 1]) if o["uk"] else r.choice([-5, -6, -7, -8])
            o["style"] = {"quotes": r.choices(["curly", "straight", "single"], [5, 4, 2 if o["uk"] else 0])[0], "pct": r.choice(["per cent", "per cent", "%"]) if o["uk"] else r.choice(["percent", "percent", "%"]),
                          "uk": o["uk"], "spell": r.choice([9, 9, 10, 20, 100, 0]), "honor": r.random() < .17, "money": r.choice(["long", "long", "short"]) if o["uk"] else "long"}
            o["staff"] = [self.person()["name"] for _ in range(3)]
        self.arts, self.loops, self.traps, self.unseen, self.titles = [], [], [], 0, []
        self.words = {}

    def person(self, g=None, taken=()):
        r = self.rng
        g = g or r.choice("mf")
        while True:
            sur = r.choice(N.SUR)
            if sur not in taken:
                break
        return {"name": r.choice(N.FIRST_F if g == "f" else N.FIRST_M) + " " + sur, "sur": sur, "g": g}

    def event(self, topic):
        r = self.rng
        day = dt.datetime(2025, 2, 1) + dt.timedelta(days=r.randrange(520), hours=r.randrange(5, 20), minutes=r.randrange(60), seconds=r.randrange(60))
        c1, c2 = r.sample(N.CITIES, 2); k1, k2 = r.sample(N.COUNTRIES, 2)
        w = {"city": c1, "city2": c2, "country": k1, "country2": k2, "region": r.choice(N.REGIONS), "day": DAYS[day.weekday()],
             "day2": DAYS[(day.weekday() + r.choice([2, 3, 4])) % 7], "month": MONTHS[(day.month + 1) % 12]}
        nums = {}
        for k, v in topic.vars.items():
            p = v.split(" ", 1)
            if p[0] == "w":
                seen = self.words.setdefault((topic.name, k), [])
                opts = [x for x in p[1].split("|") if x not in seen] or p[1].split("|")
                w[k] = r.choice(opts); seen.append(w[k])
                continue
            lo, hi = map(float, p[1].split())
            kind = p[0]
            if kind == "int" or kind == "raw":
                v = r.randint(int(lo), int(hi))
                if v > 100 and r.random() < .4: v = round(v, -1)
                nums[k] = (kind, v)
            elif kind in ("usd", "gbp"):
                v = r.randint(int(lo), int(hi)); nums[k] = (kind, round(v, -3) if v > 5000 else round(v, -1))
            else:
                v = round(r.uniform(lo, hi), 2 if lo in (3.25,) else 1) if hi < 100 else float(round(r.uniform(lo, hi)))
                if lo == 3.25: v = round(v * 4) / 4
                if kind == "usdm" and hi > 100: kind = "usdm"
                nums[k] = ({"usd": "usd"}.get(kind, kind), v)
        nums = {k: ((kd + "m" if kd == "usd" and isinstance(v, float) else kd), v) for k, (kd, v) in nums.items()}
        cast, taken = {}, set()
        sub = lambda s: re.sub(r"\{(\w+)\}", lambda m: w[m[1]], s)
        for k, (kind, rest) in topic.cast.items():
            rest = rest + [""] * (3 - len(rest))
            if kind == "O":
                cast[k] = {"kind": "O", "desc": sub(rest[0]), "name": sub(rest[0])}
            elif kind == "U":
                d = sub(rest[0])
                cast[k] = {"kind": "U", "desc": d, "rel": sub(rest[1]), "role": rest[2], "name": d}
            else:
                p = self.person(rest[2] or None, taken); taken.add(p["sur"])
                cast[k] = {"kind": kind, "name": p["name"], "sur": p["sur"], "g": p["g"], "role": rest[1] or None, "title": sub(rest[0]), "post": sub(rest[0])}
        return {"topic": topic, "words": w, "nums": nums, "cast": cast, "day": day, "own": list(topic.own), "regime": r.choices(["good", "date", "none"], [5, 3, 2])[0], "used": set(), "trees": [], "id": len(self.words) + r.random()}

    # ---- texts
    def fresh(self, t, ev, uid, own=False):
        r = self.rng
        if t.kind == "Q":
            pos = r.choices(["behind", "middle", "before"], [5, 3 if " /" in t.text else 0, 2])[0]
        else:
            pos = r.choices(["before", "behind", "front", "acc"], [6, 3, 1, 1])[0]
        return {"t": t, "ev": ev, "uid": uid, "own": own, "edits": {}, "alt": {}, "pos": pos, "that": r.random() < .55, "verb": None, "m": r.choices(["sur", "role", "pro"], [4, 2, 3])[0]}

    def own(self, text, ev, o):
        self.n = getattr(self, "n", 0) + 1
        text = text.replace("{O}", o["name"])
        return self.fresh(R.Tmpl("P", None, None, None, text, f"own{self.n}"), ev, f"own{self.n}", True)

    def ownline(self, ev, o):
        r = self.rng
        if ev["own"] and r.random() < .6:
            return self.own(ev["own"].pop(r.randrange(len(ev["own"]))), ev, o)
        opts = [x for x in K.OWN if x not in ev["used"]] or K.OWN
        x = r.choice(opts); ev["used"].add(x)
        return self.own(x, ev, o)

    def lead(self, ev, acc, o):
        r = self.rng
        opts = [x for x in acc["leads"] if x not in ev["used"]]
        if not opts or r.random() < .4:
            opts = [x for x in K.LEADS if x not in ev["used"]] or K.LEADS
        x = r.choice(opts); ev["used"].add(x)
        return self.own(x, ev, o)

    def outlet(self, tree, kinds=None):
        r = self.rng
        pool = [o for o in self.outlets if o["name"] not in tree["names"] and (kinds is None or o["kind"] in kinds)]
        o = r.choice(pool)
        tree["names"].add(o["name"])
        return o

    def art(self, tree, o, units, parents, how, t, title, style):
        r = self.rng
        a = {"tree": tree, "ev": tree["ev"], "o": o, "units": units, "parents": parents, "how": how, "t": t, "title": title, "style": style, "credit": None, "drifts": [], "furn": r.random(),
             "author": r.choice(o["staff"]), "form": "plain", "dateline": None, "unseen": None, "stand": None, "quote": how == "quote-only", "n": len(self.arts)}
        if o["kind"] == "radio" and r.random() < .7: a["form"] = "radio"
        a["slug"] = re.sub(r"[^a-z0-9]+", "-", R.house(re.sub(r"\{(\w+)\}", lambda m: tree["ev"]["words"][m[1]], title), o["style"]).lower()).strip("-")[:50].strip("-")
        a["url"] = f"https://www.{o['dom']}/{r.choice(['news', 'world', 'article', 'local', '2026', 'story'])}/{a['slug']}-{r.randrange(1000, 99999)}"
        return a

    def add(self, a):
        self.arts.append(a); a["tree"]["arts"].append(a)
        return a

    def root(self, ev, name):
        r = self.rng
        acc = ev["topic"].acc[name]
        shared = {x for t in ev["trees"] for x in t["names"]}
        tree = {"ev": ev, "acc": acc, "name": name, "arts": [], "names": shared, "id": f"t{len(self.arts)}{name}"}
        ev["trees"].append(tree)
        o = self.outlet(tree, r.choices([("agency", "nonprofit"), None], [6, 4])[0])
        units = [[self.fresh(t, ev, f"{tree['id']}:{t.sid}") for t in u] for u in acc["units"]]
        people = [k for k in sorted(ev["cast"]) if ev["cast"][k]["kind"] != "O"]
        for i, fact in enumerate(ev.get("facts", [])):
            who = ev["factwho"][i] if r.random() < .45 else r.choice(people)
            t = R.Tmpl("R", who, f"g{i}", None, fact["ABI".index(name)], f"fact{i}")
            units.insert(r.randrange(2, 7), [self.fresh(t, ev, f"{tree['id']}:fact{i}")])
        for u in units:
            for s in u:
                for k, m in enumerate(s["t"].toks):
                    if m[1] in ("S", "J") and r.random() < .35: s["alt"][k] = True
        gap = dt.timedelta(minutes=r.randrange(0, 400))
        a = self.art(tree, o, units, [], "root", ev["day"] + gap, acc["titles"][0], o["style"])
        if o["kind"] == "agency" and r.random() < .7: a["dateline"] = r.choice(C.DATELINE[:3])
        elif r.random() < .3: a["dateline"] = "{CITY} — "
        if r.random() < .1 and a["form"] == "plain": a["form"] = "live"; a["dateline"] = None
        tree["root"] = a
        return tree, a

    def later(self, t, ev, loop=False):
        r = self.rng
        if ev["regime"] == "date":
            return t + dt.timedelta(days=r.choice([1, 2]) if loop else r.choice([0, 0, 1, 1, 2]), minutes=7)
        return t + dt.timedelta(minutes=r.choice([r.randrange(6, 60), r.randrange(60, 600), r.randrange(600, 2200)]), seconds=r.randrange(60))

    def clone(self, a):
        return [[dict(s, edits=dict(s["edits"]), alt=dict(s["alt"])) for s in u] for u in a["units"]]

    def restyle(self, units):
        r = self.rng
        for u in units:
            for s in u:
                t = s["t"]
                if t.kind in "RQ" and r.random() < .5:
                    f = self.fresh(t, s["ev"], s["uid"])
                    s.update(pos=f["pos"], that=f["that"])
                    p = s["ev"]["cast"][t.who]
                    if not t.verb and p["kind"] in "TP":
                        s["verb"] = r.choices([None, "told reporters"], [5, 2])[0]
                if r.random() < .3: s["m"] = r.choices(["sur", "role", "pro"], [4, 2, 3])[0]
                for k, m in enumerate(t.toks):
                    if m[1] in ("S", "J") and r.random() < .45: s["alt"][k] = not s["alt"].get(k)

    def copy(self, tree, src, op=None, o=None, unseen=None, direct=None):
        r = self.rng; ev = tree["ev"]
        o = o or self.outlet(tree)
        op = op or r.choices(["verbatim", "trimmed", "re-led", "reordered", "excerpted", "quote-only"], [22, 22, 18, 10, 14, 9])[0]
        units = self.clone(src)
        qs = [s for u in units for s in u if s["t"].kind == "Q" and not s["own"]]
        if op == "quote-only" and (not qs or direct is not None): op = "trimmed"
        if op == "excerpted" and len(units) < 6: op = "re-led"
        if direct is not None:
            units = [u for i, u in enumerate(units) if i == 0 or i % direct[1] != direct[0] or r.random() < .25]
        if op == "trimmed" and len(units) > 4:
            units = units[:max(4, round(len(units) * r.uniform(.5, .85)))]
        if op == "reordered":
            head, rest = units[:1], units[1:]
            if r.random() < .5: head, rest = [], units
            before = [id(x) for x in rest]
            while [id(x) for x in rest] == before and len(rest) > 1: r.shuffle(rest)
            units = head + rest
        style = src["style"]
        title = src["title"] if r.random() < .4 else r.choice(tree["acc"]["titles"])
        restyled = op != "quote-only" and r.random() < .5
        if restyled: self.restyle(units); style = o["style"]
        elif r.random() < .3: style = dict(style, quotes=o["style"]["quotes"])
        how = op if direct is None else "from-unseen" + ("" if op == "verbatim" else "+" + op)
        body = units
        if op == "excerpted":
            n = r.choice([3, 4, 5]); i = r.randrange(0, len(units) - n + 1) if r.random() < .6 else None
            pick = units[i:i + n] if i is not None else [units[j] for j in sorted(r.sample(range(len(units)), n))]
            keep, c = [], 0
            for u in pick:
                if c < 5: keep.append(u[:5 - c]); c += len(keep[-1])
            body = [u for u in keep if u]
        drifts = []
        sents = None
        if op == "quote-only":
            got = r.sample(qs, min(len(qs), r.choice([1, 1, 2])))
            style = o["style"]
            for s in got: s["pos"] = r.choice(["behind", "before"])
            body = [got]
        sents = [s for u in body for s in u]
        rate = {"verbatim": .45, "quote-only": .2}.get(op, .62)
        if direct is None and r.random() < rate:
            names = [src["o"]["name"] if r.random() < .6 else src["o"]["short"]]
            n = 1 if op == "quote-only" else r.choices([1, 2, 3], [5, 3, 1])[0]
            drifts = drift(sents, r, ev, n, names)
            if drifts: how += "+edited"
        if restyled: how += "+restyled"
        if op == "re-led":
            l = self.lead(ev, tree["acc"], o)
            units = [[l]] + body if r.random() < .7 else [[l] + body[0]] + body[1:]
        elif op == "excerpted":
            units = [[self.ownline(ev, o)]] + body + [[self.ownline(ev, o)]]
            if r.random() < .4: units.insert(len(units) - 2, [self.ownline(ev, o)])
        elif op == "quote-only":
            f = [r.choice(K.QFRAME)[i] for i in range(3)]
            got = body[0]
            cr = r.choice(["The words below were carried by {P}.", "The remark was reported by {P}.", "What was said, as {P} has it, was this.", "We take the quotation from {P}, which had it first.", "The interview was published by {P}."]).replace("{P}", src["o"]["name"])
            units = [[self.own(f[0], ev, o)], [self.own(cr, ev, o)] + got, [self.own(f[1], ev, o)], [self.own(f[2], ev, o)]]
            title = r.choice(["The week in words: {city}", "What they said", "Press review: {region}", "In their own words", "Quote of the day"])
        a = self.art(tree, o, units, [src], how, self.later(src["t"], ev), title, style)
        a["quote"] = op == "quote-only"; a["drifts"] = [(c, s, src) for c, s in drifts]
        if unseen is not None and src is tree["root"]: a["parents"] = []; a["unseen"] = unseen
        if not a["quote"]: self.credit(a, src)
        if op in ("verbatim", "trimmed") and src["dateline"] and not restyled and r.random() < .5: a["dateline"] = src["dateline"] if "{P" not in src["dateline"] else src["dateline"].replace("{P}", src["o"]["name"]).replace("{PS}", src["o"]["short"])
        elif a["dateline"] is None and r.random() < .12: a["dateline"] = "{CITY} — "
        return self.add(a)

    def credit(self, a, src, kind=None):
        r = self.rng
        kind = kind or r.choices(["right", "none", "kept", "false"], [78, 13, 6, 3])[0]
        if kind == "kept" and not src["credit"]: kind = "right"
        if kind == "none": return
        if kind == "kept": a["credit"] = dict(src["credit"], kind="kept"); return
        p, au, url = src["o"], src["author"], src["url"]
        if kind == "false":
            p = r.choice([o for o in self.outlets if o["name"] not in a["tree"]["names"]]); au = r.choice(p["staff"]); url = "https://www." + p["dom"] + "/"
        where = r.choices(["top", "foot", "byline", "dateline", "run", "loop"], [26, 32, 16, 9, 17, 0])[0]
        if a["form"] != "plain" and where in ("byline", "dateline"): where = "run"
        pool = {"top": C.TOP, "foot": C.FOOT, "byline": C.BYLINE, "dateline": C.DATELINE, "run": C.RUN}[where]
        x = r.choice(pool)
        a["credit"] = {"kind": kind, "where": where, "raw": x, "text": x.replace("{P}", p["name"]).replace("{PS}", p["short"]).replace("{A}", au).replace("{U}", url).replace("{O}", a["o"]["name"]), "au": au, "p": p["name"]}

    def grow(self, tree, root, n, unseen):
        r = self.rng; ev = tree["ev"]
        if unseen:
            self.unseen += 1
            tag = f"unseen:{self.unseen}"; tree["unseen"] = tag
            k = max(2, min(n, r.choice([2, 3, 3, 4])))
            for i in range(k):
                self.copy(tree, root, r.choices(["verbatim", "re-led"], [7, 3])[0], unseen=tag, direct=(i, k + 1))
            for _ in range(n - k):
                self.copy(tree, r.choice([a for a in tree["arts"] if not a["quote"]]), unseen=tag)
            return
        self.add(root)
        for _ in range(n):
            pool = [a for a in tree["arts"] if not a["quote"]]
            src = r.choices(pool, [2 if a is root else 1 for a in pool])[0]
            if sum(len(u) for u in src["units"]) < 4: src = root
            self.copy(tree, src)

    def loop(self, tree):
        r = self.rng; root = tree["root"]
        pool = [a for a in tree["arts"] if a is not root and not a["quote"] and len(a["units"]) > 4]
        if not pool: return False
        src = r.choice(pool)
        path = [src]
        while path[0]["parents"]: path.insert(0, path[0]["parents"][0])
        if tree["ev"]["regime"] == "date":
            src["t"] = max(src["t"], root["t"] + dt.timedelta(days=1))
            kids = [src]
            while kids:
                x = kids.pop()
                for y in tree["arts"]:
                    if x in y["parents"] and y["t"] < x["t"]: y["t"] = x["t"] + dt.timedelta(minutes=9); kids.append(y)
        a = self.copy(tree, src, r.choice(["re-led", "trimmed", "re-led", "verbatim"]), o=root["o"])
        a["how"] = "loop+" + a["how"]; a["t"] = max(self.later(src["t"], tree["ev"], True), max(p["t"] for p in path) + dt.timedelta(minutes=20))
        x = r.choice(C.LOOP)
        where = "foot" if x.startswith(("Source", "Distrib")) else r.choice(["top", "run"]) if "account below" not in x else "top"
        a["credit"] = {"kind": "right", "where": where, "raw": x, "text": x.replace("{P}", src["o"]["name"]), "au": src["author"], "p": src["o"]["name"]}
        a["form"] = "plain"; a["dateline"] = None
        self.loops.append(path + [a])
        return True

    def merge(self, ta, tb):
        r = self.rng
        pick = lambda t: r.choice([a for a in t["arts"] if not a["quote"] and not a.get("merged") and len(a["units"]) > 5] or [t["arts"][0]])
        pa, pb = pick(ta), pick(tb)
        if pa["quote"] or pb["quote"]: return
        if r.random() < .5: ta, tb, pa, pb = tb, ta, pb, pa
        ua, ub = self.clone(pa), self.clone(pb)
        ua, ub = ua[:round(len(ua) * .65) + 1], ub[:round(len(ub) * .55)]
        if r.random() < .3:
            ua, ub = ua[:1] + ub[:2], ua[1:] + ub[2:]
        o = self.outlet(ta); tb["names"].add(o["name"])
        units = ua + ub
        seen, out = set(), []
        for u in units:
            u = [s for s in u if not (s["t"].key and s["t"].kind == "Q" and s["t"].key in seen)]
            seen |= {s["t"].key for s in u if s["t"].kind == "Q"}
            if u and u[0]["t"].kind != "C": out.append(u)
        style = pa["style"]
        if r.random() < .5: self.restyle(out); style = o["style"]
        a = self.art(ta, o, out, [pa, pb], "merged", max(self.later(pa["t"], ta["ev"]), self.later(pb["t"], ta["ev"])), r.choice(ta["acc"]["titles"]), style)
        a["merged"] = True
        self.credit(a, pa)
        if a["credit"] and a["credit"]["kind"] == "right" and r.random() < .6:
            a["credit"] = {"kind": "right", "where": "foot", "raw": "merge", "text": r.choice(["With reporting from {P} and {Q}.", "Sources: {P}, {Q}", "Compiled from reports by {P} and {Q}."]).replace("{P}", pa["o"]["name"]).replace("{Q}", pb["o"]["name"]), "au": pa["author"], "p": pa["o"]["name"]}
        self.add(a)

    # ---- the run
    def build(self, stories):
        r = self.rng
        topics = R.load(HERE)
        plan = []
        while len(plan) < stories:
            order = topics[:]; r.shuffle(order)
            keyed = lambda t: len({s.key for a in t.acc.values() for u in a['units'] for s in u if s.key and s.kind == 'R'})
            order.sort(key=lambda t: -keyed(t) - r.random() * 1.5)
            slots = []
            njoint = max(1, round(len(order) * .3))
            for i, t in enumerate(order):
                if i < njoint:
                    slots.append(("joint", t))
                else:
                    names = list("ABI"); r.shuffle(names)
                    slots += [("one", t, x) for x in names]
            joint = [s for s in slots if s[0] == "joint"]; rest = [s for s in slots if s[0] == "one"]
            r.shuffle(rest)
            for s in joint:
                if len(plan) + 2 <= max(2, stories) and len(plan) < stories * .27 * (1 + len(plan) // 60): plan += [s, None]
                else: rest += [("one", s[1], x) for x in "AB"]
            r.shuffle(rest)
            plan += rest[:stories - len(plan)]
        self.facts = K.SHARED[:]; r.shuffle(self.facts)
        work = [p for p in plan if p]; r.shuffle(work)
        for p in work:
            ev = self.event(p[1])
            if p[0] == "one":
                self.titles.append((p[1].acc[p[2]]["titles"][0], ev))
                self.story(ev, p[2])
                continue
            self.titles.append((p[1].acc["A"]["titles"][0], ev))
            ev["facts"] = [self.facts.pop() for _ in range(2) if self.facts]; ev["factwho"] = [r.choice([k for k in sorted(ev["cast"]) if ev["cast"][k]["kind"] != "O"]) for _ in ev["facts"]]
            ta, tb = self.story(ev, "A"), self.story(ev, "B")
            ti, root = self.root(ev, "I")
            root["how"] = "independent"
            self.grow(ti, root, r.choice([0, 0, 1, 2]), False)
            for _ in range(r.choice([1, 1, 2])): self.merge(ta, tb)
            side = lambda t: [a for a in t["arts"] if not a.get("merged") and not a["quote"]]
            for x, y in ((ta, tb), (ta, ti), (tb, ti)):
                self.traps += [(a, b) for a in side(x) for b in side(y)]
        self.standing()
        r.shuffle(self.arts)
        for i, a in enumerate(self.arts): a["id"] = f"a{i + 1:05d}"

    def story(self, ev, name):
        r = self.rng
        tree, root = self.root(ev, name)
        unseen = r.random() < .13
        n = r.choices([2, 3, 4, 5, 6, 7], [1, 3, 4, 4, 3, 1])[0] + (1 if unseen else 0)
        self.grow(tree, root, n, unseen)
        if not unseen and r.random() < .13: self.loop(tree)
        return tree

    def standing(self):
        r = self.rng
        events = {}
        for a in self.arts: events.setdefault(id(a["ev"]), []).append(a)
        groups = list(events.values())
        for para in r.sample(K.STANDING, min(len(K.STANDING), max(1, len(groups) // 10))):
            if len(groups) < 4: return
            four = []
            for g in r.sample(groups, 4):
                c = [a for a in g if a["stand"] is None]
                if c: four.append(r.choice(c))
            for a in four: a["stand"] = para.replace("{O2}", "This newsroom")
            self.traps += [(a, b) for i, a in enumerate(four) for b in four[i + 1:]]

    def draw(self, a):
        """The text of one article, and where its sentences stand."""
        r, ev, o, style = self.rng, a["ev"], a["o"], a["style"]
        ctx = R.Ctx(ev, style)
        plain = lambda text: R.house(R.fill(R.Tmpl("P", None, None, None, text, ""), {"edits": {}, "alt": {}}, R.Ctx(ev, style)), style)
        def furn(x):
            t, e2 = r.choice(self.titles)
            rel = R.fill(R.Tmpl("P", None, None, None, t, ""), {"edits": {}, "alt": {}}, R.Ctx(e2, o["style"]))
            rel = R.house(rel, o["style"])
            return plain(x.replace("{O}", o["name"]).replace("{DOM}", o["dom"]).replace("{AN}", a["author"]).replace("{R}", "\x00")).replace("\x00", rel)
        a["titletext"] = R.house(R.cap(R.fill(R.Tmpl("P", None, None, None, a["title"], ""), {"edits": {}, "alt": {}}, R.Ctx(ev, style))), style)
        cr = a["credit"]
        where = cr["where"] if cr else None
        blocks = []                                  # (text, None) or (sentences, prefix)
        if r.random() < .2: blocks.append((furn(r.choice(K.FURN_TOP)), None))
        a["authors"] = [] if r.random() < .2 or a["quote"] and r.random() < .5 else [a["author"]]
        if where == "byline":
            blocks.append((cr["text"], None)); a["authors"] = [cr["au"]] if "{A}" in cr["raw"] and r.random() < .5 else [cr["p"]] if r.random() < .4 else []
        elif a["authors"] and r.random() < .5 and a["form"] != "radio":
            blocks.append((r.choice([f"By {a['author']}", f"By {a['author']}, {o['name']}", f"{a['author']}", f"By {a['author'].upper()}"]), None))
        if where == "top": blocks.append((cr["text"], None))
        if a["form"] == "radio": blocks.append((furn(r.choice(K.RADIO_IN)), None))
        if a["form"] == "live": blocks.append((f"LIVE: updates from {ev['words']['city']}. All times local.", None))
        line = ""
        if where == "dateline": line = cr["text"]
        elif a["dateline"]: line = a["dateline"].replace("{P}", o["name"]).replace("{PS}", o["short"])
        mon = MONTHS[a["t"].month - 1]
        line = line.replace("{CITY}", ev["words"]["city"].upper() if len(o["name"]) % 3 else ev["words"]["city"]).replace("{D}", f"{a['t'].day} {mon}" if style["uk"] else f"{mon[:3]}. {a['t'].day}" if len(mon) > 5 else f"{mon} {a['t'].day}")
        clock = ev["day"] - dt.timedelta(minutes=37 * len(a["units"])) if False else ev["day"]
        runat = r.choice([0, 0, 1])
        mid = r.randrange(2, max(3, len(a["units"])))
        for i, u in enumerate(a["units"]):
            pre = ""
            if i == 0: pre = line
            if a["form"] == "live":
                clock += dt.timedelta(minutes=r.randrange(3, 22)); pre = clock.strftime("%H.%M — " if style["uk"] else "%H:%M ")
            blocks.append((u, pre, cr["text"] if where == "run" and i == min(runat, len(a["units"]) - 1) and cr else None))
            if i == mid and r.random() < .35: blocks.append((furn(r.choice(K.FURN_MID)), None))
        if a["stand"]: blocks.append((plain(a["stand"]), None))
        foot = [(cr["text"], None)] if where == "foot" else []
        if a["form"] == "radio": blocks.append((furn(r.choice(K.RADIO_OUT)), None))
        ff = [(furn(x), None) for x in r.sample(K.FURN_FOOT, r.choice([0, 0, 1, 2]))]
        if r.random() < .7: blocks += foot + ff
        else: blocks += ff + foot
        text = a["titletext"]
        a["spans"] = []
        for b in blocks:
            text += "\n\n"
            if isinstance(b[0], str): text += b[0]; continue
            text += b[1]
            for j, s in enumerate(b[0]):
                if j: text += " "
                st = R.sentence(s["t"], s, ctx)
                a["spans"].append((s, len(text), len(text) + len(st), st)); text += st
            if b[2]:
                if r.random() < .5: text += " " + b[2]
                else: text += "\n\n" + b[2]
        a["text"] = text

    def published(self, a):
        if a["ev"]["regime"] == "none": return None
        if a["ev"]["regime"] == "date": return a["t"].strftime("%Y-%m-%d")
        off = a["o"]["off"]
        t = a["t"] + dt.timedelta(hours=off)
        return t.strftime("%Y-%m-%dT%H:%M:%S") + f"{'+' if off >= 0 else '-'}{abs(off):02d}:00"

    def truth(self, seed):
        arts = self.arts
        out = {"format": "provenance-truth/1", "seed": seed, "articles": [], "pairs": [], "claims": [], "loops": [[a["id"] for a in l] for l in self.loops], "drifts": [], "traps": []}
        def top(a):
            if a["parents"]: return top(a["parents"][0])
            return a["unseen"] or a["id"]
        for a in arts:
            out["articles"].append({"id": a["id"], "parents": [p["id"] for p in a["parents"]] or ([a["unseen"]] if a["unseen"] else []), "root": top(a), "times": a["ev"]["regime"], "how": a["how"]})
        uids = {a["id"]: {s["uid"] for u in a["units"] for s in u} for a in arts if not a["quote"]}
        evs = {}
        for a in arts: evs.setdefault(id(a["ev"]), []).append(a)
        for g in evs.values():
            g = [a for a in g if not a["quote"]]
            for i, a in enumerate(g):
                for b in g[i + 1:]:
                    if uids[a["id"]] & uids[b["id"]]: out["pairs"].append(sorted((a["id"], b["id"])))
        out["pairs"].sort()
        out["traps"] = sorted({tuple(sorted((a["id"], b["id"]))) for a, b in self.traps})
        for a in arts:
            for code, s, src in a["drifts"]:
                sp = next(x for x in a["spans"] if x[0] is s)
                out["drifts"].append({"code": code, "parent": src["id"], "child": a["id"], "start": sp[1], "end": sp[2]})
        # claims: events in order, places root first, then in time order
        n = 0
        for g in evs.values():
            claims = {}
            depth = lambda a: 0 if not a["parents"] else 1
            for a in sorted(g, key=lambda a: (depth(a), bool(a["parents"]) and a["t"], a["id"]) if a["parents"] else (0, a["t"], a["id"])):
                for s, b, e, _ in a["spans"]:
                    t = s["t"]
                    if s["own"] or t.kind == "P": continue
                    k = t.key or s["uid"]
                    claims.setdefault(k, []).append((a, s, b, e))
            for k, pl in claims.items():
                clean = [p for p in pl if not p[1]["edits"]] + [p for p in pl if p[1]["edits"]]
                pl = clean
                who = [p[1]["t"].who for p in pl]
                ev = pl[0][0]["ev"]
                people = list(dict.fromkeys(who))
                unn = {p[1]["t"].who for p in pl if ev["cast"][p[1]["t"].who]["kind"] == "U"}
                reports = {}
                for p in pl:
                    if p[1]["t"].who in unn: reports.setdefault(p[1]["t"].who, set()).add(p[1]["uid"])
                low = len(people); high = len(people) + sum(len(x) - 1 for x in reports.values())
                n += 1
                out["claims"].append({"id": f"c{n}", "places": [{"article": p[0]["id"], "start": p[2], "end": p[3]} for p in pl], "speaker": ev["cast"][who[0]]["name"], "low": low, "high": high})
        return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1); ap.add_argument("--stories", type=int, default=60); ap.add_argument("--out", required=True)
    x = ap.parse_args()
    w = World(x.seed); w.build(x.stories)
    for a in w.arts: w.draw(a)
    os.makedirs(x.out, exist_ok=True)
    with open(os.path.join(x.out, "articles.jsonl"), "w", encoding="utf-8") as f:
        for a in w.arts:
            d = {"id": a["id"], "url": a["url"], "title": a["titletext"], "outlet": a["o"]["name"]}
            p = w.published(a)
            if p: d["published"] = p
            d["authors"] = a["authors"]; d["text"] = a["text"]
            f.write(json.dumps(d, ensure_ascii=False) + "\n")
    t = w.truth(x.seed)
    with open(os.path.join(x.out, "truth.json"), "w", encoding="utf-8") as f: json.dump(t, f, ensure_ascii=False, indent=1)
    from collections import Counter
    print(len(w.arts), "articles", len(t["pairs"]), "pairs", len(t["claims"]), "claims", len(t["drifts"]), "drifts", len(t["loops"]), "loops", len(t["traps"]), "traps")
    w.stats = Counter
    if os.environ.get("STATS"):
        print(Counter(a["how"].split("+")[0] for a in w.arts)); print(Counter(d["code"] for d in t["drifts"]))
        cp = [a for a in w.arts if (a["parents"] or a["unseen"]) and not a["quote"]]
        print(Counter(a["credit"]["kind"] if a["credit"] else "none" for a in cp), Counter(a["credit"]["where"] for a in cp if a["credit"]), "with drift", sum(bool(a["drifts"]) for a in cp), "of", len(cp))
        print(Counter((c["low"], c["high"]) for c in t["claims"]), Counter(x["times"] for x in t["articles"]), C.TOTAL, "phrasings")
    return w, t


if __name__ == "__main__":
    main()
