import type { ArticleConstruction } from "../construction.ts";
import type { Proposal } from "../proposal.ts";
import { quotationAt, type Scene } from "../scene.ts";

/** How many characters may lie between a quotation and the attribution in the paragraph before that it carries on. */
const LONGEST_LEAP = 400;

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
    const carrier = proposals[last];
    if (!carrier || quotation.span.start - endOf(carrier) > LONGEST_LEAP) return;
    const between = scene.text.slice(endOf(carrier), quotation.span.start);
    const samePart = !between.includes("\n");
    // over a paragraph only a quotation is carried on; in the same one also reported speech
    if (!samePart && !quotes(scene, carrier)) return;
    if (samePart ? between.length > 60 || !/^[\s.,!?;:—–-]*$/.test(between) : !/^[^\n]{0,40}\s*$/.test(between)) return;
    proposals[last] = {
      ...carrier,
      what: [...carrier.what, ...quotation.pieces],
      score: carrier.score * 0.95,
      also: [...(carrier.also ?? []), "continuation"],
    };
  });
  return proposals;
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
  says: "a quotation without a cue of its own, behind one that has it: the same speaker goes on",
  score: 0.85,
  find,
  examples: [
    "[what: “The lamp was out,”] [who: the pilot] [cue: said].\n[what: “Nobody could see the rocks.”]",
    "[who: The mayor] [cue: said] [what: that the bridge would close]. [what: “We must shut it tonight before the storm comes.”]",
  ],
  counterexamples: [
    "The pilot left the quay. “Low Water” was on the radio.",
    "The mayor sat down. The “new” chairs creaked.",
  ],
  knownMisses: [],
};
