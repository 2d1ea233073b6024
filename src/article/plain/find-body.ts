import type { ReadBlock } from "./assign-parts.ts";
import type { LineKind } from "./read-line.ts";

/** The blocks of the body, `end` exclusive. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
}

/** A text of fewer blocks is no page saved with its menus. */
const PAGE_BLOCKS = 40;
/** The share of its blocks that are no prose. */
const FURNITURE_SHARE = 0.55;
/** A long paragraph counts no more than so many words. */
const MOST_WORDS = 60;
/** What a line that is no prose takes away, in words: less than a paragraph gives, so that a subheading does not end a body. */
const LINE_COST = 9;
/** Lines with which another article or the foot of the page begins. */
const COSTS: Partial<Record<LineKind, number>> = { "other-articles": 60, byline: 25, dateline: 25, copyright: 25 };

/**
 * Where the body of a whole saved page stands: the run of blocks with the largest sum, prose counting its words and every other
 * line a cost. Null for a text that has few lines beside its prose: there the first and the last paragraph are the body's ends.
 * From maximum subsequence segmentation (Pasternack and Roth, WWW 2009), with sentences in place of a learned weight.
 *
 * May mislead: comments in full sentences that follow at once are taken for the body.
 */
export function findBody(blocks: readonly ReadBlock[]): BodyRange | null {
  const prose = blocks.filter(isProse).length;
  if (blocks.length < PAGE_BLOCKS || blocks.length - prose < FURNITURE_SHARE * blocks.length) return null;
  let best: (BodyRange & { sum: number }) | null = null;
  let [sum, start] = [0, 0];
  for (const [index, block] of blocks.entries()) {
    if (sum <= 0) [sum, start] = [0, index];
    sum += isProse(block) ? Math.min(block.reading.words, MOST_WORDS) : -costOf(block);
    if (sum > (best?.sum ?? 0)) best = { start, end: index + 1, sum };
  }
  return best === null ? null : { start: best.start, end: best.end };
}

const costOf = ({ reading: { kind } }: ReadBlock): number => (kind === null ? undefined : COSTS[kind]) ?? LINE_COST;

export const isProse = ({ reading }: ReadBlock): boolean => reading.kind === null && reading.isProse;
