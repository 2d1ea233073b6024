import type { Part, When } from "../../core/article.ts";
import { trimSpan } from "../../core/span.ts";
import { type DatelineAt, readDateline } from "../credits/read-dateline.ts";
import { type PlainBlock, spanIn } from "./plain-block.ts";

/** How many paragraphs of a body may begin with a dateline. */
const DATELINE_PARAGRAPHS = 3;

/** Datelines by the index of their block. */
export function datelinesOf(blocks: readonly PlainBlock[], kinds: readonly string[]): Map<number, DatelineAt> {
  const found = new Map<number, DatelineAt>();
  let paragraphs = 0;
  for (const [index, { text, reading }] of blocks.entries()) {
    if (kinds[index] !== "paragraph" || !reading.isProse) continue;
    if (paragraphs >= DATELINE_PARAGRAPHS) break;
    const dateline = readDateline(text, paragraphs++ === 0);
    if (dateline === null || dateline.restStart >= text.length) continue;
    found.set(index, dateline);
    break;
  }
  return found;
}

/** The dateline and the rest of its paragraph; marks of emphasis that open the rest stay with it. */
export function splitPart(text: string, block: PlainBlock, { restStart }: DatelineAt): Part[] {
  let rest = spanIn(block, { start: restStart, end: restStart + 1 }).start;
  while (/[*_[`]/.test(text[rest - 1] ?? "")) rest--;
  return [
    { kind: "dateline", span: trimSpan(text, { start: block.span.start, end: rest }) },
    { kind: "paragraph", span: trimSpan(text, { start: rest, end: block.span.end }) },
  ];
}

/** The mark of a point in a list is furniture: "- | Nine people have died, officials say". */
export function splitPoint(text: string, block: PlainBlock): Part[] {
  const { start, end } = trimSpan(text, block.span);
  const mark = /^[-–•▪·*]\s+(?=\S)/u.exec(text.slice(start, Math.min(end, start + 8)))?.[0] ?? "";
  if (mark === "") return [{ kind: "paragraph", span: { start, end } }];
  return [
    { kind: "furniture", span: trimSpan(text, { start, end: start + mark.length }) },
    { kind: "paragraph", span: { start: start + mark.length, end } },
  ];
}

/** The agency of the dateline, where nothing else says whose text it is. */
export const agencyOf = (datelines: ReadonlyMap<number, DatelineAt>): string | null =>
  [...datelines.values()][0]?.agencies[0]?.name ?? null;

/** When the text says it was published and changed: from its labels, else from its dateline. */
export function readPlainDates(
  blocks: readonly PlainBlock[],
  kinds: readonly string[],
  datelines: ReadonlyMap<number, DatelineAt>,
  titleOfPage: number | null,
): { published: When | null; modified: When | null } {
  let published: When | null = null;
  let modified: When | null = null;
  // a date among the furniture is that of a teaser or of the day of saving, and one above a page's headline may be: they count where there is no other
  const rank = (index: number): number => (kinds[index] === "furniture" ? 2 : Number(index < (titleOfPage ?? 0)));
  const entries = [...blocks.entries()].sort(([a], [b]) => rank(a) - rank(b) || a - b);
  for (const [index, block] of entries) {
    if (kinds[index] === "paragraph" || kinds[index] === "title") continue;
    for (const date of block.reading.dates) {
      const when: When = { value: date.value, precision: date.precision, span: spanIn(block, date), from: "page" };
      if (date.label === "updated") modified ??= when;
      else if (published === null || (date.label === "published" && published.precision !== "minute"))
        published ??= when;
    }
  }
  for (const [index, { date }] of datelines) {
    const block = blocks[index];
    if (date !== null && block !== undefined)
      published ??= { value: date.value, precision: date.precision, span: spanIn(block, date), from: "page" };
  }
  // where only the last change is dated, that is the day which the text gives
  return { published: published ?? modified, modified };
}
