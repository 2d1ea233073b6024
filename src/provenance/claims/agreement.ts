import type { Gist } from "../../core/gist.ts";
import type { Statement } from "../../core/statement.ts";
import { isRounding } from "../drift/quantities.ts";
import type { Edition } from "../edition/edition.ts";
import type { SamePair } from "./draft-claims.ts";
import { isBody } from "./is-body.ts";
import { markedApart } from "./marked-apart.ts";
import { likeness, meaningOf, plainTerm, shareReferent } from "./meaning.ts";
import { type Term, termsOf } from "./terms.ts";

interface Item {
  readonly edition: Edition;
  readonly statement: Statement;
  readonly gist: Gist;
  /** Each once. */
  readonly terms: readonly Term[];
  readonly has: ReadonlySet<Term>;
  readonly names: ReadonlySet<string>;
}

/** A term among the statements of a run: in how many it stands, how much it tells, and in which it is one of the rarest. */
interface Entry {
  count: number;
  weight: number;
  readonly items: number[];
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
  const entries = new Map<Term, Entry>();
  for (const { terms } of items)
    for (const term of terms) {
      const entry = entries.get(term);
      if (entry === undefined) entries.set(term, { count: 1, weight: 0, items: [] });
      else entry.count++;
    }
  for (const entry of entries.values()) entry.weight = Math.log(1 + items.length / entry.count);
  const weightOf = (term: Term): number => entries.get(term)?.weight ?? 0;
  const sums = items.map(({ terms }) => terms.reduce((sum, term) => sum + weightOf(term), 0));
  const pairs: SamePair[] = [];
  items.forEach((item, index) => {
    const met = new Map<number, number>();
    for (const entry of rarestOf(item, entries)) {
      if (entry.items.length <= POSTINGS_AT_MOST)
        for (const other of entry.items) met.set(other, (met.get(other) ?? 0) + 1);
      entry.items.push(index);
    }
    const best = new Map<string, { other: Item; score: number }>();
    for (const [number, shared] of met) {
      const other = items[number];
      if (other === undefined || shared < SHARED_RARE_AT_LEAST || other.edition === item.edition) continue;
      const score = agreement(item, other, weightOf, sums[index]!, sums[number]!);
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
    const terms = termsOf(gist);
    if (terms.length < SHARED_TERMS_AT_LEAST) return [];
    const names = new Set(gist.names.map((name) => wordsOf(name).join(" ")));
    return [{ edition, statement, gist, terms, has: new Set(terms), names }];
  });
}

/** A term that no other statement has leads nowhere, but is one of the rarest all the same. */
function rarestOf({ terms }: Item, entries: ReadonlyMap<Term, Entry>): Entry[] {
  return terms
    .flatMap(({ plain }, at) => {
      const entry = entries.get(terms[at]!);
      return entry === undefined ? [] : [{ plain, entry }];
    })
    .sort((a, b) => a.entry.count - b.entry.count || (a.plain < b.plain ? -1 : 1))
    .slice(0, RARE_TERMS)
    .flatMap(({ entry }) => (entry.count > 1 ? [entry] : []));
}

/** 0 where the two may differ; else the weighted share of words of the shorter that the other has. */
function agreement(a: Item, b: Item, weightOf: (term: Term) => number, mine: number, theirs: number): number {
  if (a.statement.strength.negated !== b.statement.strength.negated) return 0;
  if (tooFarApart(a.edition, b.edition) || numbersClash(a.statement, b.statement)) return 0;
  let shared = 0;
  let count = 0;
  for (const term of a.terms) {
    if (!b.has.has(term)) continue;
    shared += weightOf(term);
    count++;
  }
  if (count < SHARED_TERMS_AT_LEAST) return 0;
  const overlap = shared / Math.max(1e-9, Math.min(mine, theirs));
  const wider = shared / Math.max(1e-9, Math.max(mine, theirs));
  if (overlap < OVERLAP_SAME_EVENT || marksClash(a, b)) return 0;
  const sameEvent =
    a.gist.predicate !== null &&
    b.gist.predicate !== null &&
    likeness(meaningOf(a.gist.predicate), meaningOf(b.gist.predicate)) > 0;
  const needed = sameEvent ? OVERLAP_SAME_EVENT : OVERLAP_OTHER_EVENT;
  if (overlap < needed || wider < needed * 0.6) return 0;
  if (shareReferent(a.gist.agent, b.gist.agent) === false && shareReferent(a.gist.agent, plainOf(b)) === false)
    return 0;
  return sharedAnchors(a, b) < ANCHORS_AT_LEAST ? 0 : overlap;
}

const plainOf = ({ terms }: Item): string[] => terms.map(({ plain }) => plain);

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
  const [x, y] = [marksOf(a), marksOf(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((mark) => y.has(mark));
}

/** Of each statement worked out once: the same one meets many. */
const MARKS = new WeakMap<Statement, ReadonlySet<string>>();

function marksOf({ edition, statement }: Item): ReadonlySet<string> {
  const known = MARKS.get(statement);
  if (known !== undefined) return known;
  const { start, end } = statement.span;
  const marks = new Set(markedApart(edition.article.text.slice(start, end)));
  MARKS.set(statement, marks);
  return marks;
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
