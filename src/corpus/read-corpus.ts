import { numberOutlets } from "../reuse/find-reuses.ts";
import { leastArticles } from "../reuse/outlet-boilerplate.ts";
import type { LineChunk } from "./line-chunks.ts";
import { orderIds } from "./order-ids.ts";
import type { ReuseCrew } from "./reuse-crew.ts";
import type { Answer, CorpusColumns } from "./reuse-worker.ts";
import { sharedInts } from "./shared-ints.ts";
import type { SpillFiles } from "./spill-files.ts";
import { type CorpusText, heldBytes } from "./text-block.ts";

/** A text, or lines to be parsed where the threads are. `side`: 0 or 1 where only pairs of unlike sides are wanted. */
export type CorpusItem = (CorpusText | LineChunk) & { readonly side?: 0 | 1 };

export interface ReadCorpusOptions {
  /** Blocks beyond so many bytes go to files. */
  readonly memoryBytes: number;
  readonly spill: SpillFiles;
  readonly onRead: (articles: number) => void;
  readonly onFailed: (message: string) => void;
}

export interface ReadCorpus {
  readonly columns: CorpusColumns;
  readonly ids: readonly string[];
}

/** Text handed to a thread at a time. */
const BATCH_CHARACTERS = 2_000_000;
const BATCH_TEXTS = 20_000;

type BlockAnswer = Extract<Answer, { kind: "block" }>;

/** Reads, tokenises and seals a stream of texts in blocks, as many threads as the crew has; numbers the articles in the order of their ids. */
export async function readCorpus(
  crew: ReuseCrew,
  items: AsyncIterable<CorpusItem>,
  { memoryBytes, spill, onRead, onFailed }: ReadCorpusOptions,
): Promise<ReadCorpus> {
  const answers: Promise<BlockAnswer>[] = [];
  const sides: number[] = [];
  let held = 0;
  let read = 0;
  let batch: CorpusText[] = [];
  let characters = 0;
  let side = 0;
  const send = async (task: { kind: "pack"; texts: CorpusText[] } | LineChunk): Promise<void> => {
    sides.push(side);
    const answer = crew.ask(task) as Promise<BlockAnswer>;
    answers.push(answer.then((block) => taken(block)));
    // no more text waits in memory than the threads have in hand
    if (crew.load > crew.size * 2) await answers[answers.length - crew.size * 2];
    if (held <= memoryBytes || spill.isOpen) return;
    const files = spill.open();
    await crew.askEach((at) => ({ kind: "spill", file: files[at] as number }));
  };
  const taken = (answer: BlockAnswer): BlockAnswer => {
    held += heldBytes(answer.block);
    read += answer.block.count;
    onRead(read);
    for (const message of answer.failed) onFailed(message);
    return answer;
  };
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const texts = batch;
    batch = [];
    characters = 0;
    await send({ kind: "pack", texts });
  };
  for await (const item of items) {
    if ((item.side ?? 0) !== side) {
      await flush();
      side = item.side ?? 0;
    }
    if ("bytes" in item) {
      await flush();
      await send(item);
      continue;
    }
    batch.push({ id: item.id, outlet: item.outlet, text: item.text, spans: item.spans });
    characters += item.text.length;
    if (characters >= BATCH_CHARACTERS || batch.length >= BATCH_TEXTS) await flush();
  }
  await flush();
  return numberArticles(await Promise.all(answers), sides);
}

/** The articles in the order of their ids; a repeated id gets "#2", "#3", … in the order they came. */
function numberArticles(answers: readonly BlockAnswer[], sidesOfBlocks: readonly number[]): ReadCorpus {
  const total = answers.reduce((sum, { block }) => sum + block.count, 0);
  const given = answers.flatMap(({ heads }) => heads.ids);
  const sideOf = answers.flatMap(({ block }, at) => new Array<number>(block.count).fill(sidesOfBlocks[at] as number));
  const twoSided = sidesOfBlocks.includes(1);
  // what is asked about must not change the names of what is asked
  const { ids, order } = orderIds(given, (at) => twoSided && sideOf[at] === 0);
  const numbers = answers.map(({ block }) => sharedInts(block.count));
  const blockOf = sharedInts(total);
  const placeOf = sharedInts(total);
  const printCounts = sharedInts(total);
  const sides = twoSided ? new Uint8Array(new SharedArrayBuffer(total)) : null;
  // the number of each article as they came
  const numberOf = new Int32Array(total);
  for (let number = 0; number < total; number++) numberOf[order[number] as number] = number;
  const outlets: (string | null)[] = new Array(total);
  let came = 0;
  answers.forEach(({ heads, block }, at) => {
    for (let place = 0; place < block.count; place++) {
      const number = numberOf[came++] as number;
      blockOf[number] = at;
      placeOf[number] = place;
      (numbers[at] as Int32Array)[place] = number;
      printCounts[number] = block.printCounts[place] as number;
      outlets[number] = heads.outlets[heads.outletOf[place] as number] ?? null;
      if (sides !== null) sides[number] = sidesOfBlocks[at] as number;
    }
  });
  const outletOf = sharedInts(total);
  outletOf.set(numberOutlets(outlets));
  const counted = sides === null ? outletOf : sharedInts(total);
  if (sides !== null) counted.set(outletOf.map((outlet, number) => (sides[number] === 1 ? outlet : -1)));
  const columns: CorpusColumns = {
    blocks: answers.map(({ block }) => block),
    blockOf,
    placeOf,
    outlets: outletOf,
    numbers,
    printCounts,
    least: leastArticles(counted),
    common: sharedInts(total),
    counted,
    sides,
  };
  return { columns, ids };
}
