/** Irregular verbs: "base: forms". */
const VERBS = `be: am is are was were been being 'm 're
have: has had having 've
do: does did done doing
say: said says
go: goes went gone going
get: got gotten getting gets
make: made
know: knew known
think: thought
take: took taken
see: saw seen seeing
come: came
want: wanted
find: found
give: gave given
tell: told
become: became
leave: left
feel: felt
put: put putting
bring: brought
begin: began begun beginning
keep: kept
hold: held
write: wrote written
stand: stood
hear: heard
let: let letting
mean: meant
set: set setting
meet: met
run: ran running
pay: paid
sit: sat sitting
speak: spoke spoken
lie: lying lies
lead: led
read: read
grow: grew grown
lose: lost
fall: fell fallen
send: sent
build: built
understand: understood
draw: drew drawn
break: broke broken
spend: spent
cut: cut cutting
rise: rose risen
drive: drove driven
buy: bought
wear: wore worn
choose: chose chosen
seek: sought
throw: threw thrown
catch: caught
deal: dealt
win: won winning
forget: forgot forgotten
shoot: shot
sell: sold
fight: fought
teach: taught
eat: ate eaten
sing: sang sung
strike: struck stricken
hang: hung
shake: shook shaken
ride: rode ridden
feed: fed
shut: shut shutting
hit: hit hitting
quit: quit quitting
split: split splitting
spread: spread
cost: cost
hurt: hurt
beat: beaten
bear: bore borne
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
breed: bred
burst: burst
cast: cast
cling: clung
creep: crept
dig: dug digging
dream: dreamt
drink: drank drunk
flee: fled fleeing
fly: flew flown flies
forbid: forbade forbidden
foresee: foresaw foreseen
forgive: forgave forgiven
freeze: froze frozen
grind: ground
hide: hid hidden
kneel: knelt
lay: laid
leap: leapt
lend: lent
light: lit
mistake: mistook mistaken
overcome: overcame
overthrow: overthrew overthrown
prove: proven
ring: rang rung
shed: shed shedding
shine: shone
shrink: shrank shrunk
sink: sank sunk
sleep: slept
slide: slid
smell: smelt
spin: spun
spring: sprang sprung
steal: stole stolen
stick: stuck
sting: stung
swear: swore sworn
sweep: swept
swim: swam swum swimming
swing: swung
tear: tore torn
undergo: underwent undergone undergoes
undertake: undertook undertaken
uphold: upheld
wake: woke woken
weep: wept
wind: wound
withdraw: withdrew withdrawn
withhold: withheld
die: dying dies
tie: tying ties
agree: agreed agreeing
free: freed freeing
guarantee: guaranteed guaranteeing
decree: decreed
oversee: oversaw overseen overseeing
see: seeing
disagree: disagreed disagreeing
panic: panicked panicking
add: added adding
rebuild: rebuilt
retell: retold
rewrite: rewrote rewritten
mislead: misled
outdo: outdid outdone
offset: offset
bid: bid bidding
bet: bet betting
upset: upset
wed: wed
plead: pled
control: controlled controlling
call: called calling
cancel: canceled canceling cancelled cancelling
travel: traveled traveling travelled travelling
fuel: fueled fueling fuelled fuelling
label: labeled labeling labelled labelling
program: programmed programming
err: erred erring
refer: referred referring
occur: occurred occurring
prefer: preferred preferring
transfer: transferred transferring
visit: visited visiting
edit: edited editing
limit: limited limiting
profit: profited profiting
credit: credited crediting
exit: exited exiting
focus: focused focusing focuses
happen: happened happening
open: opened opening
listen: listened listening
offer: offered offering
enter: entered entering
consider: considered considering
develop: developed developing
target: targeted targeting
market: marketed marketing
question: questioned questioning
mention: mentioned mentioning
appear: appeared appearing
repeat: repeated repeating
treat: treated treating
defeat: defeated defeating
await: awaited awaiting
need: needed needing
bus: bused busing
show: shown
bear: born
be: s m r
name: named naming
nickname: nicknamed
recall: recalled
will: willed
publish: published`;

/** Verbs in -e whose -ed and -ing forms the rules would get wrong. */
const IN_E = `come become overcome accuse advise agree announce argue arise arrive assume believe cause change charge chase choose cite close compare
complete complicate conclude continue create deceive decide declare decline decrease define denounce deprive describe deserve
determine die disclose dispute distribute divide emerge encourage enforce engage ensure escape evaluate exchange excuse execute
exercise expire explode expose face file fire force fortune freeze gaze glance guide hope ignore imagine improve include increase
influence inspire insure introduce invite involve issue issue judge leave like live love make manage measure move name note
notice observe oppose organize outline owe participate phase phone place pledge police pose practice praise prepare preserve
produce promise propose prove provide pursue raise realize receive recognize reduce refuse release relieve remove replace require
rescue resign resolve restore retire reveal rule save score secure seize separate serve settle shape share smile smoke solve stage
state store struggle suppose surprise survive suspense take tackle taste trace trade translate trouble tune type unite urge use
value vote wage wake waste welcome whistle write reiterate dictate delete compete promote note quote devote vote locate rate
debate deplete dominate operate investigate indicate estimate allege merge surge forge damage average stage change revenge
convince advance finance dance enhance commence reference sentence pronounce announce experience bounce ease cease please tease
lease erase phrase purchase base case abuse amuse confuse diffuse fuse house pause close compose dispose impose disclose lose
endorse nurse reverse disperse rehearse curse collapse lapse eclipse glimpse sense license rinse excite unite write ignite bite
wipe hope cope scope shape tape escape type hype stripe swipe smuggle handle battle settle tackle trouble double enable
disable table cable assemble resemble gamble tumble stumble crumble style smile file compile while pile reconcile profile exile
rule schedule fuel scale whale resale console consume assume resume presume costume volume time name blame frame shame claim
confine define refine combine decline examine imagine line mine determine undermine outline discipline decade evade invade persuade
trade fade grade upgrade parade crusade decide divide provide reside preside guide hide ride side slide collide coincide
explode erode code include exclude conclude intrude bake brake fake lake make rake shake stake take wake like strike hike bike
spike invoke provoke evoke revoke joke smoke stroke poke choke cure ensure secure endure injure lure measure pressure assure insure
capture feature picture venture torture nurture structure manufacture lecture gesture admire acquire require inquire hire fire wire
retire inspire aspire expire conspire desire tire explore ignore restore score store adore bore share care dare prepare compare
declare scare spare square stare flare interfere adhere persevere sincere severe here revere escalate celebrate nominate designate
hesitate imitate invite incite cite recite excite polite bribe describe prescribe subscribe inscribe probe robe tube cube
love move prove remove approve improve carve starve serve deserve observe reserve preserve conserve solve involve resolve evolve
revolve dissolve achieve believe receive deceive perceive conceive relieve grieve leave weave give forgive live drive strive arrive
survive thrive revive deprive dive have save wave shave rave crave pave brave behave argue pursue rescue sue value continue
issue due glue tongue queue venue revenue league voice rejoice force enforce reinforce divorce source resource produce introduce reduce
induce deduce seduce reproduce spruce replace place space race trace face embrace brace pace lace grace surface office notice
practice service police slice price rice dice advise rise raise praise appraise exercise supervise revise devise televise compromise
promise surprise disguise comprise enterprise advertise analyze apologize authorize criticize emphasize recognize organize realize`;

const PLURALS = `man: men
woman: women
child: children
person: people
foot: feet
tooth: teeth
goose: geese
mouse: mice
life: lives
wife: wives
knife: knives
leaf: leaves
half: halves
self: selves
shelf: shelves
thief: thieves
wolf: wolves
loaf: loaves
crisis: crises
analysis: analyses
basis: bases
thesis: theses
hypothesis: hypotheses
diagnosis: diagnoses
oasis: oases
criterion: criteria
phenomenon: phenomena
datum: data
medium: media
bacterium: bacteria
alumnus: alumni
nucleus: nuclei
index: indices
appendix: appendices
spokesman: spokesmen
spokeswoman: spokeswomen
congressman: congressmen
policeman: policemen
gunman: gunmen
fisherman: fishermen
businessman: businessmen
movie: movies
cookie: cookies
tie: ties
lie: lies
pie: pies
die: dies
zombie: zombies
bus: buses
gas: gases
lens: lenses
virus: viruses
campus: campuses
bonus: bonuses
status: statuses
census: censuses
series: series
species: species
means: means
news: news
headquarters: headquarters
shoe: shoes
toe: toes
cache: caches
ache: aches
axe: axes
quiz: quizzes
corps: corps`;

const DEGREES = `good: better best
well: better best
bad: worse worst
far: farther farthest further furthest
more: more
most: most
less: less
least: least
few: fewer fewest
old: elder eldest older oldest
big: bigger biggest
hot: hotter hottest
high: higher highest
low: lower lowest
long: longer longest
strong: stronger strongest
young: younger youngest
new: newer newest
great: greater greatest
small: smaller smallest
soon: sooner soonest
hard: harder hardest
clear: clearer clearest
near: nearer nearest
cheap: cheaper cheapest
tough: tougher toughest
late: later latest
large: larger largest
close: closer closest
safe: safer safest
wide: wider widest
nice: nicer nicest
broad: broader broadest
deep: deeper deepest
fast: faster fastest
short: shorter shortest
smart: smarter smartest
light: lighter lightest
bright: brighter brightest
weak: weaker weakest
loud: louder loudest
rich: richer richest
poor: poorer poorest
dear: dearer dearest
tall: taller tallest
full: fuller fullest
small: smaller smallest
great: greater greatest`;

function readForms(table: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of table.split("\n")) {
    const [base, list] = line.split(": ") as [string, string];
    for (const form of list.split(" ")) if (!forms.has(form)) forms.set(form, base);
  }
  return forms;
}

export const VERB_FORMS = readForms(VERBS);
export const NOUN_FORMS = readForms(PLURALS);
export const ADJECTIVE_FORMS = readForms(DEGREES);
export const VERBS_IN_E: ReadonlySet<string> = new Set(IN_E.split(/\s+/));
