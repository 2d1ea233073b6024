"""Data files -> topics; sentence templates + state -> text."""
import glob, os, re
from names import UK

TOK = re.compile(r"\[([BHANWESJ]) ([^\]|]*)(?:\|([^\]]*))?\]|<(\w+)(\+?)>|\{(\w+)\}")
LINE = re.compile(r"^(\+?)([PRQCX])(?: (\w+))?(?: #(\w+))?(?: \(([^)]*)\))?: (.*)$")


class Tmpl:
    """One sentence of an account."""
    def __init__(self, kind, who, key, verb, text, sid):
        self.kind, self.who, self.key, self.verb, self.text, self.sid = kind, who, key, verb, text, sid
        self.toks = list(TOK.finditer(text))


class Topic:
    def __init__(self, name):
        self.name, self.vars, self.cast, self.own, self.shared = name, {}, {}, [], {}
        self.acc = {}


def load(folder):
    topics = []
    for path in sorted(glob.glob(os.path.join(folder, "topics*.txt"))):
        acc, top = None, None
        for no, raw in enumerate(open(path, encoding="utf-8"), 1):
            line = raw.strip()
            if not line or line.startswith("//"):
                continue
            where = f"{os.path.basename(path)}:{no}"
            if line.startswith("== "):
                top = Topic(line[3:]); topics.append(top); acc = None
            elif line[0] == "%":
                k, v = line[1:].split(":", 1); top.vars[k.strip()] = v.strip()
            elif line[0] == "@":
                k, kind, rest = line[1:].split(" ", 2)
                top.cast[k] = (kind, [x.strip() for x in rest.split(";")])
            elif line.startswith("-- "):
                acc = {"titles": [], "leads": [], "units": []}; top.acc[line[3:]] = acc
            elif line.startswith("O: "):
                top.own.append(line[3:])
            elif line.startswith("T: "):
                acc["titles"].append(line[3:])
            elif line.startswith("L: "):
                acc["leads"].append(line[3:])
            elif line.startswith("K "):
                m = re.match(r"K (\w+) (\w+): (.*)$", line)
                top.shared[m[1]] = Tmpl("Q", m[2], m[1], None, m[3], f"{top.name}/{m[1]}")
            elif line[0] == "=":
                t = top.shared[line[1:]]
                acc["units"].append([Tmpl(t.kind, t.who, t.key, None, t.text, where)])
            else:
                m = LINE.match(line)
                if not m:
                    raise SystemExit(f"{where}: {line}")
                plus, kind, who, key, verb, text = m.groups()
                if who and who not in top.cast:
                    raise SystemExit(f"{where}: no cast {who}")
                t = Tmpl(kind, who, key, verb, text, where)
                for x in t.toks:
                    if x[4] and x[4] not in top.vars or x[6] and x[6] not in top.cast and x[6] not in top.vars and x[6] not in ("S", "city", "city2", "region", "country", "country2", "day", "day2", "month"):
                        raise SystemExit(f"{where}: unknown {x[0]}")
                if plus:
                    acc["units"][-1].append(t)
                else:
                    acc["units"].append([t])
    return topics


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 20:
        return ONES[n]
    return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")


def number(num, style):
    kind, v = num
    if kind == "int":
        return words(v) if 0 <= v < 100 and v <= style["spell"] else f"{v:,}"
    if kind == "raw":
        return str(v)
    if kind == "pct":
        s = f"{v:g}"
        return s + {"percent": " percent", "per cent": " per cent", "%": "%"}[style["pct"]]
    if kind == "dec":
        return f"{v:g}"
    sym = {"usd": "$", "gbp": "£", "eur": "€"}[kind[:3]]
    if kind[3:] in ("m", "b"):
        full = {"m": " million", "b": " billion"}[kind[3:]]
        return f"{sym}{v:g}{full if style['money'] == 'long' else {'m': 'm', 'b': 'bn'}[kind[3:]]}"
    return f"{sym}{v:,}"


class Ctx:
    """What an article has said so far about its people."""
    def __init__(self, event, style):
        self.event, self.style, self.known, self.last = event, style, set(), None


def house(text, style):
    """Spelling and marks of a house; `text` carries straight marks, with \x01 \x02 for quotation marks."""
    if style["uk"]:
        text = re.sub(r"[A-Za-z]+", lambda m: UK.get(m[0]) or (UK[m[0].lower()].capitalize() if m[0].lower() in UK and m[0][0].isupper() and m[0][1:].islower() and m[0] not in KEEP else m[0]), text)
    op, cl = {"curly": "“”", "straight": '""', "single": "‘’"}[style["quotes"]]
    if style["quotes"] != "straight":
        text = text.replace("'", "’")
    return text.replace("\x01", op).replace("\x02", cl)


KEEP = {"Harbor", "Center"}


def fill(tmpl, state, ctx):
    """Template text with this state's variants, quotation marks still \x01 \x02."""
    ev, style, out, at = ctx.event, ctx.style, [], 0
    for i, m in enumerate(tmpl.toks):
        out.append(tmpl.text[at:m.start()]); at = m.end()
        ed = state["edits"].get(i)
        code, a, b, num, _, ref = m.groups()
        if code in ("S", "J"):
            out.append((b if state["alt"].get(i) else a) or "")
        elif code == "E":
            out.append(" ... " if ed else a)
        elif code:
            out.append((b or "") if ed else a)
        elif num:
            if isinstance(ed, tuple) and ed[0] == "val":
                out.append(number(ed[1], style))
            elif isinstance(ed, tuple) and ed[0] == "bound":
                out.append(ed[1] + " " + number(ev["nums"][num], style))
            elif isinstance(ed, tuple) and ed[0] == "round":
                out.append("about " + number(ed[1], style))
            else:
                out.append(number(ev["nums"][num], style))
        elif ref == "S":
            out.append(mention(tmpl.who, state, ctx, False))
        elif ref in ev["cast"]:
            out.append(plain_mention(ref, ctx))
        else:
            out.append(ev["words"][ref])
    out.append(tmpl.text[at:])
    s = "".join(out)
    s = re.sub(r" +", " ", s).strip()
    s = re.sub(r" ([,.;?!])(?!\.)", r"\1", s).replace(" ....", " ...").replace(", ...", " ...")
    s = re.sub(r",\s*\. ", ". ", s)
    s = s.replace(", // ", " // ")
    n = 0
    def q(_):
        nonlocal n
        n += 1
        return "\x01" if n % 2 else "\x02"
    return re.sub('"', q, s)


def plain_mention(k, ctx):
    p = ctx.event["cast"][k]
    if p["kind"] == "O" or p["kind"] == "U":
        return p["desc"]
    first = k not in ctx.known
    ctx.known.add(k)
    if first:
        return (p["title"] + " " if p["kind"] == "T" else "") + p["name"]
    return later(p, ctx)


def later(p, ctx):
    return (("Mr" if p["g"] == "m" else "Ms") + (" " if ctx.style["uk"] else ". ") if ctx.style["honor"] else "") + p["sur"]


def mention(k, state, ctx, inverted_ok):
    """The speaker as this article names him here."""
    p = ctx.event["cast"][k]
    first, last = k not in ctx.known, ctx.last
    ctx.known.add(k)
    if p["kind"] == "O":
        return p["desc"]
    if first:
        if p["kind"] == "T":
            return p["title"] + " " + p["name"]
        if p["kind"] == "P":
            return f"{p['name']}, {p['post']}" + ("" if inverted_ok else ",")
        return p["desc"] + (" " + p["rel"] if p["rel"] else "")
    if state["m"] == "pro" and last == k and "g" in p:
        return "he" if p["g"] == "m" else "she"
    if p["kind"] == "U" or (state["m"] == "role" and p["role"]):
        return p["role"]
    return later(p, ctx)


def cap(s):
    for i, c in enumerate(s):
        if c.isalpha():
            return s[:i] + c.upper() + s[i + 1:]
        if c.isdigit() or c in "$£€":
            return s
    return s


def endq(s, mark):
    """Inner end of a quotation before the closing mark."""
    return s if s[-1] in "?!" else s.rstrip(".") + ("." if mark == "." else mark)


def sentence(tmpl, state, ctx):
    """One rendered sentence."""
    body = fill(tmpl, state, ctx) if tmpl.kind != "X" else None
    k, who = tmpl.kind, tmpl.who
    if k == "P":
        ctx.last = None
        return house(cap(body), ctx.style)
    if k == "X":
        s = fill(tmpl, state, ctx); ctx.last = who
        return house(cap(s), ctx.style)
    if k == "C":
        ctx.last = who
        return house("\x01" + endq(body.replace(" // ", ". ").replace(" / ", ", ") if " // " in body else body.replace(" / ", " "), ".") + "\x02", ctx.style)
    p = ctx.event["cast"][who]
    verb = state["verb"] or tmpl.verb or "said"
    att = state["edits"].get("att")
    if att == "drop":
        ctx.last = None
        return house(cap(body) + ".", ctx.style)
    if isinstance(att, tuple):
        o = att[1]
        ctx.last = None
        s = {0: f"{cap(o)} reported that {body}.", 1: f"{cap(body)}, {o} reported.", 2: f"{cap(body)}, according to {o}."}[att[2]]
        return house(s, ctx.style)
    pos = state["pos"]
    first = who not in ctx.known
    longm = first and p["kind"] in "PU"
    if k == "R":
        that = " that" if state["that"] else ""
        if pos == "front" or pos == "acc":
            m = mention(who, dict(state, m="role" if state["m"] == "role" else "sur"), ctx, True)
            s = f"According to {m}, {body}." if pos == "front" else f"{cap(body)}, according to {m}."
        elif pos == "behind":
            m = mention(who, state, ctx, longm)
            if longm and " " not in verb:
                s = f"{cap(body)}, {verb} {m}."
            else:
                s = f"{cap(body)}, {m}{',' if longm and p['kind'] == 'P' else ''} {verb}."
        else:
            m = mention(who, state, ctx, False)
            s = f"{cap(m)} {verb}{that} {body}."
        ctx.last = who
        return house(s, ctx.style)
    # Q
    parts = re.split(r" (//?) ", body)
    whole = parts[0]
    for sep, part in zip(parts[1::2], parts[2::2]):
        whole += (". " if sep == "//" and whole[-1] not in "?!." else " ") + part
    if " " not in verb and longm and pos != "before":
        tag = f"{verb} {mention(who, state, ctx, True)}"
    else:
        m = mention(who, state, ctx, False)
        tag = f"{m} {verb}"
    ctx.last = who
    if pos == "before":
        colon = ":" if state["that"] or longm else ","
        s = f"{cap(tag)}{colon} \x01{endq(whole, '.')}\x02"
    elif pos == "middle" and len(parts) >= 3:
        sep = parts[1]
        tail = parts[2] + "".join((". " if a == "//" else " ") + b for a, b in zip(parts[3::2], parts[4::2]))
        if sep == "//":
            s = f"\x01{endq(parts[0], ',')}\x02 {tag}. \x01{endq(tail, '.')}\x02"
        else:
            s = f"\x01{endq(parts[0].rstrip(','), ',')}\x02 {tag}, \x01{endq(tail, '.')}\x02"
    else:
        s = f"\x01{endq(whole, ',')}\x02 {tag}."
    return house(s, ctx.style)
