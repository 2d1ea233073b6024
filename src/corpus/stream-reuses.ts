import type { Reuse } from "../core/reuse.ts";
import type { AlignOptions } from "../reuse/align-texts.ts";
import { DEFAULT_OPTIONS } from "../reuse/find-reuses.ts";
import type { ArticlePairs } from "../reuse/pair-articles.ts";
import type { PairPlan } from "../reuse/pair-plan.ts";
import { type Corpus, passagesOf } from "./align-corpus.ts";
import { planCorpus } from "./plan-corpus.ts";
import { type CorpusItem, type ReadCorpus, readCorpus } from "./read-corpus.ts";
import { ReuseCrew } from "./reuse-crew.ts";
import type { Answer } from "./reuse-worker.ts";
import { SpillFiles } from "./spill-files.ts";

export interface StreamOptions extends Partial<AlignOptions> {
  /** Threads besides this one. */
  readonly workers: number;
  /** Called as the work goes on: articles read, then articles compared of all. */
  readonly onProgress?: (phase: "read" | "compared", done: number, total: number | null) => void;
  /** Called for what could not be read. */
  readonly onFailed?: (message: string) => void;
  /** Texts beyond about so many bytes wait in temporary files, not in memory. */
  readonly memoryBytes?: number;
}

/** Pairs compared at a time: many, so that the threads do not read each other's texts again, and fewer towards the end. */
const MOST_PAIRS = 40_000;
const LEAST_PAIRS = 500;
const ROUNDS = 8;
const MEMORY_BYTES = 600_000_000;

/**
 * Every passage that two articles of a stream share, in batches, in the order of the ids: what `findReuses` says for more than forty
 * articles, without families, in as many threads as asked. What is read stays as UTF-8, with four bytes for each fingerprint, in
 * memory or beyond `memoryBytes` in temporary files.
 */
export async function* streamReuses(
  items: AsyncIterable<CorpusItem>,
  options: StreamOptions,
): AsyncGenerator<readonly Reuse[]> {
  const crew = new ReuseCrew(options.workers);
  const spill = new SpillFiles(crew.size);
  try {
    const read = readCorpus(crew, items, {
      memoryBytes: options.memoryBytes ?? MEMORY_BYTES,
      spill,
      onRead: (articles) => options.onProgress?.("read", articles, null),
      onFailed: options.onFailed ?? (() => undefined),
    });
    const { corpus, ids, plan } = await read.then((known) => plannedCorpus(crew, known));
    await crew.askAll({ kind: "plan", corpus, plan, options: { ...DEFAULT_OPTIONS, ...definedOf(options) } });
    const { pairs } = plan;
    const waiting: { readonly end: number; readonly answer: Promise<Answer> }[] = [];
    let asked = 0;
    let made = 0;
    for (let done = 0; done < ids.length; ) {
      while (asked < ids.length && waiting.length < crew.size * 2) {
        const share = Math.ceil((pairs.seconds.length - (pairs.from[asked] as number)) / (crew.size * ROUNDS));
        const end = endOfPiece(pairs, asked, Math.min(MOST_PAIRS, Math.max(LEAST_PAIRS, share)));
        waiting.push({ end, answer: crew.ask({ kind: "align", begin: asked, end }) });
        asked = end;
      }
      const next = waiting.shift() as (typeof waiting)[number];
      const answer = (await next.answer) as Extract<Answer, { kind: "rows" }>;
      done = next.end;
      options.onProgress?.("compared", done, ids.length);
      const batch: Reuse[] = [];
      for (const passage of passagesOf(answer.rows, ids)) batch.push({ id: `r${++made}`, ...passage });
      if (batch.length > 0) yield batch;
    }
  } finally {
    await crew.dismiss();
    spill.close();
  }
}

/** The texts of a corpus and which of its pairs are to be compared. */
interface PlannedCorpus {
  readonly corpus: Corpus;
  readonly ids: readonly string[];
  readonly plan: PairPlan;
}

/** What was read, planned: the fingerprints are let go here. */
async function plannedCorpus(crew: ReuseCrew, { columns, ids }: ReadCorpus): Promise<PlannedCorpus> {
  const plan = await planCorpus(crew, columns);
  const blocks = columns.blocks.map(({ count, textsFrom, texts, spans }) => ({ count, textsFrom, texts, spans }));
  const { blockOf, placeOf, outlets } = columns;
  return { corpus: { blocks, blockOf, placeOf, outlets }, ids, plan };
}

/** Where a piece of the work from article `begin` on ends: with so many pairs, or all articles. */
function endOfPiece({ from }: ArticlePairs, begin: number, pairs: number): number {
  let end = begin + 1;
  while (end + 1 < from.length && (from[end + 1] as number) - (from[begin] as number) <= pairs) end++;
  return Math.min(end, from.length - 1);
}

function definedOf({ leastWords, reworded }: Partial<AlignOptions>): Partial<AlignOptions> {
  return {
    ...(leastWords === undefined ? {} : { leastWords }),
    ...(reworded === undefined ? {} : { reworded }),
  };
}
