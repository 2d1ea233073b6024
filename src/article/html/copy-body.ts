import { INLINE } from "./page-blocks.ts";
import { attribute, isElement, isText, labelsOf, type PageElement, type PageNode, type PageText } from "./page-tree.ts";

/** Dialogs about cookies and consent: long prose that no article holds. */
const CONSENT =
  /onetrust|(?:^|[\s_-])(?:ot-sdk|cookie-?(?:banner|consent|notice|bar|law|policy|popup|modal|wall|overlay|settings)s?|cookies-?(?:eu|banner|policy)|consent(?:-\w+)?|gdpr\w*|ccpa\w*|didomi\w*|cmp(?:-\w+|box)?|sp_message\w*|truste\w*|privacy-?(?:banner|modal|overlay|manager|notice)|usercentrics\w*|qc-cmp\w*|evidon\w*)(?:$|[\s_-])/;
const DEPTH_LIMIT = 400;
const ATTRIBUTE_LIMIT = 256;
/** Readability takes quadratic time on long lists of siblings; no article has as many elements. */
const ELEMENT_LIMIT = 25_000;
const BREAK_LIMIT = 3_000;
const TEXT_LIMIT = 50_000;
const NODE_LIMIT = 60_000;
const LEFT_OUT = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "iframe",
  "object",
  "canvas",
  "math",
  "link",
  "meta",
  "input",
  "select",
  "textarea",
]);
const KEPT_ATTRIBUTES = new Set([
  "class",
  "id",
  "role",
  "aria-hidden",
  "aria-modal",
  "itemprop",
  "itemtype",
  "rel",
  "src",
  "alt",
  "href",
  "data-component",
  "type",
]);

/** As much of linkedom's nodes as is used here. */
export interface DomNode {
  readonly nodeType: number;
  readonly data?: string;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  appendChild(child: DomNode): void;
  setAttribute(name: string, value: string): void;
}

export interface DomDocument {
  createElement(name: string): unknown;
  createTextNode(words: string): unknown;
}

/** Where the text nodes of a copy came from. */
export interface BodyCopy {
  readonly originals: ReadonlyMap<object, PageText>;
  /** Up to four text nodes with the same words, for nodes that Readability made anew. */
  readonly byWords: ReadonlyMap<string, readonly PageText[]>;
}

export const keyOf = (words: string): string => words.replace(/\s+/g, " ").trim();

/**
 * Copies a page's body into another document for Readability, bounded in depth, attributes and nodes, without what readers do not
 * see and without navigation. Null where the page has more elements than any article. Cost: half of what Readability costs.
 */
export function copyBody(maker: DomDocument, target: DomNode, source: PageElement): BodyCopy | null {
  const originals = new Map<object, PageText>();
  const byWords = new Map<string, PageText[]>();
  let elements = 0;
  let breaks = 0;
  const stack: { node: PageNode; parent: DomNode; depth: number }[] = [];
  const push = (children: readonly PageNode[], parent: DomNode, depth: number): void => {
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index] as PageNode;
      if (isBlank(node) && !isInline(children[index - 1]) && !isInline(children[index + 1])) continue;
      stack.push({ node, parent, depth });
    }
  };
  const letters = lettersInside(source);
  const most = (letters.get(source) ?? 0) * 0.3;
  push(source.childNodes, target, 1);
  for (let count = 0; stack.length > 0 && count < NODE_LIMIT; count++) {
    const { node, parent, depth } = stack.pop() as { node: PageNode; parent: DomNode; depth: number };
    if (isText(node)) {
      const copy = maker.createTextNode(node.value.slice(0, TEXT_LIMIT)) as DomNode;
      originals.set(copy, node);
      const key = keyOf(node.value);
      if (key.length > 1) {
        const twins = byWords.get(key);
        if (twins === undefined) byWords.set(key, [node]);
        else if (twins.length < 4) twins.push(node);
      }
      parent.appendChild(copy);
      continue;
    }
    if (!isElement(node) || LEFT_OUT.has(node.tagName) || isUnseen(node)) continue;
    const size = letters.get(node) ?? 0;
    if (size === 0 && INLINE.has(node.tagName)) continue;
    if (size < most && isNavigation(node)) continue;
    if (depth > 1 && node.tagName !== "article" && node.tagName !== "main" && CONSENT.test(labelsOf(node))) continue;
    if (depth >= DEPTH_LIMIT) {
      push(node.childNodes, parent, depth);
      continue;
    }
    if (node.tagName === "br" && ++breaks > BREAK_LIMIT) continue;
    if (++elements > ELEMENT_LIMIT) return null;
    const copy = maker.createElement(/^[a-z][a-z0-9-]*$/.test(node.tagName) ? node.tagName : "span") as DomNode;
    copyAttributes(node, copy);
    parent.appendChild(copy);
    push(node.childNodes, copy, depth + 1);
  }
  return stack.length > 0 ? null : { originals, byWords };
}

function copyAttributes(from: PageElement, to: DomNode): void {
  const count = Math.min(from.attrs.length, ATTRIBUTE_LIMIT);
  for (let index = 0; index < count; index++) {
    const { name = "", value = "" } = from.attrs[index] ?? {};
    // of addresses only those within the page matter; the others would be made absolute, one by one
    if (KEPT_ATTRIBUTES.has(name) && (name !== "href" || value.startsWith("#")))
      to.setAttribute(name, value.slice(0, 500));
  }
}

/** White space between blocks is nothing to a reader, and half of all nodes. */
const isBlank = (node: PageNode): boolean => isText(node) && !/\S/.test(node.value);
const isInline = (node: PageNode | undefined): boolean =>
  node !== undefined && (isText(node) || (isElement(node) && INLINE.has(node.tagName)));

const MEDIA = new Set(["img", "picture", "video", "audio", "embed"]);

/** How many characters stand inside each element, a picture counting as one. */
function lettersInside(source: PageElement): ReadonlyMap<PageNode, number> {
  const letters = new Map<PageNode, number>();
  const stack: PageNode[] = [source];
  while (stack.length > 0) {
    const node = stack.pop() as PageNode;
    const size = isText(node) ? node.value.trim().length : isElement(node) && MEDIA.has(node.tagName) ? 1 : 0;
    if (size > 0) {
      let at: PageNode | null = node;
      for (let height = 0; at !== null && height < DEPTH_LIMIT; height++) {
        letters.set(at, (letters.get(at) ?? 0) + size);
        at = at !== source && "parentNode" in at ? at.parentNode : null;
      }
    }
    if (isElement(node) && !LEFT_OUT.has(node.tagName)) for (const child of node.childNodes) stack.push(child);
  }
  return letters;
}

/** What Readability takes away in every one of its attempts: elements that no reader sees. */
const isUnseen = (element: PageElement): boolean =>
  element.attrs.some(
    ({ name, value }) =>
      name === "hidden" || (name === "style" && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)),
  );

const NAVIGATION_ROLES = new Set(["navigation", "menu", "menubar", "dialog", "alertdialog"]);
const isNavigation = (element: PageElement): boolean =>
  element.tagName === "nav" || element.tagName === "menu" || NAVIGATION_ROLES.has(attribute(element, "role") ?? "");
