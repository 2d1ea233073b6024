import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import { quotationAt, type Scene } from "./scene.ts";

/**
 * Where the outlet goes on behind somebody's verb, and where it has quoted another before:
 *
 *     less than the figure Marsh cited, | but it is in the ballpark             the outlet's own turn: dropped
 *     smaller than what Marsh said, | but his number is close                   the same
 *     “He used me as a doll.” | Stern would later ask to meet her sister.       who asks has his content behind the verb
 *
 * Cost: linear in the contents.
 */
export const withClippedTurns = (scene: Scene, proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.flatMap((proposal) => {
    const { cue } = proposal;
    if (cue === null || quotationAt(scene, cue.start) >= 0) return [proposal];
    const what = proposal.what.filter(
      (piece) => !isOwnTurn(scene, proposal, cue, piece) && !isAnothersQuotation(scene, proposal, piece),
    );
    if (what.length === proposal.what.length) return [proposal];
    if (what.length === 0) return isInRelative(scene, proposal) ? [] : [proposal];
    return [{ ...proposal, what }];
  });

/** "the figure [Marsh] cited", "the [figure Marsh] cited": a noun in front of the name of whoever speaks, or taken for a part of it. */
const isInRelative = ({ text }: Scene, { who }: Proposal): boolean =>
  who !== null &&
  (/\p{Ll} $/u.test(text.slice(Math.max(0, who.start - 2), who.start)) ||
    /^(?!the |an? )\p{Ll}+ \p{Lu}/u.test(text.slice(who.start, who.end)));

/** Behind the verb and a comma, outside all marks, with "but" or "although" at its head, where what is said does not begin in front of the verb. */
const isOwnTurn = (scene: Scene, { what }: Proposal, cue: Span, { start, end }: Span): boolean =>
  start > cue.end &&
  what.every(
    (other) => other.start >= start || /^(?:what|which|that)$/i.test(scene.text.slice(other.start, other.end)),
  ) &&
  /^, $/.test(scene.text.slice(cue.end, start)) &&
  quotationAt(scene, start) < 0 &&
  /^(?:but|although|though|yet|so) (?!for\b|that\b|much\b|many\b)/i.test(scene.text.slice(start, end));

/** A whole quotation that ends its sentence, where the next one has another content behind "to". */
const isAnothersQuotation = ({ text }: Scene, { who, cue, what }: Proposal, { start, end }: Span): boolean =>
  who !== null &&
  cue !== null &&
  end < who.start &&
  /^["“]/.test(text.slice(start, start + 1)) &&
  /[.!?]['’]?["”]$/.test(text.slice(start, end)) &&
  /^ ?$/.test(text.slice(end, who.start)) &&
  what.some((other) => other.start > cue.end && /^to /.test(text.slice(other.start, other.end)));
