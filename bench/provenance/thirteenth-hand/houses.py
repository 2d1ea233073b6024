"""Outlets: their names, furniture, spelling, and the phrasings in which one credits another."""
from dataclasses import dataclass
import random

from names import FIRST_F, FIRST_M, person_last, place
from render import Style

PAPERS = ["the {p} Courier", "the {p} Sentinel", "the {p} Evening Post", "the {p} Argus", "the {p} Gazette", "the {p} Chronicle", "{p} Today", "the {p} Mercury", "{p} Live", "the {p} Packet"]
LOOSE = ["the Daily Lantern", "the Morning Ledger", "Kerbside", "Under the Clock", "Ten Past Nine", "the Plain Dealer's Friend", "Inkwell Daily", "The Long Wire", "Newsbarrow", "the Weekend Compass", "Scoop & Stir", "Brass Tacks", "Wideangle News", "The Back Page", "Fathom Online", "the Workaday", "Lemon Street", "Gridline", "The Pocket Observer", "Harbour Lights News"]
AGENCIES = ["Tarn Press Agency", "Five Rivers Wire", "Corran News Service", "Mercator Dispatch", "the Union Telegraph Agency", "Northfold Press"]
ALMANACS = ["the Open Gazetteer", "Everyday Almanac", "the Commons Handbook"]
TOPS = ["Skip to main content", "Home > News > Regional", "Share this story", "Subscribe for €1 a week", "Advertisement", "We use cookies to make this site work. Accept all | Settings", "Reading time: {n} minutes", "LISTEN TO THIS ARTICLE", "Menu  Search  Sign in", "Your morning briefing, free in your inbox"]
FEET = ["Get our newsletter every weekday at seven.", "Copyright {o}. All rights reserved.", "Have you got a story? Write to our newsdesk.", "Comments are closed.", "Related: Ten walks for a wet weekend", "More on this topic: The week in pictures", "Support independent journalism with a small monthly gift.", "Follow us for the latest updates.", "© {o}", "Most read: Why is your tea cold?", "Terms of use | Privacy | Contact", "Corrections can be sent to the readers' editor.", "Print this page", "Sign up here for breaking news alerts."]
CAPTIONS = ["Photo: {o} archive", "A file picture. Image: {o}", "Picture for illustration only."]
BOXES = ["{w} is a reporter at {o}.", "About the author: {w} has written for {o} since 2019.", "{w} covers the region for {o}."]

HEAD = [
    "By {o}", "From {o}", "Source: {o}", "Originally published by {o}", "This article first appeared in {o}.", "Republished from {o}", "First published in {o}", "By {w}, {o}",
    "{w} for {o}", "Via {o}", "Reprinted with permission from {o}", "This story was originally published by {o}.", "Story by {w} | {o}", "{o} reports:", "Courtesy of {o}",
    "Text: {o}", "The following report is taken from {o}.", "Syndicated from {o}", "With thanks to {o}", "By {w} of {o}",
]
FOOT = [
    "Source: {o}", "(Source: {o})", "— {o}", "({o})", "This story first appeared in {o}.", "Originally published in {o}.", "Original reporting by {o}.", "Via {o}.", "Read the original at {o}.", "With material from {o}",
    "This article is republished from {o}. Read the original article.", "h/t {o}", "Reporting by {w}, {o}", "Text first published by {o}.", "Article courtesy of {o}.", "© {o}. Used with permission.", "The original version of this article was published by {o}.",
    "Report: {o}", "Content provided by {o}", "Reprinted from {o}.", "Taken from {o}.", "Credit: {o}", "Distributed by {o}", "Written by {w} for {o}.", "This report was supplied by {o}.",
]
INSIDE = [
    "The story was first reported by {o}.", "The details were first published by {o}.", "{o} was the first to report on this.", "As {o} reported earlier, the facts are these.", "This account follows a report in {o}.",
    "What follows was reported by {o}.", "The news was broken by {o}.", "{o} has the full report.", "The report in {o} continues:", "We owe the account to {o}.", "So writes {o}.", "That is how {o} tells it.",
]
QUOTED = [
    "The remarks were made to {o}.", "The quotation comes from a report in {o}.", "The words were printed by {o}.", "We found this in {o}.", "(Quoted from {o}.)", "That was reported by {o}.", "{o} was there and took it down.",
]
LOOPED = ["{o} reports on the matter, and we pass its account on.", "As {o} reported,", "According to a report by {o}:", "{o} has published the following account.", "This account is taken from {o}."]
MEDIA = ["Media reports have brought new attention to the case.", "Several media have reported on the matter as follows.", "The account that follows is from media reports.", "Other media report the following."]


@dataclass(frozen=True)
class House:
    """One outlet."""

    name: str
    domain: str
    kind: str
    style: Style
    tops: tuple[str, ...]
    feet: tuple[str, ...]
    caption: str | None
    box: str | None
    bylines: bool
    writers: tuple[str, ...]

    @property
    def shown(self) -> str:
        """The name as a field holds it, without a small article."""
        return self.name[4:] if self.name.startswith("the ") else self.name


def make_style(rng: random.Random) -> Style:
    """A house's spelling."""
    return Style(
        us=rng.random() < 0.25,
        honorific=rng.random() < 0.3,
        marks=rng.choices(["straight", "curly", "single"], [5, 4, 1])[0],
        percent=rng.choice(["per cent", "percent", "%"]),
        figures=rng.random() < 0.25,
        short_units=rng.random() < 0.3,
    )


def make_house(rng: random.Random, name: str, kind: str) -> House:
    """A house with furniture of its own."""
    plain = name[4:] if name.startswith("the ") else name
    domain = "".join(c for c in plain.lower() if c.isalnum()) + rng.choice([".example", ".news.example", ".press.example"])
    writers = tuple(f"{rng.choice(FIRST_F + FIRST_M)} {person_last(rng, set())}" for _ in range(4))
    bare = kind in ("agency", "release") or rng.random() < 0.25
    return House(
        name, domain, kind, make_style(rng),
        () if bare else tuple(rng.sample(TOPS, rng.randint(0, 2))),
        () if bare else tuple(rng.sample(FEET, rng.randint(1, 3))),
        rng.choice(CAPTIONS) if not bare and rng.random() < 0.25 else None,
        rng.choice(BOXES) if not bare and rng.random() < 0.25 else None,
        kind != "release" and rng.random() < 0.6, writers,
    )


def make_houses(rng: random.Random, used: set[str]) -> list[House]:
    """All the houses of a run."""
    names = [(form.format(p=place(rng, used)), "paper") for form in PAPERS for _ in range(3)]
    names += [(name, "site") for name in LOOSE] + [(name, "agency") for name in AGENCIES] + [(name, "almanac") for name in ALMANACS]
    return [make_house(rng, name, kind) for name, kind in names]
