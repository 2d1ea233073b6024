import { squash } from "../people/squash.ts";
import type { ReadBlock } from "./assign-parts.ts";
import { type BodyRange, isProse } from "./find-body.ts";
import { headlineShape, isTitleCase } from "./headline-shape.ts";
import { titleOfPage } from "./title-of-page.ts";

/**
 * The index of the block that is the title, or null where the text has none. `known` is the title as told from outside; `body` where
 * the body of a whole saved page stands; `costs`
 * what speaks against each line of another text's head.
 */
export function chooseTitle(
  blocks: readonly ReadBlock[],
  known: string | null,
  outlets: readonly string[],
  body: BodyRange | null,
  costs: readonly number[] = [],
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
    const score = headlineShape(block, outlets) - index * 0.05 - (costs[index] ?? 0);
    if (score > 0 && (best === null || score > best.score)) best = { index, score };
  }
  if (best !== null && (first >= 0 || head.length > 1)) return best.index;
  if (isLoneTitle(blocks, first)) return 0;
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

const LEAST_WORDS_ALONE = 5;
const MOST_WORDS_ASKED = 24;
/** So many blocks below the first one is where a body begins. */
const BODY_BELOW = 3;

/**
 * The first line of a text, with a body right below: a headline, whatever it looks like alone. An outlet's name and a line of names are shorter, a date has a date, a byline
 * says so. "Towns defend mayor: ‘It was 40 years ago’", "What is a levy and who pays it?".
 */
function isLoneTitle(blocks: readonly ReadBlock[], first: number): boolean {
  const [block, ...below] = blocks;
  if (block === undefined || first < 0 || first > BODY_BELOW) return false;
  const { kind, words, dates, roles, credits } = block.reading;
  if (words < LEAST_WORDS_ALONE || credits.length > 0) return false;
  if (first === 0) return words <= MOST_WORDS_ASKED && ASKS.test(block.text) && below.slice(0, 2).some(isProse);
  const isSaid =
    kind === null || (kind === "dateline" && dates.length === 0) || (kind === "byline" && roles.length === 0);
  return isSaid && !/[.;,]\s*$/u.test(block.text);
}

/** One question, with no sentence in front of it. */
const ASKS = /^[^.!?]*(?:\b\p{L}{1,4}\.[^.!?]*)?\?(?:\.{3}|…)?["”’»]?\s*$/u;

/** A question over a byline or a date. */
const asksAboveByline = (blocks: readonly ReadBlock[], at: number): boolean =>
  /\?["”’»]?\s*$/u.test(blocks[at]?.text ?? "") &&
  blocks.slice(at + 1, at + 3).some(({ reading }) => reading.kind === "byline" || reading.kind === "dateline");
