"""Standing features of one house on one form, filled anew each time, and standing paragraphs: alike, and copied from nobody."""
from datetime import datetime, timedelta
import random

from article import Article
from houses import House
from names import DAYS, place
from story import Unit

STANDING = [
    "The Editors' Fund of {region} supports local reporting. Gifts of any size help reporters to sit through meetings so that readers need not, and donors have no say in what is printed.",
    "Readers who were affected by the events described here can call the {region} Listening Line, which is open day and night and costs nothing from any telephone.",
    "The regional desk is a joint undertaking of four newspapers and two radio stations. It was set up after the floods, and its reports may be used by all its members.",
]
WEATHER = [
    "{sky} to begin with across {town}, with {wet} reaching the hills by the middle of the day.",
    "Top temperatures of {high} degrees, a touch lower on the coast. Winds will be {wind}, and gusts on exposed roads are possible.",
    "Tonight it will be {night}, and the lowest reading should be {low} degrees.",
    "The outlook for {day}: {sky2} in the morning, {wet} later. Sunrise tomorrow is at {rise}, sunset at {set}.",
    "Tides at {town} quay: high water {t1} and {t2}. Pollen: {pollen}.",
]
MARKETS = [
    "Shares on the {town} exchange {went} {p1} per cent on {day}, with {sector} in front.",
    "The main index closed at {index}. Turnover was {turn} million, and {up} stocks gained while {down} fell.",
    "Among the larger names {f1} put on {p2} per cent and {f2} gave up {p3} per cent.",
    "Ten-year bonds yielded {y} per cent. A barrel of oil was {oil} dollars, an ounce of gold {gold} dollars.",
    "Tomorrow's calendar: {data} at nine, {data2} at half past two.",
]
DIARY = [
    "Welcome to the {town} diary, our weekly look at what is on in halls, yards and back rooms.",
    "On {day} the {club} meets at the {hall}; doors open at {h1}, entry is {e1}, and newcomers are welcome.",
    "The {club2} has its jumble sale on {day2} in the {hall2} from {h2}. Cakes can be handed in the evening before.",
    "{town} library reads aloud for children under {age} every {day3}; the book this week is {book}.",
    "Entries for next week's diary should reach us by noon on Thursday. Entries are free for societies that make no profit.",
]
TABLE = [
    "{league}, results of the {round} round:",
    "{a} {g1}, {b} {g2}. {c} {g3}, {d} {g4}. {e} against {f} was called off because of {why}.",
    "At the top {a} lead with {p1} points from {n} matches, {c} follow with {p2}. {b} are at the foot with {p3}.",
    "Leading scorers: {s1} ({a}) {k1}, {s2} ({d}) {k2}.",
    "Next round: {a} against {d}, {c} against {e}, {f} against {b}. All matches begin at three unless stated otherwise.",
]


def words_for(rng: random.Random, town: str) -> dict[str, object]:
    """Everything that a form may ask for."""
    r = rng.randint
    high = r(8, 26)
    teams = rng.sample(["Harriers", "Old Mill", "Rovers West", "Tanners", "Post & Rail", "Quayside", "Northgate", "Sappers", "Gasworks"], 6)
    clubs = rng.sample(["guild of bell ringers", "chess circle", "fern society", "model railway club", "women's choir", "repair café", "pigeon club"], 2)
    halls = rng.sample(["Corn Hall", "scout hut", "old dairy", "Mission Room", "fire station loft"], 2)
    days = rng.sample(DAYS, 3)
    firms = rng.sample(["Pellbrook Paper", "Union Salt", "Dray & Sons", "Kestrel Lifts", "Nordic Twine", "Amber Cement"], 2)
    data = rng.sample(["retail sales", "factory orders", "the jobless count", "house prices", "the trade balance"], 2)
    return {
        "town": town, "sky": rng.choice(["Cloudy", "Bright", "Misty", "Overcast", "Clear"]), "sky2": rng.choice(["bright", "dull", "misty"]),
        "wet": rng.choice(["showers", "drizzle", "sleet", "thundery rain", "steady rain"]), "high": high, "low": high - r(5, 11), "wind": rng.choice(["light", "fresh", "westerly", "strong at times"]),
        "night": rng.choice(["dry", "foggy in the valleys", "clear and cold", "mild"]), "day": days[0], "day2": days[1], "day3": days[2], "rise": f"{r(5, 8)}.{r(10, 59)}", "set": f"{r(16, 20)}.{r(10, 59)}",
        "t1": f"{r(1, 11)}.{r(10, 59)}", "t2": f"{r(13, 23)}.{r(10, 59)}", "pollen": rng.choice(["low", "moderate", "high", "very high"]),
        "went": rng.choice(["rose", "fell", "gained", "lost"]), "p1": r(2, 29) / 10, "p2": r(11, 80) / 10, "p3": r(11, 80) / 10, "sector": rng.choice(["banks", "utilities", "builders", "carmakers"]),
        "index": f"{r(2, 9)},{r(100, 999)}.{r(10, 99)}", "turn": r(180, 920), "up": r(40, 190), "down": r(40, 190), "f1": firms[0], "f2": firms[1], "y": r(180, 460) / 100, "oil": r(58, 101), "gold": r(1700, 2600),
        "data": data[0], "data2": data[1], "club": clubs[0], "club2": clubs[1], "hall": halls[0], "hall2": halls[1], "h1": rng.choice(["seven", "half past six", "eight"]), "h2": rng.choice(["nine", "ten", "two"]),
        "e1": rng.choice(["free", "£2", "£3.50"]), "age": rng.choice(["five", "six", "eight"]), "book": rng.choice(["The Goose Who Knew", "Under the Stairs", "A Boat for Barnaby", "Nine Green Hats"]),
        "league": f"{town} and District League", "round": rng.choice(["fourth", "ninth", "eleventh", "sixteenth"]), "a": teams[0], "b": teams[1], "c": teams[2], "d": teams[3], "e": teams[4], "f": teams[5],
        "g1": r(0, 5), "g2": r(0, 5), "g3": r(0, 5), "g4": r(0, 5), "why": rng.choice(["fog", "a waterlogged pitch", "moles", "illness"]), "n": r(5, 16), "k1": r(9, 17), "k2": r(4, 9),
        "s1": rng.choice(["Quist", "Abbane", "Marloft"]), "s2": rng.choice(["Jessgill", "Ortby", "Tarrkin"]),
    }


def feature(rng: random.Random, house: House, town: str, name: str, form: list[str], start: datetime, number: int) -> Article:
    """One issue of a standing feature."""
    words = words_for(rng, town)
    if name == "table":
        words |= {"p1": rng.randint(30, 40), "p2": rng.randint(22, 29), "p3": rng.randint(1, 9)}
    when = start + timedelta(days=number * rng.choice([1, 7]))
    titles = {"weather": "{town} weather", "markets": "Markets at a glance", "diary": "The {town} diary", "table": "{league}: scores and table"}
    title = titles[name].format(**words)
    title += rng.choice(["", f", {when.day} {when:%B}"])
    made = Article(None, house, title, [], house.style, 0, "date", f"feature-{name}", house.writers[0])
    made.start = when
    made.text = "\n\n".join([title, *(line.format(**words) for line in form), *(foot.format(o=house.name) for foot in house.feet)])
    return made


def features(rng: random.Random, houses: list[House], used: set[str], count: int) -> list[list[Article]]:
    """Groups of issues, each of one house and form."""
    forms = [("weather", WEATHER), ("markets", MARKETS), ("diary", DIARY), ("table", TABLE)]
    rng.shuffle(forms)
    groups = []
    for name, form in forms[:count]:
        house = rng.choice([one for one in houses if one.kind == "paper"])
        town, start = place(rng, used), datetime(2031, 2, 1) + timedelta(days=rng.randrange(100))
        groups.append([feature(rng, house, town, name, form, start, number) for number in range(rng.randint(2, 3))])
    return groups


def standing_paragraph(number: int, story_id: str, region: str) -> Unit:
    """A paragraph that stands under unrelated articles."""
    return Unit(f"{story_id}.standing{number}", "", None, None, STANDING[number].format(region=region), None)
