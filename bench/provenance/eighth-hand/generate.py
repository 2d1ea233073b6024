"""Makes a run of invented articles that take from each other, and the exact truth beside it.

    python3 generate.py --seed 1 --stories 40 --out FOLDER     writes articles.jsonl and truth.json

Topics stand in topics1.txt to topics3.txt: two accounts of one event, each sentence in one or more wordings written by hand. Each account is told
once a run and has a tree of copies of its own; more stories than accounts are not made. Marks in a wording:

    {A} a speaker, {A*} a pronoun may stand here, {O} the outlet copied from, {#n} a number, {#!n} one that is never changed
    [b|bound] [h|hedged|flat] [g|not] [q|not, inside a quotation] [w|word|other word] [e|words that an ellipsis replaces]
    [s|with a speaker|without|with the outlet in its place]
"""
import argparse
import json
import os
import random
import re
import sys
from datetime import datetime, timedelta, timezone

import houses as H

HERE = os.path.dirname(os.path.abspath(__file__))
NUMBER_WORDS = "nought one two three four five six seven eight nine".split()
MARK = re.compile(r"\[([bhgqwes])\|([^\]]*)\]")
HOLE = re.compile(r"\{(#!?\w+|\w+\*?)\}")
CLOSE = "\x01"
RUN = 7
EDIT_WEIGHTS = {"word-changed": 0.5, "value-changed": 0.5, "rounded": 0.8, "hedge-dropped": 3, "hedge-added": 4, "bound-dropped": 3, "bound-added": 4, "ellipsis": 4}


class Sentence:
    def __init__(self, sid, who, same, wordings):
        self.sid, self.who, self.same, self.wordings = sid, who, same, wordings


def read_topics():
    topics = []
    for name in ("topics1.txt", "topics2.txt", "topics3.txt"):
        with open(os.path.join(HERE, name), encoding="utf8") as file:
            for row in file:
                row = row.rstrip("\n")
                if row:
                    read_row(row, topics)
    return topics


def read_row(row, topics):
    head, _, rest = row.partition(" ")
    if head == "@":
        topics.append({"name": rest, "nums": {}, "who": {}, "T": [], "T2": [], "L": [], "O": [], "a": [], "b": []})
        return
    topic = topics[-1]
    if head == "num":
        key, low, high = rest.split()
        topic["nums"][key] = (int(low), int(high))
    elif head in ("T", "T2", "L", "O"):
        topic[head] = [one.strip() for one in rest.split(" // ")]
    elif re.fullmatch(r"[A-Z]", head):
        parts = [one.strip() for one in rest.split("|")]
        topic["who"][head] = parts
    else:
        same = None
        if rest.startswith("= "):
            same, rest = rest[2:].split(" ", 1)
        who, words = rest.split(" ", 1)
        topic[head[0]].append(Sentence(head, None if who == "-" else who, same, [one.strip() for one in words.split(" // ")]))


class Event:
    """A topic filled in: places, names and numbers."""

    def __init__(self, topic, rng, pools):
        self.topic, self.rng = topic, rng
        self.slots = {"town": pools["towns"].pop(), "town2": pools["towns"].pop(), "town3": rng.choice(H.TOWNS[:6]) + " Town",
                      "county": pools["counties"].pop(), "firm": pools["firms"].pop() if topic["name"] in ("results", "fine", "heaters") else "Millrace"}
        self.slots["player"] = f"{rng.choice(H.MEN)} {pools['surnames'].pop()}"
        self.nums = {}
        for key, (low, high) in topic["nums"].items():
            value = rng.randint(low, high)
            while value >= 100 and value % 100 == 0 or value in self.nums.values():
                value = rng.randint(low, high)
            self.nums[key] = value
        self.people = {}
        for key, parts in topic["who"].items():
            parts = [self.fill(one) for one in parts]
            if key in "UVD":
                extra = f", {parts[2]}" if len(parts) > 2 else ""
                self.people[key] = {"kind": key, "intro": parts[0] + extra, "bare": parts[0], "short": "the " + re.sub(r"^one of ", "", parts[1]), "key": article(parts[1])}
                if parts[1].startswith("one of"):
                    self.people[key].update(short="the commoner", key="one of the commoners")
                if key == "D" and parts[0].startswith("the "):
                    self.people[key]["key"] = "the " + parts[1]
            else:
                sex = parts[0]
                first = rng.choice(H.MEN if sex == "m" else H.WOMEN)
                last = pools["surnames"].pop()
                self.people[key] = {"kind": "N", "sex": sex, "name": f"{first} {last}", "last": last, "role": parts[1], "pre": parts[2], "short": parts[3]}
        self.used = set()
        # which way round a hedge or a bound stands in the first telling
        self.turned = {}
        for one in topic["a"] + topic["b"]:
            if one.same is None:
                self.turned[one.sid] = {"h": rng.random() < 0.22, "b": rng.random() < 0.22}
        for one in topic["a"] + topic["b"]:
            if one.same is not None:
                self.turned[one.sid] = self.turned[one.same]

    def fill(self, text):
        return re.sub(r"\{(town|town2|town3|county|firm|player)\}", lambda m: self.slots[m.group(1)], text)


def article(noun):
    return ("an " if noun[0] in "aeiou" else "a ") + noun


class State:
    """One sentence as it stands in one text: its wording and its edits."""

    def __init__(self, event, sid, wording, who=None, plain=False):
        self.event, self.sid, self.wording, self.who, self.plain = event, sid, wording, who, plain
        self.version, self.edits, self.numbers, self.outlet = 0, {}, {}, ""

    def copy(self):
        other = State(self.event, self.sid, self.wording, self.who, self.plain)
        other.version, other.edits, other.numbers, other.outlet = self.version, dict(self.edits), dict(self.numbers), self.outlet
        return other

    @property
    def edited(self):
        return bool(self.edits or self.numbers)

    @property
    def sentence(self):
        return next((one for one in self.event.topic["a"] + self.event.topic["b"] if one.sid == self.sid), None)

    def token(self):
        return (self.event.topic["name"], self.sid, self.wording)


def parse(state):
    """The wording with each mark settled, and the places where an edit could go: (kind, index or key)."""
    out, places, index, at = [], [], 0, 0
    turned = state.event.turned.get(state.sid, {})
    for found in MARK.finditer(state.wording):
        out.append(state.wording[at:found.start()])
        at = found.end()
        code, alts = found.group(1), found.group(2).split("|")
        if len(alts) == 1:
            alts.append("")
        if turned.get(code):
            alts = [alts[1], alts[0]] + alts[2:]
        chosen = state.edits.get(index, 0)
        text = "…" if chosen == "…" else alts[chosen]
        if chosen == "…":
            text = "… "
        out.append(text)
        places.append((code, index, len(alts)))
        index += 1
    out.append(state.wording[at:])
    return "".join(out), places


def candidates(state):
    if state.plain or state.edited:
        return []
    text, places = parse(state)
    turned = state.event.turned.get(state.sid, {})
    found = []
    for code, index, count in places:
        if code == "b":
            found.append(("bound-added" if turned.get("b") else "bound-dropped", index, 1))
        elif code == "h":
            found.append(("hedge-added" if turned.get("h") else "hedge-dropped", index, 1))
        elif code == "g":
            found.append(("negation-dropped", index, 1))
        elif code == "q":
            found.append(("not-dropped", index, 1))
        elif code == "w":
            found.append(("word-changed", index, 1))
        elif code == "e":
            found.append(("ellipsis", index, "…"))
        elif code == "s":
            found.append(("attribution-dropped", index, 1))
            if count > 2:
                found.append(("speaker-replaced-by-outlet", index, 2))
    for hole in re.findall(r"\{#(\w+)\}", text):
        value = state.event.nums[hole]
        found.append(("value-changed", hole, None))
        if value > 100:
            found.append(("rounded", hole, None))
    return found


def apply_edit(state, edit, rng, outlet):
    code, where, how = edit
    if code == "rounded":
        value = state.event.nums[where]
        state.numbers[where] = round(value / 10) * 10 if value % 10 else round(value / 100) * 100
        if state.numbers[where] == value:
            state.numbers[where] = value + 10
    elif code == "value-changed":
        state.numbers[where] = other_number(state.event.nums[where], rng, set(state.event.nums.values()))
    else:
        state.edits[where] = how
    state.outlet = outlet["ref"]


def other_number(value, rng, taken):
    text = str(value)
    tries = [int(text[::-1])] if len(text) == 2 and text[1] != "0" else []
    tries += [value + step for step in ((1, 2, -1) if value < 10 else (10, 20, 3, -2, 5))]
    if value >= 100:
        tries += [int(text[0] + text[2] + text[1]), value + 100]
    tries = [one for one in tries if one > 1 and one != value and one not in taken and not (value > 100 and one == round(value / 10) * 10)]
    return rng.choice(tries)


def own_style(rng, event, sex=None):
    return {
        "quotes": rng.choice(["straight", "curly", "curly", "british"]),
        "percent": rng.choice([" per cent", " percent", "%"]),
        "small": rng.choice(["words", "words", "figures"]),
        "intro": {key: rng.choice([0, 0, 1, 2]) for key in event.people},
        "later": rng.choice(["last", "last", "honour", "role"]),
        "pronoun": rng.random() < 0.7,
    }


class Writer:
    """Renders the sentences of one article in order and knows who has been named."""

    def __init__(self, style):
        self.style, self.named, self.before = style, set(), None

    def render(self, state):
        if state.plain:
            self.before = None
            return self.finish(state.event.fill(state.wording))
        text, _ = parse(state)
        self.spoken = []
        text = HOLE.sub(lambda found: self.hole(state, found.group(1), found.string[found.end():]), text)
        self.before = (id(state.event), self.spoken[0]) if len(set(self.spoken)) == 1 else None
        return self.finish(text)

    def hole(self, state, name, after):
        event = state.event
        if name.startswith("#"):
            key = name.strip("#!")
            value = state.numbers.get(key, event.nums[key])
            figures = after.startswith(",000") or after.startswith(" per cent") and self.style["percent"] == "%"
            if value < 10 and self.style["small"] == "words" and not figures:
                return NUMBER_WORDS[value]
            return f"{value:,}"
        if name in event.slots:
            return event.slots[name]
        if name == "O":
            return state.outlet
        star, key = name.endswith("*"), name.rstrip("*")
        return self.person(event, key, star)

    def person(self, event, key, star):
        who = event.people[key]
        mark = (id(event), key)
        self.spoken.append(key)
        first = mark not in self.named
        self.named.add(mark)
        if who["kind"] in "UVD":
            if not first:
                return who["short"]
            return who["intro"] + (CLOSE if "," in who["intro"] else "")
        if first:
            form = self.style["intro"].get(key, 0)
            if form == 1:
                return f"{who['pre']} {who['name']}"
            if form == 2 and not re.match(r"(an?|the) ", who["role"]):
                return f"the {who['role']}, {who['name']}{CLOSE}"
            return f"{who['name']}, {who['role']}{CLOSE}"
        if star and self.style["pronoun"] and self.before == mark:
            return "he" if who["sex"] == "m" else "she"
        later = self.style["later"]
        if later == "role":
            return who["short"]
        if later == "honour":
            return ("Mr " if who["sex"] == "m" else "Ms ") + who["last"]
        return who["last"]

    def finish(self, text):
        text = re.sub(CLOSE + r"(?=[,.;:?!])", "", text).replace(CLOSE, ",")
        text = re.sub(r"  +", " ", text).strip()
        text = re.sub(r"…\s*", "… ", text)
        text = re.sub(r"^(\"?)([a-z])", lambda m: m.group(1) + m.group(2).upper(), text)
        text = re.sub(r"\^(\"?)([a-z])", lambda m: "^" + m.group(1) + m.group(2).upper(), text)
        text = text.replace(" per cent", self.style["percent"])
        return dress(text, self.style)


def dress(text, style):
    if style["quotes"] == "straight":
        return text
    text = text.replace("'", "’")
    opens, closes = ("“", "”") if style["quotes"] == "curly" else ("‘", "’")
    out, inside = [], False
    for letter in text:
        if letter == '"':
            out.append(closes if inside else opens)
            inside = not inside
        else:
            out.append(letter)
    return "".join(out)


def words_and_gaps(text):
    """The words of a rendered sentence; each quotation is a gap that matches nothing."""
    plain = re.sub(r'"[^"]*"|“[^”]*”|(?:(?<=\s)|^)‘.*?’(?!\w)', " \x02 ", text)
    words = re.findall(r"[\w’'-]+|\x02", plain.lower().replace("’", "'"))
    return [word if word != "\x02" else f"\x02{id(text)}.{at}" for at, word in enumerate(words)]


def words_outside(state):
    """How many words of a sentence stand outside quotation marks."""
    text = re.sub(r'"[^"]*"', " ", parse(state)[0] if not state.plain else state.wording)
    return len(re.findall(r"[\w’'-]+", re.sub(r"\{[^}]*\}", "x", text)))


class Text:
    """An article of the run, or the unseen original of several."""

    def __init__(self, outlet, items, style, how):
        self.outlet, self.items, self.style, self.how = outlet, items, style, how
        self.parents, self.root, self.unseen = [], None, None
        self.credit, self.when, self.regime, self.title, self.author = "none", None, "good", "", ""
        self.notes_top, self.notes_foot, self.note_at, self.dateline = [], [], {}, ""
        self.twice = False
        self.framed, self.quoting = how in ("excerpted", "quote-only"), how == "quote-only"
        self.drift, self.account, self.id, self.truthful = [], None, None, True


class Run:
    def __init__(self, seed, stories):
        self.rng = random.Random(f"eighth {seed}")
        self.seed, self.stories = seed, stories
        self.bodies = {}
        self.texts, self.traps, self.loops, self.unseen_count = [], [], [], 0
        self.outlets = [{"name": n, "ref": r, "kind": k} for n, r, k in H.OUTLETS]
        names = H.SURNAMES[:]
        self.rng.shuffle(names)
        self.staff = {one["name"]: [f"{self.rng.choice(H.MEN + H.WOMEN)} {self.rng.choice(names)}" for _ in range(3)] for one in self.outlets}

    # ---- the whole run
    def make(self):
        rng = self.rng
        topics = read_topics()
        rng.shuffle(topics)
        pools = {key: list(values) for key, values in (("towns", H.TOWNS), ("counties", H.COUNTIES), ("firms", H.FIRMS), ("surnames", H.SURNAMES))}
        for pool in pools.values():
            rng.shuffle(pool)
        while len(pools["surnames"]) < 120:
            pools["surnames"] = [one + end for one in H.SURNAMES for end in ("son",) if "-" not in one] + pools["surnames"]
        left = min(self.stories, 2 * len(topics))
        if left < self.stories:
            print(f"{self.stories} stories asked for, {left} made: each account is told once a run", file=sys.stderr)
        self.events = []
        for topic in topics:
            if left <= 0:
                break
            event = Event(topic, rng, pools)
            event.free = rng.sample(self.outlets, len(self.outlets))
            event.left = {key: rng.sample(topic[key], len(topic[key])) for key in ("L", "O")}
            event.regime = rng.choices(["good", "date", "none"], [5, 3, 2])[0]
            event.day = datetime(2031, 1, 6, tzinfo=timezone(timedelta(hours=rng.choice([0, 1])))) + timedelta(days=rng.randint(0, 300), hours=rng.randint(5, 14), minutes=rng.randint(0, 59))
            event.trees = {"a": self.tree(event, "a", rng.randint(5, 8))}
            left -= 1
            if left > 0:
                event.trees["b"] = self.tree(event, "b", rng.randint(2, 4))
                left -= 1
                if rng.random() < 0.4:
                    self.merge(event)
            self.events.append(event)
        for _ in range(max(1, len(self.events) // 4)):
            self.digest()
        self.cross_traps()
        self.standing()
        self.boilerplate()
        return self.write()

    def person_of(self, outlet):
        return self.rng.choice(self.staff[outlet["name"]])

    def take_outlet(self, event, kinds=None):
        for index, one in enumerate(event.free):
            if kinds is None or one["kind"] in kinds:
                return event.free.pop(index)
        return event.free.pop()

    # ---- originals
    def tree(self, event, account, size):
        rng = self.rng
        sentences = event.topic[account]
        states = [State(event, one.sid, one.wordings[0], one.who) for one in sentences]
        for state, one in zip(states, sentences):
            state.version = rng.randrange(len(one.wordings))
            state.wording = one.wordings[state.version]
            event.used.add((one.sid, state.version))
        if account == "a" and rng.random() < 0.5:
            tail = states[6:]
            states = states[:6] + [one for one in tail if rng.random() < 0.85]
        unseen = account == "a" and rng.random() < 0.3
        outlet = self.take_outlet(event, ("agency", "daily", "weekly", "nonprofit", "trade", "radio"))
        if unseen:
            outlet = {"name": rng.choice(H.UNSEEN), "kind": "agency"}
            outlet["ref"] = outlet["name"]
        root = Text(outlet, states, own_style(rng, event), "root")
        root.event, root.account, root.regime = event, account, event.regime
        root.author = self.person_of(outlet) if not unseen else "Staff"
        root.when = event.day + (timedelta(hours=rng.randint(1, 30)) if account == "b" else timedelta())
        root.title = rng.choice(event.topic["T" if account == "a" else "T2"])
        root.root = root
        texts = []
        if unseen:
            self.unseen_count += 1
            root.unseen = f"unseen:{self.unseen_count}"
            texts = self.unseen_copies(root, event)
        else:
            self.dress_root(root)
            texts = [root]
            self.texts.append(root)
        while len(texts) < size:
            weights = [1 + (index == 0) * 1.5 for index in range(len(texts))]
            parent = rng.choices(texts, weights)[0]
            if len([one for one in parent.items if not one.plain]) < 3:
                parent = texts[0]
            child = self.copy_of(parent, event)
            if child is not None:
                texts.append(child)
                self.texts.append(child)
        if account == "a" and rng.random() < 0.6:
            self.loop(event, texts)
        return texts

    def dress_root(self, text):
        rng, outlet, event = self.rng, text.outlet, text.event
        self.furniture(text)
        if outlet["kind"] == "agency" or outlet["kind"] == "daily" and rng.random() < 0.3:
            tag = f" ({outlet['name']})" if outlet["kind"] == "agency" else ""
            text.dateline = f"{event.slots['town'].upper()}{tag} {rng.choice(['—', '–', '--'])} "

    def furniture(self, text):
        rng, outlet = self.rng, text.outlet
        me = text.author or self.person_of(outlet)
        others = [one for one in self.staff.get(outlet["name"], [me]) if one != me] or [me]
        values = {"me": me, "ME": me.upper(), "me2": others[0], "beat": rng.choice(H.BEATS), "town": text.event.slots["town"] if text.event else "town",
                  "tag": outlet["name"], "hh": f"{rng.randint(6, 22):02d}", "mm": f"{rng.randint(0, 59):02d}"}
        text.byline = rng.choice(H.FURNITURE_TOP[outlet["kind"]]).format(**values)
        text.tail = rng.choice(H.FURNITURE_FOOT[outlet["kind"]]).format(**values)

    def unseen_copies(self, root, event):
        """Direct copies of a text that is not in the run: each lacks sentences that the others have."""
        rng = self.rng
        count = rng.randint(2, 3)
        order = list(range(1, len(root.items)))
        rng.shuffle(order)
        named, texts = rng.random() < 0.7, []
        for index in range(count):
            gone = set(order[index * 2: index * 2 + rng.randint(1, 2)])
            items = [one.copy() for at, one in enumerate(root.items) if at not in gone]
            outlet = self.take_outlet(event)
            child = Text(outlet, items, dict(root.style), "unseen-copy")
            child.event, child.account, child.regime = event, root.account, root.regime
            child.parents, child.root = [root], root
            child.author = self.person_of(outlet)
            child.when = root.when + timedelta(minutes=rng.randint(15, 900))
            child.title = root.title if rng.random() < 0.5 else rng.choice(event.topic["T"])
            self.furniture(child)
            if named and rng.random() < 0.75:
                note = rng.choice(H.lines(H.UNSEEN_CREDIT)).format(P=root.outlet["name"])
                if rng.random() < 0.5:
                    child.notes_foot.append(note)
                else:
                    child.byline = root.outlet["name"]
                child.credit = "unseen"
            elif rng.random() < 0.4:
                child.byline = rng.choice(H.NAMELESS)
            texts.append(child)
            self.texts.append(child)
        return texts

    # ---- copies
    def copy_of(self, parent, event, op=None, outlet=None, credit=None):
        rng = self.rng
        ops = {"verbatim": 3, "trimmed": 4, "thinned": 3, "re-led": 3, "reordered": 2, "excerpted": 3, "rewritten": 8, "housed": 2, "quote-only": 2, "brief": 2}
        if parent.framed:
            # a piece with words of its own round a passage is taken as it stands
            ops = {"verbatim": 2, "trimmed": 2, "housed": 1}
            if op is not None and op not in ops:
                return None
        op = op or rng.choices(list(ops), list(ops.values()))[0]
        items = [one.copy() for one in parent.items]
        real = [one for one in items if not one.plain]
        own_left = event.left
        lead_after, force = None, False
        style = {**parent.style, "intro": dict(parent.style["intro"])}
        if op == "trimmed":
            if len(items) < 5:
                return None
            items = items[: rng.randint(max(3, len(items) // 2), len(items) - 1)]
        elif op == "thinned":
            if len(items) < 6:
                return None
            gone = set(rng.sample(range(1, len(items) - 1), rng.randint(1, max(1, len(items) // 3))))
            items = [one for at, one in enumerate(items) if at not in gone]
        elif op == "re-led":
            if not own_left["L"] or len(items) < 5:
                return None
            items = [State(event, f"L{len(own_left['L'])}", own_left["L"].pop(), plain=True)] + [one for one in items if not one.sid.startswith("L")][rng.randint(0, 1):]
        elif op == "reordered":
            if len(items) < 5:
                return None
            rest = items[1:]
            rng.shuffle(rest)
            items = items[:1] + rest
        elif op == "excerpted":
            if len(own_left["O"]) < 3 or len(real) < 5:
                return None
            count = rng.randint(3, min(5, len(items)))
            start = rng.randint(0, len(items) - count)
            part = items[start: start + count]
            if sum(words_outside(one) for one in part if not one.plain) < 20:
                return None
            items = self.own(event, 2) + part + self.own(event, 1)
            lead_after = 2
        elif op == "quote-only":
            quotes = [one for one in real if '"' in one.wording and one.who in ("A", "B", "C") and one.wording.count('"') == 2 and self.quoted(one) >= 7]
            if not quotes or len(own_left["O"]) < 2 or len(event.left["L"]) < 1:
                return None
            lead = State(event, f"L{len(own_left['L'])}", own_left["L"].pop(), plain=True)
            items = [lead] + self.own(event, 1) + rng.sample(quotes, min(len(quotes), rng.randint(1, 2))) + self.own(event, 1)
            for one in items:
                if not one.plain and not one.edited:
                    self.reword(one)
            force = True
        elif op == "rewritten":
            share = rng.choice([0.5, 0.75, 1.0])
            if sum(bool(self.fresh(one)) for one in items) < 0.4 * len(items):
                return None
            for one in items:
                if not one.plain and not one.edited and rng.random() < share:
                    self.reword(one)
            style = own_style(rng, event)
            if len(items) > 6 and rng.random() < 0.5:
                items = items[: -rng.randint(1, 3)]
            force = share > 0.6
        elif op == "housed":
            fresh = own_style(rng, event)
            for key in rng.sample(["quotes", "percent", "small", "later", "intro", "pronoun"], 4):
                style[key] = fresh[key]
        elif op == "brief":
            if len(real) < 5:
                return None
            picked = [real[0]] + sorted(rng.sample(real[1:], 2), key=real.index)
            for one in picked:
                if not one.edited and rng.random() < 0.5:
                    self.reword(one)
            items, force = picked, True
        outlet = outlet or self.take_outlet(event)
        child = Text(outlet, items, style, op)
        child.event, child.account, child.regime, child.parents, child.root = event, parent.account, parent.regime, [parent], parent.root
        child.author = self.person_of(outlet)
        gap = timedelta(minutes=rng.randint(12, 1500)) if parent.regime == "good" else timedelta(hours=rng.randint(2, 50))
        child.when = parent.when + gap
        titles = event.topic["T" if parent.account == "a" else "T2"]
        child.title = parent.title if op in ("verbatim", "trimmed", "housed") and rng.random() < 0.7 else rng.choice(titles)
        if parent.framed:
            child.framed, child.quoting = True, parent.quoting
            child.note_at = {where: note for where, note in parent.note_at.items() if where < len(items)}
        self.furniture(child)
        if rng.random() < 0.55 and parent.unseen is None:
            self.edit(child, parent, rng.choice([1, 1, 2, 2, 3]))
        self.give_credit(child, parent, lead_after, force, credit)
        if op == "reordered" or op == "re-led":
            pass
        elif parent.dateline and op in ("verbatim", "trimmed", "thinned", "housed") and child.credit == "right" and parent.outlet["kind"] == "agency":
            child.dateline = parent.dateline
        return child

    def quoted(self, state):
        return len(re.findall(r"\w+", " ".join(re.findall(r'"([^"]*)"', parse(state)[0]))))

    def own(self, event, count):
        return [State(event, f"O{len(event.left['O'])}", event.left["O"].pop(), plain=True) for _ in range(count)]

    def fresh(self, state):
        """Wordings that nobody in this tree has used: two who rewrite on their own do not hit on the same words."""
        if state.plain or state.edited:
            return []
        return [index for index in range(len(state.sentence.wordings)) if (state.sid, index) not in state.event.used]

    def reword(self, state):
        others = self.fresh(state)
        if others:
            state.version = self.rng.choice(others)
            state.wording = state.sentence.wordings[state.version]
            state.event.used.add((state.sid, state.version))

    def edit(self, child, parent, count):
        rng = self.rng
        before = {one.sid: one for one in parent.items}
        pool = [one for one in child.items if candidates(one)]
        pool = [one for one in pool if one.wording == before[one.sid].wording or rng.random() < 0.25]
        if child.how == "quote-only":
            pool = [one for one in pool if any(code in ("word-changed", "not-dropped", "ellipsis") for code, *_ in candidates(one))]
        rng.shuffle(pool)
        for state in pool[:count]:
            options = candidates(state)
            if child.how == "quote-only":
                options = [one for one in options if one[0] in ("word-changed", "not-dropped", "ellipsis")]
            one = rng.choices(options, [EDIT_WEIGHTS.get(code, 1) for code, *_ in options])[0]
            apply_edit(state, one, rng, parent.outlet)
            child.drift.append((one[0], parent, state))

    def give_credit(self, child, parent, lead_after, force, wish=None):
        rng = self.rng
        right = {"P": parent.outlet["name"], "p": parent.outlet["ref"], "a": parent.author}
        above = parent.parents[0] if parent.parents else None
        plain_copy = parent.how in ("verbatim", "housed") and not parent.drift
        kinds = ["right", "none", "false", "kept", "chain"]
        weights = [74, 12, 4, 4, 6]
        if force:
            weights = [84, 0, 3, 0, 6]
        if above is None or above.unseen or parent.credit != "right":
            weights[3] = weights[4] = 0
        if plain_copy:
            weights[1] = weights[3] = 2 if weights[1] else 0
        if lead_after is not None:
            weights[1] = min(weights[1], 3)
        if parent.regime == "none" and not force:
            weights[1], weights[2] = min(weights[1], 5), 1
        child.credit = wish or rng.choices(kinds, weights)[0]
        if child.credit == "none":
            if rng.random() < 0.2:
                child.byline = rng.choice(H.NAMELESS)
            return
        if child.credit == "false":
            strangers = [one for one in child.event.free if one["kind"] not in ("aggregator",)]
            other = rng.choice(strangers)
            child.event.free.remove(other)
            right = {"P": other["name"], "p": other["ref"], "a": self.person_of(other)}
        values = dict(right)
        if above is not None:
            values.update(G=above.outlet["name"], g=above.outlet["ref"])
        if child.credit == "kept":
            child.notes_foot.append(self.phrase(H.KEPT_NOTE, values))
        elif child.credit == "chain":
            (child.notes_foot if rng.random() < 0.5 else child.notes_top).append(self.phrase(H.CHAIN, values))
        elif lead_after is not None:
            child.note_at[lead_after] = self.phrase(H.EXCERPT_IN, values)
        elif child.how in ("quote-only", "brief", "rewritten") and child.credit == "right" and rng.random() < 0.35 and self.told(child, values["p"]):
            pass
        elif child.how == "quote-only":
            child.notes_foot.append(self.phrase(H.QUOTE_CREDIT, values))
        elif child.how in ("rewritten", "brief", "re-led") and rng.random() < 0.5:
            child.note_at[min(len(child.items), rng.choice([1, 2, 99]))] = self.phrase(H.INSIDE, values)
        elif rng.random() < 0.5:
            child.notes_top.append(self.phrase(H.TOP, values))
            if values["a"] in child.notes_top[-1]:
                child.byline = ""
        else:
            child.notes_foot.append(self.phrase(H.FOOT, values))

    def told(self, child, house):
        """The credit stands in the telling itself: somebody told the outlet."""
        for state in child.items:
            if state.plain or state.edited:
                continue
            changed, count = re.subn(r'(," )(?:said (\{[ABC]\})|(\{[ABC]\}) said)(?=\.$)', lambda m: f"{m.group(1)}{m.group(2) or m.group(3)} told {house}", state.wording)
            if count:
                state.wording = changed
                return True
        return False

    def phrase(self, block, values):
        text = self.rng.choice(H.lines(block)).format(**values)
        return text[0].upper() + text[1:] if not text.startswith("h/t") else text

    def loop(self, event, texts):
        """The first outlet takes its story back from a copy, or from a copy of a copy, and says so."""
        rng = self.rng
        root = texts[0]
        if root.parents or event.regime == "none":
            # without times a credit to the first outlet could mean either of its two articles
            return
        ends = [one for one in texts[1:] if one.how not in ("quote-only", "brief") and not (one.framed and one.how == "housed") and self.chain_is_right(one, root)]
        if not ends:
            return
        end = rng.choice(ends)
        for op in rng.sample(["trimmed", "re-led", "thinned", "excerpted", "verbatim", "rewritten", "quote-only"], 7):
            again = self.copy_of(end, event, op, root.outlet, "right")
            if again is not None:
                break
        else:
            return
        again.how = "loop-" + again.how
        again.when = max(one.when for one in texts) + (timedelta(minutes=rng.randint(30, 900)) if event.regime == "good" else timedelta(days=1))
        root.twice = True
        led = any(one.sid.startswith("L") for one in end.items) and any(one.sid.startswith("L") and one.sid in {x.sid for x in again.items} for one in end.items)
        if led and rng.random() < 0.5:
            # no name is given: only the opening that the copy had put on shows where it came from
            again.notes_top, again.notes_foot, again.note_at, again.dateline = [rng.choice(["According to media reports:", "Media reports say:", "From reports elsewhere:"])], [], {}, ""
        chain, at = [], end
        while at is not None:
            chain.append(at)
            at = at.parents[0] if at.parents else None
        self.loops.append(chain[::-1] + [again])
        texts.append(again)
        self.texts.append(again)

    def chain_is_right(self, one, root):
        while one is not root:
            if one.credit != "right" or len(one.parents) != 1:
                return False
            one = one.parents[0]
        return True

    def merge(self, event):
        rng = self.rng
        first = rng.choice([one for one in event.trees["a"] if not one.how.startswith("loop") and len(one.items) >= 6 and not one.framed and not one.twice] or [None])
        second = rng.choice([one for one in event.trees["b"] if len(one.items) >= 4 and not one.framed] or [None])
        if first is None or second is None:
            return
        a = [one.copy() for one in first.items[: max(4, len(first.items) * 2 // 3)]]
        told = {one.sid for one in a}
        b = [one.copy() for one in second.items[: max(3, len(second.items) * 2 // 3)] if one.plain or one.sentence.same not in told]
        outlet = self.take_outlet(event)
        child = Text(outlet, a + b if rng.random() < 0.5 else a[:2] + b + a[2:], dict(first.style), "merged")
        child.event, child.account, child.regime = event, "m", event.regime
        child.parents, child.root = [first, second], first.root
        child.author = self.person_of(outlet)
        child.when = max(first.when, second.when) + timedelta(hours=rng.randint(1, 20))
        child.title = rng.choice(event.topic["T"])
        self.furniture(child)
        names = f"{first.outlet['ref']} and {second.outlet['ref']}"
        if rng.random() < 0.75:
            child.notes_foot.append(rng.choice([f"Compiled from reports by {names}.", f"Sources: {first.outlet['name']}, {second.outlet['name']}", f"Put together from {names}."]))
            child.credit = "right"
        event.merged = child
        self.texts.append(child)

    def digest(self):
        """A newsletter or a round-up that lifts passages from two stories that have nothing to do with each other."""
        rng = self.rng
        pairs = [one for one in self.events if any(len(text.items) >= 6 and not text.framed and not text.twice and not text.how.startswith("loop") for text in one.trees["a"])]
        if len(pairs) < 2:
            return
        one, two = rng.sample(pairs, 2)
        busy = {text.outlet["name"] for event in (one, two) for tree in event.trees.values() for text in tree}
        hosts = [x for x in self.outlets if x["kind"] in ("letter", "aggregator", "radio") and x["name"] not in busy and x in one.free and x in two.free]
        if not hosts:
            return
        outlet = rng.choice(hosts)
        one.free.remove(outlet)
        two.free.remove(outlet)
        child = Text(outlet, [], {**own_style(rng, one), "intro": {}}, "digest")
        child.event, child.account = one, "d"
        child.parents = []
        for event in (one, two):
            parent = rng.choice([text for text in event.trees["a"] if len(text.items) >= 6 and not text.framed and not text.twice and not text.how.startswith("loop")])
            part = [x.copy() for x in parent.items if not x.plain][:3]
            child.note_at[len(child.items)] = rng.choice([f"{parent.outlet['name']}:", f"From {parent.outlet['ref']}:", f"{parent.outlet['name']} writes:"])
            child.items += part
            child.parents.append(parent)
        child.root, child.credit = child.parents[0].root, "right"
        child.regime = "good" if all(x.regime == "good" for x in (one, two)) else "date" if "none" not in (one.regime, two.regime) else "none"
        child.when = max(x.when for x in child.parents) + timedelta(hours=rng.randint(2, 30))
        child.title = rng.choice(["Two stories worth your time", "What others are printing", "Read elsewhere", "From the pile this morning", "Over other people's shoulders"])
        child.author = self.person_of(outlet)
        self.furniture(child)
        self.texts.append(child)

    # ---- what must not be linked
    def cross_traps(self):
        for event in self.events:
            if "b" not in event.trees:
                continue
            pairs = [(x, y) for x in event.trees["a"] for y in event.trees["b"]]
            roots = pairs[:1]
            self.traps += roots + self.rng.sample(pairs[1:], min(6, len(pairs) - 1))

    def standing(self):
        rng = self.rng
        for name, title, form in H.FEATURES:
            outlet = next(one for one in self.outlets if one["name"] == name)
            day = datetime(2031, 2, 3, 6, 30, tzinfo=timezone.utc) + timedelta(days=rng.randint(0, 200))
            made = []
            for week in range(3):
                text = re.sub(r"<([^>]*)>", lambda m: rng.choice(m.group(1).split(";")), form)
                text = re.sub(r"\{n\d\}", lambda m: str(rng.randint(11, 58)), text)
                made.append(self.lone(outlet, title, re.split(r"(?<=\.) ", text), day + timedelta(days=7 * week)))
            self.traps += [(made[i], made[j]) for i in range(3) for j in range(i)]
        for heading, other, _, first, second in H.OBITUARIES:
            woman = "swim" in heading
            names = rng.choice(H.WOMEN if woman else H.MEN), rng.choice(H.SURNAMES[:30])
            values = {"n": " ".join(names), "N": " ".join(names), "age": rng.randint(78, 96), "t": rng.choice(H.TOWNS), "w": f"{rng.choice(H.WOMEN)} {rng.choice(H.SURNAMES[30:])}"}
            pair = []
            day = datetime(2031, 3, 3, 9, 0, tzinfo=timezone.utc) + timedelta(days=rng.randint(0, 200))
            for title, rows, outlet in zip((heading, other), (first, second), rng.sample([x for x in self.outlets if x["kind"] in ("daily", "weekly")], 2)):
                rows = [row.format(**values) for row in rows]
                rows = rows[:1] + [row.replace(values["N"], names[1]) for row in rows[1:]] if values["N"] in rows[0] else rows
                pair.append(self.lone(outlet, title.format(**values), rows, day + timedelta(hours=rng.randint(1, 40))))
            self.traps.append(tuple(pair))

    def lone(self, outlet, title, rows, when):
        text = Text(outlet, rows, {"quotes": "straight", "percent": "%"}, "standing")
        text.event, text.root, text.when, text.title = None, None, when, title
        text.regime = "good"
        text.author = self.person_of(outlet)
        self.furniture(text)
        text.root = text
        self.texts.append(text)
        return text

    def boilerplate(self):
        rng = self.rng
        roots = [one for event in self.events for tree in event.trees.values() for one in tree[:1] if not one.parents]
        rng.shuffle(roots)
        for paragraph in H.BOILERPLATE.strip().split("\n")[: max(1, len(self.events) // 4)]:
            chosen, seen = [], set()
            while roots and len(chosen) < 4:
                one = roots.pop()
                if one.event in seen:
                    continue
                seen.add(one.event)
                chosen.append(one)
            if len(chosen) < 4:
                return
            for one in chosen:
                one.tail = paragraph
            self.traps += [(chosen[i], chosen[j]) for i in range(4) for j in range(i)]

    # ---- writing
    def write(self):
        rng = self.rng
        order = list(range(len(self.texts)))
        rng.shuffle(order)
        for number, index in enumerate(order, 1):
            self.texts[index].id = f"h{number:05d}"
        lines = {text.id: self.line(text) for text in self.texts}
        return [lines[key] for key in sorted(lines)], self.truth()

    def line(self, text):
        rng = self.rng
        parts, text.spans, at = [], {}, 0

        def add(piece, gap="\n\n"):
            nonlocal at
            if parts:
                parts.append(gap)
                at += len(gap)
            start = at
            parts.append(piece)
            at += len(piece)
            return start

        title = text.event.fill(text.title) if text.event else text.title
        if text.style["quotes"] != "straight":
            title = re.sub(r"(^|\s)'", r"\1‘", title).replace("'", "’")
        add(title)
        if text.regime == "good" and rng.random() < 0.2:
            add(text.when.strftime(rng.choice(["Published %H:%M", "%d %B %Y, %H.%M", "Posted at %H:%M on %d %B"])))
        for note in text.notes_top:
            add(note)
        if text.byline:
            add(text.byline)
        live = text.how == "root" and text.outlet["kind"] in ("radio", "daily") and text.regime == "good" and rng.random() < 0.12
        heads = set(rng.sample(range(3, len(text.items)), 1)) if len(text.items) > 6 and rng.random() < 0.2 else set()
        size = rng.choice([1, 1, 2, 3])
        writer, open_for = Writer(text.style), 0
        clock = text.when
        for index, state in enumerate(text.items):
            if index in text.note_at:
                add(text.note_at[index])
                open_for = 0
            if index in heads and not text.note_at:
                add(rng.choice(H.CROSSHEADS))
                open_for = 0
            if live and open_for == 0:
                clock = clock - timedelta(minutes=rng.randint(2, 20))
                add(clock.strftime("%H.%M"))
            piece = state if isinstance(state, str) else writer.render(state)
            skip = max(0, piece.find("^"))
            piece = piece.replace("^", "")
            if index and isinstance(state, State) and state.plain != text.items[index - 1].plain:
                open_for = 0
            if index == 0 and text.dateline:
                start = add(text.dateline)
                parts.append(piece)
                at += len(piece)
                start += len(text.dateline)
            elif open_for > 0:
                start = add(piece, " ")
            else:
                start = add(piece)
                open_for = size
            if index == 0 and text.dateline:
                open_for = size
            open_for -= 1
            text.spans[id(state)] = (start + skip, start + len(piece))
        for where in sorted(text.note_at):
            if where >= len(text.items):
                add(text.note_at[where])
        for note in text.notes_foot:
            add(note)
        if text.tail:
            add(text.tail)
        body = "".join(parts)
        self.bodies[text.id] = body
        authors = [text.author] if text.author and text.author in body else []
        slug = re.sub(r"[^a-z]+", "-", text.outlet["name"].lower()).strip("-")
        record = {"id": text.id, "url": f"https://{slug}.example/{text.id}", "title": title, "outlet": text.outlet["name"], "authors": authors, "text": body}
        if text.regime == "good":
            record["published"] = text.when.isoformat(timespec="seconds")
        elif text.regime == "date":
            record["published"] = text.when.strftime("%Y-%m-%d")
        return record

    def truth(self):
        name = lambda text: text.unseen or text.id
        by_id = sorted(self.texts, key=lambda one: one.id)
        articles = [{"id": t.id, "parents": [name(p) for p in t.parents], "root": name(t.root), "times": t.regime, "how": t.how if t.credit in ("none", "right") else f"{t.how} {t.credit}"} for t in by_id]
        drifts = []
        for text in by_id:
            for code, parent, state in text.drift:
                start, end = text.spans[id(state)]
                drifts.append({"code": code, "parent": parent.id, "child": text.id, "start": start, "end": end})
        trapped = sorted({tuple(sorted((a.id, b.id))) for a, b in self.traps})
        return {"format": "provenance-truth/1", "seed": self.seed, "articles": articles, "pairs": self.pairs(by_id), "claims": self.claims(),
                "loops": [[one.id for one in chain] for chain in self.loops], "drifts": drifts, "traps": [list(one) for one in trapped]}

    def pairs(self, texts):
        """Two articles share copied text where at least twelve words of each stand in runs of seven or more that the other has too, quotations aside."""
        grams = {}
        for text in texts:
            body, mine = self.bodies[text.id], {}
            for state in text.items:
                # who is quoted belongs to the quotation where a piece takes nothing else
                if isinstance(state, State) and (state.plain or not text.quoting):
                    words = words_and_gaps(body[slice(*text.spans[id(state)])])
                    mine.setdefault((state.event.topic["name"], state.sid[0]), []).append([tuple(words[at: at + RUN]) for at in range(len(words) - RUN + 1)])
            grams[text.id] = mine
        bags = {key: {group: {gram for row in rows for gram in row} for group, rows in mine.items()} for key, mine in grams.items()}

        def covered(one, two):
            count = 0
            for group, rows in grams[one].items():
                other = bags[two].get(group, ())
                for row in rows:
                    hit = {at + step for at, gram in enumerate(row) if gram in other for step in range(RUN)}
                    count += len(hit)
            return count

        return [[a.id, b.id] for i, a in enumerate(texts) for b in texts[i + 1:] if covered(a.id, b.id) >= 12 and covered(b.id, a.id) >= 12]

    def claims(self):
        found = {}
        for text in self.texts:
            for state in text.items:
                if not isinstance(state, State) or state.who is None:
                    continue
                same = state.sentence.same or state.sid
                key = (state.event.topic["name"], same)
                start, end = text.spans[id(state)]
                claim = found.setdefault(key, {"places": [], "who": {}, "event": state.event, "first": state})
                claim["places"].append({"article": text.id, "start": start, "end": end})
                claim["who"][state.who] = state.event.people[state.who]
        out = []
        for number, claim in enumerate(found.values(), 1):
            people = claim["event"].people
            speaker = people[claim["first"].who]
            count = len(claim["who"])
            unnamed = any(one["kind"] in "UV" for one in claim["who"].values())
            out.append({"id": f"c{number:04d}", "places": claim["places"], "speaker": speaker.get("name") or speaker["key"],
                        "low": 1 if unnamed else count, "high": count})
        return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--stories", type=int, default=28)
    parser.add_argument("--out", required=True)
    given = parser.parse_args()
    lines, truth = Run(given.seed, given.stories).make()
    os.makedirs(given.out, exist_ok=True)
    with open(os.path.join(given.out, "articles.jsonl"), "w", encoding="utf8") as file:
        for line in lines:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    with open(os.path.join(given.out, "truth.json"), "w", encoding="utf8") as file:
        json.dump(truth, file, ensure_ascii=False)


if __name__ == "__main__":
    main()
