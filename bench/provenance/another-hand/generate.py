#!/usr/bin/env python3
"""Republication trees of invented news, with exact truth (provenance-truth/1). Standard library only.
   python3 generate.py --seed N --stories M --out DIR   ->  DIR/articles.jsonl, DIR/truth.json"""
import argparse, json, os, random, re
from datetime import datetime, timedelta, timezone

HERE = os.path.dirname(os.path.abspath(__file__))

# ---------------------------------------------------------------- words
FEMALE = """Adaeze Agnes Amira Anneke Beatriz Brigid Carys Catrin Chiara Dagny Delphine Edith Elodie Esra Fenella Freya Gwen Hanne Harriet
Ilse Imelda Ines Isolde Jorun Judith Katya Keziah Lavinia Leila Linnea Lotte Mairi Marguerite Meera Mireille Nadia Nesta Odile Oona Paloma
Petra Priya Rosalind Rukmini Sabine Saoirse Signe Sunniva Tamara Thea Ursula Verity Wilma Yasmin Yetunde Zofia""".split()
MALE = """Aidan Alasdair Anselm Arvid Bastian Bram Callum Cormac Cyril Dafydd Darius Edmund Eoin Emeka Fergus Florian Gareth Gustav Hamish
Hector Hugo Idris Ignatius Imran Ivo Jarek Joachim Kofi Lachlan Leopold Ludo Magnus Marek Mateus Nils Obadiah Orlando Osman Percival Piers
Rafe Ranulf Rhodri Rufus Sanjay Seamus Silas Stellan Tadeusz Tariq Tobias Torvald Ulrich Viktor Wilfred Xander Yusuf Zoltan""".split()
SURNAME = """Abernathy Achterberg Adeyemi Alderton Amundsen Arkwright Asante Attwater Baptiste Barraclough Bellweather Benedek Birtwhistle Bjornstad
Blakeway Boateng Bracegirdle Brannigan Calloway-Jones Cardew Castellano Chaudhry Clutterbuck Coldstream Considine Crowhurst Dalgety Damaskinos
Delacourt Dunwoody Eastlake Eberhardt Ekwueme Entwistle Fairweather Farquharson Featherstone Ferreira Fitzalan Frobisher Gallimore Ganguly Garside
Gillespie Goldthorpe Greenhalgh Grimshaw Haddad Halvorsen Hardcastle Hathersage Hawksworth Heseldine Holroyd Hornblow Iqbal Iwanowicz Jellicoe
Kaczmarek Karagiannis Kettlewell Kilbride Kirkbride Klosterman Lancaster-Roe Laverick Leventhal Lindgren Lovelock Lumsden Macklin Madsen Mainwaring
Mbeki-Hall McAllister Merriweather Micklethwait Moncrieff Montefiore Murgatroyd Nakagawa Nettleship Nightingale Nwosu Ogilvie Okonjo Oldroyd Osterberg
Padgett Paternoster Pemberton Pettigrew Postlethwaite Quennell Radcliffe Ramaswamy Ravenscroft Rosewarne Rowntree Rutherglen Satterthwaite Sedgewick
Shackleton Silvestri Skeffington Smallwood Sorensen Stanhope Strickland Sutcliffe Szymanski Tattersall Thackeray Threlfall Tomlinson Trevanion
Trescothick Underhill Vandermeer Verhoeven Vukovic Waddington Wainwright Weatherill Whitcombe Wigglesworth Winterbourne Wolstenholme Yarborough Zielinski""".split()
TOWN = """Aldermere Ashcombe Barrowgate Bexley-on-Sea Birkwater Blackhope Brackenford Bramwick Brightling Burwood Calderham Carrick Castlemoor Chalkney
Clifford's-Reach Coldbrook Copperhill Cranleigh Crowmarsh Danesbury Darnholm Deepcar Dunmere Eastholm Eddersley Ellanport Elmstead Fallowfield Farsley
Felsted Fernhurst Foxcombe Garrowby Glaisdon Greyfield Hallowby Hartsea Haverstock Hawkshead Heathcote Hexley Holmwick Hythe-Marsh Inchmore Ivelstoke
Keldholm Kestrelby Kingsmarsh Kirkfold Lambsrigg Langstrand Larkhall Leaford Linwater Lockhaven Lowmoor Lydgate Maltham Marrowby Medlow Merestone Millom
Netherby Newbold Norwick Oakhanger Otterburn Oxmoor Padworth Pennock Pinhay Porthallow Quernmore Ravensea Redmarley Roxholm Ruddington Saltwick Sandale
Scarcroft Selwick Shawbury Silverton Skelby Stavely Stonehithe Summerbridge Tarnside Thornaby Tidewell Ulverholm Upwell Wadebridge Walsham Warkmoor
Westerdale Whinfell Wickmere Winterton Wolverley Yarmside""".split()
REGION = """Cleaveshire Norrland Eastmarch Westmoor Halvenshire Tarnshire Aldershire Kestmark Ravenshire Merrowland Sunderhythe Calderdale Dunmark
Foylshire Glenmarch Hartland Ingleshire Lorneside Marchfell Penwithshire""".split()
RIVER = "Aller Brenne Cover Darrow Eske Fallon Garl Hodder Irthing Kyle Lune Marl Nadder Ouzel Pell Quarne Rother Sele Tamble Ure Wharle Yealm".split()
OUTLET = """the Harrow Courier|the Morning Beacon|Signal North|the Eastmarch Examiner|the Saltwick Packet|Daybook|the Tarn Sentinel|Westmark Radio|
the Evening Lantern|the Ouzel Valley Argus|Plainsong Daily|the Kestrel|the Danesbury Mail|Channel Eleven|the Foyle Standard|the Long View|the Marl Reporter|
Corvane News Agency|the Ravensea Chronicle|Open Ledger|the Lockhaven Journal|the County Leader|Northlight Wire|the Weekly Plough|the Hythe Echo|
Tideway Online|the Merestone Mercury|the Daily Compass|the Ivel Advertiser|Radio Calder|the Stavely Star|The Brief|the Glaisdon Telegraph|the Public Square|
the Pennock Post|Metro Sound|the Ure Observer|the Free Citizen|the Aldermere Bulletin|Ledbury Press Service|the Sunday Dispatcher|Corner House Media|
the Wharle Gazette|the Selwick Times|the Independent Islander|Townsman|the Carrick Herald|the Hodder Review|Field & Harbour|the Southern Record|
the Blackhope Enquirer|Newsroom Twelve|the Langstrand Tribune|the Commuter|the Inchmore Register|The Present|the Elmstead Voice|the Quarne Messenger|
Union Street|the Maltham World|the Norwick Guardian|Dispatch Seven|the Summerbridge Sun|The Ledger Line|the Upwell Inquirer|Midland Newswire""".replace("\n", "").split("|")
MONTH = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()


def words_of(n):
    if n < 20: return SMALL[n]
    return TENS[n // 10] + ("" if n % 10 == 0 else "-" + SMALL[n % 10])


def cap(s):
    """Capital at the head of a sentence; no sentence begins with digits."""
    m = re.match(r"(‹?)(\d[\d,]*)(?![\d.])", s)
    if m:
        n = int(m.group(2).replace(",", ""))
        if n < 100: return m.group(1) + cap(words_of(n) + s[m.end():])
        return "A total of " + s
    if re.match(r"\d+\.\d ?(?:per ?cent|%)", s): return "A share of " + s
    m = re.match(r"[‹]*", s)
    i = m.end()
    return s[:i] + s[i:i + 1].upper() + s[i + 1:]


# ---------------------------------------------------------------- topics
def load():
    topics = []
    for name in ("topics1.txt", "topics2.txt", "topics3.txt"):
        topic = None
        for line in open(os.path.join(HERE, name), encoding="utf8"):
            line = line.rstrip("\n")
            if line.startswith("# "):
                topic = dict(name=line[2:], slots={}, speakers={}, lines={})
                topics.append(topic)
            elif line.startswith("slot "):
                k, v = line[5:].split(" = ", 1)
                topic["slots"][k] = v
            elif "> " in line and re.match(r"^[A-Z][a-z]?> ", line):
                k, v = line.split("> ", 1)
                topic["lines"].setdefault(k, []).append(v)
            elif " = " in line:
                k, v = line.split(" = ", 1)
                topic["speakers"][k] = v
    def flat(name):
        out = {}
        for line in open(os.path.join(HERE, name), encoding="utf8"):
            if "> " in line:
                k, v = line.rstrip("\n").split("> ", 1)
                out.setdefault(k, []).append(v)
        return out
    return topics, flat("generic.txt"), flat("furniture.txt")


TOPICS, GENERIC, FURN = load()
BEAT = dict(fraud="courts", inquest="courts", rail="transport", buses="transport", ferry="transport", retail="business", port="labour", teachers="education",
            hospital="health", outbreak="health", trial="science", dig="science", ocean="environment", fed="sport", doping="sport", club="sport",
            storm="weather", flood="weather", wildfire="environment", water="environment", recall="consumer", breach="technology", tower="housing",
            museum="arts", mine="industry", grid="energy", merger="education")


class Person:
    def __init__(self, name, sex, pre, post, short, kind="named"):
        self.name, self.sex, self.pre, self.post, self.short, self.kind = name, sex, pre, post, short, kind
        self.last = name.split(" ", 1)[1] if kind == "named" else None

    @property
    def truth(self):
        return self.name

    @property
    def he(self):
        return "she" if self.sex == "f" else "he"


class Place:
    """A spot of a sentence that a copyist may change: `on` stands there, `off` maps a drift code to other words."""
    def __init__(self, on, off):
        self.on, self.off = on, off


class Unit:
    count = 0

    def __init__(self, text, edits=(), claim=None, speaker=None, glue=False, intro=False, quote=False, role="fact", lay=None):
        Unit.count += 1
        self.uid = Unit.count
        self.text, self.edits, self.claim, self.speaker = text, list(edits), claim, speaker
        self.glue, self.intro, self.quote, self.role, self.lay = glue, intro, quote, role, lay
        self.touched = False

    def copy(self):
        other = object.__new__(Unit)
        other.__dict__.update(self.__dict__)
        return other


class Draft:
    def __init__(self, story, outlet, units, parents, how, time):
        self.story, self.outlet, self.units, self.parents, self.how, self.time = story, outlet, units, parents, how, time
        self.unseen = False
        self.top, self.foot, self.head, self.tail, self.dateline, self.inline = [], [], [], [], "", None
        self.credit = None     # (position, text)
        self.credits_to = None
        self.boiler = None
        self.authors = []
        self.title = ""
        self.drifts = []       # (code, parent draft, uid)
        self.style = None
        self.id = None


class Event:
    pass


class Gen:
    def __init__(self, seed, stories):
        self.r = random.Random(f"gen4/{seed}")
        self.seed, self.stories = seed, stories
        self.grams = {}
        self.claims = 0
        self.drafts, self.loops, self.traps = [], [], set()
        self.used_names, self.lasts = set(), set()
        self.unseen_count = 0

    # ------------------------------------------------------------ chance
    def p(self, x): return self.r.random() < x
    def one(self, xs): return self.r.choice(list(xs))

    def person(self, pre="", post="", short="", sex=None):
        for _ in range(60):
            sex_ = sex or self.one("fm")
            name = f"{self.one(FEMALE if sex_ == 'f' else MALE)} {self.one(SURNAME)}"
            if name not in self.used_names and name.split(" ", 1)[1] not in self.lasts: break
        self.used_names.add(name)
        self.lasts.add(name.split(" ", 1)[1])
        return Person(name, sex_, pre, post, short)

    # ------------------------------------------------------------ events
    def event(self, topic, number):
        ev = Event()
        ev.topic, ev.number = topic, number
        ev.slots = {}
        a, b, c = self.r.sample(TOWN, 3)
        region, river = self.one(REGION), self.one(RIVER)
        ev.cur = self.one(["£", "£", "€", "$"])
        ev.money = {"£": "pounds", "€": "euros", "$": "dollars"}[ev.cur]
        ev.pct = self.one([" per cent", " per cent", " percent", "%"])
        ev.regime = self.r.choices(["good", "date", "none"], [40, 35, 25])[0]
        base = datetime(2023, 1, 9, tzinfo=timezone.utc) + timedelta(days=self.r.randrange(0, 640), minutes=self.r.randrange(360, 1260))
        ev.t0 = base
        s = ev.slots
        s.update(town=a, town2=b, town3=c, region=region, river=river, day=DAYS[base.weekday()], town_cap=a, region_cap=region)
        ev.persons = {}
        for key, raw in topic["slots"].items():
            if raw == "@person":
                person = self.person()
                ev.persons[key] = person
                s[key] = person.name
            elif raw.startswith("#"):
                lo, hi = map(int, raw[1:].split("-"))
                s[key] = str(self.r.randint(lo, hi)) if key == "age" else self.count(self.r.randint(lo, hi))
                ev.__dict__.setdefault("range", {})[key] = (lo, hi)
            else:
                s[key] = self.fill(self.one(raw.split("|")), ev)
                s[key + "_cap"] = s[key][0].upper() + s[key][1:]
        s["m1"] = MONTH[(base.month + self.r.randint(1, 5)) % 12]
        s["k2"] = self.count(self.r.randint(11, 60))
        ev.range["k2"] = (11, 60)
        ev.speakers = {}
        for tag in "abc":
            pre, post, short = [self.fill(x.strip(), ev) for x in topic["speakers"][tag].split(";")]
            sex = {"miner's wife": "f", "sister of the dead rower": "f", "father of two": "m", "company spokesman": "m"}.get(pre)
            ev.speakers[tag] = self.person(pre, post, short, sex)
        for tag in "ud":
            for i, raw in enumerate(topic["speakers"][tag].split(" / ")):
                bits = [self.fill(x.strip(), ev) for x in raw.split(";")]
                desc = bits[0]
                short = bits[1] if len(bits) > 1 else "the document"
                ev.speakers[tag + str(i)] = Person(desc, "n", "", "", short, "unnamed" if tag == "u" else "document")
        ev.subjects = [self.fill(x, ev).replace("the the ", "the ") for x in self.fill(topic["speakers"]["subj"], ev).split("|")]
        ev.venues = [self.fill(x, ev) for x in topic["speakers"]["venue"].split("|")]
        ev.used = set()
        return ev

    def count(self, n):
        return SMALL[n] if n < 10 else f"{n:,}"

    def fill(self, text, ev, seen=None):
        """Slots of the event; years, months and decades are drawn each time."""
        def sub(m):
            k = m.group(1)
            if k == "year": return str(self.r.randint(1994, 2021))
            if k == "decade": return self.one(["1950s", "1960s", "1970s", "1980s"])
            if k == "decade2": return self.one(["1870s", "1880s", "1890s"])
            if k == "month": return MONTH[(ev.t0.month + self.r.randint(1, 5)) % 12]
            if k == "pmonth": return MONTH[(ev.t0.month - 1 - self.r.randint(2, 7)) % 12]
            if k == "subj": return self.one(ev.subjects)
            if k == "subj_cap": return cap(self.one(ev.subjects))
            if k in ev.persons if hasattr(ev, "persons") else False:
                if seen is not None:
                    if k in seen: return ev.persons[k].last
                    seen.add(k)
                return ev.persons[k].name
            return ev.slots[k]
        return re.sub(r"\{(\w+)\}", sub, text)

    # ------------------------------------------------------------ sentence markup
    def parts(self, raw, ev, seen=None):
        raw = re.sub(r"\[([^\[\]]*)\]", lambda m: self.one(m.group(1).split("|")), raw)
        raw = raw.replace("{k1}", "<<k:k1>>").replace("{k2}", "<<k:k2>>")
        raw = self.fill(raw, ev, seen)
        raw = raw.replace(" pounds", " " + ev.money).replace("the the ", "the ").replace("The the ", "The ")
        if ev.money != "pounds": raw = raw.replace("pence", "cents").replace(" a pound", " a single euro" if ev.cur == "€" else " a dollar")
        out, at = [], 0
        bits = re.split(r"(<<.*?>>)", raw)
        for i, bit in enumerate(bits):
            if not bit.startswith("<<"):
                if bit: out.append(bit)
                continue
            body = bit[2:-2]
            if body in "BU":
                nxt = bits[i + 2] if bits[i + 1] == "" else ""
                counted = nxt.startswith("<<n")
                lower = ["at least ", "more than "] + (["no fewer than ", "upwards of ", "a minimum of "] if counted else ["upwards of ", "no less than "])
                upper = ["up to ", "no more than ", "at most "] + (["as many as ", "a maximum of "] if counted else ["not more than "])
                phrase = self.one(lower if body == "B" else upper)
                if self.p(0.62): out.append(Place(phrase, {"bound-dropped": ""}))
                else: out.append(Place("", {"bound-added": phrase}))
                continue
            kind, _, rest = body.partition(":")
            bound = bool(out) and isinstance(out[-1], Place) and ("bound-dropped" in out[-1].off)
            if kind in ("n", "d", "pct", "m", "y", "k"):
                out.append(self.number(kind, rest, ev, bound))
            elif kind == "h":
                a, b = rest.split("=>")
                if self.p(0.6): out.append(Place(a, {"hedge-dropped": b}))
                else: out.append(Place(b, {"hedge-added": a}))
            elif kind == "not":
                a, _, b = rest.partition("=>")
                real = re.search(r"\bnot\b|cannot", a) or a.startswith("no ")
                out.append(Place(a, {"not-dropped": b}) if real else a)
            elif kind == "w":
                a, b = rest.split("=>")
                out.append(Place(a, {"word-changed": b}))
            elif kind == "e":
                out.append(Place(rest, {"ellipsis": self.one(["… ", "... ", "… "])}))
            else:
                raise ValueError(bit)
        return out

    def number(self, kind, rest, ev, bound):
        r = self.r
        if kind == "k":
            lo, hi = ev.range[rest]
            value = ev.slots[rest]
            now = [n for n in range(lo, hi + 1) if self.count(n) != value]
            return Place(value, {"value-changed": self.count(self.one(now))})
        if kind == "m":
            lo, hi = map(float, rest.split("-"))
            a = round(r.uniform(lo, hi), 1)
            b = a
            while abs(b - a) < max(0.3, 0.15 * a): b = round(r.uniform(lo * 0.7, hi * 1.3), 1)
            show = lambda x: f"{ev.cur}{x:g} million" if x >= 1 else f"{ev.cur}{int(round(x * 1000)):,}".replace(",", ",") + ",000"
            def money(x):
                return f"{ev.cur}{x:.1f} million".replace(".0 million", " million") if x >= 1 else f"{ev.cur}{int(round(x * 1000))},000"
            off = {"value-changed": money(b)}
            if a >= 3 and abs(a - round(a)) > 0.05:
                about = "" if bound or self.p(0.5) else self.one(["about ", "around ", "roughly "])
                off["rounded"] = about + money(float(round(a)))
            return Place(money(a), off)
        lo, hi = map(int, rest.split("-"))
        a = r.randint(lo, hi)
        span = [n for n in range(lo, hi + 1) if abs(n - a) >= max(1, 0.15 * a)] or [n for n in range(lo, hi + 1) if n != a]
        b = self.one(span)
        if kind == "y" or kind == "d": return Place(str(a), {"value-changed": str(b)})
        if kind == "pct":
            off = {}
            if self.p(0.35):
                tenth = r.randint(1, 9)
                off["value-changed"] = f"{b}.{tenth}{ev.pct}"
                about = "" if bound or self.p(0.5) else self.one(["about ", "around ", "roughly "])
                off["rounded"] = f"{about}{a if tenth < 5 else a + 1}{ev.pct}"
                return Place(f"{a}.{tenth}{ev.pct}", off)
            one = lambda n: f"{self.count(n)}{ev.pct}" if ev.pct != "%" else f"{n}%"
            return Place(one(a), {"value-changed": one(b)})
        off = {"value-changed": self.count(b)}
        if a >= 100:
            step = 10 if a < 400 else 100 if a < 5000 else 1000
            c = int(round(a / step) * step)
            if c != a and c > 0:
                about = "" if bound or self.p(0.5) else self.one(["about ", "around ", "nearly " if c > a else "some "])
                off["rounded"] = about + self.count(c)
        return Place(self.count(a), off)

    @staticmethod
    def flat(parts, at=None, new=None):
        return "".join((new if i == at else x.on) if isinstance(x, Place) else x for i, x in enumerate(parts))

    def build(self, parts, compose, **kw):
        base = compose(self.flat(parts))
        edits = []
        for i, x in enumerate(parts):
            if isinstance(x, Place):
                for code, new in x.off.items():
                    if code == "ellipsis" and not kw.get("quote"): continue
                    text = compose(self.flat(parts, i, new))
                    if text != base: edits.append((code, text))
        return Unit(base, edits, **kw)

    # ------------------------------------------------------------ freshness: unrelated texts share no long phrase
    def tokens(self, text):
        return re.findall(r"[\w']+", text.lower())

    def clash(self, text, n):
        t = self.tokens(text)
        return any(" ".join(t[i:i + n]) in self.grams for i in range(len(t) - n + 1))

    def keep(self, text):
        t = self.tokens(text)
        for n in (6, 7, 8):
            for i in range(len(t) - n + 1): self.grams[" ".join(t[i:i + n])] = 1

    def fresh(self, make):
        """The first realisation that shares no run of 6, else 7, else 8 words with anything written before; None where there is none."""
        for n, tries in ((6, 10), (7, 10), (8, 12)):
            for _ in range(tries):
                unit = make()
                if not self.clash(unit.text, n):
                    self.keep(unit.text)
                    return unit
        return None

    # ------------------------------------------------------------ ways of attributing
    def says(self, ev, who, state, glue, outlet):
        """Templates with {C} the content, {K} the content with a capital. Returns template, intro."""
        named = who.kind == "named"
        verb = self.one(["said", "said", "said", "told reporters", "explained", "maintained", "insisted", "confirmed", "stressed", "noted"])
        that = self.one(["that ", "", "that "]) if verb == "said" else "that "
        venue = self.one(ev.venues)
        if who.kind == "document":
            doc = who.name
            if doc in state["met"] and glue:
                t = self.one(["The document also [shows|records] that {C}.", "It [adds|records] that {C}.", "{K}, the same document [states|shows]."])
            else:
                t = self.one([f"According to {doc}, {{C}}.", f"{cap(doc)} [shows|records|states] that {{C}}.", f"{{K}}, according to {doc}.",
                              f"{{K}}, {doc} [shows|states].", f"{cap(doc)}, [seen|obtained] by {outlet}, [shows|says] that {{C}}.", f"{{K}}, [it says in|in the words of] {doc}."])
            intro = doc not in state["met"]
        elif who.kind == "unnamed":
            d, s = who.name, who.short
            if d in state["met"] and glue:
                t = self.one([f"{cap(s)} [also said|added] that {{C}}.", f"{{K}}, {s} [said|added].", f"According to {s}, {{C}}."])
            else:
                t = self.one([f"{cap(d)} said [that |]{{C}}.", f"{{K}}, [said {d}|according to {d}].", f"According to {d}, {{C}}.",
                              f"{cap(d)}, [who asked not to be named|speaking on condition of anonymity], said that {{C}}.", f"{{K}}, {d} told {outlet}.",
                              f"Reporters were told by {d} that {{C}}."])
            intro = d not in state["met"]
        else:
            intro = who.name not in state["met"]
            if intro:
                appos = who.post if not who.post.startswith("who") else who.post
                n1 = f"{who.name}, {appos}"
                short_pre = len(who.pre.split()) <= 3
                n2 = f"{self.one(['', 'the ']) if False else ''}{who.pre} {who.name}" if short_pre else f"{who.name}"
                n3 = f"the {who.pre}, {who.name}" if short_pre else f"{who.name}, {who.pre}"
                opts = [f"{n1}, {verb} {that}{{C}}.", f"{{K}}, said {n1}.", f"According to {n1}, {{C}}.", f"{{K}}, according to {n1}.",
                        f"{cap(n3)}, told {venue} that {{C}}.", f"{{K}}, [{n2} said|said {n2}].", f"It was [confirmed|stated] by {n1}, that {{C}}.",
                        f"In a [written|short] statement, {n3}, said that {{C}}.", f"Speaking on {ev.slots['day']}, {n1}, said {{C}}.",
                        f"Asked about {self.one(ev.subjects)}, {n3}, said [that |]{{C}}.", f"{n1}, told {outlet} that {{C}}.",
                        f"Reporters were told by {n1}, that {{C}}.", f"For {n1}, the point was that {{C}}." if False else f"{cap(n2)} {verb} {that}{{C}}."]
            elif glue:
                he = who.he
                opts = [f"{cap(he)} [said|added] that {{C}}.", f"{{K}}, {he} [said|added].", f"{cap(he)} [went on to say|also said] that {{C}}.", f"{cap(he)} {verb} {that}{{C}}.",
                        f"{cap(who.short)} [said|added] that {{C}}.", f"{{K}}, [{who.short} said|said {who.short}].", f"According to {who.short}, {{C}}."]
            else:
                ref = self.surname(who, state)
                opts = [f"{ref} {verb} {that}{{C}}.", f"{{K}}, [{ref} said|said {ref}].", f"{ref} told {venue} that {{C}}.", f"{{K}}, according to {ref}.", f"According to {ref}, {{C}}.",
                        f"{ref} also [said|made clear] that {{C}}.", f"Later {ref} [said|told reporters] that {{C}}."]
            t = self.one(opts)
        t = re.sub(r"\[([^\[\]]*)\]", lambda m: self.one(m.group(1).split("|")), t)
        return t, intro

    def surname(self, who, state):
        return state["hon"][who.sex] + who.last

    def indirect(self, ev, who, raw, state, glue, outlet, parts=None, claim=None):
        parts = parts or self.parts(raw, ev)
        template, intro = self.says(ev, who, state, glue, outlet)
        first = self.flat(parts)
        if re.match(r"\d{3}|\d+,", first) and template.startswith("{K}"):
            template = "It was stated by " + who.name + " that {C}." if False else template
        def compose(c):
            text = template.replace("{C}", c).replace("{K}", cap(c))
            return cap(text)
        lay = None
        if "‹" not in first:
            lay = dict(bare=cap(first) + ".", c=first)
        return self.build(parts, compose, claim=claim, speaker=who, glue=glue, intro=intro, role="said", lay=lay)

    def quoted(self, ev, who, raw, state, glue, outlet, parts=None, claim=None):
        parts = parts or self.parts(raw, ev)
        named = who.kind == "named"
        intro = who.name not in state["met"]
        verb = self.one(["said", "said", "said", "told reporters", "remarked", "declared", "recalled"] if False else ["said", "said", "said", "told reporters", "remarked"])
        venue = self.one(ev.venues)
        base = self.flat(parts)
        two, split = " // " in base, "^" in base
        short_pre = len(who.pre.split()) <= 3
        n3 = f"the {who.pre}, {who.name}" if short_pre else f"{who.name}, {who.pre}"
        n1 = f"{who.name}, {who.post}"
        n2 = f"{who.pre} {who.name}" if short_pre else who.name
        ref = self.surname(who, state)
        he = who.he
        if intro: tail = [f"said {n1}", f"said {n2}", f"{n2} said", f"said {n3}"]; head = [f"{cap(n2)} {verb}: ", f"{n1}, put it this way: ", f"{n1}, told {venue}: ", f"In the words of {n1}: ", f"Asked for a view, {n3}, replied: ", f"{cap(n3)}, was blunt: "]
        elif glue: tail = [f"{he} said", f"{he} added", f"said {who.short}", f"{who.short} said"]; head = [f"{cap(he)} added: ", f"{cap(he)} {verb}: ", f"{cap(he)} went on: ", f"{cap(who.short)} added: ", ""]
        else: tail = [f"said {ref}", f"{ref} said", f"{ref} told {venue}", f"{ref} told {outlet}"]; head = [f"{ref} {verb}: ", f"As {ref} put it: ", f"{ref} told {venue}: ", f"{ref} was asked what came next. ‹@" if False else f"{ref} was plain: "]
        way = self.r.random()
        tail, head = self.one(tail), self.one(head)
        stop = lambda q: q if q[-1] in "?!" else q + "."
        comma = lambda q: q if q[-1] in "?!" else q + ","
        mode = "split" if split and way < 0.55 else "head" if way > 0.6 else "tail"
        end_tail = self.p(0.3)
        if mode == "split" and tail.startswith("said ") and "," in tail: end = ","
        else: end = ""
        def compose(q):
            if mode == "split" and "^" in q:
                x, y = q.split("^", 1)
                return f"‹{cap(x)},› {tail}, ‹{stop(y.strip())}›"
            q = q.replace("^", ",")
            bits = [cap(x) for x in q.split(" // ")]
            if mode == "head": return f"{head}‹{' '.join(stop(x) for x in bits)}›"
            if len(bits) == 2 and not end_tail: return f"‹{comma(bits[0])}› {tail}. ‹{stop(bits[1])}›"
            whole = " ".join(stop(x) for x in bits[:-1] + [""] if x) if len(bits) > 1 else ""
            return f"‹{(whole + ' ') if whole else ''}{comma(bits[-1])}› {tail}."
        return self.build(parts, compose, claim=claim, speaker=who, glue=glue, intro=intro, quote=True, role="quote")

    def new_claim(self):
        self.claims += 1
        return f"k{self.claims:05d}"

    # ------------------------------------------------------------ reports
    def state(self):
        hon = self.one([dict(f="", m=""), dict(f="", m=""), dict(f="Ms ", m="Mr "), dict(f="Mrs ", m="Mr ")])
        return dict(met=set(), hon=hon, seen=set())

    def take(self, ev, key, n, pool=None):
        """n raw lines of a kind not used in this event yet."""
        lines = [(key, i) for i in range(len(ev.topic["lines"].get(key, []))) if (key, i) not in ev.used]
        self.r.shuffle(lines)
        out = []
        for k in lines[:n]:
            ev.used.add(k)
            out.append(ev.topic["lines"][key][k[1]])
        return out

    def generic(self, ev, key, n):
        left = [i for i in range(len(GENERIC[key])) if (key, i) not in ev.used]
        self.r.shuffle(left)
        out = []
        for i in left[:n]:
            ev.used.add((key, i))
            out.append(GENERIC[key][i])
        return out

    def fact(self, ev, raw, state, role="fact"):
        def make():
            seen = set(state["seen"])
            unit = self.build(self.parts(raw, ev, seen), cap, role=role)
            unit.seen_after = seen
            return unit
        unit = self.fresh(make)
        if unit is not None: state["seen"] = unit.seen_after
        return unit

    def report(self, ev, outlet, full, shared=None, other=None):
        """One reporter's own article. `shared`: content that the other report has too: dict(kind, tag, parts, claim)."""
        state = self.state()
        units = []
        lead = None
        for raw in self.take(ev, "L", 4 if False else 1) + self.take(ev, "L", 1)[:0]:
            lead = self.fact(ev, raw, state, "lead")
        if lead is None:
            lead = self.fact(ev, self.one(GENERIC["GL"]), state, "lead")
        if lead is not None: units.append(lead)
        nf = self.r.randint(3, 4) if full else 2
        facts = [("fact", x) for x in self.take(ev, "F", nf) + self.generic(ev, "GF", self.r.randint(1, 2))]
        blocks = []
        u = "u0" if full else "u1"
        d = "d0" if full else "d1"
        for tag in "abc":
            said = self.take(ev, "S" + tag, 1 if not full else self.r.choice([1, 2, 2]))
            quotes = self.take(ev, "Q" + tag, 1)
            if full and self.p(0.45): said += self.generic(ev, "GS", 1)
            if self.p(0.4): quotes += self.generic(ev, "GQ", 1)
            items = [(tag, "said", x, None) for x in said] + [(tag, "quote", x, None) for x in quotes]
            if shared and shared["tag"] == tag: items.append((tag, shared["kind"], None, shared))
            self.r.shuffle(items)
            cut = self.r.choice([1, 2, 2, 3]) if len(items) > 2 else len(items)
            if not full and len(items) == 2 and self.p(0.3): cut = 1
            if items[:cut]: blocks.append(items[:cut])
            if items[cut:]: blocks.append(items[cut:])
        items = [(u, "said", x, None) for x in self.take(ev, "Su", 1)]
        if shared and shared["tag"] == "u": items.append((u, "said", None, shared))
        if items and self.p(0.5): items += [(u, "said", x, None) for x in self.generic(ev, "GS", 1)]
        if items: blocks.append(items)
        items = [(d, "said", x, None) for x in self.take(ev, "Sd", self.r.choice([1, 1, 2]))]
        if items: blocks.append(items)
        for x in facts: blocks.append([x])
        self.r.shuffle(blocks)
        blocks.sort(key=lambda b: 0 if b[0][0] == "fact" and self.p(0.5) else 1 if self.p(0.5) else 2)
        most = 20 if full else 12
        for block in blocks:
            inside = None
            for item in block:
                if len(units) >= most and not (len(item) > 3 and item[3]): continue
                if item[0] == "fact":
                    unit = self.fact(ev, item[1], state)
                    if unit is not None: units.append(unit)
                    inside = None
                    continue
                tag, kind, raw, common = item
                who = ev.speakers[tag]
                glue = inside is who
                write = self.quoted if kind == "quote" else self.indirect
                claim = common["claim"] if common else self.new_claim()
                if common:
                    unit = write(ev, who, None, state, glue, outlet, parts=common["parts"], claim=claim)
                    self.keep(unit.text)
                else:
                    def make():
                        return write(ev, who, raw, state, glue, outlet, claim=claim)
                    unit = self.fresh(make)
                if unit is None:
                    continue
                state["met"].add(who.name)
                units.append(unit)
                inside = who
        return units, state

    def own(self, ev, n, kind="OWN"):
        out = []
        state = self.state()
        for raw in self.generic(ev, kind, n * 2):
            if len(out) == n: break
            unit = self.fact(ev, raw, state, "own")
            if unit is not None: out.append(unit)
        return out

    # ------------------------------------------------------------ copies
    @staticmethod
    def groups(units):
        out = []
        for unit in units:
            if unit.glue and out: out[-1].append(unit)
            else: out.append([unit])
        return out

    @staticmethod
    def introduce(groups):
        """Of each speaker the introduction stands first."""
        for k in range(len(groups)):
            for u in list(groups[k]):
                if not u.intro or u.speaker is None: continue
                first = next(i for i, g in enumerate(groups) if any(v.speaker is u.speaker for v in g))
                if first < k: groups[first], groups[k] = groups[k], groups[first]

    @staticmethod
    def dangling(units):
        met = set()
        for u in units:
            if u.speaker is None: continue
            if u.intro or u.speaker.kind != "named": met.add(u.speaker.name)
            elif u.speaker.name not in met: return True
        return False

    def copied(self, units):
        return [u.copy() for u in units]

    def relead(self, ev):
        state = self.state()
        lines = self.take(ev, "L", 1)
        if lines:
            unit = self.fact(ev, re.sub(r"<<[BU]>>", "", lines[0]), state, "lead")
            # a lead with figures of its own would be a second version of the facts: only leads without numbers
            if unit is not None and not any(code in ("value-changed", "hedge-dropped", "hedge-added") for code, _ in unit.edits): return unit
        for raw in self.generic(ev, "GL", 3):
            unit = self.fact(ev, raw, state, "lead")
            if unit is not None: return unit
        return None

    def alter(self, draft, parents, n):
        """n edits on sentences that nobody has touched yet."""
        r = self.r
        copied = {u.uid: p for p in reversed(parents) for u in p.units}
        spots = []
        for i, unit in enumerate(draft.units):
            if unit.touched or unit.uid not in copied: continue
            options = [(c, t, False) for c, t in unit.edits]
            follow = i + 1 < len(draft.units) and draft.units[i + 1].glue
            alone = not unit.intro or not any(v is not unit and v.speaker is unit.speaker for v in draft.units)
            if unit.lay and not follow and alone:
                options += [("attribution-dropped", unit.lay["bare"], True)]
                c = unit.lay["c"]
                source = (self.one([parents[0].outlet, parents[0].outlet, draft.outlet]))["ref"]
                t = self.one([f"According to {source}, {c}.", f"{cap(c)}, {source} [reported|reports].", f"{cap(source)} [reported|has learned] that {c}.", f"{cap(c)}, according to {source}."])
                options += [("speaker-replaced-by-outlet", re.sub(r"\[([^\[\]]*)\]", lambda m: self.one(m.group(1).split("|")), t), True)]
            if options: spots.append((unit, options))
        r.shuffle(spots)
        weight = {"value-changed": 1.0, "rounded": 1.3, "bound-dropped": 3, "bound-added": 0.8, "hedge-dropped": 2.5, "hedge-added": 2.0, "not-dropped": 2.5,
                  "attribution-dropped": 1.0, "speaker-replaced-by-outlet": 1.2, "word-changed": 1.6, "ellipsis": 8}
        # draw the kind first, so that the frequent ones do not drown the rest
        for _ in range(n):
            kinds = sorted({c for u, o in spots if not u.touched for c, _, _ in o})
            if not kinds: break
            kind = r.choices(kinds, [weight[k] for k in kinds])[0]
            unit, options = self.one([(u, o) for u, o in spots if not u.touched and any(c == kind for c, _, _ in o)])
            code, text, gone = self.one([o for o in options if o[0] == kind])
            unit.text, unit.touched, unit.edits = text, True, []
            unit.lay = None
            if gone: unit.glue = False if unit.glue else unit.glue
            draft.drifts.append((code, copied[unit.uid], unit.uid))

    def outlet(self, ev):
        pool = [o for o in range(len(OUTLET)) if o not in ev.outlets]
        o = self.one(pool)
        ev.outlets.add(o)
        return self.outlet_of(o)

    @staticmethod
    def outlet_of(o):
        ref = OUTLET[o]
        name = ref[0].upper() + ref[1:]
        bare = re.sub(r"^the ", "", ref, flags=re.I)
        dom = re.sub(r"[^a-z]", "", bare.lower()) + ".example"
        return dict(ref=ref, name=name, bare=bare, dom=dom, key=o, field=name if o % 3 else bare)

    def credit(self, draft, parent, ev, how):
        p = parent["ref"]
        fill = lambda t: t.replace("{pdom}", parent["dom"]).replace("{p}", p).replace("{P}", parent["bare"] if self.p(0.3) or not p.startswith("the ") else parent["name"]).replace("{TOWN}", ev.slots["town"].upper()).replace("{town}", ev.slots["town"])
        if how == "excerpted" and self.p(0.7): draft.credit = ("x", cap(fill(self.one(FURN["CX"]))))
        elif how == "quote-only": draft.credit = ("x", cap(fill(self.one(FURN["CQ"]))))
        else:
            pos = self.r.choices(["top", "foot", "in", "date", "byline"], [30, 34, 14, 10, 12])[0]
            if pos == "byline":
                draft.credit = ("byline", self.one([parent["name"], f"{parent['bare']} staff", f"{draft.byname}, {parent['bare']}"]))
            elif pos == "date": draft.credit = ("date", fill(self.one(FURN["CDATE"])))
            elif pos == "in": draft.credit = ("in", cap(fill(self.one(FURN["CIN"]))))
            else: draft.credit = (pos, cap(fill(self.one(FURN["CTOP" if pos == "top" else "CFOOT"]))))
        draft.credits_to = parent

    def later(self, time, ev, slow=False):
        r = self.r
        if ev.regime == "date": hours = r.choice([0.5, 2, 5, 9, 20, 26, 30, 49]) if not slow else r.uniform(25, 60)
        else: hours = min(40, r.lognormvariate(0.9, 0.9)) if not slow else r.uniform(5, 50)
        return time + timedelta(seconds=int(hours * 3600) + r.randrange(30, 600))

    def new_draft(self, ev, outlet, units, parents, how, time):
        draft = Draft(ev, outlet, units, parents, how, time)
        draft.byname = self.person().name
        ev.drafts.append(draft)
        self.drafts.append(draft)
        draft.style = self.r.choices(["curly", "straight", "single"], [50, 38, 12])[0]
        if parents and self.p(0.7): draft.style = parents[0].style
        draft.para = self.one(["one", "two", "mixed", "mixed"])
        self.furnish(draft, ev)
        if parents and self.p(0.5): draft.title = parents[0].title
        else:
            draft.title = self.fill(self.one(ev.topic["lines"]["H"]), ev)
            draft.title = draft.title[0].upper() + draft.title[1:]
        if how == "quote-only": draft.title = self.one(["The week in words", "Voices", "Reaction", "What they said", "Notebook", "Talking point"]) + ": " + self.one(ev.subjects)
        return draft

    def furnish(self, draft, ev):
        beat = BEAT[ev.topic["name"]]
        o = draft.outlet
        def fill(t):
            return (t.replace("{rep}", self.person().name if t.startswith(("Picture", "Editing", "Additional")) else draft.byname).replace("{beat_cap}", cap(beat)).replace("{beat}", beat).replace("{town}", ev.slots["town"])
                    .replace("{min}", str(self.r.randint(2, 7))).replace("{dom}", o["dom"]).replace("{name}", o["name"]))
        if self.p(0.6): draft.head = [fill(x) for x in self.r.sample(FURN["HEAD"], self.r.choice([1, 1, 2]))]
        if self.p(0.55): draft.tail = [fill(x) for x in self.r.sample(FURN["FOOT"], self.r.choice([1, 1, 2]))]
        draft.authors = [draft.byname] if self.p(0.6) else []
        if self.p(0.3): draft.dateline = self.one([f"{ev.slots['town'].upper()} – ", f"{ev.slots['town']}, {ev.slots['region']} – ", f"{ev.slots['town'].upper()}, {ev.slots['day']} – "])

    def copy_of(self, ev, parent, how, direct_unseen=None, outlet=None, time=None, edits=True):
        """One copy of one parent. None where the parent is too small for that."""
        r = self.r
        outlet = outlet or self.outlet(ev)
        groups = self.groups(self.copied(parent.units))
        if how == "verbatim": units = sum(groups, [])
        elif how == "trimmed":
            if len(units_ := sum(groups, [])) < 8: return None
            keep = max(3, int(len(groups) * r.uniform(0.5, 0.85)))
            units = sum(groups[:keep], [])
            if len(units) < 6: return None
        elif how == "re-led":
            lead = self.relead(ev)
            if lead is None: return None
            rest = groups[1:] if groups[0][0].role in ("lead", "own") else groups
            units = [lead] + sum(rest, [])
        elif how == "reordered":
            if len(groups) < 5: return None
            head, rest = groups[:1], groups[1:]
            r.shuffle(rest)
            self.introduce(rest)
            units = sum(head + rest, [])
        elif how == "excerpted":
            body = [g for g in groups if g[0].role != "own"]
            want = r.randint(3, 5)
            if len(body) < 5: return None
            start = r.sample(range(len(body)), len(body))
            picked, total = [], 0
            for i in start:
                if total + len(body[i]) <= want: picked.append(i); total += len(body[i])
                if total >= 3 and (total == want or self.p(0.3)): break
            picked.sort()
            chosen = sum((body[i] for i in picked), [])
            if sum(1 for u in chosen if not u.quote) < 2 or len(chosen) < 3 or self.dangling(chosen): return None
            own = self.own(ev, r.randint(6, 10))
            if len(own) < 4: return None
            cut = r.randint(1, len(own) - 2)
            units = own[:cut] + chosen + own[cut:]
        elif how == "quote-only":
            quotes = [g[0] for g in groups if g[0].quote and not g[0].glue and g[0].intro]
            if not quotes: return None
            quotes = r.sample(quotes, min(len(quotes), r.choice([1, 1, 2])))
            own = self.own(ev, r.randint(8, 11))
            if len(own) < 5: return None
            open_ = self.own(ev, 1, "RX")
            units = open_ + own[:2] + quotes + own[2:]
        else: raise ValueError(how)
        draft = self.new_draft(ev, outlet, units, [parent], how, time or self.later(parent.time, ev))
        cred = r.random()
        if how == "quote-only": self.credit(draft, parent.outlet, ev, how)
        elif cred < 0.5: self.credit(draft, parent.outlet, ev, how)
        elif cred < 0.66 and parent.credit and parent.credit[0] not in ("x", "byline"):
            draft.credit, draft.credits_to, draft.kept = parent.credit, parent.credits_to, True
        elif cred < 0.72:
            others = [d for d in self.drafts if d.outlet["key"] not in (parent.outlet["key"], outlet["key"]) and d is not draft]
            if others:
                same = [d for d in others if d.story is ev]
                self.credit(draft, self.one(same or others[-12:]).outlet, ev, how)
        if edits and self.p(0.55 if how != "quote-only" else 0.4):
            self.alter(draft, [parent], r.choice([1, 1, 2, 2, 3]) if how not in ("quote-only", "excerpted") else 1)
        return draft

    def merged(self, ev, a, b):
        ga, gb = self.groups(self.copied(a.units)), self.groups(self.copied(b.units))
        na, nb = len(ga), len(gb)
        ga = ga[:max(3, int(na * self.r.uniform(0.55, 0.7)))]
        gb = [g for g in gb if g[0].role != "lead"]
        gb = gb[:max(3, int(nb * self.r.uniform(0.55, 0.7)))]
        have = {u.claim for g in ga for u in g if u.claim}
        gb = [g for g in gb if not any(u.claim in have for u in g)]
        if len(gb) < 2 or self.dangling(sum(gb, [])): return None
        if self.p(0.3):
            rest = ga[1:] + gb
            order = ga[:1]
            x, y = ga[1:], gb
            while x or y:
                src = x if (x and (not y or self.p(len(x) / (len(x) + len(y))))) else y
                order.append(src.pop(0))
            units = sum(order, [])
        else: units = sum(ga + gb, [])
        draft = self.new_draft(ev, self.outlet(ev), units, [a, b], "merged", self.later(max(a.time, b.time), ev))
        x = self.r.random()
        if x < 0.3:
            draft.credit = ("foot", self.one(["With reports from {a} and {b}.", "Sources: {A}, {B}", "Compiled from {a} and {b}.", "Additional material: {A}; {B}."])
                            .replace("{a}", a.outlet["ref"]).replace("{b}", b.outlet["ref"]).replace("{A}", a.outlet["name"]).replace("{B}", b.outlet["name"]))
        elif x < 0.6: self.credit(draft, a.outlet, ev, "merged")
        if self.p(0.4): self.alter(draft, [a, b], self.r.choice([1, 2]))
        return draft

    def shared_fact(self, ev):
        """One fact in two wordings, that no other story has: the speakers it suits and both contents."""
        lines = list(GENERIC["GP"])
        self.r.shuffle(lines)
        own = ev.topic["lines"]["P"]
        for raw in (own + lines if self.p(0.6) else lines[:2] + own + lines[2:]):
            tags, _, both = raw.partition(" : ")
            versions = both.split(" ## ")
            self.r.shuffle(versions)
            p1, p2 = [self.parts(v, ev) for v in versions]
            if not any(self.clash(self.flat(p), 7) for p in (p1, p2)): return tags.split(","), p1, p2
        return None

    # ------------------------------------------------------------ a story
    def story(self, number, topic):
        r = self.r
        self.lasts = set()
        ev = self.event(topic, number)
        ev.outlets, ev.drafts = set(), []
        kind = r.choices(["plain", "unseen", "loop", "independent", "merged"], [30, 17, 14, 24, 15])[0]
        shared_a = shared_b = None
        if kind in ("independent", "merged"):
            way = r.choices(["none", "press", "fact-same", "fact-other"], [18, 24, 16, 42])[0]
            if way == "press":
                tag = self.one("ac")
                parts = None
                for raw in self.take(ev, "Q" + tag, 2):
                    for _ in range(12):
                        parts = self.parts(raw, ev)
                        if not self.clash(self.flat(parts), 8): break
                        parts = None
                    if parts: break
                if parts:
                    claim = self.new_claim()
                    shared_a = dict(kind="quote", tag=tag, parts=parts, claim=claim)
                    shared_b = dict(shared_a)
            elif way != "none":
                found = self.shared_fact(ev)
                if found:
                    tags, p1, p2 = found
                    t1 = self.one(tags)
                    if way == "fact-same": t1 = t2 = self.one([t for t in tags if t != "u"])
                    else: t2 = self.one([t for t in tags if t != t1 or t == "u"])
                    claim = self.new_claim()
                    shared_a = dict(kind="said", tag=t1, parts=p1, claim=claim)
                    shared_b = dict(kind="said", tag=t2, parts=p2, claim=claim)
        elif self.p(0.15):
            found = self.shared_fact(ev)
            if found: shared_a = dict(kind="said", tag=self.one(found[0]), parts=found[1], claim=self.new_claim())
        origin = self.outlet(ev)
        units, _ = self.report(ev, origin["ref"] and origin["ref"], True, shared_a)
        root = self.new_draft(ev, origin, units, [], "root", ev.t0)
        pool = [root]
        ops = ["verbatim", "trimmed", "re-led", "reordered", "excerpted", "quote-only"]
        weights = [22, 22, 18, 12, 16, 10]
        copies = r.randint(2, 7)
        if kind == "unseen":
            root.unseen = True
            self.unseen_count += 1
            root.id = f"unseen:{self.unseen_count}"
            pool = []
            groups = self.groups(root.units)
            k = r.choice([2, 2, 3, 3, 4])
            needed = {u.speaker for u in root.units if u.speaker and not u.intro}
            idx = [i for i in range(1, len(groups)) if not any(u.intro and u.speaker in needed and any(v.speaker is u.speaker for g in groups[:i] + groups[i + 1:] for v in g) for u in groups[i])]
            r.shuffle(idx)
            size = max(1, min(3, len(idx) // k))
            for j in range(k):
                gone = set(idx[j * size:(j + 1) * size])
                units = self.copied(sum((g for i, g in enumerate(groups) if i not in gone), []))
                draft = self.new_draft(ev, self.outlet(ev), units, [root], "unseen-copy", self.later(root.time, ev))
                if self.p(0.55): self.credit(draft, root.outlet, ev, "verbatim")
                pool.append(draft)
            copies = r.randint(0, 3)
        if kind in ("independent", "merged"):
            o2 = self.outlet(ev)
            units, _ = self.report(ev, o2["ref"], False, shared_b)
            t = root.time + timedelta(minutes=r.randint(-200, 300))
            second = self.new_draft(ev, o2, units, [], "independent", t)
            second.title = self.one([x for x in [self.fill(h, ev) for h in topic["lines"]["H"]] if x != root.title])
            second.title = second.title[0].upper() + second.title[1:]
            if kind == "merged":
                m = None
                for _ in range(6): m = m or self.merged(ev, root, second)
                if m is not None and self.p(0.6): pool.append(m)
            elif self.p(0.4):
                self.copy_of(ev, second, self.one(["verbatim", "trimmed", "re-led"]))
        if kind == "loop":
            chain = [root]
            for _ in range(r.choice([1, 1, 2])):
                step = None
                while step is None:
                    step = self.copy_of(ev, chain[-1], r.choices(["verbatim", "trimmed", "re-led", "reordered"], [3, 3, 3, 1])[0], edits=False)
                if step.credit is None or self.p(0.5): self.credit(step, chain[-1].outlet, ev, step.how)
                chain.append(step)
                pool.append(step)
            back = None
            while back is None:
                back = self.copy_of(ev, chain[-1], r.choices(["verbatim", "trimmed", "re-led"], [3, 3, 3])[0], outlet=origin, time=self.later(chain[-1].time, ev, True), edits=False)
            back.how = "loop"
            back.credit = None
            self.credit(back, chain[-1].outlet, ev, "loop")
            self.loops.append(chain + [back])
            copies = r.randint(0, 3)
        made = tries = 0
        while made < copies and tries < 30:
            tries += 1
            parent = self.one(pool)
            if parent.how in ("quote-only", "independent"): continue
            how = r.choices(ops, weights)[0]
            if parent.how == "excerpted" and how in ("excerpted", "quote-only"): continue
            draft = self.copy_of(ev, parent, how)
            if draft is None: continue
            made += 1
            if how != "quote-only": pool.append(draft)
        # traps: same event, no common ancestor
        seen = [d for d in ev.drafts if not d.unseen]
        for i, a in enumerate(seen):
            for b in seen[i + 1:]:
                if not (self.tops(a) & self.tops(b)): self.traps.add((a, b))

    def tops(self, draft):
        if not draft.parents: return {draft}
        return set().union(*(self.tops(p) for p in draft.parents))

    def boilerplates(self):
        texts = list(FURN["BOIL"])
        self.r.shuffle(texts)
        by_story = {}
        for d in self.drafts:
            if not d.unseen: by_story.setdefault(d.story.number, []).append(d)
        free = sorted(by_story)
        self.r.shuffle(free)
        for text in texts[:max(1, self.stories // 12)]:
            if len(free) < 4: break
            group = [self.one(by_story[free.pop()]) for _ in range(4)]
            text = self.fill(text, group[0].story)
            for d in group: d.boiler = text
            for i, a in enumerate(group):
                for b in group[i + 1:]: self.traps.add((a, b))

    # ------------------------------------------------------------ writing out
    def paint(self, text, style):
        if style == "straight": return text.replace("‹", '"').replace("›", '"')
        text = text.replace("'", "’")
        if style == "single": return text.replace("‹", "‘").replace("›", "’")
        return text.replace("‹", "“").replace("›", "”")

    def render(self, draft):
        """Text and the place of every unit in it (indices of Python characters; nothing outside the BMP)."""
        out, spans, at = [], [], 0
        def put(s):
            nonlocal at
            out.append(s)
            at += len(s)
        rest_top, foot = [], []
        units = draft.units
        dateline, inline = draft.dateline, None
        if draft.credit:
            pos, text = draft.credit
            if pos == "top": rest_top.append(text)
            elif pos == "foot": foot.append(text)
            elif pos == "date": dateline = text
            elif pos == "byline": rest_top.append("By " + text if self.rr.random() < 0.5 else text); draft.authors = [text]
            elif pos in ("in", "x"): inline = text
        tops = rest_top + draft.head if self.rr.random() < 0.5 else draft.head + rest_top
        for line in tops: put(self.paint(line, draft.style) + "\n\n")
        put(dateline)
        first_copied = 0
        if inline and draft.credit[0] == "x":
            first_copied = next((i for i, u in enumerate(units) if u.role != "own"), 0)
        room = 1 if draft.para == "one" else 2
        for i, unit in enumerate(units):
            if i > 0:
                used = self.rr.random()
                brk = "\n\n" if draft.para == "one" else ("\n\n" if i % 2 == 0 or i == 1 else " ") if draft.para == "two" else ("\n\n" if used < 0.6 or i == 1 else " ")
                if unit.quote and not unit.glue: brk = "\n\n"
                put(brk)
            if inline and draft.credit[0] == "x" and draft.how != "quote-only" and i == first_copied: put(self.paint(inline, draft.style) + " ")
            text = self.paint(unit.text, draft.style)
            spans.append((at, at + len(text)))
            put(text)
            if inline and draft.credit[0] == "in" and i == 0: put(" " + self.paint(inline, draft.style))
            if inline and draft.how == "quote-only" and unit.quote and not any(u.quote for u in units[i + 1:]): put(" " + self.paint(inline, draft.style))
        if draft.boiler: put("\n\n" + self.paint(draft.boiler, draft.style))
        for line in (foot + draft.tail if self.rr.random() < 0.5 else draft.tail + foot): put("\n\n" + self.paint(line, draft.style))
        return "".join(out), spans

    def run(self):
        topics = []
        while len(topics) < self.stories:
            deck = list(TOPICS)
            self.r.shuffle(deck)
            topics += deck
        for i in range(self.stories): self.story(i, topics[i])
        self.boilerplates()
        self.rr = random.Random(f"render/{self.seed}")
        seen = [d for d in self.drafts if not d.unseen]
        order = list(range(1, len(seen) + 1))
        self.r.shuffle(order)
        for d, n in zip(seen, order): d.id = f"a{n:05d}"
        lines, spans = {}, {}
        zones = [0, 60, 120, -300, 330]
        for d in seen:
            text, where = self.render(d)
            assert all(ord(c) < 0x10000 for c in text)
            for u, (s, e) in zip(d.units, where): assert text[s:e] == self.paint(u.text, d.style)
            spans[d] = {u.uid: se for u, se in zip(d.units, where)}
            slug = re.sub(r"[^a-z]+", "-", d.title.lower()).strip("-")[:48].strip("-")
            line = dict(id=d.id, url=f"https://www.{d.outlet['dom']}/{BEAT[d.story.topic['name']]}/{slug}-{self.r.randrange(10000, 99999)}",
                        title=self.paint(d.title, d.style), outlet=d.outlet["field"])
            if d.story.regime == "good":
                tz = timezone(timedelta(minutes=zones[d.outlet["key"] % len(zones)]))
                line["published"] = d.time.astimezone(tz).isoformat()
            elif d.story.regime == "date": line["published"] = d.time.date().isoformat()
            line["authors"] = d.authors
            line["text"] = text
            lines[d.id] = line
        root_of = lambda d: d.id if not d.parents else root_of(d.parents[0])
        by_id = sorted(seen, key=lambda d: d.id)
        truth = dict(format="provenance-truth/1", seed=self.seed, articles=[
            dict(id=d.id, parents=[p.id for p in d.parents], root=root_of(d), times=d.story.regime, how=d.how + ("+edited" if d.drifts else "")) for d in by_id])
        trapped = {tuple(sorted((a.id, b.id))) for a, b in self.traps}
        truth["pairs"] = self.pairs(seen, trapped)
        truth["claims"] = self.claim_truth(seen, spans)
        truth["loops"] = [[d.id for d in loop] for loop in self.loops]
        truth["drifts"] = [dict(code=code, parent=parent.id, child=d.id, start=spans[d][uid][0], end=spans[d][uid][1])
                           for d in by_id for code, parent, uid in d.drifts if not parent.unseen]
        truth["traps"] = sorted(list(t) for t in trapped)
        return [lines[d.id] for d in by_id], truth

    def pairs(self, seen, trapped):
        by_story = {}
        for d in seen: by_story.setdefault(d.story.number, []).append(d)
        out = set()
        for group in by_story.values():
            for i, a in enumerate(group):
                for b in group[i + 1:]:
                    if a.how == "quote-only" or b.how == "quote-only": continue
                    mine = {u.uid: u for u in a.units}
                    common = [u for u in b.units if u.uid in mine]
                    running = sum(len(u.text.split()) for u in common if not u.quote)
                    if running < 12 and sum(1 for u in common if u.quote) < 2: continue
                    key = tuple(sorted((a.id, b.id)))
                    if key not in trapped: out.add(key)
        return sorted(list(p) for p in out)

    def claim_truth(self, seen, spans):
        held = {}
        for d in sorted(seen, key=lambda d: (d.story.number, d.time)):
            for u in d.units:
                if u.claim: held.setdefault(u.claim, []).append((d, u))
        out = []
        for claim, hs in held.items():
            drifted = lambda d, u: any(uid == u.uid for _, _, uid in d.drifts)
            # the first place stands in the earliest text; a glued sentence is preferred where its antecedent stands before it (always, by construction)
            speakers = {u.speaker.name: u.speaker for _, u in hs}
            named = sum(1 for s in speakers.values() if s.kind == "named")
            n = len(speakers)
            out.append(dict(id=claim, places=[dict(article=d.id, start=spans[d][u.uid][0], end=spans[d][u.uid][1]) for d, u in hs],
                            speaker=hs[0][1].speaker.name, low=n if named == n else max(1, named), high=n))
        return sorted(out, key=lambda c: c["id"])


def with_titles(lines, truth):
    """The text of a line begins with its title, as Hearsay's JSONL has it; a "not" taken out outside quotation marks has a code of its own."""
    units = lambda s: len(s.encode("utf-16-le")) // 2
    ahead, texts = {}, {}
    for line in lines:
        if not line["text"].startswith(line["title"]):
            line["text"] = line["title"] + "\n\n" + line["text"]
            ahead[line["id"]] = units(line["title"]) + 2
        texts[line["id"]] = line["text"].encode("utf-16-le")
    for place in [p for c in truth["claims"] for p in c["places"]]:
        place["start"] += ahead.get(place["article"], 0)
        place["end"] += ahead.get(place["article"], 0)
    for drift in truth["drifts"]:
        drift["start"] += ahead.get(drift["child"], 0)
        drift["end"] += ahead.get(drift["child"], 0)
        words = texts[drift["child"]][2 * drift["start"]:2 * drift["end"]].decode("utf-16-le")
        if drift["code"] == "not-dropped" and not any(mark in words for mark in "\"“‘"): drift["code"] = "negation-dropped"


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--stories", type=int, default=60)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    lines, truth = Gen(a.seed, a.stories).run()
    with_titles(lines, truth)
    os.makedirs(a.out, exist_ok=True)
    with open(os.path.join(a.out, "articles.jsonl"), "w", encoding="utf8") as f:
        for line in lines: f.write(json.dumps(line, ensure_ascii=False) + "\n")
    with open(os.path.join(a.out, "truth.json"), "w", encoding="utf8") as f: json.dump(truth, f, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
