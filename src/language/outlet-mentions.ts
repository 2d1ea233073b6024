/** Credits that say "from agencies" and not from which: "News desk and agencies", "From our wire services". */
export const UNNAMED_AGENCIES =
  /^(?:(?:the|our|staff|desk|news|wire|press|foreign|international|and|with|from) )*(?:agenc(?:y|ies)(?: (?:inputs?|reports?|copy))?|agencies reports|wires?|wire (?:services?|(?:service )?reports?|copy)|news services?|agenturen|agences|agencias|agências|agenzie)$/i;

/** Words at the end of an outlet's name that are left off where it is mentioned a second time: "Meridian [Press]", "QKHR [98.1 FM]". Lower case. */
export const LEFT_OFF_NAMES: ReadonlySet<string> = new Set(
  "press international news agency service network media group online daily weekly fm am radio tv television channel".split(
    " ",
  ),
);

/** Nouns that stand for an outlet named before: "the newspaper", "the Brussels-based title". Lower case. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  "newspaper paper daily weekly tabloid broadsheet agency newswire wire website site portal blog magazine broadcaster station channel outlet title publication".split(
    " ",
  ),
);

/** Of these nouns the ones that mean other things as well: a paper is a memo, a station a place. */
export const AMBIGUOUS_OUTLET_NOUNS: ReadonlySet<string> = new Set(
  "paper daily weekly agency wire site station channel title publication portal".split(" "),
);
