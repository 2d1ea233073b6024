"""Phrases by which a house says where it has a text from.

`{P}` is the house or agency, `{A}` the writer, `{G}` the house before it.
"""

HEAD = [
    "First published by {P}.", "From {P}", "This report comes to us from {P}.", "By courtesy of {P}",
    "Reprinted from {P} with permission.", "Source: {P}", "This article first appeared in {P}.",
    "The following was written for {P}.", "We carry this report by arrangement with {P}.", "{P} reports:",
    "Text: {P}", "Taken from {P}.", "Editor's note: this account was published by {P} and is printed here as it stood.",
    "A report from our colleagues at {P}", "Via {P}",
]
FOOT = [
    "Source: {P}", "(Source: {P})", "This story was originally published by {P}.", "Originally reported by {P}.",
    "© {P}. Reproduced by permission.", "With thanks to {P}.", "Copyright {P}", "— {P}", "({P})",
    "Reporting by {A} for {P}.", "The original of this article can be read at {P}.", "Republished from {P}.",
    "Distributed by {P}.", "Story first carried by {P}.", "This piece is shared under an agreement with {P}.",
    "With material from {P}.", "Credit: {P}", "{A} is a reporter at {P}, where this article first appeared.",
    "Words: {P}", "h/t {P}", "Read the original report in {P}.", "Contains reporting by {P}.", "Edited from a report in {P}.",
    "This article is from {P} and may not be reused without its leave.",
]
INSIDE = [
    "The account first appeared in {P}.", "{P} was the first to report the matter.", "The news was broken by {P}.",
    "The details were published by {P}.", "All this was first reported by {P}.", "So {P} reported.",
    "We have this from {P}.", "The report in {P} has been shared widely.", "{P} had the story first.",
    "This account rests on a report in {P}.", "The quotations are from {P}.", "{P} has published a fuller account.",
]
BYLINE = [
    "By {A}, {P}", "{A} | {P}", "{A} for {P}", "By {A} of {P}", "{P} staff", "By {P}", "{A} ({P})", "{P} / {A}",
    "Words by {A}, first printed in {P}",
]
DATELINE = ["{T}, {D} ({P}) — ", "{T} ({P}) – ", "({P}) ", "{P} — ", "{T}, {D} – {P}: "]
CHAINED = ["Via {P}, which had it from {G}.", "Source: {P}, citing {G}.", "{P}, from a report by {G}.", "From {G} by way of {P}."]
MEDIA = ["Media reports say the following.", "According to reports in the media:", "As has been reported elsewhere in the press:",
         "Several media have carried this account.", "Press reports give this account."]
BOTH = ["With material from {P} and {G}.", "Sources: {P}, {G}", "Compiled from {P} and {G}."]
RELEASE = ["Press release from {P}", "Issued by {P}.", "A statement from {P}", "The following notice was sent out by {P}.",
           "Released by {P}", "From the press office of {P}"]
POOLS = {"head": HEAD, "foot": FOOT, "inside": INSIDE, "byline": BYLINE, "dateline": DATELINE}


def draw(rng, kind, release):
    """A position and a phrase for a credit of one kind, or nothing."""
    if kind == "none":
        return None
    if kind == "media":
        return rng.choice(("head", "inside")), rng.choice(MEDIA)
    if kind == "chained":
        return rng.choice(("head", "foot")), rng.choice(CHAINED)
    if release and rng.random() < 0.7:
        return rng.choice(("head", "foot")), rng.choice(RELEASE)
    where = rng.choices(("head", "foot", "inside", "byline", "dateline", "told"), (24, 32, 12, 15, 11, 6))[0]
    return (where, "") if where == "told" else (where, rng.choice(POOLS[where]))
