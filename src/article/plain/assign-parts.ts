import type { PartKind } from "../../core/article.ts";
import { type BodyRange, isProse as isBodyProse } from "./find-body.ts";
import type { LineKind, LineReading } from "./read-line.ts";

/** A block with what it says by itself. */
export interface ReadBlock {
  readonly reading: LineReading;
  readonly heading: number;
  readonly emphasised: boolean;
  readonly text: string;
}

const PART_OF: Readonly<Record<LineKind, PartKind>> = {
  byline: "byline",
  dateline: "dateline",
  tags: "furniture",
  "note-label": "note",
  note: "note",
  credit: "credit",
  copyright: "credit",
  terms: "terms",
  furniture: "furniture",
  "other-articles": "furniture",
};

/**
 * Gives each block its part by what it says and where it stands: a head of title, bylines and labels, a body from the first to
 * the last paragraph, a foot of credits, terms and furniture.
 *
 * May mislead: a page whose body has no full sentences keeps everything after the title as paragraphs.
 */
export function assignParts(blocks: readonly ReadBlock[], title: number | null, body: BodyRange | null): PartKind[] {
  const prose = blocks.map((block, index) => isBodyProse(block) && index !== title);
  const first = body?.start ?? prose.indexOf(true);
  const foot = body?.end ?? footOf(blocks, prose);
  const kinds: PartKind[] = [];
  const isSigned = title !== null && blocks.slice(title, title + NEAR + 1).some(isByline);
  let noteOpen = 0;
  let foreign = false;
  let hasTerms = false;
  let hasSubtitle = false;
  let isMarked = false;
  for (const [index, block] of blocks.entries()) {
    const { kind, words, isProse } = block.reading;
    const zone = index < first ? "head" : index >= foot ? "foot" : "body";
    let part: PartKind;
    if (index === title) part = "title";
    else if (noteOpen > 0 && (kind === null || kind === "terms" || kind === "furniture")) part = "note";
    else if (kind === null)
      part = unclaimed(block, zone, index, {
        foreign,
        hasTerms,
        hasSubtitle,
        isMarked,
        first,
        pageTitle: body === null ? null : (title ?? first),
        isBelowTitle: title !== null && index > title,
      });
    else if (body !== null && isOfOthers(block, index, { title: title ?? first, foot, foreign, kinds, isSigned }))
      part = "furniture";
    else part = zone === "body" && isBodyAfterAll(block, index, foot) ? "paragraph" : PART_OF[kind];
    noteOpen =
      kind === "note-label" ? noteLength(blocks, index, zone) : noteOpen > 0 && part === "note" ? noteOpen - 1 : 0;
    if (kind === "other-articles" && zone === "foot") foreign = true;
    if (zone === "foot" && (kind === "terms" || kind === "copyright")) hasTerms = true;
    if (part === "furniture" && hasTerms && !foreign && isProse && continues(blocks[index - 1], block)) part = "terms";
    if (words === 0) part = "furniture";
    if (zone === "foot" && kind !== null) isMarked = true;
    if (part === "subtitle") hasSubtitle = true;
    kinds.push(part);
  }
  return kinds;
}

interface Around {
  readonly foreign: boolean;
  readonly hasTerms: boolean;
  readonly hasSubtitle: boolean;
  /** A line of credits, terms or furniture already stood in the foot. */
  readonly isMarked: boolean;
  readonly first: number;
  /** Of a whole saved page, where its headline stands: what lies outside headline and body is its furniture. */
  readonly pageTitle: number | null;
  readonly isBelowTitle: boolean;
}

/** "- Nine people have died, officials say": a point of the summary above a body. */
const POINT = /^\s*[-–•▪·*]\s+\S/u;
const LEAST_WORDS_OF_POINT = 5;

/** So many lines around headline and body may hold the bylines and dates of this article; others belong to teasers and comments. */
const NEAR = 8;

const isByline = ({ reading }: ReadBlock): boolean => reading.kind === "byline";

function isOfOthers(
  { reading: { kind, roles } }: ReadBlock,
  index: number,
  {
    title,
    foot,
    foreign,
    kinds,
    isSigned,
  }: { title: number; foot: number; foreign: boolean; kinds: readonly PartKind[]; isSigned: boolean },
): boolean {
  if (kind !== "byline" && kind !== "dateline") return false;
  if (index < title - NEAR || index >= foot + NEAR) return true;
  // where the headline has its byline, one further down is a teaser's
  if (kind === "byline" && isSigned && index > title + 2 * NEAR && roles.every(({ role }) => role === "written"))
    return true;
  return index >= foot && (foreign || kinds.includes(kind));
}

function unclaimed(block: ReadBlock, zone: "head" | "body" | "foot", index: number, around: Around): PartKind {
  const { words, isProse } = block.reading;
  if (zone === "body" || around.first < 0) return "paragraph";
  const { pageTitle } = around;
  if (zone === "head" && pageTitle !== null && (index < pageTitle || index > pageTitle + NEAR)) return "furniture";
  const isPoint = around.isBelowTitle && pageTitle === null && words >= LEAST_WORDS_OF_POINT && POINT.test(block.text);
  if (zone === "head" && isPoint) return "paragraph";
  if (zone === "head") return words >= 6 && !around.hasSubtitle ? "subtitle" : "furniture";
  if (pageTitle !== null || around.foreign || around.hasTerms) return "furniture";
  return isProse || !around.isMarked ? "paragraph" : "furniture";
}

/** Inside the body only short lines, or lines that are surely no prose, are anything but paragraphs. */
function isBodyAfterAll({ reading }: ReadBlock, index: number, foot: number): boolean {
  if (index >= foot) return false;
  switch (reading.kind) {
    case "terms":
    case "copyright":
      return true;
    case "furniture":
    case "byline":
    case "dateline":
    case "tags":
      return reading.isProse && reading.words >= 12;
    default:
      return false;
  }
}

/**
 * Where the foot begins: after the last paragraph, or at the first line of credits, terms or other articles that has most of the
 * prose before it.
 */
function footOf(blocks: readonly ReadBlock[], prose: readonly boolean[]): number {
  const total = blocks.reduce((sum, { reading }, index) => sum + (prose[index] ? reading.words : 0), 0);
  let before = 0;
  for (const [index, { reading }] of blocks.entries()) {
    if (prose[index]) before += reading.words;
    const closes =
      reading.kind === "copyright" ||
      reading.kind === "other-articles" ||
      reading.kind === "credit" ||
      (reading.kind === "terms" && !reading.isProse);
    if (closes && before > 0.6 * total) return index;
  }
  const last = prose.lastIndexOf(true);
  return last < 0 ? blocks.length : last + 1;
}

/** How many blocks a note's label heads: up to the next line that says what it is, at most three; else one. */
function noteLength(blocks: readonly ReadBlock[], label: number, zone: string): number {
  if (zone !== "head" && zone !== "foot") return 1;
  for (let count = 1; count <= 3; count++) {
    const kind = blocks[label + 1 + count]?.reading.kind;
    if (kind === "byline" || kind === "dateline") return count;
  }
  return 1;
}

/** A line cut in two by a stray blank line. */
const continues = (before: ReadBlock | undefined, block: ReadBlock): boolean =>
  before !== undefined && !/[.!?:”"')\]]\s*$/u.test(before.text) && /^\p{Ll}/u.test(block.text);
