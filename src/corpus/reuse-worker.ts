import { parentPort } from "node:worker_threads";
import type { AlignOptions } from "../reuse/align-texts.ts";
import { type Boilerplate, countCommon, findBoilerplate } from "../reuse/outlet-boilerplate.ts";
import { type PairPlan, telling } from "../reuse/pair-plan.ts";
import { type Groups, groupPrints, type PairingGroups } from "../reuse/postings.ts";
import { type Corpus, CorpusAligner, type PassageRows } from "./align-corpus.ts";
import type { LineChunk } from "./line-chunks.ts";
import { parseLines } from "./parse-lines.ts";
import { sharedInts } from "./shared-ints.ts";
import { type CorpusText, type OpenEnd, PART_BITS, packTexts, printsOfPart, type TextBlock } from "./text-block.ts";

/** Columns over all articles of a corpus, in shared memory. */
export interface CorpusColumns extends Corpus {
  /** For each block the number of each of its texts. */
  readonly numbers: readonly Int32Array[];
  readonly printCounts: Int32Array;
  /** For each outlet, in how many articles a run is boilerplate. */
  readonly least: Int32Array;
  /** For each article, how many of its fingerprints are common in its outlet; counted by all threads. */
  readonly common: Int32Array;
  /** The outlets of those articles that boilerplate is counted in: of side 1, where there are two. */
  readonly counted: Int32Array;
  readonly sides: Uint8Array | null;
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
  | { readonly kind: "told"; readonly groups: PairingGroups; readonly boilerplate: Boilerplate }
  | { readonly kind: "rows"; readonly rows: PassageRows }
  | { readonly kind: "done" };

export interface BlockHeads {
  readonly ids: readonly string[];
  /** The outlets of the block, each once, and which of them each text has. */
  readonly outlets: readonly (string | null)[];
  readonly outletOf: Int32Array;
}

function headsOf(texts: readonly CorpusText[]): BlockHeads {
  const numbers = new Map<string | null, number>();
  const outletOf = Int32Array.from(texts, ({ outlet }) => {
    const known = numbers.get(outlet) ?? numbers.size;
    numbers.set(outlet, known);
    return known;
  });
  return { ids: texts.map(({ id }) => id), outlets: [...numbers.keys()], outletOf };
}

/** Answers tasks; the corpus and the plan are kept between them. */
export function makeReuseWorker(): (task: Task) => Answer {
  let spill: OpenEnd | null = null;
  let corpus: CorpusColumns | null = null;
  let aligner: CorpusAligner | null = null;
  const pack = (texts: readonly CorpusText[], failed: readonly string[]): Answer => ({
    kind: "block",
    block: packTexts(texts, spill),
    heads: headsOf(texts),
    failed,
  });
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
        const { outlets, counted, sides, least, common, printCounts } = known(corpus);
        const boilerplate = findBoilerplate(task.groups, counted, least, common, printCounts);
        return { kind: "told", groups: telling(task.groups, outlets, boilerplate, sides, sharedInts), boilerplate };
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

/** Room for the fingerprints of one part; grown, never shrunk. */
let partKeys = new Int32Array(0);
let partOwners = new Int32Array(0);

/** The shared fingerprints of one part of all blocks; counts what is common in each outlet. */
function groupPart({ blocks, numbers, counted, least, common }: CorpusColumns, part: number): Groups {
  let size = 0;
  for (const { partsFrom } of blocks) size += (partsFrom[part + 1] as number) - (partsFrom[part] as number);
  if (partKeys.length < size) {
    partKeys = new Int32Array(size + (size >> 2));
    partOwners = new Int32Array(size + (size >> 2));
  }
  let filled = 0;
  for (let block = 0; block < blocks.length; block++) {
    const { keys, owners } = printsOfPart(blocks[block] as TextBlock, part);
    const mine = numbers[block] as Int32Array;
    partKeys.set(keys, filled);
    for (let at = 0; at < owners.length; at++) partOwners[filled++] = mine[owners[at] as number] as number;
  }
  const groups = groupPrints(partKeys.subarray(0, size), partOwners.subarray(0, size), PART_BITS, sharedInts);
  countCommon(groups, counted, least, common);
  return groups;
}

if (parentPort !== null) {
  const answer = makeReuseWorker();
  const port = parentPort;
  port.on("message", (task: Task) => port.postMessage(answer(task)));
}
