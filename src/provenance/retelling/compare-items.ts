import { textOf } from "../../core/span.ts";
import type { Quantity, Statement } from "../../core/statement.ts";
import { wordsIn } from "../claims/body-texts.ts";
import { isBody } from "../claims/is-body.ts";
import { likeness as likenessOf, type Meaning, predicateMeanings, rootOf } from "../claims/meaning.ts";
import { likenessIn, type Term, termOf, termsOf } from "../claims/terms.ts";
import { isRounding } from "../drift/quantities.ts";
import type { Edition } from "../edition/edition.ts";
import { originOf } from "../edition/speakers.ts";
import { isSameName, nameKey } from "../independence/attestations.ts";

/** A statement of the body as it is laid beside those of another article. */
export interface Item {
  readonly statement: Statement;
  readonly terms: readonly Term[];
  /** Those that stand in names: who shares them speaks of the same people and places, and not yet of the same matter. */
  readonly names: ReadonlySet<Term>;
  readonly speaker: string | null;
  /** The kinds of event that its verb can name; empty where none was read. */
  readonly events: readonly Meaning[];
  /** The roots of its words, and the kinds of event and thing that they name: without one in common no word is like another. */
  readonly keys: ReadonlySet<string>;
}

/** How much two statements have of each other. */
export interface Likeness {
  /** The weighted share of the shorter one's words that the other has, its numbers and its speaker counted with it, 0–1. */
  readonly nearness: number;
  /** The same of the longer one, words alone. */
  readonly likeness: number;
  /** The shares of words of both together, 0–1. */
  readonly both: number;
  /** What the shared words weigh that stand in no name, and those that stand in one. */
  readonly weight: number;
  readonly names: number;
  /** Numbers that are equal, and those of which one rounds the other; both have numbers, and none fit. */
  readonly equal: number;
  readonly rounded: number;
  readonly clashing: boolean;
  readonly sameSpeaker: boolean;
  readonly otherSpeaker: boolean;
  /** One of them denies. */
  readonly contrary: boolean;
  /** Their verbs name one kind of event; they name two. */
  readonly sameEvent: boolean;
  readonly otherEvent: boolean;
  /** Words of the shorter one. */
  readonly terms: number;
}

const TERMS_AT_LEAST = 2;
const SAME_NUMBER = 0.8;
const SAME_SPEAKER = 0.4;
/** Fewer words, all of them found in a longer statement, are a neighbour's as well. */
const SHORT_TERMS = 3;
/** Below it a number is in every second sentence. */
const TELLING_FROM = 3;
/** From here on a number tells without what it counts. */
const RARE_FROM = 20;

export function itemsOf(edition: Edition): Item[] {
  return edition.statements.flatMap((statement): Item[] => {
    if (statement.headline || !isBody(edition, statement) || statement.strength.act === "A0") return [];
    const gist = edition.gists.get(statement.id);
    const terms = gist === undefined ? wordsIn(textOf(edition.article.text, statement.span)) : termsOf(gist);
    if (terms.length < TERMS_AT_LEAST) return [];
    const name = originOf(edition, statement)?.source.name ?? null;
    const names = new Set((gist?.names ?? []).flatMap((one) => one.split(/\s+/).map(termOf)));
    const events = gist === undefined ? [] : predicateMeanings(gist);
    return [{ statement, terms, names, speaker: name === null ? null : nameKey(name), events, keys: keysOf(terms) }];
  });
}

const keysOf = (terms: readonly Term[]): Set<string> =>
  new Set(terms.flatMap(({ root, events, kind }) => [root, ...events, ...(kind === null ? [] : [kind])]));

function haveNothing({ keys: a }: Item, { keys: b }: Item): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const key of few) if (many.has(key)) return false;
  return true;
}

/** Rare in the two articles counts more: 1 for a word of one statement, falling slowly. */
export function weigh(items: readonly Item[]): (term: Term) => number {
  const counts = new Map<string, number>();
  for (const { terms } of items)
    for (const root of new Set(terms.map((term) => term.root))) counts.set(root, (counts.get(root) ?? 0) + 1);
  return ({ root }) => 1 / (1 + Math.log(counts.get(root) ?? 1));
}

export function compareItems(a: Item, b: Item, weightOf: (term: Term) => number): Likeness {
  if (haveNothing(a, b)) return FAR;
  const [x, y] = [sharedWith(a, b, weightOf), sharedWith(b, a, weightOf)];
  const [few, many] = x.sum <= y.sum ? [x, y] : [y, x];
  const { equal, rounded } = sharedNumbers(a.statement, b.statement);
  const numbers = equal + rounded;
  const isShort = (x.sum <= y.sum ? a : b).terms.length <= SHORT_TERMS;
  const isNear = few.count + Math.min(1, numbers) >= (isShort ? TERMS_AT_LEAST : TERMS_AT_LEAST + 1);
  const isNamed = a.speaker !== null && b.speaker !== null;
  const sameSpeaker = isNamed && isSameName(a.speaker, b.speaker);
  const sameEvent = a.events.some((one) => b.events.some((other) => isOneEvent(one, other)));
  const told = (numbers > 0 ? SAME_NUMBER : 0) + (sameSpeaker ? SAME_SPEAKER : 0);
  return {
    nearness: isNear ? Math.min(1, (few.found + told) / Math.max(1, few.sum)) : 0,
    likeness: isNear ? few.found / Math.max(1, many.sum) : 0,
    both: Math.sqrt((x.found / Math.max(1, x.sum)) * (y.found / Math.max(1, y.sum))),
    weight: Math.min(x.weight, y.weight),
    names: Math.min(x.found - x.weight, y.found - y.weight),
    equal,
    rounded,
    clashing: numbers === 0 && hasNumbers(a.statement) && hasNumbers(b.statement),
    sameSpeaker,
    otherSpeaker: isNamed && !sameSpeaker,
    sameEvent,
    otherEvent: a.events.length > 0 && b.events.length > 0 && !sameEvent,
    contrary: a.statement.strength.negated !== b.statement.strength.negated,
    terms: Math.min(a.terms.length, b.terms.length),
  };
}

const FAR: Likeness = {
  nearness: 0,
  likeness: 0,
  both: 0,
  weight: 0,
  names: 0,
  equal: 0,
  rounded: 0,
  clashing: false,
  sameSpeaker: false,
  otherSpeaker: false,
  sameEvent: false,
  otherEvent: false,
  contrary: false,
  terms: 0,
};

const isOneEvent = (a: Meaning, b: Meaning): boolean => likenessOf(a, b) > 0 || rootOf(a[0]) === rootOf(b[0]);

interface Shared {
  readonly sum: number;
  readonly found: number;
  readonly count: number;
  /** Of the words found those that stand in no name. */
  readonly weight: number;
}

/** What one statement has of another's words. */
function sharedWith(item: Item, other: Item, weightOf: (term: Term) => number): Shared {
  let [sum, found, count, weight] = [0, 0, 0, 0];
  for (const term of item.terms) {
    const like = likenessIn(term, other.terms);
    sum += weightOf(term);
    if (like === 0) continue;
    found += like * weightOf(term);
    count++;
    if (item.names.has(term) || other.names.has(term)) continue;
    weight += like * weightOf(term);
  }
  return { sum, found, count, weight };
}

const hasNumbers = ({ quantities }: Statement): boolean => quantities.some(({ value }) => value >= TELLING_FROM);

/** Numbers of the first that the second has as well, of the same unit and things, as they are or rounded. "Four metres" is not "four times". */
export function sharedNumbers(
  { quantities: a }: Statement,
  { quantities: b }: Statement,
): { equal: number; rounded: number } {
  let [equal, rounded] = [0, 0];
  for (const one of a) {
    if (one.value < TELLING_FROM) continue;
    const same = b.filter((other) => isSame(one, other));
    if (same.some(({ value }) => value === one.value)) equal++;
    else if (same.length > 0) rounded++;
  }
  return { equal, rounded };
}

const isSame = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit &&
  (a.value === b.value || isRounding(a.value, b.value) || isRounding(b.value, a.value)) &&
  (a.unit !== null || a.value >= RARE_FROM || countSame(a, b));

/** "Seven times" and "seven" of whatever are in every second article, "seven crane operators" and "seven operators" are not. */
const countSame = ({ of: a }: Quantity, { of: b }: Quantity): boolean =>
  a !== null && b !== null && wordsIn(a).some((term) => likenessIn(term, wordsIn(b)) > 0);
