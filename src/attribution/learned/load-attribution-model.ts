import { loadModel } from "../../language/load-model.ts";
import type { ChainWeights } from "./chain-weights.ts";
import type { AttributionModel } from "./read-attributions.ts";

/** First number of the file: "HAT2". */
export const MODEL_MAGIC = 0x32544148;
/** 32-bit words of the head: magic, then for each of the four models labels, bits of nodes, bits of borders, two scales. */
export const HEAD_WORDS = 24;

let kept: AttributionModel | null | undefined;

/** The trained weights, laid over the file's bytes; null where this build ships without them. Cost: one file read at first use. */
export function loadAttributionModel(): AttributionModel | null {
  if (kept === undefined) {
    const bytes = loadModel("attribution.bin");
    kept = bytes === null ? null : modelFrom(bytes);
  }
  return kept;
}

/** Null where the bytes are not such a model. */
export function modelFrom(bytes: ArrayBuffer): AttributionModel | null {
  const head = new DataView(bytes);
  if (bytes.byteLength < HEAD_WORDS * 4 || head.getInt32(0, true) !== MODEL_MAGIC) return null;
  let at = HEAD_WORDS * 4;
  const chain = (index: number): ChainWeights => {
    const word = 4 + index * 20;
    const labels = head.getInt32(word, true);
    const nodeBits = head.getInt32(word + 4, true);
    const borderBits = head.getInt32(word + 8, true);
    const nodeSize = (labels - 1) << nodeBits;
    const borderSize = (labels * (labels - 1)) << borderBits;
    const node = new Int8Array(bytes, at, nodeSize);
    const border = new Int8Array(bytes, at + nodeSize, borderSize);
    at += nodeSize + borderSize;
    return {
      labels,
      nodeBits,
      borderBits,
      node,
      border,
      nodeScale: head.getFloat32(word + 12, true),
      borderScale: head.getFloat32(word + 16, true),
    };
  };
  return { cues: chain(0), roles: chain(1), candidates: chain(2), choice: chain(3) };
}
