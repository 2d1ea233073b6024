import type { Span } from "../core/span.ts";
import { DOCUMENT_WORDS } from "../language/english/documents.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import type { Scene } from "./scene.ts";

const WRITE = /^(?:co-)?(?:write|writes|wrote|written|sign|signs|signed)\b/i;
/** "in a joint statement", "in their letter to the board". */
const IN_PAPER = /\bin (?:an?|the|their|its|one) (?:[\p{L}-]+ ){0,3}[\p{L}-]+\b/giu;
/** How far from the word of saying. */
const NEAR = 80;

/**
 * "Doric and Lund [wrote]", "[in a joint statement], the union and the company said": the words by which several who speak together do so in one paper;
 * null where each may have said it apart. One paper is one origin, whoever signed it.
 *
 * May mislead: "said in a statement" of two who each gave one.
 */
export function onePaper(scene: Scene, { who, cue }: Proposal): Span | null {
  const tree = cue && treeAt(scene, cue.start);
  if (!who || !cue || !tree) return null;
  const { text } = scene;
  if (WRITE.test(text.slice(cue.start, cue.end))) return cue;
  const { start: begin, end: close } = tree.sentence.span;
  for (const [start, end] of [
    [cue.start, Math.min(close, cue.end + NEAR)],
    [Math.max(begin, who.start - NEAR), who.start],
  ] as const)
    for (const { 0: words, index } of text.slice(start, end).matchAll(IN_PAPER)) {
      const paper = words.split(" ").findIndex((word) => DOCUMENT_WORDS.has(word.toLowerCase()));
      const length = words
        .split(" ")
        .slice(0, paper + 1)
        .join(" ").length;
      if (paper > 0) return { start: start + index, end: start + index + length };
    }
  return null;
}
