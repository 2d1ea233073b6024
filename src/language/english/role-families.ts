/** Which words for a role can mean the same person. Every word lower case, singular. */

/** Short forms in front of a name → the noun by which the text speaks of its holder afterwards. With its stop where the bare word is another. */
export const ROLE_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: "senator",
    rep: "representative",
    reps: "representative",
    gov: "governor",
    gen: "general",
    lt: "lieutenant",
    maj: "major",
    col: "colonel",
    capt: "captain",
    cmdr: "commander",
    adm: "admiral",
    sgt: "sergeant",
    det: "detective",
    "insp.": "inspector",
    supt: "superintendent",
    "del.": "delegate",
    atty: "attorney",
    dr: "doctor",
    prof: "professor",
    pm: "minister",
    pres: "president",
    cllr: "councillor",
    rev: "reverend",
    ceo: "executive",
    exec: "executive",
    cfo: "officer",
    coo: "officer",
    cto: "officer",
    cio: "officer",
    msgr: "monsignor",
    mp: "mp",
    adv: "advocate",
    msp: "msp",
    mec: "mec",
    mla: "mla",
    mep: "mep",
    mpp: "mpp",
    mlc: "mlc",
    td: "td",
    reverend: "reverend",
  }),
);

/** What narrows the noun that an office in letters stands for: a "CFO" is the chief financial officer. */
export const LETTERS_NARROW: ReadonlyMap<string, readonly string[]> = new Map([
  ["ceo", ["chief"]],
  ["cfo", ["chief", "financial"]],
  ["coo", ["chief", "operating"]],
  ["cto", ["chief", "technology"]],
  ["cio", ["chief", "information"]],
]);

/** Words of one office or trade: either may be said of a holder of the other. */
const SAME: readonly string[] = [
  "representative congressman congresswoman",
  "spokesman spokeswoman spokesperson",
  "chairman chairwoman chair chairperson",
  "nominee candidate hopeful contender challenger",
  "judge justice magistrate jurist",
  "lawyer attorney solicitor barrister counsel",
  "doctor physician surgeon",
  "researcher scientist professor academic scholar",
  "author writer novelist",
  "reporter journalist correspondent",
  "adviser advisor aide",
  "businessman businesswoman tycoon mogul billionaire entrepreneur developer magnate",
  "actor actress star",
  "singer star musician",
  "officer policeman policewoman constable",
  "coach manager",
  "reverend pastor minister priest preacher vicar rector",
  "neighbor neighbour",
  "skipper captain",
  "councillor councilman councilwoman councilor",
  "organizer organiser",
  "warden ranger",
];

/** A wider word and the roles it may be said of. */
const WIDER: Readonly<Record<string, string>> = {
  lawmaker:
    "senator representative congressman congresswoman mp msp mla mep mpp td delegate assemblyman assemblywoman councillor councilman councilwoman legislator",
  legislator: "senator representative congressman congresswoman mp delegate assemblyman assemblywoman",
  politician:
    "senator representative congressman congresswoman mp msp mla mep mpp td governor mayor minister candidate nominee president premier chancellor",
  leader: "president premier chancellor chairman chairwoman chair chief head secretary-general speaker minister",
  premier: "minister",
  chief: "director head commissioner superintendent commander",
  executive: "director president chairman founder owner",
  official: "secretary commissioner director minister deputy administrator",
  officer: "sergeant lieutenant captain inspector detective major colonel sheriff superintendent",
  commander: "general colonel admiral captain major",
  soldier: "sergeant private corporal lieutenant captain veteran",
  expert: "professor researcher scientist analyst scholar economist historian",
  academic: "professor lecturer historian economist",
  engineer: "technician",
  athlete: "player runner swimmer striker goalkeeper",
  clergyman: "bishop archbishop priest pastor cardinal reverend imam rabbi father vicar rector",
  clergywoman: "bishop archbishop priest pastor reverend rabbi vicar rector",
  priest: "father",
  nun: "sister",
  cleric: "bishop archbishop priest pastor cardinal imam ayatollah",
  diplomat: "ambassador envoy consul",
  envoy: "ambassador",
  prosecutor: "attorney",
  spokesman: "secretary",
  spokeswoman: "secretary",
};

const FAMILIES: ReadonlyMap<string, ReadonlyMap<string, number>> = (() => {
  const families = new Map<string, Map<string, number>>();
  const add = (said: string, held: string, closeness: number): void => {
    const family = families.get(said) ?? new Map<string, number>();
    family.set(held, Math.max(closeness, family.get(held) ?? 0));
    families.set(said, family);
  };
  for (const words of SAME.map((line) => line.split(" ")))
    for (const said of words) for (const held of words) if (said !== held) add(said, held, 0.75);
  for (const [said, words] of Object.entries(WIDER)) for (const held of words.split(" ")) add(said, held, 0.6);
  return families;
})();

const NOBODY: ReadonlyMap<string, number> = new Map();

/** Roles whose holder may be called by this noun, with how close the two are (0–1); the noun itself is not among them. */
export const familyOf = (noun: string): ReadonlyMap<string, number> => FAMILIES.get(noun) ?? NOBODY;

/**
 * Nouns that news uses for somebody whom it has just named, for variety: "the nominee", "the billionaire". Not among them are those
 * that bring in somebody new with "the": the driver, the judge, the spokesman, the announcer. "old" stands for "the 54-year-old".
 */
export const VARYING_NOUNS: ReadonlySet<string> = new Set(
  (
    "nominee candidate hopeful contender challenger front-runner frontrunner incumbent senator lawmaker congressman congresswoman representative governor politician legislator president premier chancellor leader businessman businesswoman billionaire " +
    "mogul tycoon entrepreneur developer magnate actor actress singer star musician rapper comedian author novelist filmmaker director artist poet veteran republican democrat conservative liberal independent socialist libertarian lady " +
    "scientist economist historian professor researcher academic scholar striker midfielder goalkeeper defender winger captain skipper sprinter swimmer golfer boxer cyclist champion surgeon physician cardiologist midwife grandmother grandfather native old graduate alumnus retiree widow widower millionaire philanthropist activist " +
    "dissident defector whistleblower teenager pensioner farmer barrister solicitor analyst surveyor accountant architect biologist chemist physicist ecologist geologist psychologist psychiatrist toxicologist pathologist epidemiologist " +
    "virologist botanist zoologist archaeologist anthropologist sociologist statistician mathematician astronomer meteorologist biochemist neuroscientist oncologist paediatrician pediatrician dentist campaigner broadcaster presenter " +
    "columnist playwright composer violinist guitarist drummer cellist pianist fiddler choreographer sculptor painter photographer designer chef restaurateur winemaker brewer batter batsman bowler spinner cricketer fullback jockey " +
    "priest vicar rector pastor clergyman clergywoman cleric nun monk rabbi imam beekeeper shopkeeper butcher blacksmith carpenter joiner plumber electrician mechanic trawlerman shepherd gardener forester potter weaver translator organist " +
    "bookseller librarian archivist hairdresser barber florist tailor seamstress dancer ballerina footballer winger forward flanker wicketkeeper seamer rower skier climber mountaineer liquidator auctioneer playmaker centre-back full-back sculler " +
    "publican backbencher frontbencher front-bencher peer baronet engineer naturalist horticulturist criminologist demographer geographer linguist philosopher theologian curator conservationist environmentalist"
  ).split(" "),
);

/** Anybody who knows: "the expert" is whoever has just spoken, and in the next paragraph somebody else. */
export const KNOWING_PEOPLE: ReadonlySet<string> = new Set(["expert", "specialist"]);

/** Offices: who is not told to hold one is hardly called by it. */
export const OFFICES: ReadonlySet<string> = new Set(
  "senator representative congressman congresswoman governor mayor president premier chancellor legislator".split(" "),
);

/** Whoever is told to be one of these holds no office and plies no trade: "Ada was a happy child". */
export const NO_OFFICES: ReadonlySet<string> = new Set(
  "child kid baby toddler boy girl man woman guy person people individual teenager adult human old somebody someone fan friend".split(
    " ",
  ),
);

/** Nouns too common for two mentions of them far apart to be one person. */
export const COMMON_PEOPLE: ReadonlySet<string> = new Set(
  (
    "man woman boy girl person individual official officer resident source witness member friend neighbor neighbour colleague worker employee student patient passenger victim survivor citizen voter supporter parent mother father son daughter " +
    "brother sister husband wife insider informant participant bystander volunteer protester fan user reader customer child guest visitor relative cousin aunt uncle pupil local villager driver guard soldier fighter"
  ).split(" "),
);

/** Words in front of a role that narrow nothing: anybody's "former", "longtime". */
export const LOOSE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    "former late longtime long-time veteran new newly current outgoing incoming embattled outspoken young old elderly popular famous prominent leading top senior junior fellow controversial first-term second-term retired then ex onetime one-time " +
    "self-proclaimed self-described aspiring would-be so-called likely presumptive"
  ).split(" "),
);

/** Two ways to write one narrowing word → one of them. */
export const SAME_MODIFIERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gop: "republican",
    "g.o.p": "republican",
    "g.o.p.": "republican",
    democrat: "democratic",
    democrats: "democratic",
    republicans: "republican",
    tory: "conservative",
    american: "us",
    "u.s": "us",
    "u.s.": "us",
    america: "us",
    british: "uk",
    britain: "uk",
    "u.k.": "uk",
    presidential: "president",
    "vice-presidential": "vice",
  }),
);

/** Parties: somebody of one is not of another. */
export const PARTIES: ReadonlySet<string> = new Set([
  "republican",
  "democratic",
  "conservative",
  "labour",
  "liberal",
  "green",
  "libertarian",
]);

/** "R-S.C.", "D-Texas" behind a name: party and place, as American news writes them. */
export const PARTY_LETTERS: Readonly<Record<string, string>> = {
  r: "republican",
  d: "democratic",
  i: "independent",
  l: "libertarian",
  g: "green",
};

/** Short forms of American states as news writes them, lower case without stops. */
export const STATE_FORMS: Readonly<Record<string, string>> = {
  ala: "alabama",
  ariz: "arizona",
  ark: "arkansas",
  calif: "california",
  colo: "colorado",
  conn: "connecticut",
  del: "delaware",
  fla: "florida",
  ga: "georgia",
  ill: "illinois",
  ind: "indiana",
  kan: "kansas",
  ky: "kentucky",
  la: "louisiana",
  md: "maryland",
  mass: "massachusetts",
  mich: "michigan",
  minn: "minnesota",
  miss: "mississippi",
  mo: "missouri",
  mont: "montana",
  neb: "nebraska",
  nev: "nevada",
  nh: "new hampshire",
  nj: "new jersey",
  nm: "new mexico",
  ny: "new york",
  nc: "north carolina",
  nd: "north dakota",
  okla: "oklahoma",
  ore: "oregon",
  pa: "pennsylvania",
  ri: "rhode island",
  sc: "south carolina",
  sd: "south dakota",
  tenn: "tennessee",
  tex: "texas",
  vt: "vermont",
  va: "virginia",
  wash: "washington",
  wva: "west virginia",
  wis: "wisconsin",
  wyo: "wyoming",
};
