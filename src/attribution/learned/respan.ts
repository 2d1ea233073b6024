import type { Candidate } from "./candidates.ts";
import type { TokenRange } from "./role-lattice.ts";
import { CLASS, type TextView } from "./text-view.ts";

/** A token is taken to begin another cue from this probability on. */
const LIKELY = 0.5;
/** How far before another cue the conjunction stands that joins it. */
const FARTHEST_JOINT = 12;

/** A content that was moved, and how: each way has a number of its own, so that the choice can learn how far to trust it. */
export interface Moved {
  readonly content: readonly TokenRange[];
  readonly way: number;
}

/**
 * Other contents for a reading, which the chain may have found too unlikely because it judges one border at a time: from the beginning of the
 * sentence on, to its end, up to the conjunction that joins another cue ("said that the lock was dry | and warned the crews"), with the next
 * quotation of the sentence before or behind it, and without its first or last piece. Which of them is meant is for the choice among
 * candidates. Cost: linear in the sentence.
 */
export function respan(view: TextView, mass: Float32Array, { cue, source, content }: Candidate): Moved[] {
  const first = content[0];
  const last = content.at(-1);
  if (!first || !last) return [];
  const found: Moved[] = [];
  const move = (way: number, moved: readonly TokenRange[]): void => void found.push({ content: moved, way });
  const isFree = (from: number, to: number): boolean =>
    from < to &&
    (cue.last <= from || cue.first >= to) &&
    (source === null || source.last <= from || source.first >= to);
  const home = view.sentence[cue.first]!;
  const begin = view.sentenceStart[home]!;
  if (view.sentence[first.first] === home && isFree(begin, first.first) && !isCut(view, begin))
    move(0, [{ first: begin, last: first.last }, ...content.slice(1)]);
  const stop = view.sentenceStart[home + 1]! - 1;
  const end = view.class[stop] === CLASS.stop && view.region[stop]! < 0 ? stop : stop + 1;
  if (view.sentence[last.last - 1] === home && isFree(last.last, end) && !isCut(view, end))
    move(1, [...content.slice(0, -1), { first: last.first, last: end }]);
  const joint = jointIn(view, mass, last, cue);
  if (joint > last.first) move(2, [...content.slice(0, -1), { first: last.first, last: joint }]);
  const before = quotationIn(view, begin, first.first, -1);
  if (before && isFree(before.first, before.last)) move(3, [before, ...content]);
  const behind = quotationIn(view, last.last, stop + 1, 1);
  if (behind && isFree(behind.first, behind.last)) move(4, [...content, behind]);
  if (content.length > 1) {
    move(5, content.slice(0, -1));
    move(6, content.slice(1));
  }
  return found;
}

/** The quotation in `[from, to)` that is met first, from the left or from the right; null without one that lies there whole. */
function quotationIn(view: TextView, from: number, to: number, step: number): TokenRange | null {
  for (let at = step > 0 ? from : to - 1; at >= from && at < to; at += step) {
    if (view.region[at]! < 0) continue;
    const { from: first, to: last } = view.regions[view.region[at]!]!;
    return first >= from && last <= to ? { first, last } : null;
  }
  return null;
}

/** Is the border before `at` inside a quotation? */
const isCut = (view: TextView, at: number): boolean =>
  at > 0 && at < view.count && view.region[at]! >= 0 && view.region[at] === view.region[at - 1];

/** Where the content ends if the first cue that a conjunction joins to it is not part of it; −1 without one. */
function jointIn(view: TextView, mass: Float32Array, { first, last }: TokenRange, cue: TokenRange): number {
  if (first < cue.last) return -1;
  for (let at = first + 1; at < last; at++) {
    if (mass[at]! <= LIKELY || mass[at - 1]! > LIKELY || view.region[at]! >= 0) continue;
    for (let joint = at - 1; joint > Math.max(first, at - FARTHEST_JOINT); joint--) {
      if (view.region[joint]! >= 0) break;
      if (view.class[joint] !== CLASS.conjunction) continue;
      return view.class[joint - 1] === CLASS.comma ? joint - 1 : joint;
    }
  }
  return -1;
}
