"""Checks the truth of a run.  check.py DIR"""
import collections, json, os, re, sys

SCORED = {"value-changed", "bound-dropped", "bound-added", "hedge-dropped", "hedge-added", "attribution-dropped", "speaker-replaced-by-outlet",
          "word-changed", "not-dropped", "negation-dropped", "ellipsis"}


def main(folder):
    rows = [json.loads(line) for line in open(os.path.join(folder, "articles.jsonl"), encoding="utf-8")]
    truth = json.load(open(os.path.join(folder, "truth.json"), encoding="utf-8"))
    bad = []
    need = lambda ok, *words: ok or bad.append(" ".join(map(str, words)))
    texts = {r["id"]: r["text"].encode("utf-16-le") for r in rows}
    by_id = {r["id"]: r for r in rows}
    cut = lambda a, s, e: texts[a][2 * s:2 * e].decode("utf-16-le")
    need(truth["format"] == "provenance-truth/1", "format")
    need(len(texts) == len(rows), "ids twice")
    need(len({r["url"] for r in rows}) == len(rows), "urls twice:", [u for u, n in collections.Counter(r["url"] for r in rows).items() if n > 1])
    arts = {a["id"]: a for a in truth["articles"]}
    need(set(arts) == set(texts), "articles and truth differ")
    for r in rows:
        need(r["text"].startswith(r["title"] + "\n\n"), r["id"], "does not begin with its title")
        need(not re.search(r"[\[{]\w{1,5}[\]}]|‹|›|\s{3,}|  |\.\.\.\.|,,|\.,(?!\w)| ,| \.(?!\.)", r["text"].replace("\n\n", "\n")), r["id"], "odd characters:", (re.search(r".{0,30}(?:[\[{]\w{1,5}[\]}]|‹|›|\.\.\.\.|\.,(?!\w)|  |,,| ,| \.(?!\.)).{0,20}", r["text"]) or [""])[0])
        regime = arts[r["id"]]["times"]
        need({"good": "T" in r.get("published", ""), "date": len(r.get("published", "")) == 10, "none": "published" not in r}[regime], r["id"], "time")
    known = lambda x: x in texts or x.startswith("unseen:")
    for a in arts.values():
        need(all(known(p) for p in a["parents"]) and known(a["root"]), a["id"], "unknown parent")
        need(a["id"] not in a["parents"], a["id"], "is its own parent")
        for p in a["parents"]:
            if p in by_id and "published" in by_id[p] and "published" in by_id[a["id"]]:
                need(by_id[p]["published"] <= by_id[a["id"]]["published"], a["id"], "is earlier than its parent")
        at, steps = a["id"], 0
        while at in arts and arts[at]["parents"] and steps < 50:
            at, steps = arts[at]["parents"][0], steps + 1
        need(at == a["root"], a["id"], "root", a["root"], "but the way up ends at", at)
    words = lambda t: set(re.findall(r"\w+", t.lower()))
    for a, b in truth["pairs"]:
        need(a < b and a in texts and b in texts, "pair", a, b)
        need(len(words(by_id[a]["text"]) & words(by_id[b]["text"])) > 8, "pair without common words", a, b)
    for a, b in truth["traps"]:
        need(a in texts and b in texts and a != b and b not in arts[a]["parents"] and a not in arts[b]["parents"], "trap", a, b)
    drifted = {(d["child"], d["start"]) for d in truth["drifts"]}
    for c in truth["claims"]:
        need(c["places"] and 1 <= c["low"] <= c["high"], c["id"])
        for p in c["places"]:
            s = cut(p["article"], p["start"], p["end"])
            need(s and s[-1] in ".?!\"”’'" and s == s.strip() and (s[0].isupper() or s[0].isdigit() or s[0] in "\"“‘'"), c["id"], p["article"], "place:", s)
        first = c["places"][0]
        if (first["article"], first["start"]) in drifted:
            continue
        last = re.sub(r"^(?:an?|the) ", "", c["speaker"]).split()[-1].lower()
        before = cut(first["article"], 0, first["end"]).lower()
        need(last.rstrip("s") in before, c["id"], first["article"], "speaker not named up to the place:", c["speaker"])
    for d in truth["drifts"]:
        need(d["code"] in SCORED and d["parent"] in texts and d["child"] in texts and d["parent"] in arts[d["child"]]["parents"], "drift", d)
        s = cut(d["child"], d["start"], d["end"])
        need(s and (d["code"] in ("bound-dropped", "attribution-dropped") or s not in by_id[d["parent"]]["text"]), d["child"], "changed sentence stands in the parent:", s)
        if d["code"] == "ellipsis":
            need("…" in s or "..." in s, d["child"], "no ellipsis:", s)
    for loop in truth["loops"]:
        need(all(x in texts for x in loop), "loop", loop)
        need(by_id[loop[0]]["outlet"] == by_id[loop[-1]]["outlet"], "loop does not close", loop)
    print(f"{len(rows)} articles, {len(truth['pairs'])} pairs, {len(truth['claims'])} claims, {len(truth['drifts'])} drifts "
          f"{dict(collections.Counter(d['code'] for d in truth['drifts']))}, {len(truth['loops'])} loops, {len(truth['traps'])} traps")
    print(dict(collections.Counter(a["how"] for a in truth["articles"])), dict(collections.Counter(a["times"] for a in truth["articles"])))
    for line in bad:
        print("WRONG", line)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
