"""The lines of stories_*.py: parsed, and rendered as a house would print them.

    ## key | place           a topic
    : k = harbour master *Mara Quell* / Quell / she / body     a speaker: in full (the starred words are the truth's), later on, pronoun, body
    H A | title ; title      headlines of account A
    A k #claim | text        a sentence of account A that k says; "-": nobody; "+k": sticks to the sentence before; #claim joins accounts
    ~ text                   the sentence above in other words (~~ heavily)
    L text, O text           a new first sentence; a line of another outlet's own

In a text [k] is the speaker (in full at first), <k> a pronoun where the sentence before was the same speaker's, and {code:old>new} a place
that a copy can change: n number, r rounded, b bound, h hedge, g negation, a attribution; in quotations w word, q- not, e ellipsis.
"""
import re

SLOT = re.compile(r"\{(?:(a):([^{}]*)|([a-z]\+?-?):([^{}>]*)(?:>([^{}]*))?)\}")
TOKEN = re.compile(r"\[(\w+)\]|<(\w+)('s)?>('s)?")
STICKS = re.compile(r"(He|She|His|Her|Its|They)\b")
POSSESSIVE = {"he": "his", "she": "her", "it": "its", "they": "their"}
MOVABLE = re.compile(r'^"([^"]+?)([,?!])" ?(?:(\[\w+\]|<\w+>) said|said (\[\w+\]))\.$')
TWO = re.compile(r'^"([^"]+?[.?!]) ([A-Z][^"]+)"')


class Speaker:
    def __init__(self, words):
        parts = [part.strip() for part in words.split(" / ")]
        self.full = parts[0].replace("*", "")
        self.truth = re.search(r"\*(.+?)\*", parts[0]).group(1)
        self.later, self.pronoun = parts[1], parts[2]
        self.body = parts[3] if len(parts) > 3 else None
        self.named = self.truth[0].isupper()
        self.identified = self.named or not parts[0].startswith(("a ", "an ", "two "))


class Sentence:
    def __init__(self, topic, account, number, speaker, claim, sticks, text):
        self.home, self.topic, self.account, self.number = topic, topic.key, account, number
        self.speaker, self.claim, self.sticks = speaker, claim, sticks
        self.variants = [text]
        self.uid = f"{topic.key}.{account}{number}"
        self.used = set()


class Topic:
    def __init__(self, key, place):
        self.key, self.place = key, place
        self.speakers, self.titles, self.leads, self.own = {}, {}, [], []
        self.accounts = {"A": [], "B": [], "C": []}


def parse(text):
    topics = []
    last = None
    for line in text.strip().split("\n"):
        head, _, rest = line.partition(" | ") if not line.startswith(("~", ":", "L ", "O ")) else (line, "", "")
        if line.startswith("## "):
            topics.append(Topic(head[3:].strip(), rest.strip()))
            continue
        topic = topics[-1]
        if line.startswith(": "):
            key, _, words = line[2:].partition(" = ")
            topic.speakers[key.strip()] = Speaker(words)
        elif line.startswith("~"):
            last.variants.append(line.lstrip("~ "))
        elif line.startswith("H "):
            topic.titles[head[2]] = [title.strip() for title in rest.split(" ; ")]
        elif line[:2] in ("L ", "O "):
            (topic.leads if line[0] == "L" else topic.own).append(line[2:])
        else:
            words = head.split()
            sticks = words[1].startswith("+") or bool(STICKS.match(rest))
            speaker = words[1].lstrip("+")
            claim = words[2][1:] if len(words) > 2 else None
            sentences = topic.accounts[words[0]]
            last = Sentence(topic, words[0], len(sentences), None if speaker == "-" else speaker, claim, sticks, rest)
            sentences.append(last)
    return topics


def join(topics):
    """A quotation that two accounts have word for word is one claim."""
    for topic in topics:
        quotes = {}
        for sentence in topic.accounts["A"]:
            words = quoted(sentence)
            if words and sentence.claim is None:
                quotes[words] = sentence
        for account in "BC":
            for sentence in topic.accounts[account]:
                same = quotes.get(quoted(sentence))
                if same and sentence.claim and same.speaker == sentence.speaker:
                    same.claim = sentence.claim


def quoted(sentence):
    text = SLOT.sub(lambda m: parts_of(m)[1], sentence.variants[0])
    return " ".join(" ".join(re.findall(r'"([^"]+)"', text)).split()[:9]).lower().strip(",.")


def parts_of(match):
    if match.group(1):
        return "a", match.group(2), ""
    return match.group(3), match.group(4), match.group(5) or ""


def slots(pattern):
    """The places that can change: their code for the truth, by their index. A place inside quotation marks is one of the quotation's."""
    found = []
    for at, match in enumerate(SLOT.finditer(pattern)):
        code, old, new = parts_of(match)
        inside = pattern[: match.start()].count('"') % 2 == 1
        found.append((at, code, old, new, inside))
    return found


def code_of(slot, flipped, laid):
    _, code, old, new, inside = slot
    if code == "a":
        return "speaker-replaced-by-outlet" if laid else "attribution-dropped"
    if code in ("n", "r"):
        return "value-changed" if code == "n" else "rounded"
    if code == "e":
        return "ellipsis"
    if code == "q-" or (code == "g" and inside):
        return "not-dropped"
    if inside:
        return "word-changed"
    added = flipped or code.endswith("+")
    return {"b": "bound-", "h": "hedge-"}[code[0]] + ("added" if added else "dropped") if code[0] in "bh" else "negation-dropped"


class Unit:
    """A sentence as one text has it."""

    def __init__(self, sentence):
        self.sentence, self.variant = sentence, 0
        self.changed, self.flipped = {}, set()
        self.moved = self.broken = False
        self.day = "Tuesday"

    def copy(self):
        other = Unit(self.sentence)
        other.variant, other.changed, other.flipped = self.variant, dict(self.changed), set(self.flipped)
        other.moved, other.broken, other.day = self.moved, self.broken, self.day
        return other

    def pattern(self):
        text = self.sentence.variants[self.variant]
        return text

    def words(self, day):
        """With its changes made, before names are put in."""
        text = self.pattern()
        if self.moved:
            match = MOVABLE.match(text)
            if match:
                quote, mark = match.group(1), match.group(2)
                text = f'{match.group(3) or match.group(4)} said: "{quote}{"." if mark == "," else mark}"'
        elif self.broken:
            text = TWO.sub(r'"\1' + "\n\n" + r'"\2"', text, count=1)
        index = -1

        def put(match):
            nonlocal index
            index += 1
            code, old, new = parts_of(match)
            if code == "a":
                state = self.changed.get(index)
                if state is None:
                    return old
                if state == "":
                    return ""
                return f", {state} understands" if old.startswith(",") else f"{state} understands that "
            return new if (index in self.flipped) != (index in self.changed) else old

        return SLOT.sub(put, text).replace("%D%", day)


class Mentions:
    """Who has been named so far in a text."""

    def __init__(self, house):
        self.house, self.seen, self.last = house, set(), None

    def render(self, text, topic):
        now = None

        def put(match):
            nonlocal now
            key = match.group(1) or match.group(2)
            speaker = topic.speakers[key]
            owner = match.group(3) or match.group(4)
            key = (topic.key, key)
            now = key
            if match.group(2) and self.last == key and key in self.seen:
                return POSSESSIVE[speaker.pronoun] if owner else speaker.pronoun
            if key not in self.seen:
                self.seen.add(key)
                return speaker.truth + "'s" if owner and speaker.named else speaker.full + (owner or "")
            later = speaker.later
            if self.house.honorific and speaker.named and " " not in later and speaker.pronoun in ("he", "she"):
                later = ("Mr " if speaker.pronoun == "he" else "Ms ") + later
            return later + (owner or "")

        out = TOKEN.sub(put, text)
        self.last = now
        return tidy(out)


def tidy(text):
    text = re.sub(r",'s\b", "'s", text)
    text = re.sub(r",(?=[,.;:?!])", "", text)
    text = re.sub(r"\s+([,.;])", r"\1", text)
    text = re.sub(r"(?<=[a-z]) {2,}", " ", text)
    text = re.sub(r"\b([Aa]) (?=(?:eight|eleven|only)\b)", r"\1n ", text)
    text = re.sub(r'(?<=["] )([a-z])', r"\1", text)
    first = re.search(r"[A-Za-z0-9£]", text)
    if first and first.group().islower():
        at = first.start()
        text = text[:at] + text[at].upper() + text[at + 1 :]
    text = re.sub(r'(: ")([a-z])', lambda m: m.group(1) + m.group(2).upper(), text)
    return text.strip()


FIGURES = {"eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "eighteen": "18", "nineteen": "19", "thirty": "30", "forty": "40", "ninety": "90"}
TEENS = re.compile(r"(?<![-\w])(" + "|".join(FIGURES) + r")\b(?!-)")
IZE = [("apologis", "apologiz"), ("authoris", "authoriz"), ("organis", "organiz"), ("criticis", "criticiz"), ("recognis", "recogniz")]


def dress(text, house):
    """House style: what must tell nothing."""
    text = text.replace("per cent", house.percent if house.percent != "%" else "per cent")
    if house.percent == "%":
        text = re.sub(r"(\d) per cent", r"\1%", text)
    if house.figures:
        text = TEENS.sub(lambda m: FIGURES[m.group(1)], text)
    if house.ize:
        for a, b in IZE:
            text = text.replace(a, b)
    if house.curly or house.single:
        opening, closing = ("‘", "’") if house.single else ("“", "”")
        text = re.sub(r"(\w)'(\w)", r"\1’\2", text).replace("s' ", "s’ ").replace("'", "’")
        text = re.sub(r'(^|[\s(\[—])"', lambda m: m.group(1) + opening, text)
        text = text.replace('"', closing)
    return text
