"""The truth of a run, read off the articles as they were made."""
import re

WORD = re.compile(r"\w+")


def runs(a, b):
    """Words in the longest run that two sentences share."""
    x, y = WORD.findall(a.lower()), WORD.findall(b.lower())
    best, row = 0, [0] * (len(y) + 1)
    for word in x:
        new = [0] * (len(y) + 1)
        for j, other in enumerate(y, 1):
            if word == other:
                new[j] = row[j - 1] + 1
                best = max(best, new[j])
        row = new
    return best


def name(article):
    return f"unseen:{article.order}" if article.unseen else article.id


def truth_of(seed, articles, loops, traps):
    seen = [a for a in articles if not a.unseen]
    trapped = {tuple(sorted((a.id, b.id))) for a, b in traps}
    return {
        "format": "provenance-truth/1",
        "seed": seed,
        "articles": [
            {"id": a.id, "parents": [name(p) for p in a.parents], "root": name(a.root()), "times": a.regime, "how": a.how}
            for a in sorted(seen, key=lambda a: a.id)
        ],
        "pairs": pairs(seen, trapped),
        "claims": claims(seen),
        "loops": [[a.id for a in loop] for loop in loops],
        "drifts": drifts(seen),
        "traps": [list(pair) for pair in sorted(trapped)],
    }


def pairs(seen, trapped):
    """Articles of one tree with a sentence of twelve words in common, or two of seven. A piece of quotations alone is in none."""
    out = []
    whole = [a for a in seen if a.how not in ("quote-only", "column")]
    by_sentence = {}
    for a in whole:
        for unit, (start, end) in zip(a.units, a.spans):
            by_sentence.setdefault(unit.sentence.uid, []).append((a, a.text[start:end]))
    shared = {}
    for places in by_sentence.values():
        for i, (a, one) in enumerate(places):
            for b, two in places[i + 1 :]:
                if a is not b:
                    shared.setdefault(tuple(sorted((a.id, b.id))), []).append(runs(one, two))
    for pair, found in sorted(shared.items()):
        if pair not in trapped and (max(found) >= 12 or sum(n for n in found if n >= 7) >= 14):
            out.append(list(pair))
    return out


def claims(seen):
    groups = {}
    for a in sorted(seen, key=lambda a: a.order):
        for unit, span in zip(a.units, a.spans):
            sentence = unit.sentence
            if sentence.speaker:
                key = f"{sentence.topic}:{sentence.claim or sentence.uid}"
                groups.setdefault(key, []).append((a, unit, span))
    out = []
    for number, (key, places) in enumerate(groups.items()):
        origins = {}
        for a, unit, _ in places:
            speaker = unit.sentence.home.speakers[unit.sentence.speaker]
            origin = origins.setdefault(speaker.body or speaker.truth, [])
            origin.append(speaker)
        named = sum(any(s.identified for s in group) for group in origins.values())
        low = len(origins) if named == len(origins) else max(1, named)
        a, unit, _ = places[0]
        out.append(
            {
                "id": f"k{number}",
                "places": [{"article": a.id, "start": s, "end": e} for a, _, (s, e) in places],
                "speaker": unit.sentence.home.speakers[unit.sentence.speaker].truth,
                "low": low,
                "high": len(origins),
            }
        )
    return out


def drifts(seen):
    out = []
    for a in sorted(seen, key=lambda a: a.id):
        for unit, code in getattr(a, "fresh", []):
            if unit not in a.units:
                continue
            start, end = a.spans[a.units.index(unit)]
            out.append({"code": code, "parent": a.parents[0].id, "child": a.id, "start": start, "end": end})
    return out
