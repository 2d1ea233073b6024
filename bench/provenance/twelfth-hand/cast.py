"""Who and what a story is about: people, bodies, papers, numbers, a town and a day."""
import re
from dataclasses import dataclass, field

from parse import choose
from words import FIRST_F, FIRST_M


@dataclass
class Speaker:
    """One who is said to have said something, with the ways in which a text may name them."""
    kind: str
    name: str
    sex: str
    before: str
    behind: str
    body: str
    short: str
    role_later: bool

    def full(self, behind, comma, after):
        """The first mention; `comma`: what stood behind the name in the frame."""
        if self.kind != "P":
            return self.name + ("," if ", " in self.name else comma)
        if behind or self.before == "":
            return f"{self.name}, {self.behind},"
        if comma or after.startswith((" who", " told")) or self.role_later:
            return f"{self.before} {self.name}{comma}"
        return f"{self.name}, {self.behind},"

    def later(self, honorific):
        """A later mention."""
        if self.kind != "P":
            return self.short
        last = self.name.rsplit(" ", 1)[1]
        return f"{'Ms' if self.sex == 'f' else 'Mr'} {last}" if honorific else last


@dataclass
class Cast:
    """All that the frames of a story are filled with."""
    town: str
    day: str
    people: dict = field(default_factory=dict)
    numbers: dict = field(default_factory=dict)


def cast_of(topic, rng, town, day, surnames):
    """Draws the people and the numbers of one story; a surname serves once a run."""
    cast = Cast(town, day)
    for key, (kind, sex, cells) in topic.cast.items():
        cells = [choose(cell, rng).replace("{T}", town) for cell in cells]
        sex = sex or rng.choice("fm")
        if kind == "P":
            name = f"{rng.choice(FIRST_F if sex == 'f' else FIRST_M)} {surnames.pop()}"
            body = cells[2] if len(cells) > 2 else name
            cast.people[key] = Speaker(kind, name, sex, cells[0].strip("-"), cells[1], body, "", rng.random() < 0.5)
        else:
            short = cells[1] if len(cells) > 1 else _short(kind, cells[0])
            cast.people[key] = Speaker(kind, cells[0], sex, "", "", cells[0], short, False)
    for key, (low, high, *step) in topic.numbers.items():
        step = step[0] if step else 1
        number = rng.randrange(low, high + 1, step)
        far = max(step, number // rng.choice((3, 4, 5)))
        other = number + far if rng.random() < 0.5 or number - far < 2 else number - far
        size = 100 if number > 1000 else 10 if number > 20 else 5
        rounded = number // size * size or number + 1
        cast.numbers[key] = (number, other, rounded if rounded != number else number + size)
    return cast


def _short(kind, name):
    """The later name of a paper: "an inspection report dated March" becomes "the inspection report"."""
    if kind != "D":
        return name
    cut = re.split(r", | dated | circulated | to (?!the council)| read to | seen by | commissioned | of the pit", name)[0]
    return re.sub(r"^an? ", "the ", cut)

