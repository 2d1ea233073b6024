#!/usr/bin/env python3
"""Seeded republication trees of invented news articles, with exact truth (provenance-truth/1).

python3 generate.py --seed N --stories M --out DIR     writes DIR/articles.jsonl and DIR/truth.json
Standard library only; everything named is invented. topics*.txt hold the sentences (see load_topics for the marks).
"""
import argparse, copy, datetime as dt, glob, json, os, random, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))

# ---------------------------------------------------------------- words
FIRST_F = "Maren Odile Prisca Tamsin Ines Hedda Bronagh Yusra Clemency Ottilie Rosalind Fenella Noor Sabine Morwenna Adaeze Liesl Perpetua Zofia Kirsty Amina Delphine Greta Winifred Halina Josephine Miriam Nerys Shirin Edith".split()
FIRST_M = "Alaric Tobias Kwame Desmond Piers Ewan Ludovic Marcus Hamish Ravi Osric Gethin Bartholomew Idris Julian Conrad Emeka Roland Silas Tomasz Angus Vikram Leopold Declan Faisal Humphrey Jonas Magnus Nikolai Percival".split()
LAST = ("Arkle Bessant Cuthwin Dravell Eddowes Farrance Gillow Hathersage Imrie Jessop Kellaway Lorimer Mundell Nettlefold Oakshott Penhale "
        "Quarmby Ravenhill Sallow Threlfall Umney Varley Wetherell Yarrow Zellick Ashgrove Brockway Calloway Dunstable Enderby Fothergill "
        "Garroway Hollis Inkpen Kettering Lanyon Marchbank Northcott Ollerton Pargeter Rudyard Skelhorn Tranter Uttley Vosper Winstanley "
        "Abara Bellweather Castellan Dhaliwal Eskdale Fenwright Gorringe Halloran Ivatt Kosinska Lindqvist Mbeki-Lowe Okonjo-Hart Prendergast Rahmani Strand Tulloch Vance Whitlow").split()
TOWNS = ("Harrowmouth Tessing Little Marl|Cawdale|Brinsworth|Pellinghay|Ostermere|Wick Sallow|Dunfleet|Marrowby|Eskerton|Thornquay|Lower Penning|Aldersey|"
         "Corvale|Hexbridge|Stanmoor|Fallowgate|Quenby|Ripplestone|Saltney Cross|Tarnwick|Uppermill Stoke|Vennacott|Wrayburn|Yarcombe Bay|Ashlode|Birkhythe|"
         "Cranmere|Dolverton|Elmswade|Fernhythe|Gorsley|Hartsquay|Inverlane|Kelsmouth|Lavenby|Mossgate|Netherfold|Oxlode|Pikering|Rushmere End|Sedgeholm|Tidewell|"
         "Underhay|Wexcombe|Abbotsreach|Bramley Ferry|Coldharrow|Dewsmoor|Eaveston|Fiddleford|Grimsay Port|Holmstrand|Ivelcross|Kirkhallow|Longstaithe|Mellowby")
TOWNS = [t.replace("Harrowmouth Tessing Little Marl", "Harrowmouth") for t in TOWNS.split("|")] + ["Tessing", "Little Marl"]
COUNTIES = "Westmarch|North Averley|Severnshire|Holderland|Upper Cray|Eastmere|Lindholm|Tamarshire".split("|")
RIVERS = "the Arrow Brook|the Wend|the Calder Water|the Lowther|the Mease|the Thrush|the Bewl|the Isk".split("|")
DAYS = "Monday Tuesday Wednesday Thursday Friday".split()

PAPER = "Courier Gazette Herald Advertiser Observer Mercury Chronicle Echo Argus Post Sentinel Journal Tribune Standard Examiner Reporter Express Recorder".split()
WIRES = ["Northern Press Agency|NPA", "Coastline News Service|CNS", "Allied Regional Wire|ARW", "Meridian News Agency|MNA"]
NONPROFIT = ["The Lamplight Project", "Open Ledger", "Watershed Reports", "The Common Record", "Groundtruth North", "Civic Lens", "The Tilth", "Public Square Reporting"]
BROADCAST = ["Radio Estuary", "Channel Nine Westmarch", "Beacon FM", "Hilltop TV", "Averley Public Radio", "Seaboard Radio News"]
AGGREG = ["NewsSieve", "The Morning Pile", "Digestory", "Headline Harbour", "Local Lookout", "Briefwire"]

CREDITS = {  # {X} name, {x} name with 'the' in running text, {s} short name, {dom}, {au} author, {url}, {ti} headline, {d} date words, {me} own name
 "top": [
  "This story was originally published by {X} and is republished under a Creative Commons licence.",
  "This article first appeared in {x} and is reproduced here with permission.",
  "From {x}:",
  "Republished from {x} ({dom}).",
  "By {au}, {x}",
  "By {au} | {X}",
  "By {au} for {x}",
  "Editor's note: The following report comes from {x}, one of our content partners.",
  "The following story was produced by {x}, a nonprofit newsroom, and shared with {me}.",
  "Source: {X}",
  "{X} – {d}",
  "Via {x}",
  "We are running this piece by {au} of {x} with thanks.",
  "Reporting by {x}; headline by {me}.",
  "This report, by {au}, was first carried by {x} on {d}.",
 ],
 "foot": [
  "This story was originally published by {X} and is republished under the terms of CC BY-ND.",
  "This article is republished from {x} under a Creative Commons licence. Read the original at {url}.",
  "Originally published at {url}.",
  "Originally published on {dom}.",
  "(Source: {X})",
  "Source: {X}",
  "© {X}",
  "{s} copy, edited by {me}.",
  "The original version of this report appeared in {x}.",
  "{X} first reported this story.",
  "With reporting from {x}.",
  "This story is distributed by {x}. {me} may have shortened it.",
  "Additional information from a report in {x}.",
  "Read more at {dom}.",
  "Courtesy of {x}.",
  "Reproduced by kind permission of {x}.",
  "This version corrects nothing and adds nothing: the reporting is that of {x}.",
  "{au} is a reporter for {x}, where this article first appeared.",
  "Thanks to our colleagues at {x}, whose story this is.",
  "A longer version of this story can be found on the website of {x}.",
  "First published by {x}, {d}.",
  "— {X}",
 ],
 "lede": [
  ", {x} reports.",
  ", {x} reported on {d}.",
  ", according to a report in {x}.",
  ", as first reported by {x}.",
  ", {x} has revealed.",
 ],
 "dateline": ["{TOWN} ({X}) — ", "{TOWN}, {d} ({s}) - ", "({X}) "],
 "author": ["{X}", "{au}, {X}", "Staff and {X}"],
}
QCREDIT = ["told the reporter from {x}", "told {x}", "was quoted as saying by {x}", "said in an interview with {x}", "said, according to {x}"]
FURN = [
  "Sign up for the {me} newsletter and have the morning's stories in your inbox by seven.",
  "{me} is a member of the regional press council. To complain about an article, write to the editor.",
  "Have you seen something that we should know about? Ring the {me} newsdesk.",
  "Support {me}: a subscription costs less than a cup of coffee a week.",
  "Follow {me} for news from your town as it happens.",
  "Comments on this article are open until midnight and are moderated by {me} readers.",
  "{me} · All rights reserved",
]
BOILER = [
  "The Bright Pages Fund pays for a year of training for young reporters in newsrooms that could not otherwise afford it. Details of the next round, and of the newsrooms taking part, are on the fund's website.",
  "Weather for the weekend: sharp frost in the valleys on Saturday, clearing from the west, with rain and a stiff breeze along the coast by Sunday afternoon. Sunset is at eleven minutes past four.",
  "If you have been affected by anything in this report, the Open Door helpline is free to call at any hour of the day or night, and will not appear on your telephone bill.",
  "Prices on the regional exchange are given at the close of trading and are delayed by twenty minutes. Neither the exchange nor its data partners accept liability for decisions based on them.",
]
SYN = [("began", "started"), ("pupils", "students"), ("inquiry", "investigation"), ("lorries", "trucks"), ("lorry", "truck"), ("staff", "employees"),
       ("photographs", "photos"), ("nobody", "no one"), ("Nobody", "No one"), ("anybody", "anyone"), ("somebody", "someone"), ("people", "residents"),
       ("autumn", "fall"), ("because", "since"), ("while", "whereas"), ("roughly", "about"), ("biggest", "largest"), ("published", "released"), ("homes", "houses"), ("handed out", "given out"), ("until", "till"), ("so far", "to date"), ("twice", "two times"),
       ("overnight", "during the night"), ("several", "a number of"), ("roughly", "around"), ("every year", "each year"), ("hired", "taken on"),
       ("complained", "protested"), ("collapsed", "failed"), ("built", "constructed"), ("fallen out", "quarrelled"), ("drawn up", "prepared"),
       ("meets", "convenes"), ("get back", "recover"), ("buy", "purchase"), ("begin", "start"), ("ended", "finished"), ("wrote to", "contacted"), ("at least once", "once or more"), ("bought", "purchased"),
       ("company", "firm"), ("carried out", "conducted"), ("set up", "established"), ("shut", "closed"), ("run", "operated"), ("near", "close to"),
       ("such", "this sort of"), ("is to", "is due to"), ("are told", "are informed"), ("town", "community"), ("Hardly", "Scarcely"), ("hardly", "scarcely")]
SYN = [s for s in SYN if s[0] not in ("people", "such", "run", "town", "because", "while", "staff", "shut")]
US = [("metres", "meters"), ("centimetres", "centimeters"), ("licence", "license"), ("programme", "program"), ("organis", "organiz"), ("colour", "color"),
      ("harbour", "harbor"), ("centre", "center"), ("neighbour", "neighbor"), ("defence", "defense"), ("recognis", "recogniz"), ("apologis", "apologiz"),
      ("labour", "labor"), ("authoris", "authoriz"), ("tonnes", "tons"), ("theatre", "theater"), ("tyres", "tires"), ("grey", "gray"), ("learnt", "learned"), ("cheque", "check")]
US = [u for u in US if u[0] != "tonnes"]
CONTR = [("did not", "didn't"), ("does not", "doesn't"), ("do not", "don't"), ("is not", "isn't"), ("are not", "aren't"), ("was not", "wasn't"),
         ("had not", "hadn't"), ("has not", "hasn't"), ("would not", "wouldn't"), ("could not", "couldn't"), ("will not", "won't"), ("cannot", "can't")]
WORDS = "zero one two three four five six seven eight nine".split()

# ---------------------------------------------------------------- topics
def load_topics():
    """== name / num k lo hi / org K a|b / who A f / [TA] [A] [I] [OA] [LA] ... Sentences: @T place, #a number, $A full name, $a surname,
    ^A he/she, &A his/her, [w:a|b] word inside a quotation, [..~NAME|apposition~..] who says it; 'n) ' a fact shared with other accounts."""
    topics = []
    for path in sorted(glob.glob(os.path.join(HERE, "topics*.txt"))):
        sec = None
        for raw in open(path, encoding="utf-8"):
            line = raw.rstrip("\n").replace("^^", "")
            if not line.strip():
                continue
            if line.startswith("== "):
                topics.append({"name": line[3:], "num": {}, "year": {}, "org": {}, "who": {}, "sec": {}})
                sec = None
            elif re.match(r"^(num|year) \w ", line) and True and (sec is None):
                kind, k, lo, hi = line.split()
                topics[-1][kind][k] = (lo, hi)
            elif re.match(r"^who [A-Z] [fm]$", line):
                _, k, g = line.split()
                topics[-1]["who"][k] = g
            elif re.match(r"^org [A-Z] ", line) and sec is None:
                topics[-1]["org"][line[4]] = line[6:].split("|")
            elif re.match(r"^\[[A-Z]{1,2}\]$", line):
                sec = line[1:-1]
                topics[-1]["sec"][sec] = []
            else:
                topics[-1]["sec"][sec].append(line)
    return topics

class Run:
    pass
R = Run()

def nodes_of(line, ev):
    """Parses one sentence into nodes, places and numbers filled in."""
    line = re.sub(r"@([A-Z])", lambda m: ev["place"][m.group(1)], line)
    out = []
    def lit(s):
        pos = 0
        for m in re.finditer(r"(£?)#([a-z])", s):
            if m.start() > pos:
                out.append({"k": "lit", "s": s[pos:m.start()]})
            key = m.group(2)
            if key in ev["year"]:
                out.append({"k": "lit", "s": str(ev["year"][key])})
            else:
                v = ev["num"][key]
                out.append({"k": "num", "p": ev["cur"] if m.group(1) else "", "v": v, "b": "", "nowords": bool(m.group(1)) or s[m.end():m.end() + 1] == "," and s[m.end() + 1:m.end() + 4] == "000" or bool(re.match(r" (per cent|million|metres|kilo|centi|tonnes|pounds)", s[m.end():]))})
            pos = m.end()
        if pos < len(s):
            out.append({"k": "lit", "s": s[pos:]})
    pos = 0
    for m in re.finditer(r"\[([^\]]*)\]", line):
        lit(line[pos:m.start()])
        body = m.group(1)
        if body.startswith("w:"):
            a, b = body[2:].split("|")
            out.append({"k": "w", "a": a, "b": b, "on": False})
        else:
            pre, name, post = re.match(r"^(.*?)~(.*)~(.*)$", body).groups()
            app = ""
            if "|" in name:
                name, app = name.split("|")
            if len(pre) > 25 and not re.match(r"^(According to|In )", pre):
                cut = pre.rfind(", ")
                if cut > 0:
                    lit(pre[:cut]); pre = pre[cut:]
                else:
                    cut = pre.rfind(" by ") if pre.endswith(" by ") else -1
                    if cut > 0:
                        lit(pre[:cut]); pre = pre[cut:]
            tail = ""
            mm = re.match(r"^( said (?:that )?)(?!that )(\S.*)$", post)
            if mm and len(mm.group(2)) > 14: post, tail = mm.groups()
            # figures inside appositions are plain words, never edited
            app = re.sub(r"(£?)#([a-z])", lambda m: (ev["cur"] if m.group(1) else "") + (f'{ev["num"][m.group(2)]:,}'), app)
            name = re.sub(r"#([a-z])", lambda m: WORDS[ev["num"][m.group(1)]] if ev["num"][m.group(1)] < 10 else str(ev["num"][m.group(1)]), name)
            out.append({"k": "t", "pre": pre, "name": name, "app": app, "post": post, "outlet": None})
            if tail: lit(tail)
        pos = m.end()
    lit(line[pos:])
    return out

def unit(line, ev, kind="body"):
    fact = None
    m = re.match(r"^(\d+)\) ", line)
    if m:
        fact = m.group(1); line = line[m.end():]
    R.uid += 1
    u = {"uid": R.uid, "nodes": nodes_of(line, ev), "fact": fact, "kind": kind, "ev": ev, "drift": False, "claim": None, "np": R.rng.random() < 0.62, "join": False}
    t = tag(u)
    if t is not None:
        u["claim"] = ("f%s-%d" % (fact, ev["id"])) if fact else "u%d" % R.uid
        u["speaker"] = t["name"]
    return u

def tag(u):
    return next((n for n in u["nodes"] if n["k"] == "t"), None)

def speaker_name(u):
    n = u["speaker"]
    return u["ev"]["who"][n[1].upper()][0] if n[0] in "$^" else n

def has_quote(u):
    return any('"' in n.get("s", "") for n in u["nodes"] if n["k"] == "lit")

# ---------------------------------------------------------------- rendering
def fmt(n, style, start=False):
    v = n["v"]
    if isinstance(v, str):
        return n["b"] + v
    if isinstance(v, int) and 0 < v < 10 and not n["nowords"] and (style["num"] == "words"):
        s = WORDS[v]
    else:
        s = f"{v:,}" if isinstance(v, int) else f"{v:.1f}"
    return n["b"] + n["p"] + s

def render_unit(u, style, seen):
    ev = u["ev"]
    def names(s):
        def one(m):
            mark, key = m.group(1), m.group(2)
            p = ev["who"][key.upper()]
            ident = (ev["id"], key.upper())
            if mark == "&":
                return "his" if p[2] == "m" else "her"
            if mark == "^":
                if seen["last"] == ident or ident in seen["unit"]:
                    return "he" if p[2] == "m" else "she"
                key = key.lower()
            seen["last"] = ident; seen["unit"].add(ident)
            if key.isupper() or ident not in seen["full"]:
                seen["full"].add(ident)
                return p[0]
            return p[1]
        return re.sub(r"([$^&])([A-Za-z])(?![a-z])", one, s)
    seen["unit"] = set()
    parts = []
    for n in u["nodes"]:
        k = n["k"]
        if k == "lit": parts.append(names(n["s"]))
        elif k == "num": parts.append(fmt(n, style))
        elif k == "w": parts.append(names(n["b"] if n["on"] else n["a"]))
        elif k == "t":
            who = n["outlet"] if n["outlet"] else names(n["name"]) + names(n["app"])
            before = "".join(parts) + names(n["pre"])
            if not n["outlet"] and before and re.match(r"(The|An?|Their|Two|Exam|Health|Public|Research|Guidance|One) ", who): who = who[0].lower() + who[1:]
            parts.append(names(n["pre"]) + who + n["post"])
    s = "".join(parts)
    s = re.sub(r"  +", " ", s).strip().replace(" ,", ",").replace(",,", ",").replace(",.", ".")
    s = re.sub(r'^("?)([a-z])', lambda m: m.group(1) + m.group(2).upper(), s)
    return house(s, style)

def house(s, style):
    chunks = re.split(r'("[^"]*")', s)
    for i, c in enumerate(chunks):
        inside = c.startswith('"')
        if style["us"]:
            for a, b in US: c = re.sub(r"\b" + a, b, c); c = re.sub(r"\b" + a.capitalize(), b.capitalize(), c) if False else c
        if style["pct"] != "per cent": c = c.replace(" per cent", style["pct"])
        if style["km"]: c = re.sub(r"(\d) kilometres", r"\1 km", c)
        if style["contr"] and not inside:
            for a, b in CONTR: c = re.sub(r"\b" + a + r"\b", b, c)
        if inside and style["curly"]: c = "\u201c" + c[1:-1] + "\u201d"
        chunks[i] = c
    s = "".join(chunks)
    return s.replace("'", "\u2019") if style["curly"] else s

def new_style(rng):
    return {"us": rng.random() < 0.3, "pct": rng.choice(["per cent", "per cent", " percent", "%"]).replace("per cent", "per cent") , "km": rng.random() < 0.3, "contr": rng.random() < 0.3, "curly": rng.random() < 0.6, "num": rng.choice(["words", "words", "figures"])}

def render_article(a):
    seen = {"full": set(), "last": None, "unit": set()}
    text, a["spans"] = "", {}
    def para(s):
        nonlocal text
        text += ("\n\n" if text else "") + s
    for s in a["top"]: para(s)
    first = True
    for i, u in enumerate(a["items"]):
        s = render_unit(u, a["style"], seen)
        if first and a["ledetail"]:
            s = s[:-1] + a["ledetail"]
        if u["join"] and not first and not u["np_now"] and text.endswith("."):
            text = text[:-1] + "; "
            s = s[0].lower() + s[1:]
            start = len(text); text += s
        else:
            if first or u["np_now"]:
                text += "\n\n" if text else ""
                if first and a["dateline"]: text += a["dateline"]
            else:
                text += " "
            start = len(text); text += s
        a["spans"][u["uid"]] = (start, len(text))
        first = False
    for s in a["foot"]: para(s)
    if a["furn"]: para(a["furn"])
    if a["boiler"]: para(a["boiler"])
    a["text"] = text

# ---------------------------------------------------------------- edits
BOUND = r"(?i)(?<![a-z])(more than |at least |fewer than |no more than |less than |up to |nearly |almost |just under |just over )$"
ADDB = ["more than ", "at least ", "up to ", "nearly "]
NOT = r"\b(?<!or )not (?!only|yet|to\b|just|all\b|least|one\b|a single|any|enough|even|be\b)"
HEDGE = [(r"\bmay (?=[a-z])", "will "), (r"\bmight (?=[a-z])", "will "), (r"\b(is|are) expected to\b", "will"), (r"\bappears to be\b", "is"),
         (r"\bis thought to have\b", "has"), (r"\bis likely to\b", "will"), (r"\bare likely to\b", "will"), (r"\bmay have been\b", "was"), (r"\bmight have\b", "has"), (r"\bmay have\b", "had")]
HEDGEADD = [(r"\bwill (?=[a-z])", "may "), (r"\bwould (?=[a-z])", "might "), (r"\bis to (?=[a-z])", "is expected to "), (r"\bhad been (?=[a-z]+ed\b)", "appeared to have been "), (r"\bwas (?=closed|fined|approved|docked|jailed)", "was reportedly ")]
LEADPOST = {" said ", " said that ", " states that ", " show that ", " shows that ", " says that ", " say that ", " found that ", " warns that ", " concluded that ", " insisted that ", " wrote that ", " argue that "}
SKIPLEAD = ("both", )

def candidates(u, rng):
    """Single edits that this sentence allows: (code, function)."""
    out = []
    ns = u["nodes"]
    inside = False
    quoted = has_quote(u)
    for i, n in enumerate(ns):
        if n["k"] == "num":
            prev = ns[i - 1]["s"] if i and ns[i - 1]["k"] == "lit" else ""
            nxt = ns[i + 1]["s"] if i + 1 < len(ns) and ns[i + 1]["k"] == "lit" else ""
            def change(n=n):
                v = n["v"]
                while n["v"] == v:
                    if isinstance(v, int):
                        c = rng.random()
                        if c < 0.35 and v > 11:
                            d = list(str(v)); j = rng.randrange(len(d) - 1); d[j], d[j + 1] = d[j + 1], d[j]
                            if d[0] == "0": continue
                            n["v"] = int("".join(d))
                            if n["v"] == v: n["v"] = v + rng.choice([-1, 1, 2, 3])
                        elif c < 0.7: n["v"] = max(2, round(v * rng.choice([0.6, 0.75, 0.85, 1.2, 1.4, 1.7])))
                        else: n["v"] = max(2, v + rng.choice([-3, -2, -1, 1, 2, 4]))
                    else:
                        n["v"] = round(max(0.3, v + rng.choice([-1, -0.4, 0.3, 0.6, 1, 2])), 1)
            if not inside or True: out.append(("value-changed", change))
            if not n["b"] and isinstance(n["v"], int) and n["v"] > 105 and n["v"] % 100 and not nxt.startswith(",000") and not re.search(BOUND, prev) and not inside:
                def roundit(n=n):
                    v = n["v"]; p = 10 if v < 400 and v % 10 else (100 if v >= 400 else 50)
                    r = round(v / p) * p
                    if r == v: r = v + 1 if False else round(v / 100) * 100
                    n["v"] = r; n["b"] = "" if prev.endswith(("the ", "Of the ")) else rng.choice(["about ", "about ", "some ", ""])
                out.append(("rounded", roundit))
            if not inside:
                if re.search(BOUND, prev):
                    def drop(n=ns[i - 1]): n["s"] = re.sub(BOUND, "", n["s"])
                    out.append(("bound-dropped", drop)); out.append(("bound-dropped", drop)); out.append(("bound-dropped", drop))
                elif not n["b"] and (prev.endswith((" of ", " for ", " lost ", " by ", " with ", " cost ", " that ", " had ", " in ", " on ", " create ", " supply ", " save ", " killed ", " flooded ", " sent ", " return ", " stored ", " put ", " shelter ", " lifted ", " treated ", " receive ", " were ")) or (not prev and i == 0)) and re.match(r"( million|,000|[ a-z]+s\b)", nxt):
                    def add(n=n): n["b"] = rng.choice(ADDB if n["v"] >= 12 else ADDB[:2])
                    out.append(("bound-added", add))
        elif n["k"] == "w" and not n["on"]:
            out.append(("word-changed", lambda n=n: n.update(on=True)))
        elif n["k"] == "lit":
            # piece by piece in and out of quotations
            pos = 0
            for piece in re.split(r'(")', n["s"]):
                if piece == '"': inside = not inside; pos += 1; continue
                a, b = pos, pos + len(piece); pos = b
                def sub(m, new, n=n, a=a):
                    s, e = m.start() + a, m.end() + a
                    def f(): n["s"] = n["s"][:s] + new + n["s"][e:]
                    return f
                nots = list(re.finditer(NOT, piece))
                if len(nots) == 1:
                    code = "not-dropped" if inside else "negation-dropped"
                    for _ in range(2): out.append((code, sub(nots[0], "")))
                if inside:
                    ws = list(re.finditer(r"[A-Za-z$']+,? ?", piece))
                    if len(ws) >= 11:
                        word = lambda x: ws[x].group().strip()
                        cuts = [(j, k) for j in range(2, len(ws) - 5) for k in range(3, min(8, len(ws) - j - 3) + 1)]
                        good = [(j, k) for j, k in cuts if word(j - 1).endswith(",") or word(j + k - 1).endswith(",")]
                        both = [(j, k) for j, k in good if word(j - 1).endswith(",") and word(j + k - 1).endswith(",")]
                        j, k = rng.choice(both or good or cuts)
                        s, e = a + ws[j].start(), a + ws[j + k].start()
                        def ell(n=n, s=s, e=e):
                            n["s"] = n["s"][:s].rstrip(" ,;") + rng.choice([" ... ", " … "]) + n["s"][e:]
                        if not re.search(r"[$^#.;]|\b(not|never|no|nobody|nothing)\b", n["s"][s:e]): out.append(("ellipsis", ell))
                else:
                    for rx, new in HEDGE:
                        m = re.search(rx, piece)
                        if m:
                            for _ in range(3): out.append(("hedge-dropped", sub(m, new)))
                            break
                    else:
                        for rx, new in HEDGEADD:
                            m = re.search(rx, piece)
                            if m and "not" not in piece[m.end():m.end() + 4] and not re.search(r"(?i)(nobody|no one) $", piece[:m.start()]):
                                out.append(("hedge-added", sub(m, new))); break
                    m = re.search(r", (?:who|which|where) [^,\"$]+, ", piece)
                    if m: out.append(("qualifier-dropped", sub(m, " ")))
    t = tag(u)
    if t is not None and not quoted and t["outlet"] is None:
        i = ns.index(t)
        nxt = ns[i + 1]["s"] if i + 1 < len(ns) and ns[i + 1]["k"] == "lit" else ""
        lead = i == 0 and not nxt.startswith(("that hindsight", "that was", "he ", "she ", "^")) and (t["post"] in LEADPOST and t["pre"] == "" or t["pre"] == "According to " and t["post"] == ", ")
        trail = i > 0 and t["pre"] in (", ", ", according to ") and t["post"] in (" said", " added", " says", " claims", "")
        if lead or trail:
            def drop():
                if lead and nxt.startswith("that "): ns[i + 1]["s"] = nxt[5:]
                ns.remove(t)
                if lead: cap(ns)
            def swap():
                t["outlet"] = R.outlet_for_swap["run"]; t["post"] = t["post"].replace(" states", " said").replace(" show that", " said that")
            for _ in range(2): out.append(("attribution-dropped", drop)); out.append(("speaker-replaced-by-outlet", swap))
    return out

def cap(ns):
    if ns and ns[0]["k"] == "lit":
        ns[0]["s"] = re.sub(r'^("?)([a-z])', lambda m: m.group(1) + m.group(2).upper(), ns[0]["s"])

SAFE = {"The", "A", "An", "It", "There", "He", "She", "They", "Some", "More", "No", "Nobody", "Adult", "At", "Repairs", "Talks", "Personal", "Systems", "Deaths", "Emergency"}
def light(u, rng):
    """Changes of form that change nothing that is said."""
    if u["drift"]: return
    ns = u["nodes"]; t = tag(u); q = has_quote(u)
    if t is not None and t["outlet"] is None:
        i = ns.index(t); c = rng.random()
        last = ns[-1]["s"] if ns[-1]["k"] == "lit" else ""
        if q and i == len(ns) - 2 and last == "." and ns[0]["k"] == "lit" and ns[0]["s"].startswith('"') and ns[i - 1]["k"] == "lit" and ns[i - 1]["s"].endswith('," ') and (t["pre"], t["post"]) in (("", " said"), ("said ", "")):
            if c < 0.4:      # the tag to the front
                app = t["app"]
                if app and not app.endswith(","): app += ","
                body = ns[:i]; body[-1]["s"] = body[-1]["s"][:-3] + '."'
                t.update(pre="", app=app, post=rng.choice([" said: ", " says: ", " put it this way: ", " told reporters: "]))
                u["nodes"] = [t] + body
            elif c < 0.6 and re.search(r"^\"\w[^,;]{12,}, (?=[a-z])", ns[0]["s"]) and not any(n["k"] == "w" for n in ns[:1]):   # the tag into the middle
                m = re.search(r"^\"\w[^,;]{12,}, (?=[a-z])", ns[0]["s"])
                head, rest = ns[0]["s"][:m.end() - 2], ns[0]["s"][m.end():]
                body = ns[:i]
                app = t["app"]
                if app and not app.endswith(","): app += ","
                t.update(pre="", app=app, post=rng.choice([" said", " says"]))
                body[0]["s"] = ', "' + rest
                body[-1]["s"] = body[-1]["s"][:-3] + '."'
                u["nodes"] = [{"k": "lit", "s": head + '," '}, t] + body
            elif c < 0.8:    # inverted
                if t["pre"] == "said ": t.update(pre="", post=rng.choice([" said", " says"]), app=t["app"] + ("," if t["app"] and not t["app"].endswith(",") else ""))
                else: t.update(pre=rng.choice(["said ", "says "]), post="", app=t["app"].rstrip(","))
            elif c < 0.9 and t["pre"] == "": t["post"] = rng.choice([" says", " told reporters", " commented"])
        elif not q:
            if i == 0 and t["pre"] == "" and t["post"] in (" said ", " said that ") and len(ns) > 1 and ns[-1]["k"] == "lit" and last.endswith("."):
                nxt = ns[1]["s"] if ns[1]["k"] == "lit" else ""
                if c < 0.35 and "," not in "".join(n.get("s", "") for n in ns[1:]) and ns[1]["k"] == "lit" and not re.match(r"^(that |[$^])", nxt):
                    ns[-1]["s"] = last[:-1]
                    t.update(pre=", ", app=t["app"].rstrip(","), post="")
                    t["pre"] = rng.choice([", said ", ", according to ", ", says "])
                    u["nodes"] = ns[1:] + [t, {"k": "lit", "s": "."}]
                    cap(u["nodes"])
                elif c < 0.7: t["post"] = rng.choice([" says that ", " said that ", " explained that ", " told reporters that "]) if not nxt.startswith("that") else " stated "
            elif t["pre"] == "According to " and t["post"] == ", " and c < 0.5 and i == 0 and last.endswith("."):
                ns[-1]["s"] = last[:-1]
                t.update(pre=", according to ", app=t["app"].rstrip(","), post="")
                u["nodes"] = ns[1:] + [t, {"k": "lit", "s": "."}]
                cap(u["nodes"])
    for n in u["nodes"]:
        if n["k"] == "lit" and '"' not in n["s"] and not q and rng.random() < 0.7:
            for a, b in SYN:
                if rng.random() < 0.6: n["s"] = re.sub(r"\b" + a + r"\b", b, n["s"])
    if t is None and not q and u["claim"] is None and rng.random() < 0.4:
        for n in u["nodes"]:
            if n["k"] == "lit":
                s = re.sub(r", and (the|a|it|some|no|one|two|four) (?=[a-z]+ (?:is|was|were|has|had|have|are|bears|must|of|will) )", lambda m: ". " + m.group(1).capitalize() + " ", n["s"], count=1)
                if s != n["s"] and ", and the other" not in n["s"]: n["s"] = s; break

# ---------------------------------------------------------------- articles
def article(ev, outlet, how, items, parents=(), t=None):
    a = {"ev": ev, "outlet": outlet, "how": how, "items": items, "parents": list(parents), "t": t, "top": [], "foot": [], "dateline": "", "ledetail": "",
         "furn": "", "boiler": "", "authors": [], "style": outlet["style"], "drifts": [], "credit": None, "seen": True, "title": "", "author": person(R.rng)[0], "kids": 0, "trap": False}
    for u in items: u.setdefault("np_now", u["np"])
    if outlet["furn"] and R.rng.random() < 0.7: a["furn"] = outlet["furn"]
    if R.rng.random() < 0.7 and outlet["kind"] != "aggregator": a["authors"] = [a["author"]]
    return a

def person(rng):
    g = rng.choice("fm")
    f, l = rng.choice(FIRST_F if g == "f" else FIRST_M), rng.choice(LAST)
    return (f"{f} {l}", l, g)

def make_outlets(rng):
    outs, used = [], set()
    def add(name, kind, short, run):
        dom = re.sub(r"[^a-z0-9]", "", re.sub(r"^the ", "", name.lower())) + rng.choice([".example", ".test", ".news.example", "-online.example"])
        outs.append({"name": name, "kind": kind, "short": short, "run": run, "dom": dom, "style": new_style(rng),
                     "furn": rng.choice(FURN).replace("the {me}", run).replace("The {me}", name).replace("{me}", name) if rng.random() < 0.4 else ""})
    for t in TOWNS:
        for p in rng.sample(PAPER, 2 if rng.random() < .5 else 1):
            the = rng.random() < 0.5
            add(("The " if the else "") + f"{t} {p}", "paper", p, f"the {t} {p}")
    for w in WIRES: n, s = w.split("|"); add(n, "wire", s, "the " + n)
    for n in NONPROFIT: add(n, "nonprofit", n.replace("The ", ""), n.replace("The ", "the "))
    for n in BROADCAST: add(n, "broadcast", n, n)
    for n in AGGREG: add(n, "aggregator", n, n.replace("The ", "the "))
    return outs

def pick_outlet(story, kinds):
    rng = R.rng
    for _ in range(200):
        kind = rng.choice(kinds)
        o = rng.choice([o for o in R.outlets if o["kind"] == kind])
        if o["name"] not in story["used"]:
            story["used"].add(o["name"]); return o

def date_words(d): return f"{d.day} {d.strftime('%B')}"

def put_credit(a, about, kind):
    """Writes a credit that names the article `about`."""
    rng = R.rng; o = about["outlet"]
    fill = dict(X=o["name"], x=o["run"], s=o["short"] if o["kind"] == "wire" else o["name"], dom=o["dom"], au=about["author"], url=about["url"], ti=about["title"],
                d=date_words(about["t"]), me=a["outlet"]["name"], TOWN=a["ev"]["place"]["T"].upper())
    place = rng.choices(["top", "foot", "lede", "dateline", "author", "told"], [28, 42, 9, 9, 6, 6])[0]
    first = a["items"][0]
    if place == "lede" and (tag(first) is not None or has_quote(first)): place = "foot"
    if place == "dateline" and o["kind"] not in ("wire", "nonprofit"): place = "foot"
    if place == "told":
        us = [u for u in a["items"] if tag(u) is not None and tag(u)["post"] == " said" and has_quote(u) and not u["drift"]]
        if us: tag(us[0])["post"] = " told " + o["run"]; a["told"] = us[0]["uid"]
        else: place = "foot"
    n = None
    if place in CREDITS:
        pool = CREDITS[place]
        if place in ("top", "foot") and o["kind"] == "nonprofit" and rng.random() < .6: pool = [c for c in pool if "Creative" in c or "CC" in c or "nonprofit" in c]
        elif o["kind"] != "nonprofit": pool = [c for c in pool if "nonprofit" not in c]
        n = rng.choice(pool); R.used_credit.add((place, n))
        s = n.format(**fill)
        s = s[0].upper() + s[1:] if place != "lede" else s
        if a["style"]["curly"]: s = s.replace("'", "\u2019")
        if place == "top": a["top"].insert(0, s)
        elif place == "foot": a["foot"].append(s)
        elif place == "lede": a["ledetail"] = s
        elif place == "dateline": a["dateline"] = s
        elif place == "author": a["authors"] = [s]
    a["credit"] = {"kind": kind, "place": place, "about": about}

def credit(a, story, parent):
    rng = R.rng; c = rng.random()
    if c < 0.73 or c < 0.81 and not parent["credit"]: put_credit(a, parent, "right")
    elif c < 0.81:
        for k in ("top", "foot"): a[k] = list(parent[k])
        a["dateline"] = parent["dateline"]; a["credit"] = {"kind": "kept", "place": "", "about": parent["credit"]["about"]}
        a["ledetail"] = parent["ledetail"] if a["items"][0]["uid"] == parent["items"][0]["uid"] else ""
    elif c < 0.875:
        others = [x for x in story["arts"] if x is not parent and x is not a and x["outlet"] is not a["outlet"] and x["seen"]] or [rng.choice(R.all_arts)] if R.all_arts else []
        others = [x for x in others if x["t"] < a["t"] and x["outlet"] is not parent["outlet"]]
        if others: put_credit(a, rng.choice(others), "false")
    if not a["credit"]: a["credit0"] = True

def do_edits(a, parent, n):
    rng = R.rng
    R.outlet_for_swap = parent["outlet"]
    pool = []
    for u in a["items"]:
        if u["drift"] or u["uid"] not in parent["uids"]: continue
        for c in candidates(u, rng): pool.append((u, c))
    bycode = {}
    for u, (code, f) in pool: bycode.setdefault(code, []).append((u, f))
    done = set()
    for _ in range(n):
        codes = [c for c in bycode if any(u["uid"] not in done for u, _ in bycode[c])]
        if not codes: break
        w = [{"value-changed": 3, "qualifier-dropped": .7, "rounded": 1.3, "bound-dropped": 2.4}.get(c, 1.2) for c in codes]
        code = rng.choices(codes, w)[0]
        u, f = rng.choice([x for x in bycode[code] if x[0]["uid"] not in done])
        f(); u["drift"] = True; done.add(u["uid"])
        a["drifts"].append((code, parent, u["uid"]))

def copy_items(parent):
    items = copy.deepcopy(parent["items"], {id(parent["ev"]): parent["ev"], **{id(u["ev"]): u["ev"] for u in parent["items"]}})
    for u in items: u["drift"] = False
    return items

def make_copy(story, parent, how, outlet, when):
    rng = R.rng
    items = copy_items(parent)
    ev = parent["ev"]
    for u in items:                               # a credit inside a tag stays as the parent's words
        pass
    if how == "trimmed":
        keep = max(4, round(len(items) * rng.uniform(0.45, 0.85))); items = items[:keep]
    elif how == "re-led":
        leads = story["leads"]
        if leads and len(items) > 4:
            lead = leads.pop(0); lead["np_now"] = True
            items = [lead] + (items[1:] if rng.random() < 0.6 else items)
            if rng.random() < .4: items = items[:max(5, len(items) - rng.randrange(1, 4))]
        else: how = "verbatim"
    elif how == "reordered":
        head, rest = items[0], items[1:]
        rng.shuffle(rest); items = [head] + rest if rng.random() < .5 else rest + [head]
    elif how == "excerpted":
        n = min(len(items), rng.randrange(3, 6))
        s = rng.randrange(0, len(items) - n + 1); part = items[s:s + n]
        own = [story["own"].pop() for _ in range(min(2, len(story["own"])))]
        if len(own) < 2: how = "trimmed"; items = items[:max(4, len(items) * 2 // 3)]
        else:
            for u in own: u["np_now"] = True
            part[0]["np_now"] = True
            items = [own[0]] + part + own[1:]
    a = article(ev, outlet, how, items, [parent], when)
    a["own_style"] = rng.random() < 0.35
    if not a["own_style"]: a["style"] = parent["style"]
    nedit = 0
    if how == "edited": nedit = rng.randrange(2, 5)
    elif rng.random() < 0.35: nedit = rng.randrange(1, 3)
    if not parent["seen"]: nedit = 0           # nobody can tell which of two copies of a lost text was changed
    do_edits(a, parent, nedit)
    for u in a["items"]:                           # nobody's outlet name is passed on as one's own by accident
        pass
    lightp = 0.75 if how == "rewritten" else (0.35 if rng.random() < 0.3 else 0)
    if lightp:
        for u in a["items"]:
            if u["uid"] in parent["uids"] and rng.random() < lightp and u["uid"] != parent.get("told"): light(u, rng)
        for i, u in enumerate(a["items"]):
            if rng.random() < 0.2: u["np_now"] = not u["np_now"]
            prev = a["items"][i - 1] if i else None
            ok = lambda x: x and x["claim"] is None and not has_quote(x) and not x["drift"]
            u["join"] = bool(u["join"] or (ok(u) and ok(prev) and not prev["join"] and u["nodes"][0]["k"] == "lit" and u["nodes"][0]["s"].split(" ")[0] in SAFE and rng.random() < 0.5))
            if u["join"]: u["np_now"] = False
    if how != "rewritten" and lightp == 0 and rng.random() < .15:
        for u in a["items"]:
            if rng.random() < .3: u["np_now"] = not u["np_now"]
    finish_joins(a)
    a["uids"] = {u["uid"] for u in a["items"]}
    # headline
    c = rng.random()
    a["title"] = parent["title"] if c < 0.5 else rng.choice(story["titles"])
    a["url"] = url(a)
    credit(a, story, parent)
    if a["credit"] is None and rng.random() < .5: a["authors"] = list(parent["authors"])
    parent["kids"] += 1
    story["arts"].append(a)
    return a

def finish_joins(a):
    for i, u in enumerate(a["items"]):
        prev = a["items"][i - 1] if i else None
        if u["join"] and (prev is None or u["drift"] or prev["drift"] or prev["claim"] or has_quote(prev)): u["join"] = False

def url(a):
    slug = re.sub(r"[^a-z0-9]+", "-", a["title"].lower()).strip("-")[:50]
    R.urln += 1
    return f"https://www.{a['outlet']['dom']}/{R.rng.choice(['news', 'local', 'story', 'articles'])}/{slug}-{R.urln:04d}"

def later(base, rng, lo=0.4, hi=40): return base + dt.timedelta(seconds=round(rng.uniform(lo, hi) * 3600))

def make_event(topic, eid):
    rng = R.rng
    num = {}
    for k, (lo, hi) in topic["num"].items():
        if "." in lo: num[k] = round(rng.uniform(float(lo), float(hi)), 1)
        else: num[k] = rng.randrange(int(lo), int(hi) + 1)
    for k in num:
        if isinstance(num[k], float) and num[k] == int(num[k]): num[k] = round(num[k] + 0.3, 1)
    t, u = rng.sample(TOWNS, 2)
    place = {"T": t, "U": u, "C": rng.choice(COUNTIES), "R": rng.choice(RIVERS), "D": rng.choice(DAYS)}
    for k, v in topic["org"].items(): place[k] = rng.choice(v)
    who, lasts = {}, set()
    for k in "ABCEF":
        while True:
            p = person(rng)
            g = topic["who"].get(k)
            if p[1] not in lasts and p[0].split()[0] not in lasts and (g is None or p[2] == g): break
        who[k] = p; lasts |= {p[1], p[0].split()[0]}
    return {"id": eid, "num": num, "year": {k: rng.randrange(int(a), int(b)) for k, (a, b) in topic["year"].items()}, "place": place, "who": who, "cur": rng.choice("££€$"), "topic": topic}

def fill_title(s, ev):
    s = re.sub(r"@([A-Z])", lambda m: ev["place"][m.group(1)], s)
    s = re.sub(r"#([a-z])", lambda m: str(ev["num"][m.group(1)]), s)
    return s[0].upper() + s[1:]

def make_story(i, topic, side):
    rng = R.rng
    ev = make_event(topic, i)
    sec = topic["sec"]
    story = {"used": set(), "arts": [], "ev": ev, "leads": [unit(s, ev, "lead") for s in sec["L" + side]], "own": [unit(s, ev, "own") for s in sec["O" + side]],
             "titles": [fill_title(s, ev) for s in sec["T" + side]], "times": rng.choices(["good", "date", "none"], [5, 3, 2])[0], "loops": [], "traps": [], "no": i}
    rng.shuffle(story["own"])
    start = dt.datetime(2025, 1, 6, 5, 0, tzinfo=dt.timezone.utc) + dt.timedelta(minutes=rng.randrange(0, 60 * 24 * 320))
    units = [unit(s, ev) for s in sec[side]]
    if rng.random() < 0.45: units.append(story["own"].pop())
    for u in units:
        if not u["fact"] and rng.random() < 0.45:
            adds = [f for c, f in candidates(u, rng) if c == "bound-added"]
            if adds:
                adds[0]()
                for k, n in enumerate(u["nodes"]):
                    if n["k"] == "num" and n["b"]:
                        if k and u["nodes"][k - 1]["k"] == "lit": u["nodes"][k - 1]["s"] += n["b"]
                        else: u["nodes"].insert(k, {"k": "lit", "s": n["b"]})
                        n["b"] = ""; break
    root_outlet = pick_outlet(story, ["wire", "wire", "nonprofit", "nonprofit", "paper", "paper", "paper", "broadcast"])
    root = article(ev, root_outlet, "root", units, [], start)
    root["title"] = rng.choice(story["titles"]); root["url"] = url(root); root["uids"] = {u["uid"] for u in units}
    root["items"][0]["np_now"] = True
    if root_outlet["kind"] == "wire" and rng.random() < .8:
        root["dateline"] = f"{ev['place']['T'].upper()} ({rng.choice([root_outlet['name'], root_outlet['short']])}) — "
    elif rng.random() < .25: root["top"].append(f"By {root['author']}")
    story["arts"].append(root); story["root"] = root
    unseen = rng.random() < 0.15
    kinds = ["paper"] * 6 + ["aggregator"] * 2 + ["broadcast", "nonprofit"]
    if unseen:
        root["seen"] = False; root["unseen"] = f"unseen:{i}"
        n = rng.randrange(2, 4)
        body = list(range(1, len(units)))
        rng.shuffle(body); size = max(1, min(3, len(body) // n))
        for j in range(n):
            lack = {units[x]["uid"] for x in body[j * size:(j + 1) * size]}
            a = make_copy(story, root, rng.choice(["verbatim", "verbatim", "rewritten"]), pick_outlet(story, kinds), later(start, rng))
            a["items"] = [u for u in a["items"] if u["uid"] not in lack]; a["items"][0]["np_now"] = True
            a["uids"] = {u["uid"] for u in a["items"]}
            a["drifts"] = [d for d in a["drifts"] if d[2] in a["uids"]]
            finish_joins(a)
            if a["credit"] and a["credit"]["kind"] == "right" and rng.random() < .25:  # many do not say so
                a["top"], a["foot"] = [], []; a["dateline"] = a["ledetail"] = ""; a["credit"] = None
    ncopies = rng.randrange(1, 3) if unseen else rng.randrange(3, 6)
    for _ in range(ncopies):
        seen = [x for x in story["arts"] if x["seen"] and x["how"] not in ("excerpted",) and not x["trap"] and len(x["items"]) >= 5]
        w = [4 if x is root else 1.4 for x in seen]
        if unseen: w = [1 for _ in seen]
        if not seen: break
        parent = rng.choices(seen, w)[0]
        how = rng.choices(["verbatim", "trimmed", "re-led", "reordered", "excerpted", "edited", "rewritten"], [13, 19, 13, 8, 14, 25, 14])[0]
        make_copy(story, parent, how, pick_outlet(story, kinds), later(parent["t"], rng))
    # independent report, press conference, merge
    key = (topic["name"], "I")
    if key not in R.used_i and rng.random() < 0.62:
        R.used_i.add(key)
        iu = [unit(s, ev) for s in sec["I"]]
        fact = next(u for u in iu if u["fact"])
        c = rng.random(); mine = next((u for u in units if u["fact"]), None)
        t = tag(fact)
        fact["low"] = fact["high"] = None
        if 0.25 <= c < 0.36:
            t["name"], t["app"] = rng.choice(["an official familiar with the figures", "a person who has seen the papers", "an official close to the matter"]), rng.choice([", who was not allowed to speak to the press,", ", who asked not to be named because the matter is not settled,"]); fact["speaker"] = t["name"]
        if c < 0.25:
            t["name"], t["app"] = "$F", rng.choice([", an independent adviser,", ", who sits on a separate review,", ", a researcher who has followed the matter,"]) ; fact["speaker"] = "$F"
        ind = article(ev, pick_outlet(story, ["paper", "broadcast", "wire"]), "independent", iu, [], start + dt.timedelta(seconds=rng.randrange(-20000, 90000)))
        ind["trap"] = True; ind["title"] = fill_title(rng.choice(["In @T, the talk is of one thing", "@T: what we know", "A day in @T", "Letter from @T"]), ev); ind["url"] = url(ind)
        if rng.random() < 0.4:
            qs = [u for u in units if has_quote(u) and tag(u)["pre"] in ("", "said ") and tag(u)["post"] in (" said", "") and u["nodes"][0].get("s", "").startswith('"')]
            if qs:
                q0 = rng.choice(qs); q = copy.deepcopy(q0, {id(ev): ev}); R.uid += 1; q["uid"] = R.uid
                tt = tag(q); app = "" if tt["name"][1].upper() in "".join(tag(x)["name"] for x in iu if tag(x)) else tt["app"]
                if rng.random() < .6: tt.update(pre="", app=app if not app or app.endswith(",") else app + ",", post=" told a press conference")
                q["np_now"] = True; pos = rng.randrange(2, len(iu)); iu.insert(pos, q); ind["how"] = "independent, same quotation"
        ind["uids"] = {u["uid"] for u in iu}; ind["items"][0]["np_now"] = True
        tree = [x for x in story["arts"]]
        story["arts"].append(ind); story["traps"] += [(ind, x) for x in tree if x["seen"]]
        if rng.random() < 0.33:
            src = [x for x in tree if x["seen"] and x["how"] not in ("excerpted",) and len(x["items"]) >= 7]
            if src:
                p = rng.choice(src)
                ours = {u["claim"] for u in p["items"] if u["claim"]}
                A = copy_items(p)[:rng.randrange(6, 8)]; B = [u for u in copy_items(ind) if u["claim"] is None or u["claim"] not in ours][:4]
                B[0]["np_now"] = True
                items = A[:3] + B[:2] + A[3:] + B[2:] if rng.random() < .4 else A + B
                A[3]["np_now"] = True
                m = article(ev, pick_outlet(story, kinds), "merged", items, [p, ind], later(max(p["t"], ind["t"]), rng))
                m["uids"] = {u["uid"] for u in items}; m["title"] = rng.choice(story["titles"]); m["url"] = url(m); m["style"] = p["style"] if rng.random() < .6 else m["style"]
                if rng.random() < .35: do_edits(m, p, 1)
                finish_joins(m)
                if rng.random() < .6:
                    m["foot"].append(rng.choice(["With reporting from {} and {}.", "Compiled from reports by {} and {}.", "Sources: {}, {}", "{} and {} contributed to this story."]).format(*(x["outlet"]["run"] for x in (p, ind))))
                    m["foot"][-1] = m["foot"][-1][0].upper() + m["foot"][-1][1:]
                    m["credit"] = {"kind": "right", "place": "foot", "about": p}
                else: put_credit(m, p, "right")
                story["arts"].append(m)
    # quotation alone
    seen = [x for x in story["arts"] if x["seen"] and not x["trap"] and x["how"] not in ("excerpted", "merged")]
    if rng.random() < 0.3 and len(story["own"]) >= 2 and seen:
        p = rng.choice(seen)
        qs = [u for u in copy_items(p) if has_quote(u) and u["nodes"][0].get("s", "").startswith('"') and tag(u)["name"][0] == "$" and tag(u)["post"] in (" said", "") and u["nodes"][-2]["k"] == "t"]
        if qs:
            q = rng.choice(qs); t = tag(q)
            app = t["app"]
            if app and not app.endswith(","): app += ","
            t.update(pre="", app=app, post=" " + rng.choice(QCREDIT).format(x=p["outlet"]["run"])); q["np_now"] = True
            own = [story["own"].pop() for _ in range(len(story["own"]))]
            for u in own: u["np_now"] = True
            a = article(ev, pick_outlet(story, ["paper", "aggregator", "nonprofit"]), "quote-only", own[:-1] + [q] + own[-1:], [p], later(p["t"], rng))
            a["title"] = fill_title("What they are saying in @T", ev); a["url"] = url(a); a["uids"] = {u["uid"] for u in a["items"]}; a["credit"] = {"kind": "right", "place": "told", "about": p}; a["trap"] = False
            story["arts"].append(a)
    # loop
    cand = [x for x in story["arts"] if x["parents"] and x["how"] in ("verbatim", "trimmed", "re-led", "edited", "rewritten", "reordered") and len(x["items"]) >= 5]
    if not unseen and cand and rng.random() < 0.14:
        p = rng.choice(cand); chain = [p]
        while chain[0]["parents"]: chain.insert(0, chain[0]["parents"][0])
        a = make_copy(story, p, rng.choice(["verbatim", "trimmed", "rewritten"]), root_outlet, later(p["t"], rng))
        a["how"] = "loop"; a["top"], a["foot"], a["dateline"], a["ledetail"] = [], [], "", ""; put_credit(a, p, "right")
        a["authors"] = []
        if a["credit"]["place"] in ("author", "told"): a["foot"].append(f"Source: {p['outlet']['name']}")
        story["loops"].append(chain + [a])
    return story

# ---------------------------------------------------------------- truth
def unnamed(s): return bool(re.match(r"^(an?|two|a second) ", s))

def build(stories, seed):
    rng = R.rng
    arts = [a for s in stories for a in s["arts"] if a["seen"]]
    # boilerplate in unrelated articles
    traps = []
    leaves = [(s, a) for s in stories for a in s["arts"] if a["seen"] and a["kids"] == 0]
    for text in BOILER[:max(1, min(4, len(stories) // 15))]:
        rng.shuffle(leaves); group, ss, oo = [], set(), set()
        for s, a in leaves:
            if s["no"] in ss or a["outlet"]["name"] in oo or a["boiler"]: continue
            group.append(a); ss.add(s["no"]); oo.add(a["outlet"]["name"])
            if len(group) == 4: break
        for a in group: a["boiler"] = text
        traps += [(a, b) for i, a in enumerate(group) for b in group[i + 1:]]
    order = arts[:]; rng.shuffle(order)
    for i, a in enumerate(order): a["id"] = f"a{i + 1:05d}"
    pid = lambda a: a["id"] if a["seen"] else a["unseen"]
    lines, truth_arts, pairs, claims, drifts, loops, unscored = [], [], set(), [], [], [], []
    for a in order: render_article(a)
    for s in stories:
        for a in s["arts"]:
            if not a["seen"]: render_article(a)
    key = lambda a, b: tuple(sorted((a["id"], b["id"])))
    for s in stories:
        seen = [a for a in s["arts"] if a["seen"]]
        for i, a in enumerate(seen):
            for b in seen[i + 1:]:
                if "quote-only" in (a["how"], b["how"]): continue
                if a["uids"] & b["uids"]: pairs.add(key(a, b))
        byclaim = {}
        for a in sorted(seen, key=lambda a: a["t"]):
            for u in a["items"]:
                if u["claim"]: byclaim.setdefault(u["claim"], []).append((a, u))
        for cid, places in byclaim.items():
            places.sort(key=lambda x: (x[0]["how"] == "quote-only", any(d[2] == x[1]["uid"] for d in x[0]["drifts"]), x[0]["how"] not in ("root", "independent") , x[0]["t"]))
            origin = {speaker_name(u) for _, u in places}
            low = high = 1
            if len(origin) > 1:
                low, high = (1, 2) if any(unnamed(o) for o in origin) else (2, 2)
                topic = s["ev"]["topic"]["name"]
                if s["ev"]["who"]["F"][0] not in origin and (low, high) == (2, 2):
                    # a house, its papers and the one who speaks for it are one source
                    if topic in ("health", "police", "labour", "housing", "sport", "companies", "water"): low = high = 1
                    elif topic == "addiction": low, high = 1, 2
            elif cid[0] == "f" and any(unnamed(o) for o in origin) and len({a["how"].startswith("independent") for a, _ in places}) > 1:
                low, high = 1, 2
            claims.append({"id": f"c{len(claims) + 1:05d}", "places": [{"article": a["id"], "start": a["spans"][u["uid"]][0], "end": a["spans"][u["uid"]][1]} for a, u in places],
                           "speaker": speaker_name(places[0][1]), "low": low, "high": high})
        for a in seen:
            for code, parent, uid in a["drifts"]:
                st, en = a["spans"][uid]
                (unscored if code == "qualifier-dropped" else drifts).append({"code": code, "parent": pid(parent), "child": a["id"], "start": st, "end": en, "_": (a, parent, uid)})
        for lp in s["loops"]: loops.append([x["id"] for x in lp])
        for x, y in s["traps"]: traps.append((x, y))
    def root(a):
        while a["parents"]: a = a["parents"][0]
        return pid(a)
    times = {id(a): s["times"] for s in stories for a in s["arts"]}
    for a in order:
        line = {"id": a["id"], "url": a["url"], "title": a["title"].replace("'", "\u2019") if a["style"]["curly"] else a["title"], "outlet": a["outlet"]["name"]}
        tm = times[id(a)]
        if tm == "good":
            off = rng.choice(["+00:00", "Z", "+01:00"])
            t = a["t"] + dt.timedelta(hours=1 if off == "+01:00" else 0)
            line["published"] = t.strftime("%Y-%m-%dT%H:%M:%S") + off
        elif tm == "date": line["published"] = a["t"].strftime("%Y-%m-%d")
        line["authors"] = a["authors"]; line["text"] = a["text"]
        lines.append(line)
        truth_arts.append({"id": a["id"], "parents": [pid(p) for p in a["parents"]], "root": root(a), "times": tm, "how": a["how"]})
    tr = sorted({key(a, b) for a, b in traps} - pairs)
    check(lines, truth_arts, claims, drifts + unscored, tr, pairs)
    strip = lambda ds: [{k: v for k, v in d.items() if k != "_"} for d in ds]
    if R.debug:
        for d in drifts + unscored:
            a, p, uid = d["_"]; o = p["spans"].get(uid)
            print(f"{d['code']:28s}- {p['text'][o[0]:o[1]]}\n{'':28s}+ {a['text'][d['start']:d['end']]}")
    truth = {"format": "provenance-truth/1", "seed": seed, "articles": truth_arts, "pairs": [list(p) for p in sorted(pairs)], "claims": claims, "loops": loops,
             "drifts": strip(drifts), "traps": [list(t) for t in tr], "unscored": strip(unscored)}
    return lines, truth, order

def check(lines, tas, claims, drifts, traps, pairs):
    ids = [l["id"] for l in lines]; text = {l["id"]: l["text"] for l in lines}
    assert len(set(ids)) == len(ids); assert len({l["url"] for l in lines}) == len(lines)
    for l in lines:
        assert max(map(ord, l["text"])) < 0x10000
        bad = re.search(r"[#@$^~\[\]{}](?![\d])|&[A-Za-z]|  |\.\.(?!\.)(?<!\.\.\.)|,,| ,|\b(\w+) \1\b(?<!had had)", l["text"].replace("...", "…"))
        if bad: print("suspect", l["id"], repr(l["text"][max(0, bad.start() - 40):bad.end() + 30]), file=sys.stderr)
    known = set(ids)
    for t in tas:
        for p in t["parents"] + [t["root"]]: assert p in known or p.startswith("unseen:"), p
    for c in claims:
        assert c["places"]
        for p in c["places"]:
            s = text[p["article"]][p["start"]:p["end"]]
            assert s and s[0] not in " \n" and s[-1] in ".\u201d\"", (s,)
    for d in drifts:
        a, p, uid = d["_"]
        s = text[d["child"]][d["start"]:d["end"]]; o = p["spans"].get(uid)
        assert o is not None, "drift without a parent's sentence"
        before = p["text"][o[0]:o[1]]
        norm = lambda x: re.sub(r"\W+", " ", x.lower())
        assert norm(before) != norm(s) or d["code"] == "ellipsis", (d["code"], before, s)
        nums = lambda x: re.findall(r"\d[\d.,]*|\b(?:%s)\b" % "|".join(WORDS), x)
        if d["code"] in ("negation-dropped", "not-dropped"): assert len(re.findall(r"\bnot\b|n[’']t\b", s)) < len(re.findall(r"\bnot\b|n[’']t\b", before)), (before, s)
        if d["code"] == "ellipsis": assert "..." in s or "…" in s
        if d["code"] == "attribution-dropped": assert len(s) < len(before)
        if d["code"] in ("value-changed", "rounded"): assert nums(s) != nums(before), (before, s)
    for a, b in traps: assert (a, b) not in pairs

def begin_with_title(lines, truth):
    # a line's text begins with its title, and every offset counts from there
    by = {}
    for l in lines:
        if not l["title"] or l["text"].startswith(l["title"]): continue
        by[l["id"]] = len(l["title"]) + 2; l["text"] = l["title"] + "\n\n" + l["text"]
    places = [p for c in truth["claims"] for p in c["places"]]
    for p in places: p["start"] += by.get(p["article"], 0); p["end"] += by.get(p["article"], 0)
    for d in truth["drifts"] + truth.get("unscored", []): d["start"] += by.get(d["child"], 0); d["end"] += by.get(d["child"], 0)

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1); ap.add_argument("--stories", type=int, default=60); ap.add_argument("--out", default="out"); ap.add_argument("--debug", action="store_true"); ap.add_argument("--stats", action="store_true")
    o = ap.parse_args()
    R.rng = random.Random(f"fourth-{o.seed}"); R.uid = 0; R.urln = 0; R.used_i = set(); R.used_credit = set(); R.all_arts = []; R.debug = o.debug
    R.outlets = make_outlets(R.rng)
    topics = load_topics()
    deck, stories = [], []
    for i in range(o.stories):
        if not deck:
            deck = [(t, s) for t in topics for s in "AB"]; R.rng.shuffle(deck)
            if i: R.used_i = set()
        t, s = deck.pop()
        st = make_story(i, t, s); stories.append(st); R.all_arts += [a for a in st["arts"] if a["seen"]]
    lines, truth, order = build(stories, o.seed)
    begin_with_title(lines, truth)
    os.makedirs(o.out, exist_ok=True)
    with open(os.path.join(o.out, "articles.jsonl"), "w", encoding="utf-8") as f:
        for l in lines: f.write(json.dumps(l, ensure_ascii=False) + "\n")
    with open(os.path.join(o.out, "truth.json"), "w", encoding="utf-8") as f: json.dump(truth, f, ensure_ascii=False, indent=1)
    if o.stats:
        from collections import Counter
        print(len(topics), "topics;", sum(len(v) for t in topics for v in t["sec"].values()), "frames;", sum(len(v) for v in CREDITS.values()) + len(QCREDIT), "credit phrasings")
        print(len(lines), "articles,", len(stories), "stories; how", Counter(a["how"] for a in order))
        cp = [a for a in order if a["parents"]]
        print("credits", Counter((a["credit"] or {"kind": "none"})["kind"] for a in cp), "places", Counter((a["credit"] or {"place": "-"})["place"] for a in cp))
        print("drifts", len(truth["drifts"]), Counter(d["code"] for d in truth["drifts"]), "unscored", len(truth["unscored"]))
        print("pairs", len(truth["pairs"]), "claims", len(truth["claims"]), Counter((c["low"], c["high"]) for c in truth["claims"]), "loops", len(truth["loops"]), "traps", len(truth["traps"]))
        print("sentences", Counter(len(a["items"]) for a in order if a["how"] == "root"))

main()
