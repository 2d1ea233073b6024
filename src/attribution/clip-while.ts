import type { Span } from "../core/span.ts";
import { VERB_FORMS } from "../language/english/cue-forms.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";
import { type Tree, tagOf } from "./tree.ts";

/** So far behind "while" the other speaker's verb may stand. */
const LONGEST_SUBJECT = 8;

/**
 * Behind ", while" another speaks, to the outlet and not through the first:
 *
 *     Varn said it stood by the treaty, while the police deny the charges      ends at "treaty"
 *     Varn said it had built the quay, while the Crown paid for the road       goes on
 *
 * Cost: linear in the contents that hold "while".
 */
export const withClippedWhile = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => {
    const last = proposal.what.at(-1);
    // "…, Tidewell said, though the port has denied it": a piece of its own
    if (last !== undefined && proposal.what.length > 1 && isOthers(scene, last))
      return { ...proposal, what: proposal.what.slice(0, -1) };
    const end = last === undefined || proposal.cue === null ? null : endBeforeWhile(scene, last, proposal.cue);
    return last === undefined || end === null
      ? proposal
      : { ...proposal, what: [...proposal.what.slice(0, -1), { start: last.start, end }] };
  });

function endBeforeWhile(scene: Scene, { start, end }: Span, cue: Span): number | null {
  if (cue.start > start) return null;
  const comma = scene.text.slice(start, end).search(/, (?:while|though|although)\s/);
  if (comma < 0 || quotationAt(scene, start + comma) >= 0) return null;
  return speaksBehind(scene, start + comma + 1) ? start + comma : null;
}

/** Is a piece a clause with "though" of another speaker's? */
const isOthers = (scene: Scene, { start, end }: Span): boolean =>
  /^(?:while|though|although)\s/i.test(scene.text.slice(start, end)) &&
  quotationAt(scene, start) < 0 &&
  speaksBehind(scene, start);

/** Does somebody else speak in the clause whose conjunction stands at an offset or right behind it? */
function speaksBehind(scene: Scene, offset: number): boolean {
  const tree = treeAt(scene, offset);
  const first = tree?.tokens.findIndex((token) => token.start >= offset) ?? -1;
  if (!tree || first < 0) return false;
  for (let k = first + 1; k <= first + LONGEST_SUBJECT && k < tree.tokens.length; k++) {
    const tag = tagOf(tree, k);
    if (/^(?:PRP|W|VBG|IN|,)$/.test(tag) && k === first + 1) return false;
    // "has since denied"
    if (HAS.test(tree.words[k] ?? "") && k > first + 1) continue;
    const isVerb =
      /^(?:VBD|VBZ|VBP|MD)$/.test(tag) ||
      (tag === "VBN" && hasAuxiliary(tree, k)) ||
      (tag === "VB" && /^NN/.test(tagOf(tree, k - 1)));
    if (!isVerb) continue;
    return k > first + 1 && VERB_FORMS.get(tree.words[k] ?? "")?.attitude === "says";
  }
  return false;
}

const HAS = /^(?:has|have|had)$/;
const BETWEEN = /^(?:since|also|already|now|later|not|long|always|never|repeatedly|\p{L}+ly)$/u;
const hasAuxiliary = (tree: Tree, verb: number): boolean =>
  HAS.test(tree.words[verb - 1] ?? "") ||
  (BETWEEN.test(tree.words[verb - 1] ?? "") && HAS.test(tree.words[verb - 2] ?? ""));
