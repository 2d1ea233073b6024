import type { ArticlePairs } from "../reuse/pair-articles.ts";
import type { PairPlan } from "../reuse/pair-plan.ts";
import { RANGE_BITS, rangesOf } from "../reuse/pairing-groups.ts";
import type { KeptGroups } from "./kept-groups.ts";
import { PARTS } from "./packed-prints.ts";
import type { ReuseCrew } from "./reuse-crew.ts";
import type { Answer, CorpusColumns } from "./reuse-worker.ts";
import { sharedInts } from "./shared-ints.ts";

/** Pieces of the pairing for each thread, so that none waits long for another; the groups of runs are passed over once for each. */
const PIECES = 3;

type Answered<Kind extends Answer["kind"]> = Extract<Answer, { kind: Kind }>;

/**
 * Sorts the fingerprints part by part, finds each outlet's boilerplate, and pairs the articles that share enough of the rest. Fingerprints that
 * cannot pair anything are let go part by part.
 */
export async function planCorpus(crew: ReuseCrew, columns: CorpusColumns): Promise<PairPlan> {
  await crew.askAll({ kind: "corpus", corpus: columns });
  const parts = Array.from({ length: PARTS }, (_, part) => crew.ask({ kind: "group", part }));
  const groups: KeptGroups[] = [];
  const open = (await Promise.all(parts)).map((answer) => {
    const grouped = answer as Answered<"groups">;
    groups.push(grouped.settled);
    return grouped.open;
  });
  const boilerplate = new Map<number, Set<number>>();
  for (const answer of await Promise.all(open.map((many) => crew.ask({ kind: "tell", groups: many })))) {
    const told = answer as Answered<"told">;
    groups.push(told.groups);
    for (const [outlet, keys] of told.boilerplate) {
      const known = boilerplate.get(outlet) ?? new Set();
      boilerplate.set(outlet, known);
      for (const key of keys) known.add(key);
    }
  }
  await crew.askAll({ kind: "sharing", groups });
  return { pairs: await pairAll(crew, columns.blockOf.length), boilerplate };
}

/** The pairs of all articles, in pieces of whole ranges. */
async function pairAll(crew: ReuseCrew, articles: number): Promise<ArticlePairs> {
  const pieces = crew.size * PIECES;
  const placeOf = (piece: number): number =>
    piece === pieces ? articles : Math.floor((rangesOf(articles) * piece) / pieces) << RANGE_BITS;
  const asked = Array.from({ length: pieces }, (_, piece) =>
    crew.ask({ kind: "pair", begin: placeOf(piece), end: placeOf(piece + 1) }),
  );
  const found = (await Promise.all(asked)).map((answer) => (answer as Answered<"pairs">).pairs);
  const from = sharedInts(articles + 1);
  const seconds = sharedInts(found.reduce((sum, pairs) => sum + pairs.seconds.length, 0));
  let filled = 0;
  found.forEach((pairs, piece) => {
    const begin = placeOf(piece);
    for (let at = 1; at < pairs.from.length; at++) from[begin + at] = filled + (pairs.from[at] as number);
    seconds.set(pairs.seconds, filled);
    filled += pairs.seconds.length;
  });
  return { from, seconds };
}
