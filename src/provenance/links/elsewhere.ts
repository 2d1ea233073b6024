import { compareMoments } from "../edition/moment.ts";
import { type Group, sharesText } from "./groups.ts";

/**
 * For a step between two texts, by number: which lines of the copy stand in a third text that is surely earlier and a stranger to the parent. An
 * article put together from two has them from there. Cost: lines × texts that have them, for each copy once.
 */
export function elsewhereIn(group: Group): (from: number, to: number) => (locus: number) => boolean {
  const { editions, loci } = group;
  const shares = sharesText(group);
  const holders = editions.map((edition, to) => {
    const earlier = new Map<number, number[]>();
    for (const locus of loci.locusOf[to] ?? []) {
      if (locus < 0 || group.ignored.has(locus)) continue;
      const above = (loci.editionsOf[locus] ?? []).filter(
        (other) =>
          other !== to && compareMoments(editions[other]?.moment ?? null, edition.moment) < 0 && shares(other, to),
      );
      if (above.length > 0) earlier.set(locus, above);
    }
    return earlier;
  });
  return (from, to) => (locus) =>
    (holders[to]?.get(locus) ?? []).some((other) => other !== from && !shares(other, from));
}
