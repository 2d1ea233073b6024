import type { GoldAttribution } from "../../bench/polnear.ts";
import { choiceBorders, choiceFeatures } from "../../src/attribution/learned/choice-features.ts";
import { type CueContext, cueBorders, cueContext, cueFeatures } from "../../src/attribution/learned/cue-features.ts";
import { cueWindow } from "../../src/attribution/learned/cue-window.ts";
import type { CueCandidate } from "../../src/attribution/learned/find-cues.ts";
import type { RoleReading } from "../../src/attribution/learned/read-roles.ts";
import { roleBorders, roleFeatures } from "../../src/attribution/learned/role-features.ts";
import { type TextView, viewText } from "../../src/attribution/learned/text-view.ts";
import type { Article } from "../../src/core/article.ts";
import type { Sentence } from "../../src/core/sentence.ts";
import type { Example } from "./train-chain.ts";

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
}

export function layOut(
  article: Pick<Article, "id" | "text" | "parts">,
  gold: readonly GoldAttribution[],
  sentences: readonly Sentence[],
): TrainingArticle {
  const view = viewText(article, sentences);
  return { id: article.id, view, context: cueContext(view), gold, mass: new Float32Array(view.count), cues: [] };
}

/** The tokens `[first, last)` that share characters with `[start, end)`. */
export function tokensIn(view: TextView, start: number, end: number): [number, number] {
  let low = 0;
  let high = view.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.end[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < view.count && view.start[last]! < end) last++;
  return [low, last];
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

/** One example an article: which readings are attributions of the outlet's own. */
export function choiceExample({ view, context, gold }: TrainingArticle, readings: readonly RoleReading[]): Example {
  const real = new Uint8Array(view.count);
  for (const { cue } of gold) for (const [start, end] of cue) real.fill(1, ...tokensIn(view, start, end));
  return {
    length: readings.length,
    labels: Uint8Array.from(readings, ({ cue }) => (real.subarray(cue.first, cue.last).some((bit) => bit) ? 1 : 0)),
    fixed: null,
    node: (place, out) => choiceFeatures(view, context, readings, place, out),
    border: (place, out) => choiceBorders(readings, place, out),
  };
}
