import type { Article } from "../core/article.ts";
import type { Attribution } from "../core/attribution.ts";
import { localId } from "../core/ids.ts";
import type { Note } from "../core/note.ts";
import type { Sentence } from "../core/sentence.ts";
import type { Source } from "../core/source.ts";
import { arbitrate, withLateInner } from "./arbiter.ts";
import { withoutBareCalls } from "./bare-calls.ts";
import { partedCiting, withCitedSources } from "./cited-sources.ts";
import { clipInner } from "./clip-inner.ts";
import { withClippedInsertions } from "./clip-insertions.ts";
import { withClippedTurns } from "./clip-turns.ts";
import { withClippedWhile } from "./clip-while.ts";
import { withoutCredits } from "./credits.ts";
import { withoutDeeds } from "./deeds.ts";
import { findInner } from "./find-inner.ts";
import { carryOn, findProposals } from "./find-proposals.ts";
import { withIntentions } from "./intentions.ts";
import { withoutJoined } from "./joined-cues.ts";
import { proposeLearned } from "./learned/propose-learned.ts";
import { withInversions } from "./mended-inversions.ts";
import { withMendedSpeakers } from "./mended-speakers.ts";
import { withNarrowSources } from "./narrow-sources.ts";
import { nest } from "./nest.ts";
import { onePaper } from "./one-paper.ts";
import type { LearnedProposal, Proposal } from "./proposal.ts";
import { findQuotations } from "./quotes/find-quotations.ts";
import { withReferred } from "./referred.ts";
import { relayOf } from "./relayed-by.ts";
import { withoutRepeats } from "./repeats.ts";
import { resolveSources } from "./resolve/resolve-sources.ts";
import { sceneOf } from "./scene.ts";
import { speechOf } from "./speech.ts";
import { withoutThings } from "./things.ts";
import { withWholeFronts } from "./whole-fronts.ts";
import { joinedPieces, withWholePieces } from "./whole-pieces.ts";
import { withWholeQuotations } from "./whole-quotations.ts";
import { withWholeSources } from "./whole-sources.ts";

export interface FoundAttributions {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly notes: readonly Note[];
}

/** Who said what, as a tree, with the sources resolved within the article. */
export function findAttributions(article: Article, sentences: readonly Sentence[]): FoundAttributions {
  return joinReaders(article, sentences, (rules) => proposeLearned(article, sentences, rules));
}

/** The learned reader, who sees what the constructions read. */
type Learner = (rules: readonly Proposal[]) => readonly LearnedProposal[];

/** As `findAttributions`, with the learned reader given: without one the constructions stand alone. */
export function joinReaders(
  article: Article,
  sentences: readonly Sentence[],
  learner: Learner | null,
): FoundAttributions {
  const quotations = findQuotations(article, sentences);
  const scene = sceneOf(article, sentences, quotations);
  const rules = findProposals(scene);
  const arbitrated = withoutCredits(scene, arbitrate(scene, rules, learner?.(rules) ?? []));
  const heard = withoutDeeds(scene, withoutThings(scene, withoutBareCalls(scene, arbitrated)));
  const turned = withInversions(scene, withWholeSources(scene, heard));
  const read = withNarrowSources(scene, withMendedSpeakers(scene, turned));
  const pieces = withWholePieces(
    scene,
    withClippedInsertions(scene, withoutJoined(scene, withWholeFronts(scene, read))),
  );
  const chosen = withClippedWhile(scene, withClippedTurns(scene, pieces));
  const told = withIntentions(scene, withReferred(scene, withWholeQuotations(scene, chosen)));
  const whole = partedCiting(scene, told);
  const all = withoutDeeds(
    scene,
    withoutThings(scene, findInner(scene, withLateInner(scene, rules, heard, withoutRepeats(carryOn(scene, whole))))),
  );
  const { proposals, parents } = withCitedSources(scene, clipInner(article.text, all, nest(all)));
  const { sources, sourceOf, withOf } = resolveSources(scene, proposals, parents);
  const attributions = proposals.map((proposal, index): Attribution => {
    const parent = parents[index] ?? null;
    const others = withOf[index] ?? [];
    const paper = others.length > 0 ? onePaper(scene, proposal) : null;
    const via = relayOf(scene, proposal);
    const span = proposal.cue ?? proposal.what[0] ?? { start: 0, end: 0 };
    return {
      id: localId(article.id, "a", index),
      article: article.id,
      source: sourceOf[index] ?? null,
      ...(others.length > 0 ? { with: others } : {}),
      parent: parent === null ? null : localId(article.id, "a", parent),
      who: proposal.who,
      cue: proposal.cue,
      what: joinedPieces(article.text, proposal.what),
      speech: speechOf(scene, proposal),
      act: proposal.act,
      attitude: proposal.attitude,
      evidence: [
        { rule: proposal.rule, article: article.id, span },
        ...(via ? [{ rule: "via", article: article.id, span: via }] : []),
        ...(paper ? [{ rule: "one-paper", article: article.id, span: paper }] : []),
        ...(proposal.also ?? []).map((rule) => ({ rule, article: article.id, span })),
      ],
    };
  });
  return { sources, attributions, notes: [] };
}
