import type { ChainWeights } from "../../src/attribution/learned/chain-weights.ts";
import { HEAD_WORDS, MODEL_MAGIC } from "../../src/attribution/learned/load-attribution-model.ts";
import type { FloatWeights } from "./train-chain.ts";

/** Weights as 8-bit steps; the largest 1 in 10,000 are cut, so that the others keep their grain. */
export function quantise(labels: number, weights: FloatWeights): ChainWeights {
  const node = steps(weights.node);
  const border = steps(weights.border);
  const { nodeBits, borderBits } = weights;
  return {
    labels,
    nodeBits,
    borderBits,
    node: node.values,
    border: border.values,
    nodeScale: node.scale,
    borderScale: border.scale,
  };
}

function steps(values: Float32Array): { values: Int8Array; scale: number } {
  const sizes = Float32Array.from(values, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.9999)] ?? 0;
  const scale = largest > 0 ? largest / 127 : 1;
  return { values: Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))), scale };
}

/** The bytes of models/attribution.bin; `modelFrom` reads them. */
export function packModel(chains: readonly [ChainWeights, ChainWeights, ChainWeights, ChainWeights]): Uint8Array {
  const size = chains.reduce((sum, { node, border }) => sum + node.length + border.length, HEAD_WORDS * 4);
  const bytes = new Uint8Array(size);
  const head = new DataView(bytes.buffer);
  head.setInt32(0, MODEL_MAGIC, true);
  let at = HEAD_WORDS * 4;
  chains.forEach((chain, index) => {
    const word = 4 + index * 20;
    head.setInt32(word, chain.labels, true);
    head.setInt32(word + 4, chain.nodeBits, true);
    head.setInt32(word + 8, chain.borderBits, true);
    head.setFloat32(word + 12, chain.nodeScale, true);
    head.setFloat32(word + 16, chain.borderScale, true);
    for (const table of [chain.node, chain.border]) {
      bytes.set(new Uint8Array(Int8Array.from(table).buffer), at);
      at += table.length;
    }
  });
  return bytes;
}
