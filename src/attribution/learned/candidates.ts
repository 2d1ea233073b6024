import { bestAhead, bestPath, bestPaths, scoreOfPath } from "./best-paths.ts";
import type { ChainWeights } from "./chain-weights.ts";
import type { CueContext } from "./cue-features.ts";
import { type CueWindow, cueWindow } from "./cue-window.ts";
import type { CueCandidate } from "./find-cues.ts";
import { respan } from "./respan.ts";
import { CONTENT, roleLattice, runs, SOURCE, type TokenRange } from "./role-lattice.ts";
import type { RuleReading } from "./rule-readings.ts";
import { forwardBackward, type Lattice, ROLE_SHAPE, stateProbability } from "./sequence-model.ts";
import type { TextView } from "./text-view.ts";

/** One way to read a place: who, by which words, said what. */
export interface Candidate {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
  /** Logarithm of its probability in the chain of roles. */
  readonly likelihood: number;
  /** How many labellings the chain of roles likes better; −1: only a construction reads it so; from −2 down: another one with its content moved, by the way. */
  readonly rank: number;
  /** Probability of the source's and of the content's bounds, by the least sure of their borders. */
  readonly sourceSure: number;
  readonly contentSure: number;
}

/** A likely cue with everything that it may mean, and what constructions read there. */
export interface Place {
  readonly cue: CueCandidate;
  readonly window: CueWindow;
  readonly candidates: readonly Candidate[];
  readonly rules: readonly RuleReading[];
}

/** A best path at least this probable (as a logarithm) leaves its rivals no chance: they are not looked for. */
const SURE_LOG = Math.log(0.97);
/** Labellings asked of the chain of roles. */
const MOST_PATHS = 5;
/** Of so many readings the content is also tried with its bounds moved. */
const MOST_MOVED = 2;
/** Labellings so much less likely than the best are not looked at, in logarithms. */
const FARTHEST = 5;

/** The cues that the chain found, and those that only a construction reads, each with its constructions, in reading order. */
export function gatherCues(
  mass: Float32Array,
  cues: readonly CueCandidate[],
  rules: readonly RuleReading[],
): { cue: CueCandidate; rules: RuleReading[] }[] {
  const places = cues.map((cue) => ({ cue, rules: [] as RuleReading[] }));
  const alone: { cue: CueCandidate; rules: RuleReading[] }[] = [];
  let from = 0;
  for (const rule of rules) {
    while (from < places.length && places[from]!.cue.last + 40 <= rule.cue.first) from++;
    let best: { cue: CueCandidate; rules: RuleReading[] } | null = null;
    let most = 0;
    for (let k = from; k < places.length && places[k]!.cue.first < rule.cue.last; k++) {
      const { first, last } = places[k]!.cue;
      const shared = Math.min(last, rule.cue.last) - Math.max(first, rule.cue.first);
      if (shared > most) {
        most = shared;
        best = places[k]!;
      }
    }
    if (best) {
      best.rules.push(rule);
      continue;
    }
    const twin = alone.find(({ cue }) => cue.first < rule.cue.last && rule.cue.first < cue.last);
    if (twin) {
      twin.rules.push(rule);
      continue;
    }
    let sum = 0;
    for (let at = rule.cue.first; at < rule.cue.last; at++) sum = Math.max(sum, mass[at]!);
    alone.push({ cue: { ...rule.cue, exact: 0, mass: Math.min(sum, 0.1) }, rules: [rule] });
  }
  return [...places, ...alone].sort((a, b) => a.cue.first - b.cue.first);
}

/** Everything that the cue may mean. Cost: one pass over its window, about 40 units. */
export function readPlace(
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  cue: CueCandidate,
  rules: readonly RuleReading[],
  weights: ChainWeights,
): Place {
  const window = cueWindow(view, mass, cue.first, cue.last);
  const lattice = roleLattice(view, context, mass, window, weights);
  const sureness = surenessIn(lattice);
  const own: TokenRange = { first: cue.first, last: cue.last };
  const candidates: Candidate[] = [];
  const add = (candidate: Omit<Candidate, "sourceSure" | "contentSure">, labels: Uint8Array): void => {
    if (candidate.content.length === 0 && candidates.length > 0) return;
    if (candidate.rank < 0 && coversItself(candidate)) return;
    if (candidates.some((other) => sameReading(other, candidate))) return;
    candidates.push({
      ...candidate,
      sourceSure: sureness.of(labels, SOURCE),
      contentSure: sureness.of(labels, CONTENT),
    });
  };
  const ahead = bestAhead(ROLE_SHAPE, lattice);
  const first = bestPath(ROLE_SHAPE, lattice, ahead);
  const isSure = first.score - sureness.total >= SURE_LOG;
  const paths = isSure ? [first] : bestPaths(ROLE_SHAPE, lattice, MOST_PATHS, FARTHEST, ahead);
  paths.forEach(({ labels, score }, rank) => {
    const source = runs(view, window, labels, SOURCE)[0] ?? null;
    const content = runs(view, window, labels, CONTENT);
    add({ cue: own, source, content, likelihood: score - sureness.total, rank }, labels);
  });
  const best = candidates[0]!;
  for (const rule of rules) {
    const { cue: ruleCue, source, content } = rule;
    const readings = [
      { cue: ruleCue, source, content },
      { cue: own, source, content },
      { cue: own, source: best.source, content },
      { cue: own, source, content: best.content },
    ];
    for (const reading of readings) {
      const labels = paint(view, window, reading.source, reading.content);
      const likelihood = scoreOfPath(ROLE_SHAPE, lattice, labels) - sureness.total;
      add({ ...reading, likelihood, rank: -1 }, labels);
    }
  }
  for (const candidate of candidates.slice(0, MOST_MOVED))
    for (const { content, way } of respan(view, mass, candidate)) {
      const labels = paint(view, window, candidate.source, content);
      const likelihood = scoreOfPath(ROLE_SHAPE, lattice, labels) - sureness.total;
      add({ cue: candidate.cue, source: candidate.source, content, likelihood, rank: -2 - way }, labels);
    }
  return { cue, window, candidates, rules };
}

/** Does the content hold a word of its own speaker or cue, as where the readings of two are put together? */
const coversItself = ({ cue, source, content }: Spans): boolean =>
  content.some(
    ({ first, last }) =>
      (first < cue.last && cue.first < last) || (source !== null && first < source.last && source.first < last),
  );

/** The labels of a reading: a unit takes the role of most of its tokens. */
function paint(
  view: TextView,
  { unitFirst, unitLast, first, last }: CueWindow,
  source: TokenRange | null,
  content: readonly TokenRange[],
): Uint8Array {
  const labels = new Uint8Array(unitFirst.length);
  const fill = (range: TokenRange, label: number): void => {
    for (let unit = 0; unit < labels.length; unit++) {
      const from = unitFirst[unit]!;
      const to = unitLast[unit]!;
      if (from >= first && from < last) continue;
      const shared = Math.min(to, range.last) - Math.max(from, range.first);
      if (2 * shared > to - from) labels[unit] = label;
    }
  };
  for (const range of content) fill(range, CONTENT);
  if (source && source.last > source.first && source.first < view.count) fill(source, SOURCE);
  return labels;
}

function surenessIn(lattice: Lattice): { total: number; of: (labels: Uint8Array, label: number) => number } {
  const passes = forwardBackward(ROLE_SHAPE, lattice);
  const states = ROLE_SHAPE.labelOf.length;
  const probability = (at: number, label: number): number => {
    let sum = 0;
    for (let state = 0; state < states; state++)
      if (ROLE_SHAPE.labelOf[state] === label) sum += stateProbability(passes, at, at * states + state);
    return sum;
  };
  const of = (labels: Uint8Array, label: number): number => {
    let least = 1;
    for (let place = 0; place < labels.length; place++) {
      if ((labels[place] === label) === (place > 0 && labels[place - 1] === label)) continue;
      least = Math.min(least, probability(place, labels[place]!));
      if (place > 0) least = Math.min(least, probability(place - 1, labels[place - 1]!));
    }
    return least;
  };
  return { total: passes.total, of };
}

export const sameRange = (a: TokenRange | null, b: TokenRange | null): boolean =>
  a?.first === b?.first && a?.last === b?.last;

/** Same tokens: pieces that touch count as one. */
export function sameContent(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  const x = joined(a);
  const y = joined(b);
  return x.length === y.length && x.every((range, k) => sameRange(range, y[k]!));
}

function joined(ranges: readonly TokenRange[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (const range of ranges) {
    const before = found.at(-1);
    if (before && before.last === range.first) found[found.length - 1] = { first: before.first, last: range.last };
    else found.push(range);
  }
  return found;
}

type Spans = Pick<Candidate, "cue" | "source" | "content">;
export const sameReading = (a: Spans, b: Spans): boolean =>
  sameRange(a.cue, b.cue) && sameRange(a.source, b.source) && sameContent(a.content, b.content);
