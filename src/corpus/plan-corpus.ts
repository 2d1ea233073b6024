import type { ArticlePairs } from "../reuse/pair-articles.ts";
import type { PairPlan } from "../reuse/pair-plan.ts";
import { RANGE_BITS, rangesOf } from "../reuse/pairing-groups.ts";
import type { KeptGroups } from "./kept-groups.ts";
import { PARTS } from "./packed-prints.ts";
import type { ReuseCrew } from "./reuse-crew.ts";
import type { Answer, CorpusColumns } from "./reuse-worker.ts";
import { sharedInts } from "./shared-ints.ts";

/** Pieces of the pairing for each thread, so that none waits long for another; the groups of runs are passed over once for each. */
const PIECES = 2;
/** Small tasks that a thread has at a time: it need not wait for the next. */
const AHEAD = 2;

type Answered<Kind extends Answer["kind"]> = Extract<Answer, { kind: Kind }>;

/**
 * Sorts the fingerprints part by part, finds each outlet's boilerplate, and pairs the articles that share enough of the rest. Fingerprints that
 * cannot pair anything are let go part by part.
 */
export async function planCorpus(crew: ReuseCrew, columns: CorpusColumns): Promise<PairPlan> {
  await crew.askAll({ kind: "corpus", corpus: columns });
  const parts = Array.from({ length: PARTS }, (_, part) => ({ kind: "group", part }) as const);
  const groups: KeptGroups[] = [];
  const open = (await crew.askMany(parts, AHEAD)).map((answer) => {
    const grouped = answer as Answered<"groups">;
    groups.push(grouped.settled);
    return grouped.open;
  });
  const boilerplate = new Map<number, Set<number>>();
  const waiting = open.map((many) => ({ kind: "tell", groups: many }) as const);
  for (const answer of await crew.askMany(waiting, AHEAD)) {
    const told = answer as Answered<"told">;
    groups.push(told.groups);
    for (const [outlet, keys] of told.boilerplate) {
      const known = boilerplate.get(outlet) ?? new Set();
      boilerplate.set(outlet, known);
      for (const key of keys) known.add(key);
    }
  }
  await crew.askAll({ kind: "sharing", groups });
  return { pairs: await pairAll(crew, groups, columns.blockOf.length), boilerplate };
}

/** The pairs of all articles, in pieces of whole ranges. */
async function pairAll(crew: ReuseCrew, groups: readonly KeptGroups[], articles: number): Promise<ArticlePairs> {
  const begins = beginsOfPieces(groups, articles, crew.size * PIECES);
  const asked = begins.map((begin, piece) => ({ kind: "pair", begin, end: begins[piece + 1] ?? articles }) as const);
  const found = (await crew.askMany(asked, 1)).map((answer) => (answer as Answered<"pairs">).pairs);
  const from = sharedInts(articles + 1);
  const seconds = sharedInts(found.reduce((sum, pairs) => sum + pairs.seconds.length, 0));
  let filled = 0;
  found.forEach((pairs, piece) => {
    const begin = begins[piece] as number;
    for (let at = 1; at < pairs.from.length; at++) from[begin + at] = filled + (pairs.from[at] as number);
    seconds.set(pairs.seconds, filled);
    filled += pairs.seconds.length;
  });
  return { from, seconds };
}

/**
 * Where each piece begins. A pair belongs to its first article, so that the first articles have most of the work: pieces are cut by the seeds to
 * be counted, and where there are none into as many ranges each.
 */
function beginsOfPieces(groups: readonly KeptGroups[], articles: number, pieces: number): readonly number[] {
  const workUntil = Array.from({ length: rangesOf(articles) }, (_, range) =>
    groups.reduce((sum, { seedsFrom }) => sum + (seedsFrom[range + 1] as number), range + 1),
  );
  const work = workUntil.at(-1) as number;
  return Array.from({ length: pieces }, (_, piece) => {
    const range = workUntil.findIndex((until) => until * pieces > work * piece);
    return Math.min(articles, range << RANGE_BITS);
  });
}
