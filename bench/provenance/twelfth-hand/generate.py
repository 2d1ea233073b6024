"""A twelfth hand: invented newsrooms that copy each other, with the truth of every step.

    python3 generate.py --seed 1 --stories 28 --out DIR
"""
import argparse
import json
from pathlib import Path

from truth import truth_of
from world import World
from write import write


def generate(seed, stories):
    """The lines of one run and their truth."""
    world = World(seed, stories)
    articles = world.articles()
    world.rng.shuffle(articles)
    for number, article in enumerate(articles):
        article.id = f"n{number + 1:04d}"
    lines, places = [], {}
    for article in articles:
        line, found = write(article, article.story.times if article.story else "good")
        lines.append(line)
        places[article.id] = found
    return lines, truth_of(world, seed, places)


def main():
    """Writes articles.jsonl and truth.json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--stories", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    lines, truth = generate(options.seed, options.stories)
    options.out.mkdir(parents=True, exist_ok=True)
    rows = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (options.out / "articles.jsonl").write_text(rows, encoding="utf-8")
    (options.out / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
