import { readLines } from "../../reuse/data.ts";
import type { Chance } from "../chance.ts";

/** A real text to start a story from: the public-domain press release of a Senate office, read at run time. */
export interface Base {
  readonly headline: string;
  /** Sentences by paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
}

const [CHARACTERS_AT_LEAST, CHARACTERS_AT_MOST, PARAGRAPHS_AT_LEAST, SENTENCES_AT_LEAST] = [1400, 5000, 6, 8];
/** Two releases on one matter share some of these: their stories would not be strangers. */
const SHARED_GRAMS_AT_MOST = 2;
const GRAM_WORDS = 5;

/**
 * `count` releases that share next to nothing with each other, in an order that depends on the chance alone; `null`, said aloud, where the
 * evaluation data is missing.
 */
export function pickBases(chance: Chance, count: number): Base[] | null {
  const rows = readLines("senate-releases.jsonl.gz");
  if (rows === null) return null;
  const chosen: Base[] = [];
  const grams = new Map<string, number>();
  for (let tries = 0; chosen.length < count && tries < count * 60; tries++) {
    const { text } = JSON.parse(chance.pick(rows)) as { text: string };
    const base = baseOf(text);
    if (base === null) continue;
    const own = gramsOf(base);
    if (own.filter((gram) => grams.has(gram)).length > SHARED_GRAMS_AT_MOST) continue;
    for (const gram of own) grams.set(gram, 1);
    chosen.push(base);
  }
  return chosen;
}

function baseOf(text: string): Base | null {
  if (text.length < CHARACTERS_AT_LEAST || text.length > CHARACTERS_AT_MOST) return null;
  // texts whose marks were lost on the way say nothing exact
  if (/[\u0080-\u00ff]/.test(text) || / {3}/.test(text.trim().replace(/\n\s+/g, "\n"))) return null;
  const [first, ...rest] = text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  if (first === undefined || first.length > 140 || /[.!?]$/.test(first)) return null;
  const paragraphs = rest
    .filter((line) => line.length > 40 && /[.!?]["']?$/.test(line) && !/^(?:\*|Contact|For more|-)/.test(line))
    .filter((line) => !/https?:|www\.|\/\d{3}-/.test(line) && (line.match(/"/g)?.length ?? 0) % 2 === 0)
    .map(sentencesOf);
  if (paragraphs.length < PARAGRAPHS_AT_LEAST || paragraphs.flat().length < SENTENCES_AT_LEAST) return null;
  return { headline: headlineOf(first), paragraphs };
}

/** Breaks where a capital follows a full stop, never inside quotation marks nor behind a short word. */
function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(/[.!?]"? (?=["A-Z])/g)) {
    const end = match.index + match[0].length - 1;
    const piece = paragraph.slice(from, end);
    if ((piece.match(/"/g)?.length ?? 0) % 2 === 1 || /(?:\b[A-Z][a-z]{0,4}|\b[A-Za-z])\.$/.test(piece)) continue;
    sentences.push(piece);
    from = end + 1;
  }
  sentences.push(paragraph.slice(from));
  return sentences.filter((sentence) => sentence.trim() !== "");
}

/** "SEN. DOE ANNOUNCES FUNDS FOR X" in small letters with capitals where a headline has them. */
const headlineOf = (line: string): string =>
  /[a-z]/.test(line) ? line : line.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

function gramsOf({ paragraphs }: Base): string[] {
  const words = paragraphs.flat().join(" ").toLowerCase().split(/\W+/);
  return words.slice(GRAM_WORDS - 1).map((_, at) => words.slice(at, at + GRAM_WORDS).join(" "));
}
