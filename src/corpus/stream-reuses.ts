import type { Reuse } from "../core/reuse.ts";
import type { AlignOptions } from "../reuse/align-texts.ts";
import { DEFAULT_OPTIONS, numberOutlets } from "../reuse/find-reuses.ts";
import { type PairPlan, planPairs } from "../reuse/pair-plan.ts";
import type { CorpusPlan } from "./align-corpus.ts";
import { type CorpusText, type PackedTexts, printsOf } from "./packed-texts.ts";
import { ReuseCrew } from "./reuse-crew.ts";
import type { Answer } from "./reuse-worker.ts";

export interface StreamOptions extends Partial<AlignOptions> {
  /** Threads besides this one. */
  readonly workers: number;
  /** Called as the work goes on: articles read, then articles compared of all. */
  readonly onProgress?: (phase: "read" | "compared", done: number, total: number | null) => void;
  /** Only pairs with one of these ids. */
  readonly only?: ReadonlySet<string>;
}

/** Text handed to a thread at a time, and articles compared at a time. */
const BATCH_CHARACTERS = 4_000_000;
const BATCH_ARTICLES = 200;

/**
 * Every passage that two articles of a stream share, in batches, in the order of the ids: what `findReuses` says for more than forty
 * articles, without families, in as many threads as asked. The texts themselves are dropped once read: about 30 bytes a word stay.
 */
export async function* streamReuses(
  texts: AsyncIterable<CorpusText>,
  options: StreamOptions,
): AsyncGenerator<readonly Reuse[]> {
  const crew = new ReuseCrew(options.workers);
  try {
    const corpus = await readCorpus(crew, texts, options);
    await crew.askAll({ kind: "plan", corpus });
    const total = corpus.ids.length;
    const waiting: Promise<Answer>[] = [];
    let asked = 0;
    let made = 0;
    for (let done = 0; done < total; ) {
      while (asked < total && waiting.length < crew.size * 3) {
        waiting.push(crew.ask({ kind: "align", begin: asked, end: Math.min(total, asked + BATCH_ARTICLES) }));
        asked += BATCH_ARTICLES;
      }
      const rows = (await waiting.shift()) as readonly Omit<Reuse, "id">[];
      done = Math.min(total, done + BATCH_ARTICLES);
      options.onProgress?.("compared", done, total);
      const { only } = options;
      const wanted = only === undefined ? rows : rows.filter(({ a, b }) => only.has(a.article) || only.has(b.article));
      yield wanted.map((row) => ({ id: `r${++made}`, ...row }));
    }
  } finally {
    await crew.dismiss();
  }
}

async function readCorpus(
  crew: ReuseCrew,
  texts: AsyncIterable<CorpusText>,
  options: StreamOptions,
): Promise<CorpusPlan> {
  const chunks: Promise<Answer>[] = [];
  const heads: { id: string; outlet: string | null; chunk: number; place: number }[] = [];
  let batch: CorpusText[] = [];
  let characters = 0;
  const send = (): void => {
    chunks.push(crew.ask({ kind: "pack", texts: batch }));
    batch = [];
    characters = 0;
  };
  for await (const text of texts) {
    heads.push({ id: text.id, outlet: text.outlet, chunk: chunks.length, place: batch.length });
    batch.push(text);
    characters += text.text.length;
    options.onProgress?.("read", heads.length, null);
    if (characters < BATCH_CHARACTERS) continue;
    send();
    // no more text waits in memory than the threads have in hand
    if (crew.load > crew.size * 2) await chunks[chunks.length - crew.size * 2];
  }
  if (batch.length > 0) send();
  const packed = (await Promise.all(chunks)) as PackedTexts[];
  heads.sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  const outlets = numberOutlets(heads.map(({ outlet }) => outlet));
  const prints = heads.map(({ chunk, place }) => printsOf(packed[chunk] as PackedTexts, place).hashes);
  return {
    chunks: packed,
    chunkOf: Int32Array.from(heads, ({ chunk }) => chunk),
    placeOf: Int32Array.from(heads, ({ place }) => place),
    ids: heads.map(({ id }) => id),
    outlets,
    plan: shared(planPairs(prints, outlets)),
    options: { ...DEFAULT_OPTIONS, ...definedOf(options) },
  };
}

function definedOf({ leastWords, reworded }: Partial<AlignOptions>): Partial<AlignOptions> {
  return {
    ...(leastWords === undefined ? {} : { leastWords }),
    ...(reworded === undefined ? {} : { reworded }),
  };
}

/** The plan with its tables in shared memory, so that each thread sees the same bytes. */
function shared(plan: PairPlan): PairPlan {
  const { postings } = plan;
  const share = (column: Int32Array): Int32Array => {
    const copy = new Int32Array(new SharedArrayBuffer(column.byteLength));
    copy.set(column);
    return copy;
  };
  return {
    ...plan,
    postings: {
      groups: postings.groups,
      articlesFrom: share(postings.articlesFrom),
      articles: share(postings.articles),
      groupsFrom: share(postings.groupsFrom),
      groupsOf: share(postings.groupsOf),
    },
  };
}
