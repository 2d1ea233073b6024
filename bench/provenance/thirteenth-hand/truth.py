"""The truth of a run, from what the newsroom did."""
from datetime import timedelta
from itertools import combinations

from article import Article, slug
from story import Story


def published(article: Article) -> str | None:
    """The time as the page gives it: to the second with an offset, the date alone, or nothing."""
    at = article.start + timedelta(minutes=article.minute)
    if article.regime == "none":
        return None
    return at.strftime("%Y-%m-%d") if article.regime == "date" else at.strftime(f"%Y-%m-%dT%H:%M:{int(article.minute) * 7 % 60:02d}+01:00")


def line_of(article: Article) -> dict:
    """One line of articles.jsonl."""
    line = {"id": article.id, "url": f"https://{article.house.domain}/{article.id[1:]}/{slug(article)}", "title": article.title, "outlet": article.house.shown}
    when = published(article)
    if when:
        line["published"] = when
    line["authors"] = [article.writer] if article.house.bylines and not article.credit else []
    line["text"] = article.text
    return line


def name(article: Article) -> str:
    """An id, also for a text that is not in the run."""
    return f"unseen:{article.story.id}" if article.unseen and article.story else article.id


def root_of(article: Article) -> Article:
    """Where the main parents end."""
    seen = [article]
    while seen[-1].parents:
        if seen[-1].parents[0] in seen:
            break
        seen.append(seen[-1].parents[0])
    return seen[-1]


def shared(one: Article, two: Article) -> int:
    """How many units both hold in the same wording; own words are in one article alone."""
    forms = {(placed.unit.id, placed.alt) for placed in one.units}
    return sum((placed.unit.id, placed.alt) in forms for placed in two.units)


def joined(one: Article, two: Article) -> bool:
    """Whether two articles share reused text. A quotation alone is no reuse here."""
    if "quote-only" in (one.how, two.how):
        return False
    return one in two.parents or two in one.parents or shared(one, two) >= 2


def order(pair: tuple[Article, Article]) -> list[str]:
    """A pair in the order of ids."""
    return sorted(one.id for one in pair)


def sources(story: Story, speakers: set[str]) -> tuple[int, int]:
    """Lowest and highest number of independent sources behind a claim (two who speak for one body are one)."""
    named = {story.people[key].body for key in speakers if story.people[key].kind != "u"}
    unnamed = {key for key in speakers if story.people[key].kind == "u"}
    return max(1, len(named)), len(named) + len(unnamed)


def claims_of(story: Story, articles: list[Article]) -> list[dict]:
    """Every claim of a story with its places, the first text first."""
    places: dict[str, list[dict]] = {}
    speakers: dict[str, list[str]] = {}
    for article in sorted(articles, key=lambda one: (one.side != "main", one.how != "root", one.minute)):
        for placed in article.units:
            unit = placed.unit
            if unit.claim is None or unit.speaker is None:
                continue
            start, end = article.spans[unit.id]
            places.setdefault(unit.claim, []).append({"article": article.id, "start": start, "end": end})
            speakers.setdefault(unit.claim, []).append(unit.speaker)
    out = []
    for claim, found in places.items():
        low, high = sources(story, set(speakers[claim]))
        out.append({"id": claim, "places": found, "speaker": story.people[speakers[claim][0]].full, "low": low, "high": high})
    return out


def twins(one: Article, two: Article) -> bool:
    """Whether two articles tell of one sort of event in two towns (topics "x" and "x-2")."""
    if one.story is None or two.story is None:
        return False
    names = sorted([one.story.topic.name, two.story.topic.name])
    return names[1] == f"{names[0]}-2"


def truth_of(seed: int, articles: list[Article], loops: list[list[Article]], stories: list[Story], trapped: list[tuple[Article, Article]]) -> dict:
    """The whole of truth.json."""
    by_story: dict[str, list[Article]] = {}
    for article in articles:
        if article.story is not None:
            by_story.setdefault(article.story.id, []).append(article)
    pairs, traps, drifts, claims = [], [order(pair) for pair in trapped], [], []
    for story in stories:
        mine = by_story.get(story.id, [])
        claims += claims_of(story, mine)
        for pair in combinations(mine, 2):
            if joined(*pair):
                pairs.append(order(pair))
            elif {pair[0].side, pair[1].side} == {"main", "second"}:
                traps.append(order(pair))
    traps += [order(pair) for pair in combinations(articles, 2) if twins(*pair)]
    for article in articles:
        for code, uid in article.drifts:
            start, end = article.spans[uid]
            drifts.append({"code": code, "parent": name(article.parents[0]), "child": article.id, "start": start, "end": end})
    told = [{"id": one.id, "parents": [name(up) for up in one.parents], "root": name(root_of(one)), "times": one.regime, "how": one.how} for one in articles]
    return {
        "format": "provenance-truth/1", "seed": seed, "articles": told, "pairs": sorted(pairs), "claims": claims,
        "loops": [[one.id for one in loop] for loop in loops], "drifts": drifts, "traps": sorted({tuple(one) for one in traps}),
    }
