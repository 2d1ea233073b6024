/** Words that set a condition, with those that soften whatever they stand beside. Lower case, as all here. */
export const CONDITIONS: ReadonlySet<string> = new Set("if unless only except until provided some partly".split(" "));

/** Words with which a quotation's condition begins: "if it rains". */
export const CONDITION_OPENERS: ReadonlySet<string> = new Set("if unless until provided only".split(" "));

/** "Is scheduled to last" is "is expected to last": a plan either way. */
export const PLANNED: ReadonlySet<string> = new Set("scheduled due set slated planned expected".split(" "));

/** What somebody looks for, and what "would" settles where it stands in their place. */
export const EXPECTED: ReadonlySet<string> = new Set("expected likely thought believed predicted projected".split(" "));

/** In front of whom or what they narrow: "a former minister" is no minister. */
export const NARROWING: ReadonlySet<string> = new Set(
  "former acting interim outgoing suspected self-styled would-be".split(" "),
);

/** What somebody has in mind, and has not done: "is considering closing", "plans to close". */
export const INTENDING: ReadonlySet<string> = new Set(
  "considering considers plans planning intends intending intended hopes hoping hoped wants wanted aims aiming weighing mulling exploring proposes proposing proposed".split(
    " ",
  ),
);

/** What is settled, or done, where one of those stood: "will close", "has closed". */
export const DONE_OR_SETTLED: ReadonlySet<string> = new Set("will has have had".split(" "));

/** "Less than they would like": behind "would" a wish, and no hedge. */
export const WISHING: ReadonlySet<string> = new Set("like love prefer rather".split(" "));

/** "Appears for the defence", "appeared in court": behind "appears" they say where somebody comes. */
export const APPEARING_BEFORE: ReadonlySet<string> = new Set("for before in at on with as alongside beside".split(" "));

/** Words that deny without a "not": "a fund was ruled out". */
export const DENYING_WORDS: ReadonlySet<string> = new Set(
  "ruled rules ruling rule refused refuses refuse refusing rejected rejects reject denied denies deny failed fails fail lacked lacks lack lacking avoided avoids avoid free barred bars banned stopped stops ceased unable excluded excludes".split(
    " ",
  ),
);

/** "Never" → "seldom": another word, and still denied for the most part. */
export const NEAR_NEVER: ReadonlySet<string> = new Set("seldom rarely hardly scarcely barely".split(" "));

/** Words with which a clause of its own begins that may be left out whole: "…, though it confirmed that …". */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set("though although but while and because which".split(" "));

/** Before a word of saying they keep it from laying to anybody: "is believed to", "an estimated 40". */
export const NOT_BEFORE_SAYING: ReadonlySet<string> = new Set("is are was were be been being a an the".split(" "));

/** "Is believed to be": a hedge, whose word nobody gave. */
export const BELIEVED: ReadonlySet<string> = new Set(
  "believed thought feared expected presumed assumed suspected".split(" "),
);

/** What a word says of a whole, and how many times a word says. */
export const SHARES: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, tenth: 1 / 10 }),
);
export const TIMES: ReadonlyMap<string, number> = new Map(Object.entries({ once: 1, twice: 2, thrice: 3 }));

/** Behind "a" they are a number of their own: "about an hour", "nearly a dozen". */
export const MEASURES: ReadonlySet<string> = new Set(
  "second minute hour day week fortnight month year decade century dozen hundred thousand million billion third quarter fifth tenth mile kilometre kilometer metre meter hectare acre tonne ton litre liter gallon foot inch kilo pound".split(
    " ",
  ),
);

/** Words that fasten a number to a time: "six years ago". */
export const TIME_ANCHORS: ReadonlySet<string> = new Set("ago earlier later before after old late early".split(" "));
