/**
 * Words of the news that name one kind of event, so that a headline's verb finds the sentence that it shortens. Lemmas; nouns beside
 * their verbs. Each group shows itself in a headline and in a body. Groups are kept narrow: two words share one only where a desk
 * would let one stand for the other.
 *
 * May mislead: a word in a group is a candidate, never an answer; people, places and numbers must agree too.
 */
export const CONCEPTS: readonly { readonly words: string; readonly example: readonly [string, string] }[] = [
  {
    words:
      "smuggle evacuate withdraw withdrawal flee escape exit leave extract airlift passage exodus retreat pull-out pullout evacuation corridor depart departure ferry bus ship-out carry-off spirit",
    example: ["Army Lets Rebels Slip Away", "fighters were allowed to withdraw"],
  },
  {
    words:
      "kill death dead die fatality slay murder assassinate assassination toll slaughter massacre perish execute execution homicide lethal fatal deadly casualty victim drown",
    example: ["Flood kills 12", "the death toll rose to 12"],
  },
  {
    words: "vanish disappear disappearance missing lose loss slip mislay misplace",
    example: ["Cargo vanishes", "the crates went missing"],
  },
  {
    words: "injure wound injury hurt maim hospitalise hospitalize casualty",
    example: ["Four hurt in crash", "four people were injured"],
  },
  {
    words:
      "attack strike raid assault bomb bombing shell shelling airstrike offensive ambush storm invade invasion hit blast explosion explode target",
    example: ["Raid on depot", "planes bombed the depot"],
  },
  { words: "shoot shooting gunfire fire gun gunman", example: ["Officer shot", "a gunman opened fire on the officer"] },
  {
    words: "arrest detain detention jail imprison custody apprehend capture nab hold imprisonment remand",
    example: ["Two held over fire", "police detained two men"],
  },
  {
    words: "charge indict indictment prosecute prosecution trial accuse accusation allege allegation blame",
    example: ["Ex-mayor indicted", "prosecutors charged the former mayor"],
  },
  { words: "convict conviction guilty sentence condemn", example: ["Trader guilty", "the jury convicted the trader"] },
  { words: "acquit clear exonerate absolve acquittal", example: ["Doctor cleared", "the court acquitted the doctor"] },
  {
    words:
      "resign quit resignation step-down stepdown depart departure oust ouster sack dismiss fire dismissal remove removal axe",
    example: ["Minister quits", "the minister resigned"],
  },
  {
    words: "appoint name appointment nominate nomination pick hire choose select tap elect",
    example: ["Board taps engineer", "the board appointed the engineer"],
  },
  {
    words: "close closure shut shutdown shutter halt suspend suspension cease stop",
    example: ["Ferry halted", "service will be suspended"],
  },
  {
    words: "open reopen reopening launch inaugurate start begin opening resume resumption",
    example: ["Bridge to reopen", "the bridge opens to traffic"],
  },
  {
    words: "delay postpone postponement defer put-off late lag hold-up",
    example: ["Vote put off", "the vote was postponed"],
  },
  {
    words: "cancel scrap drop abandon axe ditch shelve cancellation call-off",
    example: ["Festival axed", "organisers cancelled the festival"],
  },
  {
    words: "cut reduce reduction slash lower decrease trim shrink curb decline fall drop dip plunge slump tumble sink",
    example: ["Rates slashed", "the bank lowered rates"],
  },
  {
    words: "raise increase rise hike grow growth surge soar climb jump boost lift expand gain double triple",
    example: ["Fares to jump", "fares will rise"],
  },
  {
    words: "build construct construction erect building",
    example: ["New dam planned", "the state will construct a dam"],
  },
  {
    words: "destroy demolish demolition raze ruin wreck level devastate destruction flatten tear-down",
    example: ["Market razed", "the fire destroyed the market"],
  },
  { words: "damage harm hurt impair", example: ["Storm batters port", "the storm damaged the port"] },
  { words: "burn fire blaze ablaze burned burnt arson ignite", example: ["Blaze guts mill", "the mill caught fire"] },
  { words: "flood flooding inundate swamp submerge", example: ["Town swamped", "the river flooded the town"] },
  {
    words: "buy purchase acquire acquisition takeover take-over procure",
    example: ["Bank snaps up rival", "the bank acquired its rival"],
  },
  { words: "sell sale divest offload flog", example: ["Port sold", "the sale of the port"] },
  {
    words: "pay payment fund funding finance spend bankroll cash subsidy subsidise subsidize grant money payout",
    example: ["Council funded trip", "the trip was paid for by the council"],
  },
  {
    words: "bribe bribery kickback corruption corrupt graft embezzle embezzlement fraud",
    example: ["Graft probe", "he took kickbacks"],
  },
  {
    words: "steal theft rob robbery loot looting burgle burglary heist snatch",
    example: ["Paintings looted", "thieves stole the paintings"],
  },
  {
    words: "investigate investigation probe inquiry enquiry examine inquire",
    example: ["Probe into leak", "investigators are examining the leak"],
  },
  {
    words: "leak spill contaminate contamination pollute pollution discharge dump dumping",
    example: ["River fouled", "the plant discharged waste into the river"],
  },
  { words: "poison toxic poisoning toxin", example: ["Well poisoned", "toxic chemicals in the well"] },
  {
    words: "cover-up conceal hide concealment suppress bury withhold secret secretly",
    example: ["Report buried", "the ministry withheld the report"],
  },
  { words: "police policeman officer constable inspector detective", example: ["Police fault", "two officers erred"] },
  { words: "job post position employee worker staff", example: ["Jobs to go", "posts will be lost"] },
  { words: "warn warning caution alert", example: ["Experts warn", "a warning was issued"] },
  {
    words: "know aware awareness knowledge warned",
    example: ["Firm knew of fault", "the firm was aware of the fault"],
  },
  {
    words: "lie mislead deceive deceit falsify fake forge fabricate forgery fabrication doctor",
    example: ["Firm faked tests", "test results were falsified"],
  },
  {
    words: "agree agreement deal accord pact sign treaty settle settlement",
    example: ["Deal on fish", "the two states agreed"],
  },
  {
    words: "reject refuse rejection decline deny rebuff turn-down spurn refusal denial",
    example: ["Offer spurned", "the union rejected the offer"],
  },
  {
    words:
      "approve approval pass back endorse endorsement ratify adopt authorise authorize greenlight permit allow let",
    example: ["Plan gets green light", "the council approved the plan"],
  },
  {
    words: "ban prohibit outlaw bar forbid prohibition block",
    example: ["Nets outlawed", "the state banned the nets"],
  },
  {
    words: "demand call urge press appeal ask request seek",
    example: ["Calls for inquiry", "the party demanded an inquiry"],
  },
  {
    words: "protest demonstrate demonstration rally march protester demonstrator riot unrest",
    example: ["Thousands march", "demonstrators filled the square"],
  },
  { words: "strike walkout walk-out stoppage", example: ["Dockers walk out", "a strike by dockers"] },
  { words: "vote ballot referendum poll election", example: ["Islanders vote", "the referendum"] },
  { words: "win victory beat defeat triumph prevail", example: ["Upset in north", "she defeated the incumbent"] },
  { words: "lose loss defeat", example: ["Incumbent out", "he lost his seat"] },
  {
    words: "arm supply ship shipment deliver delivery carry transport haul",
    example: ["Rifles shipped", "the vans delivered rifles"],
  },
  { words: "send dispatch deploy deployment ship post", example: ["Troops sent", "the state deployed troops"] },
  {
    words: "meet meeting talks summit talk negotiate negotiation confer contact communicate",
    example: ["Secret talks", "envoys met"],
  },
  {
    words:
      "help aid assist support assistance back collude collusion cooperate cooperation coordinate coordination conspire abet",
    example: ["Guards helped", "the guards assisted"],
  },
  { words: "rescue save recover recovery", example: ["Crew saved", "the crew was rescued"] },
  {
    words: "find discover discovery uncover unearth detect locate",
    example: ["Graves found", "workers discovered graves"],
  },
  { words: "miss missing vanish disappear disappearance lost", example: ["Ship vanishes", "the ship is missing"] },
  {
    words: "crash collide collision derail derailment wreck sink capsize",
    example: ["Trains collide", "the derailment"],
  },
  {
    words: "spy surveil surveillance wiretap eavesdrop espionage monitor bug hack hacking intrusion breach",
    example: ["Phones tapped", "the agency monitored phones"],
  },
  { words: "test trial experiment testing", example: ["Vaccine trial", "the vaccine was tested"] },
  {
    words: "infect infection outbreak epidemic disease ill sicken virus contagion sick",
    example: ["Outbreak at school", "pupils fell ill"],
  },
  {
    words: "evict eviction displace expel expulsion deport deportation banish",
    example: ["Families thrown out", "the families were evicted"],
  },
  { words: "cost price worth value bill expense", example: ["Bill hits 4m", "the works cost 4 million"] },
  { words: "plan propose proposal intend scheme consider", example: ["Toll planned", "the council proposes a toll"] },
  { words: "promise pledge vow commit commitment", example: ["Mayor vows", "the mayor promised"] },
  { words: "apologise apologize apology sorry regret", example: ["Bishop sorry", "the bishop apologised"] },
  { words: "claim say assert state contend maintain insist", example: ["Firm claims", "the firm said"] },
  {
    words: "abuse torture mistreat mistreatment beat beating rape assault",
    example: ["Inmates beaten", "the abuse of inmates"],
  },
  { words: "kidnap abduct abduction hostage kidnapping seize", example: ["Pilot seized", "the pilot was abducted"] },
  {
    words: "fail failure collapse bankrupt bankruptcy insolvent insolvency",
    example: ["Builder goes under", "the builder is insolvent"],
  },
  { words: "hire recruit recruitment employ job employment", example: ["Jobs boost", "the yard will hire"] },
  {
    words: "layoff lay-off redundancy redundant dismiss sack fire job",
    example: ["Yard sheds staff", "redundancies at the yard"],
  },
  {
    words: "fine penalty penalise penalize sanction punish punishment",
    example: ["Bank fined", "a penalty for the bank"],
  },
  { words: "sue lawsuit litigation suit", example: ["Towns sue", "a lawsuit by the towns"] },
  { words: "fight battle clash combat fighting war skirmish", example: ["Clashes on border", "the two sides fought"] },
  {
    words: "seize capture take occupy confiscate impound seizure control overrun",
    example: ["Town falls", "rebels captured the town"],
  },
  { words: "return come-back comeback repatriate", example: ["Refugees go home", "families returned"] },
  { words: "move relocate shift transfer relocation", example: ["Archive moves", "the archive was transferred"] },
  {
    words: "publish release reveal disclose disclosure unveil",
    example: ["Files out", "the ministry released the files"],
  },
];

/** Adjectives and inhabitants of countries, and capitals that stand for governments, beside the country's name. */
export const PLACES: readonly string[] = [
  "democrats democrat democratic dem dems",
  "republicans republican gop g.o.p",
  "us u.s usa u.s.a united-states america american americans washington",
  "uk u.k britain british briton britons great-britain london",
  "iraq iraqi iraqis baghdad",
  "iran iranian iranians tehran",
  "syria syrian syrians damascus",
  "turkey turkish turk turks ankara türkiye",
  "russia russian russians moscow kremlin",
  "ukraine ukrainian ukrainians kyiv kiev",
  "china chinese beijing",
  "japan japanese tokyo",
  "france french paris",
  "germany german germans berlin",
  "italy italian italians rome",
  "spain spanish madrid",
  "poland polish warsaw",
  "greece greek greeks athens",
  "israel israeli israelis",
  "palestine palestinian palestinians",
  "lebanon lebanese beirut",
  "egypt egyptian egyptians cairo",
  "saudi saudis saudi-arabia riyadh",
  "yemen yemeni yemenis",
  "libya libyan libyans tripoli",
  "afghanistan afghan afghans kabul",
  "pakistan pakistani pakistanis islamabad",
  "india indian indians delhi",
  "korea korean koreans",
  "canada canadian canadians ottawa",
  "mexico mexican mexicans",
  "brazil brazilian brazilians",
  "argentina argentine argentinian",
  "australia australian australians canberra",
  "netherlands dutch hague",
  "belgium belgian belgians brussels",
  "sweden swedish swede swedes stockholm",
  "norway norwegian norwegians oslo",
  "finland finnish finn finns helsinki",
  "denmark danish dane danes copenhagen",
  "hungary hungarian hungarians budapest",
  "austria austrian austrians vienna",
  "serbia serbian serb serbs belgrade",
  "europe european europeans eu",
  "kurdistan kurd kurds kurdish",
  "sudan sudanese khartoum",
  "nigeria nigerian nigerians abuja",
  "kenya kenyan kenyans nairobi",
  "ethiopia ethiopian",
  "venezuela venezuelan caracas",
  "cuba cuban cubans havana",
  "vietnam vietnamese hanoi",
  "ireland irish dublin",
  "scotland scottish scot scots edinburgh",
  "switzerland swiss bern",
  "un u.n united-nations",
  "nato",
];
