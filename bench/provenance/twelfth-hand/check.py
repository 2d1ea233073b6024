"""Checks the truth of several seeds: ids, spans, order, uniqueness, and that no sign of the stories' language is left.

    python3 check.py 1 2 3
"""
import re
import sys

from generate import generate
from parse import CODES, topics

LEFT = re.compile(r"[{}<>|]|~|  |\.\.|,[.,]|“ | ”|\b(\w+) \1\b(?<!had had)(?<!that that)")


def check(seed, stories):
    """All that is wrong with one run."""
    lines, truth = generate(seed, stories)
    wrong, texts = [], {line["id"]: line["text"] for line in lines}
    heads = {line["id"]: line["title"] for line in lines}
    if len(texts) != len(lines) or len(set(texts.values())) != len(lines) or len({line["url"] for line in lines}) != len(lines):
        wrong.append("an id, an address or a text that is there twice")
    for line in lines:
        text = line["text"]
        if not text.startswith(line["title"] + "\n\n") or len(text.encode("utf-16-le")) != 2 * len(text):
            wrong.append(f"{line['id']}: begins without its title, or counts otherwise")
        body = re.sub(r"^(?:Home ›|.*[·|]).*$", "", text, flags=re.M)
        wrong += [f"{line['id']}: {body[max(0, hit.start() - 40):hit.end() + 20]!r}" for hit in LEFT.finditer(body)]
    spans = {}
    for claim in truth["claims"]:
        if not 1 <= claim["low"] <= claim["high"] or not claim["places"] or not claim["speaker"]:
            wrong.append(f"{claim['id']}: without a range, a place or a speaker")
        for place in claim["places"]:
            spans.setdefault(place["article"], []).append((place["start"], place["end"]))
    wrong += _spans(spans, texts, heads)
    for drift in truth["drifts"]:
        inside = texts[drift["child"]][drift["start"]:drift["end"]]
        if drift["code"] not in CODES.values() or drift["parent"] not in texts or not inside:
            wrong.append(f"a drift without its place: {drift}")
        if inside in texts[drift["parent"]] and drift["code"] != "attribution-dropped":
            wrong.append(f"a drift that changed nothing: {inside}")
    known = {one["id"]: one for one in truth["articles"]}
    if known.keys() != texts.keys() or len({claim["id"] for claim in truth["claims"]}) != len(truth["claims"]):
        wrong.append("articles of the truth are not those of the run, or a claim is there twice")
    for one in known.values():
        wrong += [f"{one['id']}: no such parent" for parent in one["parents"]
                  if parent not in texts and not parent.startswith("unseen:")]
    for pair in [*truth["pairs"], *truth["traps"]]:
        if pair[0] >= pair[1] or pair[1] not in texts:
            wrong.append(f"a pair out of order: {pair}")
    if set(map(tuple, truth["pairs"])) & set(map(tuple, truth["traps"])):
        wrong.append("a pair that is a trap")
    wrong += _times(lines, truth)
    return wrong


def _spans(spans, texts, heads):
    """Places are whole sentences behind the title, one behind the other."""
    wrong = []
    for article, found in spans.items():
        text, at = texts[article], len(heads[article])
        for start, end in sorted(found):
            words = text[start:end]
            if start < at or not re.match(r'["“‘A-Z0-9]', words) or not re.search(r'[.?!”"]$', words) or "\n" in words:
                wrong.append(f"{article}: {words!r} is no sentence, or stands in another")
            at = end
    return wrong


def _times(lines, truth):
    """No copy is older than its parent where times are told."""
    when = {line["id"]: line.get("published", "") for line in lines}
    return [f"{one['id']}: older than its parent" for one in truth["articles"] for parent in one["parents"]
            if parent in when and when[parent] and when[one["id"]] < when[parent]]


def main():
    """Checks the seeds that are named."""
    clash = [topic.name for topic in topics() if set(topic.cast) & set(topic.numbers)]
    wrong = [f"{name}: one letter for a number and a person" for name in clash]
    for seed in map(int, sys.argv[1:] or ["1", "2", "3"]):
        for stories in (4, 28):
            wrong += [f"seed {seed}: {words}" for words in check(seed, stories)]
    print("\n".join(wrong) or "all is well")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
