import { contains } from "../../core/span.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";

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

/** The words of a line before all that somebody says in it, or behind it; null where there are none. Word indices, half-open. */
function tagOf(
  { words, span }: Line,
  { attributions }: Edition,
): { from: number; to: number; isFront: boolean } | null {
  for (const { who, cue, what, parent } of attributions.values()) {
    if (who === null || cue === null || parent !== null || !contains(span, who) || !contains(span, cue)) continue;
    const said = words.flatMap((word, index) => (what.some((piece) => contains(piece, word)) ? [index] : []));
    const [first, last] = [said[0], said.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (cue.end <= (words[first]?.start ?? 0) && first > 0) return { from: 0, to: first, isFront: true };
    if (cue.start >= (words[last]?.end ?? 0) && last + 1 < words.length)
      return { from: last + 1, to: words.length, isFront: false };
  }
  return null;
}
