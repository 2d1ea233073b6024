import type { Span } from "../core/span.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";

/** "a statement by a Harwick spokesperson confirming the eviction": a paper and all that tells of it, up to its verb. */
const PAPER =
  /\b(?:an?|the|his|her|their|its) (?:\p{Ll}+ )?(?:statement|letter|note|message|notice|email|post|memo|petition|press release) (?:by|from|of|in) [^.;:"“”]{3,120}$/iu;
/** Subject, apposition and a list at its end: "Tidewell, one of the larger makers, with customers including Norvik, Lund and Borg". */
const LISTED =
  /^(\p{Lu}[\p{L}\p{N}&.’'-]*(?: \p{Lu}[\p{L}\p{N}&.’'-]*){0,3}), (?:an?|the|one of|which|whose)\s[^.;:"“”]*\b(?:including|such as|like)\s[^.;:"“”]*$/u;
/** ", I can state": whoever is quoted, in the middle of a sentence about somebody. */
const OWN = /^,\s+(I|we)\s+$/;

/**
 * Who speaks, where words that hang on the subject stand between it and the verb:
 *
 *     [a statement by a spokesperson confirming the eviction] read: “…”         not the eviction
 *     [Tidewell, one of the larger makers, with customers including Norvik and Lund], announced      not Norvik and Lund
 *     “If elected, Mr. Renner, [I] can state, will be the best mayor”           not Renner
 */
export function lostSubject(scene: Scene, who: Span, cue: Span): Span | null {
  const { text } = scene;
  const between = text.slice(who.end, cue.start);
  const own = OWN.exec(between)?.[1];
  if (own !== undefined) {
    const start = who.end + between.lastIndexOf(own);
    return { start, end: start + own.length };
  }
  const tree = treeAt(scene, cue.start);
  if (tree === null || who.end > cue.start || !/^[\s,]*(?:\p{L}+ly\s+)?$/u.test(between)) return null;
  const begin = tree.sentence.span.start;
  if (/^reads?\b/i.test(text.slice(cue.start, cue.end))) {
    const paper = PAPER.exec(text.slice(begin, who.end));
    if (paper && begin + paper.index < who.start) return { start: begin + paper.index, end: who.end };
  }
  const front = text.slice(begin, who.end).replace(/,$/, "");
  const listed =
    who.start > begin && quotationAt(scene, begin) === quotationAt(scene, cue.start) ? LISTED.exec(front) : null;
  return listed && /\b(?:including|such as|like)\s/.test(text.slice(begin, who.start))
    ? { start: begin, end: begin + front.length }
    : null;
}
