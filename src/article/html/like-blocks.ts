import { countWords } from "../plain/read-line.ts";
import type { PageBlock } from "./page-blocks.ts";
import { attribute, isElement, labelsOf, type PageElement, type PageNode } from "./page-tree.ts";

/** How many blocks of one make the body must have before others of that make are taken for its own. */
const FEWEST = 3;
/** How many elements tell a block's make: itself and those around it. */
const HEIGHT = 3;
const ENDS = /[.!?…:;。！？]["”’'»)\]]*$/u;

/**
 * Paragraphs that Readability left out and that are made like those of the body, in the same article: it drops a paragraph with much
 * of its text in links, and the second half of a body that is cut in two.
 */
export function withLikeBlocks(
  blocks: readonly PageBlock[],
  body: readonly number[],
  isDropped: (block: PageBlock) => boolean,
): number[] {
  const makes = new Map<string, number>();
  for (const index of body) {
    const block = blocks[index];
    if (block !== undefined && countWords(block.text) >= 9) {
      const make = makeOf(block.element);
      makes.set(make, (makes.get(make) ?? 0) + 1);
    }
  }
  const own = new Set([...makes].flatMap(([make, count]) => (count >= FEWEST ? [make] : [])));
  if (own.size === 0) return [...body];
  const around = articleAround(body.flatMap((index) => blocks[index]?.element ?? []));
  if (around === null) return [...body];
  const chosen = new Set(body);
  for (const [index, block] of blocks.entries()) {
    if (chosen.has(index) || isDropped(block) || !own.has(makeOf(block.element)) || !isIn(block.element, around, own))
      continue;
    if (countWords(block.text) >= 9 && ENDS.test(block.text)) chosen.add(index);
  }
  return [...chosen].sort((a, b) => a - b);
}

const pieceOf = (element: PageElement): string => `${element.tagName}.${attribute(element, "class") ?? ""}`;

/** Tags and classes of an element and of those around it. */
function makeOf(element: PageElement): string {
  const pieces: string[] = [];
  let at: PageNode | null = element;
  for (let height = 0; height < HEIGHT && at !== null && isElement(at); height++) {
    pieces.push(pieceOf(at));
    at = at.parentNode;
  }
  return pieces.join("<");
}

/** The nearest article element that holds all of the body; without one, the nearest element that does. */
function articleAround(elements: readonly PageElement[]): PageElement | null {
  let common: PageElement[] | null = null;
  for (const element of new Set(elements)) {
    const path = pathOf(element);
    if (common === null) common = path;
    else {
      const inPath = new Set(path);
      common = common.filter((above) => inPath.has(above));
    }
  }
  return (
    common?.find((above) => above.tagName === "article" || attribute(above, "itemprop") === "articleBody") ??
    common?.[0] ??
    null
  );
}

function pathOf(element: PageElement): PageElement[] {
  const path: PageElement[] = [];
  for (let at: PageNode | null = element; at !== null && isElement(at); at = at.parentNode) path.push(at);
  return path;
}

/** Does it stand in `around`, and in no other article within it? Cards in which the body's own paragraphs stand are none: `own`. */
function isIn(element: PageElement, around: PageElement, own: ReadonlySet<string>): boolean {
  const cards = new Set([...own].flatMap((make) => make.split("<").slice(1)));
  for (let at: PageNode | null = element; at !== null && isElement(at); at = at.parentNode) {
    if (at === around) return true;
    if (at.tagName === "article") return false;
    if (/(?:^|\s)(?:card|teaser)/.test(labelsOf(at)) && !cards.has(pieceOf(at))) return false;
  }
  return false;
}
