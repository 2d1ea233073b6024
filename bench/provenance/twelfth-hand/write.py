"""Writes one article as a line of the run and notes where each sentence stands."""
import random
import re

from extras import RELATED, furniture
from render import Teller
from words import domain

MONTHS = "January February March April May June July August September October November December".split()


class Page:
    """A text that grows paragraph by paragraph."""

    def __init__(self, title):
        self.text = title

    def paragraph(self, words):
        """Adds a paragraph of its own and says where it begins."""
        self.text += "\n\n" + words
        return len(self.text) - len(words)


def write(article, times):
    """The line of an article, and the places of its items: (item, start, end)."""
    rng = random.Random(f"{article.id} {article.title} {article.breaks}")
    page = Page(article.title)
    where, phrase = article.credit or ("", "")
    words = _credit(article, phrase)
    told = article.credited[0] if where == "told" else ""
    for line in [] if article.notice else furniture(article.outlet, "top"):
        page.paragraph(line)
    if where == "byline":
        page.paragraph(words)
    elif article.story and not article.notice and random.Random(article.outlet + " byline").random() < 0.6:
        page.paragraph(f"By {article.author}")
    if where == "head":
        page.paragraph(words)
    dateline = words if where == "dateline" else _own_dateline(article)
    places, told = _body(page, article, rng, dateline, words if where == "inside" else "", told)
    if article.after:
        page.paragraph(article.after)
    if where == "foot" or told:
        page.paragraph(words if where == "foot" else f"Source: {told}")
    for line in [] if article.notice else furniture(article.outlet, "bottom"):
        page.paragraph(line.replace("{r}", " · ".join(rng.sample(RELATED, 2))))
    slug = re.sub(r"[^a-z0-9]+", "-", article.title.lower()).strip("-")
    line = {"id": article.id, "url": f"https://{domain(article.outlet)}/{slug}-{rng.randrange(10**5, 10**6)}",
            "title": article.title, "outlet": article.outlet}
    if times == "good":
        line["published"] = article.time.isoformat()
    elif times == "date":
        line["published"] = article.time.date().isoformat()
    line["authors"] = [article.author] if rng.random() < 0.6 and where not in ("byline",) else []
    line["text"] = page.text
    return line, places


def _credit(article, phrase):
    place, writer, before = article.credited
    words = phrase.replace("{P}", place).replace("{A}", writer).replace("{G}", before)
    if article.story:
        words = words.replace("{T}", article.story.cast.town.upper()).replace("{D}", _date(article.time))
    return words


def _date(time):
    return f"{time.day} {MONTHS[time.month - 1]}"


def _own_dateline(article):
    """An original or an agency may begin with the town; the houses that do so always do."""
    if article.story is None or random.Random(article.outlet + " dateline").random() > 0.2:
        return ""
    return f"{article.story.cast.town.upper()}, {_date(article.time)} — "


def _body(page, article, rng, dateline, inside, told):
    """Writes the sentences; returns their places and the house that still has to be named."""
    teller = Teller(article.story.cast, article.style, article.outlet) if article.story else None
    paragraphs, places = [], []
    for item in article.items:
        words, told = _words(teller, item, told)
        alone = random.Random(f"{article.breaks} {item.unit.key if item.unit else item.own}").random() < 0.62
        glue = item.unit.glue if item.unit else ""
        if not paragraphs or glue == "^p" or (alone and not glue):
            paragraphs.append([])
        paragraphs[-1].append((item, words))
    at_credit = rng.choice((1, 2, len(paragraphs) // 2)) if inside else -1
    for number, sentences in enumerate(paragraphs):
        if number == at_credit:
            page.paragraph(inside)
        lead = dateline if number == 0 else ""
        start = page.paragraph(lead + " ".join(words for _, words in sentences)) + len(lead)
        for item, words in sentences:
            places.append((item, start, start + len(words)))
            start += len(words) + 1
    if inside and at_credit >= len(paragraphs):
        page.paragraph(inside)
    return places, told


def _words(teller, item, told):
    """One sentence; the first that has somebody say something may name whom they said it to."""
    if item.unit is None:
        return item.own, told
    fits = bool(told) and item.rewording is None and not item.edits and re.search(r"\}(?:,)? said(?= that|\.)", item.unit.text)
    return teller.tell(item.unit, item.edits, item.rewording, told if fits else ""), "" if fits else told
