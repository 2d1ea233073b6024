import { attribute, isElement, isText, labelsOf, type PageElement, type PageNode, type PageTree } from "./page-tree.ts";

import { type Heading, readHeading } from "./read-heading.ts";

/** What a page says beside its words: metas, links, JSON-LD sources, times, microdata, headings. In document order. */
export interface PageScan {
  readonly language: string | null;
  readonly title: string | null;
  readonly metas: readonly { readonly name: string; readonly value: string }[];
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly jsonLd: readonly string[];
  readonly headings: readonly Heading[];
  readonly times: readonly {
    readonly datetime: string;
    readonly text: string;
    readonly labels: string;
    readonly itemprop: string;
  }[];
  readonly itemprops: readonly { readonly name: string; readonly value: string }[];
  readonly bylines: readonly { readonly text: string; readonly weight: number; readonly labels: string }[];
  /** Counting pixels of republication widgets. */
  readonly pixels: readonly string[];
}

const NODE_LIMIT = 250_000;
const PIXEL = /republication[-_]tracker|counter\.theconversation|pixel\.propublica|republish.*pixel/i;
const ITEMPROPS =
  /^(?:author|datepublished|datemodified|datecreated|headline|name|publisher|creator|articlesection|keywords)$/i;

/** One walk over the whole page, head and body. Cost: a few milliseconds a page. */
export function scanPage({ document }: PageTree): PageScan {
  const metas: { name: string; value: string }[] = [];
  const links: { rel: string; href: string }[] = [];
  const jsonLd: string[] = [];
  const headings: Heading[] = [];
  const times: { datetime: string; text: string; labels: string; itemprop: string }[] = [];
  const itemprops: { name: string; value: string }[] = [];
  const bylines: { text: string; weight: number; labels: string }[] = [];
  const pixels: string[] = [];
  let language: string | null = null;
  let title: string | null = null;
  const stack: PageNode[] = [document];
  for (let count = 0; stack.length > 0 && count < NODE_LIMIT; count++) {
    const node = stack.pop() as PageNode;
    if ("childNodes" in node && node.nodeName !== "template")
      for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push(node.childNodes[index] as PageNode);
    if (!isElement(node)) continue;
    switch (node.tagName) {
      case "html":
        language ??= attribute(node, "lang") ?? attribute(node, "xml:lang");
        break;
      case "title":
        title ??= textOf(node, 2000).trim() || null;
        break;
      case "meta": {
        const name =
          attribute(node, "property") ??
          attribute(node, "name") ??
          attribute(node, "itemprop") ??
          attribute(node, "http-equiv");
        const value = attribute(node, "content")?.trim();
        if (name !== null && value !== undefined && value !== "")
          metas.push({ name: name.toLowerCase(), value: value.slice(0, 4000) });
        break;
      }
      case "link": {
        const [rel, href] = [attribute(node, "rel"), attribute(node, "href")];
        if (rel !== null && href !== null) links.push({ rel: rel.toLowerCase(), href });
        break;
      }
      case "script":
        if (/ld\+json/i.test(attribute(node, "type") ?? "")) jsonLd.push(textOf(node, 3_000_000));
        break;
      case "h1":
      case "h2":
        if (headings.length < 60) headings.push(readHeading(node));
        break;
      case "time":
        if (times.length < 40)
          times.push({
            datetime: attribute(node, "datetime") ?? "",
            text: plain(textOf(node, 200)),
            labels: labelsOf(node),
            itemprop: (attribute(node, "itemprop") ?? "").toLowerCase(),
          });
        break;
      case "img": {
        const source = attribute(node, "src") ?? "";
        if (PIXEL.test(source)) pixels.push(source);
        break;
      }
      default:
    }
    const itemprop = attribute(node, "itemprop");
    if (itemprop !== null && itemprops.length < 80 && ITEMPROPS.test(itemprop.trim()))
      itemprops.push({
        name: itemprop.trim().toLowerCase(),
        value: plain(attribute(node, "content") ?? attribute(node, "datetime") ?? textOf(node, 400)),
      });
    const weight = bylineWeight(node);
    if (weight > 0 && bylines.length < 60) {
      const text = plain(textOf(node, 300));
      if (text !== "" && text.length < 200) bylines.push({ text, weight, labels: labelsOf(node) });
    }
  }
  return { language, title, metas, links, jsonLd, headings, times, itemprops, bylines, pixels };
}

const AUTHOR_LABEL =
  /(?:^|[\s_-])(?:author|authors|byline|by-line|writer|reporter|contributor|autor|autoren|auteur|redactor|firma|signature|creator|journalist|verfasser|skribent|forfatter|autore)s?(?:$|[\s_-])|author[-_]?name|byline[-_]?name|post-?author|article-?author|authorname|bylineauthor/i;
const AROUND_AUTHOR =
  /bio|image|img|avatar|photo|picture|comment|follow|related|social|email|twitter|more|list|box|widget|footer|nav|title|job|date|time/i;

/** How surely an element holds a byline: rel=author and itemprop first, then the words of class and id. */
function bylineWeight(element: PageElement): number {
  const rel = attribute(element, "rel");
  if (rel !== null && /\bauthor\b/i.test(rel) && element.tagName !== "link") return 5;
  if (/^author$/i.test(attribute(element, "itemprop") ?? "")) return 4;
  if (
    element.tagName === "a" &&
    !/\/(?:topics?|tags?|subjects?|wiki|search|licen[cs]es?)\//i.test(attribute(element, "href") ?? "") &&
    /\/(?:authors?|autor(?:en|es)?|auteurs?|profile|people|by|journalists?|reporters?|contributors?|staff|redakt\w+)\/[^/?#]{3,}/i.test(
      attribute(element, "href") ?? "",
    )
  )
    return 3;
  const labels = labelsOf(element);
  if (AUTHOR_LABEL.test(labels)) return AROUND_AUTHOR.test(labels) ? 1 : 2.5;
  return 0;
}

const plain = (words: string): string => words.replace(/\s+/g, " ").trim();

/** The text inside, up to a length; scripts and styles inside are left out, unless the element is one. */
export function textOf(root: PageElement, limit: number): string {
  let out = "";
  const stack: PageNode[] = [...root.childNodes].reverse();
  while (stack.length > 0 && out.length < limit) {
    const node = stack.pop() as PageNode;
    if (isText(node)) out += node.value;
    else if (isElement(node) && node.tagName !== "script" && node.tagName !== "style" && node.tagName !== "svg") {
      if (/^(?:br|p|div|li|span|a)$/.test(node.tagName)) out += " ";
      for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push(node.childNodes[index] as PageNode);
    }
  }
  return out.slice(0, limit);
}
