import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  evaluationFolder,
  parseTreebank,
  readEvaluation,
  type TreebankSentence,
} from "../../tools/language/treebank.ts";

/**
 * A treebank's document as one text: sentences joined by a space, paragraphs by an empty line. Headings, dates, captions and list
 * items, which stood on lines of their own on the page, end without a full stop: an empty line follows them too, unless
 * `paragraphsOnly`.
 */
export interface GoldDocument {
  readonly text: string;
  readonly sentences: readonly TreebankSentence[];
  /** Where each sentence begins in `text`. */
  readonly offsets: readonly number[];
}

export function readGumNews(genre: string, paragraphsOnly = false): GoldDocument[] {
  const folder = "attribution/gum-news/dep";
  let names: string[];
  try {
    names = readdirSync(join(evaluationFolder(), folder));
  } catch {
    console.error(`skipped: ${folder} is missing (set HEARSAY_EVAL)`);
    return [];
  }
  return names
    .filter((name) => name.startsWith(`GUM_${genre}_`))
    .sort()
    .flatMap((name) => documentsOf(readEvaluation(`${folder}/${name}`), paragraphsOnly));
}

export const readEwtDev = (): GoldDocument[] => documentsOf(readEvaluation("language/ewt-dev.conllu.gz"), false);

function documentsOf(source: string | null, paragraphsOnly: boolean): GoldDocument[] {
  if (source === null) return [];
  const documents: GoldDocument[] = [];
  let text = "";
  let sentences: TreebankSentence[] = [];
  let offsets: number[] = [];
  const close = () => {
    if (sentences.length > 0) documents.push({ text, sentences, offsets });
    text = "";
    sentences = [];
    offsets = [];
  };
  for (const sentence of parseTreebank(source)) {
    if (sentence.opensDocument) close();
    const ownLine = !paragraphsOnly && !/[.!?:;…,–—-]["'”’)\]]*$/.test(text) && !/["'”’)]$/.test(text);
    if (text !== "") text += sentence.opensParagraph || ownLine ? "\n\n" : " ";
    offsets.push(text.length);
    sentences.push(sentence);
    text += sentence.text;
  }
  close();
  return documents;
}
