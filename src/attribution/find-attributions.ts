import type { Article } from "../core/article.ts";
import type { Attribution } from "../core/attribution.ts";
import { localId } from "../core/ids.ts";
import type { Note } from "../core/note.ts";
import type { Sentence } from "../core/sentence.ts";
import type { Source } from "../core/source.ts";
import { arbitrate } from "./arbiter.ts";
import { carryOn, findProposals } from "./find-proposals.ts";
import { proposeLearned } from "./learned/propose-learned.ts";
import { nest } from "./nest.ts";
import { findQuotations } from "./quotes/find-quotations.ts";
import { resolveSources } from "./resolve/resolve-sources.ts";
import { sceneOf } from "./scene.ts";
import { speechOf } from "./speech.ts";

/** Who said what, as a tree, with the sources resolved within the article. */
export function findAttributions(
  article: Article,
  sentences: readonly Sentence[],
): {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly notes: readonly Note[];
} {
  const quotations = findQuotations(article, sentences);
  const scene = sceneOf(article, sentences, quotations);
  const proposals = carryOn(scene, arbitrate(scene, findProposals(scene), proposeLearned(article, sentences)));
  const parents = nest(proposals);
  const { sources, sourceOf } = resolveSources(scene, proposals, parents);
  const attributions = proposals.map((proposal, index): Attribution => {
    const parent = parents[index] ?? null;
    const span = proposal.cue ?? proposal.what[0] ?? { start: 0, end: 0 };
    return {
      id: localId(article.id, "a", index),
      article: article.id,
      source: sourceOf[index] ?? null,
      parent: parent === null ? null : localId(article.id, "a", parent),
      who: proposal.who,
      cue: proposal.cue,
      what: proposal.what,
      speech: speechOf(scene, proposal),
      act: proposal.act,
      attitude: proposal.attitude,
      evidence: [
        { rule: proposal.rule, article: article.id, span },
        ...(proposal.also ?? []).map((rule) => ({ rule, article: article.id, span })),
      ],
    };
  });
  return { sources, attributions, notes: [] };
}
