import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chooseLanguage } from "../../src/language/choose-language.ts";
import { findHedges, type HedgeMark } from "../../src/statements/find-hedges.ts";
import { growTree } from "../../src/statements/sentence-tree.ts";

/** One sentence of the Szeged uncertainty corpus (Wikipedia part): is there a cue of uncertainty in it? */
export interface HedgeSentence {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly cues: readonly string[];
}

export interface HedgeResult {
  readonly sentence: HedgeSentence;
  /** Words of the hedges that voice doubt. */
  readonly found: readonly HedgeMark[];
}

const decoded = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

const SURE = new Set(["L0", "L7", "L8"]);

/**
 * Does the hedge leave its sentence uncertain in the sense of the CoNLL-2010 and Szeged guidelines (speculation, belief, condition,
 * open inquiry)? Words of near certainty do not, nor do plain hearsay ("is said to") and denials other than of evidence.
 */
function voicesDoubt({ hedge }: HedgeMark): boolean {
  if (/(?:evidence|proof)$/.test(hedge.words)) return true;
  if (hedge.act === "A4" || hedge.words === "claimed") return false;
  return hedge.level === null || !SURE.has(hedge.level);
}

/** All sentences in order. Cost: one pass over 4 MB. */
export function loadHedgeSentences(evaluation: string): HedgeSentence[] {
  const xml = readFileSync(join(evaluation, "attribution/szeged-wiki-uncertainty/wiki.xml"), "utf8");
  const sentences: HedgeSentence[] = [];
  for (const [whole] of xml.matchAll(/<Document .*?<\/Document>/gs)) {
    const document = /<DocID[^>]*>(.*?)<\/DocID>/s.exec(whole)?.[1] ?? "";
    for (const [, id, body] of whole.matchAll(/<Sentence id="([^"]*)"[^>]*>(.*?)<\/Sentence>/gs)) {
      const cues = [...body!.matchAll(/<ccue[^>]*>(.*?)<\/ccue>/gs)].map(([, words]) => decoded(words!).toLowerCase());
      sentences.push({ id: id!, document, text: decoded(body!), cues });
    }
  }
  return sentences;
}

/** Half of the documents are held: the lexicon and its conditions were never looked at on them. */
export const isHeld = ({ document }: HedgeSentence): boolean => {
  let hash = 7;
  for (const character of document) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) | 0;
  return (hash & 1) === 1;
};

export function findHedgeSentence(sentence: HedgeSentence): HedgeResult {
  const { text } = sentence;
  const model = chooseLanguage("en", text);
  const found = model.analyse(text, { start: 0, end: text.length }).flatMap((analysed) => {
    const tree = growTree(text, { ...analysed, part: 0 });
    return findHedges(tree, false).filter(voicesDoubt);
  });
  return { sentence, found };
}
