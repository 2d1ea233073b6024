import type { Reuse } from "../core/reuse.ts";
import type { AlignOptions } from "../reuse/align-texts.ts";
import { DEFAULT_OPTIONS } from "../reuse/find-reuses.ts";
import type { PairPlan } from "../reuse/pair-plan.ts";
import { buildPostings } from "../reuse/postings.ts";
import { passagesOf } from "./align-corpus.ts";
import { type CorpusItem, type ReadCorpus, readCorpus } from "./read-corpus.ts";
import { ReuseCrew } from "./reuse-crew.ts";
import type { Answer } from "./reuse-worker.ts";
import { sharedInts } from "./shared-ints.ts";
import { PARTS } from "./text-block.ts";

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

/** Articles compared at a time: many, so that the threads do not read each other's texts again, and fewer towards the end. */
const MOST_ARTICLES = 10_000;
const LEAST_ARTICLES = 200;
const ROUNDS = 8;
const MEMORY_BYTES = 900_000_000;

/**
 * Every passage that two articles of a stream share, in batches, in the order of the ids: what `findReuses` says for more than forty
 * articles, without families, in as many threads as asked. What is read stays as UTF-8, with six bytes for each fingerprint, in
 * memory or beyond `memoryBytes` in temporary files.
 */
export async function* streamReuses(
  items: AsyncIterable<CorpusItem>,
  options: StreamOptions,
): AsyncGenerator<readonly Reuse[]> {
  const crew = new ReuseCrew(options.workers);
  let corpus: ReadCorpus | null = null;
  try {
    corpus = await readCorpus(crew, items, {
      memoryBytes: options.memoryBytes ?? MEMORY_BYTES,
      onRead: (articles) => options.onProgress?.("read", articles, null),
      onFailed: options.onFailed ?? (() => undefined),
    });
    const plan = await planCorpus(crew, corpus);
    await crew.askAll({ kind: "plan", plan, options: { ...DEFAULT_OPTIONS, ...definedOf(options) } });
    const { ids } = corpus;
    const waiting: { readonly end: number; readonly answer: Promise<Answer> }[] = [];
    let asked = 0;
    let made = 0;
    for (let done = 0; done < ids.length; ) {
      while (asked < ids.length && waiting.length < crew.size * 2) {
        const share = Math.ceil((ids.length - asked) / (crew.size * ROUNDS));
        const end = Math.min(ids.length, asked + Math.min(MOST_ARTICLES, Math.max(LEAST_ARTICLES, share)));
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
    corpus?.spill?.close();
  }
}

/** Sorts the fingerprints part by part, finds each outlet's boilerplate, and joins what is left to postings that all threads see. */
export async function planCorpus(crew: ReuseCrew, { columns }: ReadCorpus): Promise<PairPlan> {
  await crew.askAll({ kind: "corpus", corpus: columns });
  const parts = Array.from({ length: PARTS }, (_, part) => part);
  const grouped = await Promise.all(parts.map((part) => crew.ask({ kind: "group", part })));
  // groups as they were are not kept once they are handed on
  const asked: Promise<Answer>[] = [];
  for (let answer = grouped.shift(); answer !== undefined; answer = grouped.shift())
    asked.push(crew.ask({ kind: "tell", groups: (answer as Extract<Answer, { kind: "groups" }>).groups }));
  const told = await Promise.all(asked);
  const boilerplate = new Map<number, Set<number>>();
  const groups = told.map((answer) => {
    const part = answer as Extract<Answer, { kind: "told" }>;
    for (const [outlet, keys] of part.boilerplate) {
      const known = boilerplate.get(outlet) ?? new Set();
      boilerplate.set(outlet, known);
      for (const key of keys) known.add(key);
    }
    return part.groups;
  });
  const postings = buildPostings(groups, columns.blockOf.length, sharedInts);
  return { postings, boilerplate, printCounts: columns.printCounts, sides: columns.sides };
}

function definedOf({ leastWords, reworded }: Partial<AlignOptions>): Partial<AlignOptions> {
  return {
    ...(leastWords === undefined ? {} : { leastWords }),
    ...(reworded === undefined ? {} : { reworded }),
  };
}
