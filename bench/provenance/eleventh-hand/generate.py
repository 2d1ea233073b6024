"""An eleventh hand: invented newsrooms that take stories from each other. See ../README.md."""
import argparse
import datetime
import json
import os
import random

import columns
import houses
import language
import page
import rewordings
import stories_a
import stories_b
import stories_c
import stories_d
import story
import tree
import truth

ZONE = "+01:00"


def topics():
    all_topics = [t for module in (stories_a, stories_b, stories_c, stories_d) for t in language.parse(module.TEXT)]
    language.join(all_topics)
    lost = rewordings.add(all_topics)
    if lost:
        raise SystemExit(f"no sentence for {lost}")
    return all_topics


def settle(articles, loops):
    """No copy before its text; where only days are told, the days of a loop are in order."""
    for _ in range(40):
        moved = False
        for a in articles:
            for p in a.parents:
                if a.time <= p.time:
                    a.time = p.time + datetime.timedelta(minutes=23 + a.order % 31)
                    moved = True
        for loop in loops:
            for before, after in zip(loop, loop[1:]):
                if after.regime == "date" and after.time.date() <= before.time.date():
                    after.time += datetime.timedelta(days=(before.time.date() - after.time.date()).days + 1)
                    moved = True
        if not moved:
            return


def run(seed, stories):
    rng = random.Random(f"eleventh-{seed}")
    tree.Article.count = 0
    desk = tree.Desk(rng, houses.all_houses(rng))
    chosen = topics()
    rng.shuffle(chosen)
    articles, loops, traps = [], [], []
    base = datetime.datetime(2031, 3, 3)
    for at, topic in enumerate(chosen[:stories]):
        day = base + datetime.timedelta(days=rng.randrange(0, 240))
        told, circles, apart, merged = story.tell(desk, topic, day)
        articles += told
        loops += circles
        for i, left in enumerate(apart):
            traps += [(a, b) for right in apart[i + 1 :] for a in left for b in right]
    articles += story.digests(desk, articles)
    columns_run = columns.columns(desk, base) if stories >= 12 else []
    for series in columns_run:
        articles += series
        traps += [(a, b) for i, a in enumerate(series) for b in series[i + 1 :]]
    settle(articles, loops)
    seen = [a for a in articles if not a.unseen]
    order = list(range(1, len(seen) + 1))
    rng.shuffle(order)
    for a, number in zip(seen, order):
        a.id = f"a{number:05}"
    for a in seen:
        if a.how != "column":
            page.write(a, rng)
    footed = {}
    for a in seen:
        if a.house.foot and a.topic and a.how != "digest":
            footed.setdefault(a.house.name, []).append(a)
    for group in list(footed.values())[:12]:
        if len(group) > 1 and group[0].topic is not group[-1].topic:
            traps.append((group[0], group[-1]))
    return seen, truth.truth_of(seed, articles, loops, traps)


def line_of(a):
    line = {"id": a.id, "url": tree.url_of(a), "title": a.title_text, "outlet": a.house.name}
    if a.regime == "good":
        line["published"] = a.time.strftime("%Y-%m-%dT%H:%M:%S") + ZONE
    elif a.regime == "date":
        line["published"] = a.time.strftime("%Y-%m-%d")
    line["authors"] = a.authors
    line["text"] = a.text
    return line


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--stories", type=int, default=27)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    seen, told = run(options.seed, options.stories)
    os.makedirs(options.out, exist_ok=True)
    with open(os.path.join(options.out, "articles.jsonl"), "w", encoding="utf-8") as file:
        for a in sorted(seen, key=lambda a: a.id):
            file.write(json.dumps(line_of(a), ensure_ascii=False) + "\n")
    with open(os.path.join(options.out, "truth.json"), "w", encoding="utf-8") as file:
        json.dump(told, file, ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
