import type { Span } from "../core/span.ts";
import { scanFingerprints } from "../reuse/fingerprints.ts";
import { scanSeedPrints } from "../reuse/text-seeds.ts";
import { scanUnits } from "../reuse/units.ts";
import { type KeptBytes, keepBytes, type OpenEnd, readBytes } from "./kept-bytes.ts";
import { type PackedPrints, packPrints } from "./packed-prints.ts";

/** One text on its way into a corpus; `spans`: the parts that can be reused, null for all of it. */
export interface CorpusText {
  readonly id: string;
  readonly outlet: string | null;
  readonly text: string;
  readonly spans: readonly Span[] | null;
}

/** Some hundred texts as they are. Plain data that can be handed between threads. */
export interface BlockTexts {
  readonly count: number;
  /** Text i owns the bytes `textsFrom[i] … textsFrom[i + 1]` of `texts`, in UTF-8. */
  readonly textsFrom: Float64Array;
  readonly texts: KeptBytes;
  /** The parts of each text that can be reused; null where all texts count as a whole. */
  readonly spans: readonly (readonly Span[] | null)[] | null;
}

/** The same with their fingerprints. */
export interface TextBlock extends BlockTexts, PackedPrints {
  /** Of each text, without its seeds. */
  readonly printCounts: Int32Array;
}

/** Texts and fingerprints gather here before the size of the block is known; grown, never shrunk. */
let draftTexts = Buffer.alloc(1 << 20);
let draftPrints = new Int32Array(1 << 16);
/** A character takes so many bytes at most. */
const CHARACTER_BYTES = 3;

/** Reads and seals texts. `file`: where they go, or null to keep all in memory. */
export function packTexts(texts: readonly CorpusText[], file: OpenEnd | null): TextBlock {
  const textsFrom = new Float64Array(texts.length + 1);
  const printCounts = new Int32Array(texts.length);
  const printsUntil = new Int32Array(texts.length);
  let filled = 0;
  texts.forEach(({ text, spans }, at) => {
    const units = scanUnits(text, spans);
    const { hashes: runs } = scanFingerprints(units);
    const seeds = scanSeedPrints(units);
    if (draftPrints.length < filled + runs.length + seeds.length) {
      const larger = new Int32Array((filled + runs.length + seeds.length) * 2);
      larger.set(draftPrints);
      draftPrints = larger;
    }
    draftPrints.set(runs, filled);
    draftPrints.set(seeds, filled + runs.length);
    filled += runs.length + seeds.length;
    printsUntil[at] = filled;
    printCounts[at] = runs.length;
    const from = textsFrom[at] as number;
    const most = from + text.length * CHARACTER_BYTES;
    if (draftTexts.length < most) {
      const larger = Buffer.alloc(most * 2);
      larger.set(draftTexts);
      draftTexts = larger;
    }
    textsFrom[at + 1] = from + draftTexts.write(text, from, "utf8");
  });
  const size = textsFrom[texts.length] as number;
  const sealedTexts = keepBytes(draftTexts.subarray(0, size), file);
  const { bytes, untils } = packPrints(draftPrints.subarray(0, filled), printsUntil, file === null);
  return {
    count: texts.length,
    textsFrom,
    texts: sealedTexts,
    spans: texts.some(({ spans }) => spans !== null) ? texts.map(({ spans }) => spans) : null,
    prints: keepBytes(bytes, file),
    untils,
    printCounts,
  };
}

/** Text `at` of the block, and which parts of it can be reused. */
export function textOfBlock(
  { textsFrom, texts, spans }: BlockTexts,
  at: number,
): { text: string; spans: readonly Span[] | null } {
  const from = textsFrom[at] as number;
  const size = (textsFrom[at + 1] as number) - from;
  const { buffer, at: place } = readBytes(texts, from, size);
  return { text: Buffer.from(buffer, place, size).toString("utf8"), spans: spans?.[at] ?? null };
}

/** Bytes of memory that a block holds. */
export const heldBytes = ({ texts, prints }: TextBlock): number =>
  (texts.kind === "memory" ? texts.buffer.byteLength : 0) + (prints.kind === "memory" ? prints.buffer.byteLength : 0);
