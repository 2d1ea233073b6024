import { compareMoments } from "../edition/moment.ts";
import type { Group } from "./groups.ts";

/**
 * Answers for a step whether a wording of a line stands in a third text of the group that was surely published before the child. Cost: the lines of
 * the group once; then the holders of one wording.
 */
export function attestedIn({
  editions,
  loci,
}: Group): (from: number, to: number) => (locus: number, wording: number) => readonly number[] {
  const holders = new Map<string, number[]>();
  editions.forEach(({ lines }, at) => {
    lines.forEach(({ key, title }, line) => {
      const locus = loci.locusOf[at]?.[line] ?? -1;
      if (locus < 0 || title) return;
      const known = holders.get(`${locus} ${key}`);
      if (known === undefined) holders.set(`${locus} ${key}`, [at]);
      else if (known.at(-1) !== at) known.push(at);
    });
  });
  return (from, to) => (locus, wording) => {
    const moment = editions[to]?.moment ?? null;
    return (holders.get(`${locus} ${wording}`) ?? []).filter(
      (other) => other !== from && other !== to && compareMoments(editions[other]?.moment ?? null, moment) < 0,
    );
  };
}
