"""Checks a run's truth against its articles: python3 check.py [seed …]"""
import json
import re
import sys

import generate

CODES = {"value-changed", "rounded", "bound-dropped", "bound-added", "hedge-dropped", "hedge-added", "negation-dropped",
         "attribution-dropped", "speaker-replaced-by-outlet", "word-changed", "not-dropped", "ellipsis"}


def plain(text):
    return re.sub(r"\W+", " ", text.lower()).strip()


def check(seed, stories=27):
    wrong = []
    seen, truth = generate.run(seed, stories)
    again = generate.run(seed, stories)
    lines = {a.id: generate.line_of(a) for a in seen}
    if json.dumps(truth) != json.dumps(again[1]) or lines != {a.id: generate.line_of(a) for a in again[0]}:
        wrong.append("not the same twice")
    told = {a["id"]: a for a in truth["articles"]}
    if sorted(told) != sorted(lines) or len(set(told)) != len(seen):
        wrong.append("ids")
    for key, line in lines.items():
        text = line["text"]
        if not text.startswith(line["title"]):
            wrong.append(f"{key} title")
        if re.search(r"[{}\[\]<>*%]D?%|[{}<>*]|\[\w+\]|  |,,|\.\.|,\.| ,|None|%D%", re.sub(r"Home > News > Region|\[(?=[A-Za-z ]+\]$)", "", text, flags=re.M)):
            found = re.search(r"[{}<>*]|\[\w+\]|  |,,|\.\.|,\.| ,|None|%D%", re.sub(r"Home > News > Region", "", text))
            wrong.append(f"{key} placeholder: {text[max(0, found.start() - 30) : found.end() + 30]!r}" if found else f"{key} mark")
        if any(ord(c) > 0xFFFF for c in text):
            wrong.append(f"{key} a character of two units")
        for start in [m.end() for m in re.finditer(r"(?:^|[.?!] |\n)", text)]:
            if text[start : start + 1].islower() and not text[start:].startswith(("h/t", "via")):
                wrong.append(f"{key} small letter: {text[start : start + 40]!r}")
    by_id = {a.id: a for a in seen}
    unseen = {f"unseen:{p.order}" for a in seen for p in a.parents if p.unseen}
    for one in told.values():
        for parent in one["parents"]:
            if parent not in told and parent not in unseen:
                wrong.append(f"{one['id']} parent {parent}")
            if parent in told and by_id[parent].time >= by_id[one["id"]].time:
                wrong.append(f"{one['id']} before its parent")
        if one["root"] not in told and one["root"] not in unseen:
            wrong.append(f"{one['id']} root")
    trapped = {tuple(t) for t in truth["traps"]}
    for pair in truth["pairs"]:
        if tuple(pair) in trapped or pair[0] >= pair[1] or not set(pair) <= set(told):
            wrong.append(f"pair {pair}")
    for a, b in trapped:
        if a in told[b]["parents"] or b in told[a]["parents"]:
            wrong.append(f"trap {a} {b} is a copy")
    for claim in truth["claims"]:
        if not 1 <= claim["low"] <= claim["high"]:
            wrong.append(f"{claim['id']} range")
        place = claim["places"][0]
        text, words = lines[place["article"]]["text"], plain(claim["speaker"])
        changed = any(d["child"] == place["article"] and d["start"] == place["start"] for d in truth["drifts"])
        if words not in plain(text) and words.split()[-1] not in plain(text) and not changed:
            wrong.append(f"{claim['id']} {claim['speaker']} is not in {place['article']}")
        for place in claim["places"]:
            span = lines[place["article"]]["text"][place["start"] : place["end"]]
            if not span or span != span.strip() or not re.match(r"[A-Z0-9\"“‘£]", span):
                wrong.append(f"{claim['id']} place {span[:40]!r}")
    for loop in truth["loops"]:
        times = [by_id[key].time for key in loop]
        if times != sorted(times) or by_id[loop[0]].house is not by_id[loop[-1]].house:
            wrong.append(f"loop {loop}")
    for drift in truth["drifts"]:
        child, parent = by_id[drift["child"]], by_id[drift["parent"]]
        at = child.spans.index((drift["start"], drift["end"]))
        sentence = child.units[at].sentence
        before = next((parent.text[s:e] for u, (s, e) in zip(parent.units, parent.spans) if u.sentence is sentence), None)
        if drift["code"] not in CODES or before is None or plain(before) == plain(child.text[drift["start"] : drift["end"]]):
            wrong.append(f"drift {drift}")
    return wrong, truth


if __name__ == "__main__":
    bad = 0
    for seed in [int(word) for word in sys.argv[1:]] or [1, 2, 3]:
        wrong, truth = check(seed)
        bad += len(wrong)
        print(f"seed {seed}: {len(truth['articles'])} articles, {len(truth['claims'])} claims, {len(truth['drifts'])} drifts, {len(truth['loops'])} loops, {len(wrong)} wrong")
        for line in wrong[:25]:
            print("  ", line)
    sys.exit(bad > 0)
