"""Seven topics. The little language of these lines is described in language.py."""

TEXT = r'''
## ferry | Grannock
: mq = harbour master *Mara Quell* / Quell / she / port
: ta = ferry passenger *Teodor Amsley* / Amsley / he
: dh = a *deckhand on the Lady Orrin* who asked not to be named because the crew had been told not to talk to reporters / the deckhand / he
: ml = *Marrin Line*, which runs the service, / the company / it
: ib = the *Inshore Accident Branch* / the branch / it
: sv = *Sefa Vaskin*, a volunteer with the lifeboat, / Vaskin / she
: eh = an *engine-room hand* / the engine-room hand / he
: qs = quantity surveyor *Ernest Volk* / Volk / he
H A | Ferry hits pier at Grannock ; Passengers hurt as ferry strikes Grannock pier ; Lady Orrin strikes harbour wall
H B | "We heard it before we saw it": Grannock lifeboat volunteers recall ferry crash ; Lifeboat crew describe Grannock ferry night
H C | Island boat out of service after Grannock collision ; Crossings halted after harbour collision
A - | A passenger ferry struck the end of the stone pier at Grannock on %D% evening as it came in from Orrin Bay in a cross wind.
~ The Lady Orrin, arriving from Orrin Bay with the wind on her side, ran into the head of Grannock's stone pier on %D% evening.
A mq #hurt | {b:At least >}{n:nineteen>ninety} people were treated for cuts and bruises{a:, according to [mq]}.
~ [mq] put the number of people patched up for cuts and bruises at {b:no fewer than }nineteen.
A mq | "It was {q-:not }a fast approach, and nobody on that bridge was {w:careless>reckless}," [mq] said.
A +mq | <mq> added that the bow doors {h:may have>had} opened when the ship touched.
A dh #engine | The starboard engine had been losing power since {n:March>January}{a:, said [dh]}.
~ Trouble with the starboard engine went back to March, by the account of [dh].
A ta | "There was a bang like a {w:skip>bus} being dropped, {e:and then, for what felt like a whole minute, >… }it was completely quiet," recalled [ta].
A ml #engine2 | [ml] denied that any fault had been reported and said the vessel had passed its survey {n:eleven>seven} weeks ago.
A ib | [ib] said it had sent {n:three>two} inspectors and would {g:not >}publish interim findings before the summer.
A eh | [ta] said [eh] had told him that the stern line {h:was probably>was} already slack.
A - | The evening and early morning crossings were cancelled, and buses took foot passengers round by the Sallow bridge.
A mq #repair | Repairs to the pier will cost {b:more than }{n:£640,000>£460,000}{a:, [mq] estimated}.
~ [mq] reckons that putting the pier right will cost {b:upwards of }£640,000.
B - | The bell at the Grannock lifeboat shed rang at ten to seven, and most of the crew were already looking out of the window.
B sv | "We heard it{e:, over the wind and the wireless, > … }before we saw it," said [sv]. "{w:You don't>We didn't} forget a sound like that."
B sv #hurt2 | By <sv>'s count {b:nearly }{n:thirty>forty} people came ashore limping or holding an arm.
B mq #calm | "It was not a fast approach, and nobody on that bridge was careless," [mq] told a news conference on the quay.
B sv | Nobody went into the water{a:, [sv] said}, although two children {h:probably }owed that to a stranger who caught them by their coats.
B - | The crew washed down the boat and were home by midnight.
C ml #engine2 | The operator of the Orrin Bay route has taken its only ferry out of service; [ml] says the ship had been surveyed eleven weeks before and that no fault was known.
C qs #repair | The pier will cost more than £640,000 to put right, reckons [qs], who walked along it with a tape of his own.
C dh2 #engine | One of the engines had been giving trouble for weeks, [dh2] told this newspaper.
C - | Islanders with hospital appointments are asked to ring the health board, which is paying for a chartered boat from Lath.
: dh2 = a *former engineer on the route* who still has friends on board and did not want to be identified / the engineer / he
C mq2 | "People should plan on {n:nine>six} days without a boat," said [mq2].
: mq2 = *Ilka Brandreth* of the islands transport office / Brandreth / she
L Grannock harbour was closed to large vessels for a second day after one of its ferries ran into the pier.
L There are fresh questions about the ageing Orrin Bay ferry, days after it rammed a pier.
O Anyone who has crossed to Orrin Bay in a westerly knows how little room there is at Grannock.
O The Lady Orrin, launched thirty-one years ago, has been due for replacement since the last council but one.
## council | Pellmoor
: jr = council leader *Jocasta Rhule* / Rhule / she / council
: bo = opposition councillor *Bram Oddy* / Oddy / he
: tr = the *treasurer's report* / the report / it / council
: co = a *council officer* who was not authorised to speak about the budget / the officer / he / council
: lm = *Lindiwe Marchbank*, who chairs the friends of Pellmoor Library, / Marchbank / she
: es = the estate agent *Vera Koll* / Koll / she
H A | Pellmoor council votes to shut two libraries ; Libraries to close as Pellmoor fills budget gap ; Council closes libraries by one vote
H B | Readers promise to fight for Pellmoor's libraries ; Library friends plan court action
H C | Pellmoor budget: what passed, and who voted ; Close vote on Pellmoor cuts
A - | Pellmoor council voted by a single vote on %D% night to close two of its five libraries from the autumn.
~~ Two libraries out of the five that Pellmoor has will shut this autumn: councillors decided so late on %D% with a majority of one.
A tr #gap | The gap in next year's accounts stands at {b:almost }{n:4.2>2.4} million crowns, [tr] states.
~ [tr] gives the hole in next year's accounts as {b:close to }4.2 million crowns.
A jr | "We did {q-:not }come into public life to close libraries," [jr] told the chamber. "But the {w:arithmetic>position} is what it is."
A bo #cost | Closing the branches {h:is likely to>will} cost more than it saves in the first year{a:, [bo] argued}.
~ [bo]'s case was that in year one the closures are likely to swallow more money than they free.
A co #jobs | {b:Up to >}{n:fourteen>forty} posts would go{a:, said [co]}.
A +co | The figure has {g:not }been shared with the unions{a:, <co> conceded}.
A bo | "Ask anyone in Nether Pellmoor {e:who has ever tried to get a bus after six o'clock >… }whether they can reach the central branch," [bo] said.
A es | [bo] said that [es] had told him the Mill Street building was worth {b:no more than }{n:300,000>500,000} crowns.
A - | The mobile library, which has been off the road since a fire, is to be sold.
A jr | Asked whether the decision could be reversed, [jr] replied that a buyer for the Mill Street building would have to be found within {n:six>sixteen} months.
A - | Some sixty people watched from the gallery, and a few of them sang.
B lm | The friends of Pellmoor Library will ask a judge to look at the decision, [lm] announced outside the town hall.
B +lm | "They consulted us the way {w:weather>rain} consults an umbrella," <lm> said.
B lm | Lawyers have told the group that it {h:probably }has until the end of the month{a:, <lm> said}.
B tr #gap | Members were working from [tr], which puts the shortfall at almost 4.2 million crowns.
B jr #sorry | "We did not come into public life to close libraries," was how [jr] began her speech.
B - | A petition lay open in the bakery opposite until it shut.
C - | The cut that drew the crowd was the libraries, but the same paper also raises parking charges and ends the free Sunday bus.
C un #jobs | Up to fourteen jobs are at risk, according to [un].
: un = *Gerrit Sloane*, branch secretary of the staff union / Sloane / he
C bo #cost | The closures are likely to cost more than they save in the first year, [bo] told the Ledger before the vote.
C - | The one member who abstained left by the side door.
L Campaigners in Pellmoor are counting the votes again after the loss of two libraries.
L What is a library worth? In Pellmoor the answer came down to one councillor.
O The Mill Street branch was built from a penny subscription and still has the names of the givers on its wall.
O Three other councils in the county are due to set budgets this month.
## trial | Karrow
: pr = prosecutor *Adaeze Linhart* / Linhart / she / prosecution
: df = defence counsel *Piers Gallowhay* / Gallowhay / he
: wi = bank clerk *Nora Teviss* / Teviss / she
: in = the *indictment* / the indictment / it / prosecution
: ju = Judge *Maud Ferrabee* / the judge / she
: sp = a *person familiar with the plea talks* who was not allowed to discuss them in public / the person / he
: bt = *Basil Thorn*, a cashier at the same branch, / Thorn / he
H A | Karrow jury hears how charity money went missing ; Former treasurer on trial over hospice funds ; Hospice trial opens in Karrow
H B | Clerk tells court of treasurer's "odd little slips" ; Bank clerk gives evidence in hospice case
H C | Day one of the Karrow hospice case ; Hospice trial: the opening
A - | A former treasurer of the Karrow hospice went on trial on %D% accused of moving its money into accounts that she controlled.
A in #sum | {b:More than >}{n:310,000>130,000} crowns left the hospice in {n:forty-two>twenty-four} payments, [in] alleges.
~ According to [in], the hospice lost {b:over }310,000 crowns in forty-two payments.
A pr | "This was {q-:not }a muddle. It was a {w:method>scheme}," [pr] told the jury.
A df #know | His client {h:may have been>was} too trusting of the software but took nothing{a:, [df] countered}.
~ For the defence, [df] put it to the jury that his client took nothing and may only have trusted the software too far.
A wi #manager | [wi] testified that a manager had told her {n:twice>once} to let the transfers through.
A +wi | "I thought it was odd, {e:and I said so to anyone on the second floor who would listen, >… }but I was new," <wi> said.
A ju | Jurors were warned by [ju] that they should {g:not }read about the case, and that it would last {b:about }{n:five>nine} weeks.
A sp | An offer to plead to a lesser charge was turned down in the spring{a:, said [sp]}.
~ [sp] said that a lesser charge had been on offer in the spring and had been refused.
A - | The defendant, who wore grey and wrote in a small notebook, denies all charges.
A df | [df] said the hospice {g:had never >had }asked for the money back.
B wi | The slips came in on Fridays, always {b:just under }{n:9,000>6,000} crowns, [wi] told the court in Karrow.
B wi | "They were odd little slips, {w:folded>torn} in four," <wi> said in answer to a question from the bench.
B df | Cross-examined, <wi> agreed with [df] that she had {g:not }kept any of them.
B - | The public seats were full, and an usher brought chairs from the room next door.
B pr #method | "This was not a muddle. It was a method," [pr] had said in opening.
C - | The trial of the woman who kept the books of the Karrow hospice for eleven years has begun with a disputed sum.
C bt #manager | A manager had twice told the clerk to let the transfers through, according to [bt], who heard it from the next desk.
C pr #sum | More than 310,000 crowns is missing, [pr] said in her opening speech.
C df #know | [df] told the panel his client may have been too trusting of the software and had taken nothing.
C hs | "We have kept every bed open," said [hs].
: hs = *Oren Pask*, who has run the hospice since the autumn, / Pask / he
L Week one of the hospice case ends with the jury sent home early.
L The money was for beds; a court must now decide where it went.
O The hospice has thirty beds and is paid for by two shops and a Christmas raffle.
O A verdict is not looked for before the school holidays.
## storm | Dunmere
: mo = duty forecaster *Halvor Innis* / Innis / he / met
: fs = the *Dunmere fire brigade* / the brigade / it
: pw = *Tessel Power* / the network company / it
: re = farmer *Agnes Kittow* / Kittow / she
: ms = the *weather office* / the office / it / met
: em = a *county emergency planner* who spoke on condition of anonymity because the review is not finished / the planner / she
: br = her brother *Alec Kittow* / Alec / he
H A | Storm leaves thousands without power around Dunmere ; Dunmere counts the cost of the storm ; Roofs gone as storm crosses Dunmere
H B | Kittow's barn, and other things the wind took ; A farm the morning after the storm
H C | Power cut to homes in the Dunmere hills ; Hill villages dark after gale
A - | A storm that turned north in the night tore roofs off houses and brought down trees across the Dunmere hills early on %D%.
A mo #gust | A gust of {n:141>114} kilometres an hour was measured on Ashgill Top{a:, said [mo]}.
~ On Ashgill Top the wind touched 141 kilometres an hour in one gust, [mo] reported.
A pw #out | {r:11,870>Some 12,000} homes were without power at six in the morning{a:, [pw] said in a statement}.
~ The number of homes with no electricity at six o'clock was 11,870, [pw] said.
A fs | [fs] logged {n:212>122} calls before dawn, {b:at least }{n:forty>sixty} of them for trees on roads.
A mo | "It is {q-:not }unusual at this time of year, but it is {w:early>strange} for a wind of this kind to come from the east," [mo] explained.
A em #warn | The warning {h:appears to have>had} reached the villages {n:two hours>half an hour} late{a:, according to [em]}.
~~ Villagers appear to have had their warning two hours later than they should, by the reckoning of [em].
A re | "The barn went past the kitchen window, {e:quite slowly, like a ship, >… }and then it was in the river," said [re].
A ms | The wind will drop by the evening, though a further band of rain {h:could bring>will bring} {n:40>60} millimetres{a:, [ms] forecast}.
A - | Schools in the upper valley stayed shut, and the train to Lath stopped at Tarrow.
A pw | Engineers do {g:not }expect to reach every hamlet before the weekend, [pw] warned.
B re | When [re] went to milk on %D% morning there was no barn to milk in.
B re | <re> reckons the loss at {b:around }{n:95,000>59,000} crowns, of which the insurers have promised nothing yet.
B re | "I have {n:sixty-one>sixteen} cows and a tarpaulin," <re> said. "The cows are {w:calmer>braver} than I am."
B ne | A neighbour, [ne], said the wind had come through {h:perhaps }{n:four>ten} times in quick bursts.
: ne = *Dov Harker* / Harker / he
B - | By noon eleven people with chainsaws had turned up without being asked.
C - | Linesmen were still walking the hill circuits yesterday, two days after the gale.
C pc #out | At the worst point on the night 11,870 customers had no supply, said [pc].
: pc = *Wanda Oake*, who speaks for Tessel Power, / Oake / she / Tessel Power
C mo #gust | The strongest gust, 141 kilometres an hour, came at ten past four on Ashgill Top, [mo] said.
C ca | "We opened the hall and the soup ran out before the people did," said [ca].
: ca = parish clerk *Rufus Ennerly* / Ennerly / he
L Another wet night is forecast for hill villages that have not dried out from the last one.
L Insurers have sent extra staff to Dunmere after the worst gale there for a generation.
O The last storm to do such damage in the hills was given no name, because nobody named them then.
O Sheep that were thought lost on Ashgill Top walked down by themselves.
## bees | Vennick
: ph = ecologist *Petra Hollin* / Hollin / she / university
: st = the *paper* / the study / it / university
: gr = growers' leader *Casimir Dunt* / Dunt / he
: mi = an *official at the farm ministry* who had seen a draft of the reply and was not cleared to discuss it / the official / he / ministry
: ot = *Yusra Feldcamp*, who was not involved in the work, / Feldcamp / she
H A | Fewer wild bees near sprayed orchards, study finds ; Orchard sprays and bees: a Vennick study ; Spray study worries fruit growers
H B | Growers question bee study ; Vennick fruit growers hit back over bees
H C | What the Vennick bee count does and does not show ; Reading the bee paper
A - | Wild bees are scarcer around orchards that use a common spray, researchers at Vennick write in a paper published on %D%.
A st #drop | Nests near sprayed trees fell by {n:37>73} per cent over {n:four>two} summers, [st] says.
~ Over four summers, [st] reports, the nests close to sprayed trees declined by 37 per cent.
A ph | "We are {q-:not }saying that the spray {w:kills>harms} them," cautioned [ph], who led the work.
A +ph | The insects {h:may simply>simply} find less to eat there{a:, in <ph>'s view}.
A ph #sites | The team counted {b:close to }{n:8,300>3,800} nests at {n:56>65} sites, [ph] said.
~ At 56 sites, [ph] and her students counted {b:nearly }8,300 nests.
A ot | The link is {h:probably }real but a trial would be needed to settle it{a:, said [ot]}.
~ [ot] thought the link probably real, and added that only a trial could settle it.
A gr | "Give me a crop that pays without spraying {e:and I will happily pull the sprayer out of the shed and burn it >…}," [gr] said.
A mi #ban | Ministers have {g:no >}plans to restrict the product this year{a:, according to [mi]}.
A - | The maker of the spray did not answer two messages.
A st | Orchards with a strip of wild flowers lost {b:no more than }{n:9>19} per cent of their nests, [st] notes.
B gr | The growers of Vennick have written to the university to ask for the raw counts, [gr] said on %D%.
B gr | "Half of those sites flooded in the second summer, {w:which anyone could have told them>as they knew}," <gr> complained.
B gr | Its members use {b:less than }{n:a third>half} of the spray they used ten years ago{a:, according to [gr]}.
B ph #answer | [ph] replied that flooded sites had been left out, and that leaving them in would {g:not }change the result.
B - | The letter runs to four pages and is signed by eighty-eight growers.
C - | Headlines this week said sprays are emptying the orchards; the paper behind them is more careful than that.
C st #drop | Its central figure, that nest numbers near sprayed trees fell by 37 per cent in four summers, rests on counts made by hand, [st] says.
C mi2 #ban | No restriction on the spray is planned this year, said [mi2].
: mi2 = a *spokesman for the farm ministry* / the spokesman / he / ministry
C ot2 | "It is the best count anyone has made, and it is one valley," said [ot2].
: ot2 = the statistician *Lucan Brey* / Brey / he
L Beekeepers in Vennick want orchards to leave a strip unmown after a new study of nests.
L The debate over orchard sprays has a new number, and both sides are using it.
O The valley grows a fifth of the country's pears.
O Most wild bees live alone, in holes no wider than a pencil.
## strike | Halvard Cross
: us = union convener *Dessa Morcan* / Morcan / she / union
: mg = depot manager *Ulric Tane* / Tane / he / operator
: op = the operator, *Cross Valley Buses*, / the operator / it / operator
: dr = a *driver with twenty years at the depot* who feared for his shifts if he was named / the driver / he
: ar = the *arbitrator's letter* / the letter / it
: me = a *mechanic* / the mechanic / she
H A | Bus drivers at Halvard Cross vote to strike ; Strike threat to Cross Valley buses ; Drivers to walk out over night shifts
H B | At the depot gate: why Cross Valley's drivers walked ; Halvard Cross drivers explain their strike
H C | Timetable for Cross Valley strike days ; Buses: what runs and what does not
A - | Drivers at Cross Valley Buses voted on %D% to strike for three days over a new roster of night shifts.
A us #vote | {n:Eighty-four>Forty-eight} per cent of those who voted were for the strike{a:, said [us]}.
~ The vote for a strike was eighty-four per cent, [us] announced.
A us | "Nobody here {w:wants>likes} to stand at a gate in the rain," [us] said. "We have been left with {q-:no >a }choice."
A op #rest | [op] maintains that every driver gets {b:at least }{n:eleven>ten} hours between shifts.
~ According to [op], no driver has {b:less than }eleven hours off between two shifts.
A dr | Rest breaks have been cut to {n:twenty>ten} minutes{a:, said [dr]}.
A +dr | A colleague who complained had been moved to the school run within {n:a week>a day}, <dr> said.
A mg | "The door is open, {e:the kettle is on, and the same three people are sitting at the table as in June, >… }but I cannot put money on it that we haven't got," [mg] insisted.
~~ [mg] insisted that the company was ready to talk but had no more money to offer.
A ar #offer | The last offer, of {n:5.5>3.5} per cent over two years, was {g:never >}put to a ballot, [ar] shows.
A us | The walkout {h:might yet>will} be called off if talks resume before Thursday{a:, [us] indicated}.
A me | According to [us], [me] had warned her that {n:eleven>seven} buses were {g:not }fit for the road.
A - | Some twenty-six thousand people use the company's buses on a weekday.
B - | The brazier was lit at four, and by five there were more people round it than there are buses in the yard.
B us | "We are the ones who get them home from the night shift, and who {w:gets>brings} us home?" asked [us].
B dr2 | One man, [dr2], said he had driven {n:nine>six} nights running in October.
: dr2 = *Ferris Aldo*, 58, / Aldo / he
B op #rest2 | [op] called that account "{w:incomplete>untrue}" and said rosters were {g:not }drawn up at the depot.
B - | Two women from the bakery brought rolls, and would not take money for them.
B mg | The yard will stay locked until the weekend{a:, [mg] said through the gate}.
C - | School buses run on strike days; the night lines and the airport line do not, and tickets already bought are good for a week.
C us #vote | The ballot came out at eighty-four per cent for the walkout, [us] has said.
C op #fifth | Around a fifth of ordinary services may run with office staff at the wheel, [op] said.
C pa | "I shall walk, as I did in the last one," said [pa].
: pa = *Ottilie Sand*, who cleans offices in the centre, / Sand / she
L Commuters in Halvard Cross face a second week of uncertainty over their buses.
L Talks between Cross Valley Buses and its drivers have broken up without a date for more.
O Drivers last walked out at Halvard Cross nine years ago, for a single day.
O The company was sold to its present owners in the spring.
## poll | Corvane
: pl = the *Lantern Institute* / the institute / it / lantern
: hd = *Sorrel Vantage*, who runs the institute's surveys, / Vantage / she / lantern
: go = governing-party campaign chief *Edda Ruun* / Ruun / she
: al = the opposition's candidate, *Matthias Orlo*, / Orlo / he
: ad = a *senior adviser to the governor* who was not permitted to talk about private polling / the adviser / she
H A | Governor's lead narrows in Corvane, poll suggests ; Corvane race tightens ; Opposition closes gap in Corvane
H B | Orlo on the road: a candidate who does not read polls ; On the bus with Matthias Orlo
H C | Corvane election: second survey out ; How close is Corvane?
A - | The governor of Corvane is losing ground three weeks before the vote, a survey published on %D% suggests.
A pl #lead | [pl] puts her at {n:43>34} per cent and her rival at {n:40>30}.
~ She has 43 per cent and the challenger 40, says [pl].
A hd #margin | The gap is within the margin of error of {b:about }{n:2.8>1.8} points{a:, [hd] pointed out}.
~ [hd] stressed that the margin of error, {b:about }2.8 points, is nearly as wide as the gap.
A hd | "This is {q-:not }a forecast; it is a {w:photograph>picture} of last weekend," <hd> said.
A go | [go] dismissed the finding and said the party's own figures suggested a lead of {n:seven>eleven} points.
A ad #own | Private polling has been worse than the published kind since {n:August>June}{a:, said [ad]}.
~~ For months, and at least from August on, the figures the party keeps to itself have been gloomier than those it sees in the papers, [ad] admitted.
A al | "I meet people who voted for her twice {e:and tell me so before they tell me their names >…}, and they are tired," said [al].
A hd | {b:Nearly }{n:one in five>one in four} voters had {g:not }made up their minds, <hd> said.
A - | The institute spoke to {r:1,214>some 1,200} people by telephone between Friday and Sunday.
A al | Turnout will {h:probably }decide it{a:, in the opinion of [al]}.
B al | [al] says he has {g:not }opened a poll since he lost by one in a school election.
B al | "If I {w:believed>trusted} them I would have stayed at home in May," <al> told the nine people on his bus.
B dv | His driver, [dv], has done {b:over }{n:7,000>17,000} kilometres since the summer and reckons half the posters are already gone.
: dv = *Bastian Crewe* / Crewe / he
B - | At Ullin the bus stopped for ice cream and two voters.
B al #mills | The mills at Lath {h:could be>would be} reopened in his first year{a:, <al> promised}.
C - | A second survey in a week finds the Corvane race within reach of either side.
C qs #lead2 | [qs] has the governor on 41 per cent and her challenger on 40.
: qs = *Quayle Surveys*, a firm that works for two newspapers, / the firm / it
C ad2 #own | The party's unpublished numbers have been poor since August, said [ad2].
: ad2 = a *person close to the campaign* who asked for anonymity to be frank / the person / he
C - | Postal votes go out on Monday.
L With three weeks to go, both sides in Corvane claim to be surprised by the polls.
L Neither camp in Corvane is taking the night off after the latest figures.
O No governor of Corvane has won a third term since the office was made elective.
O The debate, the only one of the campaign, is to be held in a tram shed.
'''
