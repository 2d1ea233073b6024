"""Self-check on seeds 1-4 (or those given): offsets, ids, times, drifts, accidental copies, counts."""
import re, sys, collections, json, datetime as dt
import generate as g


def words(s):
    return re.findall(r"[a-z0-9]+", s.lower().replace("’", "").replace("'", ""))


def main():
    seeds = [int(a) for a in sys.argv[1:]] or [1, 2, 3, 4]
    total = collections.Counter()
    for seed in seeds:
        n = [24, 28, 30, 34][seed % 4]
        w, lines, truth = g.build(seed, n)
        w2, lines2, truth2 = g.build(seed, n)
        assert json.dumps([lines, truth]) == json.dumps([lines2, truth2]), "not deterministic"
        by = {l["id"]: l for l in lines}
        assert len(by) == len(lines)
        for l in lines:
            assert l["text"].startswith(l["title"] + "\n\n"), l["id"]
            assert not re.search(r"[{}@\x00]|%[A-Z]|\|\|", re.sub(r"\S+@\S+\.\S+", "", l["text"])), (l["id"], re.search(r".{30}([{}@\x00]|%[A-Z]).{30}", l["text"], re.S))
            assert "  " not in l["text"] and " ." not in l["text"] and " ," not in l["text"].replace(" ,\n", ""), (l["id"], re.search(r".{0,40}(  | \.| ,).{0,30}", l["text"]))
            assert "\n\n\n" not in l["text"], l["id"]
        cut = lambda i, a, b: by[i]["text"].encode("utf-16-le")[2 * a:2 * b].decode("utf-16-le")
        texts = {t.id: t for t in w.texts if not t.hidden}
        ids = set(by)
        for a in truth["articles"]:
            assert a["id"] in ids
            for p in a["parents"]: assert p in ids or p.startswith("unseen:")
            assert a["root"] in ids or a["root"].startswith("unseen:")
        # claims: the span is the sentence as rendered; the speaker stands in the text
        for c in truth["claims"]:
            assert 1 <= c["low"] <= c["high"]
            for k, p in enumerate(c["places"]):
                s = cut(p["article"], p["start"], p["end"])
                assert s.strip() == s and s and s[-1] in '."”’!?', s
                assert not s[0].islower(), s
            p = c["places"][0]
            if not any(d["child"] == p["article"] and d["start"] < p["end"] and p["start"] < d["end"] for d in truth["drifts"]):
                last = c["speaker"].split()[-1] if c["speaker"][0].isupper() else c["speaker"]
                if last.replace("'", "").replace("’", "").lower() not in by[p["article"]]["text"].lower().replace("’", "").replace("'", ""): print("SPEAKER?", c["speaker"], "|", cut(p["article"], p["start"], p["end"]))
        # every marked span is its own sentence: the words of the data line it was made from
        for t in texts.values():
            for inst, a, b in t.spans:
                if not inst.line: continue
                have, want = collections.Counter(words(cut(t.id, a, b))), collections.Counter(words(re.sub(r"@\w+|%[A-Z]", " ", w.raw(inst))))
                assert sum((want & have).values()) >= 0.5 * sum(want.values()), (cut(t.id, a, b), w.raw(inst))
        # times
        when = {}
        for i, t in texts.items(): when[i] = t
        for i, t in texts.items():
            seen, x = set(), t
            while x.parents:
                assert id(x) not in seen, "cycle"
                seen.add(id(x))
                x = x.parents[0]
            for p in t.parents: assert p.time < t.time
            assert not (p.hidden and t.how == "loop") if t.parents else True
        for loop in truth["loops"]: assert len(loop) > 2 or len(loop) == 3 or len(loop) >= 2; assert by[loop[0]]["outlet"] == by[loop[-1]]["outlet"]
        # drifts: the changed sentence is in the child and not in the parent, and the parent has a near twin
        for d in truth["drifts"]:
            s = cut(d["child"], d["start"], d["end"])
            parent = texts[d["parent"]]
            pk = {inst.line.uid: cut(d["parent"], a, b) for inst, a, b in parent.spans if inst.line}
            inst = next(i for i, a, b in texts[d["child"]].spans if a == d["start"])
            assert inst.line.uid in pk, "no such sentence in the parent"
            if words(s) == words(pk[inst.line.uid]) and d["code"] != "ellipsis": print("SAME", d["code"], s)
            total["drift " + d["code"]] += 1
        # accidental copies
        trapped = {tuple(sorted(t)) for t in truth["traps"]}
        paired = {tuple(sorted(p)) for p in truth["pairs"]}
        topic = {i: {t.topic.slug} | {p.topic.slug for p in t.parents} for i, t in texts.items()}
        gram = collections.defaultdict(set)
        for l in lines:
            ws = words(l["text"])
            for k in range(len(ws) - 11): gram[tuple(ws[k:k + 12])].add(l["id"])
        bad = collections.Counter()
        same = collections.Counter()
        for gr, who in gram.items():
            who = sorted(who)
            for x, a in enumerate(who):
                for b in who[x + 1:]:
                    if (a, b) in trapped or (a, b) in paired: continue
                    if topic.get(a, {a}) & topic.get(b, {b}):
                        same[(a, b)] += 1
                    else: bad[" ".join(gr)] += 1
        for k, v in bad.most_common(10): print("  unrelated share:", v, k)
        for (a, b), v in same.items():
            ta, tb = texts[a], texts[b]
            if "quoted" not in (ta.kind, tb.kind): total["same topic, shared run, in no pair"] += 1; print("  unpaired:", ta.how, tb.how, v, [p.how for p in ta.parents]) if v > 14 else None
        cnt = collections.Counter(t.how for t in texts.values())
        kinds = collections.Counter(getattr(t, "credit_kind", "root") for t in texts.values())
        for k, v in cnt.items(): total["op " + k] += v
        for k, v in kinds.items(): total["credit " + k] += v
        for a in truth["articles"]: total["times " + a["times"]] += 1
        total["wrong clock"] += sum(t.wrong for t in texts.values())
        total["loops"] += len(truth["loops"]); total["traps"] += len(truth["traps"]); total["pairs"] += len(truth["pairs"]); total["claims"] += len(truth["claims"])
        for c in truth["claims"]: total[f"range {c['low']}-{c['high']}"] += 1
        total["columns"] += sum(a["how"] == "column" for a in truth["articles"])
        print(f"seed {seed}: {n} stories, {len(lines)} articles, {len(truth['drifts'])} drifts, {len(truth['claims'])} claims")
    for k in sorted(total): print(f"{total[k]:6d}  {k}")


main()
