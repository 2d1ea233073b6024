import type { Article, Credit, Part, Tag, Terms } from "../../core/article.ts";
import { trimSpan } from "../../core/span.ts";
import { isOutletName } from "../../language/english/outlets.ts";
import { correctionsOf } from "../corrections/corrections-of.ts";
import { phrasePattern } from "../credits/lexicon.ts";
import { readTerms } from "../terms/read-terms.ts";
import { assignParts } from "./assign-parts.ts";
import { chooseOutlet, hostsIn, mentionedInFurniture } from "./choose-outlet.ts";
import { chooseTitle } from "./choose-title.ts";
import { findBody } from "./find-body.ts";
import { readHead, titleCosts, withHead } from "./head/read-head.ts";
import { viewOf } from "./markup-view.ts";
import { type PlainBlock, spanIn } from "./plain-block.ts";
import { readPlainCredits, withBylines } from "./plain-credits.ts";
import { agencyOf, datelinesOf, readPlainDates, splitPart, splitPoint } from "./plain-datelines.ts";
import { readPlainPeople } from "./plain-people.ts";
import { readLineAt } from "./read-line.ts";
import { splitBlocks } from "./split-blocks.ts";
import { withLoneBylines } from "./with-lone-bylines.ts";
import { withLoneOutlet } from "./with-lone-outlet.ts";
import { withLooseDates } from "./with-loose-dates.ts";

/** The record that a plain text gives of itself. */
export type PlainRecord = Pick<
  Article,
  | "outlet"
  | "title"
  | "authors"
  | "editors"
  | "published"
  | "modified"
  | "tags"
  | "parts"
  | "credits"
  | "terms"
  | "corrections"
  | "links"
>;

/** What is known from outside, and is believed before the text. */
export interface Known {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly hosts: readonly string[];
}

/**
 * Reads plain text or Markdown saved from a page: finds title, bylines, notes, body, credits, terms and furniture, and what they
 * say. `text` is not changed; every span counts in it. Cost: about a microsecond a character.
 */
export function parsePlain(text: string, known: Known): PlainRecord {
  const own = [...(known.outlet === null ? [] : [known.outlet]), ...known.hosts];
  const read: PlainBlock[] = splitBlocks(text).map((span, index, { length }) => {
    const view = viewOf(text, span);
    return {
      span,
      view,
      text: view.text,
      heading: view.heading,
      emphasised: view.emphasised,
      reading: readLineAt(view.text, own, index, length),
    };
  });
  const besideDate = read.flatMap(({ reading }) =>
    reading.kind === "dateline" ? reading.outlets.map(({ name }) => name) : [],
  );
  const body = findBody(read);
  const head = body === null ? readHead(read) : null;
  const titleAt = chooseTitle(read, known.title, [...own, ...besideDate], body, head === null ? [] : titleCosts(head));
  const headed =
    head === null
      ? { blocks: withLooseDates(withLoneOutlet(read, titleAt), titleAt, body), outlet: null }
      : withHead(read, head, titleAt);
  const blocks = withLoneBylines(headed.blocks, titleAt, body);
  const kinds = assignParts(blocks, titleAt, body);
  const datelines = datelinesOf(blocks, kinds);
  const parts: Part[] = blocks.flatMap((block, index) => {
    const dateline = datelines.get(index);
    const kind = kinds[index] ?? "paragraph";
    if (dateline !== undefined) return splitPart(text, block, dateline);
    return kind === "paragraph" ? splitPoint(text, block) : [{ kind, span: trimSpan(text, block.span) }];
  });
  const credits = readPlainCredits(blocks, kinds, datelines);
  const outlet = known.outlet ?? outletOf(blocks, kinds, credits, headed.outlet) ?? agencyOf(datelines);
  const { authors, editors } = readPlainPeople(
    blocks,
    kinds,
    [...credits.map(({ name }) => name), ...(outlet === null ? [] : [outlet])],
    credits,
  );
  const title = titleAt === null ? null : (blocks[titleAt]?.text ?? "").trim();
  return {
    outlet,
    title,
    authors,
    editors,
    ...readPlainDates(blocks, kinds, datelines, body === null ? null : titleAt),
    tags: blocks.flatMap(({ reading }, index): readonly Tag[] => (kinds[index] === "furniture" ? reading.tags : [])),
    parts,
    credits: withBylines(credits, blocks, kinds, outlet).filter(
      ({ kind, name }) => kind !== "wire" || outlet === null || name !== initialsOf(outlet),
    ),
    terms: termsOf(blocks, kinds),
    corrections: correctionsOf(
      blocks.map((block, index) => ({
        isNote: kinds[index] === "note",
        correction: block.reading.correction,
        span: parts.find(({ span }) => span.start === block.span.start)?.span ?? block.span,
        at: (start, end) => spanIn(block, { start, end }),
      })),
    ),
    links: blocks.flatMap(({ view }) => view.links),
  };
}

/** "KARSA (MNA) -" of the Meridian News Agency itself credits nobody. */
const initialsOf = (outlet: string): string =>
  outlet
    .split(/\s+/)
    .map((word) => (/^\p{Lu}/u.test(word) ? word[0] : ""))
    .join("");

function outletOf(
  blocks: readonly PlainBlock[],
  kinds: readonly string[],
  credits: readonly Credit[],
  ofHead: string | null,
): string | null {
  const outside = blocks.filter((_, index) => kinds[index] !== "paragraph" && kinds[index] !== "title");
  return chooseOutlet({
    head: ofHead === null ? [] : [ofHead],
    besideDate: outside.flatMap(({ reading }) =>
      reading.kind === "dateline" ? reading.outlets.map(({ name }) => name) : [],
    ),
    bylines: outside.flatMap(({ text, reading }) => (reading.kind === "byline" ? (outletOfByline(text) ?? []) : [])),
    copyright: outside.flatMap(({ reading }) =>
      reading.kind === "copyright" ? reading.outlets.map(({ name }) => name) : [],
    ),
    furniture: outside.flatMap(({ text, reading }) =>
      reading.kind === "furniture" ? [mentionedInFurniture(text) ?? ""].filter(Boolean) : [],
    ),
    hosts: outside.flatMap(({ text, reading }) =>
      reading.kind === "note" || reading.kind === "credit" ? [] : hostsIn(text),
    ),
    notes: outside.flatMap(({ text, reading }) =>
      reading.kind === "note-label" || reading.kind === "note" ? [text.slice(0, 40)] : [],
    ),
    credits,
  });
}

/** "By Lena Marsh for The Selby Echo", "Lena Marsh, The Selby Register": where it stood, in the first line of a byline; null where nothing says so. */
function outletOfByline(text: string): string | null {
  const [line = ""] = text.trim().split("\n");
  const found = FOR_OUTLET.exec(line)?.[1] ?? BEHIND_WRITER.exec(line)?.[1];
  // "Lena Marsh, Chief Harbour Reporter"
  if (found === undefined || phrasePattern("(?:^|\\s)(?:{roles})$").test(found)) return null;
  // "Lena Marsh, Staff Writer, ShoreSense Today"
  const isBehindRole = phrasePattern(`(?:{roles})\\s*,\\s*$`).test(line.slice(0, line.lastIndexOf(found)));
  return isBehindRole || /^The\s/.test(found) || isOutletName(found.toLowerCase().split(/\s+/), true) ? found : null;
}
const FOR_OUTLET = /\bfor\s+((?:The\s+)?\p{Lu}[\p{L}'’-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}'’-]*){0,4})\s*$/u;
const BEHIND_WRITER = /,\s+((?:The\s+)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*){1,4})\s*$/u;

/** Neighbouring lines of terms are one statement of terms. */
function termsOf(blocks: readonly PlainBlock[], kinds: readonly string[]): Terms[] {
  const terms: Terms[] = [];
  for (const [index, block] of blocks.entries()) {
    const isTerms =
      kinds[index] === "terms" ||
      (kinds[index] === "credit" &&
        /all rights reserved|permission/iu.test(block.text) &&
        readTerms(block.text).requires.length > 0);
    if (!isTerms) continue;
    terms.push({ span: block.span, ...readTerms(block.text) });
  }
  return terms;
}
