import type { Hyperlink, Part } from "../../core/article.ts";
import type { Span } from "../../core/span.ts";
import { type DatelineAt, readDateline } from "../credits/read-dateline.ts";
import type { Arranged } from "./arrange-page.ts";

/** The one text of a page. `spans` holds where each arranged block stands; a block with a dateline or a signature makes two parts. */
export interface JoinedParts {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly links: readonly Hyperlink[];
  readonly spans: readonly Span[];
  readonly datelines: ReadonlyMap<number, DatelineAt>;
}

/** How many paragraphs of a body may begin with a dateline. */
const DATELINE_PARAGRAPHS = 3;

/** Blocks joined by a blank line. Cost: linear. */
export function joinParts(arranged: readonly Arranged[]): JoinedParts {
  const parts: Part[] = [];
  const links: Hyperlink[] = [];
  const spans: Span[] = [];
  const datelines = datelinesOf(arranged);
  let text = "";
  for (const [index, block] of arranged.entries()) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += block.text;
    spans.push({ start, end: text.length });
    const dateline = datelines.get(index);
    const signature = block.isSigned ? block.text.lastIndexOf("\n") : -1;
    if (signature > 0)
      parts.push(
        { kind: block.kind, span: { start, end: start + signature } },
        { kind: block.kind, span: { start: start + signature + 1, end: text.length } },
      );
    else if (dateline === undefined) parts.push({ kind: block.kind, span: { start, end: text.length } });
    else
      parts.push(
        { kind: "dateline", span: { start: start + dateline.start, end: start + dateline.end } },
        { kind: block.kind, span: { start: start + dateline.restStart, end: text.length } },
      );
    for (const link of block.links)
      links.push({ href: link.href, span: { start: start + link.start, end: start + link.end } });
  }
  return { text, parts, links, spans, datelines };
}

function datelinesOf(arranged: readonly Arranged[]): Map<number, DatelineAt> {
  let paragraphs = 0;
  for (const [index, { kind, text, reading }] of arranged.entries()) {
    if (kind !== "paragraph" || !reading.isProse) continue;
    if (paragraphs >= DATELINE_PARAGRAPHS) break;
    const dateline = readDateline(text, paragraphs++ === 0);
    if (dateline !== null && dateline.restStart < text.length) return new Map([[index, dateline]]);
  }
  return new Map();
}
