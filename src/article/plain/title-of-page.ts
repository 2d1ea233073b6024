import { MENU_WORDS } from "../../language/press-names.ts";
import { phrasePattern } from "../credits/lexicon.ts";
import { findAgencies } from "../people/agency.ts";
import { squash } from "../people/squash.ts";
import type { ReadBlock } from "./assign-parts.ts";
import type { BodyRange } from "./find-body.ts";
import { headlineShape } from "./headline-shape.ts";
import { readLoneByline } from "./lone-byline.ts";

/** So many lines before the body of a saved page are looked at. */
const LINES_BEFORE = 120;
/** So many blocks of the body say what it is about. */
const BODY_BLOCKS = 12;
/** Longer lines repeat no headline. */
const MOST_CHARACTERS = 300;
const MOST_WORDS = 36;
const LEAST_SCORE = 6;

/**
 * What speaks for a line as the headline of a saved page, and how much. Learned from pages whose headline is known (the choice among a page's
 * lines as one draw), and rounded.
 */
const WEIGHTS = {
  shape: 1.3,
  /** Of its longer words so many, as a share and as a number up to six, stand in the body as well. */
  shared: 2,
  sharedWords: 0.6,
  isLong: -2.6,
  isSentence: -0.9,
  endsInStop: -1,
  endsOpen: -1,
  isProse: -0.9,
  isShort: -1.5,
  isCaption: -2.5,
  opensQuoted: 0.5,
  menuWords: -1.5,
  signedBelow: 2.4,
  signedFarBelow: 0.5,
  signedAbove: -1,
  repeated: 1.1,
  partOfOther: 1.7,
  endsInOther: -3,
  standfirstBelow: 0.75,
  headlineAbove: -0.5,
  kickerAbove: 0.35,
  othersAbove: -0.6,
  /** A line away from the body, up to twelve. */
  linesAway: 0.17,
} as const;
type Feature = keyof typeof WEIGHTS;

/**
 * The index of the headline of a saved page: the line before the body, or at its start, whose words the body takes up, over a byline or a date,
 * and better if the page says it twice. Null where no line looks like one.
 */
export function titleOfPage(blocks: readonly ReadBlock[], body: BodyRange, outlets: readonly string[]): number | null {
  const page = viewOfPage(blocks, body);
  let best: { index: number; score: number } | null = null;
  for (let index = Math.max(0, body.start - LINES_BEFORE); index < Math.min(body.start + 2, blocks.length); index++) {
    const block = blocks[index];
    if (block === undefined || (block.reading.kind !== null && block.heading !== 1) || block.reading.words > MOST_WORDS)
      continue;
    const features = featuresOf(block, index, page, outlets);
    let score = 0;
    for (const [feature, value] of Object.entries(features)) score += WEIGHTS[feature as Feature] * Number(value);
    if (score > (best?.score ?? LEAST_SCORE)) best = { index, score };
  }
  return best === null ? null : lastOfSame(blocks, best.index, body);
}

/** So many lines from a headline in a bar or a menu to the same above the body. */
const LEAST_BETWEEN = 8;

/** A headline without a byline that the page says again further down is the one above the body. */
function lastOfSame(blocks: readonly ReadBlock[], index: number, { start }: BodyRange): number {
  if (distanceTo(blocks, index, 1, 3) !== null) return index;
  const words = squash(blocks[index]?.text ?? "");
  for (let at = Math.min(start + 1, blocks.length - 1); at > index + LEAST_BETWEEN; at--) {
    const block = blocks[at];
    if (block?.reading.kind === null && squash(block.text) === words) return at;
  }
  return index;
}

interface Page {
  readonly blocks: readonly ReadBlock[];
  readonly body: BodyRange;
  /** Words of the body's beginning. */
  readonly about: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  /** The shorter lines, squashed, one after the other. */
  readonly lines: string;
}

function viewOfPage(blocks: readonly ReadBlock[], body: BodyRange): Page {
  const counts = new Map<string, number>();
  for (const { text } of blocks)
    if (text.length <= MOST_CHARACTERS) counts.set(squash(text), (counts.get(squash(text)) ?? 0) + 1);
  return { blocks, body, about: wordsIn(blocks, body.start, body), counts, lines: [...counts.keys()].join("\n") };
}

function featuresOf(
  block: ReadBlock,
  index: number,
  { blocks, body, about, counts, lines }: Page,
  outlets: readonly string[],
): Record<Feature, number | boolean> {
  const { text, reading } = block;
  const words = wordsOf(text);
  const taken = index >= body.start ? wordsIn(blocks, index + 1, body) : about;
  const shared = words.filter((word) => taken.has(word)).length;
  const squashed = squash(text);
  const below = distanceTo(blocks, index, 1, 6);
  return {
    shape: headlineShape(block, outlets),
    shared: shared / Math.max(words.length, 3),
    sharedWords: Math.min(shared, 6),
    isLong: reading.words > 22,
    isSentence: /[.…]["”’»]?\s*$/u.test(text) && reading.words >= 9,
    endsOpen: /[:–—(-]\s*$/u.test(text),
    endsInStop: /\.\s*$/u.test(text),
    isProse: reading.isProse,
    isShort: reading.words < 4,
    isCaption: isCaption(text),
    opensQuoted: /^\s*[…"“„«»]/u.test(text),
    menuWords: (text.match(MENU)?.length ?? 0) / Math.max(1, reading.words),
    signedBelow: below !== null && below <= 3 && !isUnderByline(blocks, index),
    signedFarBelow: below !== null && below > 3,
    signedAbove: distanceTo(blocks, index, -1, 4) !== null,
    repeated: (counts.get(squashed) ?? 0) > 1,
    endsInOther: [-3, -2, -1, 1, 2, 3].some((away) => isEndOf(squashed, blocks[index + away])),
    partOfOther: squashed.length > 12 && isPartOfOther(lines, squashed),
    standfirstBelow: [1, 2].some((away) => isOpen(blocks[index + away], 4)),
    headlineAbove: [1, 2].some((away) => isOpen(blocks[index - away], 5)),
    kickerAbove: blocks[index - 1]?.reading.kind === null && (blocks[index - 1]?.reading.words ?? 9) <= 3,
    othersAbove: [1, 2].some((away) => blocks[index - away]?.reading.kind === "other-articles"),
    linesAway: Math.min(12, Math.max(0, body.start - index)),
  };
}

const MENU = new RegExp(MENU_WORDS.source, "giu");

/** A line of so many words that says of itself no more than that it is words. */
const isOpen = (block: ReadBlock | undefined, leastWords: number): boolean =>
  block !== undefined && block.reading.kind === null && block.reading.words >= leastWords && block.reading.words <= 40;

/** Is a line also part of another, as in a trail ("Home News Harbour authority hid …")? */
function isPartOfOther(lines: string, squashed: string): boolean {
  for (let at = lines.indexOf(squashed); at >= 0; at = lines.indexOf(squashed, at + 1)) {
    const isWhole = (at === 0 || lines[at - 1] === "\n") && (lines[at + squashed.length] ?? "\n") === "\n";
    if (!isWhole) return true;
  }
  return false;
}

/** Does a line end in another, as a trail does in its headline ("HomePortsHarbour authority hid …")? */
function isEndOf(squashed: string, other: ReadBlock | undefined): boolean {
  if (other === undefined || other.reading.words < 4 || other.text.length > MOST_CHARACTERS) return false;
  const end = squash(other.text);
  return end.length < squashed.length && squashed.endsWith(end);
}

/** A caption stands between the byline and the date, a headline above both. */
const isUnderByline = (blocks: readonly ReadBlock[], index: number): boolean =>
  [1, 2].some((away) => blocks[index - away]?.reading.kind === "byline");

/** How many lines away, up to `most`, the next byline, date or line of names beside a date stands. */
function distanceTo(blocks: readonly ReadBlock[], from: number, step: 1 | -1, most: number): number | null {
  for (let away = 1; away <= most; away++) if (isLabel(blocks, from + step * away)) return away;
  return null;
}

function isLabel(blocks: readonly ReadBlock[], index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  if (block.reading.kind === "byline" || block.reading.kind === "dateline") return true;
  const isBesideDate = [1, -1].some((away) => blocks[index + away]?.reading.kind === "dateline");
  return isBesideDate && readLoneByline(block.text, block.reading) !== null;
}

/** Ends with whose picture it is: "… in the harbour. Jane Doe/Wire", "… (Photo: J. Doe)". */
const isCaption = (text: string): boolean =>
  phrasePattern("(?:^|[\\s(|])(?:{pictureBy})").test(text) ||
  findAgencies(text.slice(-40)).some(({ end }) => end > Math.min(40, text.length) - 3);

const wordsIn = (blocks: readonly ReadBlock[], from: number, { start, end }: BodyRange): ReadonlySet<string> =>
  new Set(blocks.slice(from, Math.min(end, start + BODY_BLOCKS)).flatMap(({ text }) => wordsOf(text)));

/** The longer words, in lower case, without what differs between their forms at the end. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
