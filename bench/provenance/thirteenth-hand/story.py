"""A story: a topic with its places, people, numbers and choices drawn for this run."""
from dataclasses import dataclass, field
import random
import re

from parse import Sentence, Topic
from names import DAYS, FIRST_F, FIRST_M, person_last

WOMAN, MAN = re.compile(r"\bsister\b|spokeswoman"), re.compile(r"\bfather\b|postman")
NUMBER = re.compile(r"\{([nd]):([\d.]+)-([\d.]+)(?:/(\d+))?(?:=(\w+))?\}")


@dataclass(frozen=True)
class Unit:
    """A sentence with its choices made; people, numbers and places for edits are still slots."""

    id: str
    glue: str
    speaker: str | None
    claim: str | None
    text: str
    alt: str | None


@dataclass
class Person:
    """A speaker with a name, or a body, or somebody unnamed."""

    kind: str
    full: str
    surname: str
    first: str
    later: str
    extra: str
    body: str
    woman: bool
    prefixed: bool


@dataclass
class Number:
    """A value, what a careless copy makes of it, and its rounding (None where it is round already)."""

    value: str
    changed: str
    rounded: str | None


@dataclass
class Story:
    """What all the articles of one story draw on."""

    id: str
    topic: Topic
    slots: dict[str, str]
    people: dict[str, Person] = field(default_factory=dict)
    numbers: dict[str, Number] = field(default_factory=dict)
    main: list[Unit] = field(default_factory=list)
    second: list[Unit] = field(default_factory=list)
    lead: list[Unit] = field(default_factory=list)
    own: list[Unit] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    titles2: list[str] = field(default_factory=list)
    spent: set[str] = field(default_factory=set)


def figure(value: float, step_is_decimal: bool) -> str:
    """A number in figures, with commas from four digits on."""
    return f"{value:.1f}" if step_is_decimal else f"{int(value):,}"


def draw_number(rng: random.Random, kind: str, low: str, high: str, step: str | None) -> Number:
    """A value in a range and another one, at least a sixth away, that a copy may print in its place."""
    if kind == "d":
        values = [n / 10 for n in range(round(float(low) * 10), round(float(high) * 10) + 1)]
    else:
        values = [float(n) for n in range(int(low), int(high) + 1, int(step or 1))]
    value = rng.choice(values)
    others = [n for n in values if abs(n - value) >= max(value / 6, 0.2)] or [n for n in values if n != value]
    if not others:
        others = [value + int(step or 1)]
    rounded = None
    if kind == "n" and value >= 100 and value % 100 != 0:
        near = round(value, -2)
        rounded = figure(near, False) if near != value else None
    return Number(figure(value, kind == "d"), figure(rng.choice(others), kind == "d"), rounded)


class Maker:
    """Fills a topic's open choices for one story."""

    def __init__(self, story: Story, rng: random.Random) -> None:
        self.story = story
        self.rng = rng
        self.count = 0

    def choose(self, text: str) -> str:
        """One of each "[a|b|c]", then the places."""
        text = re.sub(r"\[([^\[\]]*)\]", lambda m: self.rng.choice(m.group(1).split("|")), text)
        for name, value in sorted(self.story.slots.items(), key=lambda item: -len(item[0])):
            text = text.replace(f"${name}", value)
        return text

    def number(self, match: re.Match[str]) -> str:
        """A number slot becomes a reference to a value that the story keeps."""
        kind, low, high, step, name = match.groups()
        if name is None:
            self.count += 1
            name = f"_{self.count}"
        if name not in self.story.numbers:
            self.story.numbers[name] = draw_number(self.rng, kind, low, high, step)
        return "{#" + name + "}"

    def fill(self, text: str) -> str:
        """Choices, places and numbers."""
        return NUMBER.sub(self.number, self.choose(text))

    def units(self, name: str, sentences: list[Sentence]) -> list[Unit]:
        """The sentences of a section as units."""
        made = []
        for number, one in enumerate(sentences):
            uid = f"{self.story.id}.{name}{number}"
            claim = None
            if one.speaker is not None:
                claim = f"{self.story.id}#{one.key}" if one.key else uid
            text = self.fill(one.text)
            names = re.findall(r"\{#(\w+)\}", text)
            alt = None if one.alt is None else re.sub(r"\{#(\d)\}", lambda m, n=names: "{#" + n[int(m.group(1)) - 1] + "}", self.fill(one.alt))
            made.append(Unit(uid, one.glue, one.speaker, claim, text, alt))
        return made


def body_name(first: str, later: str) -> str:
    """The proper name of a body ("the insurer Hallam Mutual"), or the noun that a document or an office goes by."""
    proper = re.match(r"^(?:the |an? )?(?:[a-z]+ ){0,2}([A-Z].*)$", first)
    if proper and not re.match(r"^(an?|the) [a-z]+ (in|of|by|to) ", first):
        return proper.group(1)
    return re.sub(r"^(the|an?) ", "", later)


def make_people(story: Story, maker: Maker, rng: random.Random) -> None:
    """Names for the cast; nobody in a story shares a surname."""
    used: set[str] = set()
    for key, cast in story.topic.cast.items():
        woman = bool(WOMAN.search(cast.first)) or not MAN.search(cast.first) and rng.random() < 0.5
        first, later = maker.choose(cast.first), maker.choose(cast.later)
        prefixed = later.endswith("*")
        later = later.rstrip("*")
        if cast.kind == "p":
            last = person_last(rng, used)
            full = f"{rng.choice(FIRST_F if woman else FIRST_M)} {last}"
        else:
            last = ""
            full = body_name(first, later) if cast.kind == "o" else re.sub(r"^an? ", "", first)
        body = cast.body or key
        story.people[key] = Person(
            cast.kind, full, last, first, later, maker.choose(cast.extra), body, woman, prefixed and (first == later or rng.random() < 0.45)
        )


def make_story(number: int, topic: Topic, places: list[str], house: str, rng: random.Random) -> Story:
    """A topic told for this run."""
    town, other, river, region = places
    day, day2 = rng.sample(DAYS[:5], 2)
    slots = {"town": town, "other": other, "river": river, "region": region, "day": day, "dayb": day2, "house": house}
    story = Story(f"s{number}", topic, slots)
    maker = Maker(story, rng)
    make_people(story, maker, rng)
    story.main = maker.units("m", topic.main)
    story.second = maker.units("i", topic.second)
    story.lead = maker.units("l", topic.lead)
    story.own = maker.units("o", topic.own)
    story.titles = [maker.choose(one) for one in topic.titles]
    story.titles2 = [maker.choose(one) for one in topic.titles2]
    rng.shuffle(story.titles)
    rng.shuffle(story.titles2)
    return story
