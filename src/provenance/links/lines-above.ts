import { alignLines } from "../edition/alignment.ts";
import type { Line } from "../edition/lines.ts";
import type { Group } from "./groups.ts";

/** Share of the longer line's words, in order, for two lines of one locus; for two that only lie open in both texts. */
const ALIKE_IN_LOCUS = 0.4;
const ALIKE_ANYWHERE = 0.6;
/** The same, where the line before or behind is that of the parent too: half a line may be a speaker exchanged. */
const ALIKE_BETWEEN = 0.4;
/** So many words in one run, with nothing else beside them, are the other line with its speaker or half of it taken off. */
const WITHIN_WORDS_AT_LEAST = 6;
/** Above so many open lines on either side only the loci are asked. */
const OPEN_AT_MOST = 60;

/**
 * Line of the child → line of the parent that it was copied from; titles too, each line of the parent once. Equal wording first, then the
 * most alike of the same locus, then the most alike of what is open in both: a locus is read from all texts of the group, and a
 * reworded line may have been sorted with another's. Cost: open lines of the one × open lines of the other.
 */
export function linesAbove(
  { editions, loci }: Group,
  from: number,
  to: number,
  covered: ReadonlySet<number>,
): Map<number, number> {
  const [parent, child] = [editions[from]!.lines, editions[to]!.lines];
  const locusAt = (edition: number, line: number): number => loci.locusOf[edition]?.[line] ?? -1;

  const above = new Map<number, number>();
  const used = new Set<number>();
  const join = (line: number, other: number): void => {
    above.set(line, other);
    used.add(other);
  };
  const byKey = new Map<number, number[]>();
  parent.forEach(({ key }, line) => {
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  });
  child.forEach(({ key, title }, line) => {
    if (covered.has(line)) return;
    const same = byKey.get(key)?.find((other) => !used.has(other) && parent[other]?.title === title);
    if (same !== undefined) join(line, same);
  });
  joinMostAlike(ALIKE_IN_LOCUS, (line, other) => locusAt(to, line) >= 0 && locusAt(to, line) === locusAt(from, other));
  joinMostAlike(ALIKE_ANYWHERE, () => true);
  joinMostAlike(ALIKE_BETWEEN, (line, other) => above.get(line - 1) === other - 1 || above.get(line + 1) === other + 1);
  return above;

  function joinMostAlike(alikeAtLeast: number, mayBe: (line: number, other: number) => boolean): void {
    const below = child.flatMap((_, line) => (!above.has(line) && !covered.has(line) ? [line] : []));
    const open = parent.flatMap((_, other) => (!used.has(other) ? [other] : []));
    const isNarrow = Math.max(below.length, open.length) <= OPEN_AT_MOST;
    const pairs: { line: number; other: number; alike: number }[] = [];
    for (const line of below)
      for (const other of open) {
        if (child[line]?.title !== parent[other]?.title || !mayBe(line, other)) continue;
        if (!isNarrow && locusAt(to, line) !== locusAt(from, other)) continue;
        const alike = likeness(parent[other]!, child[line]!);
        if (alike >= alikeAtLeast) pairs.push({ line, other, alike });
      }
    pairs.sort((a, b) => b.alike - a.alike || a.line - b.line || a.other - b.other);
    for (const { line, other } of pairs) if (!above.has(line) && !used.has(other)) join(line, other);
  }
}

function likeness(a: Line, b: Line): number {
  const [shorter, longer] = [Math.min(a.ids.length, b.ids.length), Math.max(a.ids.length, b.ids.length)];
  if (shorter * (shorter < WITHIN_WORDS_AT_LEAST ? 2.5 : 4) < longer) return 0;
  const { same, changes } = alignLines(a, b);
  const isWithin = same === shorter && shorter >= WITHIN_WORDS_AT_LEAST && changes.length === 1;
  return isWithin ? Math.max(ALIKE_ANYWHERE, same / longer) : same / longer;
}
