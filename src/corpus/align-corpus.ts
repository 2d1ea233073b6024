import type { Reuse } from "../core/reuse.ts";
import { type AlignOptions, alignTexts } from "../reuse/align-texts.ts";
import type { ComparedText } from "../reuse/compared-text.ts";
import { describePair } from "../reuse/describe-pair.ts";
import { eachPlanned, type PairPlan, planned } from "../reuse/pair-plan.ts";
import { buildPairTable } from "../reuse/shared-pairs.ts";
import { type PackedTexts, printsOf, unpackText } from "./packed-texts.ts";

/** Everything a thread needs to compare its share of a corpus. Articles are numbered in the order of their ids. */
export interface CorpusPlan {
  readonly chunks: readonly PackedTexts[];
  /** Where article i stands: chunk and place in it. */
  readonly chunkOf: Int32Array;
  readonly placeOf: Int32Array;
  readonly ids: readonly string[];
  readonly outlets: Int32Array;
  readonly plan: PairPlan;
  readonly options: AlignOptions;
}

/** The passages of the articles `begin … end` with those after them, without ids. */
export function alignCorpus(corpus: CorpusPlan, begin: number, end: number): readonly Omit<Reuse, "id">[] {
  const found: Omit<Reuse, "id">[] = [];
  const textAt = (at: number): ComparedText => {
    const chunk = corpus.chunks[corpus.chunkOf[at] as number] as PackedTexts;
    const place = corpus.placeOf[at] as number;
    return planned(
      corpus.plan.boilerplate,
      unpackText(chunk, place),
      () => printsOf(chunk, place),
      corpus.outlets[at] as number,
    );
  };
  eachPlanned(corpus.plan, begin, end, (first, seconds) => {
    const compared = textAt(first);
    const table = buildPairTable(compared);
    const one = { id: corpus.ids[first] as string, compared };
    for (const second of seconds) {
      const other = { id: corpus.ids[second] as string, compared: textAt(second) };
      found.push(...describePair(one, other, alignTexts(table, other.compared, corpus.options)));
    }
  });
  return found;
}
