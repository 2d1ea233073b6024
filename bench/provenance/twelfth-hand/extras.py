"""Texts that look alike and are no copies: standing paragraphs, columns on one form; and the furniture of houses."""
import random
from datetime import timedelta

from words import BOILERPLATE

TOP = [
    "{H} — news from here and hereabouts", "Sign in to {H} to save this article", "Reading time: {n} minutes",
    "Share this article", "Subscribe to {H} from {n} crowns a week", "Listen to this article ({n} min)",
    "You are reading one of your {n} free articles this month", "Home › News › Local",
]
BOTTOM = [
    "© {H}. All rights reserved.", "Get the {H} morning letter in your inbox every weekday.", "More from {H}",
    "Do you know more? Write to the newsroom of {H}.", "Follow {H} on the usual channels.", "Comments are closed.",
    "{H} is owned by its readers.", "Support local reporting: become a friend of {H}.", "Filed under: News, Region",
    "Sign up for our weekly letter.", "Printed and published by {H} Limited.", "Related: {r}", "Read next: {r}",
    "Most read: {r}", "Was this article useful? Yes / No", "Advertise with {H}.", "Spotted a mistake? Tell {H}.",
    "{H} belongs to the provincial press board and keeps to its code.",
]
RELATED = [
    "Five walks for a wet weekend", "Where to buy the last plums", "The cat that took the bus", "What your bin says about you",
    "How to read a tide table", "The best pies north of the river", "A guide to winter tyres", "Crossword and puzzles",
    "Your letters: on geese", "The house with no stairs", "In pictures: the regatta", "Why the bells are flat",
]
TRADES = ["a baker", "a mason", "a nurse for nights", "a lad for the stables", "a bookkeeper", "a cook", "a tram cleaner"]
FISH = ["Cod", "Plaice", "Herring", "Mackerel", "Ling", "Skate", "Whiting"]
SKIES = ["bright", "dull", "showery", "misty early", "dry and cold", "breezy", "wet by evening"]


def furniture(outlet, place):
    """The lines above or below every page of one house."""
    rng = random.Random(f"{outlet} {place}")
    lines = rng.sample(TOP, rng.choice((0, 0, 1, 2))) if place == "top" else rng.sample(BOTTOM, rng.choice((1, 2, 3, 4)))
    return [line.replace("{H}", outlet).replace("{n}", str(rng.randrange(2, 9))) for line in lines]


def standing_paragraphs(world):
    """One paragraph of common use stands in several unrelated articles."""
    rng = world.rng
    for paragraph in rng.sample(BOILERPLATE, min(len(BOILERPLATE), 1 + len(world.stories) // 7)):
        roots = [story.articles[-1] for story in world.stories if story.articles[-1].seen and not story.articles[-1].after]
        group = rng.sample(roots, min(4, len(roots)))
        for article in group:
            article.after = paragraph
        world.traps += [(one, other) for at, one in enumerate(group) for other in group[at + 1:]]


def features(world):
    """Columns of one house on one form, filled anew each week."""
    rng = world.rng
    for form in rng.sample((_market, _tides, _wanted), 1 + min(2, len(world.stories) // 9)):
        outlet, start = rng.choice(world.outlets), rng.choice(world.stories).start
        group = [world.alone(outlet, *form(rng, week), start + timedelta(days=7 * week)) for week in range(3)]
        world.traps += [(one, other) for at, one in enumerate(group) for other in group[at + 1:]]


def _market(rng, week):
    fish = rng.sample(FISH, 4)
    rows = [f"{name} fetched {rng.randrange(3, 19)} crowns a kilo, {rng.choice(('up', 'down'))} {rng.randrange(2, 90)} cents."
            for name in fish]
    return f"Fish market: week {week + rng.choice((7, 21, 33))}", [
        f"{rng.choice(('Nine', 'Eleven', 'Fourteen', 'Seventeen'))} boats landed at the quay this week.", *rows,
        f"The largest box went to {rng.choice(('an inn', 'a hotel', 'a convent'))} for {rng.randrange(40, 190)} crowns."]


def _tides(rng, week):
    return f"Sky and tide, {rng.choice(('first', 'second', 'third', 'last'))} week, no {week + 1}", [
        f"The week will be {rng.choice(SKIES)} and then {rng.choice(SKIES)}.",
        f"High water stands at {rng.randrange(1, 12)}.{rng.randrange(10, 59)} on Monday.",
        f"On Friday it comes at {rng.randrange(1, 12)}.{rng.randrange(10, 59)}.",
        f"The moon is {rng.choice(('new', 'full', 'waxing', 'waning'))} on the {rng.randrange(2, 27)}th.",
        f"Gardeners may {rng.choice(('sow peas', 'lift leeks', 'prune pears', 'cover figs', 'split rhubarb'))}."]


def _wanted(rng, week):
    jobs = rng.sample(TRADES, 3)
    return f"Situations vacant, list {week + rng.choice((3, 14, 40))}", [
        f"{jobs[0][0].upper()}{jobs[0][1:]} is looked for in {rng.choice(('Mill', 'Church', 'Salt', 'Bell'))} Street.",
        f"The wages are {rng.randrange(11, 29)} crowns.",
        f"There is also a place for {jobs[1]}, from the {rng.randrange(2, 27)}th.",
        f"Box {rng.randrange(100, 999)} wants {jobs[2]} with {rng.choice(('good knees', 'own tools', 'no fear of dogs'))}.",
        f"Answers go to the counter before {rng.choice(('noon', 'three', 'five'))} on {rng.choice(('Tuesday', 'Friday'))}."]
