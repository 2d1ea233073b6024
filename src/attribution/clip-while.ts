import type { Span } from "../core/span.ts";
import { VERB_FORMS } from "../language/english/cue-forms.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";
import { tagOf } from "./tree.ts";

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
    const end = last === undefined || proposal.cue === null ? null : endBeforeWhile(scene, last, proposal.cue);
    return last === undefined || end === null
      ? proposal
      : { ...proposal, what: [...proposal.what.slice(0, -1), { start: last.start, end }] };
  });

function endBeforeWhile(scene: Scene, { start, end }: Span, cue: Span): number | null {
  if (cue.start > start) return null;
  const comma = scene.text.slice(start, end).search(/, (?:while|though|although)\s/);
  if (comma < 0 || quotationAt(scene, start + comma) >= 0) return null;
  const tree = treeAt(scene, start + comma);
  const first = tree?.tokens.findIndex((token) => token.start > start + comma) ?? -1;
  if (!tree || first < 0) return null;
  for (let k = first + 1; k <= first + LONGEST_SUBJECT && k < tree.tokens.length; k++) {
    const tag = tagOf(tree, k);
    if (/^(?:PRP|W|VBG|IN|,)$/.test(tag) && k === first + 1) return null;
    const isVerb = /^(?:VBD|VBZ|VBP|MD)$/.test(tag) || (tag === "VB" && /^NN/.test(tagOf(tree, k - 1)));
    if (!isVerb) continue;
    return k > first + 1 && VERB_FORMS.get(tree.words[k] ?? "")?.attitude === "says" ? start + comma : null;
  }
  return null;
}
