import { phrasePattern } from "../credits/lexicon.ts";
import type { BodyRange } from "./find-body.ts";
import { readLoneByline } from "./lone-byline.ts";
import type { PlainBlock } from "./plain-block.ts";

/** So many lines under the headline may be a name alone. */
const UNDER_TITLE = 6;
/** So many lines may hold names below "By" on a line of its own. */
const UNDER_LABEL = 6;
/** From a headline to names that stand right above a body or a date. */
const FAR_UNDER_TITLE = 16;

/**
 * Names alone under the headline, or under "By" on a line of its own, become bylines where no line says who wrote the text: beside a date
 * or above the body those of agencies, too.
 */
export function withLoneBylines(
  blocks: readonly PlainBlock[],
  titleAt: number | null,
  body: BodyRange | null,
): readonly PlainBlock[] {
  const labelled = underLabels(blocks);
  const signed = labelled.map((reading, index) => (reading === null ? blocks[index] : { ...blocks[index], reading }));
  const lines = signed as readonly PlainBlock[];
  if (titleAt === null) return lines;
  const far = Math.min(titleAt + FAR_UNDER_TITLE, body?.start ?? 0);
  const near = lines.slice(Math.max(0, titleAt - UNDER_TITLE), Math.max(titleAt + UNDER_TITLE, far) + 1);
  if (near.some(({ reading }) => reading.kind === "byline")) return lines;
  const at = placeOfNames(lines, titleAt, body);
  if (at === null) return lines;
  const found = new Map<number, PlainBlock["reading"]>();
  for (let index = at; index < lines.length; index++) {
    const block = lines[index];
    const lone =
      block === undefined
        ? null
        : readLoneByline(block.text, block.reading, found.size > 0 || isBesideDate(lines, index));
    if (lone === null) break;
    found.set(index, lone);
  }
  return lines.map((block, index) => {
    const reading = found.get(index);
    return reading === undefined ? block : { ...block, reading };
  });
}

/** What stands under each "By" that has a line of its own; null for all other lines. */
function underLabels(blocks: readonly PlainBlock[]): (PlainBlock["reading"] | null)[] {
  const found = new Array<PlainBlock["reading"] | null>(blocks.length).fill(null);
  for (const [index, { text, reading }] of blocks.entries()) {
    if (reading.words > 6 || text.length > 40 || !phrasePattern("^\\W*(?:{writtenBy})\\W*$").test(text)) continue;
    for (let at = index + 1; at <= index + UNDER_LABEL; at++) {
      const block = blocks[at];
      if (block === undefined || block.reading.kind === "byline" || !/\p{L}/u.test(block.text)) continue;
      const lone = readLoneByline(block.text, block.reading, true);
      if (lone === null) break;
      found[at] = lone;
    }
  }
  return found;
}

/** The first line of names alone: under the headline, or further down above a date or the body. */
function placeOfNames(blocks: readonly PlainBlock[], titleAt: number, body: BodyRange | null): number | null {
  const end = body === null ? titleAt + UNDER_TITLE : Math.min(titleAt + FAR_UNDER_TITLE, body.start - 1);
  let first: number | null = null;
  let seen: number | null = null;
  for (let index = titleAt + 1; index <= Math.max(end, titleAt + UNDER_TITLE); index++) {
    const block = blocks[index];
    if (block === undefined) break;
    const isSure = isBesideDate(blocks, index);
    if (readLoneByline(block.text, block.reading, isSure) === null) continue;
    if (isSeen(blocks, index)) {
      seen ??= index;
      continue;
    }
    if (isSure) return index;
    if (index <= titleAt + UNDER_TITLE || index === body?.start || index + 1 === body?.start) first ??= index;
  }
  return first ?? seen;
}

const isBesideDate = (blocks: readonly PlainBlock[], index: number): boolean =>
  [index - 1, index + 1, index + 2].some((at) => blocks[at]?.reading.kind === "dateline");

/** A name above whose picture it is says who is seen. */
const isSeen = (blocks: readonly PlainBlock[], index: number): boolean =>
  phrasePattern("^\\W*(?:{pictureBy})").test(blocks[index + 1]?.text ?? "");
