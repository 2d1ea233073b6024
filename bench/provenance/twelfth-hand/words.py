"""Names of places, people and houses. All are invented; none is meant for anybody or anything that exists."""

TOWNS = """Ardlemouth Brasswick Corvenham Dunmarrow Eskerby Fennlow Garnstead Hollowmere Istlewick Jarrowfen
Kelderby Lanthorpe Morrowick Netherquay Oskery Pellworth-on-Lune Quernham Rushbeck Saltergate Thornaby-le-Fen
Ulverscombe Vennock Wethercote Yarnwick Aldermoss Bexcombe Cranlow Drovehampton Elmsgarth Farrowdale Gristhorpe
Hexby Inchmallow Kirkfallow Larchester Mossgill Ninebanks Orrowdale Pikehaven Ravensgill Skelmouth Tarnby
Wolverstead Withenshaw Brackwater Cobblesea Dapplemoor Fallowick Greyminster Hartsedge""".split()

FIRST_F = """Ines Marit Oda Tamsin Perpetua Solveig Rukmini Calla Henrike Bronwen Yevka Dorothea Nadira Linnea Orla
Zofka Emine Sunniva Philippa Akosua Rosalba Mirela Hedda Winifred Tova""".split()
FIRST_M = """Anselm Bertil Casimir Dov Eskil Florian Gethin Hamza Ivo Jorund Kofi Lorcan Matthias Nestor Osric Piran
Quentin Ragnar Silas Tobiah Ulrik Vasil Wendell Yusuf Zeno""".split()

LAST = """Talgarth Ossery Brindlow Quillfeather Marchbank Okonjo-Reeve Thackwell Vandermoor Pettibone Sorrelby Gaskarth
Haldane-Frick Lintott Mossop Narraway Ollerenshaw Penhallow Rigsby-Oake Skarbeck Trevanner Udal Varley-Stokes Wrexcombe
Yarborrow Zelinkar Aumbry Birkbeck-Lowe Candlish Dunnaker Eagleham Fothergale Grimsditch Hesselgren Ibbetsen Jankovar
Kettlewood Loxdale Mabberley Nethersole Oxtoby Prowse-Hall Quernmore Rookhope Stannaway Tidmarch Uptonby Vexley Wainfleet
Abernock Blenkarn Corrigall Drinkald Entwhistler Farnacre Goldsworthen Hawksmere Inskipp Jessamine Kirkbrae Lamplow
Merriwane Norquoy Orpwood Plumtreen Ravensdell Swithenby Thirkeld Umfrevill Venables-Orr Wigglesford Yeoward Applegarth
Bramhallow Cleminsen Dockerill Ellwoodie Fairclover Garthwain Huddlesby Ingilby-Rae Joicey Kilvingdon Lorimark Midgelow
Nuttercote Osmotherby Pargeter-Lyle Quaife Rothmell Sedgewine Tuffnall Ullathorne Vickerby Whitlark Yelland-Moss Zouchley
Ashpitel Bellwether Crosskeys Dewsnapper Emberlin Flintoak Greatorix Hollinsworth Isherby Juxonby Kentigar Leatherbarrow
Muncastle Nightingill Oglethorn Postlethwick Quarmbyson Rustbridge Satterthwain Twelvetree Unthankley Vipondale""".split()

# further surnames of two parts, for a run needs some 130
LAST += [first + last for first in ("Thorn", "Ash", "Crake", "Lin", "Mar", "Sten", "Harl", "Wick", "Bram", "Ock")
         for last in ("grave", "leigh-Dunn", "mander", "sett", "well-Pryce", "ingham", "over")]

PAPERS = """Chronicle Courier Examiner Gazette Messenger Observer Sentinel Standard Echo Mercury Ledger Bulletin Argus
Recorder Packet""".split()
HOUSES = ["The Long Wharf", "Morrowdesk", "Plainly", "Tidewrack", "The Ninth Column", "Kilnlight", "Radio Hollow",
          "Channel Moss", "Dayspring Online", "The Toll House", "Weathervane Daily", "Low Country Voice", "Lantern Hill",
          "The Fourpenny Post", "Overbeck News", "Halfpast"]
AGENCIES = ["Lodestar Press", "Merrel Wire", "Quadrant News Agency", "Northlight Agency", "Pont and Faber Features"]

BOILERPLATE = [
    "Anyone troubled by what they have read can ring the Listening Line at any hour; calls are free and are not recorded.",
    "Readers who saw something are asked to keep their photographs and not to post pictures of people in distress.",
    "The county's open data office publishes the figures behind local decisions on the first working day of each quarter.",
    "Under the press code of the province, people who are charged with an offence are named only after a first hearing.",
    "This page takes part in the slow news scheme, under which reports are left unchanged for a day unless an error is found.",
]

WORDS = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
         "seventeen eighteen nineteen").split()
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
FIGURES = {**{word: number for number, word in enumerate(WORDS) if number > 1}, **TENS}


def outlets(rng):
    """The houses of one run: papers of towns, houses with names of their own."""
    towns = rng.sample(TOWNS, 34)
    papers = [f"{town.split('-')[0]} {rng.choice(PAPERS)}" for town in towns]
    return papers + HOUSES


def domain(outlet):
    """An address under .example for a house."""
    return "".join(letter for letter in outlet.lower() if letter.isalnum()) + ".example"
