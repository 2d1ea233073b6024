"""Reads the topics (topics/*.txt) and the forms in which a sentence can be said."""
import os, re

HERE = os.path.dirname(os.path.abspath(__file__))
CODES = {"n": "value-changed", "bd": "bound-dropped", "ba": "bound-added", "hd": "hedge-dropped", "ha": "hedge-added",
         "nd": "negation-dropped", "qn": "not-dropped", "w": "word-changed", "el": "ellipsis",
         "ad": "attribution-dropped", "so": "speaker-replaced-by-outlet"}
WHOLE = {"r", "ad", "so"}


NUMBER = re.compile(r"\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|"
                    r"forty|fifty|sixty|seventy|eighty|ninety|hundred|once|twice|third|fifth|tenth|thirteenth|second|fourth|thirds|half|doubles|triples|quarter|an? hour|a year)\b", re.I)


class Unit:
    """A hand-written sentence."""
    def __init__(self, uid, speaker, key, text, dep):
        self.uid, self.speaker, self.key, self.text, self.dep = uid, speaker, key, text, dep
        self.edits, self.rewrites = [], []


class Topic:
    def __init__(self, name, place):
        self.name, self.place, self.noun = name, place, ""
        self.speakers, self.titles, self.units = {}, {"M": [], "I": []}, {"M": [], "I": []}
        self.ledes, self.own = {"M": [], "I": []}, []


def load():
    topics = []
    for name in sorted(os.listdir(os.path.join(HERE, "topics"))):
        if not name.endswith(".txt"):
            continue
        now = unit = None
        with open(os.path.join(HERE, "topics", name), encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                line = line.rstrip("\n")
                where = f"{name}:{number}"
                if not line.strip():
                    continue
                if line.startswith("== "):
                    a, b, noun = [x.strip() for x in line[3:].split("|")]
                    now = Topic(a, b)
                    now.noun = noun
                    topics.append(now)
                elif line.startswith("@"):
                    key, rest = line[1:].split(" ", 1)
                    truth, full, short = [x.strip() for x in rest.split("|")]
                    now.speakers[key] = (truth, full, short)
                elif line.startswith(" "):
                    kind, rest = line.strip().split(" ", 1)
                    if kind == "r":
                        unit.rewrites.append(rest)
                    elif kind in WHOLE:
                        unit.edits.append((kind, None, rest))
                    else:
                        assert kind in CODES, where
                        a, b = rest.split(" > ") if " > " in rest else (rest.rstrip(" >"), "")
                        assert unit.text.count(a) == 1, (where, a, unit.text)
                        if kind == "n" and NUMBER.findall(a) == NUMBER.findall(b):
                            if unit.text[:unit.text.index(a)].count('"') % 2 == 0:
                                continue        # a day or a side of the compass is no number
                            kind = "w"
                        unit.edits.append((kind, a, b))
                else:
                    head, rest = line.split(" ", 1)
                    if head in ("TM", "TI"):
                        now.titles[head[1]].append(rest)
                    elif head in ("LM", "LI"):
                        now.ledes[head[1]].append(rest)
                    elif head == "O":
                        now.own.append(rest)
                    elif head[0] in "MI":
                        who, text = [x.strip() for x in rest.split("|", 1)]
                        key = None
                        if "#" in who:
                            who, key = [x.strip() for x in who.split("#")]
                        speaker = None if who == "-" else who
                        assert speaker is None or speaker in now.speakers, (where, who)
                        for ref in re.findall(r"\[(\w+)\]", text):
                            assert ref in now.speakers, (where, ref)
                        unit = Unit(f"{now.name}.{head[0]}{len(now.units[head[0]])}", speaker, key, text, head.endswith("<"))
                        now.units[head[0]].append(unit)
                    else:
                        raise SystemExit(f"{where}: {line}")
    return topics


LOWER = {"The", "A", "An", "It", "There", "They", "No", "Some", "About", "At", "In", "On", "For", "Nobody", "None", "Two", "Three", "Four",
         "More", "Nothing", "Most", "All", "Up", "Only", "Part", "Work", "Every", "Each", "One", "Five", "Six", "Around", "Both"}


def up(text):
    return text[:1].upper() + text[1:]


def low(text):
    word = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if word in LOWER else None


def dropped(text):
    """The sentence without its speaker, where that can be done without another word."""
    if '"' in text or re.search(r"\b(he|she|his|her|him|He|She|His|Her|it said|they)\b", text):
        return None
    for pattern in (r"^(.*), according to \[\w+\]\.$", r"^(.*), \[\w+\] said\.$", r"^(.*), said \[\w+\]\.$"):
        found = re.match(pattern, text)
        if found and "[" not in found[1]:
            return found[1] + "."
    found = re.match(r"^\[\w+\] said (?:that )?(.*)$", text) or re.match(r"^According to \[\w+\], (.*)$", text)
    if found and "[" not in found[1] and " said" not in found[1] and not re.match(r"(on|in|at|to|of|so|it|he|she|his|her) ", found[1]):
        return up(found[1])
    return None


def shifted(text, outlet):
    """The sentence with the house in its speaker's place."""
    if '"' in text or text.count("[") != 1 or re.search(r"\b(he|she|his|her|him|He|She|His|Her)\b", text):
        return None
    for pattern, new in ((r", according to \[\w+\]\.$", f", according to {outlet}."), (r", \[\w+\] said\.$", f", {outlet} reported."),
                         (r"^\[\w+\] said that ", f"{up(outlet)} reported that "), (r"^According to \[\w+\], ", f"According to {outlet}, ")):
        if re.search(pattern, text):
            return re.sub(pattern, lambda _: new, text)
    return None


HEDGED = re.compile(r"\b(?:may|might|could|would|should|probabl\w+|likely|unlikely|apparent\w*|possib\w+|believe\w*|think\w*|thought|expect\w*|appear\w*|fear\w*|estimat\w+|reckon\w*|not|never|no|nobody|none)\b", re.I)
BOUND = {"of", "than", "least", "about", "some", "to", "most", "around", "roughly", "almost", "under", "only", "nearly", "and", "well", "aged", "questions", "row", "no", "all", "for", "since", "or", "these", "next", "past", "another", "at"}


def added(text, r):
    """A hedge put before a flat statement, a bound before a bare number."""
    out = []
    if not HEDGED.search(text) and " as he " not in text:
        for find, put in ((" will be ", " may be "), (" had been ", " had apparently been "), (" had been ", " had probably been "), (" was found ", " was apparently found "),
                          (" were found ", " were apparently found "), (" are being ", " are reportedly being ")):
            if text.count(find) == 1:
                out.append(("ha", text.replace(find, put)))
    for m in re.finditer(r"(?<=[a-z,] )(\d[\d,]*)(?= [a-z]{3,}s\b)", text):
        word = re.findall(r"[A-Za-z]+", text[:m.start()])[-1]
        if word.lower() not in BOUND and len(re.findall(r"\d[\d,.]*", text)) == 1 and text[m.end():].split()[0].strip(",.") not in ("years", "past", "minutes", "metres", "degrees", "tonnes", "hours", "crowns"):
            out.append(("ba", text[:m.start()] + r.choice(["at least ", "up to ", "more than "]) + text[m.start():]))
    return out


def recasts(text):
    """The same said with its tag elsewhere."""
    out = []
    found = re.match(r'^"([^"]*),"\s\[(\w+)\] said\.$', text)
    if found:
        out += [f'"{found[1]}," said [{found[2]}].', f'[{found[2]}] said: "{found[1]}."', f'"{found[1]}," as [{found[2]}] put it.']
    found = re.match(r'^\[(\w+)\] said: "([^"]*)\."$', text)
    if found:
        out += [f'"{found[2]}," [{found[1]}] said.']
    if '"' not in text and text.count("[") == 1:
        found = re.match(r"^(.*), according to \[(\w+)\]\.$", text)
        if found and low(found[1]):
            out += [f"According to [{found[2]}], {low(found[1])}.", f"[{found[2]}] said that {low(found[1])}."]
        found = re.match(r"^(.*), (?:\[(\w+)\] said|said \[(\w+)\])\.$", text)
        if found and low(found[1]):
            who = found[2] or found[3]
            out += [f"[{who}] said that {low(found[1])}.", f"{found[1]}, according to [{who}]."]
        found = re.match(r"^\[(\w+)\] said that (.*)\.$", text)
        if found and " said" not in found[2] and not re.match(r"(he|she|his|her|if|when|they|their) ", found[2]) and not re.search(r"\b(he|she|his|her|him)\b", found[2]):
            out += [f"{up(found[2])}, said [{found[1]}]."]
    return out
