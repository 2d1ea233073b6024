import { loadModel } from "../language/load-model.ts";

/** How rare words are, looked up by the hash of their stem: an open-addressing table straight over the file. */
export interface WordWeights {
  readonly keys: Int32Array;
  /** Weight in sixteenths; 255 where the slot is empty. */
  readonly weights: Uint8Array;
}

const NAME = "reuse-words.bin";

/**
 * The table that `tools/train-reuse.ts` writes: 2^n 32-bit keys, then as many bytes. Without the file every word counts as rare.
 */
export function loadWordWeights(): WordWeights {
  const buffer = loadModel(NAME);
  if (buffer === null) return { keys: new Int32Array(1), weights: new Uint8Array([255]) };
  const slots = buffer.byteLength / 5;
  return { keys: new Int32Array(buffer, 0, slots), weights: new Uint8Array(buffer, slots * 4, slots) };
}
