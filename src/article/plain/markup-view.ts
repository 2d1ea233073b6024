import type { Hyperlink } from "../../core/article.ts";
import type { Span } from "../../core/span.ts";

/** A stretch of the text as a reader sees it: without Markdown's marks, white space made plain. Knows where each character stands. */
export interface View {
  readonly text: string;
  /** Where in the article's text the stretch begins. */
  readonly start: number;
  /** Offset in the article's text of each character; null where the view is the text itself. */
  readonly offsets: Int32Array | null;
  readonly links: readonly Hyperlink[];
  /** 1–6 for a Markdown heading, else 0. */
  readonly heading: number;
  /** All of it stands in *emphasis*. */
  readonly emphasised: boolean;
}

const LINK = /(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\((\s*<?[^()\s]*(?:\([^()\s]*\)[^()\s]*)*>?)(?:\s+"[^"]*")?\s*\)/y;
const HEAD = /^\s*(?:(#{1,6})\s+|>\s?)*/;

/** Sees through links, headings and emphasis. Cost: one pass; plain lines keep no table of offsets. */
export function viewOf(text: string, span: Span): View {
  const raw = text.slice(span.start, span.end);
  const head = HEAD.exec(raw);
  const heading = head?.[1]?.length ?? 0;
  if (!/[[*_`#>\\]/.test(raw))
    return {
      text: raw.replace(/\s/g, " "),
      start: span.start,
      offsets: null,
      links: [],
      heading: 0,
      emphasised: false,
    };
  const kept: number[] = [];
  const links: Hyperlink[] = [];
  let out = "";
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const character = raw[at] ?? "";
      if (isMark(raw, at)) continue;
      out += /\s/.test(character) ? " " : character;
      kept.push(span.start + at);
    }
  };
  let at = head?.[0].length ?? 0;
  let plain = at;
  while (at < raw.length) {
    const open = raw.indexOf("[", at);
    if (open < 0) break;
    LINK.lastIndex = raw[open - 1] === "!" ? open - 1 : open;
    const link = LINK.exec(raw);
    if (link === null) {
      at = open + 1;
      continue;
    }
    keep(plain, link.index);
    const words = link[2] ?? "";
    if (link[1] === "") {
      const from = link.index + 1;
      keep(from, from + words.length);
      const href = (link[3] ?? "").trim().replace(/^<|>$/g, "");
      links.push({ href, span: { start: span.start + from, end: span.start + from + words.length } });
    }
    at = plain = LINK.lastIndex;
  }
  keep(plain, raw.length);
  const emphasised =
    /^\s*(?:\*{1,3}|_{1,3})[^*_\s].*[^*_\s](?:\*{1,3}|_{1,3})\s*$/s.test(raw) &&
    !/[^\s*_][*_]{1,3}\s+\S/.test(raw.slice(1, -1));
  return { text: out, start: span.start, offsets: Int32Array.from(kept), links, heading, emphasised };
}

/** A star or underscore that is emphasis and not part of a word or a sum. */
function isMark(raw: string, at: number): boolean {
  const character = raw[at];
  if (character !== "*" && character !== "_" && character !== "`") return false;
  if (character === "_" && /[\p{L}\p{N}]/u.test(raw[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(raw[at + 1] ?? ""))
    return false;
  return /\S/.test(raw[at - 1] ?? "") || /\S/.test(raw[at + 1] ?? "");
}

/** The text's own span of some characters of the view. */
export function spanOfView(view: View, start: number, end: number): Span {
  if (view.offsets === null) return { start: view.start + start, end: view.start + end };
  if (end <= start) return { start: view.start, end: view.start };
  return { start: view.offsets[start] ?? view.start, end: (view.offsets[end - 1] ?? view.start) + 1 };
}
