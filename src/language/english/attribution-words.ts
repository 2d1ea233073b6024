import type { Act, Attitude } from "../../core/attribution.ts";

/** Closed classes that the constructions look at; every list is lower case. */

/** What "has it" that something is so: nobody's word. Lower case. */
export const HEARSAY_NOUNS: ReadonlySet<string> = new Set(
  "rumor rumour legend gossip tradition folklore lore myth".split(" "),
);

/** Where something is heard, and who hears it there. Lower case. */
export const COURTS: ReadonlySet<string> = new Set(
  "court jury jurors inquest tribunal inquiry hearing magistrates".split(" "),
);

/** Nobody in particular says it: act A5, source of kind U6. */
export const IMPERSONAL_ADVERBS: ReadonlySet<string> = new Set([
  "reportedly",
  "allegedly",
  "purportedly",
  "supposedly",
  "apparently",
]);

/**
 * Participles of "X is …ed to have left": X is whom it is said of, and who says it stays open. Not "told", "asked", "urged": there X is whom it
 * is said to.
 */
export const RAISED_PARTICIPLES: ReadonlySet<string> = new Set(
  "said reported alleged claimed rumoured rumored reputed understood thought believed known expected feared presumed assumed suspected considered estimated deemed held".split(
    " ",
  ),
);

/** Forms of "be", also what is left of them behind an apostrophe. */
export const BE_FORMS: ReadonlySet<string> = new Set("be am is are was were been being 's ’s 're ’re 'm ’m".split(" "));

/** Forms of the verbs by which somebody hands on another's words: "quoted the minister as saying", "citing two officials". */
export const QUOTING_FORMS: ReadonlySet<string> = new Set(
  "quote quotes quoted quoting cite cites cited citing".split(" "),
);

export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "whose"]);

export const EXPLETIVES: ReadonlySet<string> = new Set(["it", "there"]);

export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  "whether",
  "if",
  "why",
  "how",
  "what",
  "who",
  "whom",
  "when",
  "where",
  "which",
  "whose",
]);

/** Verbs that only carry the next verb: "went on to say", "continued to warn", "tried to explain". */
export const CARRYING_VERBS: ReadonlySet<string> = new Set([
  "continue",
  "continued",
  "continues",
  "continuing",
  "go",
  "went",
  "goes",
  "gone",
  "going",
  "begin",
  "began",
  "begins",
  "begun",
  "start",
  "started",
  "starts",
  "try",
  "tried",
  "tries",
  "trying",
  "fail",
  "failed",
  "fails",
  "take",
  "took",
  "takes",
  "taking",
  "use",
  "used",
  "come",
  "came",
  "comes",
  "appear",
  "appeared",
  "proceed",
  "proceeded",
  "keep",
  "kept",
  "keeps",
  "seem",
  "seemed",
  "stop",
  "stopped",
  "hasten",
  "hastened",
  "manage",
  "managed",
]);

/**
 * Participles of headlines that lay something to their subject, with the words of which one must follow. A headline tells in the present what
 * somebody says ("Officials warn of"), so that "warned of" is mostly what somebody was told.
 */
export const HEADLINE_PARTICIPLES: ReadonlyMap<
  string,
  { readonly act: Act; readonly attitude: Attitude; readonly prepositions: readonly string[] }
> = new Map(
  Object.entries({
    accused: { act: "A6", attitude: "says", prepositions: ["of", "over"] },
    blamed: { act: "A6", attitude: "says", prepositions: ["for", "over"] },
    suspected: { act: "A2", attitude: "believes", prepositions: ["of", "in"] },
    criticised: { act: "A4", attitude: "says", prepositions: ["for", "over"] },
    criticized: { act: "A4", attitude: "says", prepositions: ["for", "over"] },
    slammed: { act: "A4", attitude: "says", prepositions: ["for", "over"] },
    urged: { act: "A4", attitude: "orders", prepositions: ["to"] },
    ordered: { act: "A4", attitude: "orders", prepositions: ["to"] },
    told: { act: "A4", attitude: "orders", prepositions: ["to"] },
    asked: { act: "A0", attitude: "asks", prepositions: ["to", "about"] },
    warned: {
      act: "A4",
      attitude: "says",
      prepositions: ["of", "about", "over", "not", "to", "twice", "again", "before"],
    },
    praised: { act: "A4", attitude: "supports", prepositions: ["for", "over"] },
    named: { act: "A3", attitude: "says", prepositions: ["in", "as"] },
    questioned: { act: "A0", attitude: "asks", prepositions: ["over", "about"] },
    reported: { act: "A3", attitude: "says", prepositions: ["to"] },
    expected: { act: "A2", attitude: "believes", prepositions: ["to"] },
    believed: { act: "A2", attitude: "believes", prepositions: ["to"] },
    said: { act: "A4", attitude: "says", prepositions: ["to"] },
    alleged: { act: "A5", attitude: "says", prepositions: ["to"] },
    feared: { act: "A2", attitude: "believes", prepositions: ["to"] },
    thought: { act: "A2", attitude: "believes", prepositions: ["to"] },
    understood: { act: "A2", attitude: "believes", prepositions: ["to"] },
    rumoured: { act: "A5", attitude: "says", prepositions: ["to"] },
    rumored: { act: "A5", attitude: "says", prepositions: ["to"] },
  }),
);

/** Nouns of what is learned or said: "the data our buoys collected". */
export const INFORMATION_NOUNS: ReadonlySet<string> = new Set([
  "information",
  "data",
  "evidence",
  "intelligence",
  "footage",
  "image",
  "images",
  "picture",
  "pictures",
  "reading",
  "readings",
  "findings",
  "plan",
  "news",
  "details",
  "facts",
  "figures",
  "story",
  "account",
  "version",
]);

/** Particles that stay inside the cue: "pointed out", "laid out", "went on". */
export const PARTICLES: ReadonlySet<string> = new Set(["out", "on", "up", "back", "off", "down", "forward", "away"]);

/** Prepositional cues of one or more words, before or after what they carry. Act and attitude: says, A4. */
export const ACCORDING_PHRASES: readonly (readonly string[])[] = [["according", "to"], ["as", "per"], ["per"]];

/** In front of who or what has the words. */
export const WORDS_OF_PHRASES: readonly (readonly string[])[] = [
  ["in", "the", "words", "of"],
  ["it", "says", "in"],
  ["it", "is", "stated", "in"],
];

/** What something is done "as per". Lower case. */
export const RULES: ReadonlySet<string> = new Set(
  "rule rules law laws norm norms procedure procedures plan plans schedule guideline guidelines custom customs tradition usual agreement contract constitution act provisions protocol terms requirement requirements standards instructions directions".split(
    " ",
  ),
);

/** A speaker's name in front of what is said, at the start of a paragraph: an opening mark, the name, a colon. */
export const SPEAKER_LABEL =
  /^(["“«„'‘]?)(?!(?:Q|A|Question|Answer|Note|Update|Editor|Photo|Read|Related|Watch|Source|Sources|Correction|Video|PHOTO|NOTE|UPDATE|READ|WATCH)\b)(\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|al)){0,3}) ?: +(?=\S)/u;

/** Verbs of talk that say something in front of a quotation only: "she goes, “…”". Lower case. */
export const QUOTATIVES: ReadonlySet<string> = new Set(["goes", "go", "went"]);
/** The same with "like" behind: "he was like, “…”". */
export const QUOTATIVE_BE: ReadonlySet<string> = new Set([
  "am",
  "is",
  "are",
  "was",
  "were",
  "'m",
  "'s",
  "'re",
  "’m",
  "’s",
  "’re",
]);
/** In front of whom somebody heard say something. */
export const HEARING: ReadonlySet<string> = new Set(["hear", "hears", "heard", "hearing", "overheard"]);

/** Behind ", it was": what was told by nobody in particular. Lower case. */
export const IMPERSONAL_ASIDES: ReadonlySet<string> = new Set(
  "said reported claimed announced revealed confirmed alleged understood believed thought feared disclosed learned learnt suggested rumoured rumored estimated established heard acknowledged admitted stated noted argued assumed hoped".split(
    " ",
  ),
);
/** What comes to light by itself: "it emerged". */
export const EMERGING: ReadonlySet<string> = new Set(["emerged", "emerges", "transpired", "transpires"]);
