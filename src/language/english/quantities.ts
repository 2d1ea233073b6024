import type { Bound } from "../../core/statement.ts";

/** Number words below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply what stands before them: "two million", "1.2m". */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    crore: 1e7,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
  }),
);

/** Plural measures with no exact count: "dozens of", "hundreds of thousands". The value is one of the measure, at the least. */
export const VAGUE_MEASURES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
  }),
);

/** Fractions: the number of equal parts. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    tenth: 10,
    tenths: 10,
  }),
);

/** Before "half of …" they make it a part of a time or a game, no share: "in the first half of the year". */
export const HALVES_OF_TIME: ReadonlySet<string> = new Set(
  "first second last latter former other opening closing next previous early late later earlier this that each either every".split(
    " ",
  ),
);

/** What "over" spans as it spans years: "three titles over two spells". */
export const SPANNED: ReadonlySet<string> = new Set(
  "spells stints terms seasons games matches legs rounds sets innings sessions series visits phases stages episodes volumes".split(
    " ",
  ),
);

/** Numbers that are dialled, and what stands around them: "called 911", "a 999 operator". */
export const DIALLED: ReadonlySet<number> = new Set([911, 999, 112, 988, 111, 101]);
export const BEFORE_DIALLED = /^(?:call(?:s|ed|ing)?|dial(?:s|l?ed|l?ing)?|ring(?:s|ing)?|rang|phon(?:e[sd]?|ing))$/;
export const AFTER_DIALLED = /^(?:calls?|callers?|operators?|dispatch(?:ers?)?|emergency|system|recordings?)$/;

/** With a capital, names that go on with a number: "World War 3", "the Fortune 500 firms". */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set(
  "war fortune ftse nasdaq nikkei dax cac stoxx russell".split(" "),
);

/** Last words of an address: "at 300 Alder Street". */
export const STREETS: ReadonlySet<string> = new Set(
  "street st st. road rd rd. avenue ave ave. boulevard blvd blvd. drive lane place court square terrace parkway highway crescent quay row".split(
    " ",
  ),
);

/** Numbers of aircraft types, told by what follows them: "a 737 Max", "the 777 programme", "an ATR 72 aircraft". */
export const AIRCRAFT = /^7[0-8]7$/;
export const AFTER_AIRCRAFT =
  /^(?:max|programme|program|dreamliner|freighters?|jets?|fleet|line|aircraft|planes?|airliners?)$/;

/** Verbs and nouns that take "about" themselves: after "lied about" and "a row about" it says nothing of how a number is meant. */
export const TAKES_ABOUT =
  /^(?:l(?:ie[sd]?|ying)|talk(?:s|ed|ing)?|ask(?:s|ed|ing)?|argu(?:e[sd]?|ing)|worr(?:y|ies|ied|ying)|complain(?:s|ed|ing|ts?)?|warn(?:s|ed|ing|ings)?|know[ns]?|knew|hear[ds]?|tell[s]?|told|think[s]?|thought|car(?:e[sd]?|ing)|concern(?:s|ed)?|questions?|doubts?|fears?|rows?|debates?|claims?|stor(?:y|ies)|news|reports?|rumou?rs?|details?|truth|all|what)$/;

export interface BoundWords {
  readonly words: string;
  readonly bound: Bound;
  readonly shows: string;
}

/** Words before a number that say how it is meant; the longest match wins. */
export const BOUNDS_BEFORE: readonly BoundWords[] = [
  { words: "about", bound: "about", shows: "about 30 boats" },
  { words: "around", bound: "about", shows: "around 30 boats" },
  { words: "some", bound: "about", shows: "some 30 boats" },
  { words: "roughly", bound: "about", shows: "roughly 30 boats" },
  { words: "approximately", bound: "about", shows: "approximately 30 boats" },
  { words: "approx.", bound: "about", shows: "approx. 30 boats" },
  { words: "circa", bound: "about", shows: "circa 30 boats" },
  { words: "an estimated", bound: "about", shows: "an estimated 30 boats" },
  { words: "estimated", bound: "about", shows: "the estimated 30 boats" },
  { words: "perhaps", bound: "about", shows: "perhaps 30 boats" },
  { words: "maybe", bound: "about", shows: "maybe 30 boats" },
  { words: "close to", bound: "about", shows: "close to 30 boats" },
  { words: "nearly", bound: "about", shows: "nearly 30 boats" },
  { words: "almost", bound: "about", shows: "almost 30 boats" },
  { words: "just about", bound: "about", shows: "just about 30 boats" },
  { words: "in the region of", bound: "about", shows: "in the region of 30 boats" },
  { words: "getting on for", bound: "about", shows: "getting on for 30 boats" },
  { words: "something like", bound: "about", shows: "something like 30 boats" },
  { words: "somewhere around", bound: "about", shows: "somewhere around 30 boats" },
  { words: "in the order of", bound: "about", shows: "in the order of 30 boats" },
  { words: "on the order of", bound: "about", shows: "on the order of 30 boats" },
  { words: "barely", bound: "about", shows: "barely 30 boats" },
  { words: "up to", bound: "at-most", shows: "up to 30 boats" },
  { words: "as many as", bound: "at-most", shows: "as many as 30 boats" },
  { words: "as much as", bound: "at-most", shows: "as much as 30 %" },
  { words: "at most", bound: "at-most", shows: "at most 30 boats" },
  { words: "at the most", bound: "at-most", shows: "at the most 30 boats" },
  { words: "no more than", bound: "at-most", shows: "no more than 30 boats" },
  { words: "not more than", bound: "at-most", shows: "not more than 30 boats" },
  { words: "a maximum of", bound: "at-most", shows: "a maximum of 30 boats" },
  { words: "maximum", bound: "at-most", shows: "maximum 30 boats" },
  { words: "at least", bound: "at-least", shows: "at least 30 boats" },
  { words: "no fewer than", bound: "at-least", shows: "no fewer than 30 boats" },
  { words: "no less than", bound: "at-least", shows: "no less than 30 boats" },
  { words: "not less than", bound: "at-least", shows: "not less than 30 boats" },
  { words: "a minimum of", bound: "at-least", shows: "a minimum of 30 boats" },
  { words: "minimum", bound: "at-least", shows: "minimum 30 boats" },
  { words: "upwards of", bound: "at-least", shows: "upwards of 30 boats" },
  { words: "as few as", bound: "at-least", shows: "as few as 30 boats" },
  { words: "as little as", bound: "at-least", shows: "as little as 30 %" },
  { words: "more than", bound: "more-than", shows: "more than 30 boats" },
  { words: "upward of", bound: "more-than", shows: "upward of 30 boats" },
  { words: "over", bound: "more-than", shows: "over 30 boats" },
  { words: "above", bound: "more-than", shows: "above 30 %" },
  { words: "well over", bound: "more-than", shows: "well over 30 boats" },
  { words: "just over", bound: "more-than", shows: "just over 30 boats" },
  { words: "well above", bound: "more-than", shows: "well above 30 %" },
  { words: "north of", bound: "more-than", shows: "north of 30 boats" },
  { words: "in excess of", bound: "more-than", shows: "in excess of 30 boats" },
  { words: "exceed", bound: "more-than", shows: "exceed 30 boats" },
  { words: "exceeds", bound: "more-than", shows: "exceeds 30 boats" },
  { words: "exceeded", bound: "more-than", shows: "exceeded 30 boats" },
  { words: "surpassed", bound: "more-than", shows: "surpassed 30 boats" },
  { words: "exceeding", bound: "more-than", shows: "exceeding 30 %" },
  { words: "less than", bound: "less-than", shows: "less than 30 %" },
  { words: "fewer than", bound: "less-than", shows: "fewer than 30 boats" },
  { words: "under", bound: "less-than", shows: "under 30 boats" },
  { words: "below", bound: "less-than", shows: "below 30 %" },
  { words: "just under", bound: "less-than", shows: "just under 30 boats" },
  { words: "well under", bound: "less-than", shows: "well under 30 boats" },
  { words: "just shy of", bound: "less-than", shows: "just shy of 30 boats" },
  { words: "not quite", bound: "less-than", shows: "not quite 30 boats" },
  { words: "exactly", bound: "exactly", shows: "exactly 30 boats" },
  { words: "precisely", bound: "exactly", shows: "precisely 30 boats" },
  { words: "a total of", bound: "exactly", shows: "a total of 30 boats" },
];

/** Words that take "over" for what the quarrel is about: "argue over £1.3 million", "a dispute over 40 acres". */
export const TAKES_OVER =
  /^(?:argu(?:e[sd]?|ing|ments?)|row(?:s|ed|ing)?|disput(?:e[sd]?|ing)|fights?|fought|fighting|clash(?:e[sd]|ing)?|quarrel(?:s|led|ling)?|wrangl(?:e[sd]?|ing)|battl(?:e[sd]?|ing)|bicker(?:s|ed|ing)?|feud(?:s|ed|ing)?|haggl(?:e[sd]?|ing)|negotiat(?:e[sd]?|ing|ions?)|sued?|suing|lawsuit|talks|anger|concerns?|worries|questions|doubts|outcry|debates?|split|standoff)$/;

/** Units of time, of which "over" may tell the span: "crowns over ten years". */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  "second minute hour day night week weekend month quarter year decade century".split(" "),
);

/** In front of "over ten years" they make it more than ten: "for over ten years", "took over ten years". Behind other words it is the span. */
export const MORE_THAN_TIME =
  /^(?:for|after|in|within|of|at|by|than|with|to|from|and|or|the|an?|is|are|was|were|be|been|being|last(?:s|ed|ing)?|tak(?:es?|en|ing)|took|spen[dt](?:s|ing)?|wait(?:s|ed|ing)?|serv(?:es?|ed|ing)|need(?:s|ed)?|require[sd]?|already|now|still|had|has|have)$/;

/** Words after a number. */
export const BOUNDS_AFTER: readonly BoundWords[] = [
  { words: "or so", bound: "about", shows: "30 or so boats" },
  { words: "or thereabouts", bound: "about", shows: "30 boats or thereabouts" },
  { words: "or more", bound: "at-least", shows: "30 or more boats" },
  { words: "or less", bound: "at-most", shows: "30 or less" },
  { words: "or fewer", bound: "at-most", shows: "30 or fewer boats" },
  { words: "at least", bound: "at-least", shows: "30 boats at least" },
  { words: "at most", bound: "at-most", shows: "30 boats at most" },
];

/** Nouns before a number that make it a name: "Route 66". */
export const NUMBERED_THINGS: readonly string[] = [
  "route",
  "highway",
  "interstate",
  "flight",
  "boeing",
  "airbus",
  "article",
  "section",
  "chapter",
  "page",
  "pages",
  "room",
  "gate",
  "no",
  "no.",
  "number",
  "nos",
  "act",
  "amendment",
  "resolution",
  "proposition",
  "bill",
  "level",
  "phase",
  "stage",
  "step",
  "part",
  "volume",
  "vol",
  "vol.",
  "grade",
  "season",
  "episode",
  "channel",
  "radio",
  "platform",
  "line",
  "unit",
  "group",
  "team",
  "district",
  "ward",
  "zone",
  "area",
  "sector",
  "title",
  "type",
  "class",
  "version",
  "windows",
  "apollo",
  "iphone",
  "ios",
  "figure",
  "fig",
  "fig.",
  "table",
  "item",
  "case",
  "file",
  "form",
  "track",
  "lane",
  "exit",
  "pier",
  "hall",
  "building",
  "block",
  "apartment",
  "suite",
  "box",
  "psalm",
  "verse",
  "rule",
  "annex",
  "covid",
  "formula",
  "catch",
  "top",
  "game",
  "match",
  "round",
  "week",
  "day",
  "age",
  "aged",
];

export const MONTHS: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
  "jan",
  "feb",
  "mar",
  "apr",
  "jun",
  "jul",
  "aug",
  "sep",
  "sept",
  "oct",
  "nov",
  "dec",
  "jan.",
  "feb.",
  "mar.",
  "apr.",
  "jun.",
  "jul.",
  "aug.",
  "sep.",
  "sept.",
  "oct.",
  "nov.",
  "dec.",
];

/** After these a bare four-digit number is a year. */
export const BEFORE_YEAR: readonly string[] = [
  "in",
  "since",
  "by",
  "until",
  "till",
  "from",
  "during",
  "before",
  "after",
  "of",
  "year",
  "early",
  "late",
  "mid",
  "summer",
  "winter",
  "spring",
  "autumn",
  "fall",
];

/** People and things a bare four-digit number counts although it could be a year: "2016 people". */
export const COUNTED_NOUNS: readonly string[] = [
  "people",
  "persons",
  "men",
  "women",
  "children",
  "civilians",
  "soldiers",
  "troops",
  "fighters",
  "officers",
  "voters",
  "residents",
  "students",
  "workers",
  "employees",
  "jobs",
  "refugees",
  "migrants",
  "patients",
  "deaths",
  "casualties",
  "victims",
  "members",
  "votes",
  "homes",
  "houses",
  "cases",
];

/** Words of time after a number of the clock. */
export const CLOCK_WORDS: readonly string[] = [
  "am",
  "pm",
  "a.m.",
  "p.m.",
  "a.m",
  "p.m",
  "gmt",
  "utc",
  "est",
  "cet",
  "o'clock",
  "o’clock",
  "hours",
];

/** Lemmas that tell how many there are, not what happened to them: a stock beside a flow. */
export const STOCK_WORDS: ReadonlySet<string> = new Set(
  (
    "be keep store live reside inhabit dwell stay remain exist number count total belong employ own house hold contain accommodate work serve " +
    "attend gather station garrison population inhabitant resident presence number strength stock fleet inventory staff headcount roster census"
  ).split(" "),
);
