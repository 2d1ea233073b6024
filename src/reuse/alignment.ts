import type { Box } from "./cluster-pairs.ts";
import type { PassageWords } from "./measure-chain.ts";

/** Two stretches that match, both ends inclusive, in units, and how many words they have in common. */
export interface Alignment extends Box {
  readonly all: PassageWords;
  /** The same outside quotation marks. */
  readonly own: PassageWords;
}

/** The box as an alignment. Field by field: a copy by spreading takes as long as what fills it. */
export const alignmentOf = (
  { aFirst, aLast, bFirst, bLast }: Box,
  all: PassageWords,
  own: PassageWords,
): Alignment => ({
  aFirst,
  aLast,
  bFirst,
  bLast,
  all,
  own,
});

export interface AlignOptions {
  /** Shorter passages are left out. */
  readonly leastWords: number;
  /** Also passages that do not stand out of their surroundings: most are two reports of one event, not copies. */
  readonly reworded: boolean;
}
