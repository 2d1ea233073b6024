import type { Article } from "../../core/article.ts";
import type { Sentence } from "../../core/sentence.ts";
import type { Span } from "../../core/span.ts";
import type { LearnedProposal } from "../proposal.ts";
import { loadAttributionModel } from "./load-attribution-model.ts";
import { type AttributionModel, readAttributions } from "./read-attributions.ts";
import type { TokenRange } from "./read-roles.ts";
import { type TextView, viewText } from "./text-view.ts";

/** Readings less likely than this are not handed over. */
const LEAST_SCORE = 0.1;

/**
 * What the learned reader takes for attributions, in reading order of the cues; [] where the build ships without weights.
 * `score` is its own estimate that the place is an attribution of the outlet's own: the arbiter decides where to cut.
 * Cost: about two passes over the tokens. Idea: one linear chain finds cues, a second, run once for each cue, labels source and
 * content around it, a third weighs the readings against each other.
 *
 * May mislead: attributions inside another's content are not looked for; learned on US political news.
 */
export function proposeLearned(article: Article, sentences: readonly Sentence[]): LearnedProposal[] {
  const model = loadAttributionModel();
  return model === null ? [] : proposeWith(model, article, sentences);
}

export function proposeWith(
  model: AttributionModel,
  article: Pick<Article, "text" | "parts">,
  sentences: readonly Sentence[],
): LearnedProposal[] {
  const view = viewText(article, sentences);
  return readAttributions(view, model)
    .filter(({ reading, probability }) => probability >= LEAST_SCORE && reading.content.length > 0)
    .map(({ reading, probability }) => ({
      rule: "learned:chain",
      who: reading.source ? spanOf(view, reading.source) : null,
      cue: spanOf(view, reading.cue),
      what: reading.content.map((range) => spanOf(view, range)),
      score: probability,
    }));
}

const spanOf = (view: TextView, { first, last }: TokenRange): Span => ({
  start: view.start[first]!,
  end: view.end[last - 1]!,
});
