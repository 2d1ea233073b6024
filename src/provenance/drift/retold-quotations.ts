import { MODALS, SMALL_WORDS } from "../../language/english/small-words.ts";
import { alignLines } from "../edition/alignment.ts";
import type { Line } from "../edition/lines.ts";
import type { CopyStep } from "../links/ways.ts";
import type { Hop } from "./hop.ts";

const QUOTED_WORDS_AT_LEAST = 4;
const SAME_WORDS_AT_LEAST = 0.5;
const TELLING_WORDS_AT_LEAST = 2;

/** Each line of the child that is mostly a quotation, beside the parent's line with most of its words in order. */
export function quoteHops(step: CopyStep, claimOf: Hop["claimOf"]): Hop[] {
  const quotes = step.parent.lines.filter(isQuotation);
  return step.child.lines.filter(isQuotation).flatMap((below): Hop[] => {
    let best: { above: Line; alignment: ReturnType<typeof alignLines> } | null = null;
    for (const above of quotes) {
      const alignment = alignLines(above, below);
      if (best === null || alignment.same > best.alignment.same) best = { above, alignment };
    }
    if (best === null || !isOneQuotation(best.above, below, best.alignment)) return [];
    return [{ step, ...best, below, pairs: [], restored: false, claimOf }];
  });
}

/** Half of the quoted words in order, and among them some that tell more than "I" and "the": people say more than one thing. */
function isOneQuotation(above: Line, below: Line, { toA }: ReturnType<typeof alignLines>): boolean {
  const quoted = below.words.flatMap((word, index) => (word.quoted ? [index] : []));
  const same = quoted.filter((index) => above.words[toA[index] ?? -1]?.quoted === true);
  const telling = same.filter(
    (index) => !SMALL_WORDS.has(below.words[index]?.word ?? "") && !MODALS.has(below.words[index]?.word ?? ""),
  );
  return same.length >= quoted.length * SAME_WORDS_AT_LEAST && telling.length >= TELLING_WORDS_AT_LEAST;
}

const isQuotation = ({ title, words }: Line): boolean =>
  !title && words.filter(({ quoted }) => quoted).length >= QUOTED_WORDS_AT_LEAST;
