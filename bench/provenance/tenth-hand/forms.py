"""Columns under a standing headline: one form, filled anew each week."""
ROADS = "Mill Lane|Quarry Road|the B17 at Stonebridge|Chapel Hill|Weavers' Row|the ring road at Nettle Corner|Dock Street|Low Bridge".split("|")
WORK = "a new water main|resurfacing|repairs to the kerb|a burst pipe|the laying of cable|the felling of two ash trees|work on the drains".split("|")
TOWNS = "Brannick|Averill|Tarn|Wexcombe|Haldby|Istrad|Kirkmoor|Sandhaven".split("|")
NAMES = "Odd Perrin|Lena Cask|Morris Tidewell|Agnes Rowntree-Bligh|Stig Harrow|Pia Onslow|Cyril Mbeko|Jan Fallowes".split("|")


def roads(r):
    a, b, c = r.sample(ROADS, 3)
    x, y, z = r.sample(WORK, 3)
    return "Roads this week", [f"The following works will hold up traffic in the coming week.", f"{a[0].upper() + a[1:]}: closed from Monday for {x}, reopening on {r.choice(['Wednesday', 'Thursday', 'Friday'])}.",
            f"{b[0].upper() + b[1:]}: one lane only for {y}, between {r.randint(7, 9)} and {r.randint(15, 18)} o'clock.", f"{c[0].upper() + c[1:]}: temporary lights for {z}, expected to last {r.randint(2, 12)} days.",
            "Bus passengers should check the notices at the stops before they set out."]


def court(r):
    a, b, c = r.sample(NAMES, 3)
    t = r.sample(TOWNS, 3)
    what = r.sample(["driving without insurance", "keeping a dog without a licence", "fishing out of season", "taking timber from a public wood", "a breach of the peace", "failing to pay a fare"], 3)
    return "From the district court", ["The following matters were dealt with at the district court this week."] + [
        f"{n}, {r.randint(21, 77)}, of {p}, was fined {r.randint(4, 60) * 10} crowns for {w}." for n, p, w in zip((a, b, c), t, what)] + ["All of those named have three weeks in which to appeal."]


def market(r):
    a, b = r.sample(["barley", "oats", "feed wheat", "rapeseed", "peas"], 2)
    d = r.choice
    return "At the cattle market", [f"There were {r.randint(180, 640)} head of cattle and {r.randint(600, 2900):,} sheep at Tuesday's sale.",
        f"Store bullocks made up to {r.randint(900, 1600):,} crowns, which is {d(['more', 'less'])} than the week before, and the best pen came from {d(TOWNS)}.",
        f"Prime lambs sold for an average of {r.randint(90, 150)} crowns a head.", f"In the grain hall {a} was {d(['firmer', 'weaker', 'unchanged'])} and {b} {d(['hardly traded', 'in demand', 'a little cheaper'])}.",
        "The next sale begins at nine o'clock on Tuesday."]


def weather(r):
    d = r.choice
    return "The weekend outlook", [f"Saturday begins {d(['dull', 'bright', 'foggy'])} in the valleys, with {d(['rain', 'sunshine', 'a stiff breeze'])} reaching the coast by {d(['noon', 'evening', 'four o’clock'])}.",
        f"Temperatures will lie between {r.randint(1, 8)} and {r.randint(9, 19)} degrees.", f"On Sunday the wind turns to the {d(['north', 'west', 'south-east'])} and it will be {d(['drier', 'wetter', 'colder', 'milder'])} than on Saturday.",
        f"High water at {d(TOWNS)} is at {r.randint(1, 12)}.{r.randint(10, 59)} on both days, give or take a few minutes.", "The mountain rescue service asks walkers to leave word of their route."]


def planning(r):
    a, b, c = r.sample(TOWNS, 3)
    what = r.sample(["a garage", "a loft with two windows", "a hen house for forty birds", "a sign over a shop", "the felling of a lime tree", "a change from shop to flat"], 3)
    return "Plans before the council", ["These applications were entered in the register this week and can be seen at the town hall."] + [
        f"{p}: {w}, at number {r.randint(1, 140)}, {d}." for p, w, d in zip((a, b, c), what, r.sample(["School Street", "Harbour View", "Tanners' Yard", "Long Acre", "Station Road"], 3))] + ["Objections must be in writing and must bear a name and an address."]


FORMS = [roads, court, market, weather, planning]
