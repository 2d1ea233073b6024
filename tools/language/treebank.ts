import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One annotated sentence: tokens with offsets in `text`; heads count from 0, −1 is the root. */
export interface TreebankSentence {
  readonly text: string;
  readonly starts: Int32Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
  readonly tags: readonly string[];
  readonly universal: readonly string[];
  readonly lemmas: readonly string[];
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  /** Does a paragraph, or a document, begin with it? */
  readonly opensParagraph: boolean;
  readonly opensDocument: boolean;
}

/** Where evaluation data lies: HEARSAY_EVAL, else ../shared/eval. */
export const evaluationFolder = (): string => process.env["HEARSAY_EVAL"] ?? "../shared/eval";

/** The text of a file, unpacked where it ends in .gz; null, said aloud, where it is missing. Empty where its text is not wanted. */
export function readEvaluation(name: string, isTextWanted = true): string | null {
  const path = join(evaluationFolder(), name);
  if (!existsSync(path)) {
    console.error(`skipped: ${path} is missing (set HEARSAY_EVAL)`);
    return null;
  }
  if (!isTextWanted) return "";
  const bytes = readFileSync(path);
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** The sentences of a CoNLL-U file; empty nodes are left out. */
export function parseTreebank(source: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of source.split("\n\n")) {
    if (block.trim() !== "") sentences.push(parseSentence(block));
  }
  return sentences;
}

function parseSentence(block: string): TreebankSentence {
  let text = "";
  const lines: string[] = [];
  for (const line of block.split("\n")) {
    if (line.startsWith("# text = ")) text = line.slice(9);
    else if (/^\d/.test(line)) lines.push(line);
  }
  const rows = lines.map((line) => line.split("\t"));
  const words = rows.filter((row) => /^\d+$/.test(row[0]!));
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  let at = 0;
  for (const [i, row] of words.entries()) {
    while (/\s/.test(text[at] ?? "x")) at++;
    const form = row[1]!;
    const found = text.startsWith(form, at) ? at : text.indexOf(form, at);
    starts[i] = found < 0 || found > at + 3 ? at : found;
    ends[i] = Math.min(text.length, starts[i]! + form.length);
    at = ends[i]!;
  }
  return {
    text,
    starts,
    ends,
    tags: words.map((row) => row[4]!),
    universal: words.map((row) => row[3]!),
    lemmas: words.map((row) => row[2]!),
    heads: Int32Array.from(words, (row) => Number(row[6]) - 1),
    relations: words.map((row) => row[7]!),
    opensParagraph: /^# new(?:par|doc)/m.test(block),
    opensDocument: /^# newdoc/m.test(block),
  };
}
