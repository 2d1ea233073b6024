import { contains } from "../../core/span.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";

/** A tag stands at an end of its line if so many words at most are outside it. */
const OUTSIDE_AT_MOST = 1;

/**
 * A line with who says it put where the other line has it: "Six talks were held, a member of the panel who asked not to be named said" beside "A member of the panel … said there
 * had been six talks". Laid side by side as they stand, the longer of the two pieces would be all that both share. The line itself where nothing is to be moved; words keep their
 * places in the text. Cost: the attributions of the article and the words of the lines.
 */
export function withTagAsIn(above: Line, up: Edition, below: Line, down: Edition): Line {
  const [own, other] = [tagOf(above, up), tagOf(below, down)];
  if (own === null || other === null || own.isFront === other.isFront) return above;
  const isTag = (index: number): boolean => index >= own.from && index < own.to;
  const order = [...above.words.keys()];
  const [tag, rest] = [order.filter(isTag), order.filter((index) => !isTag(index))];
  const moved = own.isFront ? [...rest, ...tag] : [...tag, ...rest];
  return {
    ...above,
    words: moved.flatMap((index) => above.words[index] ?? []),
    ids: moved.flatMap((index) => above.ids[index] ?? []),
  };
}

/** The words of a line that lay the whole to somebody, at its head or its foot; null where none do. Word indices, half-open. */
function tagOf(
  { words, span }: Line,
  { attributions }: Edition,
): { from: number; to: number; isFront: boolean } | null {
  for (const { who, cue, parent } of attributions.values()) {
    if (who === null || cue === null || parent !== null || !contains(span, who) || !contains(span, cue)) continue;
    const whole = { start: Math.min(who.start, cue.start), end: Math.max(who.end, cue.end) };
    const from = words.findIndex((word) => contains(whole, word));
    const to = words.findLastIndex((word) => contains(whole, word)) + 1;
    if (from < 0) continue;
    if (from <= OUTSIDE_AT_MOST) return { from, to, isFront: true };
    if (words.length - to <= OUTSIDE_AT_MOST) return { from, to, isFront: false };
  }
  return null;
}
