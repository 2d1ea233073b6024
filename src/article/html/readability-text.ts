import { loadLinkedom, loadReadability } from "../load-libraries.ts";
import { copyBody, type DomDocument, type DomNode, keyOf } from "./copy-body.ts";
import { isElement, type PageElement, type PageText, type PageTree } from "./page-tree.ts";

/**
 * The text nodes that Mozilla's Readability takes for the article's body. It runs on a bounded copy of the tree (depth, attributes,
 * nodes); what it keeps is found again in the page's own tree, where nothing was moved or renamed.
 */
export function readabilityText(tree: PageTree): Set<PageText> {
  const kept = new Set<PageText>();
  const body = htmlOf(tree)?.childNodes.find((node) => node.nodeName === "body");
  // nests that had to be cut are an attack and no article: the blocks of prose are taken as they are
  if (tree.isDeep || body === undefined || !isElement(body)) return kept;
  const { document } = loadLinkedom().parseHTML("<!doctype html><html><head></head><body></body></html>");
  const copy = copyBody(document as DomDocument, document.body as unknown as DomNode, body);
  if (copy === null) return kept;
  const { Readability } = loadReadability();
  const content = grabbed(() => new Readability(document as never, OPTIONS as never).parse())?.content ?? null;
  if (content === null) return kept;
  for (const node of textNodesOf(content)) {
    const original = copy.originals.get(node);
    if (original !== undefined) kept.add(original);
    else for (const twin of copy.byWords.get(keyOf(node.data ?? "")) ?? []) kept.add(twin);
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

const htmlOf = (tree: PageTree): PageElement | undefined =>
  tree.document.childNodes.find((node): node is PageElement => isElement(node) && node.tagName === "html");

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
