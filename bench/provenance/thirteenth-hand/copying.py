"""What newsrooms do to each other's texts. A version is a list of placed units; each operation makes a child's list from a parent's."""
from dataclasses import replace
import random
import re

from render import TOKEN, Page, Placed, Style, sentence, with_edit
from story import Story

INQUOTE = {"x": "word-changed", "q": "not-dropped", "e": "ellipsis"}
OUTSIDE = {"h-": "hedge-dropped", "h+": "hedge-added", "g": "negation-dropped", "b": "bound-dropped"}
BOUNDS = ["about", "more than", "at least"]
Blocks = list[list[Placed]]


def blocks_of(units: list[Placed]) -> Blocks:
    """Units that stay together: a sentence and those that lean on it."""
    blocks: Blocks = []
    for one in units:
        if one.unit.glue and blocks:
            blocks[-1].append(one)
        else:
            blocks.append([one])
    return blocks


def flat(blocks: Blocks) -> list[Placed]:
    """The units of blocks in order."""
    return [one for block in blocks for one in block]


def trimmed(rng: random.Random, blocks: Blocks) -> Blocks:
    """Cut from the foot."""
    return blocks[: max(3, round(len(blocks) * rng.uniform(0.45, 0.8)))]


def reordered(rng: random.Random, blocks: Blocks) -> Blocks:
    """The first block stays; the others are moved."""
    rest = blocks[1:]
    while len(rest) > 2 and rest == blocks[1:]:
        rng.shuffle(rest)
    return [blocks[0], *rest]


def excerpt(rng: random.Random, blocks: Blocks) -> Blocks:
    """Three to five blocks in their order."""
    count = min(len(blocks), rng.randint(3, 5))
    return [blocks[at] for at in sorted(rng.sample(range(len(blocks)), count))]


def rewritten(units: list[Placed], story: Story) -> list[Placed]:
    """Rewordings that no other rewriter of the run has used; tags moved and quotations kept elsewhere."""
    out = []
    for one in units:
        if one.unit.alt and one.unit.id not in story.spent and not one.edits and not one.laid:
            story.spent.add(one.unit.id)
            one = replace(one, alt=True)
        else:
            one = replace(one, moved=not one.moved, short=True)
        out.append(one)
    return out


def light(rng: random.Random, units: list[Placed]) -> list[Placed]:
    """Moved tags, contractions, split sentences and synonyms of "said"."""
    return [
        replace(one, moved=rng.random() < 0.6, short=rng.random() < 0.6, split=rng.random() < 0.6, said=rng.randrange(2) if rng.random() < 0.35 else -1)
        for one in units
    ]


def quotes_in(blocks: Blocks) -> Blocks:
    """Blocks that can stand alone as a quotation, with the speaker named in their first sentence."""
    return [
        block for block in blocks
        if block[0].unit.text.startswith('"') and block[0].unit.speaker and "{" + block[0].unit.speaker in block[0].unit.text
    ]


def modes_of(rng: random.Random, placed: Placed, story: Story) -> list[tuple[str, int, str]]:
    """Every edit that this unit still allows: its code, the slot, and how the slot is to be read."""
    text, taken, found = placed.unit.text, {index for index, _ in placed.edits}, []
    for index, match in enumerate(TOKEN.finditer(text)):
        body = match.group(1)
        quoted = text[: match.start()].count('"') % 2 == 1
        kind = body.partition(":")[0]
        if index in taken or re.match(r"^[A-Z]\d?(:.)?$", body):
            continue
        if quoted:
            if kind in INQUOTE:
                found.append((INQUOTE[kind], index, "on"))
            continue
        before = text[: match.start()].rstrip()
        if body.startswith("#"):
            found.append(("value-changed", index, "value"))
            free = not re.search(r"(\{b:[^}]*\}|[€£,]|\b(and|between|below|by|than|the|last|first|of|to|over|under|is|at|every))$", before)
            if free and re.match(r" [a-z]", text[match.end() :]):
                found.append(("bound-added", index, f"bound:{rng.choice(BOUNDS)}"))
                if story.numbers[body[1:]].rounded:
                    found.append(("rounded", index, "rounded"))
        elif kind in OUTSIDE:
            found.append((OUTSIDE[kind], index, "on"))
    return found


def differs(story: Story, before: Placed, after: Placed) -> bool:
    """Whether an edit shows on the page."""
    pages = [sentence(Page(story, Style()), one) for one in (before, after)]
    return pages[0] != pages[1]


def edited(rng: random.Random, units: list[Placed], theirs: set[str], story: Story, outlet: str) -> tuple[list[Placed], list[tuple[str, str]]]:
    """One to three edits in different sentences that the parent holds, with the codes of what they are."""
    units, drifts = list(units), []
    order = [at for at, one in enumerate(units) if one.unit.id in theirs and not one.alt and not one.laid]
    rng.shuffle(order)
    wanted = rng.choices([1, 2, 3], [4, 4, 2])[0]
    for at in order:
        if len(drifts) == wanted:
            break
        one = units[at]
        options = modes_of(rng, one, story)
        choices: list[tuple[str, Placed]] = [(code, with_edit(one, index, mode)) for code, index, mode in options]
        if one.unit.text.count("~") == 2 and rng.random() < 0.5:
            choices = [("attribution-dropped", replace(one, laid="drop")), ("speaker-replaced-by-outlet", replace(one, laid=outlet))]
        if not choices:
            continue
        code, changed = rng.choice(choices)
        if differs(story, one, changed):
            units[at] = changed
            drifts.append((code, one.unit.id))
    return units, drifts
