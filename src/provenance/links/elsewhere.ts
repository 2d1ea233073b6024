import { compareMoments } from "../edition/moment.ts";
import { type Group, sharesText } from "./groups.ts";

/** Lines that the second text of a merger has and the merger lacks, where no clock says that it was first. */
const OWN_LINES_AT_LEAST = 3;

/**
 * For a step between two texts, by number: which lines of the copy stand in a third text that is a stranger to the parent, and earlier or, where no
 * clock tells, fuller than an excerpt would be. An
 * article put together from two has them from there. Cost: lines × texts that have them, for each copy once.
 */
export function elsewhereIn(group: Group): (from: number, to: number) => (locus: number) => boolean {
  const { editions, loci } = group;
  const shares = sharesText(group);
  const own = loci.locusOf.map((all) => new Set([...all].filter((locus) => locus >= 0 && !group.ignored.has(locus))));
  /** Does a text tell so much beside what it shares that it is no excerpt? */
  const hasMore = (other: number, to: number): boolean =>
    [...(own[other] ?? [])].filter((locus) => own[to]?.has(locus) !== true).length >= OWN_LINES_AT_LEAST;
  const holders = editions.map((edition, to) => {
    const earlier = new Map<number, number[]>();
    for (const locus of loci.locusOf[to] ?? []) {
      if (locus < 0 || group.ignored.has(locus)) continue;
      const above = (loci.editionsOf[locus] ?? []).filter((other) => {
        if (other === to || !shares(other, to)) return false;
        const order = compareMoments(editions[other]?.moment ?? null, edition.moment);
        return order < 0 || (order === 0 && hasMore(other, to));
      });
      if (above.length > 0) earlier.set(locus, above);
    }
    return earlier;
  });
  return (from, to) => (locus) =>
    (holders[to]?.get(locus) ?? []).some((other) => other !== from && !shares(other, from));
}
