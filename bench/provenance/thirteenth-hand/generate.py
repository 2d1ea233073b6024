"""A thirteenth hand: writes articles.jsonl and truth.json for one seed.

    python3 generate.py --seed N --stories N --out DIR

Each topic is told once a run, so --stories stops at the number of topics.
"""
import argparse
from itertools import combinations
import json
from pathlib import Path
import random

from article import Article, lay_out
from features import STANDING, features, standing_paragraph
from houses import make_house, make_houses
from names import places
from newsroom import Newsroom
from parse import read_topics
from story import make_story
from truth import line_of, truth_of


def number_all(articles: list[Article], rng: random.Random) -> list[Article]:
    """Ids in an order that tells nothing of who copied whom."""
    shuffled = list(articles)
    rng.shuffle(shuffled)
    for number, one in enumerate(shuffled, 1):
        one.id = f"a{number:05d}"
    return shuffled


def run(seed: int, count: int) -> tuple[list[dict], dict]:
    """The lines and the truth of one seed."""
    rng = random.Random(f"thirteenth {seed}")
    used: set[str] = set()
    houses = make_houses(rng, used)
    topics = read_topics()
    rng.shuffle(topics)
    room, stories = Newsroom(rng, houses), []
    standing: dict[str, int] = {}
    for number, topic in enumerate(topics[:count]):
        agency = topic.genre == "agency" or topic.genre in ("business", "paper", "report", "court") and rng.random() < 0.15
        house = rng.choice([one for one in houses if one.kind in (("agency",) if agency else ("paper", "site"))])
        if topic.genre == "release":
            house = make_house(rng, topic.cast["O"].first, "release")
        story = make_story(number, topic, places(rng, used), house.name, rng)
        extra = None
        if rng.random() < 0.35:
            standing[story.id] = rng.randrange(len(STANDING))
            extra = standing_paragraph(standing[story.id], story.id, "Ambria")
        room.tell(story, house, extra)
        stories.append(story)
    trapped = standing_pairs(room.articles, standing)
    shown = [one for one in room.articles if not one.unseen]
    for group in features(rng, houses, used, min(4, count // 3)):
        shown += group
        trapped += list(combinations(group, 2))
    shown = number_all(shown, rng)
    for one in shown:
        if one.story is not None:
            lay_out(one, rng)
    return [line_of(one) for one in shown], truth_of(seed, shown, room.loops, stories, trapped)


def standing_pairs(articles: list[Article], standing: dict[str, int]) -> list[tuple[Article, Article]]:
    """Articles of different stories that carry one standing paragraph."""

    def carried(one: Article) -> int | None:
        held = any(".standing" in placed.unit.id for placed in one.units)
        return standing[one.story.id] if held and one.story else None

    seen = [(one, carried(one)) for one in articles if not one.unseen]
    holders = [(one, number) for one, number in seen if number is not None]
    return [(a, b) for (a, m), (b, n) in combinations(holders, 2) if m == n and a.story is not b.story]


def main() -> None:
    """Reads the command line and writes both files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--stories", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    lines, truth = run(given.seed, given.stories)
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "articles.jsonl").write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in lines), encoding="utf-8")
    (given.out / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
