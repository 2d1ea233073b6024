import { loadLinkedom, loadReadability } from "./load-libraries.ts";
import {
  isElement,
  isText,
  labelsOf,
  type PageElement,
  type PageNode,
  type PageText,
  type PageTree,
} from "./page-tree.ts";

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
  "style",
  "role",
  "hidden",
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

/**
 * The text nodes that Mozilla's Readability takes for the article's body. It runs on a bounded copy of the tree (depth, attributes,
 * nodes); what it keeps is found again in the page's own tree, where nothing was moved or renamed.
 */
export function readabilityText(tree: PageTree): Set<PageText> {
  const { parseHTML } = loadLinkedom();
  const { Readability } = loadReadability();
  const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  const originals = new Map<object, PageText>();
  const byWords = new Map<string, PageText[]>();
  const root = htmlOf(tree);
  const bodySource = root?.childNodes.find((node) => node.nodeName === "body");
  const kept = new Set<PageText>();
  // nests that had to be cut are an attack and no article: the blocks of prose are taken as they are
  if (tree.isDeep || bodySource === undefined || !isElement(bodySource)) return kept;
  const elements = copyInto(document, document.body as unknown as DomNode, bodySource, originals, byWords);
  if (elements > ELEMENT_LIMIT) return kept;
  const result = grabbed(() => new Readability(document as never, OPTIONS as never).parse());
  const content = result?.content ?? null;
  if (content === null) return kept;
  for (const node of textNodesOf(content)) {
    const original = originals.get(node);
    if (original !== undefined) kept.add(original);
    else for (const twin of byWords.get(keyOf(node.data ?? "")) ?? []) kept.add(twin);
  }
  return kept;
}

const OPTIONS = {
  serializer: (element: unknown) => element,
  disableJSONLD: true,
  keepClasses: true,
  charThreshold: 250,
};

/** A page on which the library gives up (its recursion overflows) is read without it. */
function grabbed(task: () => unknown): { readonly content: DomNode | null } | null {
  try {
    return task() as { content: DomNode | null } | null;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** As much of linkedom's nodes as is used here. */
interface DomNode {
  readonly nodeType: number;
  readonly data?: string;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  appendChild(child: DomNode): void;
  setAttribute(name: string, value: string): void;
}

interface DomDocument {
  createElement(name: string): unknown;
  createTextNode(words: string): unknown;
}

const htmlOf = (tree: PageTree): PageElement | undefined =>
  tree.document.childNodes.find((node): node is PageElement => isElement(node) && node.tagName === "html");

const keyOf = (words: string): string => words.replace(/\s+/g, " ").trim();

function copyInto(
  document: unknown,
  target: DomNode,
  source: PageElement,
  originals: Map<object, PageText>,
  byWords: Map<string, PageText[]>,
): number {
  let elements = 0;
  let breaks = 0;
  const maker = document as DomDocument;
  const stack: { node: PageNode; parent: DomNode; depth: number }[] = [];
  const push = (children: readonly PageNode[], parent: DomNode, depth: number): void => {
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index];
      if (node !== undefined) stack.push({ node, parent, depth });
    }
  };
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
    } else if (isElement(node) && !LEFT_OUT.has(node.tagName)) {
      if (depth > 1 && node.tagName !== "article" && node.tagName !== "main" && CONSENT.test(labelsOf(node))) continue;
      if (depth >= DEPTH_LIMIT) {
        push(node.childNodes, parent, depth);
        continue;
      }
      if (node.tagName === "br" && ++breaks > BREAK_LIMIT) continue;
      if (++elements > ELEMENT_LIMIT) return elements;
      const copy = maker.createElement(/^[a-z][a-z0-9-]*$/.test(node.tagName) ? node.tagName : "span") as DomNode;
      const attributes = Math.min(node.attrs.length, ATTRIBUTE_LIMIT);
      for (let index = 0; index < attributes; index++) {
        const found = node.attrs[index];
        if (found !== undefined && KEPT_ATTRIBUTES.has(found.name))
          copy.setAttribute(found.name, found.value.slice(0, 500));
      }
      parent.appendChild(copy);
      push(node.childNodes, copy, depth + 1);
    }
  }
  return stack.length > 0 ? Number.POSITIVE_INFINITY : elements;
}

function* textNodesOf(root: DomNode): Generator<DomNode> {
  let node: DomNode | null = root;
  while (node !== null) {
    if (node.nodeType === 3) yield node;
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) node = node.parentNode;
    if (node === null || node === root) return;
    node = node.nextSibling;
  }
}
