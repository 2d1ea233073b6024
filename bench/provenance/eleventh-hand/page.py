"""An article as its page has it, and where each sentence stands on it."""
import language as L


def write(article, rng):
    """Sets article.text and article.spans (of its units, in their order)."""
    house = article.house
    chunks = []  # paragraphs: lists of (words, unit or None)

    def plain(words):
        chunks.append([(L.dress(words, house), None)])

    if house.top and not article.unseen:
        plain(house.top)
    if article.credit and article.place == "top":
        plain(article.credit)
    if article.lead:
        plain(article.lead)
    mentions = L.Mentions(house)
    own = list(article.own)
    text_credit = article.credit if article.place == "text" else None
    size = house.sentences
    paragraph = []
    for at, unit in enumerate(article.units):
        words = L.dress(mentions.render(unit.words(unit.day), unit.sentence.home), house)
        if at == 0 and article.dateline:
            prefix = article.topic.place.upper() + (f" ({house.name})" if house.kind == "agency" else "") + " — "
            chunks.append([(prefix, "dateline"), (words, unit)])
            continue
        glued = unit.sentence.sticks and paragraph
        if paragraph and not glued and (len(paragraph) >= size or "\n\n" in words or rng.random() < 0.2):
            chunks.append(paragraph)
            paragraph = []
        paragraph.append((words, unit))
        if at == min(1, len(article.units) - 1) and text_credit:
            follows = at + 1 < len(article.units) and article.units[at + 1].sentence.sticks
            if not follows:
                paragraph.append((L.dress(text_credit, house), None))
                text_credit = None
                mentions.last = None
        if at == 1 and own and not (at + 1 < len(article.units) and article.units[at + 1].sentence.sticks):
            chunks.append(paragraph)
            paragraph = []
            plain(own.pop(0))
            mentions.last = None
    if paragraph:
        chunks.append(paragraph)
    for line in own:
        plain(line)
    if text_credit:
        plain(text_credit)
    for line in article.closing:
        plain(line)
    if article.credit and article.place == "foot":
        plain(article.credit)
    if house.foot:
        plain(house.foot.replace("{o}", house.the()))
    article.title_text = L.dress(article.title, house)
    text = article.title_text
    spans = {}
    for chunk in chunks:
        text += "\n\n"
        for at, (words, unit) in enumerate(chunk):
            if at and not text.endswith("— "):
                text += " "
            start = len(text)
            if words[:1].islower() and unit is None and words.startswith("the "):
                words = "T" + words[1:]
            text += words
            if isinstance(unit, L.Unit):
                spans[id(unit)] = (start, len(text))
    article.text = text
    article.spans = [spans[id(unit)] for unit in article.units]
