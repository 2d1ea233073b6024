FEM="Marta Ilse Oda Renata Sunniva Petra Liv Amara Dorothea Yuna Calla Brigid Noor Esther Tilda Valeria Hanne Zofia Leila Maud Ingrid Paloma Greta Saskia Nadia Thea Beatrix Rosalind Imke Farah".split()
MAS="Anton Jory Emeric Tobias Halvard Oskar Matteo Idris Lennart Cyril Bastian Rufus Davit Goran Elias Quentin Samir Torben Ambrose Viktor Kasper Julian Edmund Hugo Rasmus Felix Alaric Piet Leopold Stellan".split()
SA="Hal Ber Tor Mar Kess Vol Dran Oss Fel Gar Lind Pel Rav Sten Thur Win Zel Bro Cas Dor Ekl Fros Gril Hov Jan Kol Lar Mos Nor Quil Rem Sab Tam Ulv Ver Wal Yar Brem Crow Dell".split()
SB="vik mond ett stad berg low qvist ander ovic man ard ier nelly wick holt ström aris ez enko ini ham sby gren mark tano ell ius kamp rup ford".split()
PA="Ald Bryn Cor Dun Esk Fal Glen Hart Ivel Kil Loch Mer Nar Ost Pen Quar Ros Sel Tarn Ul Vel Wex Yar Zan Bram Cald Dove Ever Fenn Grim Holm Inch Kes Lang Mal".split()
PB="bury mouth minster avik haven dale stead olme ford wick oss ingen ay borough pool by thorpe ona essa ridge".split()
PAPER=["The {} Courier","{} Ledger","The {} Examiner","{} Gazette","Daily {}","The {} Beacon","{} Today","The {} Sentinel","{} Post","Radio {}","{} Evening News","The {} Mercury","{} Observer","Channel {}","The {} Packet"]
AGENCY=["Norda Press","Continental Wire","ANS","Meridian Newswire","Boreal News Agency","Tricoast Press"]
SITES=["The Long Column","Plainpage","Fieldnotes Daily","Harbourline","The Daily Sift","Commonweal","Newsroom 12","The Second Edition","Open Square","Northbound","Inkwell","The Tally"]
REASON=["who asked not to be named because the talks were confidential","who was not authorised to speak in public","who requested anonymity for fear of losing work","who asked that no name be used, citing company rules","speaking on condition of anonymity","whose name is known to the editors","who did not want to be identified while the inquiry was open","who asked to stay anonymous to avoid trouble at work","who would speak only without a name","who feared consequences and asked for anonymity","who is bound by a confidentiality clause and asked not to be identified","who declined to be named since the matter is before the courts"]
# credits: top, byline, dateline, foot, inside
CREDIT={
"top":["From {O}","Source: {O}","This article first appeared in {O}.","Republished from {O}.","Reprinted with permission from {O}","First published by {O}","{O} reports:","Story courtesy of {O}","By arrangement with {O}","Originally in {O}"],
"byline":["By {A}, {O}","By {A} for {O}","{A} | {O}","By {O}","By {O} staff","By {A} of {O}","{O} — {A}"],
"dateline":["{P} ({O}) — ","{P}, {D} ({O}) - ","({O}) ","{P} — {O} — ","{P}, {O} – "],
"foot":["(Source: {O})","This story was originally published by {O}.","Copyright {O}","© {O}. All rights reserved.","With material from {O}.","Text: {O}","via {O}","Read the original at {O}.","The original of this article can be found at {O} ({U}).","— {O}","This report comes from {O} and is used under its republication terms.","Credit: {O}","Original reporting by {A}, {O}.","Link to the source: {U}","(Reporting by {A} for {O})"],
"inside":["The story was first reported by {O}.","{O} was the first to report the news.","That is according to a report in {O}.","{O} had the story on {D}.","The account was published by {O}.","As {O} reported on {D}, much remains unclear.","The details come from an article in {O}.","{O}, which broke the story, spoke to several people involved.","This is how {O} described it.","The report in {O} was written by {A}."],
}
TAIL=["{L}, {O} reported.","{L}, according to {O}.","{L}, {O} reports.","{L}, {O} wrote on {D}.","{O} reports that {l}"]
FURN_FOOT=["Follow us for updates.","Do you know more? Write to the newsroom.","Sign up for our morning letter.","Share this article","Comments are closed.","Our readers can reach the desk by telephone on weekdays."]
BOILER=[
"The {B} Fund pays for local reporting in eleven districts and has no say in what is written. Its accounts are open to every reader, and gifts above a thousand crowns are listed by name on its pages.",
"Readers of the {B} network receive a printed edition every second Saturday. Subscriptions may be ended at any time, and delivery to hospitals, barracks and lighthouses has been free of charge since the network was founded.",
"{B} is a newsroom owned by its subscribers. It takes no advertising from gambling houses, corrects its mistakes on the front page, and lends its archive to schools that ask for it in writing.",
"Weather pages, tide tables and the puzzle are now part of the {B} application. Those who prefer paper will find all three on the back page, where they have stood since the first issue left the press.",
"Under the {B} charter every complaint is answered within ten working days. An ombudsman chosen by lot among former jurors reads each letter and may order that an answer be printed at the same length.",
]
# generic sentences of a writer's own, about {E}
G=[
"<s:Talk|Conversation> in the cafés of {place} turned on little else than {E}.",
"{E} <s:unsettled|shook> many in {place}, and the town's switchboard was busy until evening.",
"For those who live in {place}, {E} is the third piece of hard news since the new year.",
"What {E} means for the months ahead was still being argued over on {day}.",
"Few in {place} expected {E}, though some say the signs were there to see.",
"A small crowd gathered outside the offices of {org} on {day}, most of them silent.",
"The regional broadcaster interrupted its programme to report on {E}.",
"In the council chamber of {place}, {E} pushed every other item down the agenda.",
"{org} did not answer written questions by the time this page was closed.",
"Calls to {org} went unanswered on {day} evening.",
"Telephone lines at {org} were engaged for most of {day}.",
"Our correspondent found {place} calm but tired on {day}.",
"The debate over {E} is not likely to end soon.",
"Older people in {place} compare {E} with the hard winter of their youth.",
"Opposition members want a hearing about {E} as soon as the chamber sits again.",
"It was a long {day} in {place}, and it ended much as it had begun, with questions.",
"Several national papers sent reporters to {place} after word of {E} spread.",
"Lawyers have begun to take an interest in {E}.",
"On the market square, opinions about {E} were divided roughly by age.",
"A minute of the council's time was given to {E}, and then the doors were shut.",
"Those who follow such matters had been waiting for news of {E} since the weekend.",
"{place} is not used to headlines, and {E} brought more than it cared for.",
"A letter about {E}, signed by several parishes, reached the ministry on {day}.",
"The ministry said nothing in public about {E}.",
"Who will pay for the consequences of {E} is anybody's guess.",
"Here is what is known so far about {E}.",
"The reactions to {E} came quickly, and not all were polite.",
"Our readers have asked for more about {E}; here is some of what was said.",
"Days after {E}, the mood in {place} is one of waiting.",
"Even the baker near the station has a view on {E}.",
"Once the cameras had left {place}, neighbours stayed on the pavement to talk.",
"Schoolteachers in {place} set aside an hour on {day} to discuss {E}.",
"A spokesman of {org} promised a written statement, which had not arrived by nightfall.",
"Nothing in recent memory has occupied {place} quite like {E}.",
"Local politicians were slow to comment on {E}.",
"Behind {E} lies a longer story, which this page has followed for a while.",
]
RELEDE=[
"{place} woke up on {day} to a debate it had hoped to avoid: {E}.",
"New details have emerged about {E}, and they will not please everyone in {place}.",
"More is now known about {E}.",
"It began quietly, but {E} has become the talk of the whole province.",
"Anyone who passed through {place} on {day} will have heard of {E}.",
"The story of {E} took another turn on {day}.",
"There was no other subject in {place} on {day} than {E}.",
"A day on, the picture of {E} is becoming clearer.",
"Pressure is growing in {place} over {E}.",
"Nobody in {place} will forget this {day} in a hurry.",
"How did it come to {E}? In {place} that question is being put more and more loudly.",
"All eyes in the region are on {place} because of {E}.",
]
GLOB=[("began","started"),("several","a number of"),("bought","purchased"),("near","close to"),("due to meet","scheduled to meet"),("is due to","is set to"),("are due","are expected"),("is expected on","is due on"),("twice","two times"),("months","months"),("employs","gives work to"),("has been","has been"),("shut","closed"),("built","constructed"),("founded","set up"),("next year","in the coming year"),("before the weekend","ahead of the weekend"),("stands","is located"),("once","as soon as"),("chosen","picked"),("asked","requested"),("children","youngsters"),("destroyed","wrecked"),("finished","ended up"),("last year","in the past year"),("show","reveal"),("given","handed"),("home","house"),("road","street"),("on Friday","this Friday"),("will decide","is to decide"),("will meet","are to meet"),("will be offered","is to be offered"),("will be","is to be")]
GLOB=[g for g in GLOB if g[0]!=g[1] and g[0] not in("asked","given","home","show","once","is expected on","near","children","will be","shut","are due")]
DAYS="Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
