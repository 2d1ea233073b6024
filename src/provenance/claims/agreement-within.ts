import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import { originOf } from "../edition/speakers.ts";
import type { SamePair } from "./draft-claims.ts";
import { markedApart } from "./marked-apart.ts";
import { shareReferent } from "./meaning.ts";
import { isBody } from "./supports.ts";
import { termsOf } from "./terms.ts";

interface Item {
  readonly statement: Statement;
  readonly speaker: string;
  readonly roots: ReadonlySet<string>;
  readonly agent: readonly string[];
  readonly names: ReadonlySet<string>;
  /** As written in figures, dates included, and what is counted in words. */
  readonly numbers: ReadonlySet<string>;
}

const ROOTS_AT_LEAST = 4;
const SHARED_AT_LEAST = 0.6;

/**
 * Statements of one article in which different people put forward the same thing: two witnesses, two sources. Most of the words of both are
 * shared, by their roots; who does it, the names, the numbers and the negation do not clash. One speaker who says a thing twice is not joined:
 * it counts once in either case. Cost: pairs of statements that share their longest words.
 */
export function agreeingWithin(edition: Edition): SamePair[] {
  const pairs: SamePair[] = [];
  const byRoot = new Map<string, Item[]>();
  for (const statement of edition.statements) {
    const item = itemOf(edition, statement);
    if (item === null) continue;
    const met = new Set<Item>();
    for (const root of item.roots) {
      const list = byRoot.get(root) ?? [];
      for (const other of list) met.add(other);
      list.push(item);
      byRoot.set(root, list);
    }
    for (const other of met) if (agree(item, other)) pairs.push([other.statement, item.statement]);
  }
  return pairs;
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
    : { statement, speaker: speaker.source.id, roots, agent: gist.agent, names: new Set(gist.names), numbers };
}

function agree(a: Item, b: Item): boolean {
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
