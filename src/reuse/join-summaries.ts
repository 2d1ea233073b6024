import { type Alignment, alignmentOf } from "./alignment.ts";
import { commonRuns, runIndexOf } from "./common-runs.ts";
import { FACT, QUOTED } from "./compared-text.ts";
import { type Range, widenRange } from "./fit-range.ts";
import { measureBox } from "./measure-box.ts";
import type { Side } from "./sides.ts";

/** Pieces of one summary stand no farther apart than so many words. */
const JOIN_WORDS = 40;
/** Most of each piece is the writer's own words. */
const OWN_SHARE = 0.5;

/**
 * A short stretch of one text that takes its sentences from all over a much longer stretch of the other is one passage, a summary, and not a
 * piece for each sentence: neighbours in the one text are joined where the longer stretch of the other explains them together better than
 * their own counterparts do. What `isSettled` stays as it is, and so do quotations: reports of one event quote the same speech here and there.
 * In no order.
 */
export function joinSummaries(
  sides: readonly [Side, Side],
  passages: readonly Alignment[],
  isSettled: (passage: Alignment) => boolean,
): readonly Alignment[] {
  const [a, b] = sides;
  const isLoose = (passage: Alignment): boolean => !isSettled(passage) && isOwn(passage);
  const loose = passages.filter(isLoose);
  const inA = joinAlong(a, b, loose.map(fromFirst));
  const inB = joinAlong(b, a, inA.map(turned));
  const others = passages.filter((passage) => !isLoose(passage));
  return [...others, ...inB.map(turned).map((piece) => piece.known ?? measured(a, b, piece))];
}

const isOwn = ({ all, own }: Alignment): boolean =>
  own.aWords >= OWN_SHARE * all.aWords && own.bWords >= OWN_SHARE * all.bWords;

/** A passage as seen from one text; `known` while nothing was joined to it. */
interface Piece {
  readonly here: Range;
  readonly there: Range;
  readonly known: Alignment | null;
}

const rangeOf = (first: number, last: number): Range => ({ first, last, score: 0 });
const fromFirst = (known: Alignment): Piece => ({
  here: rangeOf(known.aFirst, known.aLast),
  there: rangeOf(known.bFirst, known.bLast),
  known,
});
const turned = ({ here, there, known }: Piece): Piece => ({ here: there, there: here, known });
const wordsOf = ({ first, last }: Range): number => last - first + 1;
const union = (x: Range, y: Range): Range => rangeOf(Math.min(x.first, y.first), Math.max(x.last, y.last));

/** Joins neighbouring pieces of `x` that sum up a long stretch of `y`: as many together as are neighbours, or none of them. */
function joinAlong(x: Side, y: Side, pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces].sort((one, other) => one.here.first - other.here.first);
  const joined: Piece[] = [];
  for (let begin = 0; begin < ordered.length; ) {
    let end = begin + 1;
    let here = (ordered[begin] as Piece).here;
    for (; end < ordered.length; end++) {
      const next = (ordered[end] as Piece).here;
      if (next.first > here.last + JOIN_WORDS) break;
      here = union(here, next);
    }
    const group = ordered.slice(begin, end);
    begin = end;
    const whole = group.length === 1 ? null : summaryOf(x, y, group, here);
    if (whole === null) joined.push(...group);
    else joined.push(whole);
  }
  return joined;
}

function summaryOf(x: Side, y: Side, group: readonly Piece[], here: Range): Piece | null {
  const longest = group.reduce((best, piece) => (wordsOf(piece.there) > wordsOf(best.there) ? piece : best));
  const wide = widenRange(x, here, y, longest.there);
  if (wide === null) return null;
  return { here, there: group.reduce((range, piece) => union(range, piece.there), wide), known: null };
}

function measured(a: Side, b: Side, { here, there }: Piece): Alignment {
  const box = { aFirst: here.first, aLast: here.last, bFirst: there.first, bLast: there.last };
  const runs = commonRuns(a.text.units.words, runIndexOf(b.text), box);
  return alignmentOf(box, measureBox(a, b, box, runs, QUOTED), measureBox(a, b, box, runs, FACT));
}
