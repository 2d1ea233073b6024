"""Seven more topics."""

TEXT = r'''
## quarry | Hollin Edge
: co = coroner *Beatrix Amadi* / Amadi / she / coroner
: ow = the quarry's owner, *Edge Aggregates*, / the owner / it / firm
: sa = safety inspector *Jory Pell* / Pell / he
: dr = excavator driver *Stig Marlowe* / Marlowe / he
: lo = the *shift log* / the log / it / firm
: fo = a *former foreman* who left under an agreement that keeps him from talking / the foreman / he
H A | Inquest hears of cracks before quarry fall ; Hollin Edge: inquest opens ; Rock fall that killed two "was seen coming"
H B | Marlowe's mirror: a driver on the Hollin Edge fall ; The man who drove backwards
H C | Hollin Edge inquest adjourned ; Quarry deaths: inquest resumes today
A - | An inquest into the deaths of two men under a rock fall at Hollin Edge opened on %D% in the village school.
A sa | A crack {b:more than }{n:thirty>thirteen} metres long had been visible for {n:nine>four} days{a:, testified [sa]}.
~ For nine days, [sa] told the inquest, anybody could see a crack of {b:over }thirty metres.
A lo #closed | The upper bench was closed {n:twice>once} in that week and opened again, [lo] records.
A ow | [ow] submits that the fall {h:could>did} have a natural cause and that no rule was broken.
A dr | "I saw it in the mirror, {e:which was cracked as well, >… }and I {w:reversed>drove} like a rally driver," [dr] said to laughter.
A +dr | Nobody had told him {g:not >}to work there{a:, <dr> said}.
A co | "This is {q-:not }a {w:trial>court}, and I will have no one tried in it," [co] reminded the lawyers.
A fo #order | Production was behind by {b:about }{n:8,000>18,000} tonnes and the order to reopen came by telephone{a:, according to [fo]}.
~~ The quarry was some 8,000 tonnes short, and it was a voice on the telephone, claims [fo], that had the bench opened.
A sa | Netting {h:would probably>would} have held the smaller stones, but {g:not }the slab, [sa] thought.
A - | The inquest is to sit for three weeks.
B dr | [dr] has had the mirror framed.
B dr | He had eleven tonnes in the bucket and {b:under }{n:five>nine} seconds{a:, <dr> reckons}.
B dr | "They keep asking what I {w:felt>thought}," <dr> said. "I felt late for dinner."
B wi | His wife, [wi], did {g:not }believe him until she saw the cab.
: wi = *Roswitha Marlowe* / Marlowe / she
B wi | "It was hardly {n:a metre>two metres} high," <wi> said, "and it used to be as tall as the door."
B co #trial | "This is not a trial, and I will have no one tried in it," [co] told the families before he was called.
C - | Lawyers for the dead men's families asked for more time yesterday, and the coroner at Hollin Edge gave it to them.
C ow2 | Orders are never given by telephone, said [ow2].
: ow2 = the firm's lawyer, *Fabian Stole*, / Stole / he / firm
C lo2 #closed | Records from the site have the upper bench shut twice in the last week, said [lo2].
: lo2 = the families' lawyer, *Marit Oduya*, / Oduya / she / firm
C - | The widow of the younger man sat at a pupil's desk.
L The quarry where two men died has been silent since spring, and so has the village.
L Questions about a telephone call hang over the Hollin Edge inquest.
O Stone from Hollin Edge is in half the kerbs of the capital.
O The school was closed to pupils for the hearing.
## herring | Skerrow
: mi = fisheries minister *Tordis Vane* / Vane / she / ministry
: sc = the *Sea Council's advice* / the advice / it / seacouncil
: bi = marine biologist *Amos Keeling* / Keeling / he / seacouncil
: sk = skipper *Renata Holm* / Holm / she
: pr = a *processor on the quay* who sells to both sides and would rather stay friends with them / the processor / he
: di = a *diplomat in the talks* who was not supposed to describe them / the diplomat / she
H A | Herring quota cut by half ; Skerrow boats face smaller herring quota ; Ministers agree herring cut
H B | Last landing of the Renata H. ; Skerrow skipper sells up
H C | Fish ministers go home with a deal ; Herring: how the deal was done
A - | Ministers agreed in the early hours of %D% to cut next year's herring quota, the largest cut in a generation.
A mi | The boats of Skerrow may land {r:38,460>about 38,500} tonnes, [mi] announced.
A sc #stock | The stock has fallen {b:below >to }{n:410,000>140,000} tonnes, [sc] states.
~ [sc] has the stock at {b:less than }410,000 tonnes.
A bi | "We are {q-:not }asking anyone to stop. We are asking them to {w:wait>pause}," [bi] said.
A bi | With luck it {h:may>will} recover in {n:six>sixteen} years{a:, said [bi]}.
A di #vote | {n:Two>Three} countries held out until {b:after }{n:four>three} in the morning{a:, according to [di]}.
~~ By the account of [di], it was past four before the last two countries gave in.
A sk | "They count them from an office {e:with a window on the wrong sea, >… }and we count them on the deck," retorted [sk].
A pr | {b:At least }{n:three>five} of the nine plants will {h:probably }close by the spring{a:, said [pr]}.
~ By the spring at least three out of nine plants are likely to have shut, [pr] predicted.
A mi | There will be {g:no >}compensation this year, [mi] said.
A - | The harbour at Skerrow flew its flags at half mast.
B sk | [sk] has sold the boat that carries her name.
B sk | She got {r:212,500>about 210,000} crowns for it, {b:little more than }{n:half>a third} of what she owes{a:, <sk> said}.
B sk | "It goes to a man who will {w:cut>turn} it into a restaurant," <sk> said.
B br | Her brother, [br], who crewed for her, will {h:perhaps }find work at the wind farm, though they have {g:not }written back.
: br = *Kalle Holm* / Kalle / he
B bi #wait | "We are not asking anyone to stop. We are asking them to wait," [bi] had said, and she has pinned that to the wheelhouse door.
C - | It ended with cold fish soup and a show of hands.
C sc #stock | What they had before them was [sc], by which the herring number fewer than 410,000 tonnes.
C di2 #vote | Two delegations held out to the end, said [di2].
: di2 = an *adviser to one delegation* / the adviser / he
C gr | "Half of too much is still too much," complained [gr].
: gr = campaigner *Ysolde Marr* / Marr / she
L Skerrow woke to the news that it may catch half as much herring.
L The price of herring has doubled in a week, for anyone who can find one.
O The first cannery at Skerrow opened with a brass band and closed with a fire.
O Boats from four countries fish the same bank.
## leak | Corrin
: mi = interior minister *Ansgar Thole* / Thole / he / interior
: do = a *leaked memo* / the memo / it / interior
: hi = *two officials with access to the register* who feared prosecution / the officials / they / interior
: co = data commissioner *Priya Lundgren* / Lundgren / she / commissioner
: ve = software supplier *Nettle Systems* / the supplier / it / vendor
: la = *Desmond Aukland*, whose name was on the list, / Aukland / he
H A | Names of informants left on open server ; Register of informants exposed ; Minister under fire over open register
H B | "My postman knew": a man on the list ; Life after the list
H C | Data commissioner opens inquiry ; Inquiry into informant register
A - | A register of police informants could be read by anybody with the address for most of the summer.
A do #names | {b:More than >}{n:2,600>6,200} names stood on it for {n:eighty-one>eighteen} days, [do] says.
~ [do] speaks of {b:over }2,600 names and of eighty-one days.
A mi | "Nobody has come to {w:any>grave} harm, and we have told everyone concerned," [mi] told deputies.
A hi #told | {b:Fewer than }{n:half>a third} of those on the list have been told{a:, said [hi]}.
~~ Those who have been told are in the minority, contradicted [hi].
A co | The law {h:appears to have been>was} broken, [co] said, and the fine {h:could>will} reach {n:four>fourteen} million crowns.
A ve | [ve] said it had {g:not }been asked to put a password on the page.
A la | "My postman knew, {e:and my wife's cousin, and the man who sells me tyres, >… }before the police rang me," said [la].
A mi | [mi] refused to resign and blamed {n:one>two} junior clerk{h+: who may have acted alone}.
A - | The opposition has asked for a debate.
A co | Copies are {h:likely to be >}in circulation{a:, [co] warned}.
B la | [la] moved house on a Tuesday and his dog on the Wednesday.
B la | "They gave me a leaflet and a {w:number>name}," <la> said.
B la | The number has rung out {n:fourteen>forty} times, and {b:about }{n:half>a quarter} of those at night{a:, <la> says}.
B na | A neighbour, [na], has offered him a shed and does {g:not }ask why.
: na = *Ulla Brandreth* / Brandreth / she
B mi #harm | "Nobody has come to any harm, and we have told everyone concerned," he heard [mi] say on the car radio.
C - | The office that watches over other people's data has opened a case against the interior ministry.
C co2 #names | The complaint, signed by [co2], puts the number of those exposed at 2,600.
: co2 = lawyer *Renske Oakshott* / Oakshott / she
C hi2 #told | Most of them have never been told, said [hi2].
: hi2 = a *police superintendent* who asked not to be named / the superintendent / he
L The interior minister is to face deputies for a second time over a list that should never have been seen.
L A list of names has cost one clerk a job and others a home.
O Informants are paid from a fund that has no line in the budget.
O The page has since been taken down.
## chess | Valloway
: fe = the *chess federation* / the federation / it / federation
: ar = chief arbiter *Lorcan Idris* / Idris / he / federation
: pl = *Anneke Sturm*, fifteen, / Sturm / she
: gm = grandmaster *Pavel Orsolo* / Orsolo / he
: re = the *arbiter's report* / the report / it / federation
: st = a *steward in the playing hall* who was told to refer questions to the office / the steward / she
H A | Grandmaster thrown out of Valloway open ; Orsolo expelled over phone ; Telephone ends grandmaster's tournament
H B | The girl across the board ; Anneke Sturm had a draw in hand
H C | Valloway open: last round ; Results and reactions from Valloway
A - | A grandmaster was thrown out of the Valloway open on %D% after a telephone was found behind a cistern.
A re #left | He left the board {n:nine>six} times in {b:under }{n:two>four} hours, [re] notes.
~ [re] counts nine absences in {b:less than }two hours.
A ar | "A telephone is {q-:not }a sin. A {w:warm>hidden} telephone is," [ar] said.
A gm | [gm] insisted that it was {g:not }his and said he {h:would perhaps>would} go to court.
A st #who | {n:Three>Five} players had used that door{a:, said [st]}.
~~ The door was used by three of the players, and not by one, [st] said.
A fe | A ban of {b:up to }{n:five>fifteen} years is possible, [fe] said in a statement.
A pl | "I was looking for a draw {e:and for a way to ask him whether he was ill >…}, and then they stopped the clock," said [pl].
~ [pl], who was across the board, had wanted a draw, and then the clock was stopped.
A gm | His rating has risen by {n:61>16} points since {n:June>April}, which <gm> puts down to diet.
A - | The game was awarded to his opponent.
B - | She still has the scoresheet, with a drawing of a horse on it.
B pl | "He shook my hand {w:first>twice}," said [pl].
B pl | Her trainer thinks she was better on move {n:thirty-one>thirteen}; she does {g:not }think so{a:, [pl] said}.
B mo | Her mother, [mo], {h:had probably>had} seen him pass {b:at least }{n:four>fourteen} times and thought of his kidneys.
: mo = *Griet Sturm* / Sturm / she
B ar #warm | "A telephone is not a sin. A warm telephone is," said [ar] when she asked him what he would have done.
C - | The open was won by a student on tie-break, which few noticed.
C re2 #left | Nine trips from the board in two hours were too many, said [re2].
: re2 = deputy arbiter *Signe Foss* / Foss / she / federation
C st2 #who | Three players were seen at the same door, according to [st2].
: st2 = a *player in the second group* / the player / he
C - | Next year's will be held in a school with fewer cisterns.
L Organisers at Valloway are to search the washrooms every hour.
L Chess has another telephone to explain.
O The open has been played in the corn exchange since the corn went.
O First prize was a ham and four thousand crowns.
## quake | Arrowmere
: ge = seismologist *Lucasta Brome* / Brome / she / survey
: su = the *Geological Survey* / the survey / it / survey
: pe = *Perrin Energy*, which injects water below the town, / the company / it
: re = a *report kept from the public* / the report / it / secretreport
: en = a *geologist who used to work for the company* and is bound by a contract / the geologist / he
: ba = baker *Thea Gorrick* / Gorrick / she
: pl = a *plant operator* / the operator / he
: jl = *Jorun Lyke*, whose instruments stand over the border, / Lyke / she
H A | Tremors shake Arrowmere again ; Small earthquake at Arrowmere ; Geothermal plant paused after tremor
H B | What fell off Thea Gorrick's shelf ; Bread and tremors at Arrowmere
H C | Arrowmere council hears from plant ; Plant owner meets Arrowmere residents
A - | The ground shook under Arrowmere for the fourth time this year early on %D%.
A su #mag | The tremor had a magnitude of {n:3.4>4.3} and began {b:about }{n:five>fifteen} kilometres down{a:, said [su]}.
~ [su] measured 3.4 at a depth of {b:some }five kilometres.
A ge | It is {h:very likely >}linked to the plant, [ge] said.
~ [ge] thought a link with the plant very likely.
A ge | "It is {q-:not }the big one; it is a {w:letter>note} from the big one," <ge> said.
A pe | [pe] has stopped its pumps for {b:at least }{n:eight>eighteen} days and says there is {g:no >}proof of a link.
A re #warn | Pressures above {n:90>60} bar "should be avoided", warned [re].
A en | They had been passed on {r:forty-one>about forty} occasions{a:, said [en]}.
~~ On forty-one occasions, and with the knowledge of those in charge, the limit was passed, [en] said.
A ba | "The dough rose twice, {e:once by itself and once by the plant, >… }and I sold it all," joked [ba].
A ge | A stronger shock {h:cannot be ruled out>is coming} this month{a:, said [ge]}.
A pl | [ba] said [pl] had told her the pumps ran {n:three>eight} hours longer that night.
A - | Insurers do not pay for damage under 200 crowns.
B ba | [ba] has glued her shop sign for the third time.
B ba | Her chimney has {n:seven>three} cracks, of which the company has {g:not }owned to one{a:, <ba> says}.
B ba | "They sent a man with a {w:ruler>camera}," <ba> said.
B ne | {h:Perhaps }{b:as many as }{n:thirty>three hundred} houses in her street have cracks like hers, thinks [ne], a retired mason.
: ne = *Tibor Lasz* / Lasz / he
B ge #letter | "It is not the big one; it is a letter from the big one," [ge] told the crowd outside the bakery.
C - | Two hundred residents of Arrowmere came to ask what is being done under their feet.
C jl #mag | The last tremor reached a magnitude of 3.4, confirmed [jl].
C su2 #mag | The last shock measured 3.4, they were told by [su2].
: su2 = *Gideon Falk* of the Geological Survey / Falk / he / survey
C pe2 | "We hear you," said [pe2], and somebody called: "We hear you too, at night."
: pe2 = plant director *Ronja Alder* / Alder / she
C re3 #warn | A study the town has never seen advises against more than 90 bar, said [re3].
: re3 = councillor *Wystan Peck* / Peck / he / secretreport
L Residents of Arrowmere are to be given seismometers for their cellars.
L A pump that has warmed a town may have shaken it too.
O The plant heats four thousand homes and a swimming bath.
O The church has leaned since before anyone drilled.
## airport | Linden Moor
: no = the *noise study* / the study / it / airport
: ap = airport chief *Cordelia Vast* / Vast / she / airport
: re = residents' chair *Ambrose Filby* / Filby / he
: pi = a *pilot who flies the night mail* and has no permission to speak / the pilot / he
: do = sleep doctor *Kamala Innes* / Innes / she
: co = the *county court's ruling* / the ruling / it
H A | Court limits night flights at Linden Moor ; Night flights cut at Linden Moor ; Residents win case on night noise
H B | A quiet night on Filby's roof ; Listening with Ambrose Filby
H C | Airlines count cost of night ruling ; What the night ruling means for cargo
A - | Night flights at Linden Moor must be cut, a court ruled on %D% after a case that took eleven years.
A co #flights | {b:No more than }{n:nine>nineteen} aircraft may land between {n:eleven>ten} and {n:six>five}, according to [co].
~ [co] allows nine landings {b:at most }between eleven and six.
A re | "I have {q-:not }won. I have {w:slept>rested}," [re] said.
A ap | [ap] said an appeal was likely and that {b:up to }{n:140>410} jobs were at stake.
~ According to [ap], as many as 140 jobs are at stake and an appeal is likely.
A no #noise | {b:Nearly }{n:6,700>7,600} people are woken {b:at least }once a night, [no] finds.
A do | Broken sleep {h:can>will} shorten a life by {n:two>ten} years{a:, said [do]}.
A do | There is {g:no >a }safe number of flights, <do> added.
A pi #low | Pilots had been asked to come in lower since {n:March>May}{a:, said [pi]}.
~~ The request to fly lower on the way in dated from March, [pi] told us.
A re | "For eleven years I have written down every one of them, {e:in pencil, with the weather, >… }and the judge read all of it," said [re].
A - | The ruling takes effect in ninety days.
B re | [re] has a deckchair on his roof and a pencil behind his ear.
B re | His notebooks fill {b:more than }{n:four>five} shelves{a:, <re> said}, and he has {g:not }missed a night since his wedding.
B wi | His wife, [wi], sleeps with a sort of helmet.
: wi = *Constance Filby* / Filby / she
B wi | "He {w:counts>hears} them and I hear him," <wi> said.
B re #slept | "I have not won. I have slept," [re] told the neighbours over the hedge.
B - | At ten past two an owl went over, and he put it down.
C - | Cargo firms are working out which of their night landings at Linden Moor they can do without.
C ca | Nine landings a night would be too few for the mail, said [ca].
: ca = *Ragna Tull*, who speaks for the cargo airlines, / Tull / she
C lo #low | Low approaches have been routine since March, said [lo].
: lo = an *air traffic controller* who did not give his name / the controller / he
C - | The village pub has taken down its earplug machine.
L Nights will be quieter at Linden Moor, though not yet.
L The notebooks that beat an airport are to go to a museum.
O Linden Moor was laid out for airships.
O Freight makes up two thirds of what the airport earns.
## count | Merrivale
: re = returning officer *Sybil Thackerel* / Thackerel / she / electoral
: wi = mayor-elect *Dunstan Ives* / Ives / he
: lo = the defeated mayor, *Philippa Rooke*, / Rooke / she
: el = the *electoral court* / the court / it
: ob = *Marek Tollan*, who led a team of observers, / Tollan / he
: cl = a *counting clerk* who signed a pledge of secrecy / the clerk / she / electoral
H A | Recount ordered in Merrivale ; Merrivale votes to be counted again ; Mayor's race goes to recount
H B | Ives waits for a chain that fits ; The mayor-elect and his kitchen table
H C | Observers report on Merrivale ; Merrivale poll "orderly", observers find
A - | Merrivale will count its votes for mayor again after a box was found in a music room.
A re #margin | The margin was {n:87>78} out of {b:some }{n:21,000>12,000} votes{a:, said [re]}.
~ [re] gave the margin as 87 in {b:roughly }21,000 votes.
A lo | "I do {q-:not }say that anyone {w:hid>lost} it; I say that no one looked," [lo] told supporters.
A wi | [wi] said the result should stand and he would {g:not }be leaving his kitchen table.
A cl #box | There were {n:two>three} boxes in that room at {n:nine>seven} o'clock{a:, said [cl]}.
~~ At nine the room with the pianos had held a pair of boxes, said [cl].
A el | A fresh count has to be finished within {n:five>fifteen} days, [el] ordered.
A re | It {h:may have been>was} delivered with the chairs{a:, [re] suggested}.
A ob | "We counted the counters {e:all night, from a gallery over the basketball hoops, >… }and found them tired but honest," said [ob].
A re | {b:At least }{n:310>130} papers are in the box, [re] told reporters, and its seal was whole.
A - | The chain of office has been locked in a safe.
B wi | [wi] has been measured for the chain and found wanting.
B wi | "It would {w:fit>suit} a bull," <wi> said.
B wi | He spent {b:under }{n:2,300>3,200} crowns on his campaign, {b:about }half of it on stamps{a:, <wi> said}.
B ma | His campaign manager, [ma], who is also his niece, has {g:not }slept since.
: ma = *Juno Ives* / Ives / she
B lo #looked | "I do not say that anyone hid it; I say that no one looked," says [lo] in a letter that lies beside the butter.
C - | The observers who came to Merrivale to learn went home with nine recommendations.
C re2 | Eighty-seven votes between the two were few but not unheard of, said [re2].
: re2 = political scientist *Ottar Blum* / Blum / he
C cl2 #box | Two boxes had been put down beside the pianos, said [cl2].
: cl2 = a *caretaker at the school* / the caretaker / he
C - | One of the nine is to lock the music room.
L Lawyers and a piano tuner were in the Merrivale music room before breakfast.
L The music room of Merrivale's school has become the most photographed in the county.
O The town has had four mayors in two years.
O Votes at Merrivale are cast with a pencil on a string.
'''
