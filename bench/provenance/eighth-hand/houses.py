"""Invented outlets, names, phrasings of credits, furniture, standing features and standing paragraphs."""

# name | how it is called in running text | kind
OUTLETS = [line.split("|") for line in """\
Meridian Wire|Meridian Wire|agency
Coast & County News Agency|Coast & County News Agency|agency
Northgate Press Service|Northgate Press Service|agency
The Harwick Argus|the Harwick Argus|daily
Evening Lantern|the Evening Lantern|daily
The Pell Valley Courier|the Pell Valley Courier|weekly
Morning Packet|the Morning Packet|daily
The Dunmarrow Gazette|the Dunmarrow Gazette|weekly
Selwick Free Press|the Selwick Free Press|weekly
The Commonweal|the Commonweal|daily
The Daily Tribute|the Daily Tribute|daily
Ostler's Weekly|Ostler's Weekly|weekly
Radio Tarn|Radio Tarn|radio
Channel Nine East|Channel Nine East|radio
Beacon FM News|Beacon FM|radio
Westerly Television|Westerly Television|radio
Oven & Counter|Oven & Counter|trade
Rails and Roads Monthly|Rails and Roads Monthly|trade
The Ledgerman|the Ledgerman|trade
Public Purse|Public Purse|trade
The Gull's Nest|the Gull's Nest|blog
Kettle Corner|Kettle Corner|blog
Notes from Ditchling Row|Notes from Ditchling Row|blog
Second Platform|Second Platform|blog
The Tuesday Brief|the Tuesday Brief|letter
Five Things Before Tea|Five Things Before Tea|letter
The Long Slip|the Long Slip|letter
NewsHeap|NewsHeap|aggregator
Pinboard Daily|Pinboard Daily|aggregator
AllTheHeadlines|AllTheHeadlines|aggregator
Clipping Room|Clipping Room|aggregator
The Sandmoor Record|the Sandmoor Record|daily
The Quay Chronicle|the Quay Chronicle|weekly
Upland Examiner|the Upland Examiner|daily
The Tolliver Standard|the Tolliver Standard|daily
Brackwater Echo|the Brackwater Echo|daily
The Nine Parishes Messenger|the Nine Parishes Messenger|weekly
Inland Observer|the Inland Observer|daily
The Mossford Post|the Mossford Post|daily
County Despatch|the County Despatch|daily
The Open Docket|the Open Docket|nonprofit
Watershed Reporting Project|the Watershed Reporting Project|nonprofit
Plain Sight|Plain Sight|nonprofit
The Kirrin Leader|the Kirrin Leader|weekly
Saltmarsh Mercury|the Saltmarsh Mercury|weekly
The Larder Press|the Larder Press|trade
Overtown Today|Overtown Today|daily
The Ferryman|the Ferryman|blog
""".strip().split("\n")]

# Agencies whose own texts are never in a run.
UNSEEN = ["Tessera Newswire", "Allied Shires Agency", "Corvane News Service", "Palliser Features", "Blue Ribbon Syndicate", "Eastway Reports"]

TOWNS = """Fennimore Castlebeck Orrisby Thaxmere Wendle Pollershaw Greywick Staverley Ummerby Hollinsea Brindlecote Cawmouth Dapplemere
Ellerscombe Foxhithe Garrowby Inkersall Jessamy Kelderport Lathershaw Milnthwaite Nobbury Ottersfield Pruddock Ravenskeld Sallowby Tweedlestone
Underlaw Vennick Wickermere Yarlsby Ambleforth Birkenhope Cruddiston Dunnerholme Eskhaven Farthingley Gosswater Hexley Ivelham""".split()
COUNTIES = "Marlshire Northdale Wexcombe Tarnshire Eastlow Holderby Carrowshire Severside Lindale Pevershire Umberland Rushshire Quillshire Draymoor Fallowshire Brackendale Orlshire Tidewold Haverdale".split()
FIRMS = ["Crumb & Tiller", "Hartwheel", "Lumenta", "Brightwick", "Millrace", "Tolland Heat", "Auberon Gas", "Farrow's", "Emberly", "Warmstone"]
MEN = "Alder Bramwell Corin Desmond Edric Fergal Garrick Hamish Ivor Jarvis Kester Lionel Magnus Nevin Osric Piers Quentin Rufus Silas Torquil".split()
WOMEN = "Agnes Beatrix Clemency Delphine Elspeth Fenella Gwenda Hester Imelda Jocasta Keziah Lavinia Morwenna Nerys Ottilie Petra Rowena Sabine Thora Ursula".split()
SURNAMES = """Abberley Bickerstone Cobbold-Wray Dunnock Eddowes Finchcombe Gathercole Hobday Inskip Jellicot Kettlewell Lovibond Merryfield
Nankervis Oddie Pargeter Quaife Rainbird Skeffing Tattersole Umpleby Vosper Whitlam Yarrowby Zeal Arkinstall Brockbank Cleverdon Dearlove Entwhistle-Roe
Furnival Gotobed Hallmark Izod Jupp Kerslake Lambkin Mudd Nettleship Ormerod Pepperday Quartermass Rusbridge Stallybrass Thistlewood Unthank Vane-Morley
Wigglesby Yelland Axelby Bodger Crowsley Drinkell Eastoe Fairbrass Gapper Hockaday Isgrove Jolliffe-Penn Knapton Lillywhite Marjoram Nunnelly
Oxtoby Peascod Roxbee Spendlow Tuffnell Uttley Winterflood Younghusband""".split()

# {P} name, {p} name in running text, {a} author of the parent
TOP = """This article first appeared in {p}.|First published in {p}.|Via: {P}|Source: {P}|From {p}|Syndicated from {P}|Reproduced with the permission of {p}.
{P} reports:|By {a} for {P}|Story: {P}|As first reported by {p}|This story was originally published by {P}.|Words: {a}, {P}|(From {p})|Shared under licence from {P}.
The following was written by {a} and published by {p}.|Taken from {p} of today.|Content partner: {P}|{a} | {P}|Republished from {P} under its sharing terms.|What {p} has to say:|Here is {p} on the story:"""
FOOT = """Hat tip: {P}|h/t {P}|Via {p}.|(Source: {P})|– {P}|Original reporting by {P}.|Read the original at {P}.|Copyright {P}. Distributed by agreement.|This story comes from {p}, which first reported it.
Credit: {a}/{P}|With thanks to {p}.|Our source for this item was {p}.|[{P}]|The original version of this story can be found on the website of {P}.|This report was produced by {P} and is used here with permission.|Seen in: {P}
© {P}|Item lifted, gratefully, from {p}.|This is an edited version of an article by {a} in {p}.|Shortened from a report in {p}.|Story first broken by {p}.|As published by {p}.|Reporting: {a} of {p}.|Source article: {P}"""
INSIDE = """The news was first reported by {p}.|The story was broken by {p}.|It was {p} that had the story first.|The details emerged in a report by {p}.|All this is according to {p}, which first reported the matter.
So {p} reported earlier.|This account draws on one published by {p}."""
EXCERPT_IN = """From the report in {p}:|{P} has the story:|Here is how {p} tells it:|As {p} puts it:|A passage from {p}:|{a} writes in {p}:|In {p} we read:|Clipped from {p}:"""
CHAIN = """{G}, via {P}|{P}, citing {G}|First in {g}; this version from {p}.|Via {P} (originally {G})"""
KEPT_NOTE = """Originally published by {G}.|Source: {G}|First published in {g}."""
QUOTE_CREDIT = """Quotes from a report by {p}.|The remarks were made to {p}.|{P} carried the remarks.|The comments first appeared in {p}.|(Quotations: {P})|We owe the words to {p}."""
UNSEEN_CREDIT = """– {P}|({P})|With material from {P}|Source: {P}|{P}|Agency copy: {P}|Report by {P}"""
NAMELESS = ["with agencies", "Staff and agencies", "Agencies contributed to this report.", "By our own staff and wire services"]


def lines(block):
    return [one for row in block.strip().split("\n") for one in split_row(row)]


def split_row(row):
    # "{a} | {P}" keeps its own bar
    return [one.replace("\x00", "|") for one in row.replace("{a} | {P}", "{a} \x00 {P}").split("|")]


FURNITURE_TOP = {
    "daily": ["By {me}", "{me}, {beat} correspondent", "BY {ME}", "Words by {me}", "{me}"],
    "weekly": ["by {me}", "{me} reports", "From our {town} office", ""],
    "agency": ["By {me}", "", "{me} in {town}"],
    "radio": ["Reporter: {me}", "", "{me}, news team"],
    "trade": ["{me} | {beat} desk", "By {me}", ""],
    "blog": ["posted by {me}", "", "scribbled by {me}"],
    "letter": ["", "Good morning. {me} here.", "Compiled by {me}"],
    "aggregator": ["", "Picked by the desk"],
    "nonprofit": ["By {me}", "{me} and {me2}"],
}
FURNITURE_FOOT = {
    "daily": ["Editing by {me2}", "", "{tag} letters: write to the editor.", "This article was amended to correct the spelling of a street.", "Additional reporting by {me2}"],
    "weekly": ["", "Got a story? Ring us at {tag}.", "Advertise with {tag}: ask at the counter."],
    "agency": ["(Reporting by {me}; editing by {me2})", "ends", "{tag} desk: copy checked {hh}.{mm}", "mfl"],
    "radio": ["Listen again on {tag}.", "", "More on the hour."],
    "trade": ["Subscribers to {tag} can read the archive.", ""],
    "blog": ["Comments are closed.", "", "Filed under: {beat}", "Buy {tag} a coffee."],
    "letter": ["You are getting {tag} because you signed up.", "", "Forward this to a friend."],
    "aggregator": ["More on {tag}.", "", "Share | Save | Print"],
    "nonprofit": ["{tag} is paid for by its readers.", "Free to republish with credit to {tag}.", ""],
}
BEATS = "local courts business science transport sport county".split()

BOILERPLATE = """The Community Reporter Scheme pays the wages of forty journalists in places that had lost their last newspaper. It is run from a former chapel and funded by a levy on online auctions, and its copy is free to every member title.
Complaints about what we print may be sent to the Panel of Readers, seven people drawn by lot who meet in public on the first Monday of each quarter. Its rulings bind the editor, are printed at the length of the fault, and cannot be appealed.
A note on how we work: we ring everybody we write about before we publish, we pay for our own lunches, and we put the date of every change at the bottom of the page. If something here is wrong, a person will answer the telephone until six.
Anybody troubled by the matters described here can talk in confidence to the Open Door line, which is staffed day and night by trained volunteers. Calls cost nothing, do not appear on the bill, and may be made in nine languages.
About the Shire Data Service: it gathers figures from parish, district and county offices, cleans them by hand and hands them out to newsrooms on Thursdays. Its tables may be reused by anyone who prints its name beside them."""

# Forms of one house that are filled anew each time: never copies of each other. {n1}, {n2} … are numbers; choices in <a;b>.
FEATURES = [
    ("Morning Packet", "The week's weather with our man on the hill", """Pressure will <rise;fall;wobble> from Monday, and the hill should see <sun;drizzle;low cloud> by noon. Expect {n1} millimetres in the gauge by Sunday. Night frost is <likely;unlikely> below the beech line. Winds stay in the <west;north;south-east> and touch {n2} miles an hour. Gardeners should <cover the dahlias;leave the fleece off;water at dusk>. The glass in the hall stood at {n3} when I tapped it."""),
    ("The Ledgerman", "Closing prices: grain, wool and copper", """Wheat for delivery in the new year closed {n1} points <up;down> after a <quiet;nervous;busy> session. Wool <gained;lost> {n2} pence a kilo on <thin;heavy> orders from the mills. Copper was <steady;soft;firm>, with warehouses reporting {n3} tonnes in hand. Brokers spoke of <profit-taking;bargain hunters;a lack of ships>. The exchange opens again at eight, and the wool auction sits on <Tuesday;Wednesday;Thursday>."""),
    ("The Nine Parishes Messenger", "From the magistrates' list", """The bench dealt with {n1} cases on <Monday;Tuesday;Friday>, sitting with two justices. A man of {n2} was fined for <fishing without a licence;riding on the pavement;letting a goat stray>. A woman of {n3} was bound over after <a quarrel about a hedge;shouting in the library;a dispute over a drain>. Costs were awarded in <every;no> case. The next sitting is in the parish room, and the public may attend."""),
    ("The Quay Chronicle", "In and out of harbour", """<Two;Three;Four> colliers and a dredger came in on the <morning;evening> tide. Landings reached {n1} boxes, most of them <whiting;crab;plaice>. The pilot cutter was <on the slip for painting;out twice;held up by fog>. Berth <six;nine;two> is closed for repair until the spring. High water on Sunday is at {n2} minutes past seven, and the bell on the outer buoy has been <mended;replaced;found>."""),
    ("Five Things Before Tea", "Your five numbers", """{n1}: the miles walked by our office dog this <week;month>. {n2}: letters in the bag about <bins;buses;owls>. {n3}: the price in pence of a <pasty;cup of tea;bath bun> at the station. Nought: the number of <trains on time;swans returned;lost umbrellas claimed> since we last wrote. One: the prize for the best answer to our puzzle, which is a <mug;tea towel;pencil>."""),
]

OBITUARIES = [
    ("Teacher who taught a county to swim", "Swimming teacher {n} dies at {age}", "{n}",
     ["{N}, who has died aged {age}, taught some eleven thousand children to swim in the {t} lido.", "Born over a saddler's shop, {N} left school at fourteen and learned strokes from a library book.", "The lido was threatened with closure three times and saved each time by a procession of wet children.", "A niece, {w}, said {N} had never worn a whistle because it frightened the small ones.", "There will be no flowers, by request, and the bell at the deep end will be rung once."],
     ["The {t} lido lowered its flag on Monday for the woman who had run its lessons for half a century.", "{N} was {age}. Generations remember the bamboo pole, which was never used to pull anybody in.", "Those who ran from the cold were given a biscuit and sent back, old pupils recalled.", "Her niece, {w}, spoke of a kitchen full of other people's towels.", "Council minutes from the year of the second closure record that she brought four hundred children into the chamber."]),
    ("The man who mended the town clock", "{n}, clockmaker, {age}", "{n}",
     ["For forty-one years the people of {t} were on time because of {N}, who has died at the age of {age}.", "{N} climbed the tower each Sunday with oil in a mustard jar.", "During the long strike he wound the clock by hand and sent the council a bill for bread and cheese.", "His daughter, {w}, said he distrusted watches.", "The clock was stopped for one minute at his funeral, by a pupil."],
     ["Nobody in {t} has climbed so many stairs for so little money as {N}, clockmaker and bell-ringer, dead this week at {age}.", "An apprentice at a works that made gas meters, he came to the tower to replace a rope and stayed.", "He is said to have known from the sound of the street whether the hour was late.", "{w}, his daughter, keeps the shop on the corner and the spare hands of the clock in a drawer.", "The council, which paid him a shilling more in his last year than in his first, will put up a plate."]),
]

CROSSHEADS = ["What happens next", "Background", "Reaction", "How it came to this", "The figures", "In brief"]
