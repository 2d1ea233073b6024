import type { GoldAttribution } from "../../bench/polnear.ts";
import { findProposals } from "../../src/attribution/find-proposals.ts";
import { candidateFeatures } from "../../src/attribution/learned/candidate-features.ts";
import { type Candidate, gatherCues, type Place, readPlace } from "../../src/attribution/learned/candidates.ts";
import type { ChainWeights } from "../../src/attribution/learned/chain-weights.ts";
import { choiceBorders, choiceFeatures } from "../../src/attribution/learned/choice-features.ts";
import { type CueContext, cueBorders, cueContext, cueFeatures } from "../../src/attribution/learned/cue-features.ts";
import { cueWindow } from "../../src/attribution/learned/cue-window.ts";
import type { CueCandidate } from "../../src/attribution/learned/find-cues.ts";
import type { PickedReading } from "../../src/attribution/learned/read-attributions.ts";
import { roleBorders, roleFeatures } from "../../src/attribution/learned/role-features.ts";
import type { TokenRange } from "../../src/attribution/learned/role-lattice.ts";
import { type RuleReading, ruleReadings, tokensIn } from "../../src/attribution/learned/rule-readings.ts";
import { type TextView, viewText } from "../../src/attribution/learned/text-view.ts";
import { findQuotations } from "../../src/attribution/quotes/find-quotations.ts";
import { sceneOf } from "../../src/attribution/scene.ts";
import type { Article } from "../../src/core/article.ts";
import type { Sentence } from "../../src/core/sentence.ts";
import type { Example } from "./train-chain.ts";
import type { ChoiceExample } from "./train-ranker.ts";

/** An article laid out, with its gold and what the models of other folds say of its tokens. */
export interface TrainingArticle {
  readonly id: string;
  readonly view: TextView;
  readonly context: CueContext;
  readonly gold: readonly GoldAttribution[];
  /** Probability of each token to belong to a cue, by a model that did not see the article. */
  readonly mass: Float32Array;
  /** The cues that such a model found. */
  cues: readonly CueCandidate[];
  /** What the constructions read. */
  readonly rules: readonly RuleReading[];
  /** What such models see at each place, and which of it they pick. */
  places: readonly Place[];
  picked: readonly PickedReading[];
}

export function layOut(
  article: Article,
  gold: readonly GoldAttribution[],
  sentences: readonly Sentence[],
): TrainingArticle {
  const view = viewText(article, sentences);
  const rules = ruleReadings(view, findProposals(sceneOf(article, sentences, findQuotations(article, sentences))));
  const mass = new Float32Array(view.count);
  return { id: article.id, view, context: cueContext(view), gold, mass, cues: [], rules, places: [], picked: [] };
}

/** One example a sentence: which tokens are cues. */
export function cueExamples(articles: readonly TrainingArticle[]): Example[] {
  return articles.flatMap(({ view, context, gold }) => {
    const labels = new Uint8Array(view.count);
    for (const { cue } of gold) for (const [start, end] of cue) labels.fill(1, ...tokensIn(view, start, end));
    return Array.from({ length: view.sentenceStart.length - 1 }, (_, number): Example => {
      const base = view.sentenceStart[number]!;
      const to = view.sentenceStart[number + 1]!;
      return {
        length: to - base,
        labels: labels.subarray(base, to),
        fixed: null,
        node: (place, out) => cueFeatures(view, context, base + place, out),
        border: (place, out) => cueBorders(view, context, base + place, out),
      };
    });
  });
}

/** One example a gold attribution, and one more where a model bounds its cue differently: who is the source, what the content. */
export function roleExamples(articles: readonly TrainingArticle[]): Example[] {
  return articles.flatMap((article) =>
    article.gold.flatMap((attribution) => {
      const [start, end] = attribution.cue[0] ?? [0, 0];
      const [first, last] = tokensIn(article.view, start, end);
      if (last <= first) return [];
      const other = article.cues.find((cue) => cue.first < last && first < cue.last);
      const differs = other !== undefined && (other.first !== first || other.last !== last);
      const exact = roleExample(article, attribution, first, last);
      return differs ? [exact, roleExample(article, attribution, other.first, other.last)] : [exact];
    }),
  );
}

function roleExample(
  { view, context, mass }: TrainingArticle,
  gold: GoldAttribution,
  first: number,
  last: number,
): Example {
  const window = cueWindow(view, mass, first, last);
  const length = window.unitFirst.length;
  const painted = new Uint8Array(view.count);
  const paint = (pieces: readonly (readonly [number, number])[], label: number): void => {
    for (const [start, end] of pieces) painted.fill(label, ...tokensIn(view, start, end));
  };
  paint(gold.content, 2);
  paint(gold.source.slice(0, 1), 1);
  painted.fill(0, first, last);
  const labels = new Uint8Array(length);
  const fixed = new Uint8Array(length);
  for (let unit = 0; unit < length; unit++) {
    const start = window.unitFirst[unit]!;
    const region = view.region[start]!;
    const whole = region >= 0 && region !== window.ownRegion ? view.regions[region]! : null;
    const counts = [0, 0, 0];
    for (let at = whole?.from ?? start; at < (whole?.to ?? window.unitLast[unit]!); at++) counts[painted[at]!]!++;
    labels[unit] = counts[2]! > counts[0]! ? 2 : counts[1]! > counts[0]! ? 1 : 0;
    if (start >= first && start < last) fixed[unit] = 1;
  }
  onlyOneSource(labels);
  return {
    length,
    labels,
    fixed,
    node: (unit, out) => roleFeatures(view, context, mass, window, unit, out),
    border: (unit, out) => roleBorders(view, context, mass, window, unit, out),
  };
}

/** A second run of sources would be a path that the chain does not know. */
function onlyOneSource(labels: Uint8Array): void {
  let runs = 0;
  for (let unit = 0; unit < labels.length; unit++) {
    if (labels[unit] !== 1) continue;
    if (unit === 0 || labels[unit - 1] !== 1) runs++;
    if (runs > 1) labels[unit] = 0;
  }
}

/** What the chain of roles and the constructions see at each place of an article. */
export const placesOf = ({ view, context, mass, cues, rules }: TrainingArticle, roles: ChainWeights): Place[] =>
  gatherCues(mass, cues, rules).map(({ cue, rules: own }) => readPlace(view, context, mass, cue, own, roles));

type Members = Readonly<Record<"source" | "cue" | "content", Uint8Array>>;
interface GoldTokens {
  readonly members: Members;
  readonly sizes: Readonly<Record<"source" | "cue" | "content", number>>;
  readonly cue: readonly [number, number];
}

/** The gold of an article in tokens, in the order of its cues; marks and words alike. */
function goldTokens({ view, gold }: TrainingArticle): GoldTokens[] {
  return gold.flatMap((attribution): GoldTokens[] => {
    const [start, end] = attribution.cue[0] ?? [0, 0];
    const cue = tokensIn(view, start, end);
    if (cue[1] <= cue[0]) return [];
    const members = {
      source: new Uint8Array(view.count),
      cue: new Uint8Array(view.count),
      content: new Uint8Array(view.count),
    };
    const sizes = { source: 0, cue: 0, content: 0 };
    for (const role of ["source", "cue", "content"] as const) {
      for (const [from, to] of attribution[role]) members[role].fill(1, ...tokensIn(view, from, to));
      sizes[role] = members[role].reduce((sum, bit) => sum + bit, 0);
    }
    return [{ members, sizes, cue }];
  });
}

/** Shared tokens by tokens of either. */
function overlap(gold: GoldTokens, role: "source" | "cue" | "content", ranges: readonly TokenRange[]): number {
  let size = 0;
  let shared = 0;
  for (const { first, last } of ranges)
    for (let at = first; at < last; at++) {
      size++;
      shared += gold.members[role][at]!;
    }
  const either = size + gold.sizes[role] - shared;
  return either === 0 ? 1 : shared / either;
}

const goldAt = (golds: readonly GoldTokens[], { first, last }: TokenRange): GoldTokens | undefined =>
  golds.find(({ cue }) => cue[0] < last && first < cue[1]);

/** How good a candidate is: exact spans count most, then a content that would be matched. */
function worth(gold: GoldTokens, { cue, source, content }: Candidate): number {
  const c = overlap(gold, "content", content);
  const s = overlap(gold, "source", source ? [source] : []);
  const q = overlap(gold, "cue", [cue]);
  return (c === 1 ? 2 : c >= 0.5 ? 1 : 0) + 0.2 * c + (s === 1 ? 1 : s > 0 ? 0.4 : 0) + (q === 1 ? 0.6 : 0);
}

/** One example a place that the gold has: which of its candidates are the best. */
export function candidateExamples(articles: readonly TrainingArticle[]): ChoiceExample[] {
  return articles.flatMap((article) => {
    const { view, context, mass } = article;
    const golds = goldTokens(article);
    return article.places.flatMap((place, index): ChoiceExample[] => {
      const gold = goldAt(golds, place.cue);
      if (!gold || place.candidates.length < 2) return [];
      const worths = place.candidates.map((candidate) => worth(gold, candidate));
      const most = Math.max(...worths);
      if (worths.every((value) => value === most)) return [];
      return [
        {
          right: worths.map((value) => value === most),
          features: (candidate, out) =>
            candidateFeatures(view, context, mass, article.places, index, place.candidates[candidate]!, out),
        },
      ];
    });
  });
}

/** One example an article: which readings are attributions of the outlet's own, their content found at least by half. */
export function choiceExample(article: TrainingArticle): Example {
  const { view, context, picked } = article;
  const golds = goldTokens(article);
  return {
    length: picked.length,
    labels: Uint8Array.from(picked, ({ place, reading }) => {
      const gold = goldAt(golds, place.cue);
      return gold && overlap(gold, "content", reading.content) >= 0.5 ? 1 : 0;
    }),
    fixed: null,
    node: (place, out) => choiceFeatures(view, context, picked, place, out),
    border: (place, out) => choiceBorders(picked, place, out),
  };
}
