import { GAP_VERBS } from "./hang-gapped.ts";
import { GROUP_NOUNS } from "./organisations.ts";
import { ONE_PERSON, PASSIVE_BEFORE } from "./passive-forms.ts";
import { TAG_NUMBER } from "./tag-set.ts";
import { formsOf } from "./word-forms.ts";
import { MARGIN, SHAPE, type Words } from "./words.ts";

const [PAST, PARTICIPLE, PRESENT, PREPOSITION, DETERMINER, NOUN, PLURAL, NAME, NAMES, ADVERB, ADJECTIVE] = [
  "VBD",
  "VBN",
  "VBZ",
  "IN",
  "DT",
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "RB",
  "JJ",
].map((tag) => TAG_NUMBER.get(tag)!);
const RELATIVES: ReadonlySet<number> = new Set(["WP", "WDT"].map((tag) => TAG_NUMBER.get(tag)!));
const NOUNS: ReadonlySet<number> = new Set(["NN", "NNS", "NNP", "NNPS"].map((tag) => TAG_NUMBER.get(tag)!));
const [that, close, to, not, turned, chief, executive, the] = [
  "that",
  "close",
  "to",
  "not",
  "turned",
  "chief",
  "executive",
  "the",
].map((word) => [...formsOf([word])][0]!);
const times = formsOf("night day week month year morning evening afternoon".split(" "));
const auxiliaries = formsOf(["is", "has", "does"]);
const groups = formsOf(GROUP_NOUNS);
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
export function mendTags({ tag, form, shape, count, isRunning }: Words): void {
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
    // "the Daily Torch", "the Torch": a noun with a capital behind a name or "the" is a name, in running text
    else if (
      tag[at] === NOUN &&
      isRunning === 1 &&
      at > MARGIN + 1 &&
      shape[at] === SHAPE.capital &&
      ((shape[at - 1] === SHAPE.capital && tag[at - 1] === NAME) || (form[at - 1] === the && !NOUNS.has(tag[at + 1]!)))
    )
      tag[at] = NAME!;
    // "Villagers said": large only as the first word
    else if (tag[at] === NAMES && at === MARGIN && groups.has(form[at]!)) tag[at] = PLURAL!;
  }
}
