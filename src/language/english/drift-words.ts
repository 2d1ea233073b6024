/** Words that set a condition, with those that soften whatever they stand beside. Lower case, as all here. */
export const CONDITIONS: ReadonlySet<string> = new Set("if unless only except until provided some partly".split(" "));

/** Words with which a quotation's condition begins: "if it rains". */
export const CONDITION_OPENERS: ReadonlySet<string> = new Set("if unless until provided only".split(" "));

/** "Is scheduled to last" is "is expected to last": a plan either way. */
export const PLANNED: ReadonlySet<string> = new Set("scheduled due set slated planned expected".split(" "));

/** What somebody looks for, and what "would" settles where it stands in their place. */
export const EXPECTED: ReadonlySet<string> = new Set("expected likely thought believed predicted projected".split(" "));

/** "Less than they would like": behind "would" a wish, and no hedge. */
export const WISHING: ReadonlySet<string> = new Set("like love prefer rather".split(" "));

/** "Never" → "seldom": another word, and still denied for the most part. */
export const NEAR_NEVER: ReadonlySet<string> = new Set("seldom rarely hardly scarcely barely".split(" "));

/** Words with which a clause of its own begins that may be left out whole: "…, though it confirmed that …". */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set("though although but while and because which".split(" "));

/** Before a word of saying they keep it from laying to anybody: "is believed to", "an estimated 40". */
export const NOT_BEFORE_SAYING: ReadonlySet<string> = new Set("is are was were be been being a an the".split(" "));

/** Words that fasten a number to a time: "six years ago". */
export const TIME_ANCHORS: ReadonlySet<string> = new Set("ago earlier later before after old late early".split(" "));
