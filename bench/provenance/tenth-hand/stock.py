"""Houses, names, credits, furniture and standing forms. Nobody in here exists."""

# key, name, how a sentence names it, kind, style of quotation marks, domain, furniture at the foot, furniture under the title
AGENCIES = [
    ("nordal", "Nordal Press", "Nordal Press", "NP"),
    ("continental", "Continental News Agency", "the Continental News Agency", "CNA"),
    ("sund", "Sundwire", "Sundwire", "SW"),
    ("meridian", "Meridian Newsroom Service", "the Meridian Newsroom Service", "MNS"),
    ("telebureau", "Telebureau", "Telebureau", "TB"),
]
OUTLETS = """
Brannick Courier|the|daily|single
Evening Lantern|the|daily|curly
Ostmere Gazette|the|daily|straight
Holm Valley Times|the|daily|curly
Kestrel Bay Herald|the|daily|straight
Port Averill Mercury|the|daily|curly
Daily Ledger-Post|the|daily|straight
Tarn and District Advertiser|the|weekly|single
Sentinel on Sunday|the|weekly|single
Northern Ploughman|the|weekly|curly
Wexcombe Observer|the|daily|single
Rivermouth Standard|the|daily|curly
Amberlow Echo|the|daily|straight
Lower Fenn Packet|the|weekly|straight
Haldby Tribune|the|daily|curly
Grand Moraine Dispatch|the|daily|curly
Quayside Today||portal|straight
Nowline||portal|curly
Hourglass News||portal|straight
Plainfacts.example||portal|straight
The Brief Desk||newsletter|curly
Morning Tray||newsletter|curly
Radio Vesterland||radio|straight
Channel Six Coast||radio|straight
Radio Aldermoor||radio|single
KTMB Talk||radio|curly
Kanal Nord||radio|curly
Citywatch||portal|curly
Open Ledger||nonprofit|curly
Groundtruth Reports||nonprofit|straight
The Commons Bureau||nonprofit|curly
Worldround||aggregator|straight
Skimfeed||aggregator|straight
Pressmill||aggregator|curly
Trawler & Net||trade|single
Freight Monthly||trade|curly
Civic Engineer Weekly||trade|curly
Ward Round||trade|single
Schoolgate||trade|single
Farm and Furrow||trade|straight
The Counting House||trade|curly
Bench & Bar||trade|straight
Union Square Journal|the|daily|curly
Old Harbour Blog|the|blog|straight
Velda Morning News|the|daily|straight
Istrad Post|the|daily|single
South Shore Record|the|daily|curly
Capital Bulletin|the|daily|mixed
Kirkmoor Free Press|the|daily|straight
Lakeland Star|the|daily|curly
Three Rivers Chronicle|the|daily|mixed
Eastgate Argus|the|daily|single
Metro Nine||portal|curly
Sandhaven Weekly News|the|weekly|curly
""".strip().splitlines()

FIRST = "Ilse Tomas Rhona Bertil Ansel Dagny Corin Maeve Pavel Sunniva Joel Petra Ruben Odile Hamish Lotte Emeka Farah Gwil Nadia Stellan Uma Viggo Yara Zeno Brigid Casper Delia".split()
LAST = "Arkwell Brandvold Costigan Draycott Ekholm Fennimore Garrod Hestvik Ibarrola Jessop Kallas Lindqvarn Morwick Nesbrook Oyelade Pruett Quillan Rasmuth Sandoe Tveter Unsworth Vellacott Wintle Yardley Zubek".split()

# place | phrase.   {O} the house as a sentence names it, {o} its bare name, {U} an address, {A} its reporter, {N} the event, {P} the grandparent
CREDITS = """
top|This article was first published by {O}.
top|First published in {O} and republished here with permission.
top|Reprinted from {O}.
top|Original reporting: {o}
top|Source: {o}
top|Via {o}
top|Story by {A}, {o}
top|{A} for {O}
top|This story comes to us from {O}, a partner of this newsroom.
top|Syndicated from {o}
top|FROM {OU}
top|This report originally appeared on the website of {O}: {U}
top|Republished from {O} under its sharing terms.
top|Courtesy of {O}
note|Editor's note: The following account was published earlier by {O}. We have shortened it.
note|Editor's note: This story was reported by {O}, and we carry it because our readers asked about it.
note|[This piece ran first in {O}. — Ed.]
note|Note to readers: What follows is the work of {A} of {O}.
note|A version of this article appeared in {O}.
note|Editors' note: We are publishing this report by {O} under an agreement on shared coverage.
byline|By {A}, {o}
byline|By {A} of {O}
byline|By our desk, with material from {O}
byline|{o} / {A}
byline|By staff and {o}
byline|Words: {A} ({o})
byline|Text: {o}
byline|By {A} | {o}
byline|By newsroom staff, from a report in {O}
first|{OC} first reported on {N}.
first|Details of {N} were first reported by {O}.
first|{OC} has the story of {N}.
first|There is news of {N}, and it comes from {O}.
first|An account of {N} was published by {O}, from which this report is taken.
first|As {O} was first to report, there is more to say about {N}.
first|The following on {N} is drawn from {O}.
first|What is known of {N} was set out by {O}.
first|Readers will have heard of {N}; {O} has the details.
mid|The story was first reported by {O}.
mid|{OC}, which broke the story, has followed it since.
mid|That is how {O} tells it; this newsroom has not spoken to those involved.
mid|All of the above was reported by {O}, whose reporter was there.
mid|Word of it came through {O}, and nobody at this desk has more than what was printed there.
mid|{OC} was the only newsroom in the room.
mid|We take these details from {O}.
mid|The quotations here were given to {O}.
mid|Our account relies on that of {O}, and on no other.
mid|The full report can be read at {O} ({U}).
mid|Credit for the reporting on {N} belongs to {O}.
last|Source: {o}
last|— {o}
last|(Source: {o})
last|This article originally appeared in {O}.
last|Reporting by {A} for {O}.
last|Read the original at {U}
last|Copied with kind permission from {O}.
last|With reporting by {o}
last|h/t {o}
last|(via {o})
last|Story: {o}. Additional editing by our night desk.
last|From {O}. Used under licence.
last|The original article, in {O}, is here: {U}
last|Published in cooperation with {O}.
last|Adapted from a report by {A} in {O}.
last|Thanks to {O} for the use of this report.
last|{A} is a reporter for {O}, where this story first ran.
last|Text republished from {o} for the benefit of subscribers abroad.
last|Information for this article was provided by {O}.
last|What you have read was written for {O} by {A}.
last|Original: {o}, {U}
last|This story was produced by {O} and is shared free of charge with other newsrooms.
last|Compiled from {o}
copy|© {Y} {o}. Distributed by arrangement.
copy|Copyright {Y} {o}. Reproduced with permission.
copy|(c) {o}, {Y}
copy|Copyright {o}. All rights belong to the original publisher.
told|
told|
told|
told|
"""
# only where the parent is an agency
CREDITS_AGENCY = """
dateline|{PLACE} ({a}) —
dateline|{PLACE}, {D} ({o}) –
dateline|{PLACE} / {o} –
dateline|{PLACE}, {D} /{a}/.
dateline|({a}) —
dateline|{PLACE} – {o} –
slug|({a})
slug|{o}
slug|– {a}
slug|{a}/red
slug|(SOURCE: {OU})
slug|This is a {o} story.
slug|{a}, night desk
slug|The material from {o} was shortened by the editors.
byline|By {o}
byline|{o} staff
byline|From our news services ({a})
top|AGENCY REPORT: {o}
"""
CHAINED = """
last|Source: {o}, citing {P}
first|{OC}, citing {P}, has a report on {N}.
mid|{OC} credits the reporting to {P}; we read it in {O}.
top|From {O}, which attributes its report to {P}.
note|Editor's note: We found this report in {O}, which had it from {P}.
last|Read in {O} (originally: {P})
"""

FURNITURE_DAILY = [
    "Sign up for our evening newsletter and get the day's stories in your inbox.",
    "Do you know more about this story? Write to newsdesk@{d}.",
    "© {Y} {o}. All rights reserved.",
    "Read more: What we know about the new parking zones",
    "RELATED: Why your heating bill will look different next month",
    "Subscribe for one coin a week. Cancel whenever you like.",
    "Comments on this article are closed.",
    "Follow {o} for updates on this and other stories.",
    "This page was last checked at the close of the late shift.",
    "\U0001F4E9 Get the morning edition by e-mail",
    "Most read today: Ten cafés that are open on Sundays",
    "Share this article",
    "Support local journalism: become a member of {o}.",
    "Advertisement",
    "Photo: archive",
    "Listen to this article (3 minutes)",
    "To report an error, use the form at the foot of the page.",
]
# standing paragraphs: one in four unrelated articles a run
BOILERPLATE = [
    "This newsroom is funded by its readers and by a grant from the Fairlight Trust for regional journalism, which has no say in what is printed. A list of donors is published each January, and questions about the grant should be addressed to the managing editor.",
    "Reports in this section are produced by the shared newsdesk of five regional papers. Each paper decides for itself which of them to print, and corrections made by one paper are passed on to the other four on the same evening.",
    "Anyone who has been affected by the matters in this report can call the regional helpline, which is open at all hours and free of charge. Calls are not recorded, and callers need not give a name.",
    "The regional press council hears complaints about what newspapers print, and it can be reached by letter or through the form on its website. A complaint must name the article and must arrive within three months.",
]

MONTHS = "January February March April May June July August September October November December".split()
