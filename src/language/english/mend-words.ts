import { DOCUMENT_WORDS } from "./documents.ts";
import { tags } from "./number-sets.ts";
import { ONE_PERSON, PASSIVE_BEFORE } from "./passive-forms.ts";
import { TAG_NUMBER } from "./tag-set.ts";
import { formsOf } from "./word-forms.ts";

export const [PAST, PARTICIPLE, PRESENT, PREPOSITION, DETERMINER, NOUN, PLURAL, PLURAL_VERB, ADVERB, ADJECTIVE, CLOSE] =
  ["VBD", "VBN", "VBZ", "IN", "DT", "NN", "NNS", "VBP", "RB", "JJ", "''"].map((tag) => TAG_NUMBER.get(tag)!);
export const GERUND = TAG_NUMBER.get("VBG")!;
export const WHERE = TAG_NUMBER.get("WRB")!;
export const WHO = TAG_NUMBER.get("WP")!;
export const RELATIVES = tags("WP", "WDT");
export const NAMES = tags("NNP", "NNPS");
export const NOUNS = tags("NN", "NNS", "NNP", "NNPS");
export const [
  that,
  close,
  to,
  not,
  turned,
  chief,
  executive,
  comma,
  the,
  of,
  reckons,
  reckoned,
  talks,
  say,
  detailed,
  warning,
  withWord,
  disputed,
  whether,
] = [
  "that",
  "close",
  "to",
  "not",
  "turned",
  "chief",
  "executive",
  ",",
  "the",
  "of",
  "reckons",
  "reckoned",
  "talks",
  "say",
  "detailed",
  "warning",
  "with",
  "disputed",
  "whether",
].map((word) => [...formsOf([word])][0]!);
export const cost = formsOf(["cost"]);
/** What a price begins with: "cost [£]40 million", "cost [about] 3,000 crowns". */
export const AMOUNTS = tags("CD", "$");
export const roughly = formsOf("about around nearly almost roughly over some".split(" "));
export const FINITE = tags("VBD", "VBZ", "VBP", "MD");
export const shows = formsOf(["show", "suggest", "indicate", "reveal"]);
/** Plurals as well as what a paper does. */
export const states = formsOf(
  "states claims notes reports records reveals shows suggests argues alleges warns estimates forecasts projects predicts comments remarks jokes quips".split(
    " ",
  ),
);
export const warned = formsOf(["of", "that", "against"]);
/** What speakers do with what they have said, and firms have. */
export const shares = formsOf(["shares"]);
export const read = formsOf(["read"]);
export const they = formsOf(["they", "we", "i"]);
export const worry = formsOf("worry fear hope claim report doubt suspect promise".split(" "));
export const unitedStates = formsOf(["states"]);
export const lands = formsOf([
  "u.s.",
  "us",
  "american",
  "gulf",
  "baltic",
  "arab",
  "member",
  "mexican",
  "indian",
  "nigerian",
]);
/** What people do, and never what they have. */
export const insist = formsOf("insist argue allege contend believe deny maintain admit".split(" "));
/** Of papers in the plural: "documents state that". */
export const statePlural = formsOf("state claim report note show suggest reveal argue warn estimate".split(" "));
/** "The budget office projects that": bodies that say as papers do. */
export const bodies = formsOf(
  "office agency council ministry board union company bank government committee commission department institute association group university firm bureau authority party court".split(
    " ",
  ),
);
/** One paper, at the end of what it tells. */
export const onePaper = formsOf(
  [
    ...DOCUMENT_WORDS,
    ..."biography inquiry decision circular timeline timetable offer judgment certificate schedule".split(" "),
  ].filter((word) => !/(?:[^s]s|data|minutes|papers)$/.test(word)),
);
export const papers = formsOf(
  "figures records reports documents notes files polls tests images estimates accounts".split(" "),
);
/** What begins a clause behind "that", and is no verb itself. */
export const SUBJECT_BEGINS = tags("DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD", "JJS", "JJR", "EX");
export const IN_PHRASE = tags("DT", "PRP$", "POS", "NN", "NNP", "JJ", "CD", "VBN", "VBG", "HYPH");
export const DETERMINED = tags("DT", "PRP$", "NNP", "NN");
export const alone = formsOf(
  "academic veteran republican democrat conservative liberal socialist independent".split(" "),
);
export const added = formsOf("added said recalled explained insisted noted warned argued".split(" "));
export const times = formsOf("night day week month year morning evening afternoon".split(" "));
export const auxiliaries = formsOf(["is", "has", "does"]);
export const persons = formsOf(ONE_PERSON.split(" "));
/** The participles that are passive before each preposition, as forms. */
export const passive: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  Object.entries(PASSIVE_BEFORE).flatMap(([preposition, participles]) =>
    [...formsOf([preposition])].map((form) => [form, formsOf(participles.split(" "))] as const),
  ),
);
