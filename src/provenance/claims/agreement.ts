import type { Gist } from "../../core/gist.ts";
import type { Statement } from "../../core/statement.ts";
import { isRounding } from "../drift/quantities.ts";
import type { Edition } from "../edition/edition.ts";
import type { SamePair } from "./draft-claims.ts";
import { markedApart } from "./marked-apart.ts";
import { contentTerms, likeness, meaningOf, plainTerm, shareReferent } from "./meaning.ts";
import { isBody } from "./supports.ts";

interface Item {
  readonly edition: Edition;
  readonly statement: Statement;
  readonly gist: Gist;
  /** Each once. */
  readonly terms: readonly string[];
  readonly has: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** How much each term of an item tells, in the order of its terms, and all of them together. */
interface Weights {
  readonly each: readonly number[];
  readonly sum: number;
}

const RARE_TERMS = 6;
const POSTINGS_AT_MOST = 60;
const SHARED_RARE_AT_LEAST = 2;
const SHARED_TERMS_AT_LEAST = 3;
const ANCHORS_AT_LEAST = 2;
const OVERLAP_SAME_EVENT = 0.5;
const OVERLAP_OTHER_EVENT = 0.68;
const DAYS_APART_AT_MOST = 21;
const DAY_MS = 86_400_000;

/**
 * Statements of articles that copied nothing from each other and yet say the same: one event, the same who and whom, no clashing
 * numbers, and most of their weighty words. Conservative: two claims kept apart are a smaller error than two merged. Cost: each
 * statement meets only those that share two of its rarest words; no pair of articles is compared.
 */
export function agreeingStatements(editions: readonly Edition[]): SamePair[] {
  if (editions.length < 2) return [];
  const items = editions.flatMap((edition) => itemsOf(edition));
  const counts = new Map<string, number>();
  for (const { terms } of items) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = items.map(({ terms }): Weights => {
    const each = terms.map((term) => Math.log(1 + items.length / (counts.get(term) ?? 1)));
    return { each, sum: each.reduce((sum, weight) => sum + weight, 0) };
  });
  const postings = new Map<string, number[]>();
  const pairs: SamePair[] = [];
  items.forEach((item, index) => {
    const met = new Map<number, number>();
    for (const term of rarestOf(item, counts)) {
      const list = postings.get(term) ?? [];
      if (list.length <= POSTINGS_AT_MOST) for (const other of list) met.set(other, (met.get(other) ?? 0) + 1);
      list.push(index);
      postings.set(term, list);
    }
    const best = new Map<string, { other: Item; score: number }>();
    for (const [number, shared] of met) {
      const other = items[number];
      if (other === undefined || shared < SHARED_RARE_AT_LEAST || other.edition === item.edition) continue;
      const score = agreement(item, other, weights[index]!, weights[number]!);
      const before = best.get(other.edition.id);
      if (score > 0 && (before === undefined || score > before.score)) best.set(other.edition.id, { other, score });
    }
    for (const { other } of best.values()) pairs.push([other.statement, item.statement]);
  });
  return pairs;
}

function itemsOf(edition: Edition): Item[] {
  return edition.statements.flatMap((statement): Item[] => {
    const gist = edition.gists.get(statement.id);
    if (gist === undefined || statement.headline || !isBody(edition, statement)) return [];
    const terms = contentTerms(gist);
    if (terms.length < SHARED_TERMS_AT_LEAST) return [];
    const names = new Set(gist.names.map((name) => wordsOf(name).join(" ")));
    return [{ edition, statement, gist, terms, has: new Set(terms), names }];
  });
}

function rarestOf({ terms }: Item, counts: ReadonlyMap<string, number>): string[] {
  return terms
    .map((term) => ({ term, count: counts.get(term) ?? 0 }))
    .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1))
    .slice(0, RARE_TERMS)
    .map(({ term }) => term);
}

/** 0 where the two may differ; else the weighted share of words of the shorter that the other has. */
function agreement(a: Item, b: Item, mine: Weights, theirs: Weights): number {
  if (a.statement.strength.negated !== b.statement.strength.negated) return 0;
  if (tooFarApart(a.edition, b.edition) || numbersClash(a.statement, b.statement)) return 0;
  let shared = 0;
  let count = 0;
  a.terms.forEach((term, index) => {
    if (!b.has.has(term)) return;
    shared += mine.each[index]!;
    count++;
  });
  if (count < SHARED_TERMS_AT_LEAST) return 0;
  const overlap = shared / Math.max(1e-9, Math.min(mine.sum, theirs.sum));
  const wider = shared / Math.max(1e-9, Math.max(mine.sum, theirs.sum));
  if (overlap < OVERLAP_SAME_EVENT || marksClash(a, b)) return 0;
  const sameEvent =
    a.gist.predicate !== null &&
    b.gist.predicate !== null &&
    likeness(meaningOf(a.gist.predicate), meaningOf(b.gist.predicate)) > 0;
  const needed = sameEvent ? OVERLAP_SAME_EVENT : OVERLAP_OTHER_EVENT;
  if (overlap < needed || wider < needed * 0.6) return 0;
  if (shareReferent(a.gist.agent, b.gist.agent) === false && shareReferent(a.gist.agent, b.terms) === false) return 0;
  return sharedAnchors(a, b) < ANCHORS_AT_LEAST ? 0 : overlap;
}

/** Names and telling numbers that both have: what ties two reports to one event. */
function sharedAnchors(a: Item, b: Item): number {
  let shared = 0;
  for (const name of b.names) if (a.names.has(name)) shared++;
  const values = new Set(a.statement.quantities.map(({ value }) => value));
  const numbers = new Set(
    b.statement.quantities.filter(({ value }) => values.has(value) && isTelling(value)).map(({ value }) => value),
  );
  return shared + numbers.size;
}

const isTelling = (value: number): boolean => value >= 10 || !Number.isInteger(value);

const wordsOf = (name: string): string[] => name.split(/\s+/).map(plainTerm);

function tooFarApart({ moment: a }: Edition, { moment: b }: Edition): boolean {
  return a !== null && b !== null && Math.abs(a.from - b.from) > DAYS_APART_AT_MOST * DAY_MS;
}

/** "The second depot", "by June" beside "the third", "by August". */
function marksClash(a: Item, b: Item): boolean {
  const [x, y] = [a, b].map(
    ({ edition, statement: { span } }) => new Set(markedApart(edition.article.text.slice(span.start, span.end))),
  );
  return x !== undefined && y !== undefined && x.size > 0 && y.size > 0 && ![...x].some((mark) => y.has(mark));
}

/** Have both numbers, and none in common? */
function numbersClash(a: Statement, b: Statement): boolean {
  if (a.quantities.length === 0 || b.quantities.length === 0) return false;
  return !a.quantities.some((one) =>
    b.quantities.some(
      (other) => one.value === other.value || isRounding(one.value, other.value) || isRounding(other.value, one.value),
    ),
  );
}
