"""The truth of a run, in the form of `provenance-truth/1`."""
from parse import CODES


def truth_of(world, seed, places):
    """Everything the scorer asks for; `places` are the sentences of each article by its id."""
    stories = world.stories
    unseen = {id(one): f"unseen:{number}" for number, one in
              enumerate(one for story in stories for one in story.articles if not one.seen)}

    def name(article):
        return unseen.get(id(article)) or article.id

    shown = sorted(world.articles(), key=lambda one: one.id)
    articles = [{"id": one.id, "parents": [name(parent) for parent in one.parents], "root": name(one.root),
                 "times": one.story.times if one.story else "good", "how": one.how} for one in shown]
    return {"format": "provenance-truth/1", "seed": seed, "articles": articles,
            "pairs": sorted(pair for story in stories for pair in _pairs(story, places)),
            "claims": [claim for story in stories for claim in _claims(story, places)],
            "loops": [[one.id for one in loop] for story in stories for loop in story.loops],
            "drifts": [drift for one in shown for drift in _drifts(one, places)],
            "traps": sorted({_pair(one, other) for one, other in world.traps})}


def _pair(one, other):
    return tuple(sorted((one.id, other.id)))


def _pairs(story, places):
    """Texts that share at least 20 words of sentences that neither has reworded; quotation-only pieces share a quotation."""
    seen = [one for one in story.articles if one.seen and one.how != "quote-only"]
    told = {one.id: {_sentence(item): end - start for item, start, end in places[one.id] if _sentence(item)} for one in seen}
    found = set()
    for at, one in enumerate(seen):
        for other in seen[at + 1:]:
            if {one.account, other.account} == {"A", "B"}:
                continue
            shared = told[one.id].keys() & told[other.id].keys()
            if sum(told[one.id][key] for key in shared) >= 120:
                found.add(_pair(one, other))
    return found


def _sentence(item):
    if item.unit is None:
        return item.own
    return f"{item.unit.key} {item.rewording}"


def _claims(story, places):
    """Every sentence somebody is said to have said, with all its places, the first one unchanged where there is one."""
    groups = {}
    for article in sorted((one for one in story.articles if one.seen), key=lambda one: (bool(one.parents), one.time)):
        for item, start, end in places[article.id]:
            if item.unit and item.unit.who:
                key = item.unit.claim or item.unit.key
                groups.setdefault(key, []).append((item, {"article": article.id, "start": start, "end": end}))
    claims = []
    for key, found in groups.items():
        found.sort(key=lambda one: (bool(one[0].edits), one[0].rewording is not None))
        people = {one.unit.who: story.cast.people[one.unit.who] for one, _ in found}
        named = {person.body for person in people.values() if person.kind != "U"}
        unnamed = [person for person in people.values() if person.kind == "U"]
        claims.append({"id": f"{story.topic.name}:{key.split('/', 1)[-1].lstrip('#')}", "places": [place for _, place in found],
                       "speaker": story.cast.people[found[0][0].unit.who].name,
                       "low": max(1, len(named)), "high": len(named) + len(unnamed)})
    return claims


def _drifts(article, places):
    """What a copy changed in its parent's sentences."""
    return [{"code": CODES[code], "parent": article.parents[0].id, "child": article.id, "start": start, "end": end}
            for item, start, end in places[article.id] for code in item.codes]
