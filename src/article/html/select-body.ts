import { phrasePattern } from "../credits/lexicon.ts";
import { countWords } from "../plain/read-line.ts";
import { withLikeBlocks } from "./like-blocks.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { PageElement } from "./page-tree.ts";

const HEADING = /^h[1-6]$/;

/**
 * Which blocks are the article's body: those that Readability kept, without captions, asides, forms, short lists of links and
 * "read more" lines, and with the subheads and list items between them that it dropped. Indices in reading order.
 */
export function selectBody(blocks: readonly PageBlock[]): number[] {
  const drops = meaningfulFlags(blocks);
  const body: number[] = [];
  for (const [index, block] of blocks.entries())
    if (block.keptShare >= 0.5 && !isDropped(block, drops)) body.push(index);
  if (body.length === 0) return proseOf(blocks);
  const isElsewhere = (block: PageBlock): boolean =>
    drops.some((flag) => block.place[flag]) || block.place.footer || isFurniture(block.text);
  return withRescued(blocks, withLikeBlocks(blocks, body, isElsewhere), drops);
}

/** Where Readability kept nothing: the blocks of running text outside navigation, asides and comments. */
function proseOf(blocks: readonly PageBlock[]): number[] {
  const prose = (block: PageBlock): boolean => {
    const { hidden, caption, form, comments, navigation, aside, footer } = block.place;
    if (hidden || caption || form || comments || navigation || aside || footer || block.linkShare > 0.3) return false;
    return countWords(block.text) >= 12;
  };
  return blocks.flatMap((block, index) => (prose(block) ? [index] : []));
}

type Flag = "caption" | "form" | "comments" | "navigation" | "hidden" | "aside" | "foreign";

/** A flag that covers most of what was kept is a wrapper around the whole page and says nothing. */
function meaningfulFlags(blocks: readonly PageBlock[]): Flag[] {
  const flags: readonly Flag[] = ["caption", "form", "comments", "navigation", "hidden", "aside", "foreign"];
  const kept = blocks.filter(({ keptShare }) => keptShare >= 0.5);
  const total = kept.reduce((sum, { text }) => sum + text.length, 0);
  return flags.filter((flag) => {
    const flagged = kept.reduce((sum, { text, place }) => sum + (place[flag] ? text.length : 0), 0);
    return flagged <= 0.5 * total;
  });
}

function isDropped({ place, text, linkShare }: PageBlock, drops: readonly Flag[]): boolean {
  if (drops.some((flag) => flag !== "aside" && place[flag])) return true;
  const words = countWords(text);
  if (linkShare > 0.8 && words < 25) return true;
  if (linkShare > 0.5 && words < 8) return true;
  return isFurniture(text);
}

const isFurniture = (text: string): boolean => {
  const words = countWords(text);
  if (words <= 12 && (PICTURE_CREDIT.test(text) || PICTURE_LABEL.test(text))) return true;
  return words <= 30 && phrasePattern("^\\W*(?:{furniture}|{standing})\\W*$").test(text);
};

/** "© Ada Finch", "(Image: © Quay Pictures)", "Ada Finch | Getty Images": whose a picture is; a copyright of the text has a year. */
const PICTURE_CREDIT =
  /^\W*(?:(?:images?|photos?|pictures?|video)(?: credits?| by)?\s*:\s*)?©\s*(?!.*(?:\d{4}|rights))\p{Lu}[^.!?]*$|^[^.!?:]{0,60}\|\s*(?:getty images|shutterstock|alamy|istock|reuters|afp|ap photo)\W*$/iu;

/** "Photo: AFP", "Picture by: Ada Finch, Quay Pictures": a label and a name, and no sentence. */
const PICTURE_LABEL =
  /^\W*(?:(?:file|stock|handout)\s+)?(?:photo(?:graph)?s?|images?|pictures?|pics?|foto|bild)(?:\s+(?:credits?|by|courtesy(?:\s+of)?))?\s*:\s*\p{Lu}[^.!?:]{1,70}$/iu;

/** Subheads, items and quotations that stand between kept blocks inside the same element belong to the body. */
function withRescued(blocks: readonly PageBlock[], body: readonly number[], drops: readonly Flag[]): number[] {
  if (body.length < 2) return [...body];
  const chosen = new Set(body);
  const parents = new Set(body.map((index) => blocks[index]?.element.parentNode));
  const [first = 0, last = 0] = [body[0], body.at(-1)];
  for (let index = first; index <= last; index++) {
    const block = blocks[index];
    if (block === undefined || chosen.has(index) || isDropped(block, drops) || block.place.footer) continue;
    if (block.place.aside && drops.includes("aside")) continue;
    const { parentNode } = block.element;
    const stands = parents.has(parentNode) || (block.isSigned && parents.has((parentNode as PageElement).parentNode));
    if (!stands) continue;
    if (HEADING.test(block.tag) || block.tag === "p" || block.tag === "li" || block.tag === "blockquote")
      chosen.add(index);
  }
  return [...chosen].sort((a, b) => a - b);
}
