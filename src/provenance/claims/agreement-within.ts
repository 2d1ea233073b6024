import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import { originOf } from "../edition/speakers.ts";
import type { SamePair } from "./draft-claims.ts";
import { isBody } from "./is-body.ts";
import { markedApart } from "./marked-apart.ts";
import { shareReferent } from "./meaning.ts";
import { termsOf } from "./terms.ts";

interface Item {
  readonly statement: Statement;
  readonly speaker: string;
  readonly roots: ReadonlySet<string>;
  readonly agent: readonly string[];
  readonly names: ReadonlySet<string>;
  /** As written in figures, dates included, and what is counted in words. */
  readonly numbers: ReadonlySet<string>;
  /** "Should be fined" says what somebody wants done, "will be fined" what is to come. */
  readonly isWish: boolean;
}

/** A plan that somebody tells is no demand that another makes. */
const WISH = /\b(?:should|ought to)\b(?! (?:arrive|come|reach|open|end|take|last)\b)/i;

const ROOTS_AT_LEAST = 4;
const SHARED_AT_LEAST = 0.6;

/**
 * Statements of one article in which different people put forward the same thing: two witnesses, two sources. Most of the words of both are
 * shared, by their roots; who does it, the names, the numbers and the negation do not clash. One speaker who says a thing twice is not joined:
 * it counts once in either case. Cost: pairs of statements that share one of their rarest words.
 */
export function agreeingWithin(edition: Edition): SamePair[] {
  const alike = new Map<string, [Item, ...Item[]]>();
  for (const statement of edition.statements) {
    const item = itemOf(edition, statement);
    if (item === null) continue;
    const known = alike.get(wholeOf(item));
    if (known === undefined) alike.set(wholeOf(item), [item]);
    else known.push(item);
  }
  const groups = [...alike.values()];
  const counts = new Map<string, number>();
  for (const [{ roots }] of groups) for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  const pairs: SamePair[] = [];
  const byRoot = new Map<string, (typeof groups)[number][]>();
  for (const group of groups) {
    const met = new Set<(typeof groups)[number]>();
    for (const root of rarestOf(group[0], counts)) {
      const list = byRoot.get(root) ?? [];
      for (const other of list) met.add(other);
      list.push(group);
      byRoot.set(root, list);
    }
    for (const other of met) if (agree(group[0], other[0])) pairs.push(...pairsOf(other, group));
  }
  return pairs;
}

/** Of two groups of items that agree: each with the first of the other, which joins all of them. */
const pairsOf = (a: readonly [Item, ...Item[]], b: readonly [Item, ...Item[]]): SamePair[] => [
  ...b.map((item): SamePair => [a[0].statement, item.statement]),
  ...a.slice(1).map((item): SamePair => [b[0].statement, item.statement]),
];

/** All that is compared of an item: equal for those that agree with the same others. */
const wholeOf = ({ statement, speaker, roots, agent, names, numbers, isWish }: Item): string =>
  JSON.stringify([speaker, statement.strength.negated, [...roots].sort(), agent, [...names], [...numbers], isWish]);

/**
 * So many of the rarest roots that two items which share enough share one of them (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006):
 * nothing is lost, and what is common leads nowhere.
 */
function rarestOf({ roots }: Item, counts: ReadonlyMap<string, number>): string[] {
  const count = (root: string): number => counts.get(root) ?? 0;
  const order = [...roots].sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1));
  return order.slice(0, roots.size - Math.ceil(SHARED_AT_LEAST * roots.size) + 1);
}

function itemOf(edition: Edition, statement: Statement): Item | null {
  const gist = edition.gists.get(statement.id);
  const speaker = originOf(edition, statement);
  if (gist === undefined || speaker === null || statement.headline || !isBody(edition, statement)) return null;
  const roots = new Set(termsOf(gist).map(({ root }) => root));
  const { start, end } = statement.span;
  const figures = edition.article.text.slice(start, end).match(/\d[\d.,]*\d|\d/g) ?? [];
  const inWords = statement.quantities.flatMap(({ value, span }) =>
    /\d/.test(edition.article.text.slice(span.start, span.end)) ? [] : [String(value)],
  );
  const told = markedApart(edition.article.text.slice(start, end));
  const numbers = new Set([...figures.map((figure) => figure.replace(/,(?=\d{3})/g, "")), ...inWords, ...told]);
  return roots.size < ROOTS_AT_LEAST
    ? null
    : {
        statement,
        speaker: speaker.source.id,
        roots,
        agent: gist.agent,
        names: new Set(gist.names),
        numbers,
        isWish: WISH.test(edition.article.text.slice(start, end)),
      };
}

function agree(a: Item, b: Item): boolean {
  if (a.isWish !== b.isWish) return false;
  if (a.speaker === b.speaker || a.statement.strength.negated !== b.statement.strength.negated) return false;
  let shared = 0;
  for (const root of a.roots) if (b.roots.has(root)) shared++;
  if (shared < SHARED_AT_LEAST * Math.max(a.roots.size, b.roots.size)) return false;
  if (shareReferent(a.agent, b.agent) === false) return false;
  // the same at another place, on another day, of another person: another claim
  return agreeSets(a.names, b.names) && agreeSets(a.numbers, b.numbers);
}

/** Nothing that both could name is named otherwise: one set holds the other. */
function agreeSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].every((one) => many.has(one));
}
