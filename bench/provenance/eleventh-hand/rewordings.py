"""More sentences said in other words: topic | how the sentence begins | the other words."""

TEXT = r'''
ferry | "It was {q-:not }a fast | In the view of [mq] the ship did not come in fast, and nobody up on the bridge was reckless or careless.
ferry | [ml] denied | There had been no report of a fault, and only eleven weeks ago the ship passed its survey, [ml] insists.
ferry | [ib] said | Three inspectors are on their way from [ib], which does not mean to publish anything before summer.
ferry | The evening and early | No boats ran that evening or at dawn; foot passengers were driven round over the Sallow bridge.
council | "We did {q-:not }come | Nobody, [jr] told members, enters local politics in order to close libraries, but the sums left her little choice.
council | "Ask anyone in Nether | The central branch, [bo] suggested, is out of reach for people in Nether Pellmoor once the evening buses have gone.
council | Asked whether | There is a way back only if the Mill Street building finds a buyer inside six months, [jr] answered when she was asked.
council | Some sixty people | The gallery held about sixty, some of them singing.
trial | [wi] testified | Twice, on the evidence of [wi], a manager had given her the word to let the transfers pass.
trial | Jurors were warned | The trial will take some five weeks, [ju] told the jury, whose members must not read about it.
trial | The defendant, who | All the charges are denied by the defendant, who sat in grey with a notebook.
storm | [fs] logged | Before it was light [fs] had taken 212 calls, no fewer than forty of which had to do with trees across roads.
storm | The warning | By the account of [em], the villages seem to have had their warning two hours after they should.
storm | Engineers do | It will be the weekend or later, [pw] cautioned, before every hamlet is reconnected.
storm | Schools in the upper | There was no school in the upper valley, and Tarrow was as far as the Lath train got.
bees | "We are {q-:not }saying | [ph], whose study it is, was careful not to say that bees are killed by the spray.
bees | Ministers have | The product will not be restricted this year, if [mi] is right about what ministers intend.
bees | Orchards with a strip | Where flowers grew in a strip beside the trees the loss was at most 9 per cent of the nests, [st] adds.
strike | "Nobody here | No driver likes standing about in the rain at a gate, [us] remarked, but they had been left without a choice.
strike | [op] maintains | Between one shift and the next, [op] says, everybody has a minimum of eleven hours off.
strike | The walkout | There may still be no strike, [us] hinted, if the two sides meet before Thursday.
strike | Some twenty-six | On an ordinary weekday the buses carry around twenty-six thousand people.
poll | [go] dismissed | The party's own numbers suggested a seven-point lead, retorted [go], who would have none of it.
poll | "I meet people | [al] said that he kept meeting tired people who had twice given the governor their vote.
poll | The institute spoke | The interviews, 1,214 of them, were done by telephone from Friday to Sunday.
reservoir | "The dam is | There is no danger to the dam, [sa] assured residents in the chapel, adding that she would happily sleep below it.
reservoir | It will take | To bring the lake down six metres will take a maximum of nineteen days, on the figures of [wa].
reservoir | Walkers are asked | The road along the crest is out of bounds to walkers for now.
reservoir | "Someone read | The log had been read and then put away again, [mp] complained.
vaccine | "This virus | There was a gap, [do] warned, and measles is a disease that makes use of gaps.
vaccine | {b:More than }{n:1,300 | On Thursday a boat is to bring over 1,300 doses, [hb] said.
vaccine | Clinics will be held | The jabs are to be given in the fish hall, where it is cold and there is room for cars.
club | "We have {q-:not }hidden | The club is sorry and has been slow, but it has hidden nothing, according to [ch].
club | The club owes | Debts of a little over 2.1 million crowns, the greater part of them taxes, are listed in [au].
club | There is {g:no | Nothing suggests that any result was affected, [fi] was at pains to say.
club | An appeal has | Five o'clock on Friday is the last moment for an appeal.
mill | "Nobody has asked | Orders for newsprint had stopped in the spring and were not likely to come back, was the message to investors from [ce].
mill | [ma] called | As many jobs again outside the mill hang on it, three hundred in all, believes [ma], who wants a minister to come.
mill | Shares in Ullin | By the close the share price was six per cent down.
burglary | "They knew | The thieves, remarked [di], had known their walls.
burglary | [sh] denied | Nobody else had the code, countered [sh], who denied it.
burglary | "I heard drilling | There had been a noise of drilling during the news and the film, and she had turned up the set, recalled [ne].
burglary | The shop has | One family has owned the shop from the days when it sold clocks to fishing crews.
festival | The work was | Safety, and not what it shows, was why the work was taken away, says [bo].
festival | "I was {q-:not }asked | The decision was not put to her, complained [di]; she was merely informed of it.
festival | The vote was | Seven against four was how the board divided, [me] revealed.
festival | Ticket sales are | More tickets have gone than at this time last year.
schools | "We lost | Eleven teachers left within a year and were replaced by beginners, of whom she is proud, said [he].
schools | [sn] said there | The head is not to be replaced, [sn] made clear.
schools | The school has until | A plan has to be handed in by the last day of June.
schools | "My youngest | [pa] counts it a success that her youngest no longer wants to stay at home.
comet | "It is {q-:not }ours | It does not belong to the sun's family and will not stay, explained [as].
comet | There is {g:no | It cannot hit the Earth, [ob] assured readers of a note for the public.
comet | After that it will | It is never coming back.
recall | "We do {q-:not }believe | [qu] of [fo] said the firm did not think that its fish was to blame, but would not quarrel with sick children.
recall | Four patients | Four people are still in hospital, where they are expected to get better, according to [pr].
recall | The plant has closed | Workers have been sent home with their wages and the plant is shut.
rail | "Nobody has | Not a crown has been hidden, said [ti], who declined to say sorry for the rock.
rail | The delay | If another machine is hired some of the lost time could be made up, [ra] believes.
rail | The boring machine | There are a little under 1,900 metres still to bore, by the figures of [en].
wolves | "He does | The animal leaves most of what it kills uneaten, [fa] has found.
wolves | The killings | It may have been a stray dog, objected [ac].
wolves | Farmers may meanwhile | Until then there are electric fences to be had, a lorryload of them, from the county.
bank | "No one has lost | Customers had lost nothing and would lose nothing, promised [ce] in a letter to them.
bank | There is {g:no | Nothing points to an attack, [se] went on.
bank | [re] has demanded | A report is due at [re] inside ten working days.
flats | [la] says that | New doors were on order, and no danger had been pointed out to it, was the answer of [la].
flats | It would cost | The bill for that would be over 7 million crowns, [vm] warned members of the council.
flats | A school has offered | Meals can be cooked in a school that has opened its kitchen.
quarry | "This is {q-:not }a {w:trial | Lawyers were told by [co] that they were not at a trial and that nobody would be tried.
quarry | [ow] submits | No rule was broken, and nature could be the cause, according to the case put by [ow].
quarry | The inquest is to | Three weeks have been set aside for the hearing.
herring | "We are {q-:not }asking | Boats were being asked to wait and not to give up, [bi] explained.
herring | There will be | Nothing will be paid to the boats this year, [mi] made plain.
herring | The harbour at | Flags in the port of Skerrow hung at half mast.
leak | "Nobody has come | Everyone on the list had been told and no harm had been done, deputies heard from [mi].
leak | [ve] said | Nobody had asked it for a password on the page, answered [ve].
leak | The opposition | A debate in the chamber is wanted by the opposition.
chess | "A telephone is | Having a telephone was one thing and having a warm one another, observed [ar].
chess | A ban of | He could be banned for as long as five years, according to [fe].
chess | The game was | His opponent was given the point.
quake | "It is {q-:not }the big | What they had felt was no more than a message from a bigger shock, said [ge].
quake | Pressures above | The pressure ought not to go over 90 bar, was the advice of [re].
quake | A stronger shock | [ge] could not rule out a stronger shock before the month is over.
airport | "I have {q-:not }won | [re] would not speak of a victory; what he had had was a night's sleep.
airport | Broken sleep | Two years of life can be lost to broken sleep, in the estimate of [do].
airport | The ruling takes | Ninety days remain before the ruling bites.
count | "I do {q-:not }say | Nobody had looked for the box, which was not to say that anybody had hidden it, argued [lo].
count | A fresh count | There are five days in which to count afresh, by order of [el].
count | The chain of office | Until then the mayor's chain stays in a safe.
'''


def add(topics):
    """Returns the lines that fit no sentence."""
    by_key, lost = {t.key: t for t in topics}, []
    for line in TEXT.strip().split("\n"):
        key, beginning, words = line.split(" | ")
        sentence = next((s for s in by_key[key].accounts["A"] if s.variants[0].startswith(beginning)), None)
        if sentence is None:
            lost.append(line)
        else:
            sentence.variants.append(words)
    return lost
