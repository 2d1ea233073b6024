"""Drifts: what may be changed in a sentence, and the change."""
import re

WEIGHT = {"value-changed": 20, "rounded": 9, "bound-dropped": 14, "bound-added": 9, "hedge-dropped": 12, "hedge-added": 9, "attribution-dropped": 9,
          "speaker-replaced-by-outlet": 7, "word-changed": 10, "not-dropped": 8, "negation-dropped": 6, "ellipsis": 9}
BEFORE = re.compile(r"\b(for|by|received|sold|spent|treated|worth|killing|lost|at|put|infecting|fallen by|risen to|risen by|forcing|driving)\]? $")


def altered(rng, num):
    kind, v = num
    for _ in range(50):
        if kind in ("int", "raw"):
            if v < 25 or kind == "raw":
                w = v + rng.choice([-3, -2, -1, 1, 2, 3, 4])
                if w < 2 or (v >= 13 > w) and kind == "raw":
                    continue
            else:
                w = round(v * rng.choice([.55, .7, .8, .9, 1.1, 1.2, 1.4, 1.7]))
                if v % 10 == 0:
                    w = round(w, -1)
                if rng.random() < .25 and len(str(v)) > 2:
                    s = str(v); w = int(s[1] + s[0] + s[2:]) if s[1] != "0" else w
        elif isinstance(v, int):
            w = round(v * rng.choice([.6, .8, 1.25, 1.5]), -1) if v < 1000 else round(v * rng.choice([.6, .8, 1.25, 1.5]), -3)
            w = int(w)
        else:
            w = round(v * rng.choice([.5, .7, .8, .9, 1.1, 1.2, 1.3, 1.6]), 1)
        if w != v and w > 0:
            return (kind, w)
    raise ValueError(num)


def roundedv(num):
    kind, v = num
    if kind == "int" and v >= 100:
        k = 1000 if v >= 4000 else 100 if v >= 1000 else 10
        w = round(v / k) * k
    elif kind[3:] in ("m", "b") and v < 100:
        w = float(round(v))
    else:
        return None
    return (kind, w) if w != v else None


def candidates(sents, rng, ev, outlets):
    """(code, sentence, key in edits, value) of everything that may drift."""
    out = []
    for i, s in enumerate(sents):
        t = s["t"]
        if s["own"] or any(k == "att" for k in s["edits"]):
            continue
        quote = t.kind in "QC"
        for k, m in enumerate(t.toks):
            if k in s["edits"]:
                continue
            code, num = m[1], m[4]
            if quote:
                if code == "W": out.append(("word-changed", s, k, True))
                if code == "N": out.append(("not-dropped", s, k, True))
                if code == "E": out.append(("ellipsis", s, k, True))
                continue
            if code == "B": out.append(("bound-dropped", s, k, True))
            if code == "H": out.append(("hedge-dropped", s, k, True))
            if code == "A": out.append(("hedge-added", s, k, True))
            if code == "N": out.append(("negation-dropped", s, k, True))
            if num:
                n = s["ev"]["nums"][num]
                out.append(("value-changed", s, k, ("val", altered(rng, n))))
                pre = t.text[:m.start()]
                if n[0] not in ("raw", "dec") and BEFORE.search(pre) and not re.match(r" times| percentage", t.text[m.end():]):
                    out.append(("bound-added", s, k, ("bound", rng.choice(["at least", "more than", "nearly", "up to", "as many as"] if n[0] == "int" else ["at least", "more than", "nearly", "up to"]))))
                r = roundedv(n)
                if r and not re.search(r"(\] ?|\b(about|some|around|the|her|his|only|or|Some|About|Around|than|of) )$", pre):
                    out.append(("rounded", s, k, ("round", r)))
        if t.kind == "R" and not (i + 1 < len(sents) and sents[i + 1]["t"].kind == "C"):
            out.append(("attribution-dropped", s, "att", "drop"))
            if outlets:
                out.append(("speaker-replaced-by-outlet", s, "att", ("outlet", rng.choice(outlets), rng.randrange(3))))
    return out


def drift(sents, rng, ev, n, outlets):
    """Applies up to n drifts, each in another sentence; gives [(code, sentence)]."""
    done, used = [], set()
    for _ in range(n):
        c = [x for x in candidates(sents, rng, ev, outlets) if id(x[1]) not in used]
        if not c:
            break
        codes = sorted({x[0] for x in c})
        code = rng.choices(codes, [WEIGHT[x] for x in codes])[0]
        _, s, k, v = rng.choice([x for x in c if x[0] == code])
        s["edits"][k] = v
        if k == "att":
            s["split"] = False
        used.add(id(s)); done.append((code, s))
    return done
