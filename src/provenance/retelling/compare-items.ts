import { textOf } from "../../core/span.ts";
import type { Quantity, Statement } from "../../core/statement.ts";
import { wordsIn } from "../claims/body-texts.ts";
import { isBody } from "../claims/supports.ts";
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
}

/** How much two statements have of each other. */
export interface Likeness {
  /** The weighted share of the shorter one's words that the other has, 0–1. */
  readonly nearness: number;
  /** The same of the longer one. */
  readonly likeness: number;
  /** Both shares together, each statement taken with its numbers and its speaker, 0–1. */
  readonly both: number;
  /** How many words that stand in no name are shared, and what they weigh. */
  readonly words: number;
  readonly weight: number;
  /** Equal numbers of the same unit. */
  readonly numbers: number;
}

const TERMS_AT_LEAST = 2;
const SAME_NUMBER = 0.8;
const SAME_SPEAKER = 0.4;
/** Fewer words, all of them found in a longer statement, are a neighbour's as well. */
const SHORT_TERMS = 3;
/** Below it a number is in every second sentence. */
const TELLING_FROM = 3;

export function itemsOf(edition: Edition): Item[] {
  return edition.statements.flatMap((statement): Item[] => {
    if (statement.headline || !isBody(edition, statement) || statement.strength.act === "A0") return [];
    const gist = edition.gists.get(statement.id);
    const terms = gist === undefined ? wordsIn(textOf(edition.article.text, statement.span)) : termsOf(gist);
    if (terms.length < TERMS_AT_LEAST) return [];
    const name = originOf(edition, statement)?.source.name ?? null;
    const names = new Set((gist?.names ?? []).flatMap((one) => one.split(/\s+/).map(termOf)));
    return [{ statement, terms, names, speaker: name === null ? null : nameKey(name) }];
  });
}

/** Rare in the two articles counts more: 1 for a word of one statement, falling slowly. */
export function weigh(items: readonly Item[]): (term: Term) => number {
  const counts = new Map<string, number>();
  for (const { terms } of items)
    for (const root of new Set(terms.map((term) => term.root))) counts.set(root, (counts.get(root) ?? 0) + 1);
  return ({ root }) => 1 / (1 + Math.log(counts.get(root) ?? 1));
}

export function compareItems(a: Item, b: Item, weightOf: (term: Term) => number): Likeness {
  const [x, y] = [sharedWith(a, b, weightOf), sharedWith(b, a, weightOf)];
  const [few, many] = x.sum <= y.sum ? [x, y] : [y, x];
  const numbers = sharedNumbers(a.statement, b.statement);
  const isShort = (x.sum <= y.sum ? a : b).terms.length <= SHORT_TERMS;
  const isNear = few.count + Math.min(1, numbers) >= (isShort ? TERMS_AT_LEAST : TERMS_AT_LEAST + 1);
  if (!isNear && Math.min(x.count, y.count) + numbers < TERMS_AT_LEAST) return FAR;
  const isSameSpeaker = a.speaker !== null && b.speaker !== null && isSameName(a.speaker, b.speaker);
  const told = (numbers > 0 ? SAME_NUMBER : 0) + (isSameSpeaker ? SAME_SPEAKER : 0);
  const beside = numbers * SAME_NUMBER + (isSameSpeaker ? SAME_SPEAKER : 0);
  const share = ({ found, sum }: Shared): number => (found + beside) / Math.max(1, sum + beside);
  return {
    nearness: isNear ? Math.min(1, (few.found + told) / Math.max(1, few.sum)) : 0,
    likeness: isNear ? few.found / Math.max(1, many.sum) : 0,
    both: Math.sqrt(share(x) * share(y)),
    words: Math.min(x.words, y.words),
    weight: Math.min(x.weight, y.weight),
    numbers,
  };
}

const FAR: Likeness = { nearness: 0, likeness: 0, both: 0, words: 0, weight: 0, numbers: 0 };

interface Shared {
  readonly sum: number;
  readonly found: number;
  readonly count: number;
  readonly words: number;
  readonly weight: number;
}

/** What one statement has of another's words. */
function sharedWith(item: Item, other: Item, weightOf: (term: Term) => number): Shared {
  let [sum, found, count, words, weight] = [0, 0, 0, 0, 0];
  for (const term of item.terms) {
    const like = likenessIn(term, other.terms);
    sum += weightOf(term);
    if (like === 0) continue;
    found += like * weightOf(term);
    count++;
    if (item.names.has(term) || other.names.has(term)) continue;
    words++;
    weight += like * weightOf(term);
  }
  return { sum, found, count, words, weight };
}

/** Numbers of the first that the second has as well, of the same unit, as they are or rounded. "Four metres" is not "four times". */
export const sharedNumbers = ({ quantities: a }: Statement, { quantities: b }: Statement): number =>
  a.filter((one) => one.value >= TELLING_FROM && b.some((other) => isSame(one, other))).length;

const isSame = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && (a.value === b.value || isRounding(a.value, b.value) || isRounding(b.value, a.value));
