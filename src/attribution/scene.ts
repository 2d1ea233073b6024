import type { Article, Part } from "../core/article.ts";
import type { Sentence } from "../core/sentence.ts";
import type { Span } from "../core/span.ts";
import type { Quotation } from "./quotes/quotation.ts";
import { type Tree, treeOf } from "./tree.ts";

/** One article as the constructions see it: sentences as trees, quotations, and where each quotation begins and ends. */
export interface Scene {
  readonly article: Article;
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly quotations: readonly Quotation[];
  /** Offset of a piece's first character, and of the first character after it → [quotation, piece]. */
  readonly startsAt: ReadonlyMap<number, PieceAt>;
  readonly endsAt: ReadonlyMap<number, PieceAt>;
  /** Innermost quotation around an offset; −1 outside all. Sorted boundaries, found by bisection. */
  readonly boundaries: readonly number[];
  readonly innermost: readonly number[];
}

export interface PieceAt {
  readonly quotation: number;
  readonly piece: number;
}

export function sceneOf(article: Article, sentences: readonly Sentence[], quotations: readonly Quotation[]): Scene {
  const startsAt = new Map<number, PieceAt>();
  const endsAt = new Map<number, PieceAt>();
  const events: { at: number; quotation: number; opens: boolean }[] = [];
  quotations.forEach(({ pieces }, quotation) => {
    pieces.forEach(({ start, end }, piece) => {
      if (!startsAt.has(start)) startsAt.set(start, { quotation, piece });
      endsAt.set(end, { quotation, piece });
      events.push({ at: start, quotation, opens: true }, { at: end, quotation, opens: false });
    });
  });
  events.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  const boundaries: number[] = [];
  const innermost: number[] = [];
  const stack: number[] = [];
  for (const { at, quotation, opens } of events) {
    if (opens) stack.push(quotation);
    else stack.splice(stack.lastIndexOf(quotation), 1);
    boundaries.push(at);
    innermost.push(stack.at(-1) ?? -1);
  }
  const trees = sentences.map((sentence, index) => treeOf(article.text, sentence, index));
  return { article, text: article.text, trees, quotations, startsAt, endsAt, boundaries, innermost };
}

/** The innermost quotation that holds the character at `offset`, its marks included; −1 outside all. */
export function quotationAt(scene: Scene, offset: number): number {
  const { boundaries, innermost } = scene;
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boundaries[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (innermost[low - 1] ?? -1);
}

export const partAt = (scene: Scene, tree: Tree): Part | undefined => scene.article.parts[tree.sentence.part];

/** The quotation piece that ends just before `offset`, commas, dashes and spaces between; null where there is none. */
export function pieceBefore(scene: Scene, offset: number): PieceAt | null {
  const { text, endsAt } = scene;
  for (let k = offset; k >= 0 && k > offset - 8; k--) {
    const found = endsAt.get(k);
    if (found) return found;
    if (!/[\s,—–-]/.test(text[k - 1] ?? "x") || text[k - 1] === "\n") return null;
  }
  return null;
}

/** The quotation piece that begins just after `offset`, a comma, colon, dash and spaces between; null where there is none. */
export function pieceAfter(scene: Scene, offset: number, overLines = false): PieceAt | null {
  const { text, startsAt } = scene;
  for (let k = offset; k < text.length && k < offset + 10; k++) {
    const found = startsAt.get(k);
    if (found) return found;
    const character = text[k] ?? "x";
    if (!/[\s,:;—–.-]/.test(character) || (character === "\n" && !overLines)) return null;
  }
  return null;
}

/** All pieces of a quotation from one on. */
export const piecesFrom = (scene: Scene, { quotation, piece }: PieceAt): readonly Span[] =>
  scene.quotations[quotation]?.pieces.slice(piece) ?? [];
