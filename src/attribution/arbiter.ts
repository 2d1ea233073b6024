import type { Span } from "../core/span.ts";
import { meaningOfCue } from "./cue-meaning.ts";
import { nest } from "./nest.ts";
import type { LearnedProposal, Proposal } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** A learned reading at least this sure is taken where no construction reads the place. */
const SURE_ALONE = 0.4;
/** The same, where no word of the cue is in the lists: a learned cue alone must not make speech of an act. */
const SURE_UNKNOWN = 0.7;
/** A learned reading at least this sure replaces the spans of a construction that yields. */
const SURE_AGAINST = 0.25;
/** What a construction reads is dropped where the learned reader sees the place and is less sure of it than this … */
const DOUBTED = 0.4;
/** … unless the construction is at least this good. */
const ABOVE_DOUBT = 0.95;
/**
 * Constructions that keep their own spans where the two differ; the others were worse than the learned reader there (measured on
 * PolNeAR dev). To be measured again whenever the weights change.
 */
const FIRM: ReadonlySet<string> = new Set([
  "interrupted-quotation",
  "according-to",
  "colon-introduction",
  "signature",
  "headline-passive",
  "headline-comma",
  "view",
]);

/** Constructions of headlines, which the learned reader was never shown: its doubt does not count there. */
const OF_HEADLINES: ReadonlySet<string> = new Set(["headline-passive", "headline-comma", "headline-colon"]);

/** Constructions that are right less than a third of the time where the learned reader sees nothing at all. */
const UNSURE_ALONE: ReadonlySet<string> = new Set([
  "infinitival",
  "passive",
  "relative",
  "subject-verb-clause",
  "verb-object",
  "verb-preposition",
]);

/**
 * One list of readings from two readers. Inside somebody's content only the constructions look, so what stands there is kept.
 * Outside, where both read one place and agree the construction's name stands with "agrees:…"; where they differ the surer one's
 * spans are taken and the other is named as overruled; where one is silent or doubts, the other must be sure enough.
 * Without learned readings the constructions stand as they are.
 */
export function arbitrate(scene: Scene, rules: readonly Proposal[], learned: readonly LearnedProposal[]): Proposal[] {
  if (learned.length === 0) return [...rules];
  const parents = nest(rules);
  const used = new Set<number>();
  const kept: Proposal[] = [];
  const byCue = indexByCue(learned);
  const taken: Span[] = [];
  const doubted: Proposal[] = [];
  rules.forEach((rule, index) => {
    const rival = rivalOf(rule, learned, byCue, used);
    if (rival < 0) return;
    const reading = learned[rival] as LearnedProposal;
    used.add(rival);
    const isDoubted = reading.score < DOUBTED && rule.score < ABOVE_DOUBT && !OF_HEADLINES.has(rule.rule);
    if (parents[index] === null && isDoubted) {
      doubted.push({ ...rule, also: [`doubted:${reading.rule}`] });
      return;
    }
    if (sameSpans(rule, reading)) {
      kept.push({ ...rule, score: Math.max(rule.score, reading.score), also: [`agrees:${reading.rule}`] });
      taken.push(...rule.what);
    } else if (parents[index] === null && reading.score >= SURE_AGAINST && !FIRM.has(rule.rule)) {
      const { who, cue, what, score } = reading;
      kept.push({ ...rule, rule: reading.rule, who, cue, what, score, also: [`overruled:${rule.rule}`] });
      taken.push(...what);
    } else {
      // of a firm construction the content is the firm part; the speaker's exact words are better known to the learned reader
      const surer = rule.who !== null && parents[index] === null && reading.score >= SURE_AGAINST;
      const who = surer ? (reading.who ?? rule.who) : rule.who;
      kept.push({ ...rule, who, also: [`overruled:${reading.rule}`] });
      taken.push(...rule.what);
    }
  });
  const isNaming = namingIn(scene);
  learned.forEach((reading, index) => {
    if (used.has(index)) return;
    const cue = reading.cue ? scene.text.slice(reading.cue.start, reading.cue.end) : "";
    const meaning = meaningOfCue(cue);
    if (reading.score < (meaning.known ? SURE_ALONE : SURE_UNKNOWN) || isNaming(reading)) return;
    kept.push({ ...reading, act: meaning.act, attitude: meaning.attitude });
    taken.push(...reading.what);
  });
  const isInside = insideOf(taken);
  rules.forEach((rule) => {
    if (rivalOf(rule, learned, byCue, null) >= 0) return;
    if (isInside(rule) || !UNSURE_ALONE.has(rule.rule)) kept.push(rule);
  });
  // inside somebody's content the learned reader has no say: it was taught to look for the outlet's own attributions only
  kept.push(...doubted.filter(isInside));
  return kept.sort((a, b) => startOf(a) - startOf(b));
}

const NAMES: ReadonlySet<string> = new Set(["nickname", "title", "term", "scare"]);

/** Answers whether a reading without a speaker only gives a name in marks: known as “the Duke”. Nobody says it. */
function namingIn({ quotations }: Scene): (reading: LearnedProposal) => boolean {
  const kinds = new Map(quotations.map(({ span, kind }) => [`${span.start}-${span.end}`, kind]));
  return ({ who, what }) =>
    who === null && what.some(({ start, end }) => NAMES.has(kinds.get(`${start}-${end}`) ?? ""));
}

const startOf = ({ who, cue, what }: Proposal): number =>
  Math.min(cue?.start ?? Infinity, who?.start ?? Infinity, ...what.map(({ start }) => start));

/** Learned readings by each character block of 32 that their cue touches. */
function indexByCue(learned: readonly LearnedProposal[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  learned.forEach(({ cue }, place) => {
    if (!cue) return;
    for (let block = cue.start >> 5; block <= cue.end >> 5; block++) {
      const list = index.get(block);
      if (list) list.push(place);
      else index.set(block, [place]);
    }
  });
  return index;
}

/** The learned reading whose cue shares a character with the construction's; −1 where there is none left. */
function rivalOf(
  rule: Proposal,
  learned: readonly LearnedProposal[],
  byCue: ReadonlyMap<number, readonly number[]>,
  used: ReadonlySet<number> | null,
): number {
  const { cue } = rule;
  if (!cue) return -1;
  for (let block = cue.start >> 5; block <= cue.end >> 5; block++)
    for (const place of byCue.get(block) ?? []) {
      const other = learned[place]?.cue;
      if (other && !used?.has(place) && other.start < cue.end && cue.start < other.end) return place;
    }
  return -1;
}

const sameSpan = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end;
const sameSpans = (a: Proposal, b: LearnedProposal): boolean =>
  sameSpan(a.who, b.who) &&
  sameSpan(a.cue, b.cue) &&
  a.what.length === b.what.length &&
  a.what.every((span, k) => sameSpan(span, b.what[k] ?? null));

/** Answers whether a cue stands inside a content that was taken: sorted starts, and how far any content up to there reaches. */
function insideOf(taken: readonly Span[]): (rule: Proposal) => boolean {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ cue, what }) => {
    const anchor = cue ?? what[0];
    if (!anchor) return false;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= anchor.start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] ?? 0) >= anchor.end;
  };
}
