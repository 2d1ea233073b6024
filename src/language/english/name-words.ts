/** Particles inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de la le du van von der den bin ibn al el da dos di".split(" "),
);
/** Nouns for bodies that are no name by themselves. Lower case. */
export const COMMON_BODIES: ReadonlySet<string> = new Set(
  "museum gallery theatre theater orchestra zoo library university hospital school council company bank union club charity firm".split(
    " ",
  ),
);

/** Capitalised words that begin no name. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  ..."a an the this that i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december rumour rumours rumor rumors word speculation claims allegations talks reports critics supporters opponents rs inr usd eur gbp".split(
    " ",
  ),
]);

/** Days of the year that are no name alone: "before Easter, her doctor said". Christmas Island is one. */
export const HOLIDAYS: ReadonlySet<string> = new Set(
  "easter christmas ramadan eid diwali hanukkah passover thanksgiving halloween lent pentecost midsummer advent".split(
    " ",
  ),
);

/** What a person writes behind the name. Lower case. */
export const LETTERS_BEHIND: ReadonlySet<string> = new Set(
  "kc qc sc bl mp msp mla obe mbe cbe md phd esq jp frs".split(" "),
);
export const OFFICE_LETTERS: ReadonlySet<string> = new Set("mp mec mla msp mep mpp mlc td ceo cfo coo cto".split(" "));
/** Offices that a capital, a land or a body in front of them makes no name of: "the Skarn Secretary of State Ada Lind". */
export const OFFICES_OF_BODIES: ReadonlySet<string> = new Set(
  "secretary minister ambassador envoy commissioner rapporteur president chancellor governor premier prosecutor attorney inspector director".split(
    " ",
  ),
);
/** Words of what a minister, a secretary or a chief is set over: "Secretary of [State] Ada Lind", "[Climate Change] Minister Ada Lind", "Chief of [Army Staff]". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  (
    "state education health defense defence finance justice labor labour agriculture energy transport transportation commerce trade culture tourism war treasury police " +
    "communications environment climate change economy economic affairs housing immigration information water petroleum mines mining fisheries forestry forests planning development " +
    "sport sports youth women families welfare security public works home interior foreign lands digital technology science innovation heritage arts infrastructure roads aviation " +
    "veterans prisons policing communities pensions skills employment resources staff army naval navy air mission protocol"
  ).split(" "),
);

/** Offices that are named by what they are set over. */
export const SET_OVER: ReadonlySet<string> = new Set(
  "minister ministers secretary undersecretary under-secretary commissioner chief".split(" "),
);

/** Words that make another office of the one behind them, and are no body: "[Rear] Admiral", "[prime] minister", "[fire] chief". */
export const BEGIN_OFFICES: ReadonlySet<string> = new Set(
  "prime vice deputy assistant associate acting interim former foreign federal fire police rear brigadier warrant petty".split(
    " ",
  ),
);

/** Of these the ones that tell a trade. */
export const TRADE_BEHIND: ReadonlyMap<string, string> = new Map([
  ["kc", "barrister"],
  ["qc", "barrister"],
  ["sc", "barrister"],
  ["bl", "barrister"],
  ["mp", "mp"],
  ["msp", "msp"],
  ["mla", "mla"],
]);
