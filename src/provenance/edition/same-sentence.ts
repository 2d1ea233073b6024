import type { Alignment } from "./alignment.ts";
import type { Line } from "./lines.ts";

const ALIKE_AT_LEAST = 0.6;
const WITHIN_AT_LEAST = 0.8;
const RUNS_AT_MOST = 5;
/** One run exchanged, as a speaker for another, may be half of a short line. */
const ONE_RUN_AT_LEAST = 0.4;
const WORDS_AT_LEAST = 5;

/** One sentence, reworded here and there or shortened; two sentences of one place that say other things cannot be compared. */
export function isSameSentence(above: Line, below: Line, { same, changes }: Alignment): boolean {
  const [shorter, longer] = [
    Math.min(above.ids.length, below.ids.length),
    Math.max(above.ids.length, below.ids.length),
  ];
  if (changes.length > RUNS_AT_MOST) return false;
  if (changes.length <= 2 && same >= Math.max(WORDS_AT_LEAST, longer * ONE_RUN_AT_LEAST)) return true;
  return same >= longer * ALIKE_AT_LEAST || (same >= shorter * WITHIN_AT_LEAST && shorter * 2 >= longer * 0.8);
}
