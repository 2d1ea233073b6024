import { parentPort } from "node:worker_threads";
import type { AlignOptions } from "../reuse/align-texts.ts";
import { groupPrints, partGroups } from "../reuse/group-prints.ts";
import type { Groups } from "../reuse/groups.ts";
import { type Boilerplate, countCommon, findBoilerplate } from "../reuse/outlet-boilerplate.ts";
import { type ArticlePairs, pairArticles } from "../reuse/pair-articles.ts";
import { type PairPlan, telling } from "../reuse/pair-plan.ts";
import { makeSortRoom, type SortRoom } from "../reuse/radix-sort.ts";
import { mayRepeat, noRepeatedKeys, noteKeys } from "../reuse/repeated-keys.ts";
import { type Corpus, CorpusAligner, type PassageRows } from "./align-corpus.ts";
import { type JoinTask, joinSegments } from "./join-segments.ts";
import type { OpenEnd } from "./kept-bytes.ts";
import { type KeptGroups, keepGroups, sharedPrints } from "./kept-groups.ts";
import type { LineChunk } from "./line-chunks.ts";
import { BUNDLE_TEXTS, keyOfPrint, ownerOfPrint, PART_BITS, printsOfPart, sizeOfPart } from "./packed-prints.ts";
import { parseLines } from "./parse-lines.ts";
import { sharedInts } from "./shared-ints.ts";
import { type CorpusText, packTexts, type TextBlock } from "./text-block.ts";

/** Columns over all articles of a corpus, in shared memory. */
export interface CorpusColumns extends Corpus {
  readonly blocks: readonly TextBlock[];
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
  /** Has nothing to do with the rest: an index has its segments joined. */
  | { readonly kind: "join"; readonly task: JoinTask }
  | { readonly kind: "pack"; readonly texts: readonly CorpusText[] }
  | LineChunk
  /** From now on blocks, and seeds that articles share, go to this open file. */
  | { readonly kind: "spill"; readonly file: number }
  | { readonly kind: "corpus"; readonly corpus: CorpusColumns }
  | { readonly kind: "group"; readonly part: number }
  | { readonly kind: "tell"; readonly groups: Groups }
  | { readonly kind: "sharing"; readonly groups: readonly KeptGroups[] }
  /** The pairs whose first article is one of `begin … end`. */
  | { readonly kind: "pair"; readonly begin: number; readonly end: number }
  /** What was only needed for pairing is let go. */
  | { readonly kind: "plan"; readonly corpus: Corpus; readonly plan: PairPlan; readonly options: AlignOptions }
  | { readonly kind: "align"; readonly begin: number; readonly end: number };

/** What it answers, in the order it was asked. */
export type Answer =
  | {
      readonly kind: "block";
      readonly block: TextBlock;
      readonly heads: BlockHeads;
      readonly failed: readonly string[];
    }
  /** Groups that make pairs whatever is boilerplate, and those that wait for it to be known. */
  | { readonly kind: "groups"; readonly settled: KeptGroups; readonly open: Groups }
  | { readonly kind: "told"; readonly groups: KeptGroups; readonly boilerplate: Boilerplate }
  | { readonly kind: "pairs"; readonly pairs: ArticlePairs }
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
  let room = makeSortRoom(0);
  let shared: readonly KeptGroups[] = [];
  let aligner: CorpusAligner | null = null;
  const pack = (texts: readonly CorpusText[], failed: readonly string[]): Answer => ({
    kind: "block",
    block: packTexts(texts, spill),
    heads: headsOf(texts),
    failed,
  });
  return (task) => {
    switch (task.kind) {
      case "join":
        joinSegments(task.task);
        return { kind: "done" };
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
      case "group": {
        const part = fillRoom(room, known(corpus), task.part);
        room = part.room;
        return groupPart(known(corpus), room, part.filled, spill);
      }
      case "tell": {
        const { outlets, counted, sides, least, common, printCounts } = known(corpus);
        const boilerplate = findBoilerplate(task.groups, counted, least, common, printCounts);
        const groups = telling(task.groups, outlets, boilerplate, sides, sharedInts);
        return { kind: "told", groups: keepGroups(groups, spill), boilerplate };
      }
      case "sharing":
        shared = task.groups;
        room = makeSortRoom(0);
        return { kind: "done" };
      case "pair":
        return { kind: "pairs", pairs: pairArticles(sharedPrints(shared), known(corpus), task.begin, task.end) };
      case "plan":
        corpus = null;
        shared = [];
        aligner = new CorpusAligner(task.corpus, task.plan, task.options);
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

/**
 * Writes to the room the fingerprints of one part of all blocks that may come more than once, with the numbers of their articles; in a larger
 * room where they do not fit. `filled`: how many those are.
 */
function fillRoom(room: SortRoom, corpus: CorpusColumns, part: number): { room: SortRoom; filled: number } {
  const size = corpus.blocks.reduce((sum, block) => sum + sizeOfPart(block, part), 0);
  const larger = room.keys.length > size ? room : makeSortRoom(size);
  const { keys, values } = larger;
  const found = corpus.blocks.map((block) => printsOfPart(block, part));
  const repeated = noRepeatedKeys(size, PART_BITS);
  for (const { prints } of found) noteKeys(repeated, prints);
  let filled = 0;
  found.forEach(({ prints, untils }, at) => {
    const mine = corpus.numbers[at] as Int32Array;
    let place = 0;
    for (let bundle = 0; bundle < untils.length; bundle++) {
      // each is written, and written over by the next where it comes once
      for (const end = untils[bundle] as number; place < end; place++) {
        const print = prints[place] as number;
        keys[filled] = keyOfPrint(print, part);
        values[filled] = mine[bundle * BUNDLE_TEXTS + ownerOfPrint(print)] as number;
        filled += mayRepeat(repeated, print);
      }
    }
  });
  return { room: larger, filled };
}

/** What shares the fingerprints of one part; counts what is common in each outlet. */
function groupPart(corpus: CorpusColumns, room: SortRoom, filled: number, file: OpenEnd | null): Answer {
  const { counted, outlets, least, common, sides } = corpus;
  const groups = groupPrints(room, filled, PART_BITS);
  countCommon(groups, counted, least, common);
  const { settled, open } = partGroups(groups, sharedInts);
  return { kind: "groups", settled: keepGroups(telling(settled, outlets, new Map(), sides, sharedInts), file), open };
}

if (parentPort !== null) {
  const answer = makeReuseWorker();
  const port = parentPort;
  port.on("message", (task: Task) => port.postMessage(answer(task)));
}
