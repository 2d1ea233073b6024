"""A unit as a house prints it: names at first and later mention, numbers, edits, and the house's spelling and marks."""
from dataclasses import dataclass, field, replace
from itertools import count
import re

from story import Story, Unit

TOKEN = re.compile(r"\{([^{}]*)\}")
PERSON = re.compile(r"^([A-Z]\d?)(?::([a-zP]))?$")
WORDS = dict(enumerate("zero one two three four five six seven eight nine ten eleven twelve".split()))
US = [
    ("colour", "color"), ("harbour", "harbor"), ("Harbour", "Harbor"), ("metres", "meters"), ("metre", "meter"), ("organis", "organiz"),
    ("neighbour", "neighbor"), ("centre", "center"), ("labour", "labor"), ("cancelled", "canceled"), ("programme", "program"),
    ("recognis", "recogniz"), ("defence", "defense"), ("tonnes", "metric tons"), ("litres", "liters"), ("ageing", "aging"), ("apologis", "apologiz"),
]
SHORT = [(r"\b(did|was|were|had|has|does|is|could|would) not\b", r"\1n't"), (r"\bwill not\b", "won't"), (r"\bcannot\b", "can't")]
SAID = ["stated", "added"]


@dataclass(frozen=True)
class Style:
    """How a house spells."""

    us: bool = False
    honorific: bool = False
    marks: str = "straight"
    percent: str = "per cent"
    figures: bool = False
    short_units: bool = False


@dataclass(frozen=True)
class Placed:
    """A unit in a version: its wording, the edits in force, where its tag stands, and to whom it is laid instead ("drop": nobody)."""

    unit: Unit
    alt: bool = False
    edits: tuple[tuple[int, str], ...] = ()
    laid: str = ""
    moved: bool = False
    split: bool = False
    short: bool = False
    said: int = -1


@dataclass
class Page:
    """What has been named so far on a page."""

    story: Story
    style: Style
    named: set[str] = field(default_factory=set)


def name_of(page: Page, key: str, how: str, after: str) -> str:
    """A speaker's words at this place: in full at the first mention, by surname, part or pronoun later."""
    who = page.story.people[key]
    known = key in page.named
    page.named.add(key)
    if who.kind == "o":
        return who.later if known else who.first
    if who.kind == "u":
        if known:
            return who.later
        return close(f"{who.first}, {who.extra}", after) if who.extra else who.first
    if not known and how != "f":
        role = TOKEN.sub(lambda m: name_of(page, m.group(1)[:1], m.group(1)[2:], "x"), who.first)
        if who.prefixed:
            return f"{who.later} {who.full}"
        return close(f"{who.full}, {role}", after)
    if how == "f":
        return who.full
    if how in ("p", "P"):
        return "she" if who.woman else "he"
    if how == "o":
        return "her" if who.woman else "his"
    if how == "m":
        return "her" if who.woman else "him"
    if how == "r":
        return f"the {who.later}"
    if who.extra:
        return f"{who.extra} {who.surname}"
    return f"{'Ms' if who.woman else 'Mr'} {who.surname}" if page.style.honorific else who.surname


def close(words: str, after: str) -> str:
    """An apposition is closed by a comma unless other punctuation follows."""
    return words if after[:1] in (".", ",", ":", ";", "", "?") else f"{words},"


def number_in(page: Page, name: str, mode: str, figures: bool = False) -> str:
    """A number in words up to ten, or in figures where the house wants them."""
    number = page.story.numbers[name]
    if mode == "rounded":
        return f"about {number.rounded}"
    if mode.startswith("bound:"):
        return f"{mode[6:]} {number_in(page, name, '')}"
    text = number.changed if mode == "value" else number.value
    if not (figures or page.style.figures) and text.isdigit() and int(text) <= 10:
        return WORDS[int(text)]
    return text


def fill(page: Page, template: str, edits: dict[int, str]) -> str:
    """Every slot of a template."""
    out, at = [], 0
    for match in TOKEN.finditer(template):
        out.append(template[at : match.start()])
        at = match.end()
        index, _, body = match.group(1).partition("@")
        after, mode = template[match.end() :], edits.get(int(index), "")
        person = PERSON.match(body)
        if person:
            out.append(name_of(page, person.group(1), person.group(2) or "", after))
        elif body.startswith("#"):
            out.append(number_in(page, body[1:], mode, "".join(out)[-1:] in ("£", "€", "-") or bool(re.match(r",[\d{]", after))))
        elif body.startswith("b:"):
            out.append("" if mode else body[2:])
        elif body.startswith("e:"):
            out.append(" …" if mode else body[2:])
        else:
            first, _, second = body.partition(":")[2].partition("|")
            out.append(second if mode else first)
    return "".join(out) + template[at:]


def lower_head(head: str) -> str:
    """A tag's first word as it stands in the middle of a sentence."""
    return head[0].lower() + head[1:] if re.match(r"(The|A|An|One|Two|Three|In|According|Asked|Both|Its) ?", head) else head


def _parted(rest: str) -> str:
    """A second clause that followed the tag keeps its distance: ", and fewer left"."""
    return rest if not rest or rest[0] in " .,;" else f", and {rest}"


def template_of(placed: Placed) -> str:
    """The wording before slots are filled: tag kept, moved behind, dropped, or laid to the outlet."""
    text = placed.unit.alt if placed.alt and placed.unit.alt else placed.unit.text
    counter = count()
    text = TOKEN.sub(lambda match: f"{{{next(counter)}@{match.group(1)}}}", text)
    parts = text.split("~")
    if len(parts) != 3:
        return text
    before, tag, rest = parts
    if placed.laid == "drop":
        return before + rest.replace(", and that ", ", and ")
    if placed.laid:
        return f"{placed.laid} understands that {rest}" if not before else f"{before}, {placed.laid} has learned{_parted(rest)}"
    if placed.moved and not before:
        head = lower_head(re.sub(r"(,| that)? ?$", "", tag))
        return f"{rest.replace(', and that ', ', and ').rstrip('.')}, {head}."
    return before + tag + rest


def outside_marks(text: str, change) -> str:
    """Changes what stands outside quotation marks alone."""
    return '"'.join(part if index % 2 else change(part) for index, part in enumerate(text.split('"')))


def dress(text: str, style: Style, placed: Placed) -> str:
    """House spelling, contractions, units and marks."""
    if placed.short:
        for pattern, short in SHORT:
            text = outside_marks(text, lambda part, p=pattern, s=short: re.sub(p, s, part))
    if placed.said >= 0:
        text = outside_marks(text, lambda part: re.sub(r"\bsaid(?=\.|,| that| the | [A-Z])", SAID[placed.said], part, count=1))
    if placed.split and '"' not in text:
        text = re.sub(r"; (\w)", lambda m: f". {m.group(1).upper()}", text, count=1)
    if style.us:
        for british, american in US:
            text = text.replace(british, american)
    if style.percent != "per cent":
        text = text.replace(" per cent", "%" if style.percent == "%" else " percent")
    if style.short_units:
        text = re.sub(r"(?<=\d) kilomet(re|er)s\b", " km", text)
        text = re.sub(r"(?<=\d) kilograms\b", " kg", text)
    if style.marks != "straight":
        left, right = ("“", "”") if style.marks == "curly" else ("‘", "’")
        text = text.replace("'", "’")
        text = re.sub(r'(^|[\s(—])"', rf"\1{left}", text).replace('"', right)
    return text


def sentence(page: Page, placed: Placed) -> str:
    """The unit as it stands on this page."""
    edits = dict(placed.edits)
    text = fill(page, template_of(placed), edits if not placed.alt else {})
    text = re.sub(r" {2,}", " ", text).replace(" ,", ",").replace(" .", ".").strip()
    text = re.sub(r"^([\"(]*)([a-z])", lambda m: m.group(1) + m.group(2).upper(), text)
    page.named |= {key for key, who in page.story.people.items() if who.kind == "o" and who.full[0].isupper() and who.full in text}
    return dress(text, page.style, placed)


def with_edit(placed: Placed, index: int, mode: str) -> Placed:
    """The same unit with one more edit in force."""
    return replace(placed, edits=(*placed.edits, (index, mode)))
