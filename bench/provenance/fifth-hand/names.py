"""Invented people, places, outlets."""
FIRST_F = "Adela Brisa Corinne Delphine Edda Farida Greta Hanneke Imogen Jolanta Kirsten Leocadia Mireille Nadia Odile Perpetua Quilla Rosalind Sunniva Tamsin Ulrike Verity Wanda Ysolde Zora Amrita Beatriz Chiamaka Dorotea Eluned Freya Ines Joan Karen Laura Maeve Norah Paula Ruth Sylvia".split()
FIRST_M = "Alaric Bertrand Caspar Desmond Emeric Fergus Gideon Hollis Ivo Jasper Konrad Lorcan Magnus Nestor Osric Piers Quentin Rafe Stellan Tobias Uwe Viktor Wendell Xavier Yusuf Zoltan Anil Bashir Cormac Dimitri Efraim Graham Hugo Jerome Kwame Luis Martin Neil Patrick Stephen".split()
SUR = """Abernolt Ashcombe Balfrey Barsanti Birkwell Bosworthy Brandelle Calverson Carrowmere Castellin Chibanda Corvin Dalgetty
Danforthe Dellarocca Drummle Eastergate Elphick Enwright Fairlamb Farthingale Fenwrick Ferrante Fossdyke Gallowell Garrityson Gilfoyle Grimsdell
Haldane-Cole Harbottle Hartnoll Hesketh Holloran Ikandu Ingelby Jarlsberg Jessopp Kaltenbach Karimova Kellaway Kingsnorth Kowalczak Lindqvist-Moe
Lanchbury Ledgard Lovibond Macquillan Maldonar Marchbanks Mbekwe Merriweather Montclare Nakahara Netherby Nordahl Oakeshott Obuasi Okonjo-Reed Oyelade
Pallister Parrondo Penhallow Pettibone Prideaux Quarrell Quillon Rackstraw Ravensworth Redgauntlet Rosseter Rutherglen Sandoval-Price Scaramella
Selwright Sibanda Skelhorn Sorrenti Stanwyck Strathearn Tamblyn Tarrington Thackwell Tregellas Trevanion Umezawa Underhay Vancleave Vandermolen Varga
Vasquillo Wadlow Wainfleet Wetherell Whitcombe Winstanley Wolfendale Yarborough Yelverton Zabriskie Zielonka Amberley Bexhill Cotterill Dunmore
Elsworth Fothergill Greenhalgh Hathersage Isherwood Kettlewell Lathbury Mossman Naismith Ollerton Pemberley Rowntree Sedgwick Tillotson Upjohn""".split()
CITIES = """Harrowmouth Calder Bay|Port Ellery|Wyndham Falls|Sarnborough|Kestrel Point|Ostermere|Dunvale|Lakemont|Vell Harbor|Brackenridge|Tarrow|St. Aldric|
Mirefield|Castle Orrin|Elmsworth|Pinegate|Corriston|Hallam Cross|Marchdale|Averley|Quayle|Thornaby Green|Red Mesa|Novarra|Lisko|Belmarsh|Fenwick Springs|
Garrowby|Highmoor|Ilverton|Juniper City|Kilbrannan|Langstrand|Morwen|Nethergate|Ottersea|Penrose|Rookhope|Silverdale|Tullamoor|Ulverstone|Vantage|Westerlea|
Yarrow Creek|Ashdown Mills|Bellhaven|Copperton|Drayford|Eastwick Bay|Foxborough|Glenharrow|Hartsville|Inverlock|Kingsmere|Lowbridge|Millrace|Northolme|Oakhanger|Pelham Sands"""
CITIES = [c.strip() for c in CITIES.replace("\n", "").replace("Harrowmouth Calder", "Harrowmouth|Calder").split("|")]
REGIONS = """Westmere|Carrow County|the Orrin Valley|Larkshire|South Halvern|Tamarind|the Fell Counties|Northmark|Esk Province|Saltire County|Upper Danwell|
Greywater|Marrowshire|the Sable Coast|Cold River County|Eastholm|Varn|Lower Tessin|Ridge County|the Amber Plains""".replace("\n", "").split("|")
COUNTRIES = "Velland Ardonia Karsovia Tessaly Norrland Ubaria Quellin Morvania Sandria Ostrava-Lem Hesperia Dalmora Ilyria Pontara Ruvenia Zembla Caldonia Maravel Sorenna Luthania".split()
# name, kind, uk?, short
_P = """Northline News Agency;agency;us;Northline
Corvane Wire;agency;us;Corvane
Meridian Press Service;agency;uk;Meridian
Allied Dispatch;agency;us;Allied Dispatch
Halcyon Newswire;agency;uk;Halcyon
Tri-Sound News Cooperative;agency;us;Tri-Sound
The Ledger Fund;nonprofit;us;the Ledger Fund
Open Court Project;nonprofit;us;Open Court Project
The Common Record;nonprofit;uk;the Common Record
Statewatch Daily;nonprofit;us;Statewatch Daily
The Harrowmouth Gazette;paper;uk;the Gazette
Calder Bay Chronicle;paper;us;the Chronicle
The Ellery Standard;paper;us;the Standard
Wyndham Falls Record;paper;us;the Record
The Sarnborough Mercury;paper;uk;the Mercury
Kestrel Observer;paper;uk;the Observer
The Ostermere Courant;paper;uk;the Courant
Dunvale Echo;paper;uk;the Echo
Lakemont Tribune;paper;us;the Tribune
Vell Harbor News-Press;paper;us;the News-Press
The Brackenridge Sentinel;paper;us;the Sentinel
Tarrow Advertiser;paper;uk;the Advertiser
The Aldric Evening Post;paper;uk;the Evening Post
Mirefield Argus;paper;uk;the Argus
Orrin Valley Herald;paper;us;the Herald
The Elmsworth Times;paper;uk;the Elmsworth Times
Pinegate Journal;paper;us;the Journal
Corriston Examiner;paper;uk;the Examiner
Hallam Cross Guardian-News;paper;uk;the Guardian-News
The Marchdale Telegraph;paper;uk;the Marchdale Telegraph
Averley Star;paper;uk;the Star
Red Mesa Daily Sun;paper;us;the Daily Sun
Novarra Today;site;us;Novarra Today
Lisko Post;paper;us;the Post
Belmarsh Bulletin;paper;uk;the Bulletin
Fenwick Springs Register;paper;us;the Register
Garrowby Free Press;paper;uk;the Free Press
Highmoor Reporter;paper;uk;the Reporter
Ilverton Citizen;paper;uk;the Citizen
Juniper City Beacon;paper;us;the Beacon
Kilbrannan News;paper;uk;Kilbrannan News
Radio Langstrand;radio;uk;Radio Langstrand
KVLM Public Radio;radio;us;KVLM
Channel Nine Morwen;radio;us;Channel Nine
WQTR 88.3;radio;us;WQTR
Nethergate Review;paper;uk;the Review
Ottersea Packet;paper;uk;the Packet
Penrose Dispatch;paper;us;the Dispatch
Rookhope Leader;paper;uk;the Leader
Silverdale Independent;paper;us;the Independent
Tullamoor Democrat;paper;us;the Democrat
Ulverstone Gleaner;paper;uk;the Gleaner
Vantage Business Daily;site;us;Vantage
Westerlea Weekly;paper;uk;the Weekly
Yarrow Creek Enterprise;paper;us;the Enterprise
Ashdown Intelligencer;paper;us;the Intelligencer
Bellhaven Patriot;paper;us;the Patriot
Copperton Miner;paper;us;the Miner
Drayford Recorder;paper;uk;the Recorder
Eastwick Bay Pilot;paper;us;the Pilot
Foxborough Call;paper;us;the Call
Glenharrow Press and Journal;paper;uk;the Press and Journal
Hartsville Eagle;paper;us;the Eagle
Inverlock Courier;paper;uk;the Courier
Kingsmere Globe;paper;us;the Globe
Lowbridge Voice;site;uk;the Voice
Millrace Monitor;paper;us;the Monitor
Northolme Messenger;paper;uk;the Messenger
Oakhanger Times-Union;paper;us;the Times-Union
Pelham Sands Light;paper;us;the Light
FirstBrief;site;us;FirstBrief
The Daily Digest Online;site;uk;Daily Digest
Capital Letter;site;uk;Capital Letter
Newsloop;site;us;Newsloop
The Provincial;site;uk;the Provincial
Statehouse Wire;agency;us;Statehouse Wire
Harbor & Main;site;us;Harbor & Main
Greywater Gazette-Mail;paper;us;the Gazette-Mail
The Fell Counties Echo;paper;uk;the Fell Echo
World Desk;site;uk;World Desk"""
OUTLETS = []
for row in _P.split("\n"):
    n, k, c, s = row.split(";")
    OUTLETS.append({"name": n, "kind": k, "uk": c == "uk", "short": s})
UK = {"program": "programme", "programs": "programmes", "center": "centre", "centers": "centres", "labor": "labour", "defense": "defence",
 "color": "colour", "neighbor": "neighbour", "neighbors": "neighbours", "neighborhood": "neighbourhood", "neighborhoods": "neighbourhoods", "organization": "organisation",
 "organizations": "organisations", "organized": "organised", "recognized": "recognised", "recognize": "recognise", "harbor": "harbour", "behavior": "behaviour",
 "favor": "favour", "favored": "favoured", "canceled": "cancelled", "traveling": "travelling", "traveled": "travelled", "license": "licence", "meters": "metres", "kilometers": "kilometres",
 "theater": "theatre", "criticized": "criticised", "apologized": "apologised", "apologize": "apologise", "analyzed": "analysed", "authorized": "authorised",
 "honor": "honour", "fiber": "fibre", "toward": "towards", "gray": "grey", "plow": "plough", "tire": "tyre", "tires": "tyres", "aging": "ageing", "pediatric": "paediatric",
 "modeled": "modelled", "modeling": "modelling", "liters": "litres", "hospitalized": "hospitalised", "finalized": "finalised", "emphasized": "emphasised", "rumors": "rumours",
 "rumor": "rumour", "endeavor": "endeavour", "skeptical": "sceptical", "enrollment": "enrolment", "fulfill": "fulfil", "judgment": "judgement", "stabilized": "stabilised", "minimize": "minimise"}
