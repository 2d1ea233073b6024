import { parentPort } from "node:worker_threads";
import type { AlignOptions } from "../reuse/align-texts.ts";
import { type Boilerplate, countCommon, findBoilerplate } from "../reuse/outlet-boilerplate.ts";
import { type PairPlan, telling } from "../reuse/pair-plan.ts";
import { type Groups, groupPrints } from "../reuse/postings.ts";
import { type Corpus, CorpusAligner, type PassageRows } from "./align-corpus.ts";
import type { LineChunk } from "./line-chunks.ts";
import { parseLines } from "./parse-lines.ts";
import { sharedInts } from "./shared-ints.ts";
import { type CorpusText, packTexts, printsOfPart, type TextBlock } from "./text-block.ts";

/** Columns over all articles of a corpus, in shared memory. */
export interface CorpusColumns extends Corpus {
  /** For each block the number of each of its texts. */
  readonly numbers: readonly Int32Array[];
  readonly printCounts: Int32Array;
  /** For each outlet, in how many articles a run is boilerplate. */
  readonly least: Int32Array;
  /** For each article, how many of its fingerprints are common in its outlet; counted by all threads. */
  readonly common: Int32Array;
}

/** What a thread is asked. */
export type Task =
  | { readonly kind: "pack"; readonly texts: readonly CorpusText[] }
  | LineChunk
  /** From now on blocks go to this open file. */
  | { readonly kind: "spill"; readonly file: number }
  | { readonly kind: "corpus"; readonly corpus: CorpusColumns }
  | { readonly kind: "group"; readonly part: number }
  | { readonly kind: "tell"; readonly groups: Groups }
  | { readonly kind: "plan"; readonly plan: PairPlan; readonly options: AlignOptions }
  | { readonly kind: "align"; readonly begin: number; readonly end: number };

/** What it answers, in the order it was asked. */
export type Answer =
  | {
      readonly kind: "block";
      readonly block: TextBlock;
      readonly heads: BlockHeads;
      readonly failed: readonly string[];
    }
  | { readonly kind: "groups"; readonly groups: Groups }
  | { readonly kind: "told"; readonly groups: Groups; readonly boilerplate: Boilerplate }
  | { readonly kind: "rows"; readonly rows: PassageRows }
  | { readonly kind: "done" };

export interface BlockHeads {
  readonly ids: readonly string[];
  readonly outlets: readonly (string | null)[];
}

/** Answers tasks; the corpus and the plan are kept between them. */
export function makeReuseWorker(): (task: Task) => Answer {
  let spill: { readonly file: number; end: number } | null = null;
  let corpus: CorpusColumns | null = null;
  let aligner: CorpusAligner | null = null;
  const pack = (texts: readonly CorpusText[], failed: readonly string[]): Answer => {
    const heads = { ids: texts.map(({ id }) => id), outlets: texts.map(({ outlet }) => outlet) };
    return { kind: "block", block: packTexts(texts, spill), heads, failed };
  };
  return (task) => {
    switch (task.kind) {
      case "pack":
        return pack(task.texts, []);
      case "lines": {
        const { texts, failed } = parseLines(task);
        return pack(texts, failed);
      }
      case "spill":
        spill = { file: task.file, end: 0 };
        return { kind: "done" };
      case "corpus":
        corpus = task.corpus;
        return { kind: "done" };
      case "group":
        return { kind: "groups", groups: groupPart(known(corpus), task.part) };
      case "tell": {
        const { outlets, least, common, printCounts } = known(corpus);
        const boilerplate = findBoilerplate(task.groups, outlets, least, common, printCounts);
        return { kind: "told", groups: sharedGroups(telling(task.groups, outlets, boilerplate)), boilerplate };
      }
      case "plan":
        aligner = new CorpusAligner(known(corpus), task.plan, task.options);
        return { kind: "done" };
      case "align":
        return { kind: "rows", rows: known(aligner).align(task.begin, task.end) };
      default:
        return task satisfies never;
    }
  };
}

function known<T>(value: T | null): T {
  if (value === null) throw new Error("asked too early");
  return value;
}

/** The shared fingerprints of one part of all blocks; counts what is common in each outlet. */
function groupPart({ blocks, numbers, outlets, least, common }: CorpusColumns, part: number): Groups {
  let size = 0;
  for (const { partsFrom } of blocks) size += (partsFrom[part + 1] as number) - (partsFrom[part] as number);
  const keys = new Int32Array(size);
  const owners = new Int32Array(size);
  let filled = 0;
  blocks.forEach((block, at) => {
    const prints = printsOfPart(block, part);
    const mine = numbers[at] as Int32Array;
    keys.set(prints.keys, filled);
    for (const owner of prints.owners) owners[filled++] = mine[owner] as number;
  });
  const groups = groupPrints(keys, owners);
  countCommon(groups, outlets, least, common);
  return sharedGroups(groups);
}

const sharedGroups = ({ keys, from, members }: Groups): Groups => ({
  keys: shared(keys),
  from: shared(from),
  members: shared(members),
});

function shared(column: Int32Array): Int32Array {
  const copy = sharedInts(column.length);
  copy.set(column);
  return copy;
}

if (parentPort !== null) {
  const answer = makeReuseWorker();
  const port = parentPort;
  port.on("message", (task: Task) => port.postMessage(answer(task)));
}
