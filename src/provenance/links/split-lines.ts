import { alignLines } from "../edition/alignment.ts";
import type { Line } from "../edition/lines.ts";

const WORDS_AT_LEAST = 5;
/** Of a sentence that stands alone so many words are in the longer one, in their order: "…, a detail that neighbours repeated" is "It is a detail that neighbours repeated". */
const WITHIN_AT_LEAST = 0.75;
/** They stand together there, so many others between them at most. */
const BETWEEN_AT_MOST = 3;
/** The longer one says more than that. */
const LONGER_BY = 3;

const IDS = new WeakMap<Line, ReadonlySet<number>>();

/** Is a line a piece of a longer one of these, which a desk has cut in two, or joined? Cost: words × lines, and an alignment where most words are met. */
export function isPieceOf(line: Line, others: Iterable<Line>): boolean {
  const { ids } = line;
  if (ids.length < WORDS_AT_LEAST) return false;
  const needed = Math.ceil(ids.length * WITHIN_AT_LEAST);
  for (const other of others) {
    if (other.ids.length < ids.length + LONGER_BY) continue;
    let known = IDS.get(other);
    if (known === undefined) IDS.set(other, (known = new Set(other.ids)));
    let met = 0;
    for (const id of ids) if (known.has(id)) met++;
    if (met < needed) continue;
    const { toA, same } = alignLines(line, other);
    const [first, last] = [toA.findIndex((at) => at >= 0), toA.findLastIndex((at) => at >= 0)];
    if (same >= needed && last - first + 1 <= same + BETWEEN_AT_MOST) return true;
  }
  return false;
}
