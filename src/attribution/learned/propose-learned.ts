import type { Article } from "../../core/article.ts";
import type { Sentence } from "../../core/sentence.ts";
import type { Span } from "../../core/span.ts";
import type { LearnedProposal, Proposal } from "../proposal.ts";
import { sameReading } from "./candidates.ts";
import { loadAttributionModel } from "./load-attribution-model.ts";
import { type AttributionModel, readAttributions } from "./read-attributions.ts";
import type { TokenRange } from "./role-lattice.ts";
import { ruleReadings } from "./rule-readings.ts";
import { type TextView, viewText } from "./text-view.ts";

/**
 * What the learned reader takes for attributions, in reading order of the cues; [] where the build ships without weights.
 * `score` is its own estimate that the place is an attribution of the outlet's own: the arbiter decides where to cut. `rules` is what
 * the constructions read: it weighs their readings beside its own, and says in `agrees` and `looked` which it took.
 * Cost: about two passes over the tokens. Idea: one linear chain finds cues, a second, run once for each cue, gives the best few ways
 * to lay source and content around it, a log-linear model picks one of these and the constructions' (reranking: Collins 2000), and a
 * second chain weighs the picked readings against each other.
 *
 * May mislead: attributions inside another's content are not looked for; learned on US political news.
 */
export function proposeLearned(
  article: Article,
  sentences: readonly Sentence[],
  rules: readonly Proposal[],
): LearnedProposal[] {
  const model = loadAttributionModel();
  return model === null ? [] : proposeWith(model, article, sentences, rules);
}

export function proposeWith(
  model: AttributionModel,
  article: Pick<Article, "text" | "parts">,
  sentences: readonly Sentence[],
  rules: readonly Proposal[],
): LearnedProposal[] {
  const view = viewText(article, sentences);
  return readAttributions(view, model, ruleReadings(view, rules))
    .filter(({ reading, place }) => reading.content.length > 0 || place.rules.length > 0)
    .map(({ place, reading, probability }) => {
      const agrees = place.rules.find((rule) => sameReading(rule, reading));
      return {
        rule: "learned:chain",
        who: reading.source ? spanOf(view, reading.source) : null,
        cue: spanOf(view, reading.cue),
        what: reading.content.map((range) => spanOf(view, range)),
        score: probability,
        agrees: agrees?.rule ?? null,
        looked: place.rules.map(({ rule }) => rule),
      };
    });
}

const spanOf = (view: TextView, { first, last }: TokenRange): Span => ({
  start: view.start[first]!,
  end: view.end[last - 1]!,
});
