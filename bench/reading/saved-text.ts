import { parseHTML } from "linkedom";

const SKIP = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "HEAD",
  "SVG",
  "IFRAME",
  "OBJECT",
  "SELECT",
  "TEXTAREA",
]);
const INLINE = new Set(
  "A ABBR B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK Q S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  getAttribute?(name: string): string | null;
}

/**
 * A page as somebody keeps it who selects all and pastes: the words of every block that is not hidden, a blank line between
 * blocks; menus, teasers and cookie lines with the rest. Styles are not applied but for `hidden` and `display: none` at the element.
 */
export function savedText(html: string): string {
  const blocks: string[] = [];
  let line = "";
  const flush = (): void => {
    const words = line.replace(/\s+/g, " ").trim();
    if (words !== "") blocks.push(words);
    line = "";
  };
  const walk = (node: Node, depth: number): void => {
    if (node.nodeType === 3) line += node.textContent ?? "";
    if (node.nodeType !== 1 || depth > 300) return;
    const name = node.nodeName.toUpperCase();
    if (SKIP.has(name) || node.getAttribute?.("hidden") != null) return;
    if (/display\s*:\s*none/i.test(node.getAttribute?.("style") ?? "")) return;
    const isBlock = !INLINE.has(name);
    if (isBlock) flush();
    for (const child of node.childNodes) walk(child, depth + 1);
    if (isBlock) flush();
  };
  const { document } = parseHTML(html);
  // not from document.body: of a page whose head holds what no head may, that is an empty element
  for (const child of document.childNodes as unknown as Iterable<Node>) walk(child, 0);
  flush();
  return `${blocks.join("\n\n")}\n`;
}
