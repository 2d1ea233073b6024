"""Outlets, reporters, house styles, furniture and the phrasings of credits. All invented."""

DAILIES = """Grannock Courier|Tessel Valley Post|Lath Observer|Karrow Evening Mail|Pellmoor Ledger|Dunmere Gazette|Wexholm Standard|Orrin Bay Packet
Vennick Chronicle|Halvard Cross Echo|Quarnby Argus|Brackwater Mercury|Morrowdale Sentinel|Ullin Advertiser|Tarrington Star|Stennick Herald
Corvane Tribune|Linden Moor News|Merrivale Journal|Skerrow Times|Arrowmere Dispatch|Valloway Examiner|Hollin Edge Recorder|Sallow Point Bulletin
Corrin Daily Globe|Ashgill Monitor|Sorrelby Citizen|Upper Karrow Register|Three Rivers Independent|County Telegraph|Northern Morning Press|Capital Review""".replace("\n", "|").split("|")
SITES = """Lanternfeed|Quickfold|The Daily Kettle|Plainview Online|Nightdesk|Hearth & Harbour|Signal Nine|The Sift|Openwire Digest|Wharfside
Redbench|Folkstone Row|Civic Lens|Newsmint|The Back Page Blog|Overmorrow|Tidelight|Brightside Daily|The Long Lane|Pressmill""".replace("\n", "|").split("|")
RADIO = ["Radio Tessel", "Harbour FM", "Channel Six Wexholm", "Valley Broadcasting", "Northlight Television"]
AGENCIES = ["Meridian News Agency", "Norwire", "Union Press Service", "Coastline Wire"]
WIKI = "Openlore"
FIRST = "Ada Bruno Carla Denzil Esme Franz Gwyn Hilda Ivor Jutta Kit Leona Magnus Nadia Otis Pia Quentin Rosa Silas Tamar Ugo Verity Wanda Yorick".split()
LAST = "Abbot Brandle Corless Dray Ennis Foyle Garrick Hest Inkpen Jarrow Keld Lorimer Mabry Nettleton Oxborrow Pardew Quill Rusk Stroup Tolley Usher Venning Wray Yelland".split()

FEET = [
    "Sign up for our morning newsletter and never miss a story from {o}.",
    "Do you know more about this story? Ring the newsdesk of {o} in confidence.",
    "{o} is a member of the regional press council and follows its code. Complaints are answered within a week.",
    "Copyright {o}. All rights reserved. No part of this page may be passed on without leave.",
    "Support local journalism: a subscription to {o} costs less than a cup of tea a week.",
    "Letters to the editor of {o} should be short, signed and about something.",
    "Follow {o} on your telephone. Comments under this article are closed.",
    "{o} is run by its readers, who own it, and pays its reporters before its printers.",
]
TOPS = ["Share this article", "2 min read", "LISTEN TO THIS STORY", "Home > News > Region", "PHOTO: archive", "Free to read"]

# p: the credited house, g: the house that it credits in turn, u: its address, r: its reporter
TOP = [
    "This article first appeared in {p}.", "From {p}", "By {p} staff", "First published by {p}", "Republished from {p} with permission.",
    "Source: {p}", "By {r}, {p}", "{r} for {p}", "This report comes from our partner {p}.", "Text: {p}", "Reprinted by kind permission of {p}.",
    "An article by {p}", "Originally published on {u}", "via {p}", "Courtesy of {p}", "Story: {r} ({p})", "This story was produced by {p} and is used here under its sharing terms.",
    "Editor's note: the following is taken from {p}.", "News from {p}:", "Report by {p}",
]
FOOT = [
    "Source: {p}", "This story was originally published by {p}.", "Read the original at {u}", "({p})", "h/t {p}", "Via {p}", "With material from {p}.",
    "Copyright {p}. Used with permission.", "This article was first published in {p} and is republished here under an agreement between the two houses.",
    "Credit: {p}", "{r} reports for {p}.", "Original story: {u}", "Content from {p} was used in this report.", "Reporting by {r} of {p}.", "© {p}",
    "The original of this article appeared in {p}.", "[{p}]", "Story provided by {p}.", "Also published by {p}, where it first appeared.",
    "Additional reporting by our own staff; first reported by {p}.", "Source link: {u}", "Thanks to {p} for letting us run this.",
    "Used by permission from {p}; all rights remain there.", "All quotations are from a report in {p}.",
]
IN_TEXT = [
    "The news was first reported by {p}.", "{p} was the first to report it.", "The details come from a report in {p}.", "That is according to {p}.",
    "{p} has the full story.", "So {p} reports.", "As {p} reported earlier, there is more to come.", "{p}, which broke the story, has more.",
    "The account here follows that of {p}.", "The matter came to light in {p}.", "The remarks were made to {p}.", "Our report is based on one by {r} in {p}.",
    "We have this from {p}.", "The story, broken by {p}, has been picked up widely.", "{r} of {p} was there.",
]
AGENCY = ["({p})", "{p} —", "By {p}", "{p} contributed to this report.", "– {p}", "Source: {p}", "From our wire service {p}", "Agency report: {p}", "Copyright {p}", "[{p}]"]
QUOTED = ["{name} was speaking to {p}.", "The words were first published by {p}.", "The interview appeared in {p}.", "That is how {p} has it.", "The quotation is taken from {p}.",
          "{p} printed the remark.", "We read it in {p}.", "{p} has the whole conversation."]
CHAIN = ["{p}, citing {g}", "{p} (via {g})", "Source: {p}, which credits {g}", "From {p}, after a report in {g}", "Via {p}; original by {g}", "Seen at {p}, first at {g}"]
MEDIA = ["According to media reports, the facts are these.", "Media reports in recent days have given this account.", "It has been widely reported, and we repeat it here.",
         "Other media have reported as follows.", "Several outlets have carried this account.", "Press reports put it this way."]
BACK = ["As {p} reports, the story has moved on.", "{p} writes as follows.", "The following is from {p}.", "According to {p}, this is what happened.", "{p} now reports this."]

LEADS = [
    "Here is what is known so far about events at {place}.", "People in {place} were taking in the news yesterday.", "It is the talk of {place}.",
    "There was no shortage of opinion in {place} after this week's news.", "News from {place} has reached us this morning.", "A week on, {place} has not got used to it.",
    "What happened in {place} has been read about far beyond it.", "Once again {place} finds itself in the papers.", "The day's big story comes from {place}.",
    "Readers have written to ask about {place}, and this is what we can tell them.", "You may have missed this from {place}.", "We look at what has been said in {place}.",
]
OWN = [
    "We asked around our own office, where opinion on {place} was divided.", "This newspaper has written about {place} before, and will again.",
    "Nobody we rang in {place} yesterday was surprised.", "There will be more to say about {place} by the end of the week.",
    "It is not the first time that {place} has made us look at a map.", "Our letters page has been full of {place} since Monday.",
    "What follows from it for the rest of us is less clear.", "For those who live elsewhere, a word about {place} may be in order.",
    "It was the remark of the week from {place}.", "Whatever comes of it, {place} will be remembered for this.",
]


class House:
    def __init__(self, name, kind, rng):
        self.name, self.kind = name, kind
        slug = "".join(c for c in name.lower().removeprefix("the ") if c.isalnum())
        self.domain = slug + ".example"
        self.curly = rng.random() < 0.6
        self.single = kind != "agency" and rng.random() < 0.08
        self.percent = rng.choice(["per cent", "percent", "%"])
        self.figures = rng.random() < 0.15
        self.ize = rng.random() < 0.3
        self.honorific = kind == "daily" and rng.random() < 0.2
        self.foot = rng.choice(FEET) if rng.random() < (0.2 if kind == "agency" else 0.6) else None
        self.top = rng.choice(TOPS) if rng.random() < 0.25 else None
        self.sentences = rng.choice([1, 1, 2, 2, 3])
        self.reporters = [f"{rng.choice(FIRST)} {rng.choice(LAST)}" for _ in range(3)]

    def the(self):
        """The name as it stands within a sentence."""
        return self.name if self.kind in ("radio", "agency", "site", "wiki") else "the " + self.name


def all_houses(rng):
    kinds = [("daily", DAILIES), ("site", SITES), ("radio", RADIO), ("agency", AGENCIES), ("wiki", [WIKI])]
    return [House(name, kind, rng) for kind, names in kinds for name in names]
