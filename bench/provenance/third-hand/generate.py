#!/usr/bin/env python3
"""Invented news that is republished, followed up, trimmed and edited, with the exact truth of every step.

python3 generate.py --seed 1 --stories 60 --out DIR   writes DIR/articles.jsonl and DIR/truth.json (provenance-truth/1).

topics.txt holds events in three blocks each (a and c: one event in two tellings), generic.txt sentences that fit any event,
own.txt what other outlets write around an excerpt, boiler.txt standing paragraphs. Markup of a line:
  N narrative, 1/2/u/D + clause: said by a speaker, an unnamed speaker, a document; 1" a quotation ( // where it may be interrupted);
  * a claim that blocks a and c share; H headlines, L another first sentence.
  {a/b} either; {P} place {O} body {T} matter {day} {d+9} date; <x=,10..90> a number (x: shared; , thousands, % per cent, $ million pounds)
  [b:at least ] bound, [h:could|will] hedge|flat, [f:will|could] flat|hedge, [n:not |] negation, [w:a|b] word, [e:...] words an ellipsis can take.
"""
import argparse, copy, datetime as dt, itertools, json, os, random, re

HERE = os.path.dirname(os.path.abspath(__file__))
ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen").split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
MONTHS = "January February March April May June July August September October November December".split()
FIRST = {"f": "Mara Ines Agnes Judith Priya Helen Sorcha Leonie Bronagh Tamsin Edith Yasmin Rosalind Fenella Greta Nuala Odile "
              "Harriet Wilma Carys Zadie Thea Marguerite Anneke Lorna Sunniva Delia Petra".split(),
         "m": "Tobias Alun Desmond Rafe Callum Osman Piers Henrik Gareth Ambrose Lewis Idris Magnus Bernard Kofi Stellan Hugh "
              "Ruben Fergus Emlyn Anton Clive Jarek Malcolm Silas Torquil Vikram Wendell".split()}
LAST = ("Ellison Harcastle Brindley Ostrow Penhale Quill Dunmore Farrant Tolliver Oakshott Merrin Blackadder-Shaw Sturgess Vane "
        "Lockyer Gathercole Pellow Rushmere Thackray Aldous Birkett Cheswick Dacre Eversley Fairweather Garrowby Hollis Iveson "
        "Jessop Kettlewell Larkham Maddern Nettleton Orrell Pickersgill Ravensdale Skelhorn Trevose Umpleby Varley Wragge Yarwood "
        "Ashcombe Bellwood Culshaw Dobree Entwick Foxcroft Grimsdale Haverley Ingleson Kerslake Liddiard Mossop Norquay Oddie "
        "Plimmer Quayle Rudkin Swinnerton Tranter Uffold Wetherill Yelland Zeller Amory Broadbelt Crouchley Denholt Frayne").split()
PLACES = ("Ardlebeck Norbury-on-Wyle Stanmoor Kelderholm Pellsea Harrowick Trebarrow Duncastle Osmerby Wexcombe Thornaby Fell|Lower "
          "Ilting|Brackenford Saltmere Crowle Haven|Eastry Quay|Merrowdale Finchampton Gorsley Hexworth Inverlade Kirkgarth Lanside "
          "Marlbeck Netherwick Ormsdale Penquarry Ravenglen Skelmouth Tarnside Ullerby Varrick Westonbury Yarrowby Abbotsleigh "
          "Birchover Castle Ebbing|Dallowmere Elmsworthy Farthingdale Great Sorrel|Holmebridge Isleford Jarrowmoor Knapwell Longstrand "
          "Mickleport Nunholme Oxenbridge Pickerdale Quarndale Rushbourne Sandwyke Thelbury Upper Marden|Vennford Wychbarrow Yeldham "
          "Cross|Ashgill Bramhaven Coldstrand Dunmarrow Eddlesworth Fernhithe Glaston Moor|Hollinsea Ivelcombe Kentlebury Lydmouth")
PLACES = [p.strip() for chunk in PLACES.split("|") for p in re.findall(
    r"(?:(?:Lower|Upper|Castle|Great|Thornaby|Crowle|Eastry|Yeldham|Glaston) [A-Z]\w+|[A-Z][\w-]+)", chunk)]

def house(name, kind, the=True, **more):
    return dict(name=name, kind=kind, the=the, domain=re.sub(r"[^a-z]", "", name.lower()) + ".example", **more)

HOUSES = [house(n, "agency", n.endswith("Agency")) for n in
          "Norpress|Meridian News Agency|Coastline Wire|United Dispatch|Fourth Bell News|County Copy Agency".split("|")]
HOUSES += [house(n, "national") for n in
           "Daily Courant|Morning Ledger|National Examiner|Evening Sentinel|Sunday Beacon|Daily Bugle-Call|Weekly Record".split("|")]
HOUSES += [house(n, "regional") for n in (
    "Wyle Valley Gazette|Norbury Mail|Saltmere Echo|Kelder Advertiser|Stanmoor Chronicle|Pellsea Argus|Harrow Fells Herald|Duncastle "
    "Journal|Osmerby Times|Trebarrow Packet|Western Shires Post|Northern Estuary News|Brackenford Guardian|Marlbeck Mercury|Tarnside "
    "Telegraph|Ullerby Free Press|Lydmouth Reporter|Hollinsea Observer|Coldstrand Citizen|Ravenglen Review|East Moors Examiner|Holme "
    "and District Star|Yarrowby Standard|Skelmouth Tribune").split("|")]
HOUSES += [house(n, "broadcaster", False) for n in "Channel Six News|Estuary Radio|Radio Five Rivers|NBS News|Hilltop FM|Tideway Television".split("|")]
HOUSES += [house(n, "aggregator", t) for n, t in [("Headline Harbour", False), ("The Daily Scoop-Up", False), ("Newsbasket", False),
           ("Morning Roundup", True), ("Plain Reader", True), ("Rural Affairs Digest", True), ("PolicyWatcher", False), ("Shire Talk", False)]]
the = lambda h: ("the " if h["the"] else "") + h["name"]
BARE = set("Power Ferries Homes Water Transit Bakeries Athletic Post Libraries Airport Highways".split())      # bodies named without "the"
cap = lambda s: re.sub(r"[A-Za-z£]", lambda m: m[0].upper(), s, count=1) if s[:1] not in "0123456789" else s

def style_of(house, rng):
    tabloid = house["kind"] == "national" and rng.random() < .5
    return dict(honor=house["kind"] in ("national", "regional") and rng.random() < .55, pct=rng.choice(["per cent", "per cent", "percent", "%"]),
                money=rng.choice(["£ million", "£ million", "£m", "million pounds"]), quotes=rng.choice(["“”", "“”", '""', '""', "‘’"] if house["kind"]
                != "agency" else ['""', "“”"]), mdy=rng.random() < .3, spell=rng.random() < .75, brk=9 if tabloid or house["kind"] == "broadcaster" else rng.choice([4, 6, 8]))

# ------------------------------------------------------------------------------------------------ sentences

class Speaker:
    def __init__(self, kind, name, desc, rng, sex="f"):
        self.kind, self.name, self.desc, self.sex = kind, name, desc, sex       # kind: person, unnamed, document
        self.form = rng.choice(["app", "app", "app-the", "pre"])
        self.reason = rng.choice(["who asked not to be named", "who was not authorised to speak in public",
                                  "who spoke on condition of anonymity because the matter is confidential"]) if rng.random() < .45 else ""
        noun = re.split(r" (?:at|on|who|of|with|by|to|in|commissioned|filed|posted|briefed|familiar)\b", re.sub(r"^(?:an?|the) ", "", desc))[0]
        self.noun = noun if noun.split()[-1] in ("taker", "hand", "foreman") else noun.split()[-1]

    @property
    def truth(self): return self.name or self.desc

    def say(self, form, style, end=False):
        """How the text names the speaker; in mid-sentence an apposition is closed by a comma."""
        if form == "pron": return "she" if self.sex == "f" else "he"
        if self.kind != "person":
            if form == "short": return "the " + self.noun
            tail = f", {self.reason}" if self.kind == "unnamed" and self.reason else ""
            return self.desc + tail + ("," if tail and not end else "")
        if form == "short":
            last = self.name.split()[-1]
            return (("Ms " if self.sex == "f" else "Mr ") if style["honor"] else "") + last
        full = {"app": f"{self.name}, {self.desc}", "app-the": f"{self.name}, the {self.desc}", "pre": f"the {self.desc}, {self.name}"}[self.form]
        return full + ("" if end else ",")

class Unit:
    """One sentence (a quotation with its clause may be two) that keeps its identity through copies."""
    ids = itertools.count(1)
    def __init__(self, kind, parts, story, spk=None, frame=0, claim=None, extra=None):
        self.uid, self.kind, self.parts, self.story, self.spk, self.frame, self.claim = next(Unit.ids), kind, parts, story, spk, frame, claim
        self.extra, self.state, self.over, self.told, self.pron = extra or {}, {}, None, False, False
    def clone(self, fresh=False):
        new = copy.copy(self); new.state = dict(self.state)
        if fresh: new.uid = next(Unit.ids)
        return new

TOKEN = re.compile(r"\[(\w):([^|\]]*)\|?([^\]]*)\]|<(?:(\w)=)?([,%$]?)(\d+)\.\.(\d+)>|\{d\+(\d+)\}|( ?// ?)")
def parse(line, ev, rng):
    if ev["bare"]: line = line.replace("the {O}", "{O}")
    for slot in ("P", "O", "T", "day"): line = line.replace("{%s}" % slot, ev[slot])
    while re.search(r"\{[^{}]*/", line): line = re.sub(r"\{([^{}]*/[^{}]*)\}", lambda m: rng.choice(m[1].split("/")), line)
    parts, at = [], 0
    def plain(text):
        if text: parts.append(("t", text))
    for m in TOKEN.finditer(line):
        plain(line[at:m.start()]); at = m.end()
        if m[1]: parts.append((m[1], m[2], m[3]))
        elif m[6]:
            value = rng.randint(int(m[6]), int(m[7]))
            if m[5] == ",": value = round(value, -2 if rng.random() < .6 else -1)
            if m[4]: value = ev["numbers"].setdefault(m[4], value)
            parts.append(("#", value, m[5]))
        elif m[8]: parts.append(("d", int(m[8])))
        else: parts.append(("//",))
    plain(line[at:])
    return parts

def number(value, fmt, style):
    if fmt == "$": return {"£ million": f"£{value} million", "£m": f"£{value}m", "million pounds": f"{value} million pounds"}[style["money"]]
    if fmt == "%": return f"{value}%" if style["pct"] == "%" else f"{value} {style['pct']}"
    return f"{value:,}" if value > 999 else ONES[value] if style["spell"] and value < 10 else str(value)

def date(day, style):
    return f"{MONTHS[day.month - 1]} {day.day}" if style["mdy"] else f"{day.day} {MONTHS[day.month - 1]}"

def words(n): return ONES[n] if n < 20 else TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")

def clause(unit, style):
    """The sentence's own words, as a list of pieces between the places where a quotation may be interrupted."""
    out = [""]
    for i, part in enumerate(unit.parts):
        tag, changed = part[0], i in unit.state
        if tag == "//": out.append("")
        elif tag == "t": out[-1] += part[1]
        elif tag == "d": out[-1] += date(unit.story["base"].date() + dt.timedelta(part[1]), style)
        elif tag == "#": out[-1] += number(unit.state.get(i, part[1]), part[2], style)
        elif tag == "e": out[-1] += "... " if changed else part[1]
        else: out[-1] += part[2] if changed else part[1]
    tidy = lambda s: re.sub(r" {2,}", " ", re.sub(r" ,", ",", s)).replace("can not ", "cannot ").replace("Can not ", "Cannot ").strip()
    if style["money"] != "million pounds": out = [re.sub(r"\b([\d,]{4,}) pounds", r"£\1", s) for s in out]
    return [tidy(s) for s in out]

AUDIENCES = ["reporters", "a public meeting", "journalists", "a packed hall", "the local radio station", "a briefing"]
SPOKE = ["Speaking outside the meeting,", "In an interview,", "In a statement,", "Speaking by telephone,", "At a news conference,", "In a written answer,"]
I_FRAMES, D_FRAMES, Q_FRAMES = 11, 6, 8
NO_PRONOUN = {"I": {3, 4, 5, 9}, "Q": {0, 6}}

def compose(u, style, form):
    """Lays a clause or quotation to its speaker."""
    S = lambda end=False: u.spk.say(form, style, end)
    pieces, x = clause(u, style), u.extra
    lq, rq = style["quotes"]
    if u.kind == "Q":
        frame = {0: 1, 6: 3}.get(u.frame, u.frame) if form == "pron" else u.frame
        if u.state and any(u.parts[i][0] == "e" for i in u.state): frame = {3: 1, 6: 0}.get(frame, frame)
        if len(pieces) < 2: frame = {3: 1, 6: 0}.get(frame, frame)
        whole, stop = " ".join(pieces), lambda s: s if s[-1] in ".?!" else s + "."
        soft = lambda s: s if s[-1] in "?!" else s.rstrip(".,") + ","
        said = f"told {x['aud']}" if u.told else "said"
        if frame == 0: return f"{lq}{soft(whole)}{rq} said {S(True)}."
        if frame == 1: return f"{lq}{soft(whole)}{rq} {S()} {said}."
        if frame == 2: return f"{S()} {said}: {lq}{stop(whole)}{rq}"
        if frame in (3, 6):
            mid = pieces[0][-1] not in ".?!"
            who = f"said {S(not mid).rstrip(',')}" if frame == 6 else f"{S()} {said}"
            return f"{lq}{soft(pieces[0])}{rq} {who}{',' if mid else '.'} {lq}{stop(' '.join(pieces[1:])) }{rq}"
        if frame == 4: return f"Asked about {u.story['T']}, {S()} {x['reply']}: {lq}{stop(whole)}{rq}"
        if frame == 5: return f"{S()} put it this way: {lq}{stop(whole)}{rq}"
        if frame == 7: return f"{x['spoke']} {S()} said: {lq}{stop(whole)}{rq}"
        if frame == 10: return f"{lq}{soft(whole)}{rq} {S()} told {x['cite']}."                 # an outlet that quotes another
        if frame == 11: return f"{S()} was quoted by {x['cite']} as saying: {lq}{stop(whole)}{rq}"
        if frame == 12: return f"{lq}{soft(whole)}{rq} {S()} said in remarks carried by {x['cite']}."
        return f"{S()} told {x['cite']}: {lq}{stop(whole)}{rq}"
    C = " ".join(pieces)
    if u.over == "dropped": return C + "."
    if u.over: return [f"{C}, {u.over} said.", f"{u.over} said that {C}.", f"According to {u.over}, {C}.", f"{u.over} reported that {C}."][u.uid % 4]
    if u.kind == "D":
        return [f"{S()} found that {C}.", f"According to {S()}, {C}.", f"{C}, {S()} said.", f"{C}, according to {S(True)}.",
                f"{S()} stated that {C}.", f"It is set down in {S()} that {C}."][u.frame if not (C[0].isdigit() and u.frame in (2, 3)) else 0]
    frame = u.frame
    if (form == "pron" and frame in NO_PRONOUN["I"]) or (C[0].isdigit() and frame in (2, 3, 5)): frame = 0
    verb = x["verb"] if not (x["verb"] == "added" and form == "full") else "said"
    return [f"{S()} told {x['aud']} {C}." if u.told else f"{S()} said {C}.", f"{S()} said that {C}.", f"{C}, {S()} said.", f"{C}, said {S(True)}.",
            f"According to {S().rstrip(',')}, {C}.", f"{C}, according to {S(True)}.", f"{S()} told {x['aud']} that {C}.", f"{x['spoke']} {S()} said {C}.",
            f"{S()} {verb} that {C}.", f"{x['aud']} were told by {S()} that {C}." if x["aud"].endswith("s") and "the" not in x["aud"]
            else f"{x['aud']} was told by {S()} that {C}.", f"Asked about {u.story['T']}, {S()} replied that {C}."][frame]

def finish(text, style):
    text = cap(text)
    text = re.sub(r"^(\W?)(\d\d?)(%|(?=[ -]))", lambda m: m[1] + words(int(m[2])).capitalize() + (" per cent" if m[3] == "%" else ""), text)
    if style["quotes"] == "“”" or style["quotes"] == "‘’": text = re.sub(r"(?<=\w)'|'(?=s\b)|(?<=s)'", "’", text)
    return text

def render_units(units, style):
    """Texts in order; a speaker is introduced in full at the first mention in this text, wherever that now is."""
    seen, last, out = set(), None, []
    for u in units:
        speaks = u.spk is not None and u.over is None
        if not speaks:
            text = (" ".join(clause(u, style)) if u.spk is None else compose(u, style, "full"))
            last = None
        else:
            form = "full" if u.spk not in seen else "pron" if u.pron and last is u.spk and u.spk.kind == "person" else "short"
            text = compose(u, style, form)
            seen.add(u.spk); last = u.spk
        out.append(finish(text, style))
    return out

# ------------------------------------------------------------------------------------------------ edits

EDITS = {"b": "bound-dropped", "h": "hedge-dropped", "f": "hedge-added", "n": "negation-dropped", "w": "word-changed", "e": "ellipsis"}
def candidates(u):
    for i, part in enumerate(u.parts):
        if i in u.state: continue
        code = EDITS.get(part[0])
        if part[0] == "#" and u.kind != "Q": yield "value-changed", i
        elif code and part[0] in "we":
            if u.kind == "Q": yield code, i
        elif code and u.kind == "Q":
            if part[0] == "n": yield "not-dropped", i
        elif code: yield code, i
    if u.kind in "ID" and u.over is None and not re.search(r'"', "".join(str(p[1]) for p in u.parts if len(p) > 1)):
        yield "attribution-dropped", None
        if u.kind == "I": yield "speaker-replaced-by-outlet", None

def apply_edit(u, code, i, rng, outlet):
    new = u.clone()
    if code == "attribution-dropped": new.over = "dropped"
    elif code == "speaker-replaced-by-outlet": new.over = outlet
    elif code == "value-changed":
        v = u.parts[i][1]
        options = [x for x in {v + rng.choice([1, 2, 3]) * max(1, 10 ** (len(str(v)) - 2)), int(v * rng.choice([1.5, 2, 3])), int(str(v)[::-1]) if v > 9 else v + 2,
                               v - max(1, v // 5)} if 1 < x != v and (u.parts[i][2] != "%" or x < 100) and len(str(x)) == len(str(v))]
        rounded = round(v, -1) if 10 < v < 1000 else round(v, -3)
        if rounded not in (v, 0) and rng.random() < .2: options, code = [rounded], "rounded"
        if not options: return None
        new.state[i] = rng.choice(sorted(options))
    else: new.state[i] = True
    plain = dict(honor=True, pct="%", money="£m", quotes='""', mdy=False, spell=False)
    for unit in (new, u):
        text = finish(compose(unit, plain, "full") if unit.spk else " ".join(clause(unit, plain)), plain)
        if text[0].isdigit(): return None
    return new, code

WEIGHT = {"value-changed": 6, "bound-dropped": 6, "hedge-dropped": 7, "hedge-added": 4, "negation-dropped": 4, "word-changed": 5, "not-dropped": 4,
          "ellipsis": 5, "attribution-dropped": 4, "speaker-replaced-by-outlet": 3}
def edit(units, old, rng, count, outlet):
    """Edits some of the units that stand in the parent too; returns the changes made."""
    done = []
    for _ in range(count):
        touched = {uid for uid, _ in done}
        pool = [(k, c, i) for k, u in enumerate(units) if u.uid in old and u.uid not in touched and k > 0 for c, i in candidates(u)]
        if not pool: break
        codes = sorted({c for _, c, _ in pool})
        code = rng.choices(codes, [WEIGHT[c] for c in codes])[0]
        k, _, i = rng.choice([p for p in pool if p[1] == code])
        result = apply_edit(units[k], code, i, rng, outlet)
        if result: units[k] = result[0]; done.append((units[k].uid, result[1]))
    return done

# ------------------------------------------------------------------------------------------------ stories

class Stock:
    """Lines dealt out evenly: none comes again before all have come."""
    def __init__(self, lines, rng): self.lines, self.rng, self.deck = lines, rng, []
    def take(self, avoid=()):
        for _ in range(len(self.lines)):
            if not self.deck: self.deck = self.rng.sample(self.lines, len(self.lines))
            line = self.deck.pop()
            if line not in avoid: return line
            self.deck.insert(0, line)
        return line

def lines_of(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as f: return [l.rstrip("\n") for l in f if l.strip()]

def load_topics():
    topics, block = [], None
    for line in lines_of("topics.txt"):
        if line.startswith("* ") and line.count(";") >= 6:
            key, T, O, r1, r2, r3, u, doc = [s.strip() for s in line[2:].split(";")]
            topics.append(dict(key=key, T=T, O=O, roles=[r1, r2, r3], u=u, doc=doc, blocks={}))
        elif line.startswith("= "): block = topics[-1]["blocks"].setdefault(line[2:], [])
        else: block.append(line)
    return topics

LEDES = ["{The row/The argument/The unease} over {T} in {P} {took/has taken} {a new turn/another turn} {this week/on {day}}.", "{Here is/This is} the {latest/news} on {T} in {P}.",
         "There {is/was} {fresh/new} {word/news} {from {P}/out of {P}} {about/on} {T}.", "{Attention/All eyes} in {P} {turned/have turned} to {T} {this week/once more}.",
         "{Few/Not many} {people/readers} outside {P} had {heard/thought much} of {T} until {now/this week}.", "It is {a story/news} that {will be read/will be followed} {closely/with interest} {well beyond {P}/far from {P}}.",
         "{P} is {waking up to/digesting/talking about} the news on {T}.", "{Feelings/Tempers} in {P} over {T} are {running high/not cooling}."]
TITLES = ["Questions over {T} in {P}", "{P} waits for answers on {T}", "{T} in {P}: what is known so far", "{T}: {P} in the spotlight", "Talk of {P}: {T}", "What they are saying in {P} about {T}",
          "Unease in {P} over {T}", "Round-up: {T} in {P}", "Why {P} is arguing about {T}"]

def spin(text, ev, rng):
    for slot in ("P", "O", "T", "day"): text = text.replace("{%s}" % slot, ev[slot])
    while re.search(r"\{[^{}]*/", text): text = re.sub(r"\{([^{}]*)\}", lambda m: rng.choice(m[1].split("/")), text)
    return text

class World:
    def __init__(self, seed, stories):
        self.rng = random.Random(seed); self.seed, self.count = seed, stories
        self.topics, self.articles, self.claims, self.loops, self.drifts, self.traps = load_topics(), [], [], [], [], set()
        own, generic = lines_of("own.txt"), lines_of("generic.txt")
        self.generic, self.news = Stock(generic, self.rng), Stock([l for l in generic if l[0] == "N"], self.rng)
        self.about, self.brief = (Stock([l for l in own if ("{T}" in l or "{P}" in l) == about], self.rng) for about in (True, False))
        self.places, self.surnames, self.unseen = Stock(PLACES, self.rng), Stock(LAST, self.rng), 0
        for h in HOUSES: h["style"] = style_of(h, self.rng)

    # -- people, events, sentences
    def person(self, role):
        sex = "f" if re.search(r"woman\b", role) else "m" if re.search(r"man\b", role) else self.rng.choice("fm")
        return Speaker("person", f"{self.rng.choice(FIRST[sex])} {self.surnames.take()}", role, self.rng, sex)

    def event(self, topic):
        rng, P = self.rng, self.places.take()
        bare = topic["O"].split()[-1] in BARE
        fill = lambda s: (s.replace("the {O}", "{O}") if bare else s).replace("{O}", topic["O"]).replace("{P}", P).replace("{T}", topic["T"]).replace("{day}", day)
        base = dt.datetime(2024, 1, 8, 5) + dt.timedelta(minutes=rng.randrange(60 * 24 * 500))
        day = (base - dt.timedelta(1)).strftime("%A")
        return dict(topic=topic, P=P, O=fill(topic["O"]), T=topic["T"], day=day, bare=bare, numbers={}, used=set(), base=base, fill=fill,
                    regime=rng.choices(["good", "date", "none"], [45, 35, 20])[0])

    def cast(self, ev, second=None):
        rng, t, fill = self.rng, ev["topic"], ev["fill"]
        desc = fill(t["u"]) if rng.random() < .7 and second is None else fill(rng.choice(["a person familiar with {T}", "a person briefed on {T}", "a former employee of the {O}", "a person involved in {T}"]))
        while second and desc == second["u"].desc: desc = fill(rng.choice(["a person with knowledge of {T}", "a contractor close to {T}"]))
        return {"1": second["1"] if second else self.person(fill(t["roles"][0])), "2": self.person(fill(t["roles"][1])), "3": self.person(fill(t["roles"][2])),
                "u": Speaker("unnamed", "", desc, rng), "D": Speaker("document", "", fill(t["doc"]), rng)}

    def claim(self, spk):
        self.claims.append(dict(speaker=spk.truth, low=1, high=1)); return len(self.claims) - 1

    def unit(self, line, ev, cast, house, star=None):
        rng = self.rng
        head, body = line.split(" ", 1)
        if head == "N": return Unit("N", parse(body, ev, rng), ev)
        who = star or head[0]
        spk = cast[who]
        kind = "Q" if '"' in head else "D" if spk.kind == "document" else "I"
        frame = rng.randrange(D_FRAMES) if kind == "D" else rng.choices(range(I_FRAMES), [6, 5, 5, 4, 3, 4, 4, 2, 4, 1, 2])[0] if kind == "I" else \
            rng.choices(range(Q_FRAMES), [5, 5, 4, 6, 1, 1, 4, 1])[0]
        aud = the(house) if who == "u" else rng.choice(AUDIENCES)
        extra = dict(aud=aud, spoke=rng.choice(SPOKE), reply=rng.choice(["replied", "answered", "said"]),
                     verb=rng.choice(["explained", "noted", "pointed out", "maintained", "added", "argued", "stressed", "admitted"]))
        if who == "u" and frame in (7, 9, 10) and kind == "I": frame = 6
        u = Unit(kind, parse(body, ev, rng), ev, spk, frame, self.claim(spk), extra)
        u.told, u.pron = rng.random() < .2, rng.random() < .6
        return u

    def compose_story(self, ev, block, cast, house, second="2", extra=None, share=None):
        """One outlet's own report; share: (shared unit's claim, its speaker) for the starred line."""
        rng = self.rng
        lines = [l for l in ev["topic"]["blocks"][block] if l[0] not in "HL"]
        want = max(rng.randint(9, 16), len(lines) + 1)
        chosen, used = list(lines), set()
        while len(chosen) < want:
            line = self.generic.take(used | ev["used"]); used.add(line); ev["used"].add(line)
            chosen.insert(rng.randint(max(4, len(chosen) // 2), len(chosen)), line)
        units = []
        for line in chosen:
            who = None
            if line.startswith("1* ") and share: who = share; line = who + " " + line[3:]
            elif line.startswith("* "):
                who = share or rng.choice(["1", second]); line = who + line[1:]
            elif second != "2" and line[0] == "2": line = second + line[1:]
            u = self.unit(line.replace("1* ", "1 ", 1), ev, cast, house, who)
            u.star = who is not None or line.startswith("1* ")
            units.append(u)
        if extra: units.insert(rng.randint(2, 5), extra)
        return units

    def headline(self, ev, block): return [h.strip().replace("{P}", ev["P"]) for h in next(l for l in ev["topic"]["blocks"][block] if l[0] == "H")[2:].split(" / ")]

    # -- articles
    def article(self, ev, house, units, title, parents, root, how, at, **more):
        a = dict(ev=ev, house=house, units=units, title=title, parents=parents, root=root, how=how, at=at, style=house["style"], credit=None, top=[], foot=[],
                 authors=[], dateline=None, visible=True, edits=0, **more)
        a["n"] = len(self.articles); self.articles.append(a); return a

    def original(self, ev, block, units, kinds=(40, 30, 20, 10), house=None, how="original", at=None):
        rng = self.rng
        heads = self.headline(ev, block)
        a = self.article(ev, house, units, heads[0], [], None, how, at or ev["base"], heads=heads, block=block)
        a["root"] = a
        name = self.byname()
        if house["kind"] == "agency":
            a["dateline"] = rng.choice([f"{ev['P'].upper()}, {date(ev['base'], house['style'])} ({house['name']}) — ", f"{ev['P'].upper()} ({house['name']}) - ", f"{ev['P']} ({house['name']}) – "])
            a["credit"] = dict(house=house, kind="dateline")
            a["foot"] += rng.choice([[], [], [f"(Reporting by {name}; editing by {self.byname()})"], [f"© {house['name']} {ev['base'].year}"], [f"({''.join(w[0].lower() for w in name.split())}/{rng.choice(['jk', 'mo', 'tl'])})"]])
            if rng.random() < .5: a["authors"] = [name]
        else:
            a["authors"] = [name]
            a["top"] += rng.choice([[f"By {name}"], [f"By {name}, {rng.choice(['Political', 'Business', 'County', 'Chief'])} {rng.choice(['Correspondent', 'Reporter'])}"], [f"{name}"], [f"By {name} in {ev['P']}"]])
            if house["kind"] == "national" and rng.random() < .5: a["top"].append("Exclusive")
            if rng.random() < .25: a["foot"].append(rng.choice([f"© {house['name']} {ev['base'].year}. All rights reserved.", f"Copyright {ev['base'].year} {house['name']}"]))
        return a

    def byname(self): return f"{self.rng.choice(FIRST[self.rng.choice('fm')])} {self.rng.choice(LAST)}"

    def later(self, ev, parents):
        rng, at = self.rng, max(p["at"] for p in parents)
        hours = rng.expovariate(1 / 7) + .2 if ev["regime"] != "date" else rng.expovariate(1 / 22) + 6
        return at + dt.timedelta(hours=min(hours, 90), seconds=rng.randrange(60))

    def outlet(self, taken, kinds=None):
        pool = [h for h in HOUSES if h["name"] not in taken and h["kind"] in (kinds or ("regional", "national", "broadcaster", "aggregator"))]
        weights = [{"regional": 5, "national": 3, "broadcaster": 2, "aggregator": 3, "agency": 2}[h["kind"]] for h in pool]
        return self.rng.choices(pool, weights)[0]

    def give_credit(self, a, parent, house, prose=False):
        """Writes a credit to `house` into `a`; its kind follows where such a credit usually stands."""
        rng, year, n, N = self.rng, a["at"].year, the(house), house["name"]
        when = f"{date(parent['at'], a['style'])} {year}"
        author = (parent["authors"] or [self.byname()])[0]
        foot = [f"Originally published by {n}.", f"This article was originally published in {n}.", f"First published in {n} on {when}.", f"Source: {N}", f"Via {N}", f"(via {N})", f"© {N} {year}",
                f"Copyright {year} {N}. All rights reserved.", f"This article is republished from {n} under a Creative Commons licence. Read the original article.", f"With files from {n}",
                f"Reporting by {author} for {n}; editing by {self.byname()}", f"({N})", f"— {N}", f"This story first appeared in {n}.", f"Courtesy of {n}.", f"Story: {N}", f"Content provided by {N}.",
                f"Syndicated from {n}.", f"Read the full story at {n}: https://www.{house['domain']}/", f"Originally published on https://www.{house['domain']}/"]
        top = [f"By {author}, {N}", f"By {author} for {n}", f"From {n}", f"Republished with permission from {n}.", f"Reposted from {n}", f"{N} report", f"{author} | {N}"]
        told = [f"The story was first reported by {n}.", f"It was first reported by {n}.", f"{n} was first with the story.", f"This is how {n} reported it.", f"{n} reports from {a['ev']['P']}:",
                f"The account below is taken from {n}.", f"That is according to a report in {n}."]
        if house["kind"] == "agency":
            foot += [f"({N})", f"({N})", f"Agency report: {N}", f"© {N}", f"— with {N}"] ; top += [f"By {N}", f"{N}", f"Staff and {N}"]
        a["credit"] = dict(house=house, kind="named")
        self.strip(a)
        place = "prose" if prose and rng.random() < .7 else rng.choices(["foot", "top", "dateline"], [60, 30, 30 if house["kind"] == "agency" else 0])[0]
        if place == "foot": a["foot"] = [rng.choice(foot)]
        elif place == "top": a["top"] = [rng.choice(top)]
        elif place == "dateline": a["dateline"] = f"{a['ev']['P'].upper()} ({N}) - "
        else:
            a["units"].insert(1, Unit("N", [("t", rng.choice(told))], a["ev"], extra=dict(credit=True)))

    def strip(self, a):
        """Takes out a sentence that credits whom the parent had it from."""
        a["units"] = [u for u in a["units"] if not u.extra.get("credit")]

    def credits(self, a, parent, how, taken, alike):
        rng = self.rng
        roll = rng.random()
        inherited = parent["credit"]
        blind = a["ev"]["regime"] == "none"
        a["credit"] = None
        if roll < .06 and a["how"] != "loop":                                     # a misleading credit
            bystanders = [b for b in self.story if b["house"]["name"] in taken and b["how"] in ("quote-only", "excerpted") and b is not parent and b is not a and b["at"] < a["at"]]
            wrong = rng.choice(bystanders)["house"] if bystanders and rng.random() < .6 else self.outlet(taken | {parent["house"]["name"], a["house"]["name"]})
            self.give_credit(a, parent, wrong); a["credit"]["false"] = True
        elif roll < .25 and inherited and not alike and inherited["house"] is not a["house"]:   # the credit that the parent carried
            a["credit"] = dict(inherited)
            if inherited["kind"] == "dateline" or parent["dateline"]: a["dateline"] = parent["dateline"]
            else: a["top"], a["foot"] = list(parent["top"]), list(parent["foot"])
        elif roll < .25 or roll < (.78 if not blind else .92) or how == "loop" or (blind and alike):
            if parent["dateline"] and parent["house"]["kind"] == "agency" and rng.random() < .45 and how != "loop":
                a["dateline"], a["credit"] = parent["dateline"], dict(parent["credit"])
                if rng.random() < .5: a["foot"] = list(parent["foot"])
            else: self.give_credit(a, parent, parent["house"], prose=how in ("re-led", "excerpted", "loop"))
        if a["credit"] is None: self.strip(a)
        if a["credit"] is None or rng.random() < .2:
            if not a["top"]:
                own = self.byname(); a["top"] = rng.choice([[f"By {own}"], ["Staff reporter"], [], [f"By {a['house']['name']} staff"]])
                a["authors"] = [own] if a["top"] and own in a["top"][0] else []
        elif not a["authors"] and rng.random() < .3: a["authors"] = list(parent["authors"])

    def copy_of(self, parent, how, house, at=None, edits=None):
        rng, ev = self.rng, parent["ev"]
        units = [u.clone() for u in parent["units"]]
        if how == "trimmed":
            keep = max(4, int(len(units) * rng.uniform(.45, .85))); units = units[:keep]
            if len(units) > 7 and rng.random() < .35: del units[rng.randint(2, len(units) - 2)]
        elif how == "re-led":
            line = next((l for l in ev["topic"]["blocks"][parent["block"]] if l[0] == "L"), None) if parent["block"] not in ev.setdefault("led", set()) else None
            ev["led"].add(parent["block"])
            lede = Unit("N", parse(line[2:], ev, rng) if line else [("t", spin(rng.choice(LEDES), ev, rng))], ev)
            units = [lede] + (units[1:] if rng.random() < .4 else units)
            if rng.random() < .5: units = units[:max(6, int(len(units) * rng.uniform(.6, .95)))]
        elif how == "reordered":
            body = units[1:]; cut = rng.randint(2, max(2, len(body) - 3)); body = body[cut:] + body[:cut]
            for _ in range(2):
                i = rng.randrange(len(body)); body.insert(rng.randrange(len(body)), body.pop(i))
            units = units[:1] + body
        elif how == "rewritten":                                                   # the desk turns every clause that lays words to somebody
            units = [u for k, u in enumerate(units) if k < 2 or rng.random() < .85]
            for u in units:
                if u.kind == "I" and not u.over: u.frame = rng.choice([f for f in (0, 1, 2, 3, 4, 5, 8) if f != u.frame]); u.extra = dict(u.extra, verb=rng.choice(["explained", "noted", "added", "pointed out"]))
                if u.kind == "D": u.frame = rng.randrange(D_FRAMES)
                if u.kind == "Q" and "cite" not in u.extra: u.frame = rng.choice([0, 1, 2, 3, 6])
        elif how == "excerpted":
            n = min(rng.randint(3, 5), len(units)); start = rng.choice([0, 0, rng.randint(0, len(units) - n)]); chosen = units[start:start + n]
            units = self.around(ev, chosen, rng.randint(1, 3), rng.randint(1, 3))
        at = at or self.later(ev, [parent])
        own = rng.random() < .35
        a = self.article(ev, house, units, parent["title"], [parent], parent["root"], how, at, heads=parent["heads"], block=parent["block"])
        a["style"] = house["style"] if own or how in ("excerpted", "rewritten") else parent["style"]
        if own:                                                                    # house style: nothing of this changes what is said
            for u in a["units"]:
                if u.kind == "Q" and rng.random() < .15: u.frame = {0: 1, 1: 0, 3: 6, 6: 3}.get(u.frame, u.frame)
                if u.spk and rng.random() < .12 and u.extra.get("aud") == "reporters": u.told = not u.told
        if rng.random() < .45 or how in ("excerpted", "loop"):
            a["title"] = rng.choice(parent["heads"]) if rng.random() < .6 and how != "excerpted" else cap(spin(rng.choice(TITLES), ev, rng))
        count = edits if edits is not None else rng.choices([0, 1, 2, 3], [57, 22, 14, 7])[0]
        if parent["visible"]:
            done = edit(a["units"], {u.uid for u in parent["units"]}, rng, count, the(parent["house"]))
            self.drifts += [(code, parent, a, uid) for uid, code in done]; a["edits"] = len(done)
        return a

    def around(self, ev, chosen, before, after):
        used, made = set(), []
        for k in range(before + after):
            fresh = k < before and self.rng.random() < .3                         # own reporting
            stock = self.news if fresh else self.about if k < before or k == before and self.rng.random() < .3 else self.brief
            line = stock.take(used | ev["used"]); used.add(line)
            if fresh: ev["used"].add(line)
            made.append(Unit("N", parse(line[2:] if fresh else line, ev, self.rng), ev))
        return made[:before] + chosen + made[before:]

    def quote_only(self, parent, house):
        rng, ev = self.rng, parent["ev"]
        quotes = [u for u in parent["units"] if u.kind == "Q" and not u.state and "cite" not in u.extra]
        if not quotes: return self.copy_of(parent, "trimmed", house)
        picked = []
        for u in rng.sample(quotes, min(len(quotes), rng.choice([1, 1, 2]))):
            v = u.clone(fresh=True); v.frame = rng.choice([10, 11, 12, 13]); v.extra = dict(v.extra, cite=the(parent["house"])); picked.append(v)
        units = self.around(ev, picked, rng.randint(2, 4), rng.randint(2, 4))
        a = self.article(ev, house, units, cap(spin(rng.choice(TITLES), ev, rng)), [parent], parent["root"], "quote-only", self.later(ev, [parent]), heads=parent["heads"], block=parent["block"])
        a["authors"] = [self.byname()]; a["top"] = [f"By {a['authors'][0]}"]; a["credit"] = dict(house=parent["house"], kind="cited")
        return a

    def grow(self, root, count, taken, first=()):
        """Copies of a root, of its copies, and of theirs; a parent is drawn from the texts before."""
        rng, family, ops = self.rng, [root] + list(first), []
        for _ in range(count):
            how = rng.choices(["verbatim", "trimmed", "re-led", "reordered", "excerpted", "quote-only", "rewritten"], [26, 25, 15, 5, 10, 10, 6])[0]
            pool = [a for a in family if a["visible"] and a["how"] not in ("quote-only", "excerpted", "loop")] or [a for a in family if a["visible"]]
            parent = pool[0] if rng.random() < .5 else rng.choice(pool)
            if parent["parents"] and not parent["edits"] and parent["how"] == "verbatim" and rng.random() < .6 and root["visible"]: parent = root
            house = self.outlet(taken); taken.add(house["name"])
            if how == "quote-only": a = self.quote_only(parent, house)
            else: a = self.copy_of(parent, how, house)
            self.story.append(a)
            if a["how"] != "quote-only": self.credits(a, parent, a["how"], taken, alike=bool(parent["parents"]) and not parent["edits"] and parent["how"] == "verbatim")
            family.append(a)
        return family

    def tell(self, topic, block, kind):
        rng = self.rng; self.story = []
        ev = self.event(topic)
        if kind in ("loop", "merged") and ev["regime"] == "none": ev["regime"] = "good"
        house = self.outlet(set(), [rng.choices(["agency", "regional", "national", "broadcaster"], [40, 30, 20, 10])[0] if kind != "loop" else rng.choice(["regional", "national"])])
        taken, cast = {house["name"]}, self.cast(ev)
        second = "3" if block == "c" else "2"
        anonymous = kind in ("trap", "merged") and rng.random() < .3
        root = self.original(ev, block, self.compose_story(ev, block, cast, house, second, share="u" if anonymous else None), house=house); self.story.append(root)
        if kind == "unseen": return self.without_root(root, taken)
        size = rng.choices([2, 3, 4, 5, 6, 7], [5, 13, 22, 26, 20, 14])[0]
        if kind in ("trap", "merged"): self.other_report(ev, root, cast, taken, kind, size)
        else:
            family = self.grow(root, size, taken)
            if kind == "loop": self.close_loop(root, family, taken)

    def without_root(self, root, taken):
        rng = self.rng; self.unseen += 1
        name = f"unseen:{self.unseen}"; root["visible"] = False; root["root"] = name
        n = rng.randint(2, 4); middle = list(range(1, len(root["units"]))); rng.shuffle(middle)
        first = []
        for k in range(n):
            house = self.outlet(taken); taken.add(house["name"])
            a = self.copy_of(root, "verbatim", house, edits=0)
            gone = set(middle[k * 2:k * 2 + (2 if rng.random() < .5 and k * 2 + 1 < len(middle) else 1)])
            a["units"] = [u for i, u in enumerate(a["units"]) if i not in gone]
            a["parents"], a["root"], a["how"] = [name], name, "trimmed (unseen root)"
            self.credits(a, root, "verbatim", taken, alike=False); self.story.append(a); first.append(a)
        self.grow(root, rng.randint(1, 3), taken, first)

    def close_loop(self, root, family, taken):
        rng = self.rng
        pool = [a for a in family if a["parents"] == [root] and a["how"] in ("verbatim", "trimmed", "re-led") and a["credit"] and not a["credit"].get("false")]
        if not pool:
            house = self.outlet(taken); taken.add(house["name"])
            b = self.copy_of(root, "re-led", house, edits=1); self.give_credit(b, root, root["house"]); self.story.append(b); pool = [b]
        via = rng.choice(pool)
        a = self.copy_of(via, rng.choice(["verbatim", "trimmed", "excerpted"]), root["house"], edits=rng.choice([0, 0, 1]))
        a["how"] = "loop"; a["credit"] = None
        a["at"] += dt.timedelta(hours=5)
        if a["title"] == root["title"]: a["title"] = cap(spin(rng.choice(TITLES), a["ev"], rng))
        self.give_credit(a, via, via["house"], prose=True); self.story.append(a)
        self.loops.append([root, via, a])

    def other_report(self, ev, root, cast, taken, kind, size):
        """The same event told by somebody else; sometimes with a quotation or a fact that both were given."""
        rng = self.rng
        house = self.outlet(taken, ["agency", "regional", "national", "broadcaster"]); taken.add(house["name"])
        other = self.cast(ev, cast)
        star = next((u for u in root["units"] if getattr(u, "star", False)), None)
        quote = next((u for u in root["units"] if u.kind == "Q" and u.spk is cast["1"]), None)
        shared = None
        if quote and rng.random() < .5:
            shared = quote.clone(fresh=True); shared.frame = rng.choice([f for f in range(Q_FRAMES) if f != quote.frame])
        who = "u" if star and star.spk is cast["u"] else rng.choice(["1", "3"])
        units = self.compose_story(ev, "c", other, house, "3", shared, who)
        mine = next(u for u in units if getattr(u, "star", False))
        if star:
            mine.claim = star.claim
            if mine.spk is not star.spk: self.claims[star.claim].update(low=1 if who == "u" else 2, high=2)       # two unnamed may be one
        b = self.original(ev, "c", units, house=house, how="independent", at=ev["base"] + dt.timedelta(hours=rng.uniform(-6, 9))); self.story.append(b)
        if kind == "trap":
            left = self.grow(root, max(1, size - 2), taken); right = self.grow(b, rng.choice([0, 1, 1, 2]), taken)
            merged = []
        else:
            left = self.grow(root, max(1, size - 3), taken); right = [b] + []
            house = self.outlet(taken, ["regional", "national", "aggregator"]); taken.add(house["name"])
            halves = [[u.clone() for u in r["units"][:int(len(r["units"]) * rng.uniform(.55, .75))]] for r in (root, b)]
            m = self.article(ev, house, [*halves[0], *halves[1]], rng.choice(root["heads"]), [root, b], root, "merged", self.later(ev, [root, b]), heads=root["heads"], block="a")
            m["credit"] = dict(house=root["house"], kind="named")
            m["foot"] = [rng.choice([f"With files from {the(root['house'])} and {the(b['house'])}", f"Sources: {root['house']['name']}, {b['house']['name']}", f"({root['house']['name']}/{b['house']['name']})",
                                     f"Compiled from reports by {the(root['house'])} and {the(b['house'])}."])] if rng.random() < .75 else []
            done = edit(m["units"], {u.uid for u in m["units"]}, rng, rng.choice([0, 1, 2]), the(root["house"]))
            for uid, code in done: self.drifts.append((code, root if any(u.uid == uid for u in root["units"]) else b, m, uid))
            self.story.append(m)
        for x in left:
            for y in right: self.traps.add((x["n"], y["n"]))

    # -- the run
    def build(self):
        rng, n = self.rng, self.count
        kinds = ["trap"] * round(n * .18) + ["merged"] * round(n * .08)
        plain = ["unseen"] * round(n * .12) + ["loop"] * round(n * .1); plain += ["plain"] * max(0, n - len(kinds) - len(plain))
        free = {(i, b) for i in range(len(self.topics)) for b in "abc"}
        jobs, order = [], rng.sample(range(len(self.topics)), len(self.topics))
        for k, kind in enumerate(kinds):
            i = order[k % len(order)]; free -= {(i, "a"), (i, "c")}; jobs.append((i, "a", kind))
        left = rng.sample(sorted(free), len(free)); rng.shuffle(plain)
        jobs += [(*left[k % len(left)], kind) for k, kind in enumerate(plain)]     # beyond about 75 stories blocks come again
        for i, block, kind in rng.sample(jobs, len(jobs)): self.tell(self.topics[i], block, kind)
        for para in rng.sample(lines_of("boiler.txt"), 3):
            events, four = set(), []
            for a in rng.sample(self.articles, len(self.articles)):
                if a["visible"] and id(a["ev"]) not in events and "boiler" not in a and len(four) < 4: events.add(id(a["ev"])); four.append(a); a["boiler"] = para
            self.traps |= {(a["n"], b["n"]) for a, b in itertools.combinations(four, 2)}
        return self.write()

    def text_of(self, a):
        """The article as printed, and where each unit stands in it."""
        rng = random.Random(f"{self.seed}/{a['n']}")
        style, blocks, spans = a["style"], [a["title"], *a["top"]], {}
        text = "\n\n".join(blocks) + "\n\n" + (a["dateline"] or "")
        for i, (u, s) in enumerate(zip(a["units"], render_units(a["units"], style))):
            if i: text += "\n\n" if i == 1 or u.uid * 7919 % 10 < style["brk"] or u.kind == "Q" == a["units"][i - 1].kind and u.spk is not a["units"][i - 1].spk else " "
            spans[u.uid] = (len(text), len(text) + len(s), s); text += s
        tail = list(a["foot"])
        if rng.random() < .12: tail.append(rng.choice(["Read more: our guide to the week ahead", "Got a story? Ring the newsdesk.", "Sign up for our evening newsletter.", "Picture: library image"]))
        if "boiler" in a: tail.insert(rng.randint(0, len(tail)), a["boiler"])
        return "".join([text, *("\n\n" + t for t in tail)]), spans

    def write(self):
        rng = self.rng
        shown = [a for a in self.articles if a["visible"]]
        for k, a in enumerate(rng.sample(shown, len(shown)), 1): a["id"] = f"a{k:05d}"
        place_of = {id(a): self.text_of(a) for a in shown}
        stale = set()
        in_loops = {a["n"] for loop in self.loops for a in loop}
        lines, articles = [], []
        for a in sorted(shown, key=lambda a: a["id"]):
            text, spans = place_of[id(a)]; regime = a["ev"]["regime"]; at = a["at"]
            if regime == "good" and a["parents"] and a["credit"] and not a["credit"].get("false") and a["n"] not in in_loops and isinstance(a["parents"][0], dict) and rng.random() < .04:
                at = a["parents"][0]["at"] - dt.timedelta(minutes=rng.randint(10, 70)); stale.add(a["id"])      # a clock that is wrong
            line = dict(id=a["id"], url=f"https://www.{a['house']['domain']}/{at.year}/{re.sub(r'[^a-z0-9]+', '-', a['title'].lower()).strip('-')}-{a['id']}", title=a["title"], outlet=a["house"]["name"])
            if regime == "good":
                off = sum(map(ord, a["house"]["name"])) % 3 % 2
                line["published"] = (at + dt.timedelta(hours=off)).strftime("%Y-%m-%dT%H:%M:%S") + f"+0{off}:00"
            elif regime == "date": line["published"] = at.strftime("%Y-%m-%d")
            line.update(authors=a["authors"], text=text); lines.append(line)
            name = lambda p: p if isinstance(p, str) else p["id"]
            articles.append(dict(id=a["id"], parents=[name(p) for p in a["parents"]], root=name(a["root"]), times=regime, how=a["how"]))
        texts = {l["id"]: l["text"] for l in lines}
        holders = {}
        for a in shown:
            for u in a["units"]: holders.setdefault(u.uid, []).append(a["id"])
        pairs = sorted({tuple(sorted(p)) for ids in holders.values() for p in itertools.combinations(ids, 2)})
        places = {}
        for a in shown:                                                            # in the order of writing: the first place is the earliest
            for u in a["units"]:
                if u.claim is not None: places.setdefault(u.claim, []).append(dict(article=a["id"], start=place_of[id(a)][1][u.uid][0], end=place_of[id(a)][1][u.uid][1]))
        claims = [dict(id=f"c{k:05d}", places=places[k], **{f: self.claims[k][f] for f in ("speaker", "low", "high")}) for k in sorted(places)]
        drifts = []
        for code, parent, child, uid in self.drifts:
            start, end, _ = place_of[id(child)][1][uid]
            drifts.append(dict(code=code, parent=parent["id"], child=child["id"], start=start, end=end))
        number = {a["n"]: a for a in shown}
        traps = sorted({tuple(sorted((number[x]["id"], number[y]["id"]))) for x, y in self.traps} )
        truth = dict(format="provenance-truth/1", seed=self.seed, articles=articles, pairs=pairs, claims=claims, loops=[[a["id"] for a in l] for l in self.loops], drifts=drifts, traps=traps)
        self.check(truth, texts, place_of, shown)
        return lines, truth

    def check(self, truth, texts, place_of, shown):
        ids = set(texts)
        for a in shown:
            text, spans = place_of[id(a)]
            assert all(ord(c) < 0x10000 for c in text) and text.startswith(a["title"] + "\n\n"), a["id"]
            assert len(spans) == len(a["units"]), a["id"]
            for start, end, s in spans.values(): assert text[start:end] == s and s == s.strip() and s[-1] in ".?!:”’\"'" and "  " not in s and not re.search(r"[{}<>|\[\]]", s), (a["id"], s)
        sentences = {(a["id"], s, e) for a in shown for s, e, _ in place_of[id(a)][1].values()}
        for c in truth["claims"]:
            assert c["places"] and c["low"] <= c["high"] and c["speaker"]
            for p in c["places"]: assert (p["article"], p["start"], p["end"]) in sentences
        by = {a["id"]: a for a in truth["articles"]}
        for a in truth["articles"]:
            assert all(p in ids or p.startswith("unseen:") for p in a["parents"]) and (a["root"] in ids or a["root"].startswith("unseen:"))
            top = a
            while top["parents"] and top["parents"][0] in by: top = by[top["parents"][0]]
            assert a["root"] == (top["parents"] or [top["id"]])[0], a
        where = {a["id"]: place_of[id(a)][1] for a in shown}
        for d in truth["drifts"]:
            assert (d["child"], d["start"], d["end"]) in sentences and d["parent"] in by[d["child"]]["parents"], d
            uid = next(u for u, (s, e, _) in where[d["child"]].items() if s == d["start"])
            assert uid in where[d["parent"]] and where[d["parent"]][uid][2] != where[d["child"]][uid][2], d
        pairs = set(map(tuple, truth["pairs"]))
        for t in truth["traps"]: assert t[0] != t[1] and tuple(t) not in pairs and t[1] not in by[t[0]]["parents"] and t[0] not in by[t[1]]["parents"], t
        for loop in truth["loops"]: assert len({next(a for a in shown if a["id"] == i)["house"]["name"] for i in (loop[0], loop[-1])}) == 1
        for l in truth["loops"]: assert [next(a["at"] for a in shown if a["id"] == i) for i in l] == sorted(next(a["at"] for a in shown if a["id"] == i) for i in l)

def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--seed", type=int, default=1); ap.add_argument("--stories", type=int, default=60); ap.add_argument("--out", required=True)
    args = ap.parse_args()
    lines, truth = World(args.seed, args.stories).build()
    os.makedirs(args.out, exist_ok=True)
    with open(os.path.join(args.out, "articles.jsonl"), "w", encoding="utf-8") as f: f.writelines(json.dumps(l, ensure_ascii=False) + "\n" for l in lines)
    with open(os.path.join(args.out, "truth.json"), "w", encoding="utf-8") as f: json.dump(truth, f, ensure_ascii=False, indent=1)

if __name__ == "__main__": main()
