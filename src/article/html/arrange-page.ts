import type { PartKind } from "../../core/article.ts";
import { PART_KINDS } from "../../core/part-kinds.ts";
import { squash } from "../people/squash.ts";
import { readLoneByline } from "../plain/lone-byline.ts";
import { type LineReading, readLine, readLineAt } from "../plain/read-line.ts";
import type { PageBlock } from "./page-blocks.ts";

/** A block with the part it plays in the article. */
export interface Arranged {
  readonly kind: PartKind;
  readonly text: string;
  readonly reading: LineReading;
  readonly links: PageBlock["links"];
  /** The last line signs those above it. */
  readonly isSigned?: true;
}

const SUBTITLE =
  /sub-?(?:title|head|line|heading)|standfirst|stand-first|\bdek\b|-dek|deck|lead|lede|summary|intro|teaser-?text|excerpt|description|chapo|sapo|abstract|kicker-text|vorspann|ingress|preamble|strapline|bajada|entradilla|sommario|catenaccio/;
const BEFORE = 25;
const AFTER = 40;

/**
 * One text in reading order from the blocks of a page: title, subtitle, byline, notes, body, captions, credits, copyright, terms.
 * Navigation, teasers, comments and the like are left out. `isSigned`: the metadata names a person as the writer; else a name alone
 * at an end of the body is a byline.
 */
export function arrangePage(
  blocks: readonly PageBlock[],
  body: readonly number[],
  title: string | null,
  own: readonly string[],
  isSigned: boolean,
): Arranged[] {
  const inBody = new Set(body);
  const first = body[0] ?? blocks.length;
  const last = body.at(-1) ?? -1;
  const titleAt = title === null ? -1 : indexOfTitle(blocks, title, first);
  const head = titleAt >= 0 && titleAt < first ? titleAt : Math.max(0, first - BEFORE);
  const arranged: Arranged[] = [];
  const seen = new Set<string>();
  let labelAt = Number.NEGATIVE_INFINITY;
  const ranks: number[] = [];
  // a note inside or after the body stays where it stands
  const add = (
    kind: PartKind,
    block: Pick<PageBlock, "text" | "links" | "isSigned">,
    reading: LineReading,
    at = 0,
  ): void => {
    const key = `${kind === "paragraph" ? "" : squash(block.text)}`;
    if (key !== "" && seen.has(key)) return;
    if (key !== "") seen.add(key);
    arranged.push({ kind, text: block.text, reading, links: block.links, ...(block.isSigned && { isSigned: true }) });
    ranks.push(PART_KINDS.indexOf(kind === "note" && at >= first ? "paragraph" : kind));
  };
  if (title !== null)
    add(
      "title",
      { text: title, links: titleAt >= 0 && blocks[titleAt]?.text === title ? (blocks[titleAt]?.links ?? []) : [] },
      readLine("", own),
    );
  for (
    let index = Math.max(0, Math.min(head, first) - 6);
    index < Math.min(blocks.length, Math.max(last + AFTER, first));
    index++
  ) {
    const block = blocks[index];
    if (block === undefined || index === titleAt) continue;
    if (title !== null && mayBe(block.text, title) && squash(block.text) === squash(title)) continue;
    // what somebody signed is his words, whatever else they look like
    const reading = readLineAt(block.isSigned ? "" : block.text, own, index - first, last - first);
    if (block.isSigned && inBody.has(index)) {
      add("paragraph", block, reading, index);
      continue;
    }
    const isUnderLabel = labelAt === index - 1 && reading.kind === null && reading.words <= 120;
    if (reading.kind === "note-label") labelAt = index;
    if (inBody.has(index)) {
      if (isOfPicture(reading, index, first, last)) continue;
      const isAtEnd = index - first <= 2 || last - index <= 1;
      const mayBeSigned = !isSigned && isAtEnd && !/^h\d$/.test(block.tag) && !title?.includes(block.text);
      const lone = mayBeSigned ? readLoneByline(block.text, reading) : null;
      const read = lone ?? reading;
      add(isUnderLabel ? "note" : lone !== null ? "byline" : bodyKind(read, index, first, last), block, read, index);
    } else {
      const kind = outsideKind(block, reading, index, { head, first, last });
      if (kind !== null) add(kind, block, reading, index);
    }
  }
  for (const block of blocks.slice(Math.max(0, last + AFTER)))
    if (block.place.footer || block.tag === "footer") {
      const reading = readLine(block.text, own);
      if (reading.kind === "copyright" && reading.words <= 40) add("credit", block, reading);
    }
  return arranged
    .map((part, index) => ({ part, index, rank: ranks[index] ?? 0 }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ part }) => part);
}

function indexOfTitle(blocks: readonly PageBlock[], title: string, first: number): number {
  const wanted = squash(title);
  let at = -1;
  for (const [index, { text }] of blocks.entries()) {
    if (index > first + 3) break;
    if (mayBe(text, title) && squash(text) === wanted) at = index;
  }
  return at;
}

/** Cheap: texts of very different lengths are not the same words. */
const mayBe = (text: string, title: string): boolean => text.length < title.length * 2 + 20;

/** "REUTERS" between two paragraphs: whose the picture there was. Near an end of the body it is whose the text is. */
const isOfPicture = ({ kind, words, credits }: LineReading, index: number, first: number, last: number): boolean =>
  kind === "credit" && words <= 3 && credits.every(({ isWeak }) => isWeak) && index - first > 3 && last - index > 8;

/** Inside the body most blocks are paragraphs; bylines at its start and credits at its end keep their kind. */
function bodyKind(reading: LineReading, index: number, first: number, last: number): PartKind {
  const { kind, words } = reading;
  if (kind === "note-label" || (kind === "note" && words < 120)) return "note";
  if ((kind === "byline" || kind === "dateline") && index - first <= 4 && words <= 25) return kind;
  if (kind === "credit" && (last - index <= 8 || index - first <= 3)) return "credit";
  if (kind === "copyright" && last - index <= 6) return "credit";
  if (kind === "terms" && last - index <= 6) return words <= 80 && last - index <= 3 ? "terms" : "paragraph";
  return "paragraph";
}

function outsideKind(
  block: PageBlock,
  reading: LineReading,
  index: number,
  at: { head: number; first: number; last: number },
): PartKind | null {
  const { place, labels, text } = block;
  const { kind, words } = reading;
  if (place.hidden || place.comments || place.navigation || words === 0) return null;
  const isBefore = index < at.first;
  if (place.caption)
    return index >= at.head && index <= at.last + 2 && words >= 3 && words <= 120 && !place.aside ? "caption" : null;
  if (isBefore && index >= at.head) {
    if (kind === "byline" || (kind === "dateline" && words <= 16)) return place.aside && !place.byline ? null : kind;
    if (
      kind === null &&
      words >= 5 &&
      words <= 90 &&
      block.linkShare < 0.4 &&
      SUBTITLE.test(labels) &&
      !place.aside &&
      !place.byline
    )
      return "subtitle";
  }
  if (index < at.head - 2) return null;
  // a link to all of the outlet's corrections is none of this article's
  if (kind === "note-label") return block.linkShare > 0.5 || place.footer ? null : "note";
  if (kind === "note" && words <= 150) return "note";
  if (kind === "byline" && index > at.last && index <= at.last + 6 && place.byline) return "byline";
  if (place.form) return null;
  // above the text "Source: X" names whose claim is looked into, or whose picture it is
  if (isBefore && kind === "credit" && reading.credits.every(({ isWeak, label }) => isWeak && label !== "agency"))
    return null;
  if (kind === "credit" && words <= 90 && (!place.aside || block.linkShare < 0.9)) return "credit";
  if (kind === "copyright" && (index > at.last || place.footer)) return words <= 60 ? "credit" : null;
  if (
    kind === "terms" &&
    index > at.last &&
    index <= at.last + 12 &&
    !place.footer &&
    block.linkShare < 0.7 &&
    words >= 5 &&
    text.length < 1500
  )
    return "terms";
  return null;
}
