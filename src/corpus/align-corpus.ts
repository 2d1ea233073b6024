import type { Reuse } from "../core/reuse.ts";
import { type AlignOptions, alignTexts } from "../reuse/align-texts.ts";
import type { ComparedText } from "../reuse/compared-text.ts";
import { describePair } from "../reuse/describe-pair.ts";
import { KeyFilter } from "../reuse/key-filter.ts";
import { eachPlanned, type PairPlan, secondOf } from "../reuse/pair-plan.ts";
import { readText } from "../reuse/read-text.ts";
import { buildPairTable } from "../reuse/shared-pairs.ts";
import { type BlockTexts, textOfBlock } from "./text-block.ts";
import { TextMemory } from "./text-memory.ts";

/** Where the texts of a corpus are. Articles are numbered in the order of their ids. */
export interface Corpus {
  readonly blocks: readonly BlockTexts[];
  /** Where article i stands: block and place in it. */
  readonly blockOf: Int32Array;
  readonly placeOf: Int32Array;
  readonly outlets: Int32Array;
}

/** Numbers of one passage pair: both articles, both spans, kind, and shares in thousandths. */
const COLUMNS = 10;
const KINDS: readonly Reuse["kind"][] = ["verbatim", "edited", "excerpt", "quotation"];

/** Passage pairs as numbers, ten a row: cheap to hand between threads. */
export type PassageRows = Int32Array<ArrayBuffer>;

/** Words of texts that a thread keeps ready, about thirty bytes each. */
const KEPT_WORDS = 4_000_000;

/** Compares texts of a corpus; keeps those that it met last. */
export class CorpusAligner {
  readonly #corpus: Corpus;
  readonly #plan: PairPlan;
  readonly #boilerplate: ReadonlyMap<number, KeyFilter>;
  readonly #options: AlignOptions;
  readonly #kept = new Map<number, ComparedText>();
  readonly #memory = new TextMemory();
  #words = 0;

  constructor(corpus: Corpus, plan: PairPlan, options: AlignOptions) {
    this.#corpus = corpus;
    this.#plan = plan;
    this.#boilerplate = new Map([...plan.boilerplate].map(([outlet, keys]) => [outlet, new KeyFilter(keys)]));
    this.#options = options;
  }

  /** The passages of the articles `begin … end` with those after them. */
  align(begin: number, end: number): PassageRows {
    const rows: number[] = [];
    eachPlanned(this.#plan, begin, end, (first, entries) => {
      const compared = this.#textAt(first, first);
      const table = buildPairTable(compared);
      for (const entry of entries) {
        const { second, mayBeReworded } = secondOf(entry);
        const other = this.#textAt(second, first);
        const alignments = alignTexts(table, other, this.#options, mayBeReworded);
        if (alignments.length === 0) continue;
        for (const { a, b, kind, overlap, containment } of describePair(
          { id: "", compared },
          { id: "", compared: other },
          alignments,
        )) {
          rows.push(first, second, a.span.start, a.span.end, b.span.start, b.span.end, KINDS.indexOf(kind));
          rows.push(thousandths(overlap), thousandths(containment.a), thousandths(containment.b));
        }
      }
    });
    return Int32Array.from(rows);
  }

  /** The text of an article, ready; the one of article `held` stays as it is meanwhile. */
  #textAt(at: number, held: number): ComparedText {
    const known = this.#kept.get(at);
    if (known !== undefined) {
      // the one met longest ago stands first
      this.#kept.delete(at);
      this.#kept.set(at, known);
      return known;
    }
    const { blocks, blockOf, placeOf, outlets } = this.#corpus;
    const { text: read, spans } = textOfBlock(blocks[blockOf[at] as number] as BlockTexts, placeOf[at] as number);
    const boilerplate = this.#boilerplate.get(outlets[at] as number);
    const text = readText(read, spans, boilerplate, (bytes) => this.#memory.take(bytes));
    this.#kept.set(at, text);
    this.#words += text.units.count;
    for (const [oldest, { units }] of this.#kept) {
      if (this.#words <= KEPT_WORDS || oldest === at) break;
      if (oldest === held) continue;
      this.#kept.delete(oldest);
      this.#words -= units.count;
      this.#memory.give(units.starts.buffer as ArrayBuffer);
    }
    return text;
  }
}

const thousandths = (share: number): number => Math.round(share * 1000);

/** The rows with the ids of their articles. */
export function* passagesOf(rows: PassageRows, ids: readonly string[]): Generator<Omit<Reuse, "id">> {
  for (let at = 0; at < rows.length; at += COLUMNS) {
    const number = (column: number): number => rows[at + column] as number;
    yield {
      a: { article: ids[number(0)] as string, span: { start: number(2), end: number(3) } },
      b: { article: ids[number(1)] as string, span: { start: number(4), end: number(5) } },
      kind: KINDS[number(6)] as Reuse["kind"],
      overlap: number(7) / 1000,
      containment: { a: number(8) / 1000, b: number(9) / 1000 },
    };
  }
}
