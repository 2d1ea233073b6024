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
/** What a minister or a secretary is set over, in front of whose name it stands: "Secretary of [State] Ada Lind". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  "state education health defense defence finance justice labor labour agriculture energy transport transportation commerce trade culture tourism war treasury police".split(
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
