import { isSameName, squash } from "../people/squash.ts";
import type { ReadBlock } from "./assign-parts.ts";

/** The index of the block that is the title, or null where the text has none. `known` is the title as told from outside. */
export function chooseTitle(
  blocks: readonly ReadBlock[],
  known: string | null,
  outlets: readonly string[],
): number | null {
  if (known !== null && known.trim() !== "") {
    const wanted = squash(known);
    const at = blocks.findIndex(({ text }, index) => index < 12 && squash(text) === wanted);
    if (at >= 0) return at;
  }
  const first = blocks.findIndex(({ reading }) => reading.kind === null && reading.isProse);
  const end = bodyStart(blocks, first);
  const start = end > LONG_HEAD ? end - LONG_HEAD : 0;
  const head = blocks.slice(0, end < 0 ? Math.min(blocks.length, 6) : end);
  let best: { index: number; score: number } | null = null;
  for (const [index, block] of head.entries()) {
    if (index < start || (block.reading.kind !== null && block.heading !== 1)) continue;
    const score = scoreOf(block, index - start, outlets);
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
    isTitleCase(block.text)
  )
    return first;
  return null;
}

/** More lines than this before the body are a site's menu, and the headline stands among the last of them. */
const LONG_HEAD = 14;

/**
 * Where the body begins: at the first prose, or, below a menu, where half of the next six blocks are prose; a line about cookies
 * inside a menu is not the body.
 */
function bodyStart(blocks: readonly ReadBlock[], first: number): number {
  const isProse = ({ reading }: ReadBlock): boolean => reading.kind === null && reading.isProse;
  const dense = blocks.findIndex(
    (block, index) => isProse(block) && blocks.slice(index, index + 6).filter(isProse).length >= 3,
  );
  return dense > LONG_HEAD ? dense : first;
}

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

/** Most longer words begin with a capital. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.75 * words.length;
}
