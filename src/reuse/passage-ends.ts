import type { Box } from "./cluster-pairs.ts";
import type { Run } from "./common-runs.ts";
import type { BoxMeasures } from "./measure-box.ts";
import type { Side } from "./sides.ts";

/** As far as the same words go on at both ends. */
export function extendBox(a: Int32Array, b: Int32Array, box: Box): Box {
  let { aFirst, aLast, bFirst, bLast } = box;
  while (aFirst > 0 && bFirst > 0 && a[aFirst - 1] === b[bFirst - 1]) {
    aFirst--;
    bFirst--;
  }
  while (aLast + 1 < a.length && bLast + 1 < b.length && a[aLast + 1] === b[bLast + 1]) {
    aLast++;
    bLast++;
  }
  return { aFirst, aLast, bFirst, bLast };
}

/** Nearly verbatim: ends exactly where the same words end. */
const TIGHT_SHARE = 0.9;

/** The box with exact ends, where its words are nearly the same. */
export function tighten(
  a: Side,
  b: Side,
  box: Box,
  { common, aWords, bWords }: BoxMeasures,
  runs: readonly Run[],
): Box {
  if (common < TIGHT_SHARE * Math.max(aWords, bWords)) return box;
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return box;
  let { aFirst, aLast, bFirst, bLast } = box;
  // words before the first and behind the last run in `a` that `b` does not have at its end: not of the passage
  if (Math.abs(first.a - aFirst - (first.b - bFirst)) <= 2) {
    aFirst = first.a;
    bFirst = first.b;
  }
  const aEnd = last.a + last.words - 1;
  const bEnd = last.b + last.words - 1;
  if (Math.abs(aLast - aEnd - (bLast - bEnd)) <= 2) {
    aLast = aEnd;
    bLast = bEnd;
  }
  return extendBox(a.text.units.words, b.text.units.words, { aFirst, aLast, bFirst, bLast });
}
