"""Turns a unit into the words of one article: slots, people and their second mentions, numbers, the house's style."""
import re
from dataclasses import dataclass, replace

from parse import SLOT
from words import FIGURES, WORDS

REF = re.compile(r"\{(\w+)(\.\w+|[+*#])?\}(,)?")
SPELT = re.compile(r"(?<=[a-z] )(?<!past )(" + "|".join(FIGURES) + r")(?= (?!hundred|thousand|million|past|in the morning)[a-z])")
PRONOUNS = {"f": {"he": "she", "him": "her", "his": "her", "He": "She"}, "m": {"he": "he", "him": "him", "his": "his", "He": "He"}}
US = {"colour": "color", "harbour": "harbor", "metres": "meters", "kilometre": "kilometer", "centimetre": "centimeter",
      "programme": "program", "tonnes": "tons", "neighbour": "neighbor", "defence": "defense", "grey": "gray",
      "aeroplane": "airplane", "licence": "license", "apologised": "apologized",
      "plough": "plow", "rumour": "rumor", "moulds": "molds", "per cent": "percent", "Organisers": "Organizers"}
SHORT = {"did not": "didn't", "does not": "doesn't", "was not": "wasn't", "could not": "couldn't", "would not": "wouldn't",
         "cannot": "can't", "had not": "hadn't", "is not": "isn't", "has not": "hasn't"}
LIGHT = {"because": "since", "nobody": "no one", "Nobody": "No one", "although": "though", "until": "till", "while": "as",
         "began": "started", "next morning": "following morning", "almost all": "nearly all", "a second time": "once more",
         "belongs to": "is owned by", "is forbidden": "is not allowed", "shops": "stores", "have gone": "have left",
         "in front of": "before", "lies": "is situated", "beside": "next to", "during": "in the course of"}


@dataclass(frozen=True)
class Style:
    """What a house does to every text: none of it changes what is said."""
    honorific: bool = False
    figures: bool = False
    american: bool = False
    curly: bool = True
    short: bool = False
    inverted: bool = False
    units: bool = False
    light: bool = False
    synonym: bool = False

    def turned(self, rng, count):
        """The style of another house: some of it turned over."""
        names = rng.sample(["honorific", "figures", "american", "curly", "short", "inverted", "units", "synonym"], count)
        return replace(self, **{name: not getattr(self, name) for name in names})


def spelled(number, figures):
    """A number in the manner of the house."""
    return WORDS[number] if number <= 10 and not figures else f"{number:,}"


class Teller:
    """Renders the units of one article in their order and remembers who has been introduced."""

    def __init__(self, cast, style, outlet):
        self.cast, self.style, self.outlet = cast, style, outlet
        self.known, self.near = set(), ""

    def tell(self, unit, edits, rewording, told):
        """The words of one sentence; `told` puts a house in the place of the one who was spoken to."""
        text = unit.text if rewording is None else unit.rewordings[rewording]
        counter = iter(range(99))
        text = SLOT.sub(lambda slot: edits.get(next(counter), slot[1]), text)
        if told:
            text = re.sub(r"(\}) said(?= that|\.| \{| \w)", rf"\1 told {told}", text, count=1)
        text = self._people(text)
        return self._dress(re.sub(r"  +", " ", text).strip())

    def _people(self, text):
        out, at, named = [], 0, False
        for ref in REF.finditer(text):
            out.append(text[at:ref.start()])
            key, mark, comma = ref[1], ref[2] or "", ref[3] or ""
            before = "".join(out)
            out.append(self._value(key, mark, comma, before, named, text[ref.end():]))
            named = named or (key in self.cast.people and mark == "")
            if key in self.cast.people:
                self.near = key
            at = ref.end()
        text = "".join(out) + text[at:]
        text = re.sub(r" (?=[.,;:])", "", re.sub(r",(?=[.,;:?])", "", text))
        return text[0].upper() + text[1:] if text[0] != '"' else '"' + text[1].upper() + text[2:]

    def _value(self, key, mark, comma, before, named, after):
        if key == "T":
            return self.cast.town + comma
        if key == "day":
            return self.cast.day + comma
        if key == "O":
            return self.outlet + comma
        if key in self.cast.numbers:
            return self._number(key, mark, after, before) + comma
        person = self.cast.people[key]
        if mark in (".he", ".He") and not named and (key not in self.known or self.near != key):
            mark = ""
        if mark:
            return PRONOUNS[person.sex][mark[1:]] + comma
        opens = before.strip() in ("", '"') or before.endswith(", ")
        clause = after.startswith((" who ", " whose "))
        if key not in self.known:
            self.known.add(key)
            return person.full(opens and bool(comma), "" if opens and not clause and person.kind != "P" else comma, after)
        return person.later(self.style.honorific) + ("" if opens and not clause else comma)

    def _number(self, key, mark, after, before):
        number, other, rounded = self.cast.numbers[key]
        number = {"+": other, "*": rounded}.get(mark, number)
        if mark == "#":
            return str(number)
        return spelled(number, self.style.figures or after.startswith(",000"))

    def _dress(self, text):
        style = self.style
        text = re.sub(r"\b([Aa]) (?=(?:eight|eleven|8|11|18)\b)", r"\1n ", text)
        if style.figures:
            text = _outside(text, lambda part: SPELT.sub(lambda found: str(FIGURES[found[1]]), part))
        for flag, table, end in ((style.american, US, ""), (style.short, SHORT, r"\b")):
            for old, new in table.items() if flag else ():
                text = re.sub(rf"\b{old}{end}", new, text)
        if style.light:
            for old, new in LIGHT.items():
                text = _outside(text, lambda part, old=old, new=new: re.sub(rf"\b{old}\b", new, part))
        if style.units:
            text = re.sub(r"(\d) kilomet(?:re|er)s", r"\1 km", text)
            text = re.sub(r"(\d) centimet(?:re|er)s", r"\1 cm", text)
            text = re.sub(r"(\d) per ?cent", r"\1%", text)
        name = r"((?:M[rs] )?[A-Z][\w-]+)"
        if style.inverted:
            text = re.sub(rf',"{{0,1}} {name} said\.', lambda found: found[0].replace(f"{found[1]} said", f"said {found[1]}"), text)
        if style.synonym:
            text = re.sub(rf'(," {name}) said\.', r"\1 remarked.", text)
        return _curly(text) if style.curly else text


def _outside(text, change):
    """Applies a change outside quotation marks."""
    parts = text.split('"')
    return '"'.join(change(part) if place % 2 == 0 else part for place, part in enumerate(parts))


def _curly(text):
    text = re.sub(r'(^|[\s(—–])"', "\\1“", text).replace('"', "”")
    return re.sub(r"(^|[\s“(])'", "\\1‘", text).replace("'", "’")


def alternatives(unit):
    """Every change that a copy may make in a unit: place of the slot, code, new words."""
    found = []
    for place, slot in enumerate(SLOT.finditer(unit.text)):
        for part in re.split(r"~(?=[a-z=]+:)", slot[2])[1:]:
            code, _, new = part.partition(":")
            found.append((place, code, new))
    return found
