"""Checks the truth of several seeds: ids, spans, pairs, loops and drifts, and that seeds differ.

    python3 check.py [first seed] [last seed]
"""
import re
import sys

from generate import run

UGLY = re.compile(r"[{}~\[\]|]|\b(about|at least|more than|up to|the) (about|at least|more than)\b(?= [0-9£€])|\b(the the|a a|a an|of of)\b| ,| \.|,,|\.\.| {2}|[a-z]n't[a-z]|\b(Mr|Ms) (Mr|Ms)\b|,\.|\$")


def complaints(seed: int, count: int) -> tuple[list[str], set[str]]:
    """What is wrong with one seed, and its texts."""
    lines, truth = run(seed, count)
    texts = {one["id"]: one["text"] for one in lines}
    out = [] if len(texts) == len(lines) else ["ids repeat"]
    kin = {one["id"]: one["parents"] for one in truth["articles"]}
    if set(kin) != set(texts):
        out.append("articles of the truth are not those of the run")
    for one in lines:
        if not one["text"].startswith(one["title"]):
            out.append(f"{one['id']}: text does not begin with its title")
        body = one["text"].replace("Menu  Search  Sign in", "")
        for furniture in re.findall(r"^.* \| .*$", body, re.M):
            body = body.replace(furniture, "")
        out += [f"{one['id']}: ugly {body[max(0, m.start() - 40):m.end() + 20]!r}" for m in UGLY.finditer(body)]
    for claim in truth["claims"]:
        if not claim["places"] or not 1 <= claim["low"] <= claim["high"] or not claim["speaker"]:
            out.append(f"claim {claim['id']} is odd")
        for place in claim["places"]:
            words = texts[place["article"]][place["start"] : place["end"]]
            if not words or words != words.strip() or not re.match(r"[\"“‘A-Z0-9€£]", words):
                out.append(f"claim {claim['id']}: span {words[:50]!r}")
    for drift in truth["drifts"]:
        if drift["parent"] not in kin[drift["child"]]:
            out.append(f"drift of a stranger {drift}")
        if not 0 <= drift["start"] < drift["end"] <= len(texts[drift["child"]]):
            out.append(f"drift outside {drift}")
    for kind in ("pairs", "traps"):
        pairs = [tuple(one) for one in truth[kind]]
        if len(set(pairs)) != len(pairs) or any(a >= b for a, b in pairs) or any(x not in texts for pair in pairs for x in pair):
            out.append(f"{kind} are odd")
    if {tuple(one) for one in truth["pairs"]} & {tuple(one) for one in truth["traps"]}:
        out.append("a pair is also a trap")
    out += [f"loop {loop}" for loop in truth["loops"] if len(loop) < 3 or any(one not in texts for one in loop)]
    if any(ord(letter) > 0xFFFF for text in texts.values() for letter in text):
        out.append("a letter outside the first plane, so that spans would be off")
    return out, set(texts.values())


def main() -> None:
    """Checks a range of seeds."""
    first, last = (int(one) for one in (sys.argv[1:3] or ("1", "3")))
    before: set[str] = set()
    wrong = 0
    for seed in range(first, last + 1):
        found, texts = complaints(seed, 30)
        if before & texts:
            found.append("texts of another seed come again")
        before |= texts
        wrong += len(found)
        print(f"seed {seed}: {len(texts)} texts, {len(found)} complaints")
        for one in found[:25]:
            print("  ", one)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
