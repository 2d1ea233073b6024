import type { DefaultTreeAdapterTypes } from "parse5";
import { loadParse5 } from "../load-libraries.ts";

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;

/** No page written for readers is longer; what stands behind is not read. */
const CHARACTER_LIMIT = 6_000_000;
/** parse5 takes quadratic time on deep nests: this many unclosed tags of one kind in a row, and the rest of them are dropped. */
const NEST_LIMIT = 500;

export interface PageTree {
  readonly document: DefaultTreeAdapterTypes.Document;
  readonly wasCut: boolean;
  /** Tags were nested so deep that some were left out. */
  readonly isDeep: boolean;
}

/** HTML → parse5's tree. Any text gives a tree. Cost: about 10 ms a 100 kB. */
export function parseTree(html: string): PageTree {
  const bounded = html.length > CHARACTER_LIMIT ? html.slice(0, CHARACTER_LIMIT) : html;
  const light = withoutPrograms(bounded);
  const calm = withoutDeepNests(light);
  return {
    document: loadParse5().parse(calm),
    wasCut: bounded.length < html.length || calm.length < light.length,
    isDeep: calm.length < light.length,
  };
}

const PROGRAM = /<(script|style|svg)\b([^>]{0,3000})>/gi;

/** Without the insides of scripts, style sheets and drawings (JSON-LD stays): half of many pages, and the slower half to parse. */
function withoutPrograms(html: string): string {
  let out = "";
  let at = 0;
  for (PROGRAM.lastIndex = 0; ; ) {
    const open = PROGRAM.exec(html);
    if (open === null) break;
    const from = open.index + open[0].length;
    if (/json/i.test(open[2] ?? "") && !/application\/json/i.test(open[2] ?? "")) continue;
    const name = (open[1] ?? "").toLowerCase();
    const close = name === "svg" ? closeOfDrawing(html, from, open[2] ?? "") : closeOf(html, name, from);
    if (name === "svg" && close < 0) continue;
    if (close < 0) break;
    out += html.slice(at, from);
    at = close;
    PROGRAM.lastIndex = close;
  }
  return at === 0 ? html : out + html.slice(at);
}

const LONGEST_DRAWING = 20_000;

/** Where a drawing without another one inside ends; -1 for all others, which the parser reads. Looks only so far ahead. */
function closeOfDrawing(html: string, from: number, attributes: string): number {
  if (attributes.endsWith("/")) return -1;
  const inside = html.slice(from, from + LONGEST_DRAWING);
  const close = inside.indexOf("</svg");
  const another = inside.indexOf("<svg");
  return close < 0 || (another >= 0 && another < close) ? -1 : from + close;
}

function closeOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  return -1;
}

/** Hostile pages nest tags tens of thousands deep: beyond the limit opening tags are left out. Cheap where tags are few. */
function withoutDeepNests(html: string): string {
  if (!mayBeDeep(html)) return html;
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(TAG)) {
    if (match[1] === "/") depth = Math.max(0, depth - 1);
    else if (!VOID.test(match[2] ?? "") && match[3] !== "/") depth++;
    if (depth > deepest) deepest = depth;
  }
  if (deepest < NEST_LIMIT) return html;
  depth = 0;
  return html.replace(TAG, (tag, close: string, name: string, selfClose: string) => {
    if (close === "/") {
      depth = Math.max(0, depth - 1);
      return tag;
    }
    if (VOID.test(name) || selfClose === "/") return tag;
    depth++;
    return depth > NEST_LIMIT ? " " : tag;
  });
}

/** More opening than closing tags by far, somewhere on the way. One pass over the "<" signs. */
function mayBeDeep(html: string): boolean {
  let depth = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const next = html.charCodeAt(at + 1) | 32;
    if (next === 47) {
      if (depth > 0) depth--;
    } else if (next >= 97 && next <= 122 && ++depth > NEST_LIMIT) return true;
  }
  return false;
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)[^<>]{0,2000}?(\/?)>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dt|dd|option)$/i;

export const isElement = (node: PageNode): node is PageElement => "tagName" in node;
export const isText = (node: PageNode): node is PageText => node.nodeName === "#text";

/** The value of an attribute, or null; only the first 256 are looked at. */
export function attribute(element: PageElement, name: string): string | null {
  const count = Math.min(element.attrs.length, 256);
  for (let index = 0; index < count; index++) {
    const found = element.attrs[index];
    if (found !== undefined && found.name === name) return found.value;
  }
  return null;
}

/** The element's classes and id in one lower-case string, bounded. */
export const labelsOf = (element: PageElement): string => {
  const className = attribute(element, "class") ?? "";
  const id = attribute(element, "id") ?? "";
  return `${className.slice(0, 300)} ${id.slice(0, 80)}`.toLowerCase();
};
