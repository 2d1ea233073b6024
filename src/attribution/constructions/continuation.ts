import type { Span } from "../../core/span.ts";
import type { ArticleConstruction } from "../construction.ts";
import type { Proposal } from "../proposal.ts";
import type { Quotation } from "../quotes/quotation.ts";
import { headOf, treeAt } from "../resolve/source-head.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { tagOf } from "../tree.ts";

/** How many characters may lie between a quotation and the attribution in the paragraph before that it carries on. */
const LONGEST_LEAP = 400;
/** Behind other words of the same paragraph only so many words between marks are speech for sure. */
const LEAST_WORDS = 6;

/** Speech without a cue of its own is laid to the speaker of the quotation before it, in the same paragraph or at the start of the next. */
function find(scene: Scene, found: readonly Proposal[]): Proposal[] {
  const proposals = [...found];
  const order = proposals.map((_, index) => index).sort((a, b) => endOf(proposals[a]) - endOf(proposals[b]));
  let next = 0;
  const covered = coveredPieces(scene, proposals);
  let last = -1;
  scene.quotations.forEach((quotation, index) => {
    if (quotation.parent !== null || (quotation.kind !== "speech" && quotation.kind !== "block") || covered.has(index))
      return;
    while (next < order.length && endOf(proposals[order[next] ?? 0]) <= quotation.span.start) {
      const candidate = order[next++] ?? -1;
      const proposal = proposals[candidate];
      if (proposal?.cue && quotationAt(scene, proposal.cue.start) < 0 && /^(?:says|believes)$/.test(proposal.attitude))
        last = candidate;
    }
    const behind = proposals.findIndex((proposal) => isRightBehind(scene, quotation, proposal));
    const follower = proposals[behind];
    if (follower) {
      proposals[behind] = carriedOn(follower, quotation.pieces);
      return;
    }
    // whose words hold those of another goes on, and not the other
    const outer = proposals.findIndex((proposal) => isAround(scene, proposal, proposals[last]));
    const goesOnAt = outer >= 0 && !quotes(scene, proposals[last] as Proposal) ? outer : last;
    const carrier = proposals[goesOnAt];
    if (!carrier || quotation.span.start - endOf(carrier) > LONGEST_LEAP) return;
    const between = scene.text.slice(endOf(carrier), quotation.span.start);
    const samePart = !between.includes("\n");
    // over a paragraph only a quotation is carried on; in the same one also reported speech; what is signed has ended
    const isAlone = !samePart && isWholeParagraph(scene, quotation) && isOneSpeaking(scene, carrier);
    if (!samePart && ((!quotes(scene, carrier) && !isAlone) || carrier.rule === "signature")) return;
    const isNext = samePart
      ? between.length <= 60 && !/[^\s.,!?;:—–-]/.test(between)
      : /^[^\n]{0,40}\s*$/.test(between);
    const goesOn =
      samePart &&
      quotes(scene, carrier) &&
      isSpoken(scene, quotation) &&
      !isTaken(scene, proposals, carrier, quotation);
    if (isNext || goesOn) proposals[goesOnAt] = carriedOn(carrier, quotation.pieces);
  });
  return proposals;
}

/** Does what one says hold the cue of another, outside all quotation marks? */
const isAround = (scene: Scene, { cue, what, attitude }: Proposal, inner: Proposal | undefined): boolean =>
  attitude === "says" &&
  cue !== null &&
  quotationAt(scene, cue.start) < 0 &&
  what.some(({ start, end }) => start <= (inner?.cue?.start ?? -1) && (inner?.cue?.end ?? end + 1) <= end);

/** Between marks from the first to the last character of a paragraph, and long enough to be somebody's words. */
function isWholeParagraph({ article, text }: Scene, { span, pieces, closed }: Quotation): boolean {
  if (closed !== "mark" || text.slice(span.start, span.end).split(/\s+/).length < LEAST_WORDS) return false;
  // in each further paragraph the mark is opened again
  if (!pieces.every(({ start }) => /["“«„]/.test(text[start] ?? ""))) return false;
  const first = article.parts.find(({ span: part }) => part.start === span.start);
  return first?.kind === "paragraph" && /^.?\s*(?:\n|$)/.test(text.slice(span.end, span.end + 4));
}

/** Reported speech of one person or body that ends its paragraph: “…” below it is theirs too. */
function isOneSpeaking(scene: Scene, { who, cue, what, attitude }: Proposal): boolean {
  if (who === null || cue === null || attitude !== "says" || what.length === 0) return false;
  const tree = treeAt(scene, who.start);
  const head = tree === null ? -1 : headOf(tree, who);
  const isOne =
    tree !== null && /^NNP?$/.test(tagOf(tree, head)) && !/ and /.test(scene.text.slice(who.start, who.end));
  return (
    (isOne || /^(?:he|she|it)$/i.test(scene.text.slice(who.start, who.end))) &&
    SAYING.test(scene.text.slice(cue.start, cue.end))
  );
}
const SAYING =
  /\b(?:said|says|added|adds|explained|explains|noted|notes|insisted|insists|argued|argues|claimed|claims|accused|accuses|told|admitted|admits|acknowledged|stressed|warned|recalled|complained|alleged|lamented|revealed|confirmed|stated|emphasi[sz]ed|stressed|urged|reiterated|conceded|concluded|asserted|responded|highlighted|disclosed|announced|observed|believes|believed)$/;

/** “We looked,” Ada Marsh called: does the speaker, or the verb, of a reading of other words stand right behind the marks? */
function isRightBehind(scene: Scene, { span, closed }: Quotation, { who, cue, attitude }: Proposal): boolean {
  if (closed !== "mark" || attitude !== "says" || !cue || quotationAt(scene, cue.start) >= 0) return false;
  const start = Math.min(cue.start, who?.start ?? cue.start);
  return start > span.end && start - span.end <= 3 && /^,? $/.test(scene.text.slice(span.end, start));
}

const carriedOn = (carrier: Proposal, pieces: readonly Span[]): Proposal => ({
  ...carrier,
  what: [...carrier.what, ...pieces].sort((a, b) => a.start - b.start),
  score: carrier.score * 0.95,
  also: [...(carrier.also ?? []), "continuation"],
});

/** Long enough to be somebody's words, and no attribute of a page's code. */
const isSpoken = ({ text }: Scene, { span, closed }: Quotation): boolean =>
  closed === "mark" &&
  text[span.start - 1] !== "=" &&
  text.slice(span.start, span.end).split(/\s+/).length >= LEAST_WORDS;

/** Does another reading stand between, or in the sentence of the quotation itself? */
function isTaken({ text }: Scene, proposals: readonly Proposal[], carrier: Proposal, { span }: Quotation): boolean {
  const stop = /[.!?]["”»']*(?=\s)|\n|$/.exec(text.slice(span.end - 1));
  const until = span.end + (stop?.index ?? 0);
  return proposals.some(
    (other) => other !== carrier && other.cue !== null && other.cue.start >= endOf(carrier) && other.cue.start < until,
  );
}

const endOf = (proposal: Proposal | undefined): number =>
  proposal ? Math.max(proposal.cue?.end ?? 0, proposal.who?.end ?? 0, ...proposal.what.map(({ end }) => end)) : 0;

const quotes = (scene: Scene, { what }: Proposal): boolean =>
  what.some(({ start, end }) => /["“”«»]|''/.test(scene.text.slice(start, end)));

function coveredPieces(scene: Scene, proposals: readonly Proposal[]): Set<number> {
  const covered = new Set<number>();
  const spans = proposals.flatMap(({ what }) => what).sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  scene.quotations.forEach(({ span }, index) => {
    while (next < spans.length && (spans[next]?.start ?? 0) <= span.start + 2)
      reach = Math.max(reach, spans[next++]?.end ?? 0);
    if (reach > span.start + 2) covered.add(index);
  });
  return covered;
}

export const continuation: ArticleConstruction = {
  name: "continuation",
  at: "article",
  says: "a quotation without a cue of its own, behind one that has it, or alone in a paragraph behind reported speech: the same speaker goes on",
  score: 0.85,
  find,
  examples: [
    "[what: “The lamp was out,”] [who: the pilot] [cue: said].\n[what: “Nobody could see the rocks.”]",
    "[who: The mayor] [cue: said] [what: that the bridge would close]. [what: “We must shut it tonight before the storm comes.”]",
    "[who: The pilot] [cue: said] [what: that the lamp was out].\n[what: “Nobody at the quay could see any of the rocks that night.”]",
    "[what: “The lamp was out,”] [who: the pilot] [cue: said]. For the crew, on the other hand, [what: “the night was as clear as any in June.”]",
  ],
  counterexamples: [
    "The pilot left the quay. “Low Water” was on the radio.",
    "The pilot left the quay.\n“Nobody at the quay could see any of the rocks that night.”",
    "“Nobody asked the ferrymen or us.” — Mara Venn\n“Low Water” was on the radio.",
    "The mayor sat down. The “new” chairs creaked.",
    "On the wall hung a board. Its words, “Keep off the grass when the siren sounds,” were faded.",
  ],
  knownMisses: [],
};
