import { phrasePattern } from "../credits/lexicon.ts";
import { findAgencies } from "../people/agency.ts";
import { isSameName, squash } from "../people/squash.ts";
import type { ReadBlock } from "./assign-parts.ts";
import { type BodyRange, isProse } from "./find-body.ts";

/**
 * The index of the block that is the title, or null where the text has none. `known` is the title as told from outside; `body` where
 * the body of a whole saved page stands.
 */
export function chooseTitle(
  blocks: readonly ReadBlock[],
  known: string | null,
  outlets: readonly string[],
  body: BodyRange | null,
): number | null {
  if (known !== null && known.trim() !== "") {
    const wanted = squash(known);
    const at = blocks.findIndex(({ text }, index) => index < 12 && squash(text) === wanted);
    if (at >= 0) return at;
  }
  if (body !== null) return titleOfPage(blocks, body, outlets);
  const first = blocks.findIndex(isProse);
  const head = blocks.slice(0, first < 0 ? Math.min(blocks.length, 6) : first);
  let best: { index: number; score: number } | null = null;
  for (const [index, block] of head.entries()) {
    if (block.reading.kind !== null && block.heading !== 1) continue;
    const score = scoreOf(block, index, outlets);
    if (score > 0 && (best === null || score > best.score)) best = { index, score };
  }
  if (best !== null && (first >= 0 || head.length > 1)) return best.index;
  // a headline with a full stop, or one that is also a sentence
  const block = blocks[first];
  const next = blocks[first + 1];
  if (
    first >= 0 &&
    block !== undefined &&
    next !== undefined &&
    block.reading.words <= 28 &&
    first <= 4 &&
    (isTitleCase(block.text) || asksAboveByline(blocks, first))
  )
    return first;
  return null;
}

/** So many lines before the body of a saved page are looked at. */
const LINES_BEFORE = 60;
/** So many blocks of the body say what it is about. */
const BODY_BLOCKS = 12;

/**
 * The headline of a saved page: the line before the body, or at its start, whose words the body takes up; near the body, over a
 * byline, and better if the page says it twice.
 */
function titleOfPage(
  blocks: readonly ReadBlock[],
  { start, end }: BodyRange,
  outlets: readonly string[],
): number | null {
  const about = new Set(blocks.slice(start, Math.min(end, start + BODY_BLOCKS)).flatMap(({ text }) => wordsOf(text)));
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(squash(text), (counts.get(squash(text)) ?? 0) + 1);
  let best: { index: number; score: number } | null = null;
  for (let index = Math.max(0, start - LINES_BEFORE); index < Math.min(start + 2, blocks.length); index++) {
    const block = blocks[index];
    if (block === undefined || (block.reading.kind !== null && block.heading !== 1) || block.reading.words > 30)
      continue;
    const words = wordsOf(block.text);
    const taken = index >= start ? new Set(blocks.slice(index + 1, end).flatMap(({ text }) => wordsOf(text))) : about;
    const shared = words.filter((word) => taken.has(word)).length;
    const signed = blocks
      .slice(index + 1, index + 6)
      .some(({ reading }) => reading.kind === "byline" || reading.kind === "dateline");
    const score =
      scoreOf(block, 0, outlets) -
      (isSentence(block.text) || isCaption(block.text) ? 2 : 0) -
      (/[:–—-]\s*$/u.test(block.text) ? 2 : 0) -
      (block.reading.words > 20 ? 1 : 0) +
      (words.length === 0 ? 0 : (4 * shared) / Math.max(words.length, 3)) +
      (signed ? 1 : 0) +
      ((counts.get(squash(block.text)) ?? 0) > 1 ? 0.5 : 0) -
      0.06 * Math.max(0, start - index);
    if (score > (best?.score ?? 2.5)) best = { index, score };
  }
  return best?.index ?? null;
}

/** Ends as a sentence of a body or a caption does, and as headlines rarely do. */
const isSentence = (text: string): boolean => /[.…]["”’»]?\s*$/u.test(text) && text.split(/\s+/).length >= 9;

/** Ends with whose picture it is: "… in the harbour. Jane Doe/Wire", "… (Photo: J. Doe)". */
const isCaption = (text: string): boolean =>
  phrasePattern("(?:^|[\\s(|])(?:{pictureBy})").test(text) ||
  findAgencies(text.slice(-40)).some(({ end }) => end > Math.min(40, text.length) - 3);

/** The longer words, in lower case, without what differs between their forms at the end. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));

function scoreOf(block: ReadBlock, index: number, outlets: readonly string[]): number {
  const { text, heading, reading } = block;
  if (outlets.some((outlet) => isSameName(outlet, text))) return heading === 1 ? 0.5 : 0;
  let score = reading.words >= 4 && reading.words <= 30 ? 3 : reading.words >= 2 ? 1 : 0.2;
  if (reading.words > 40) score = 0;
  if (heading === 1) score += 5;
  if (heading === 2) score += 1;
  if (/\s[>»›]\s/u.test(text)) score -= 3;
  if (/^[[(]|^https?:|^www\./iu.test(text)) score -= 2;
  if (/[.;,]\s*$/u.test(text) && !isTitleCase(text)) score -= 1.5;
  return score - index * 0.05;
}

/** A question over a byline or a date. */
const asksAboveByline = (blocks: readonly ReadBlock[], at: number): boolean =>
  /\?["”’»]?\s*$/u.test(blocks[at]?.text ?? "") &&
  blocks.slice(at + 1, at + 3).some(({ reading }) => reading.kind === "byline" || reading.kind === "dateline");

/** Most longer words begin with a capital. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.75 * words.length;
}
