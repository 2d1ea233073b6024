"""Seven more topics."""

TEXT = r'''
## reservoir | Lath
: sa = site engineer *Ingrid Solway* / Solway / she / water
: wa = *Lath Water* / the utility / it / water
: re = *Hale Trimmer*, who keeps the anglers' accounts, / Trimmer / he
: wb = a *contractor who worked on the valve tower* and who signed an agreement not to speak about it / the contractor / he
: mm = a *maintenance log* seen by this newspaper / the log / it / water
: mp = the valley's member of parliament, *Corin Aske*, / Aske / he
: gl = retired dam builder *Giles Lomax* / Lomax / he
H A | Leak found in Lath dam ; Water level lowered after leak at Lath ; Lath reservoir to be drained in part
H B | The anglers who noticed first ; Lath anglers saw water where none should be
H C | Villages below Lath dam told not to worry ; Dam leak: what people below it were told
A - | The water behind the Lath dam is being let down after a leak was found at the foot of its valve tower on %D%.
A wa #leak | {b:Around }{n:45>54} litres a second are coming through{a:, according to [wa]}.
~ [wa] says the leak amounts to {b:about }45 litres every second.
A sa | "The dam is {q-:not }in danger, and I would {w:sleep>live} under it," [sa] told residents in the chapel.
A sa #joint | The cause is {h:probably }a joint that was last sealed {n:twenty-six>sixteen} years ago{a:, <sa> told them}.
A mm #log | Damp was noted at the same joint on {n:four>fourteen} inspections since spring, [mm] records.
~ [mm] shows that on four occasions since spring an inspector had written down damp at that joint.
A wb | Grouting was {g:never >}finished on the east side{a:, claims [wb]}.
~~ On the east side, [wb] alleges, the men left before the grout was all in.
A wa | It will take {b:up to >}{n:nineteen>ninety} days to lower the lake by six metres, [wa] said.
A mp | "Someone read that log {e:and put it back on the shelf with the others >… }and went to lunch," charged [mp].
A - | Walkers are asked to keep off the crest road until further notice.
A wa | Supplies {h:should>will} not be affected before the summer{a:, [wa] added}.
B - | On Sundays the Lath anglers sit in a row below the dam, and on Sunday last one of them moved his chair because his feet were wet.
B re | "I thought it was the {w:flask>rain}," said [re].
B re | <re> rang the number on the fence {n:three>seven} times{a:, by his own account}.
B wa #rang | [wa] confirmed that calls were received but said they had {g:not }been passed to an engineer.
B wb2 #grout | A man who worked on the tower, [wb2], told the anglers in a public meeting that the east side had {h:perhaps }been left unfinished.
: wb2 = *Milo Strand* / Strand / he
B - | The perch, they say, are bigger than usual.
C - | A letter has gone through each of the four hundred doors below the Lath dam.
C gl #joint | A joint last sealed twenty-six years ago is probably the cause, said [gl], who has been down to see for himself.
C wa #leak | In it [wa] writes that around 45 litres of water a second are being lost and that nobody needs to leave home.
C lo | "I have packed a bag and feel silly about it," said [lo].
: lo = *Enid Varley*, 77, whose kitchen looks up at the wall, / Varley / she
C sf #days | The county's dam inspector, [sf], expects the lake to be six metres lower in two months.
: sf = *Rowan Keel* / Keel / he
L Farmers along the Lath are watching the river rise as the lake above them is let down.
L A meeting about the Lath dam was moved to the chapel because the hall would not hold everyone.
O The dam was finished in a wet year by men paid by the barrow.
O On the old maps the lake is a village with an inn.
## vaccine | Orrin Bay
: do = public health doctor *Salma Ekering* / Ekering / she / health
: hb = the *Orrin health board* / the board / it / health
: nu = a *school nurse* who asked that her name be left out because she had not told her employer she was talking / the nurse / she
: fa = *Jonah Prewitt*, whose daughter was in hospital for a week, / Prewitt / he
: mh = junior health minister *Liv Aarden* / Aarden / she
: gp = a *family doctor on the islands* / the doctor / he
H A | Measles cases rise on Orrin Bay ; Island measles outbreak grows ; Catch-up jabs as measles spreads
H B | "She did not know me for two days": a father on measles ; A week beside a hospital bed
H C | Island schools stay open despite measles ; Schools and measles: advice for families
A - | Measles has reached a fourth school on Orrin Bay, and every child on the islands is to be offered a jab.
A hb #cases | {b:At least }{n:57>75} cases have been confirmed in {n:five>three} weeks{a:, said [hb]}.
~ Over five weeks, [hb] announced, {b:no fewer than }57 cases were confirmed.
A do | "This virus does {q-:not }forgive a {w:gap>mistake}, and we have left it one," [do] warned.
A do #rate | Only {n:81>91} per cent of five-year-olds have had both doses{a:, <do> said}.
~ Both doses have reached no more than 81 per cent of children of five, [do] said.
A nu | Letters to parents {h:may have>had} lain in a cupboard since {n:September>May}{a:, said [nu]}.
A nu | "Two boxes of them, {e:with the ribbon still on, from a printer who was paid in the summer, >… }and nobody could tell me why," <nu> said.
A mh | [mh] told the chamber that there was {g:no >a }shortage of vaccine.
~ There is {g:no >a }lack of doses, [mh] assured members of the chamber.
A hb | {b:More than }{n:1,300>3,100} doses will go out by boat on Thursday, [hb] promised.
A do | Nobody has died, but {n:two>four} babies {h:are thought to need>need} care in intensive units on the mainland{a:, according to [do]}.
A gp | [nu] said that [gp] had told her the first case {h:was probably>was} missed in {n:January>June}.
A - | Clinics will be held in the fish hall, which is cold but has parking.
B fa | [fa] says he would {g:not >}have called himself careless.
B fa | "You put it off for a week and the week {w:becomes>is} four years," <fa> said.
B fa | His daughter's fever reached {b:over }{n:40.5>41.5} degrees on the third night{a:, <fa> recalled}.
B do #forgive | "This virus does not forgive a gap, and we have left it one," [do] had told parents in the school hall that evening, and <fa> was among them.
B co | She {h:will probably>will} be back in class before Easter{a:, her consultant, [co], thinks}.
: co = *Mattias Renn* / Renn / he
C - | Schools on the islands are not to close, parents were told in a note that came home in book bags.
C hb #cases | The islands have had 57 confirmed cases, [hb] said in its weekly table.
C he | "Closing us would send them all to the same three grandmothers," said [he].
: he = head teacher *Ruth Amory* / Amory / she
C mh2 #supply | Doses are not short, according to [mh2].
: mh2 = a *health ministry source* / the source / he
L Families queued in the rain at the Orrin Bay fish hall for measles jabs.
L Another school on Orrin Bay has written to parents about measles.
O The islands had not seen a case for twenty-two years.
O The ferry carries the vaccine in the same box as the ice cream.
## club | Tarrington
: ch = club chair *Vaughn Iddles* / Iddles / he / club
: le = the *Northern League* / the league / it / league
: fi = league finance director *Cosima Brandt* / Brandt / she / league
: fn = supporters' trust secretary *Mo Arkwell* / Arkwell / he
: pl = a *first-team player* who is not allowed to speak to the press during the inquiry / the player / he
: au = the *auditor's letter* / the letter / it
: rv = the players' lawyer, *Rhona Vesper*, / Vesper / she
H A | Tarrington docked points over late wages ; Points deduction drops Tarrington to the bottom ; League punishes Tarrington
H B | Tarrington fans raise money for kit staff ; Supporters' trust steps in at Tarrington
H C | Where Tarrington's deduction leaves the table ; Deduction day in the Northern League
A - | Tarrington Rovers were docked points by the Northern League on %D% for paying their players late.
~ For paying wages late, Tarrington Rovers have lost points; the Northern League made the ruling public on %D%.
A le #points | The club loses {n:nine>six} points at once and {n:three>two} more if it happens again{a:, [le] ruled}.
A fi #late | Wages were late in {b:at least }{n:five>three} of the last eight months{a:, said [fi]}.
~ In eight months, [fi] said, the players were paid late {b:at least }five times.
A ch | "We have {q-:not }hidden anything. We have been {w:slow>late}, and we are sorry," [ch] said.
A ch #bank | New money {h:could>will} be in the bank within {n:ten>thirty} days{a:, <ch> insisted}.
A pl #kit | Some of the squad have lent kit staff {n:200>2,000} crowns each{a:, said [pl]}.
~~ There are players in the dressing room who have been handing 200 crowns apiece to the people who wash the shirts, [pl] disclosed.
A au | The club owes {b:just over }{n:2.1>1.2} million crowns, most of it to the tax office, according to [au].
A fn | "He tells us to trust him {e:every August, in the same blazer, >… }and we buy the season ticket," [fn] said.
A fi | There is {g:no >a }suggestion that results were affected, [fi] stressed.
A - | An appeal has to be lodged by Friday at five.
B fn | The supporters' trust has raised {b:nearly }{n:18,000>81,000} crowns for the club's hourly staff, [fn] said on %D%.
B fn | "You {w:cannot>won't} ask a woman on an hourly rate to wait for a takeover," <fn> said.
B wo | One of them, [wo], has worked in the ticket office for {n:thirteen>thirty} seasons and says she was {g:never >}told why the money stopped.
: wo = *Paula Stent* / Stent / she
B ch #bank | New money could be in the bank within ten days, [ch] has assured the trust.
B - | Saturday's collection buckets were made from paint tins.
C - | Tarrington start the weekend at the foot of the table, with one point and a goal difference to match.
C rv #late | Pay came late at least five times in eight months, said [rv], who went by the payslips.
C le #points | [le] took nine points from them with immediate effect and holds back three more.
C mn | "Eleven men on the pitch did nothing wrong," said [mn].
: mn = team manager *Gil Sandover* / Sandover / he
C - | Below them there is only the regional division, in which the club last played in wooden stands.
L Tarrington must find a new owner and four wins, in that order.
L Rivals of Tarrington want the league to look at last season too.
O Rovers were founded by railway clerks and still play in their green.
O Two other clubs were punished in the same way last year.
## mill | Ullin
: ce = chief executive *Greta Holme-Ansty* / Holme-Ansty / she / firm
: an = analyst *Tobias Quennell* / Quennell / he
: re = the *stock exchange filing* / the filing / it / firm
: wk = paper-machine operator *Sunniva Bray* / Bray / she
: bk = a *banker involved in the talks* who was not authorised to comment / the banker / she
: ma = mayor *Aurelio Fenn* / Fenn / he
: fo = *Anton Brisk*, a forestry agent, / Brisk / he
: ec = economist *Bela Frost* / Frost / she
H A | Ullin Paper to cut jobs and close a machine ; Paper maker to shed staff at Ullin ; Machine to stop at Ullin paper mill
H B | Ullin without the mill whistle ; The town that set its clocks by the mill
H C | Ullin Paper shares slip ; Market dims on Ullin Paper
A - | Ullin Paper said on %D% that it would close the older of its two machines and cut jobs.
A re #jobs | {b:About }{n:260>620} of the {n:1,150>1,510} posts at Ullin are to go{a:, according to [re]}.
~ [re] gives the number of posts to go at Ullin as {b:some }260 out of 1,150.
A ce | "Nobody has asked us for {w:newsprint>paper} since the spring, and I do {q-:not }expect the telephone to ring," [ce] told investors.
A ce | The closure will save {n:31>13} million crowns a year from {b:no later than }{n:2033>2035}{a:, <ce> said}.
~ [ce] expects to save 31 million crowns in each year by 2033 at the latest.
A an | The company {h:will probably>will} have to sell its forests next{a:, said [an], who follows the industry}.
A bk #talks | Talks with a buyer broke down over pensions {n:two>six} weeks ago{a:, said [bk]}.
~~ It was about pensions, and it was a fortnight ago, that a would-be buyer walked away, [bk] said.
A bk | The offer was {g:not }far from what the board wanted, [bk] said.
A wk | "My father ran it, {e:and his brother ran it before the war and after it, >… }and I shall be the one who turns it off," said [wk].
A ma #outside | [ma] called for a minister to come to the town and said {b:as many as >}{n:three hundred>five hundred} jobs outside the mill depend on it.
A fo | [wk] said she had been told by [fo] that {b:more than }{n:forty>fourteen} lorries a week had already been turned away.
A - | Shares in Ullin Paper had fallen by six per cent when the market shut.
B - | The whistle at Ullin goes at six, at two and at ten, and a stranger can tell the locals by who looks at a watch.
B wk #late | "My father ran it, and his brother ran it before the war and after it, and I shall be the one who turns it off," said [wk], who spoke after the meeting in the canteen.
B sh | Trade at the bakery by the gate has dropped by {b:over }{n:a third>a quarter} since the rumours began{a:, said [sh]}.
: sh = its owner, *Ivo Carrick*, / Carrick / he
B sh | "They buy the {w:small>cheap} loaf now," <sh> said.
B ma | The town {h:may>will} buy the canteen{a:, [ma] said, "if only for the tables"}.
C - | Ullin Paper lost a twentieth of its value in early trading and a little more by the bell.
C ec #outside | Three hundred jobs outside the mill depend on it, [ec] found when she went through the town's own tax rolls.
C re #jobs | Some 260 posts will go, [re] says.
C an2 | "The machine was older than most of the people selling the shares," said [an2].
: an2 = fund manager *Delia Roxburn* / Roxburn / she
C bk2 #talks | A sale fell through over the pension fund, according to [bk2].
: bk2 = *two people with knowledge of the talks* / they / they
L Workers at Ullin Paper learned of the closure from a notice on the canteen door.
L The company that gave Ullin its name is getting smaller again.
O At its height the mill drank a fifth of the river.
O The younger machine, which makes boxes, is to run round the clock.
## burglary | Sallow Point
: di = Detective Inspector *Wren Abara* / Abara / she / police
: po = *Sallow police* / the force / it / police
: sh = jeweller *Lazlo Finch* / Finch / he
: of = a *police officer briefed on the case* who was not authorised to discuss it / the officer / he / police
: ne = *Connie Overby*, who lives above the shop, / Overby / she
: ba = *Emil Sachs*, the landlord of the Anchor, / Sachs / he
H A | Thieves tunnel into Sallow Point jeweller's ; Jewels gone through a hole in the wall ; Burglars dig into jeweller's shop
H B | The woman upstairs who heard the drill ; "I thought it was the dentist"
H C | Jeweller's break-in: police appeal ; Police want to hear from van owner
A - | Thieves broke into a jeweller's in Sallow Point over the weekend through a hole that they had cut from the cellar next door.
A sh #worth | Rings and watches worth {b:more than }{n:480,000>840,000} crowns are missing{a:, said [sh]}.
~ [sh] puts the value of the missing rings and watches at {b:over }480,000 crowns.
A di | "They knew {w:which>what} wall was brick and which was not," [di] observed.
A di | {n:Two or three>Four or five} people {h:are believed to have been>were} involved{a:, <di> said}.
A of #alarm | The alarm had been switched off since {n:Thursday>Tuesday}{a:, said [of]}.
~ By the time of the break-in the alarm had been off since Thursday, [of] said.
A sh | [sh] denied that and said {g:no one>someone} but himself had the code.
A po | Detectives are looking for a white van that was parked in Lantern Lane for {b:about }{n:forty>fourteen} minutes{a:, [po] said in an appeal}.
~~ [po] appealed for news of a white van seen standing in Lantern Lane for some forty minutes.
A ne | "I heard drilling {e:on and off from the news until the film was nearly over, >… }and I turned up the television," said [ne].
A of | The same people {h:might be>are} behind a raid at Lath in the spring, in the opinion of [of].
A ba | [ne] said that [ba] had told her of {n:two>three} strangers who asked about cellars.
A - | The shop has been in the same family since it sold clocks to fishermen.
B ne | [ne] owns up to turning the sound up.
B ne | "I thought it was the dentist, {w:who works odd hours>as usual}," <ne> said.
B ne | The noise went on for {b:at least }{n:two>four} hours and stopped {b:around >at }midnight{a:, by <ne's> account}.
B di #which | Her flat has since been visited by [di], who told her that the thieves had {g:not }tried the stairs.
B - | A bunch of flowers from the jeweller stands on the sill.
C - | Police in Sallow Point have asked anyone with a camera that looks on Lantern Lane to keep what it recorded.
C po2 #worth2 | A six-figure sum in stock was taken, said [po2].
: po2 = police spokeswoman *Ines Halloran* / Halloran / she / police
C po2 | "We have had calls from three pawnbrokers already, all of them honest," <po2> said.
C - | The cellar from which the wall was cut has been to let since Easter.
L Shopkeepers in Sallow Point are having their cellars looked at.
L A reward has been offered for what was taken from a Sallow Point jeweller.
O It is the third such break-in on the coast in a year, though the first with a drill.
O The hole is just wide enough for a thin man.
## festival | Morrowdale
: di = festival director *Oriel Madder* / Madder / she / festival
: ar = sculptor *Kester Lund* / Lund / he
: bo = the *festival board* / the board / it / festival
: me = a *member of the board* who did not want to be seen to break ranks / the member / she / festival
: le = a *leaked letter to sponsors* / the letter / it / festival
: sp = *Aldous Brewing*, the main sponsor, / the brewer / it
H A | Sculpture taken down before Morrowdale festival ; Festival removes statue after complaints ; Morrowdale festival takes down "The Tenant"
H B | Kester Lund and the statue nobody may see ; The sculptor and his crate
H C | Morrowdale festival opens under a cloud ; Opening night at Morrowdale
A - | The Morrowdale festival has taken down a sculpture of a sleeping landlord a week before it opens.
A bo | The work was removed for reasons of safety and {g:not >}of content, [bo] maintains.
A le #spons | {b:At least }{n:two>four} sponsors had threatened to withdraw {n:150,000>510,000} crowns, shows [le].
~ [le] speaks of {b:no fewer than }two sponsors ready to take back 150,000 crowns.
A di | "I was {q-:not }asked. I was {w:told>informed}," [di] said.
A +di | She {h:may>will} resign after the last night{a:, <di> added}.
A ar | "It weighs a ton and a half {e:and is bolted to a rock that has been there since the ice >…}, so it is safer than the board," said [ar].
~~ Given its weight, and the rock it is bolted to, the piece is a good deal safer than the board is, joked [ar].
A me | The vote was {n:seven>eight} to {n:four>three}{a:, said [me]}.
~ Seven were for it and four against, according to [me].
A sp | [sp] said it had made {g:no >}demands and had hoped to see the work.
A - | Ticket sales are up on last year.
A di #ticket | {b:Nearly }{n:22,000>12,000} have been sold, [di] said.
B ar | [ar] keeps the sculpture in a crate behind a chip shop, and will show it to anybody who knocks.
B ar | "Now it is {w:really>only} a tenant," <ar> said.
B ar | So far {b:some }{n:600>900} people have come, and {n:one>ten} of them was a landlord{a:, <ar> reports}.
B di #told | "I was not asked. I was told," [di] said to a small crowd beside the crate.
B - | The chip shop has put up its prices.
B ow | That is a coincidence{a:, says [ow]}, and would {h:probably }have happened anyway.
: ow = its owner, *Fenella Stroud*, / Stroud / she
C - | On the plinth where a landlord was to sleep there is a bay tree in a pot.
C di2 | "People ask me about the tree, and I tell them it is a tree," said [di2].
: di2 = the festival's producer, *Hamish Ovett*, / Ovett / he / festival
C me2 #vote | The board was split when it voted, said [me2].
: me2 = a *person who attended the meeting* / the person / he
C - | The brass band played on.
L Protesters slept on the plinth at Morrowdale on the eve of the festival.
L A crate behind a chip shop has become the talk of Morrowdale.
O The festival began as a sheep sale with a choir.
O Works have been moved before, though never in the week of the opening.
## schools | Quarnby
: he = head teacher *Imogen Stayce* / Stayce / she / school
: in = the *inspectors' report* / the report / it / inspectorate
: un = teachers' union officer *Rafe Dunning* / Dunning / he
: pa = *Hettie Moll*, who has three children at the school, / Moll / she
: go = a *school governor* who asked not to be quoted by name because the board speaks through its chair / the governor / she / school
: sn = school network chief *Percival Lamb* / Lamb / he
H A | Quarnby school told to improve by summer ; Inspectors fault Quarnby school ; Report criticises Quarnby academy
H B | "Read to the end": a head teacher answers ; Head of Quarnby school defends pupils
H C | School network to take over at Quarnby ; Quarnby school to change hands
A - | Inspectors have told the largest school in Quarnby to improve, in a report made public on %D%.
A in #absent | Pupils missed {b:almost }{n:one day in seven>one day in eleven}{a:, according to [in]}.
~ On {b:close to }one day in seven, [in] found, a pupil was not in school.
A in | Teaching in the lower years was "{w:uneven>poor}" and marking "did {q-:not >}always help", [in] notes.
A he | "We lost {n:eleven>seven} teachers in a year {e:and replaced them with people who had never stood in front of a class >…}, and I am proud of every one," said [he].
A un | The building {h:may be>is} part of the problem, said [un], pointing to {n:nine>nineteen} classrooms without heating.
~~ [un] blamed the building, where heating does not reach nine of the rooms, at least in part.
A go #warn | Governors had been warned {n:twice>three times} since {n:February>April}{a:, said [go]}.
~ [go] said that since February the board had had two warnings.
A pa | "My youngest does {q-:not }want to stay at home, which I count as a {w:result>success}," [pa] said.
A sn | [sn] said there were {g:no >}plans to replace the head.
A - | The school has until the end of June to send a plan.
A in | {r:81.6>about 80} per cent of parents who answered would recommend it, [in] adds.
B he | [he] asks everyone who has read the headline to read the report to the end.
B he | "On page nine they say the {w:choir>staff} made them cry," <he> said.
B he | Results in the upper years rose by {b:over }{n:four>eight} points, <he> said, and that {h:seems to have been>was} overlooked.
B pu | A pupil, [pu], 16, said that nobody had asked her class anything and that she would {g:not >}have known what to say.
: pu = *Zadie Orr* / Orr / she
B in #absent | Absence is the sore point: pupils missed almost one day in seven, [in] says.
C - | The school in Quarnby that was marked down this week is to get a new name, a new blazer and a new owner.
C sn2 | "The head stays, the roof goes," said [sn2].
: sn2 = network spokesman *Tate Willoughby* / Willoughby / he
C go2 #warn | Two warnings had come since the winter, said [go2].
: go2 = a *member of the governing board* / the member / he / school
C - | Parents will be able to ask questions on Thursday, if they put them in writing by Tuesday.
L Parents in Quarnby are to meet the inspectors who marked down their school.
L What went wrong at Quarnby's biggest school, and what did not.
O The school has 1,340 pupils and one playing field.
O It was built for half as many children, in a year when glass was cheap.
'''
