import { compareMoments } from "../edition/moment.ts";
import type { Group } from "./groups.ts";

/**
 * Lines of a copy that differ from the parent's and are word for word those of a third text that is surely earlier: they were changed there, and came to the copy from it.
 * Two hands may make one and the same change, though ("may" left out). So the third text must explain more of the copy than it leaves open: it has more of the changed lines
 * than it lacks of those that the copy has as the parent has them.
 *
 * May mislead: a copy put together from parent and third text has kept lines that the third lacks; a change it took over from there is then told as its own.
 */
export function linesChangedBefore(
  { editions, loci }: Group,
  from: number,
  child: number,
  lineAbove: ReadonlyMap<number, number>,
): Set<number> {
  const [copy, parent] = [editions[child]!, editions[from]!];
  const changed = new Map<number, number>();
  const kept = new Set<number>();
  for (const [line, above] of lineAbove) {
    const own = copy.lines[line];
    if (own === undefined || own.title) continue;
    if (own.key === parent.lines[above]?.key) kept.add(own.key);
    else changed.set(line, own.key);
  }
  const earlier = new Map<number, ReadonlySet<number> | null>();
  /** The wordings of a third text that may be where the copy has its changes from; `null` of any other. */
  const wordingsOf = (other: number): ReadonlySet<number> | null => {
    const known = earlier.get(other);
    if (known !== undefined) return known;
    const edition = editions[other]!;
    const keys = new Set(edition.lines.map(({ key }) => key));
    const speaksFor = [...changed.values()].filter((key) => keys.has(key)).length;
    const speaksAgainst = [...kept].filter((key) => !keys.has(key)).length;
    const isSource = compareMoments(edition.moment, copy.moment) < 0 && speaksFor > speaksAgainst;
    earlier.set(other, isSource ? keys : null);
    return isSource ? keys : null;
  };
  const found = new Set<number>();
  for (const [line, key] of changed) {
    const holders = loci.editionsOf[loci.locusOf[child]?.[line] ?? -1] ?? [];
    const cameAlong = holders.some(
      (other) => other !== from && other !== child && wordingsOf(other)?.has(key) === true,
    );
    if (cameAlong) found.add(line);
  }
  return found;
}
