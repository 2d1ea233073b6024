"""Grows the tree of one story: who copied whom, with what done to the text."""
from dataclasses import dataclass, field
from datetime import timedelta

from credits import BOTH, draw
from parse import choose, units_of
from render import Style, alternatives

OPERATIONS = {"verbatim": 20, "trimmed": 18, "re-led": 12, "reordered": 8, "excerpted": 10, "rewritten": 9, "quote-only": 7,
              "house-style": 10, "reworded": 6}


@dataclass
class Item:
    """One sentence of one article: a unit with its changes, or a sentence of the house's own."""
    unit: object = None
    edits: dict = field(default_factory=dict)
    codes: list = field(default_factory=list)
    rewording: int | None = None
    own: str = ""

    def copy(self):
        """The same sentence in a copy; what was changed before is no drift of the copy's."""
        return Item(self.unit, dict(self.edits), [], self.rewording, self.own)


@dataclass
class Article:
    """One text, in the run or unseen."""
    story: object
    account: str
    outlet: str
    items: list
    style: Style
    title: str
    author: str
    time: object
    how: str
    parents: list = field(default_factory=list)
    credit: tuple | None = None
    credited: tuple = ("", "", "")
    seen: bool = True
    breaks: int = 0
    after: str = ""
    id: str = ""

    @property
    def notice(self):
        """A body's own notice: no newspaper's page stands around it."""
        return self.story is not None and self.story.topic.kind == "release" and self.account == "A" and not self.parents

    @property
    def root(self):
        """Where the main line of parents ends."""
        return self.parents[0].root if self.parents else self


class Story:
    """One event, its accounts and the texts that tell of it."""

    def __init__(self, topic, cast, start, world):
        rng = world.rng
        self.topic, self.cast, self.start, self.world = topic, cast, start, world
        self.units = {part: units_of(topic, part, rng) for part in "AB"}
        self.units = {part: _told(units, rng) for part, units in self.units.items()}
        self.own = [choose(row[2:], rng) for row in topic.lines["O"]]
        rng.shuffle(self.own)
        self.times = rng.choices(("good", "date", "none"), (5, 3, 2))[0]
        self.houses = rng.sample(world.outlets, 16)
        self.articles, self.used, self.loops = [], set(), []

    def title(self, account, but=""):
        """A headline of one account, another than the one given where there is one."""
        rows = [row.replace("{T}", self.cast.town) for row in self.topic.titles[account]]
        rows = [self.cast_numbers(choose(row, self.world.rng)) for row in rows]
        return self.world.rng.choice([row for row in rows if row != but] or rows)

    def cast_numbers(self, text):
        """Years in headlines."""
        for key, (number, _, _) in self.cast.numbers.items():
            text = text.replace("{" + key + "#}", str(number))
        return text

    def root(self, account, outlet, seen=True, delay=0.0):
        """The first text of an account."""
        rng = self.world.rng
        units = list(self.units[account])
        style = self.world.style_of(outlet)
        article = Article(self, account, outlet, [Item(unit) for unit in units], style, self.title(account),
                          self.world.writer(), self.start + timedelta(hours=delay, seconds=rng.randrange(3600)), "original",
                          seen=seen, breaks=rng.randrange(10**6))
        self.articles.append(article)
        return article

    def house(self):
        """A house that has no text in this story yet."""
        return self.houses.pop()

    def lead(self):
        """A sentence of a copying house's own, each used once; nothing when they are gone."""
        return Item(own=self.own.pop().replace("{T}", self.cast.town)) if self.own else None

    def copy(self, parent, how=None, credit=None, outlet=None, edit=True):
        """One copy of a text, made in one of the ways of newsrooms."""
        rng = self.world.rng
        how = how or rng.choices(list(OPERATIONS), OPERATIONS.values())[0]
        if how in ("excerpted", "quote-only", "re-led") and not self.own:
            how = "trimmed"
        if len(parent.items) < 6 and how != "verbatim":
            how = "house-style"
        items, style = OPERATE[how](self, [item.copy() for item in parent.items], parent.style)
        if how == "quote-only" and sum(item.unit is not None for item in items) > 2:
            how = "trimmed"
        outlet = outlet or self.house()
        keeps = rng.random() < 0.5 or parent.account == "AB"
        title = parent.title if keeps else self.title(parent.account, parent.title)
        child = Article(self, parent.account, outlet, items, style, title,
                        self.world.writer() if rng.random() < 0.5 or how in ("excerpted", "quote-only") else parent.author,
                        parent.time + timedelta(minutes=rng.randrange(25, 1100), seconds=rng.randrange(60)), how, [parent],
                        breaks=parent.breaks if how in ("verbatim", "trimmed") else rng.randrange(10**6))
        if edit and parent.seen and how not in ("rewritten", "reworded", "quote-only") and rng.random() < 0.62:
            self.change(child)
        self.credit(child, parent, credit)
        self.articles.append(child)
        return child

    def change(self, child):
        """One to three written changes, at most one a sentence."""
        rng = self.world.rng
        able = [(item, alternatives(item.unit)) for item in child.items
                if item.unit and item.rewording is None and not item.edits]
        able = [(item, found) for item, found in able if found]
        rare = [one for one in able if any(code not in ("w", "nd", "v") for _, code, _ in one[1])]
        pool = rare if rare and rng.random() < 0.45 else able
        for item, found in rng.sample(pool, min(len(pool), rng.choice((1, 1, 2, 2, 3)))):
            place, code, new = rng.choices(found, [1 if code in ("w", "=") else 2 for _, code, _ in found])[0]
            item.edits[place] = new
            item.codes = [] if code == "=" else [code]

    def credit(self, child, parent, kind=None):
        """Says, or does not say, or says wrongly where the text is from."""
        rng = self.world.rng
        kind = kind or rng.choices(("right", "none", "false", "kept", "chained"), (77, 14, 4, 3, 2))[0]
        before = parent.parents[0] if parent.parents else None
        if kind in ("kept", "chained") and before is None:
            kind = "right"
        named = {"false": rng.choice(self.houses[:6]), "kept": before and before.outlet}.get(kind) or parent.outlet
        child.credit = draw(rng, kind, self.topic.kind == "release" and parent.root is parent)
        child.credited = (named, parent.author if kind != "false" else self.world.writer(), before.outlet if before else "")
        if child.credit and child.how == "quote-only" and child.credit[0] in ("byline", "dateline"):
            child.credit = ("foot", "Source of the quotations: {P}")

    def merge(self, one, two):
        """The larger halves of two accounts in one text."""
        rng = self.world.rng
        halves = []
        for article in (one, two):
            blocks = _blocks([item.copy() for item in article.items])
            halves.append([item for block in blocks[: max(3, len(blocks) * 2 // 3)] for item in block])
        child = Article(self, "AB", self.house(), halves[0] + halves[1], one.style, one.title, self.world.writer(),
                        max(one.time, two.time) + timedelta(minutes=rng.randrange(60, 900)), "merged", [one, two],
                        breaks=rng.randrange(10**6))
        self.credit(child, one, "right" if rng.random() < 0.8 else "none")
        if child.credit and child.credit[0] == "foot" and rng.random() < 0.6:
            child.credit = ("foot", rng.choice(BOTH))
            child.credited = (one.outlet, one.author, two.outlet)
        self.articles.append(child)
        return child


def _told(units, rng):
    """No two runs tell the same: here and there a sentence that nobody says is left out."""
    return [unit for place, unit in enumerate(units)
            if place == 0 or unit.who or unit.glue or (place + 1 < len(units) and units[place + 1].glue) or rng.random() < 0.75]


def _blocks(items):
    """Sentences that may not be parted stay together."""
    blocks = []
    for item in items:
        if item.unit and item.unit.glue and blocks:
            blocks[-1].append(item)
        else:
            blocks.append([item])
    return blocks


def _flat(blocks):
    return [item for block in blocks for item in block]


def _trimmed(story, items, style):
    blocks = _blocks(items)
    keep = max(4, round(len(blocks) * story.world.rng.uniform(0.5, 0.85)))
    return _flat(blocks[:keep]), style


def _reled(story, items, style):
    rest = items[1:] if items[0].own or not (items[1].unit and items[1].unit.glue) else items
    return [story.lead(), *rest], style


def _reordered(story, items, style):
    first, *blocks = _blocks(items)
    story.world.rng.shuffle(blocks)
    return _flat([first, *blocks]), style


def _excerpted(story, items, style):
    blocks = _blocks([item for item in items if item.unit])
    start = story.world.rng.randrange(0, max(1, len(blocks) - 4))
    middle = _flat(blocks[start:start + story.world.rng.choice((3, 4))])
    return [story.lead(), *filter(None, [story.lead()]), *middle, *filter(None, [story.lead()])], style


def _quote_only(story, items, style):
    blocks = [block[:1] for block in _blocks(items) if block[0].unit and '"' in block[0].unit.text
              and block[0].unit.text.count('"') % 2 == 0 and block[0].rewording is None]
    if not blocks:
        return _trimmed(story, items, style)
    picked = story.world.rng.sample(blocks, min(len(blocks), story.world.rng.choice((1, 1, 2))))
    return [story.lead(), *_flat(picked), *filter(None, [story.lead(), story.lead()])], style


def _rewritten(story, items, style):
    """What can be said in other words is, each wording by one house a run; a part of the rest is left out."""
    kept = []
    for item in items:
        told = _reword(story, item)
        if told or (item.unit and item.unit.glue and kept and kept[-1].unit is not None) or story.world.rng.random() < 0.6:
            kept.append(item)
    glued = [item for place, item in enumerate(kept) if not (item.unit and item.unit.glue) or _follows(kept, place, story)]
    return glued, style.turned(story.world.rng, 4)


def _follows(kept, place, story):
    """Whether a sentence that leans on the one before it still stands behind it."""
    units = story.units["A"] + story.units["B"]
    at = units.index(kept[place].unit)
    return place > 0 and kept[place - 1].unit is units[at - 1]


def _reword(story, item):
    if item.unit is None or item.edits or item.rewording is not None:
        return False
    for place in range(len(item.unit.rewordings)):
        if (item.unit.key, place) not in story.used:
            story.used.add((item.unit.key, place))
            item.rewording = place
            return True
    return False


def _reworded(story, items, style):
    """Something of the flavour of a text that went through another language and came back."""
    for item in items:
        if story.world.rng.random() < 0.35:
            _reword(story, item)
    return items, Style(**{**style.__dict__, "light": True, "figures": not style.figures})


OPERATE = {
    "verbatim": lambda story, items, style: (items, style), "trimmed": _trimmed, "re-led": _reled, "reordered": _reordered,
    "excerpted": _excerpted, "quote-only": _quote_only, "rewritten": _rewritten, "reworded": _reworded,
    "house-style": lambda story, items, style: (items, style.turned(story.world.rng, story.world.rng.choice((2, 3)))),
}
