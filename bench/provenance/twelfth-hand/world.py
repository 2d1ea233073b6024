"""One run: which stories are told, by whom, in what kind of tree, with loops and traps."""
import random
import re
from datetime import datetime, timedelta, timezone

from cast import cast_of
from extras import features, standing_paragraphs
from parse import Unit, topics
from render import Style
from tree import Article, Item, Story
from words import AGENCIES, FIRST_F, FIRST_M, LAST, TOWNS, outlets

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
HEARD = re.compile(r'^"([^"]+)," \{(\w+)\} said\.$')
LOOPS = ("credited", "credited", "media", "third", "reference")


class World:
    """Everything of one run that the stories share."""

    def __init__(self, seed, stories):
        self.rng = random.Random(f"twelfth {seed}")
        rng = self.rng
        self.outlets = outlets(rng)
        self.styles, self.traps, self.plain = {}, [], []
        self.surnames = rng.sample(LAST, len(LAST))
        self.writers = [f"{rng.choice(FIRST_F + FIRST_M)} {name}" for name in self.surnames[:30]]
        del self.surnames[:30]
        towns = rng.sample([town for town in TOWNS if not any(town.split("-")[0] in house for house in self.outlets)], 14)
        towns += rng.sample([town for town in TOWNS if town not in towns], 20)
        found = topics()
        rng.shuffle(found)
        self.stories = [self.story(topic, towns[place]) for place, topic in enumerate(found[: min(stories, len(found))])]
        self.twins()
        standing_paragraphs(self)
        features(self)

    def writer(self):
        """A reporter; several houses may have one of the same name only by printing the same text."""
        return self.rng.choice(self.writers)

    def style_of(self, outlet):
        """The house's own style, one for the run."""
        rng = self.rng
        if outlet not in self.styles:
            self.styles[outlet] = Style(*(rng.random() < share for share in (0.3, 0.2, 0.15, 0.7, 0.1, 0, 0.2, 0, 0)))
        return self.styles[outlet]

    def story(self, topic, town):
        """One story with all its texts."""
        rng = self.rng
        start = datetime(rng.choice((2031, 2032, 2033)), 1, 1, 6, tzinfo=timezone(timedelta(hours=rng.choice((0, 1, 2, 10)))))
        start += timedelta(days=rng.randrange(360), minutes=rng.randrange(900))
        cast = cast_of(topic, rng, town, DAYS[(start - timedelta(days=1)).weekday()], self.surnames)
        story = Story(topic, cast, start, self)
        if rng.random() < 0.35:
            self.press_conference(story)
        self.main_tree(story)
        self.second_tree(story)
        self.loop(story)
        return story

    def press_conference(self, story):
        """Both accounts carry one remark that both reporters heard."""
        for unit in story.units["A"]:
            found = HEARD.match(re.sub(r"<([^<>~]*)(?:~[^<>]*)>", r"\1", unit.text))
            if found and not unit.rewordings:
                claim = unit.claim or f"#heard{unit.key}"
                unit.claim = claim
                told = Unit(f"{unit.key}/heard", unit.who, claim, "", f'"{found[1]}," {{{found[2]}}} told a news conference.', [])
                blocks = [at for at, other in enumerate(story.units["B"]) if not other.glue][2:]
                story.units["B"].insert(self.rng.choice(blocks), told)
                return

    def main_tree(self, story):
        """The first account and its copies."""
        rng, kind = self.rng, story.topic.kind
        shape = rng.choices(("paper", "feed", "unseen"), (60, 15, 25))[0]
        outlet = story.house()
        if kind == "release":
            outlet = next(one.name for one in story.cast.people.values() if one.kind == "B").removeprefix("the ")
        elif shape != "paper" or kind == "column":
            outlet = AGENCIES[-1] if kind == "column" else rng.choice(AGENCIES[:-1])
        root = story.root("A", outlet, seen=shape != "unseen")
        if shape == "unseen":
            self.unseen_copies(story, root)
        for _ in range(rng.choice((1, 2, 3, 4) if shape == "unseen" else (2, 3, 4, 5, 6))):
            seen = [one for one in story.articles if one.seen and one.how != "quote-only"]
            near = root if root.seen and (shape == "feed" or kind != "news") else rng.choice(seen)
            story.copy(near if rng.random() < 0.7 else rng.choice(seen))

    def unseen_copies(self, story, root):
        """Two to four houses print a text that is not in the run; each leaves out something else."""
        rng = self.rng
        for turn in range(rng.choice((2, 3, 3, 4))):
            child = story.copy(root, rng.choice(("verbatim", "house-style", "re-led")), rng.choice(("right", "right", "none")))
            loose = [item for place, item in enumerate(child.items) if place > 1 and item.unit and not item.unit.glue
                     and not (place + 1 < len(child.items) and child.items[place + 1].unit.glue)]
            lost = rng.sample(loose, 2 if turn else 1)
            child.items = [item for item in child.items if item not in lost]

    def second_tree(self, story):
        """The independent account, its few copies, and now and then a text made of both."""
        rng = self.rng
        first = [one for one in story.articles if one.seen]
        root = story.root("B", story.house(), delay=rng.choice((-5.5, -2.2, 1.5, 4.0, 9.3)))
        for _ in range(rng.choice((0, 0, 0, 1, 1, 2))):
            story.copy(root)
        if rng.random() < 0.14 and story.topic.kind == "news" and first[0].how != "quote-only":
            story.merge(first[0], root)
        for one in story.articles:
            for other in story.articles:
                if one.account == "A" and other.account == "B" and one.seen:
                    self.traps.append((one, other))

    def loop(self, story):
        """The first house takes its own story back from another."""
        rng = self.rng
        root = story.articles[0]
        if not root.seen or story.times == "none" or story.topic.kind != "news" or rng.random() > 0.42 or len(story.own) < 1:
            return
        kind = rng.choice(LOOPS)
        house = f"{rng.choice(('Openleaf', 'Commonbook', 'Allfolk'))} Encyclopedia" if kind == "reference" else None
        chain = [root, story.copy(root, "trimmed" if kind == "reference" else "verbatim", "right", house, edit=False)]
        if kind == "third":
            chain.append(story.copy(chain[-1], "trimmed", "right", edit=False))
        last = story.copy(chain[-1], "re-led", "media" if kind == "media" else "right", root.outlet, edit=False)
        last.time = chain[-1].time + timedelta(hours=rng.randrange(26, 60))
        if last.credit[0] == "told":
            last.credit = ("inside", "So {P} reported.")
        last.how = f"loop-{kind}"
        story.loops.append([*chain, last])

    def twins(self):
        """Two towns with the same sort of event: their first texts are no copies of each other."""
        first = [(story.topic.twin, one) for story in self.stories for one in story.articles
                 if one.seen and story.topic.twin and not any(parent.seen for parent in one.parents)]
        for place, (twin, one) in enumerate(first):
            self.traps += [(one, other) for mark, other in first[place + 1:] if mark == twin and one.story is not other.story]

    def articles(self):
        """Every text that is in the run."""
        return [one for story in self.stories for one in story.articles if one.seen] + self.plain

    def alone(self, outlet, title, sentences, time):
        """A text that is nobody's copy and has no speakers."""
        article = Article(None, "", outlet, [Item(own=sentence) for sentence in sentences], self.style_of(outlet), title,
                          self.writer(), time, "standing", breaks=0)
        self.plain.append(article)
        return article
