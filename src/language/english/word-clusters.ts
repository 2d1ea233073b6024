import { loadEnglish } from "./load-english.ts";
import { readLexicon } from "./tag-words.ts";
import { MARGIN, readForms, Words } from "./words.ts";

const words = new Words();

/**
 * Writes the class of each token `[from, to)` of one sentence into `out`: words that stand in like company share a class; words that the
 * lexicon lacks get the class of their shape. Nothing is written where this build has no weights. Cost: linear, no strings.
 */
export function readClusters(
  text: string,
  starts: Int32Array,
  ends: Int32Array,
  from: number,
  to: number,
  out: Uint16Array,
): void {
  const weights = loadEnglish();
  if (weights === null) return;
  readForms(text, starts, ends, from, to, words);
  readLexicon(words, weights);
  for (let i = 0; i < words.count; i++) out[from + i] = words.cluster[i + MARGIN]!;
}
