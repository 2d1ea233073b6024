import {
  ADJECTIVE,
  CLOSE,
  comma,
  DETERMINED,
  DETERMINER,
  FINITE,
  IN_PHRASE,
  NAMES,
  NOUN,
  NOUNS,
  of,
  onePaper,
  PLURAL,
  the,
  withWord,
} from "./mend-words.ts";
import { MARGIN, type Words } from "./words.ts";

/** Does the noun phrase that ends at a word open its sentence, or stand behind a comma or a mark, with a determiner or an owner at its head? */
export function opensClause(tag: Words["tag"], last: number): boolean {
  let first = last;
  while (first > MARGIN && last - first <= LONGEST_NAME && IN_PHRASE.has(tag[first - 1]!)) first--;
  return first === MARGIN && DETERMINED.has(tag[first]!);
}

/** ", the teammate [added]": a determiner and one word that may be a noun, behind a comma or a closing mark. */
export function closesWithOne(tag: Words["tag"], form: Words["form"], at: number): boolean {
  return (
    (tag[at - 1] === ADJECTIVE || tag[at - 1] === NOUN) &&
    tag[at - 2] === DETERMINER &&
    (form[at - 3] === comma || tag[at - 3] === CLOSE)
  );
}

/** How far in front of its verb a plural may stand, at the head of the clause. */
const LONGEST_SUBJECT = 9;

/** ", with the minister Ada Lind": a name right in front of a word, and "with" at the head of its phrase behind a comma. */
export function isWithName(tag: Words["tag"], form: Words["form"], at: number): boolean {
  if (!NAMES.has(tag[at - 1]!)) return false;
  for (let k = at - 1; k > MARGIN && at - k <= LONGEST_NAME + 2; k--) {
    if (form[k] === withWord) return form[k - 1] === comma;
    if (!NOUNS.has(tag[k]!) && tag[k] !== ADJECTIVE && tag[k] !== DETERMINER) return false;
  }
  return false;
}

/** Does a plural stand before a word, with no verb of its own between? */
export function hasPluralBefore(tag: Words["tag"], at: number): boolean {
  for (let k = at - 1; k >= MARGIN && at - k <= LONGEST_SUBJECT; k--) {
    if (FINITE.has(tag[k]!)) return false;
    if (tag[k] === PLURAL) return true;
  }
  return false;
}

/** Does a paper stand between a comma or a closing mark and a word that a comma or the end of the sentence follows: ", a new biography claims"? */
export function closesWithPaper(tag: Words["tag"], form: Words["form"], at: number, end: number): boolean {
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
export function closesWithName(tag: Words["tag"], form: Words["form"], at: number, end: number): boolean {
  if (at + 1 < end && form[at + 1] !== comma) return false;
  let first = at - 1;
  const isIn = (k: number): boolean => NAMES.has(tag[k]!) || (form[k] === of && NAMES.has(tag[k - 1]!));
  while (first > MARGIN && at - first <= LONGEST_NAME && isIn(first)) first--;
  if (first === at - 1) return false;
  if (form[first] === the) first--;
  return first > MARGIN && (form[first] === comma || tag[first] === CLOSE);
}

/** Is it a closing mark, and no comma alone, that the name in front of a word stands behind? */
export function isBehindClose(tag: Words["tag"], form: Words["form"], at: number): boolean {
  for (let k = at - 1; k > MARGIN && at - k <= LONGEST_NAME + 1; k--) {
    if (tag[k] === CLOSE) return true;
    if (form[k] === comma) return false;
  }
  return false;
}

const LONGEST_PAPERS = 12;

/** Does a comma with a plural behind it stand before a word that ends the sentence, with no verb of its own between: who shows is told there. */
export function closesWithPapers(tag: Words["tag"], form: Words["form"], at: number): boolean {
  for (let k = at - 1; k > MARGIN && at - k <= LONGEST_PAPERS; k--) {
    if (FINITE.has(tag[k]!)) return false;
    if (form[k] === comma) return tag[k + 1] === PLURAL || tag[k + 2] === PLURAL;
  }
  return false;
}

const LONGEST_TIME = 4;

/** Does a form stand a few words behind? */
export const isSoonBehind = (form: Words["form"], at: number, wanted: number): boolean =>
  Array.from({ length: LONGEST_TIME }, (_, k) => form[at + 1 + k]).includes(wanted);
