"""Grows the tree of one story: who prints it first, who takes it from whom, and what each does to it."""
from dataclasses import replace
from datetime import datetime, timedelta
import random

from article import Article, Credit, credit_for, fit
from copying import blocks_of, edited, excerpt, flat, light, quotes_in, reordered, rewritten, trimmed
from houses import LOOPED, MEDIA, House
from render import Placed
from story import Story, Unit

OPS = {"verbatim": 3.0, "trimmed": 4.0, "re-led": 2.5, "reordered": 1.5, "excerpted": 2.0, "rewritten": 1.6, "light": 2.0, "quote-only": 1.2, "update": 1.0}
UPDATES = ["(updated)", "– latest", "– what we know so far"]


class Newsroom:
    """The trees of a run."""

    def __init__(self, rng: random.Random, houses: list[House]) -> None:
        self.rng = rng
        self.houses = houses
        self.articles: list[Article] = []
        self.loops: list[list[Article]] = []

    def free_house(self, taken: set[str], kinds: tuple[str, ...] = ("paper", "site")) -> House:
        """A house that has not yet printed this story."""
        house = self.rng.choice([one for one in self.houses if one.kind in kinds and one.name not in taken])
        taken.add(house.name)
        return house

    def tell(self, story: Story, root_house: House, extra: Unit | None) -> None:
        """All the articles of one story."""
        rng = self.rng
        taken = {root_house.name}
        regime = rng.choices(["good", "date", "none"], [5, 3, 2])[0]
        start = datetime(2031, 1, 6) + timedelta(days=rng.randrange(200), minutes=rng.randrange(360, 1100))
        root = self.first(story, story.main, story.titles, root_house, regime, start, "main")
        root.unseen = rng.random() < 0.15 and root.look == "paper"
        if extra is not None:
            root.units.append(Placed(extra))
        feed = root_house.kind == "agency" or root.look == "release"
        tree = [root]
        count = max(2, rng.randint(2, 5) + (1 if root.unseen else 0))
        for number in range(count):
            direct = root.unseen and number < 2
            self.copy(tree, taken, direct or feed and rng.random() < 0.85)
        if not root.unseen and regime != "none" and root_house.kind != "agency" and root.look != "release" and rng.random() < 0.62:
            self.loop(tree, taken)
        second = self.first(story, story.second, story.titles2, self.free_house(taken), regime, start, "second")
        second.minute = rng.randint(-200, 900)
        tree2 = [second]
        for _ in range(rng.choice([0, 1, 1, 2])):
            self.copy(tree2, taken, False)
        if rng.random() < 0.16 and not root.unseen:
            tree2.append(self.merge(root, second, taken))
        self.articles += tree + tree2

    def first(self, story: Story, units: list[Unit], titles: list[str], house: House, regime: str, start: datetime, side: str) -> Article:
        """The account that the others are made of."""
        rng = self.rng
        made = Article(story, house, titles[0], [Placed(one) for one in units], house.style, 0, regime, "root", rng.choice(house.writers))
        made.start, made.side = start, side
        if side == "main" and story.topic.genre in ("release", "live"):
            made.look = story.topic.genre
        if house.kind == "agency":
            made.dateline = f"{story.slots['town'].upper()}, {start:%B} {start.day} ({house.name}) — "
        elif rng.random() < 0.15 or made.look == "release":
            made.dateline = f"{story.slots['town'].upper()} — "
        return made

    def parent_of(self, tree: list[Article], of_root: bool) -> Article:
        """The text that a copy is made of."""
        fit_ones = [one for one in tree[1:] if one.how not in ("quote-only", "excerpted", "update") and len(one.units) > 5]
        if of_root or not fit_ones or self.rng.random() < 0.6:
            return tree[0]
        return self.rng.choice(fit_ones)

    def copy(self, tree: list[Article], taken: set[str], of_root: bool) -> None:
        """One more copy in a tree."""
        rng = self.rng
        parent = self.parent_of(tree, of_root)
        story = parent.story
        assert story is not None
        hidden = parent.unseen
        how = rng.choices(list(OPS), list(OPS.values()))[0]
        if how == "update" and (hidden or parent.how != "root" or parent.house.kind == "agency" or parent.side == "second"):
            how = "trimmed"
        if hidden and how in ("quote-only", "rewritten", "excerpted", "verbatim"):
            how = "lacking"
        house = parent.house if how == "update" else self.free_house(taken, ("paper", "site", "almanac") if how == "excerpted" else ("paper", "site"))
        units, how = self.units_for(how, parent, story)
        made = Article(story, house, self.title_for(parent, how), units, parent.style, parent.minute + rng.randint(12, 900), parent.regime, how, rng.choice(house.writers), [parent])
        made.start, made.side = parent.start, parent.side
        if parent.regime == "date":
            made.minute += 1440 * rng.randint(0, 1)
        if rng.random() < (0.35 if how in ("verbatim", "trimmed") else 0.75):
            made.style = house.style
        if how not in ("rewritten", "update", "quote-only") and not hidden and rng.random() < 0.62:
            made.units, made.drifts = edited(rng, made.units, {one.unit.id for one in parent.units}, story, house.name)
        if how != "update":
            self.credit(made, parent)
        tree.append(made)

    def units_for(self, how: str, parent: Article, story: Story) -> tuple[list[Placed], str]:
        """The child's units, and the name of what was done where the wish could not be met."""
        rng, blocks = self.rng, blocks_of(parent.units)
        own = [Placed(one) for one in story.own if one.id not in story.spent]
        leads = [Placed(one) for one in story.lead if one.id not in story.spent]
        if how == "lacking":
            keep = [blocks[0]] + [block for block in blocks[1:] if rng.random() < 0.75]
            return flat(keep), how
        if how == "quote-only" and quotes_in(blocks) and own:
            story.spent.add(own[0].unit.id)
            chosen = rng.sample(quotes_in(blocks), min(len(quotes_in(blocks)), rng.randint(1, 2)))
            opener = leads[:1] if rng.random() < 0.5 else []
            story.spent |= {one.unit.id for one in opener}
            return [*opener, own[0], *flat(chosen)], how
        if how == "excerpted" and own:
            story.spent.add(own[0].unit.id)
            return [own[0], *flat(excerpt(rng, blocks))], how
        if how == "re-led" and leads:
            story.spent.add(leads[0].unit.id)
            rest = blocks[1:] if rng.random() < 0.5 else blocks
            return [leads[0], *flat(trimmed(rng, rest) if rng.random() < 0.4 else rest)], how
        if how == "reordered":
            return flat(reordered(rng, blocks)), how
        if how == "rewritten":
            return rewritten(flat(trimmed(rng, blocks) if rng.random() < 0.4 else blocks), story), how
        if how == "light":
            return light(rng, flat(blocks)), how
        if how == "update" and own:
            for one in own:
                story.spent.add(one.unit.id)
            return [*parent.units, *own], how
        if how == "verbatim":
            return list(parent.units), how
        return flat(trimmed(rng, blocks)), "trimmed"

    def title_for(self, parent: Article, how: str) -> str:
        """The parent's headline, or another of the same account."""
        story = parent.story
        assert story is not None
        if how == "update":
            return f"{parent.title} {self.rng.choice(UPDATES)}"
        if how in ("verbatim", "trimmed") and self.rng.random() < 0.75:
            return parent.title
        return self.rng.choice(story.titles if parent.side == "main" else story.titles2)

    def credit(self, made: Article, parent: Article) -> None:
        """Right, none, false, or the one that the parent carried."""
        rng = self.rng
        kind = rng.choices(["right", "none", "false", "kept"], [79, 14, 4, 3])[0]
        feed = parent.house.kind == "agency"
        if kind == "kept" and parent.credit:
            made.credit = parent.credit
        elif kind == "false":
            other = rng.choice([one for one in self.houses if one.name not in (parent.house.name, made.house.name)])
            made.credit = credit_for(rng, replace(parent, house=other, writer=other.writers[0]), made.how, False)
        elif kind != "none":
            made.credit = credit_for(rng, parent, made.how, feed)
        if made.credit and made.credit.place == "dateline":
            town = parent.story.slots["town"].upper() if parent.story else ""
            made.dateline = f"{town} ({made.credit.words}) – "

    def loop(self, tree: list[Article], taken: set[str]) -> None:
        """The first house takes its story back from a copy, by name, from "media reports", through a third house or from a work of reference."""
        rng, root = self.rng, tree[0]
        story = root.story
        assert story is not None
        manner = rng.choice(["credited", "media", "third", "reference"])
        chain = [root]
        for _ in range(2 if manner == "third" else 1):
            house = self.free_house(taken, ("almanac",) if manner == "reference" else ("paper", "site"))
            above = chain[-1]
            units = flat(trimmed(rng, blocks_of(above.units))) if len(above.units) > 7 else list(above.units)
            step = Article(story, house, self.title_for(root, "loop-step"), units, house.style, above.minute + rng.randint(200, 2000), root.regime, "trimmed", rng.choice(house.writers), [above])
            step.start = root.start
            step.credit = credit_for(rng, above, "trimmed", False)
            chain.append(step)
        last = chain[-1]
        words = rng.choice(MEDIA) if manner == "media" else fit(rng.choice(LOOPED), {"o": last.house.name})
        closing = Article(story, root.house, rng.choice(story.titles), list(last.units), root.style, last.minute + rng.randint(1500, 4000), root.regime, f"loop-{manner}", rng.choice(root.house.writers), [last])
        leads = [Placed(one) for one in story.lead if one.id not in story.spent]
        if leads:
            story.spent.add(leads[0].unit.id)
            closing.units = [leads[0], *last.units]
        closing.start = root.start
        closing.credit = Credit("head" if not leads else "inside", words, last.house.name)
        chain.append(closing)
        tree += chain[1:]
        self.loops.append(chain)

    def merge(self, one: Article, two: Article, taken: set[str]) -> Article:
        """The larger halves of both accounts under one headline."""
        rng, house = self.rng, self.free_house(taken)
        first, second = blocks_of(one.units), blocks_of(two.units)
        units = [*flat(first[: max(3, round(len(first) * 0.65))]), *flat(second[: max(3, round(len(second) * 0.6))])]
        made = Article(one.story, house, one.title, units, house.style, max(one.minute, two.minute) + rng.randint(60, 600), one.regime, "merged", rng.choice(house.writers), [one, two])
        made.start, made.side = one.start, "both"
        both = fit(rng.choice(["With reports from {a} and {b}", "Sources: {a}, {b}", "Compiled from {a} and {b}."]), {"a": one.house.name, "b": two.house.name})
        made.credit = Credit("foot", both, one.house.name) if rng.random() < 0.6 else credit_for(rng, one, "merged", False)
        return made
