"""Reads the stories' own small language and fixes, for one run, what one telling of a story says.

`[a|b]` is chosen once a story; `<words~code:other words>` is a place that a copy may change; `{x}` stands for a person, a
body, a paper or a number; ` || ` parts a sentence from its rewordings. `x^>` keeps a sentence with the one before it,
`x^p>` does so in a paragraph of its own, `x#k>` marks one claim of both accounts, `>` alone is nobody's word.
"""
import re
from dataclasses import dataclass, field
from pathlib import Path

CODES = {"v": "value-changed", "r": "rounded", "bd": "bound-dropped", "ba": "bound-added", "hd": "hedge-dropped",
         "ha": "hedge-added", "ad": "attribution-dropped", "so": "speaker-replaced-by-outlet", "w": "word-changed",
         "nd": "not-dropped", "neg": "negation-dropped", "el": "ellipsis", "=": "same"}
SLOT = re.compile(r"<([^<>]*?)((?:~(?:" + "|".join(CODES) + r"):[^<>~]*)+)>")
LINE = re.compile(r"^(\w*)(#\w+)?(\^p?)?> (.*)$")
BOUND = re.compile(r"^(?:about|around|up to|at least|at most|more than|less than|for at least) ?$")
NUMBER = re.compile(r"^ ?(?:<?\{|two|three|four|five|six|seven|eight|nine|ten|half a)")
SAYS = r"(?:said|announced|found|warned|explained|noted|reported|reckons|suggested|fears)"
TAIL = re.compile(r"(, (?:according to \{\w+\}|\{\w+(?:\.he)?\} " + SAYS + r"))\.$")
HEAD = re.compile(r"^(\{\w+\} said (?:that )?)(?=<?(?:\{[a-z]\}|the |it |no |\w+ the ))")


@dataclass
class Unit:
    """One sentence of one account, as this run tells it."""
    key: str
    who: str
    claim: str
    glue: str
    text: str
    rewordings: list


@dataclass
class Topic:
    """What the file says of one story, before anything is chosen."""
    name: str
    kind: str
    twin: str
    cast: dict = field(default_factory=dict)
    numbers: dict = field(default_factory=dict)
    titles: dict = field(default_factory=lambda: {"A": [], "B": []})
    lines: dict = field(default_factory=lambda: {"A": [], "B": [], "O": []})


def topics():
    """All topics of the folder, in the order of the files."""
    found = []
    for path in sorted((Path(__file__).parent / "stories").glob("*.txt")):
        for block in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
            found.append(_topic(block.strip().split("\n")))
    return found


def _topic(rows):
    head = rows[0].split()
    marks = dict(part.split("=") for part in head[1:])
    topic = Topic(head[0], marks.get("kind", "news"), marks.get("twin", ""))
    part = "A"
    for row in filter(None, rows[1:]):
        if row in ("A", "B", "O"):
            part = row
        elif re.match(r"[PUBD] \w+(?:\.\w)? \|", row):
            kind, rest = row.split(" ", 1)
            cells = [cell.strip() for cell in re.split(r" \| ", rest)]
            key, _, sex = cells[0].partition(".")
            topic.cast[key] = (kind, sex, cells[1:])
        elif row.startswith("N "):
            _, key, *span = row.split()
            topic.numbers[key] = [int(number) for number in span]
        elif row.startswith("T "):
            topic.titles["B" if part == "B" else "A"].append(row[2:])
        else:
            topic.lines[part].append(row)
    return topic


def choose(text, rng):
    """One of each `[a|b]`."""
    return re.sub(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda found: rng.choice(found[1].split("|")), text)


def units_of(topic, part, rng):
    """The sentences of one account with their choices made and their slots made sound."""
    units = []
    for place, row in enumerate(topic.lines[part]):
        who, claim, glue, text = LINE.match(row).groups()
        first, *others = [choose(words, rng) for words in text.split(" || ")]
        text = _sound(first)
        unit = Unit(f"{topic.name}/{part}{place}", who, claim or "", glue or "", text, [SLOT.sub(r"\1", o) for o in others])
        if others and not claim and rng.random() < 0.3:
            unit.text, unit.rewordings = unit.rewordings[0], [SLOT.sub(r"\1", text), *unit.rewordings[1:]]
        units.append(unit)
    for unit, after in zip(units, [*units[1:], None]):
        if unit.who and '"' not in unit.text and not (after and after.glue):
            unit.text = _drop_speaker(unit.text, unit.who)
    return units


def _drop_speaker(text, who):
    """Adds the places where a copy may leave the speaker out, or put itself in the speaker's place."""
    if "~ad:" in text:
        return text
    tail = TAIL.search(text)
    if tail and f"{{{who}" in tail[1]:
        return TAIL.sub(r"<\1~ad:~so:, {O} has learned>.", text)
    if not text.startswith(f"{{{who}}}"):
        return text
    return HEAD.sub(r"<\1~ad:~so:{O} has learned that >", text)


def _sound(text):
    """Keeps of each slot what has one plain name in the truth: other words for what is quoted, numbers outside."""
    out, at, quotes = [], 0, 0
    for slot in SLOT.finditer(text):
        out.append(text[at:slot.start()])
        quotes += text[at:slot.start()].count('"')
        rest = text[slot.end():]
        kept = [(code, new) for code, new in (_code(alt, quotes % 2 == 1) for alt in slot[2].split("~")[1:])
                if _fits(code, slot[1], rest, quotes % 2 == 1)]
        kept += _more(kept, slot[1], "".join(out)[-40:])
        out.append("<" + slot[1] + "".join(f"~{code}:{new}" for code, new in kept) + ">" if kept else slot[1])
        at = slot.end()
    return "".join(out) + text[at:]


def _code(alternative, quoted):
    code, _, new = alternative.partition(":")
    return ({"neg": "nd"}.get(code, code) if quoted else {"nd": "neg"}.get(code, code)), new


def _fits(code, old, rest, quoted):
    if quoted:
        return code in ("w", "nd", "el")
    if code in ("w", "el"):
        return False
    return code != "bd" or bool(BOUND.match(old) and NUMBER.match(rest))


def _more(kept, old, before):
    """A number that may change may also gain a bound or be rounded, where it has no bound yet."""
    if not any(code == "v" for code, _ in kept) or not re.fullmatch(r"\{\w+\}", old):
        return []
    if re.search(r"(?:about|around|least|up to|than|most)(?:[ >]|~\w+:)*$", before) or before.endswith(("the ", " at ")):
        return []
    return [("ba", "at least " + old), ("r", "about " + old[:-1] + "*}")] if before else []
