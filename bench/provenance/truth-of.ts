import type { Draft } from "./draft.ts";
import { placesIn } from "./render.ts";
import type { Written } from "./render-article.ts";
import type { ArticleTruth, ClaimTruth, DriftTruth, Truth } from "./truth.ts";
import type { World } from "./world.ts";

const SHARED_WORDS_AT_LEAST = 12;
const CODE: Record<string, string> = { qnot: "not-dropped", qword: "word-changed", qell: "ellipsis" };

/** The truth of a run, read off the drafts. `seen`: those that are in the run. */
export function truthOf(world: World, seen: readonly Draft[], written: ReadonlyMap<Draft, Written>): Truth {
  const name = (draft: Draft): string => (draft.unseen ? `unseen:${draft.id}` : draft.id);
  const rootOf = (draft: Draft): string => (draft.parents[0] === undefined ? name(draft) : rootOf(draft.parents[0]));
  return {
    format: "provenance-truth/1",
    seed: world.seed,
    articles: seen.map(
      (draft): ArticleTruth => ({
        id: draft.id,
        parents: draft.parents.map(name),
        root: rootOf(draft),
        times: draft.story.times,
        how: draft.how,
      }),
    ),
    pairs: pairsOf(world, seen),
    claims: claimsOf(seen, written),
    loops: world.loops.map((loop) => loop.map(({ id }) => id)),
    drifts: driftsOf(seen, written),
    traps: world.traps.map(([a, b]) => [a.id, b.id]),
  };
}

const STANDS_ALONE = new Set(["independent", "quote-only"]);

/** Two articles share reused text where they have sentences of enough words in common and one tree. */
function pairsOf({ traps }: World, drafts: readonly Draft[]): [string, string][] {
  const trapped = new Set(traps.flatMap(([a, b]) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
  const byNumber = new Map<number, Draft[]>();
  for (const draft of drafts)
    for (const { number } of draft.units) byNumber.set(number, [...(byNumber.get(number) ?? []), draft]);
  const pairs = new Map<string, number>();
  for (const [, holders] of byNumber)
    for (const a of holders)
      for (const b of holders) {
        if (a.id >= b.id || STANDS_ALONE.has(a.how) || STANDS_ALONE.has(b.how)) continue;
        const key = `${a.id} ${b.id}`;
        if (!trapped.has(key)) pairs.set(key, (pairs.get(key) ?? 0) + SHARED_WORDS_AT_LEAST);
      }
  return [...pairs]
    .filter(([, count]) => count >= SHARED_WORDS_AT_LEAST)
    .map(([key]) => key.split(" ") as [string, string]);
}

function claimsOf(drafts: readonly Draft[], written: ReadonlyMap<Draft, Written>): ClaimTruth[] {
  const byNumber = new Map<number, { draft: Draft; at: number }[]>();
  for (const draft of drafts)
    draft.units.forEach(({ number, sentence }, at) => {
      if (sentence.claim) byNumber.set(number, [...(byNumber.get(number) ?? []), { draft, at }]);
    });
  return [...byNumber].map(([number, holders]): ClaimTruth => {
    const [first] = holders;
    const speaker = first!.draft.units[first!.at]!.sentence.speaker!;
    const origins = new Set(holders.map((one) => one.draft.units[one.at]!.sentence.speaker!));
    const named = [...origins].filter((one) => one.name !== null).length;
    const low = named === origins.size ? origins.size : Math.max(1, named);
    return {
      id: `k${number}`,
      places: holders.map((one) => ({ article: one.draft.id, ...written.get(one.draft)!.spans[one.at]! })),
      speaker: speaker.name ?? speaker.full,
      low,
      high: origins.size,
    };
  });
}

/** Sentences whose wording differs from the (main or second) parent's. */
function driftsOf(drafts: readonly Draft[], written: ReadonlyMap<Draft, Written>): DriftTruth[] {
  return drafts.flatMap((draft) =>
    draft.units.flatMap((unit, at): DriftTruth[] => {
      const parent = draft.parents.find((one) => one.units.some(({ number }) => number === unit.number));
      const before = parent?.units.find(({ number }) => number === unit.number);
      if (parent === undefined || before === undefined || parent.unseen) return [];
      return placesIn(unit.sentence.pattern).flatMap(({ index, kind }): DriftTruth[] => {
        if (!unit.changed.has(index) || before.changed.has(index)) return [];
        const laid = unit.changed.has(index + 100);
        const attribution = laid ? "speaker-replaced-by-outlet" : "attribution-dropped";
        const code = kind === "attr" ? attribution : (CODE[kind] ?? kind);
        return [{ code, parent: parent.id, child: draft.id, ...written.get(draft)!.spans[at]! }];
      });
    }),
  );
}
