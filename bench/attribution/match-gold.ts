import type { Reading } from "../../src/core/reading.ts";
import type { GoldArticle } from "../polnear.ts";

type Piece = readonly [number, number];

/** One outermost attribution of ours: the rule that read it, and whether the gold has its content (IoU of characters ≥ .5). */
export interface Verdict {
  readonly rule: string;
  readonly right: boolean;
  /** Article and offset. */
  readonly place: string;
}

/** A gold attribution that nothing of ours matches. */
export interface Miss {
  readonly id: string;
  readonly cue: Piece;
  readonly content: readonly Piece[];
  readonly text: (piece: Piece) => string;
}

const length = (pieces: readonly Piece[]): number => pieces.reduce((sum, [start, end]) => sum + end - start, 0);
const shared = (a: readonly Piece[], b: readonly Piece[]): number =>
  a.reduce(
    (sum, [s, e]) => sum + b.reduce((part, [x, y]) => part + Math.max(0, Math.min(e, y) - Math.max(s, x)), 0),
    0,
  );

/** Greedy one-to-one, gold in order, as the shared scorer does it. */
export function matchGold(
  gold: readonly GoldArticle[],
  readings: readonly Pick<Reading, "attributions">[],
): { verdicts: Verdict[]; misses: Miss[] } {
  const verdicts: Verdict[] = [];
  const misses: Miss[] = [];
  gold.forEach(({ id, text, annotators }, index) => {
    const ours = (readings[index]?.attributions ?? []).filter(({ parent }) => parent === null);
    const contents = ours.map(({ what }) => what.map(({ start, end }): Piece => [start, end]));
    const used = new Set<number>();
    for (const { cue, content } of annotators[0] ?? []) {
      let best = -1;
      let most = 0;
      contents.forEach((pieces, k) => {
        if (used.has(k)) return;
        const both = shared(pieces, content);
        const overlap = both / (length(pieces) + length(content) - both || 1);
        if (overlap > most) {
          most = overlap;
          best = k;
        }
      });
      if (best >= 0 && most >= 0.5) used.add(best);
      else misses.push({ id, cue: cue[0] ?? [0, 0], content, text: ([start, end]) => text.slice(start, end) });
    }
    ours.forEach(({ evidence, cue, what }, k) => {
      const start = cue?.start ?? what[0]?.start ?? 0;
      verdicts.push({ rule: evidence[0].rule, right: used.has(k), place: `${id} ${start}` });
    });
  });
  return { verdicts, misses };
}
