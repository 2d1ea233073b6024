"""Six more topics."""

TEXT = r'''
## comet | Ashgill
: as = astronomer *Noor Haldane* / Haldane / she / observatory
: ob = *Ashgill Observatory* / the observatory / it / observatory
: cr = *Emeric Vale*, who found a comet of his own as a boy, / Vale / he
: pr = a *preprint* posted this week / the preprint / it / observatory
: st = a *student on the survey* who did not want to get ahead of the publication / the student / she / observatory
H A | Visitor from another star passes the sun ; Ashgill astronomers track interstellar object ; Object from outside the solar system found
H B | Ashgill's night shift and the thing with no tail ; The night they found the visitor
H C | How to see the new comet ; New comet: what amateurs should know
A - | An object that came from outside the solar system was found last month by a telescope on a hill above Ashgill.
A pr #size | It is {b:roughly }{n:700>1,700} metres long and moves at {n:61>16} kilometres a second, [pr] reports.
~ [pr] puts its length at {b:some }700 metres and its speed at 61 kilometres a second.
A as | "It is {q-:not }ours. It is only {w:passing>calling}," [as] said.
A as | The surface {h:appears to be>is} rich in carbon{a:, <as> explained}.
~ [as] reads the light from its surface as a sign that there is, it would appear, a lot of carbon in it.
A cr | "I would want ten more nights {e:and a second telescope in the other half of the world >… }before I called it anything," cautioned [cr].
A st #first | The first image was taken {n:nine>five} days before anybody looked at it{a:, said [st]}.
A ob | There is {g:no >a }chance of its hitting the Earth, [ob] said in a note for the public.
A as | It passes closest on the fourth of the month, at {b:about }{n:38>83} million kilometres{a:, by <as's> calculation}.
A - | After that it will not return.
B - | There are three chairs in the control room at Ashgill and two of them are broken.
B st2 #first | On one of these sat [st2], who says the picture had lain on the disk for nine days.
: st2 = doctoral student *Bim Aldersey* / Aldersey / he / observatory
B st2 | "I {w:scrolled>looked} past it twice," <st2> admitted.
B as #ours | "It is not ours. It is only passing," [as] told visitors to the dome.
B as | The telescope, [as] says, needs {b:at least }{n:90,000>60,000} crowns' worth of new mirrors and will {h:probably }not get them.
C - | The object that everybody is talking about can be seen with a small telescope before dawn, low in the east.
C cl #size | It measures around 700 metres, says [cl], who has read the paper so that others need not.
: cl = *Joss Ibbotson* of the Lath astronomy club / Ibbotson / he / observatory
C cl | "Bring a flask and no hopes," <cl> advised.
L Amateur stargazers on three continents have turned to an object first seen from Ashgill.
L What came by in the night, and how a small observatory noticed.
O Only two such objects had been seen before.
O The telescope was bought second-hand from a school.
## recall | Brackwater
: fo = *Fennimore Foods* / the company / it / firm
: qu = quality manager *Alba Reinhart* / Reinhart / she / firm
: in = the *food inspectorate* / the inspectorate / it / inspectorate
: wo = a *worker on the packing line* who said she would lose her job if she was identified / the worker / she
: em = *internal emails* read by this newspaper / the emails / they / firm
: pr = *Dr Ansel Tove*, who runs the infection ward, / Tove / he
: br = the bride's father, *Hugo Lanyon*, / Lanyon / he
: dr = *Dr Odile Rance* / Rance / she
H A | Smoked fish recalled after illnesses ; Brackwater fish firm recalls its salmon ; Salmon withdrawn from shops
H B | What the packers at Fennimore saw ; On the line at Brackwater
H C | Which packs of salmon to return ; Fish recall: what shoppers should do
A - | Smoked salmon from Brackwater is being taken off shelves in four counties after people fell ill.
A in #ill | {b:At least >}{n:seventeen>seventy} people have been ill since {n:the tenth>the second}{a:, [in] said on %D%}.
~ Since the tenth, the count kept by [in] has reached {b:at least }seventeen.
A fo | "We do {q-:not }believe our fish is the {w:source>cause}, but we will not argue with a sick child," said [qu] of [fo].
A em #samples | {n:Three>Two} samples had tested positive in {n:August>June}, show [em].
~ [em] make plain that in August there were three samples with a positive result.
A wo | The smoker {h:may have been>was} left off over a weekend{a:, said [wo]}.
A +wo | It was {g:never >}entered in the book{a:, <wo> alleged}.
A pr | "They came in on the same night, {e:some of them from the same wedding, >… }and I thought of fish before I thought of flu," said [pr].
A in | {b:Up to }{n:24,000>42,000} packs are affected, [in] estimates.
~ The number of packs could be as high as 24,000, in the estimate of [in].
A pr | Four patients remain on the ward and {h:are expected to>will} recover{a:, <pr> said}.
A br | [pr] said that [br] had told him {n:nine>six} guests ate from the same dish.
A - | The plant has closed its doors and sent its staff home on full pay.
B - | They gather at the bus shelter, because the canteen is locked.
B pk #smoker | The smoker was off from Friday to Monday, says [pk], and she believes the office was told.
: pk = packer *Lorna Quist* / Quist / she
B pk | "You could {w:smell>tell} that you could not smell it," <pk> said.
B pk | <pk> has worked there for {b:more than }{n:sixteen>sixty} years and is {g:not }angry.
B qu #source | "We do not believe our fish is the source, but we will not argue with a sick child," said [qu] to cameras at the gate.
C - | Packs with a blue band and a code that begins with BW can be returned to any shop without a receipt.
C dr #ill | At least seventeen people have fallen ill since the tenth, according to [dr], whose clinics keep a count of their own.
C in #ill | Seventeen people in four counties have been made ill, [in] said.
C sh | "We have taken back more fish than we sold," said [sh].
: sh = grocer *Benno Tarrant* / Tarrant / he
C em2 #samples | That three summer samples were positive was first admitted by [em2].
: em2 = *Fennimore's lawyers* / the lawyers / they / firm
L Wedding guests are among those who fell ill after eating fish from Brackwater.
L Shops in four counties have cleared a shelf.
O The smokehouse was the subject of a television series on honest food.
O Brackwater exports twice as much salmon as it lands.
## rail | Wexholm
: ti = transport minister *Baptiste Orne* / Orne / he / ministry
: na = the *National Audit Chamber* / the chamber / it / chamber
: en = tunnel engineer *Solveig Aspinall* / Aspinall / she / rail
: ra = *Wexholm Rail* / the railway / it / rail
: tr = a *treasury official* who insisted on anonymity so as to speak about another department / the official / she
: bu = *Cato Emsley*, who owns the flower stall at the central station, / Emsley / he
: ro = the economist *Ronan Ostler* / Ostler / he
H A | Wexholm tunnel late and over budget, auditors say ; Auditors fault Wexholm tunnel ; Tunnel costs climb again
H B | Selling flowers beside a hole ; Wexholm traders wait for the tunnel
H C | Wexholm tunnel: the report in short ; Inside the tunnel report
A - | The rail tunnel under Wexholm will open late and cost more than the public has been told, state auditors say.
A na #cost | It will cost {b:at least }{n:3.8>8.3} billion crowns, against {n:2.5>2.9} in the contract{a:, [na] finds}.
~ [na] gives the eventual bill as {b:no less than }3.8 billion crowns; in the contract it was 2.5.
A na | Trains are {g:not }likely to run before {n:2036>2034}, [na] writes.
A ti | "Nobody has {w:hidden>lost} a crown, and I will {q-:not }apologise for granite," [ti] said.
A ra | The delay {h:could>will} shrink if a second machine is hired{a:, according to [ra]}.
A en | "We hit water at the old brewery, {e:which was on a map that someone had framed and hung in the lobby, >… }and lost a winter," explained [en].
~~ [en] tells of a winter lost at the old brewery, where the machine ran into water.
A tr #knew | The ministry had the figures {n:seven>four} months ago{a:, said [tr]}.
~ [tr] said that seven months had passed since the figures reached the ministry.
A ti | [ti] rejected that and said he had seen them only on %D%.
A bu | "I have sold wreaths beside that hole for six years," remarked [bu].
A en | The boring machine has {b:just under }{n:1,900>9,100} metres to go{a:, [en] said}.
B - | The stalls that were moved for two summers have been in the side street for six.
B bu | [bu] was promised {n:400>40} crowns a month and says that he has {g:not }had it since the spring.
B bu | "They are sorry by letter, {w:first class>in writing}," <bu> said.
B tz | Of {n:thirty-one>thirteen} traders {b:fewer than }ten are left{a:, says [tz], who speaks for them}.
: tz = *Marguerite Dole* / Dole / she
B ti #granite | "Nobody has hidden a crown, and I will not apologise for granite," the traders heard from [ti] when he came to buy a lily.
B - | He paid in cash.
C - | The auditors' report on the Wexholm tunnel has 212 pages, of which the last six matter.
C ro #cost | The tunnel will cost at least 3.8 billion crowns, calculates [ro], who has added up the contracts for himself.
C na #cost | The bill will come to 3.8 billion or more, [na] concludes.
C op #lead | "The minister knew and the minister waited," said [op].
: op = opposition spokeswoman *Hedda Lyle* / Lyle / she
C ra2 | The railway has asked for a second boring machine, said [ra2].
: ra2 = Wexholm Rail's spokesman, *Ned Fallow*, / Fallow / he / rail
L The minister who inherited the Wexholm tunnel is to answer for it in the chamber.
L Another year, another report on the hole under Wexholm.
O A tunnel was first drawn under the city by a schoolmaster in his holidays.
O The station clock has been stopped since the digging began.
## wolves | Stennick
: ra = ranger *Torvald Eck* / Eck / he / park
: fa = sheep farmer *Blythe Corrow* / Corrow / she
: mi = environment minister *Nils Oxley* / Oxley / he
: ge = the *laboratory report* / the report / it / lab
: ac = *Rosalind Teague*, who leads the wolf society, / Teague / she
: hu = a *member of the hunting club* who would talk only without his name because of threats / the hunter / he
: ve = the vet *Ilse Dorn* / Dorn / she
H A | Wolves blamed for dead sheep at Stennick ; Sheep killed in Stennick hills ; Permit sought to shoot Stennick wolf
H B | Counting sheep with Blythe Corrow ; A night in the fold at Stennick
H C | Minister to rule on Stennick wolf ; Wolf decision due
A - | The park at Stennick has asked for leave to shoot a wolf after sheep were killed on three farms.
A ra #sheep | {b:At least }{n:forty-three>thirty-four} sheep have died since {n:the first snow>the harvest}{a:, said [ra]}.
~ [ra]'s tally since the first snow is forty-three dead sheep{b:, at the least}.
A ge #dna | Hair on {n:two>seven} of the carcasses was {h:very probably }a wolf's, [ge] states.
~ On two of the dead animals, in the words of [ge], were hairs that were very probably those of a wolf.
A fa | "He does {q-:not }eat them. He {w:opens>leaves} them," [fa] said.
A ac | The killings {h:may be>are} the work of a stray dog{a:, countered [ac]}.
A hu #shot | A wolf was shot in the autumn and buried, and it was {g:not }reported{a:, according to [hu]}.
~~ A body lies buried in the hills since the autumn, a wolf's, and nobody in office was told, [hu] claims.
A mi | "I shall read the file {e:twice, with my phone in a drawer and the door shut, >… }and then I shall decide," [mi] said.
A mi | A decision will come within {n:fourteen>forty} days, <mi> promised.
A - | Farmers may meanwhile apply for electric fences, of which the county has sent a lorryload.
A ra | There are {b:no more than }{n:nine>nineteen} wolves in the park, [ra] believes.
B - | The fold is a square of stone older than the farm, and [fa] has slept beside it since the snow.
B fa | "You hear {w:nothing>little}," <fa> said. "Then you hear the quiet get closer."
B fa | The flock was {r:207>some 200} strong in the autumn, and {b:nearly }{n:thirty>twenty} are gone{a:, by <fa's> reckoning}.
B so | Her son, [so], has seen the animal once, {h:he thinks, >}and it was {g:not }large.
: so = *Evert Corrow* / Evert / he
B ge #dna | There is a paper on the kitchen wall, [ge], which says that hair on two of the carcasses was very probably a wolf's.
C - | Whether the park at Stennick may shoot one of its own wolves is now a matter for the capital.
C ve #dna | The hair on two of the carcasses was very probably that of a wolf, said [ve], who put some under her own microscope.
C ra #sheep | The park says forty-three sheep or more are dead, and its application, signed by [ra], asks for one animal.
C ac2 | "Shoot one and you teach the others nothing," said [ac2].
: ac2 = biologist *Ephraim Dunsany* / Dunsany / he
C hu2 #shot | A wolf had already been killed illegally last autumn, said [hu2].
: hu2 = a *retired gamekeeper* who would not give his name / the gamekeeper / he
L Farmers and wolf lovers marched past each other in Stennick.
L A wolf that may be a dog has divided a valley.
O Wolves came back to the park by themselves, over a frozen lake.
O The last bounty in the county was paid in shillings.
## bank | Sorrelby
: ba = *Sorrel & Wick* / the bank / it / bank
: ce = chief executive *Damaris Wick* / Wick / she / bank
: re = the *banking regulator* / the regulator / it / regulator
: st = a *bank employee* who was told not to talk to customers about it / the employee / he / bank
: cu = pensioner *Harold Inch* / Inch / he
: se = security researcher *Tamsin Rooke* / Rooke / she
: ex = *Felix Harrow*, who mends such systems for a living, / Harrow / he
H A | Bank customers shut out of accounts ; Sorrel & Wick apologises for outage ; Outage at Sorrel & Wick enters third day
H B | Three days without a card ; Living on a jar of coins
H C | Regulator questions Sorrel & Wick ; Watchdog writes to bank
A - | Customers of Sorrel & Wick could not reach their money for a third day on %D% after an update went wrong.
A ba #cust | {b:About }{n:390,000>930,000} accounts were affected at the peak{a:, [ba] said}.
~ At its worst, according to [ba], the fault touched {b:roughly }390,000 accounts.
A ce | "No one has lost a crown, and no one {w:will>shall}," [ce] wrote to customers.
A st #test | The update had been tested for {n:six>sixteen} hours instead of {n:three days>a week}{a:, said [st]}.
~ [st] said that the test of the update was to have lasted three days and had been cut to six hours.
A se #cert | The logs suggest that an old certificate ran out{a:, said [se], who looked at the bank's public servers}.
~~ To judge by what can be seen from outside, an old certificate may simply have expired, was the finding of [se].
A se | There is {g:no >a }sign of an attack, <se> added.
A cu | "I stood at the machine {e:behind a man with a baby and in front of a woman in her slippers, >… }and we all had nothing," said [cu].
A re | [re] has demanded a report within {n:ten>twenty} working days.
A ba | Branches stayed open until eight and paid out {b:up to }{n:200>2,000} crowns to anyone with a passport{a:, [ba] said}.
A - | The bank's shares rose slightly.
B - | In a kitchen in Sorrelby [cu] has counted the jar twice.
B cu | "It came to {n:41>14} crowns and a {w:button>token}," <cu> said.
B da | His daughter, [da], was told by the bank's chat window that her account did {g:not }exist and was {h:probably }a mistake.
: da = *Mina Inch* / Mina / she
B ce #crown | "No one has lost a crown, and no one will," says the letter from [ce], which has been put under a magnet.
B - | The magnet is a gift from the bank.
C - | A letter with eleven questions has gone to the management of Sorrel & Wick.
C ex #cert | To judge by what he saw in the logs, an old certificate seems to have run out, said [ex].
C ba2 #cust | Some 390,000 customers were locked out at one time or another, said [ba2].
: ba2 = the bank's spokeswoman, *Clio Marsh*, / Marsh / she / bank
C st2 #test | Testing of the faulty update took six hours rather than three days, said [st2].
: st2 = a *former manager in the bank's computer department* / the manager / she / bank
C mp | "A bank that cannot say good morning to its customers should not say good night to its directors," said [mp].
: mp = the finance committee's chair, *Ludo Crane*, / Crane / he
L Shops in Sorrelby have been taking promises instead of cards.
L Wages that should have arrived on Friday have not.
O Sorrel & Wick was founded to lend money to hop growers.
O It closed its last computer room in the town four years ago.
## flats | Tessel
: fi = fire investigator *Maren Osgood* / Osgood / she / fire
: la = the landlord, *Brightwell Homes*, / the landlord / it / landlord
: te = tenant *Luca Ferreby* / Ferreby / he
: su = the *surveyor's letter* / the letter / it
: in = an *inspector at the city's building office* who was not permitted to give interviews / the inspector / she / city
: vm = vice-mayor *Prudence Kell* / Kell / she / city
: ca = a *caretaker* / the caretaker / he
: nb = *Hew Tarr*, from the flat across the landing, / Tarr / he
H A | Families out of Tessel flats after fire ; Fire empties block in Tessel ; Questions over doors after Tessel fire
H B | Five flights with a budgerigar ; How Luca Ferreby got out
H C | Tessel tower: residents rehoused ; City finds beds after fire
A - | Residents of a block of flats in Tessel spent a second night in a sports hall after a fire on the sixth floor.
A fi #dryer | It {h:probably }began in a tumble dryer{a:, said [fi]}.
~ A tumble dryer is the probable culprit, in the eyes of [fi].
A fi #out | {n:Ninety-four>Forty-nine} people were led out and {b:at least }{n:twelve>twenty} went to hospital, <fi> said.
~ Of ninety-four people brought out, twelve {b:or more }were taken to hospital, according to [fi].
A su #doors | The fire doors "would {q-:not }have {w:held>lasted} ten minutes", [su] warned last spring.
A la | [la] says that it had ordered new ones and was {g:not }told of any danger.
A in #insp | The block had last been inspected {n:nine>five} years ago{a:, said [in]}.
~~ Nine years have gone by since anybody from the building office set foot in the place, [in] disclosed.
A te | "I knocked on every door {e:on five floors, with the bird under my coat, >… }and at the last one nobody answered," said [te].
A vm | The city {h:may>will} take over the building{a:, [vm] said}.
A vm | It would cost {b:more than }{n:7>17} million crowns, <vm> told the council.
A ca | [te] said that [ca] had told him the alarm {h:was probably>was} switched off in {n:May>July}.
A - | A school has offered its kitchen.
B - | The budgerigar, which is called Admiral, has not sung since.
B nb #dryer | It probably began in a tumble dryer, thinks [nb], who saw it burning.
B te | [te] carried it down five flights, and went back up {n:twice>once}{a:, by his own account}.
B te | "You do {q-:not }think. You {w:count>go}," <te> said.
B wo | [wo], 83, thinks he may have saved {b:at least }{n:four>forty} people, herself among them.
: wo = *Gwenda Paling* / Paling / she
B su #doors | A surveyor had written that the doors "would not have held ten minutes", and [su] hung by the lift until it burned.
B - | There was soup in the hall, and a man with a guitar whom nobody had asked.
C - | Beds have been found for everybody who was turned out by the Tessel fire, the last of them in a convent.
C fi #out | Ninety-four residents came out alive and nobody is missing, according to [fi].
C bo #insp | "Nine years without a visit," said [bo]. "We asked, and we have the letters."
: bo = tenants' representative *Olwen Drax* / Drax / she
C la2 | Brightwell will pay for hotels until the new year, said [la2].
: la2 = its managing director, *Simeon Ware*, / Ware / he / landlord
L People in other towers owned by the same landlord are looking at their doors.
L A week after the Tessel fire the lift is still hanging where it stopped.
O The block was named after a mayor who never saw it.
O A sprinkler system had been costed and put off three times.
'''
