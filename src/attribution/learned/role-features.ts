import type { CueContext } from "./cue-features.ts";
import { bucket, hashWord, key2, key3, mix } from "./feature-hash.ts";
import { CLASS, type TextView } from "./text-view.ts";

/** What one cue looks out on: tokens `[from, to)`, the cue `[first, last)` and everything measured from it. */
export interface CueWindow {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  /** The token that heads the cue. */
  readonly center: number;
  readonly cueHash: number;
  /** Per token of the window: steps up from the cue to the common ancestor (7: another sentence), and the branch's top token there. */
  readonly ups: Uint8Array;
  readonly branch: Int32Array;
  /** Per token: likely other cues, commas, marks between it and the cue. */
  readonly cuesBetween: Uint8Array;
  readonly commasBetween: Uint8Array;
  readonly regionStep: Int8Array;
  /** Per region touched by the window, from the region number of its first token on: which other cues stand next to it. */
  readonly rivals: ReadonlyMap<number, number>;
}

const NONE = hashWord("<none>");
const MAX_SENTENCES = 8;
const MAX_TOKENS = 260;

/** How far the cue's own words may lie: its sentence, and neighbours that a quotation or a colon ties to it. */
function reach(view: TextView, first: number, last: number): [number, number] {
  const { sentenceStart, part, region, regions } = view;
  const sentences = sentenceStart.length - 1;
  const home = view.sentence[first]!;
  let from = home;
  while (from > 0 && home - from < MAX_SENTENCES && sentenceStart[home]! - sentenceStart[from]! < MAX_TOKENS) {
    const start = sentenceStart[from]!;
    const inside = region[start]! >= 0 && regions[region[start]!]!.from < start;
    const samePart = part[from - 1] === part[home];
    const closes = region[start - 1]! >= 0 || (start > 1 && region[start - 2]! >= 0);
    const torn = from === home && (first - start < 2 || view.shape[start] === 0);
    if (samePart && (inside || closes || torn)) from--;
    else break;
  }
  let to = view.sentence[last - 1]!;
  while (to + 1 < sentences && to - home < MAX_SENTENCES && sentenceStart[to + 1]! - last < MAX_TOKENS) {
    const next = sentenceStart[to + 1]!;
    const samePart = part[to + 1] === part[to];
    const torn = samePart && view.class[next]! >= CLASS.comma && view.class[next] !== CLASS.wh;
    const inside = region[next]! >= 0 || torn || (samePart && next + 1 < view.count && region[next + 1]! >= 0);
    const colon = view.class[next - 1] === CLASS.colon;
    if (
      (inside && (samePart || regions[region[next]!]?.joined || colon || part[to] === part[home])) ||
      (colon && to === home)
    )
      to++;
    else break;
  }
  return [sentenceStart[from]!, sentenceStart[to + 1]!];
}

/** Lays out the window of the cue `[first, last)`; `mass` is each token's probability of belonging to some cue. */
export function cueWindow(view: TextView, mass: Float32Array, first: number, last: number): CueWindow {
  const [from, to] = reach(view, first, last);
  const size = to - from;
  let center = first;
  for (let at = first; at < last; at++) {
    const head = view.head[at]!;
    if (head < first || head >= last) {
      center = at;
      break;
    }
  }
  const chain: number[] = [];
  for (let up = center; up >= 0 && chain.length < 6; up = view.head[up]!) chain.push(up);
  const ups = new Uint8Array(size).fill(7);
  const branch = new Int32Array(size).fill(-1);
  const home = view.sentence[center]!;
  for (let at = from; at < to; at++) {
    let up = at;
    let below = -1;
    let step = -1;
    for (let k = 0; k < 40 && up >= 0; k++) {
      step = view.sentence[at] === home ? chain.indexOf(up) : -1;
      if (step >= 0) break;
      below = up;
      up = view.head[up]!;
    }
    ups[at - from] = step >= 0 ? step : 7;
    branch[at - from] = below;
  }
  const cuesBetween = new Uint8Array(size);
  const commasBetween = new Uint8Array(size);
  const regionStep = new Int8Array(size);
  const home2 = view.region[center]!;
  for (const direction of [-1, 1]) {
    let cues = 0;
    let commas = 0;
    let step = 0;
    let inCue = false;
    let region = view.region[direction < 0 ? first : last - 1]!;
    for (let at = direction < 0 ? first - 1 : last; at >= from && at < to; at += direction) {
      // what stands inside another quotation is not the outlet's and owns nothing out here
      const likely = mass[at]! > 0.4 && (view.region[at]! < 0 || view.region[at] === home2);
      if (likely && !inCue) cues = Math.min(cues + 1, 3);
      inCue = likely;
      const kind = view.class[at];
      if (view.region[at] !== region) {
        if (view.region[at]! >= 0) step = Math.min(step + 1, 3);
        region = view.region[at]!;
      }
      cuesBetween[at - from] = cues;
      commasBetween[at - from] = commas;
      regionStep[at - from] = direction * step;
      if (kind === CLASS.comma || kind === CLASS.colon) commas = Math.min(commas + 1, 4);
    }
  }
  const rivals = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const region = view.region[at]!;
    if (region >= 0 && region !== home2 && !rivals.has(region))
      rivals.set(region, rivalsOf(view, mass, region, first, last));
  }
  let cueHash = view.lemma[first]!;
  for (let at = first + 1; at < last; at++) cueHash = mix(cueHash, view.lemma[at]!);
  return { from, to, first, last, center, cueHash, ups, branch, cuesBetween, commasBetween, regionStep, rivals };
}

const NEXT_TO = 14;

/**
 * How a quotation lies to the cue and to others: 1 this cue is next to it, 2 another likely cue follows it closely, 4 another one
 * stands closely before it, 8 and 16 length, 32 opens a paragraph, 64 not closed, 128 carried on, 256 single marks, 512 capital.
 */
function rivalsOf(view: TextView, mass: Float32Array, region: number, first: number, last: number): number {
  const { from, to, joined, closed, single } = view.regions[region]!;
  const part = view.part[view.sentence[from]!]!;
  let bits = 0;
  const near = (at: number, step: number, bit: number): void => {
    for (let k = 0; k < NEXT_TO && at >= 0 && at < view.count; k++, at += step) {
      if (view.region[at]! >= 0 || view.part[view.sentence[at]!] !== part) return;
      if (at >= first && at < last) {
        bits |= 1;
        return;
      }
      if (mass[at]! > 0.4) bits |= bit;
    }
  };
  near(to, 1, 2);
  near(from - 1, -1, 4);
  const size = to - from;
  bits |= size > 12 ? 24 : size > 5 ? 8 : 0;
  const inner = Math.min(from + 1, to - 1);
  if (view.shape[inner] === 1) bits |= 512;
  if (from === 0 || view.part[view.sentence[from - 1]!] !== part) bits |= 32;
  return bits | (closed ? 0 : 64) | (joined ? 128 : 0) | (single ? 256 : 0);
}

/** The features of a token's role towards the cue of the window, into `out`; returns how many. */
export function roleFeatures(
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  window: CueWindow,
  at: number,
  out: Int32Array,
): number {
  const { word, lemma, tag, relation } = view;
  const { first, last, center, from, to } = window;
  const place = at - from;
  const side = at < first ? 1 : at >= last ? 2 : 3;
  const distance = at < first ? at - first : at >= last ? at - last + 1 : 0;
  const near = bucket(distance);
  const w = (index: number): number =>
    index < from || index >= to ? NONE : index >= first && index < last ? 7 : word[index]!;
  const t = (index: number): number =>
    index < from || index >= to ? NONE : index >= first && index < last ? 7 : tag[index]!;
  const cue = lemma[center]!;
  const cueTag = tag[center]!;
  const cueWord = word[last - 1]!;
  const ups = window.ups[place]!;
  const branch = window.branch[place]!;
  const branchSide = branch < 0 ? 0 : branch < center ? 1 : 2;
  const branchRelation = branch < 0 ? NONE : relation[branch]!;
  const path = mix(mix(ups, branchRelation), branchSide);
  const sentences = view.sentence[at]! - view.sentence[center]!;
  const away = sentences < -1 ? -2 : sentences > 1 ? 2 : sentences;
  const region = view.region[at]!;
  const inside = region >= 0 ? 1 : 0;
  const cueInside = view.region[center]! >= 0 ? (view.region[center] === region ? 2 : 1) : 0;
  const step = window.regionStep[place]!;
  const quote = mix(mix(inside, cueInside), mix(step, away));
  const between = window.cuesBetween[place]! | (mass[at]! > 0.4 ? 4 : 0);
  const commas = window.commasBetween[place]!;
  const quoting = context.quoting[view.sentence[center]!]!;
  const own = tag[at]!;
  const l = lemma[at]!;
  const r = relation[at]!;
  const head = view.head[at]!;
  const headLemma = head < 0 ? NONE : lemma[head]!;
  const branchLemma = branch < 0 ? NONE : lemma[branch]!;
  const branchMark = branch < 0 || view.marker[branch]! < 0 ? NONE : lemma[view.marker[branch]!]!;
  const verbBranch = branch >= 0 && view.class[branch] === CLASS.verb ? 1 : 0;
  let n = 0;
  out[n++] = key2(201, path, side);
  out[n++] = key3(202, path, side, own);
  out[n++] = key3(203, path, side, cue);
  out[n++] = key3(204, path, side, quote);
  out[n++] = key3(205, path, side, between);
  out[n++] = key3(206, path, mix(side, commas), mix(inside, near));
  out[n++] = key3(207, path, at === branch ? 1 : 0, cueTag);
  out[n++] = key3(208, path, branchLemma, side);
  out[n++] = key3(209, path, branchMark, mix(side, verbBranch));
  out[n++] = key3(210, path, l, side);
  out[n++] = key2(211, near, own);
  out[n++] = key2(212, near, cue);
  out[n++] = key3(213, near, quote, cueTag);
  out[n++] = key3(214, near, r, own);
  out[n++] = key3(215, distance > -9 && distance < 9 ? distance : near, own, cue);
  out[n++] = key3(216, distance > -9 && distance < 9 ? distance : near, t(at - 1), mix(own, t(at + 1)));
  out[n++] = key2(217, quote, side);
  out[n++] = key3(218, quote, side, own);
  out[n++] = key3(219, quote, side, cue);
  out[n++] = key3(220, quote, mix(side, between), commas);
  out[n++] = key3(221, quote, mix(side, quoting), between);
  out[n++] = key3(222, w(at), side, cue);
  out[n++] = key2(223, w(at), side);
  out[n++] = key2(224, w(at - 1), side);
  out[n++] = key2(225, w(at + 1), side);
  out[n++] = key3(226, w(at - 1), w(at), side);
  out[n++] = key3(227, w(at), w(at + 1), side);
  out[n++] = key3(228, t(at - 1), own, mix(t(at + 1), side));
  out[n++] = key3(229, t(at - 2), t(at - 1), mix(own, side));
  out[n++] = key3(230, own, t(at + 1), mix(t(at + 2), side));
  out[n++] = key3(231, r, own, side);
  out[n++] = key3(232, r, headLemma, side);
  out[n++] = key3(233, head === center ? 1 : head < 0 ? 2 : 0, r, mix(side, own));
  out[n++] = key3(234, head === center ? 1 : 0, r, cue);
  out[n++] = key3(235, side, commas, mix(between, inside));
  out[n++] = key3(236, side, mix(commas, away), mix(cue, inside));
  out[n++] = key3(237, side, between, mix(near, own));
  out[n++] = key3(238, window.cueHash, side, path);
  out[n++] = key3(239, window.cueHash, near, own);
  out[n++] = key3(240, cueWord, side, path);
  const marker = view.marker[center]!;
  out[n++] = key3(241, path, side, mix(relation[center]!, marker < 0 ? NONE : lemma[marker]!));
  out[n++] = key3(242, path, view.childBits[center]!, side);
  const complement = view.complement[center]!;
  const inComplement = complement >= 0 && at >= view.left[complement]! && at < view.right[complement]! ? 1 : 0;
  out[n++] = key3(243, inComplement, complement < 0 ? 0 : complement < center ? 1 : 2, side);
  out[n++] = key3(244, inComplement, mix(side, inside), cue);
  const subject = view.subject[center]!;
  const inSubject = subject >= 0 && at >= view.left[subject]! && at < view.right[subject]! ? 1 : 0;
  out[n++] = key3(245, inSubject, subject < 0 ? 0 : subject < center ? 1 : 2, mix(side, own));
  out[n++] = key3(246, inSubject, subject < 0 ? NONE : lemma[subject]!, path);
  const outer = context.outer[at]!;
  out[n++] = key3(247, outer === center ? 1 : outer < 0 ? 2 : 0, context.verb[at] === center ? 1 : 0, mix(side, own));
  const up2 = head < 0 ? -1 : view.head[head]!;
  out[n++] = key3(248, up2 === center ? 1 : 0, mix(r, head < 0 ? 0 : relation[head]!), mix(side, own));
  out[n++] = key3(249, path, context.verb[at]! < 0 ? 0 : view.class[at] === CLASS.verb ? 1 : 2, mix(t(at - 1), own));
  out[n++] = key3(250, view.shape[at]!, mix(near, side), mix(view.shape[Math.max(0, at - 1)]!, own));
  const rivals = region >= 0 ? (window.rivals.get(region) ?? 0) : -1;
  out[n++] = key3(252, rivals, mix(step, away), side);
  out[n++] = key3(253, rivals, between, mix(step, cueInside));
  out[n++] = key3(254, rivals & 39, mix(step, quoting), cue);
  out[n++] = key3(255, rivals, path, side);
  out[n++] = key3(251, side, path, mix(commas, between));
  return n;
}

/** The features of a border of a role between `at − 1` and `at`, into `out`; returns how many. */
export function roleBorders(
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  window: CueWindow,
  at: number,
  out: Int32Array,
): number {
  const { word, lemma, tag, relation, head } = view;
  const { first, last, from } = window;
  const side = at <= first ? (at === first ? 3 : 1) : at < last ? 4 : at === last ? 5 : 2;
  const before = at - 1;
  const place = at - from;
  const isCue = (index: number): boolean => index >= first && index < last;
  const wb = isCue(before) ? 7 : word[before]!;
  const tb = isCue(before) ? 7 : tag[before]!;
  const wa = isCue(at) ? 7 : word[at]!;
  const ta = isCue(at) ? 7 : tag[at]!;
  const next = at + 1 < window.to ? (isCue(at + 1) ? 7 : tag[at + 1]!) : NONE;
  const nextWord = at + 1 < window.to ? (isCue(at + 1) ? 7 : word[at + 1]!) : NONE;
  const two = before > from ? (isCue(before - 1) ? 7 : tag[before - 1]!) : NONE;
  const newSentence = view.sentence[at] !== view.sentence[before] ? 1 : 0;
  const newPart = newSentence && view.part[view.sentence[at]!] !== view.part[view.sentence[before]!] ? 2 : 0;
  const changed =
    window.branch[place] === window.branch[place - 1] && window.ups[place] === window.ups[place - 1] ? 0 : 1;
  const pathOf = (index: number): number => {
    const top = window.branch[index - from]!;
    return mix(
      mix(window.ups[index - from]!, top < 0 ? NONE : relation[top]!),
      top < 0 ? 0 : top < window.center ? 1 : 2,
    );
  };
  const pathBefore = pathOf(before);
  const pathAfter = pathOf(at);
  const regionBefore = view.region[before]!;
  const regionAfter = view.region[at]!;
  const quote = (regionBefore >= 0 ? 1 : 0) | (regionAfter >= 0 ? 2 : 0) | (regionBefore === regionAfter ? 4 : 0);
  const link = head[at] === before ? 1 : head[before] === at ? 2 : head[at] === head[before] ? 3 : 0;
  // how many subtrees end before `at`, and begin at it: the joints of the clause
  let ends = 0;
  for (let up = before, k = 0; up >= 0 && k < 12 && view.right[up] === at; up = head[up]!, k++) ends++;
  let begins = 0;
  let topRelation = NONE;
  for (let up = at, k = 0; up >= 0 && k < 12 && view.left[up] === at; up = head[up]!, k++) {
    begins++;
    topRelation = relation[up]!;
  }
  const closing = Math.min(ends, 4);
  const opening = Math.min(begins, 4);
  const between = window.cuesBetween[place]! | (mass[at]! > 0.4 ? 4 : 0) | (mass[before]! > 0.4 ? 8 : 0);
  const commas = window.commasBetween[place]!;
  const cue = lemma[window.center]!;
  let n = 0;
  out[n++] = key2(301, tb, ta);
  out[n++] = key3(302, tb, ta, side);
  out[n++] = key3(303, wb, ta, side);
  out[n++] = key3(304, tb, wa, side);
  out[n++] = key3(305, wb, wa, side);
  out[n++] = key3(306, newSentence + newPart, quote, side);
  out[n++] = key3(307, mix(newSentence, quote), mix(ta, tb), side);
  out[n++] = key3(308, changed, pathBefore, pathAfter);
  out[n++] = key3(309, mix(changed, side), mix(pathBefore, pathAfter), mix(tb, ta));
  out[n++] = key3(310, pathAfter, wa, side);
  out[n++] = key3(311, pathBefore, wb, side);
  out[n++] = key3(312, closing, opening, side);
  out[n++] = key3(313, mix(closing, opening), mix(tb, ta), side);
  out[n++] = key3(314, topRelation, ta, side);
  out[n++] = key3(315, topRelation, mix(wa, tb), side);
  out[n++] = key3(316, link, mix(relation[before]!, relation[at]!), side);
  out[n++] = key3(317, mix(two, tb), ta, side);
  out[n++] = key3(318, tb, mix(ta, next), side);
  out[n++] = key3(319, wa, nextWord, side);
  out[n++] = key3(320, between, mix(tb, ta), side);
  out[n++] = key3(321, cue, side, mix(tb, ta));
  out[n++] = key3(322, cue, side, mix(topRelation, quote));
  out[n++] = key3(323, pathBefore, mix(tb, ta), mix(commas, side));
  out[n++] = key3(324, pathAfter, mix(tb, ta), mix(commas, side));
  out[n++] = key3(325, mix(quote, newSentence), mix(commas, between), side);
  const distance = at <= first ? first - at : at - last;
  out[n++] = key3(326, distance < 6 ? distance : 6, mix(tb, ta), side);
  out[n++] = key3(327, cue, side, wa);
  out[n++] = key3(328, cue, side, wb);
  const outer = context.outer[at]!;
  out[n++] = key3(329, outer === window.center ? 1 : 0, mix(topRelation, ta), mix(wb, side));
  return n;
}
