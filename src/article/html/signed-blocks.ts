import type { PageBlock } from "./page-blocks.ts";
import { isElement, labelsOf, type PageElement, type PageNode } from "./page-tree.ts";

/** "— Mara Venn (@maravenn) May 3, 2031", "— Mara Venn, baker", "A post shared by Mara Venn (@maravenn) on …". */
const SIGNATURE =
  /^(?:[—–―]|--?\s)\s*(?:\p{Lu}[^\n]{1,90}|[^\n]{1,60}\(@[\w.-]+\)[^\n]{0,40})$|^\s*A post shared by \S[^\n]{1,110}$/u;
const QUOTED = /(?:^|[\s_-])(?:pull-?quote|block-?quote|quote-?block|embed(?:ded)?-?(?:post|tweet))(?=$|[\s_-])/;
/** The address that stands for a post's picture or for the link in it. */
const ADDRESS = /^(?:https?:\/\/t\.co\/|pic\.(?:twitter|x)\.com\/)\S*$/;
const MOST_BLOCKS = 20;

/** A quotation or a post of somebody's, set apart and signed in its last line, is one block: its lines, and the signature below them. */
export function withSigned(blocks: readonly PageBlock[]): PageBlock[] {
  const joined: PageBlock[] = [];
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index] as PageBlock;
    const around = quotationAround(block.element);
    let end = index + 1;
    if (around !== null)
      while (end < blocks.length && quotationAround((blocks[end] as PageBlock).element) === around) end++;
    const group = blocks.slice(index, end);
    const isSigned =
      around !== null && group.length > 1 && group.length <= MOST_BLOCKS && SIGNATURE.test(group.at(-1)?.text ?? "");
    if (isSigned) joined.push(asOne(group, around));
    else joined.push(...group);
    index = end;
  }
  return joined;
}

function quotationAround(element: PageElement): PageElement | null {
  let at: PageNode | null = element;
  for (let height = 0; height < 6 && at !== null && isElement(at); height++) {
    if (at.tagName === "blockquote" || QUOTED.test(labelsOf(at))) return at;
    if (at.tagName === "article" || at.tagName === "main") return null;
    at = at.parentNode;
  }
  return null;
}

function asOne(group: readonly PageBlock[], around: PageElement): PageBlock {
  const first = group[0] as PageBlock;
  let text = "";
  const links: PageBlock["links"][number][] = [];
  for (const block of group) {
    const last = block.links.at(-1);
    const isAddress = last?.end === block.text.length && ADDRESS.test(block.text.slice(last.start));
    const words = isAddress ? block.text.slice(0, last.start).trimEnd() : block.text;
    if (words === "") continue;
    if (text !== "") text += "\n";
    for (const { href, start, end } of isAddress ? block.links.slice(0, -1) : block.links)
      links.push({ href, start: start + text.length, end: end + text.length });
    text += words;
  }
  const size = Math.max(
    1,
    group.reduce((sum, block) => sum + block.text.length, 0),
  );
  const share = (of: (block: PageBlock) => number): number =>
    group.reduce((sum, block) => sum + of(block) * block.text.length, 0) / size;
  return {
    ...first,
    text,
    tag: "blockquote",
    element: around,
    place: { ...first.place, byline: false, aside: false },
    links,
    linkShare: share(({ linkShare }) => linkShare),
    keptShare: share(({ keptShare }) => keptShare),
    emphasis: share(({ emphasis }) => emphasis),
    labels: labelsOf(around),
    isSigned: true,
  };
}
