import type { Statement } from "../../core/statement.ts";
import type { Place } from "../claims/claim-draft.ts";
import type { Edition } from "../edition/edition.ts";
import { originOf } from "../edition/speakers.ts";
import { isSameName, nameKey } from "../independence/attestations.ts";
import { clearPairs, scorePairs } from "./clearly-one.ts";
import { compareItems, type Item, itemsOf, type Likeness, weigh } from "./compare-items.ts";

/** A statement and the one that it tells anew. */
export interface RetoldPair {
  readonly up: Statement;
  readonly down: Statement;
  readonly like: Likeness;
  /** The two stand out as each other's, among all statements of the two articles (`isClearlyOne`). */
  readonly clear: boolean;
  /** How surely, in log odds. */
  readonly score: number;
}

const NONE: ReadonlyMap<number, number> = new Map();
const NEAR_AT_LEAST = 0.45;
/** From here on also a statement that another one of the copy is nearer to. */
const SURE_AT_LEAST = 0.75;

/**
 * The statements of one article that tell anew those of another from which it is known to be. Words of one root, of one kind of event and of one kind of thing count as shared, rare
 * ones in the two articles more; so do an equal number of the same things and a speaker of the same name. Each of the copy with the one above that is clearly its own, else with the
 * nearest, where that is nearest to it as well or all but the same. Cost: statements of the one × statements of the other.
 */
export function retoldStatements(
  child: Edition,
  parent: Edition,
  laid: ReadonlyMap<number, number> = NONE,
): RetoldPair[] {
  const known = new Set(laid.values());
  const below = itemsOf(child).filter(({ statement }) => !laid.has(child.lineAt(statement.span)));
  if (below.length === 0) return [];
  const above = itemsOf(parent).filter(({ statement }) => !known.has(parent.lineAt(statement.span)));
  const weightOf = weigh([...below, ...above]);
  const table = below.map((down) => above.map((up) => compareItems(down, up, weightOf)));
  const scores = scorePairs(table);
  const clear = clearPairs(scores);
  const bestBelow = above.map((_, at) => Math.max(0, ...table.map((row) => row[at]?.nearness ?? 0)));
  return below.flatMap((down, index): RetoldPair[] => {
    const row = table[index] ?? [];
    const own = clear[index] ?? -1;
    const near = nearestOf(row, bestBelow);
    const pair = (at: number, isClear: boolean): RetoldPair[] =>
      pairOf(down, above[at], row[at], isClear, scores[index]?.[at] ?? 0);
    if (own < 0) return near === null ? [] : pair(near, false);
    const isOther = near !== null && near !== own && isNearOne(row[near]);
    return [...pair(own, true), ...(isOther ? pair(near, false) : [])];
  });
}

function pairOf(
  down: Item,
  up: Item | undefined,
  like: Likeness | undefined,
  clear: boolean,
  score: number,
): RetoldPair[] {
  if (up === undefined || like === undefined) return [];
  return [{ up: up.statement, down: down.statement, like, clear, score }];
}

function nearestOf(row: readonly Likeness[], bestBelow: readonly number[]): number | null {
  const nearness = Math.max(0, ...row.map((one) => one.nearness));
  const at = row.findIndex((one) => one.nearness === nearness);
  if (at < 0 || nearness < NEAR_AT_LEAST) return null;
  return nearness >= SURE_AT_LEAST || nearness === bestBelow[at] ? at : null;
}

/** So near, and so much of the longer one, that the two put one claim forward; what is farther may only speak of the same thing. */
const ONE_CLAIM_FROM = { nearness: 0.6, likeness: 0.55 };
const isNearOne = (one: Likeness | undefined): boolean =>
  one !== undefined && one.nearness >= ONE_CLAIM_FROM.nearness && one.likeness >= ONE_CLAIM_FROM.likeness;

const ONE_CLAIM_AT_LEAST = 2;
/** Do the two put one claim forward: near as a whole, or clearly each other's? */
export const isOneClaim = (pair: RetoldPair): boolean =>
  (pair.clear && pair.score >= ONE_CLAIM_AT_LEAST) || isNearOne(pair.like);

/** Does the lower place name somebody for it who is not whom the upper one names? */
export function isAnothersWord(down: Place, up: Place): boolean {
  const [own, theirs] = [down, up].map(({ edition, statement }) => originOf(edition, statement)?.source.name ?? null);
  return own != null && (theirs == null || !isSameName(nameKey(own), nameKey(theirs)));
}
