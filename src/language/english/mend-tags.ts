import { DOCUMENT_WORDS } from "./documents.ts";
import { GAP_VERBS } from "./hang-gapped.ts";
import { tags } from "./number-sets.ts";
import { ONE_PERSON, PASSIVE_BEFORE } from "./passive-forms.ts";
import { TAG_NUMBER } from "./tag-set.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, type Words } from "./words.ts";

const [PAST, PARTICIPLE, PRESENT, PREPOSITION, DETERMINER, NOUN, PLURAL, PLURAL_VERB, ADVERB, ADJECTIVE, CLOSE] = [
  "VBD",
  "VBN",
  "VBZ",
  "IN",
  "DT",
  "NN",
  "NNS",
  "VBP",
  "RB",
  "JJ",
  "''",
].map((tag) => TAG_NUMBER.get(tag)!);
const GERUND = TAG_NUMBER.get("VBG")!;
const WHERE = TAG_NUMBER.get("WRB")!;
const WHO = TAG_NUMBER.get("WP")!;
const RELATIVES = tags("WP", "WDT");
const NAMES = tags("NNP", "NNPS");
const NOUNS = tags("NN", "NNS", "NNP", "NNPS");
const [
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
].map((word) => [...formsOf([word])][0]!);
const FINITE = tags("VBD", "VBZ", "VBP", "MD");
const shows = formsOf(["show", "suggest", "indicate", "reveal"]);
/** Plurals as well as what a paper does. */
const states = formsOf(
  "states claims notes reports records reveals shows suggests argues alleges warns estimates forecasts projects predicts comments remarks jokes quips".split(
    " ",
  ),
);
const warned = formsOf(["of", "that", "against"]);
/** What speakers do with what they have said, and firms have. */
const shares = formsOf(["shares"]);
const read = formsOf(["read"]);
const they = formsOf(["they", "we", "i"]);
const worry = formsOf("worry fear hope claim report doubt suspect promise".split(" "));
const unitedStates = formsOf(["states"]);
const lands = formsOf(["u.s.", "us", "american", "gulf", "baltic", "arab", "member", "mexican", "indian", "nigerian"]);
/** What people do, and never what they have. */
const insist = formsOf("insist argue allege contend believe deny maintain admit".split(" "));
/** Of papers in the plural: "documents state that". */
const statePlural = formsOf("state claim report note show suggest reveal argue warn estimate".split(" "));
/** "The budget office projects that": bodies that say as papers do. */
const bodies = formsOf(
  "office agency council ministry board union company bank government committee commission department institute association group university firm bureau authority party court".split(
    " ",
  ),
);
/** One paper, at the end of what it tells. */
const onePaper = formsOf(
  [
    ...DOCUMENT_WORDS,
    ..."biography inquiry decision circular timeline timetable offer judgment certificate schedule".split(" "),
  ].filter((word) => !/(?:[^s]s|data|minutes|papers)$/.test(word)),
);
const papers = formsOf(
  "figures records reports documents notes files polls tests images estimates accounts".split(" "),
);
/** What begins a clause behind "that", and is no verb itself. */
const SUBJECT_BEGINS = tags("DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD", "JJS", "JJR", "EX");
const IN_PHRASE = tags("DT", "PRP$", "POS", "NN", "NNP", "JJ", "CD", "VBN", "VBG", "HYPH");
const DETERMINED = tags("DT", "PRP$", "NNP", "NN");
const alone = formsOf("academic veteran republican democrat conservative liberal socialist independent".split(" "));
const added = formsOf("added said recalled explained insisted noted warned argued".split(" "));
const times = formsOf("night day week month year morning evening afternoon".split(" "));
const auxiliaries = formsOf(["is", "has", "does"]);
const persons = formsOf(ONE_PERSON.split(" "));
/** The participles that are passive before each preposition, as forms. */
const passive: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  Object.entries(PASSIVE_BEFORE).flatMap(([preposition, participles]) =>
    [...formsOf([preposition])].map((form) => [form, formsOf(participles.split(" "))] as const),
  ),
);

/**
 * Sets right what a tagger that sees a few words cannot: a past form that needs an object and has a preposition in its place is a participle,
 * "that" in front of a bare singular person points at one, who is "close to" another is not nearby, and between a relative and a verb of saying stands
 * who says it ("who neighbours said"). In the treebanks that we learn from every such form behind a noun is a participle.
 * Cost: linear.
 *
 *     A person briefed on the audit said      "…," that person said
 *              ^VBN                              ^DT
 */
export function mendTags({ tag, form, count }: Words): void {
  const end = MARGIN + count - 1;
  for (let at = MARGIN; at < end; at++) {
    if (tag[at] === PAST) {
      const isBehindNoun = NOUNS.has(tag[at - 1]!);
      if (isBehindNoun && passive.get(form[at + 1]!)?.has(form[at]!)) tag[at] = PARTICIPLE!;
      // "a person not authorised to speak", "a minister turned lobbyist"
      else if (form[at - 1] === not || (isBehindNoun && form[at] === turned && tag[at + 1] === NOUN))
        tag[at] = PARTICIPLE!;
    } else if (
      form[at] === that &&
      tag[at + 1] === NOUN &&
      ((tag[at] === PREPOSITION && persons.has(form[at + 1]!)) || (RELATIVES.has(tag[at]!) && times.has(form[at + 1]!)))
    )
      tag[at] = DETERMINER!;
    else if (
      tag[at] === PRESENT &&
      RELATIVES.has(tag[at - 1]!) &&
      GAP_VERBS.has(form[at + 1]!) &&
      !auxiliaries.has(form[at]!)
    ) {
      tag[at] = PLURAL!;
      if (tag[at + 1] === PARTICIPLE) tag[at + 1] = PAST!;
    } else if (tag[at] === ADVERB && form[at] === close && form[at + 1] === to && NOUNS.has(tag[at - 1]!))
      tag[at] = ADJECTIVE!;
    // "Its chief executive, Ada Marsh,"
    else if (tag[at] === ADJECTIVE && form[at] === executive && form[at - 1] === chief && !NOUNS.has(tag[at + 1]!))
      tag[at] = NOUN!;
    // "said operations chief Ada Marsh", "the operations chief said"
    else if (
      tag[at] === ADJECTIVE &&
      form[at] === chief &&
      NOUNS.has(tag[at - 1]!) &&
      (NAMES.has(tag[at + 1]!) || FINITE.has(tag[at + 1]!) || form[at + 1] === comma)
    )
      tag[at] = NOUN!;
    // "The academic noted": nobody else is meant by the word alone
    else if (
      tag[at] === ADJECTIVE &&
      alone.has(form[at]!) &&
      tag[at - 1] === DETERMINER &&
      (FINITE.has(tag[at + 1]!) || form[at + 1] === comma)
    )
      tag[at] = NOUN!;
    // "Another resident, who asked not to be named,"
    else if (
      tag[at] === ADJECTIVE &&
      tag[at - 1] === DETERMINER &&
      form[at + 1] === comma &&
      tag[at + 2] === WHO &&
      at + 2 < end
    )
      tag[at] = NOUN!;
    // "The report, which she keeps framed, states that Marsh …"
    else if (
      tag[at] === PLURAL &&
      states.has(form[at]!) &&
      form[at - 1] === comma &&
      form[at + 1] === that &&
      SUBJECT_BEGINS.has(tag[at + 2]!)
    )
      tag[at] = PRESENT!;
    // "The study records that the fall came in one winter"
    else if (
      tag[at] === PLURAL &&
      states.has(form[at]!) &&
      form[at + 1] === that &&
      (onePaper.has(form[at - 1]!) || bodies.has(form[at - 1]!)) &&
      SUBJECT_BEGINS.has(tag[at + 2]!) &&
      opensClause(tag, at - 1)
    )
      tag[at] = PRESENT!;
    // "…,” comments Ada Marsh."
    else if (tag[at] === PLURAL && states.has(form[at]!) && tag[at - 1] === CLOSE && NAMES.has(tag[at + 1]!))
      tag[at] = PRESENT!;
    // "…, the teammate added."
    else if (tag[at] === PARTICIPLE && added.has(form[at]!) && at === end - 1 && closesWithOne(tag, form, at)) {
      tag[at] = PAST!;
      tag[at - 1] = NOUN!;
    }
    // "said that talks about the port could begin"
    else if (
      tag[at] === PRESENT &&
      form[at] === talks &&
      tag[at + 1] === PREPOSITION &&
      form[at - 1] === that &&
      !NOUNS.has(tag[at - 2]!)
    ) {
      tag[at] = PLURAL!;
      tag[at - 1] = PREPOSITION!;
    }
    // "My grandson reckons I am late", "The board reckons that …"
    else if (tag[at] === PLURAL && form[at] === reckons && (SUBJECT_BEGINS.has(tag[at + 1]!) || form[at + 1] === that))
      tag[at] = PRESENT!;
    // "…, reckoned Ada Marsh"
    else if (tag[at] === ADJECTIVE && form[at] === reckoned && NAMES.has(tag[at + 1]!)) tag[at] = PAST!;
    // "Friends of the chef insist he has been left alone"
    else if (tag[at] === NOUN && insist.has(form[at]!) && SUBJECT_BEGINS.has(tag[at + 1]!) && hasPluralBefore(tag, at))
      tag[at] = PLURAL_VERB!;
    // "Court papers seen by the Lantern state that the marriage is over"
    else if (
      tag[at] === NOUN &&
      statePlural.has(form[at]!) &&
      form[at + 1] === that &&
      tag[at + 1] === PREPOSITION &&
      hasPluralBefore(tag, at)
    )
      tag[at] = PLURAL_VERB!;
    // "…, its report states"
    else if (tag[at] === PLURAL && states.has(form[at]!) && closesWithPaper(tag, form, at, end)) tag[at] = PRESENT!;
    // "Bureau figures show there were 41"
    else if (
      tag[at] === PRESENT &&
      papers.has(form[at]!) &&
      NOUNS.has(tag[at - 1]!) &&
      tag[at + 1] === PLURAL_VERB &&
      shows.has(form[at + 1]!)
    )
      tag[at] = PLURAL!;
    // "…, the Morning Herald reports"
    else if (tag[at] === PLURAL && states.has(form[at]!) && closesWithName(tag, form, at, end)) tag[at] = PRESENT!;
    // "“…,” Ada Marsh shares."
    else if (
      tag[at] === PLURAL &&
      shares.has(form[at]!) &&
      closesWithName(tag, form, at, end) &&
      isBehindClose(tag, form, at)
    )
      tag[at] = PRESENT!;
    // "“…,” the statement read."
    else if (
      (tag[at] === NOUN || tag[at] === PARTICIPLE) &&
      read.has(form[at]!) &&
      at === end - 1 &&
      closesWithPaper(tag, form, at, end)
    )
      tag[at] = PAST!;
    // "They worry Norland is taking it back"
    else if (
      tag[at] === NOUN &&
      worry.has(form[at]!) &&
      they.has(form[at - 1]!) &&
      (SUBJECT_BEGINS.has(tag[at + 1]!) || form[at + 1] === that)
    )
      tag[at] = PLURAL_VERB!;
    // "in U.S. states where the herb is sold"
    else if (tag[at] === PRESENT && unitedStates.has(form[at]!) && lands.has(form[at - 1]!) && tag[at + 1] === WHERE)
      tag[at] = PLURAL!;
    // "The bridge will close, say officials."
    else if (form[at] === say && form[at - 1] === comma && tag[at + 1] === PLURAL && at === end - 2)
      tag[at] = PLURAL_VERB!;
    // "“…,” the department detailed."
    else if (tag[at] === ADJECTIVE && form[at] === detailed && at === end - 1 && closesWithOne(tag, form, at)) {
      tag[at] = PAST!;
      tag[at - 1] = NOUN!;
    }
    // ", with the minister Ada Lind warning of floods"
    else if (tag[at] === NOUN && form[at] === warning && warned.has(form[at + 1]!) && isWithName(tag, form, at))
      tag[at] = GERUND;
    // "…, documents released under the law show."
    else if (tag[at] === NOUN && shows.has(form[at]!) && at === end - 1 && closesWithPapers(tag, form, at))
      tag[at] = PLURAL_VERB!;
  }
}

/** Does the noun phrase that ends at a word open its sentence, or stand behind a comma or a mark, with a determiner or an owner at its head? */
function opensClause(tag: Words["tag"], last: number): boolean {
  let first = last;
  while (first > MARGIN && last - first <= LONGEST_NAME && IN_PHRASE.has(tag[first - 1]!)) first--;
  return first === MARGIN && DETERMINED.has(tag[first]!);
}

/** ", the teammate [added]": a determiner and one word that may be a noun, behind a comma or a closing mark. */
function closesWithOne(tag: Words["tag"], form: Words["form"], at: number): boolean {
  return (
    (tag[at - 1] === ADJECTIVE || tag[at - 1] === NOUN) &&
    tag[at - 2] === DETERMINER &&
    (form[at - 3] === comma || tag[at - 3] === CLOSE)
  );
}

/** How far in front of its verb a plural may stand, at the head of the clause. */
const LONGEST_SUBJECT = 9;

/** ", with the minister Ada Lind": a name right in front of a word, and "with" at the head of its phrase behind a comma. */
function isWithName(tag: Words["tag"], form: Words["form"], at: number): boolean {
  if (!NAMES.has(tag[at - 1]!)) return false;
  for (let k = at - 1; k > MARGIN && at - k <= LONGEST_NAME + 2; k--) {
    if (form[k] === withWord) return form[k - 1] === comma;
    if (!NOUNS.has(tag[k]!) && tag[k] !== ADJECTIVE && tag[k] !== DETERMINER) return false;
  }
  return false;
}

/** Does a plural stand before a word, with no verb of its own between? */
function hasPluralBefore(tag: Words["tag"], at: number): boolean {
  for (let k = at - 1; k >= MARGIN && at - k <= LONGEST_SUBJECT; k--) {
    if (FINITE.has(tag[k]!)) return false;
    if (tag[k] === PLURAL) return true;
  }
  return false;
}

/** Does a paper stand between a comma or a closing mark and a word that a comma or the end of the sentence follows: ", a new biography claims"? */
function closesWithPaper(tag: Words["tag"], form: Words["form"], at: number, end: number): boolean {
  // "the statement of facts states"
  const isPaper = onePaper.has(form[at - 1]!) || (form[at - 2] === of && onePaper.has(form[at - 3]!));
  if ((at + 1 < end && form[at + 1] !== comma) || !isPaper) return false;
  for (let k = at - 2; k > MARGIN && at - k <= LONGEST_NAME; k--) {
    if (form[k] === comma || tag[k] === CLOSE) return true;
    if (FINITE.has(tag[k]!)) return false;
  }
  return false;
}

const LONGEST_NAME = 6;

/** Does a name stand between a comma or a closing mark and a word that a comma or the end of the sentence follows? */
function closesWithName(tag: Words["tag"], form: Words["form"], at: number, end: number): boolean {
  if (at + 1 < end && form[at + 1] !== comma) return false;
  let first = at - 1;
  const isIn = (k: number): boolean => NAMES.has(tag[k]!) || (form[k] === of && NAMES.has(tag[k - 1]!));
  while (first > MARGIN && at - first <= LONGEST_NAME && isIn(first)) first--;
  if (first === at - 1) return false;
  if (form[first] === the) first--;
  return first > MARGIN && (form[first] === comma || tag[first] === CLOSE);
}

/** Is it a closing mark, and no comma alone, that the name in front of a word stands behind? */
function isBehindClose(tag: Words["tag"], form: Words["form"], at: number): boolean {
  for (let k = at - 1; k > MARGIN && at - k <= LONGEST_NAME + 1; k--) {
    if (tag[k] === CLOSE) return true;
    if (form[k] === comma) return false;
  }
  return false;
}

const LONGEST_PAPERS = 12;

/** Does a comma with a plural behind it stand before a word that ends the sentence, with no verb of its own between: who shows is told there. */
function closesWithPapers(tag: Words["tag"], form: Words["form"], at: number): boolean {
  for (let k = at - 1; k > MARGIN && at - k <= LONGEST_PAPERS; k--) {
    if (FINITE.has(tag[k]!)) return false;
    if (form[k] === comma) return tag[k + 1] === PLURAL || tag[k + 2] === PLURAL;
  }
  return false;
}
