"""Standing columns: one house, one form, filled anew each week. No copies of each other."""
import datetime
import tree as T

FORMS = [
    ("Harbour notes", "Every week we list what came and went.",
     ["The {boat} landed {n} tonnes of {fish} on {day}.", "High water on {day} is at {h}.{m}, and low water six hours later.", "{n} visiting yachts paid for a berth, which is {more} than last week.",
      "The chandler asks whoever borrowed the {tool} to bring it back.", "Notes for this column should reach us by {day} noon."]),
    ("From the police log", "The following were reported to the police this week.",
     ["A {tool} was stolen from a shed in {street} on {day}.", "A dog was heard in {street} at {h}.{m} and was found to be a {beast}.", "{n} drivers were stopped on the bypass and {k} of them were fined.",
      "A purse handed in on {day} can be collected at the counter.", "Anyone with information is asked to ring the station."]),
    ("Planning applications", "The following applications have been received and can be seen at the town hall.",
     ["{street} {k}: a dormer and a porch.", "{street} {n}: change of use from {shop} to dwelling.", "Land behind {street}: {k} houses and a turning place.", "Objections are to be made in writing by {day}."]),
    ("Fifty years ago", "From our own pages of this week half a century ago.",
     ["The {shop} in {street} changed hands for {n} crowns.", "A {boat} of {k} guns was remembered at a dinner.", "Rain stopped the cricket at {h}.{m} with {n} runs on the board.",
      "The {tool} of the late verger was sold on {day}.", "Readers who remember are invited to write to us."]),
    ("Market prices", "Prices at the {day} market, in crowns.",
     ["Lambs made up to {n}, ewes up to {k}.", "{fish} was {more} than last week at {k} a kilogram.", "There were {n} calves forward and all were sold.", "The next sale is on {day} at {h}.{m}."]),
]
FILL = {
    "boat": ["Lady Orrin", "Perpetua", "Grey Goose", "Annie Lath", "Mistral"], "fish": ["herring", "mackerel", "sprat", "cod", "whiting", "ling"],
    "beast": ["fox", "kettle", "child", "recording"], "day": ["Monday", "Tuesday", "Thursday", "Friday", "Saturday"], "more": ["more", "fewer", "rather more", "rather fewer"],
    "tool": ["ladder", "spade", "wheelbarrow", "lantern", "saw", "hammer"], "street": ["Mill Street", "Lantern Lane", "Chapel Row", "Back Quay", "Tanner's Yard"],
    "shop": ["bakery", "saddler's", "bank", "chemist's", "forge"],
}


def columns(desk, base):
    """Articles as (house, title, text, time), in lists of one column each."""
    rng, out = desk.rng, []
    dailies = [h for h in desk.houses if h.kind == "daily"]
    for title, opening, lines in rng.sample(FORMS, 3):
        house = rng.choice(dailies)
        series = []
        for week in range(3):
            def fill(line):
                words = {k: rng.choice(v) for k, v in FILL.items()}
                words.update(n=rng.randrange(21, 340), k=rng.randrange(3, 19), h=rng.randrange(1, 12), m=f"{rng.randrange(0, 60):02}")
                line = line.format(**words)
                return line[0].upper() + line[1:]
            body = [fill(opening)] + [fill(line) for line in lines]
            foot = [house.foot.replace("{o}", house.the())] if house.foot else []
            text = "\n\n".join([title] + body + [f[0].upper() + f[1:] for f in foot])
            article = T.Article(None, house, "column")
            article.title_text, article.title, article.text, article.spans = title, title, text, []
            article.time, article.base, article.regime = base + datetime.timedelta(days=7 * week, hours=7), base, "good"
            series.append(article)
        out.append(series)
    return out
