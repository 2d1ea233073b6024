"""An article of the run and how it is put on the page."""
from dataclasses import dataclass, field
from datetime import datetime
import random
import re

from houses import FOOT, HEAD, INSIDE, QUOTED, House
from render import Page, Placed, Style, sentence
from story import Story


@dataclass
class Credit:
    """Words that name where a text was taken from, and where on the page they stand."""

    place: str
    words: str
    of: str


@dataclass(eq=False)
class Article:
    """A text of the run, or one that the run never shows."""

    story: Story | None
    house: House
    title: str
    units: list[Placed]
    style: Style
    minute: float
    regime: str
    how: str
    writer: str
    parents: list["Article"] = field(default_factory=list)
    credit: Credit | None = None
    drifts: list[tuple[str, str]] = field(default_factory=list)
    unseen: bool = False
    dateline: str = ""
    look: str = "paper"
    side: str = "main"
    id: str = ""
    start: datetime = datetime(2031, 1, 1)
    text: str = ""
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)


def credit_for(rng: random.Random, of: Article, how: str, parent_is_agency: bool) -> Credit:
    """One of the phrasings, in a place that suits the copy."""
    words = {"o": of.house.name, "w": of.writer}
    if how == "quote-only":
        return Credit("inside", fit(rng.choice(QUOTED), words), of.house.name)
    place = rng.choices(["head", "foot", "inside", "dateline"], [4, 5, 2, 2 if parent_is_agency else 0])[0]
    if place == "dateline":
        return Credit(place, of.house.name, of.house.name)
    return Credit(place, fit(rng.choice({"head": HEAD, "foot": FOOT, "inside": INSIDE}[place]), words), of.house.name)


def fit(form: str, words: dict[str, str]) -> str:
    """A phrasing with its house; a capital at the start of a sentence."""
    text = form.format(**words)
    return text[0].upper() + text[1:]


class Sheet:
    """Text that grows by paragraphs and keeps where each unit stands."""

    def __init__(self) -> None:
        self.text = ""
        self.spans: dict[str, tuple[int, int]] = {}

    def line(self, words: str) -> None:
        """A paragraph that is no unit."""
        self.text += ("\n\n" if self.text else "") + words

    def unit(self, uid: str, words: str, joined: bool, prefix: str) -> None:
        """A unit in the paragraph above or in its own."""
        self.text += (" " if joined else "\n\n") + prefix
        self.spans[uid] = (len(self.text), len(self.text) + len(words))
        self.text += words


def clock(at: int) -> str:
    """The time before an entry of a live blog."""
    minutes = 544 + 17 * at + at * at % 5
    return f"{minutes // 60:02d}:{minutes % 60:02d} "


def lay_out(article: Article, rng: random.Random) -> None:
    """The whole page, from title to the last line of furniture."""
    sheet, house, credit = Sheet(), article.house, article.credit
    sheet.line(article.title)
    for top in house.tops:
        sheet.line(top.format(n=rng.randint(2, 6)))
    if credit and credit.place == "head":
        sheet.line(credit.words)
    elif house.bylines and (article.how in ("root", "update", "excerpted", "quote-only", "rewritten") or article.credit is None and article.how != "verbatim"):
        sheet.line(rng.choice(["By {w}", "{w}", "By {w}, staff reporter"]).format(w=article.writer))
    body(article, sheet, rng)
    if credit and credit.place == "foot":
        sheet.line(credit.words)
    if article.look == "release" and article.how == "root":
        sheet.line("ENDS")
        sheet.line(f"Notes to editors: pictures can be had from the press office of {house.name}.")
    if house.box and article.how in ("root", "update"):
        sheet.line(house.box.format(w=article.writer, o=house.name))
    for foot in house.feet:
        sheet.line(foot.format(o=house.name))
    article.text, article.spans = sheet.text, sheet.spans


def body(article: Article, sheet: Sheet, rng: random.Random) -> None:
    """The sentences, with a dateline, a caption, a credit among them, or the times of a live blog."""
    story, credit = article.story, article.credit
    assert story is not None
    page = Page(story, article.style)
    paragraph = 0
    inside = rng.randint(1, 2) if credit and credit.place == "inside" else -1
    for at, placed in enumerate(article.units):
        words = sentence(page, placed)
        joined = placed.unit.glue == "+" and at > 0
        prefix = article.dateline if at == 0 else ""
        if not joined:
            if paragraph == inside and credit:
                sheet.line(credit.words)
            if paragraph == 1 and article.house.caption:
                sheet.line(article.house.caption.format(o=article.house.name))
            if article.look == "live" and not (placed.unit.glue):
                prefix = clock(paragraph)
            paragraph += 1
        sheet.unit(placed.unit.id, words, joined, prefix)
    if credit and credit.place == "inside" and paragraph <= inside:
        sheet.line(credit.words)


def slug(article: Article) -> str:
    """The end of an address."""
    words = re.findall(r"[a-z0-9]+", article.title.lower())
    return "-".join(words[:7])
