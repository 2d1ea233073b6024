"""Standing columns: one form, filled anew; instances must not be linked."""
import datetime as dt
from house import OUTLETS, REPORTERS
PLACES = "Aldersea Brannock Corran Dunmarrow Eastmere Fenwater Hethersett Kingsferry Lindmark Marrowdale Quillan Tamberly Vintry Wexcombe Skarn Teviston".split()
SKY = ["cloud, clearing late", "showers", "bright at first", "fog on the coast", "rain by noon", "dry", "sleet on the tops", "gusty", "drizzle", "hazy sun", "thunder", "frost early"]
FIRST = "Alban Beatrix Clement Dorcas Edwin Flora Gregor Hilda Ivo Joan Kenelm Lettice Morris Nora Owen Prudence Quentin Rhoda Stanley Thea".split()
LAST = "Abbot Birdsall Cheevers Dunning Eagles Farthing Gosnell Harker Ingleby Jukes Kitching Ludlow Mossop Nettles Orchard Pardoe Rudge Sallow Tranter Yelland".split()
CRIME = [("driving without insurance", "fined 220 crowns"), ("taking a bicycle", "conditional discharge"), ("fishing out of season", "fined 90 crowns"),
         ("breach of a noise order", "adjourned to the 14th"), ("selling unstamped tobacco", "fined 600 crowns"), ("criminal damage to a hedge", "ordered to pay costs"),
         ("obstructing a bailiff", "forty hours' unpaid work"), ("keeping an unlicensed dog", "absolute discharge"), ("theft of copper pipe", "sent to the higher court")]
EVENTS = ["Brass band, Market Hall", "Seed swap, library annexe", "Talk on lighthouses, Institute", "Open rehearsal, St Orsin's choir", "Film: The Last Ferry", "Knitting circle, Co-op room",
          "Chess, back room of the Plough", "Auction of farm tools, drill hall", "Puppets, Lower Green", "Ceilidh, Fishermen's Mission", "Lantern walk from the quay", "Bring-a-book evening"]
FISH = ["Cod", "Hake", "Ling", "Pollack", "Sole", "Monk", "Crab", "Whiting", "Megrim", "Turbot"]
WRONG = ["We gave the height of the {p} viaduct as 41 metres; it is {a}.", "A caption placed the {p} flower show in June; it was in August.", "{n} is treasurer, not chairman, of the {p} allotment society.",
         "The {p} bypass cost {a} million crowns, and not the sum we printed.", "In our crossword, {a} across had a letter too many.", "{n} was born in {p}, as several readers wrote to tell us.",
         "The tide table for {p} was a day out.", "We misspelt the name of {n} of {p} throughout an obituary.", "The recipe for {p} buns needs {a} grams of butter."]


def make_columns(w, used):
    r, out = w.rng, []

    def forms():
        def weather(day):
            rows = r.sample(PLACES, 8)
            return f"Weather: {day}", "Place, outlook, high and low\n\n" + "\n".join(f"{p}: {w.pick(SKY)}, {r.randrange(6, 29)} / {r.randrange(-4, 6)}" for p in rows) + \
                f"\n\nSun up {r.randrange(5, 8)}.{r.randrange(10, 59)}, down {r.randrange(4, 9)}.{r.randrange(10, 59)}. Pollen: {w.pick(['low', 'high', 'moderate'])}."
        def court(day):
            rows = []
            for f, l in zip(r.sample(FIRST, 6), r.sample(LAST, 6)):
                c, s = w.pick(CRIME)
                rows.append(f"{f} {l}, {r.randrange(19, 78)}, of {w.pick(PLACES)}: {c}; {s}.")
            return "In the magistrates' court", f"Cases heard on {day}. All pleaded guilty unless shown.\n\n" + "\n\n".join(rows)
        def whatson(day):
            return "What's on this week", "To list an event write to the desk by Wednesday noon.\n\n" + "\n".join(f"{w.pick(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'])} {r.randrange(5, 9)}.{w.pick(['00', '15', '30'])}pm {e}" for e in r.sample(EVENTS, 7))
        def fish(day):
            return f"On the quay: landings and prices", f"Boxes landed and top price a kilo, {day}.\n\n" + "\n".join(f"{f}: {r.randrange(8, 420)} boxes, {r.randrange(2, 19)}.{r.randrange(10, 99)} crowns" for f in r.sample(FISH, 7)) + \
                f"\n\nThe market is open to the trade from {r.randrange(4, 7)}am."
        def fix(day):
            rows = [x.replace("{p}", w.pick(PLACES)).replace("{a}", str(r.randrange(11, 97))).replace("{n}", w.pick(FIRST) + " " + w.pick(LAST)) for x in r.sample(WRONG, 4)]
            return "Corrections and clarifications", "\n\n".join(rows) + "\n\nWe are glad to put mistakes right. Write to the readers' editor."
        def notices(day):
            rows = [f"{l.upper()}, {f}, aged {r.randrange(61, 101)}, of {w.pick(PLACES)}. {w.pick(['Suddenly', 'At home', 'In hospital', 'After a short illness'])}, {w.pick(['husband', 'wife', 'friend', 'neighbour'])} of {w.pick(FIRST)}. Service {w.pick(['Friday', 'Monday', 'Tuesday'])} at {w.pick(['noon', 'eleven', 'two'])}." for f, l in zip(r.sample(FIRST, 5), r.sample(LAST, 5))]
            return "Family notices", "\n\n".join(rows)
        def years(day):
            a, b, c = r.randrange(1880, 1920), r.randrange(1920, 1960), r.randrange(1960, 2000)
            deeds = ["a runaway ox stopped the {p} mail coach for an hour", "the {p} gasworks was lit for the first time", "skaters crossed the river at {p}", "{n} won the county ploughing medal", "the {p} picture house burned to its walls",
                     "a whale came ashore below {p}", "{n} was elected at {p} by three votes", "the last tram left {p}"]
            d = [x.replace("{p}", w.pick(PLACES)).replace("{n}", w.pick(FIRST) + " " + w.pick(LAST)) for x in r.sample(deeds, 3)]
            return "From our old files", "\n\n".join(f"{y}: {x[0].upper()}{x[1:]}." for y, x in zip((a, b, c), d)) + "\n\nCompiled from the bound volumes in our reading room."
        return [weather, court, whatson, fish, fix, notices, years]

    houses = [o for o in OUTLETS if o["kind"] == "paper"]
    for form in r.sample(forms(), max(2, min(5, w.n // 6))):
        o, ids = w.pick(houses), []
        regime = w.pick(["good", "date", "date", "none"])
        day = dt.datetime(2031, 1, 6, 5, 30) + dt.timedelta(days=r.randrange(200))
        for k in range(w.pick([2, 2, 3])):
            when = day + dt.timedelta(days=7 * k)
            title, body = form(when.strftime("%A") + " " + str(when.day) + " " + when.strftime("%B"))
            i = w.new_id()
            line = {"id": i, "url": f"https://{o['site']}/standing/{r.randrange(10000, 99999)}", "title": title, "outlet": o["name"]}
            if regime == "good": line["published"] = when.strftime("%Y-%m-%dT%H:%M:%S") + f"{o['offset']:+03d}:00"
            elif regime == "date": line["published"] = when.strftime("%Y-%m-%d")
            line["authors"] = []
            line["text"] = title + "\n\n" + body
            out.append({"id": i, "times": regime, "how": "column", "line": line})
            ids.append(i)
        w.traps += [(a, b, "column") for x, a in enumerate(ids) for b in ids[x + 1:]]
    return out
