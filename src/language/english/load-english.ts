import { loadModel } from "../load-model.ts";
import { type EnglishWeights, readWeights } from "./weights.ts";

let loaded: EnglishWeights | null | undefined;

/** The shipped English weights, read at first use; null where this build has none. Cost: one file read, nothing is parsed. */
export function loadEnglish(): EnglishWeights | null {
  if (loaded === undefined) {
    const bytes = loadModel("english.weights");
    loaded = bytes === null ? null : readWeights(bytes);
  }
  return loaded;
}
