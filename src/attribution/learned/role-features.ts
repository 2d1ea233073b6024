import type { CueContext } from "./cue-features.ts";
import type { CueWindow } from "./cue-window.ts";
import { bucket, hashWord, key, key2, key3, mix } from "./feature-hash.ts";
import { CLASS, type TextView } from "./text-view.ts";

const NONE = hashWord("<none>");

/** The features of a unit's role towards the cue of the window, into `out`; returns how many. */
export function roleFeatures(
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  window: CueWindow,
  unit: number,
  out: Int32Array,
): number {
  const at = window.unitToken[unit]!;
  const { word, lemma, tag, relation } = view;
  const { first, last, center, from } = window;
  const place = at - from;
  const side = at < first ? 1 : at >= last ? 2 : 3;
  const distance = at < first ? at - first : at >= last ? at - last + 1 : 0;
  const near = bucket(distance);
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
  const stepAway = mix(step, away);
  const quote = mix(mix(inside, cueInside), stepAway);
  const between = window.cuesBetween[place]! | (mass[at]! > 0.4 ? 4 : 0);
  const commas = window.commasBetween[place]!;
  const own = tag[at]!;
  const r = relation[at]!;
  const head = view.head[at]!;
  const headLemma = head < 0 ? NONE : lemma[head]!;
  // what several templates begin with is mixed once: key3(t, a, b, c) is key2(t, mix(a, b), c)
  const pathSide = mix(path, side);
  const quoteSide = mix(quote, side);
  const sideOwn = mix(side, own);
  const wordHere = seen(word, window, at);
  const wordBefore = seen(word, window, at - 1);
  const tagBefore = seen(tag, window, at - 1);
  const wordSide = mix(wordHere, side);
  let n = 0;
  out[n++] = key(201, pathSide);
  out[n++] = key2(211, near, own);
  out[n++] = key3(213, near, quote, cueTag);
  out[n++] = key3(215, distance > -9 && distance < 9 ? distance : near, own, cue);
  out[n++] = key2(218, quoteSide, own);
  out[n++] = key2(222, wordSide, cue);
  out[n++] = key(223, wordSide);
  out[n++] = key2(224, wordBefore, side);
  out[n++] = key3(226, wordBefore, wordHere, side);
  out[n++] = key3(229, seen(tag, window, at - 2), tagBefore, mix(own, side));
  out[n++] = key3(232, r, headLemma, side);
  out[n++] = key3(234, head === center ? 1 : 0, r, cue);
  out[n++] = key3(236, side, mix(commas, away), mix(cue, inside));
  out[n++] = key3(237, side, between, mix(near, own));
  out[n++] = key3(240, cueWord, side, path);
  const complement = view.complement[center]!;
  const inComplement = complement >= 0 && at >= view.left[complement]! && at < view.right[complement]! ? 1 : 0;
  out[n++] = key3(243, inComplement, complement < 0 ? 0 : complement < center ? 1 : 2, side);
  out[n++] = key3(244, inComplement, mix(side, inside), cue);
  const up2 = head < 0 ? -1 : view.head[head]!;
  out[n++] = key3(248, up2 === center ? 1 : 0, mix(r, head < 0 ? 0 : relation[head]!), sideOwn);
  out[n++] = key3(249, path, context.verb[at]! < 0 ? 0 : view.class[at] === CLASS.verb ? 1 : 2, mix(tagBefore, own));
  out[n++] = key3(250, view.shape[at]!, mix(near, side), mix(view.shape[Math.max(0, at - 1)]!, own));
  const rivals = region >= 0 ? (window.rivals.get(region) ?? 0) : -1;
  out[n++] = key3(255, rivals, path, side);
  const cluster = view.cluster[at]!;
  const cueCluster = view.cluster[center]!;
  out[n++] = key3(271, cluster, path, side);
  out[n++] = key3(274, cueCluster, mix(near, side), own);
  out[n++] = key3(275, cueCluster, quote, side);
  const start = window.unitFirst[unit]!;
  const end = window.unitLast[unit]!;
  if (end > start + 1) {
    const before = start > 0 ? start - 1 : start;
    const after = end < view.count ? end : end - 1;
    const beforeTag = isCue(window, before) ? 7 : tag[before]!;
    const afterTag = isCue(window, after) ? 7 : tag[after]!;
    const afterWord = isCue(window, after) ? 7 : word[after]!;
    const beforeWord = isCue(window, before) ? 7 : word[before]!;
    const quoting = context.quoting[view.sentence[center]!]!;
    const closing = end - 2 > start ? word[end - 2]! : NONE;
    const gap = bucket(start >= last ? start - last : end <= first ? end - first : 0);
    const size = bucket(end - start);
    const order = mix(step, cueInside);
    out[n++] = key3(260, gap, order, rivals);
    out[n++] = key3(261, beforeTag, order, size);
    out[n++] = key3(262, afterTag, order, closing);
    out[n++] = key3(263, beforeWord, order, away);
    out[n++] = key3(264, afterWord, order, away);
    out[n++] = key3(265, beforeWord, afterWord, order);
    out[n++] = key3(267, gap, cue, closing);
    out[n++] = key3(268, size, order, mix(quoting, between));
    out[n++] = key3(269, order, mix(away, size), rivals & 135);
    out[n++] = key3(270, cue, order, beforeTag);
    out[n++] = key3(271, order, mix(gap, between), mix(closing, away));
    out[n++] = key3(272, own, order, mix(size, path));
    out[n++] = key3(273, bucket(sentences), order, mix(rivals, between));
  } else out[n++] = key2(274, side, away);
  const suffix = view.suffix[at]!;
  out[n++] = key3(275, suffix, side, own);
  out[n++] = key3(251, side, path, mix(commas, between));
  return n;
}

/** The features of a border of roles before a unit, into `out`; returns how many, −1 inside a quotation: no border can be there. */
export function roleBorders(
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  window: CueWindow,
  unit: number,
  out: Int32Array,
): number {
  const at = window.unitFirst[unit]!;
  const inner = view.region[at]!;
  if (inner >= 0 && inner !== window.ownRegion && inner === view.region[at - 1]) return -1;
  const { word, lemma, tag, relation, head } = view;
  const { first, last, from } = window;
  const side = at <= first ? (at === first ? 3 : 1) : at < last ? 4 : at === last ? 5 : 2;
  const before = at - 1;
  const place = at - from;
  const wb = isCue(window, before) ? 7 : word[before]!;
  const tb = isCue(window, before) ? 7 : tag[before]!;
  const wa = isCue(window, at) ? 7 : word[at]!;
  const ta = isCue(window, at) ? 7 : tag[at]!;
  const two = before > from ? (isCue(window, before - 1) ? 7 : tag[before - 1]!) : NONE;
  const newSentence = view.sentence[at] !== view.sentence[before] ? 1 : 0;
  const newPart = newSentence && view.part[view.sentence[at]!] !== view.part[view.sentence[before]!] ? 2 : 0;
  const changed =
    window.branch[place] === window.branch[place - 1] && window.ups[place] === window.ups[place - 1] ? 0 : 1;
  const pathBefore = pathOf(view, window, before);
  const pathAfter = pathOf(view, window, at);
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
  out[n++] = key3(306, newSentence + newPart, quote, side);
  out[n++] = key3(307, mix(newSentence, quote), mix(ta, tb), side);
  out[n++] = key3(308, changed, pathBefore, pathAfter);
  out[n++] = key3(310, pathAfter, wa, side);
  out[n++] = key3(311, pathBefore, wb, side);
  out[n++] = key3(312, closing, opening, side);
  out[n++] = key3(313, mix(closing, opening), mix(tb, ta), side);
  out[n++] = key3(314, topRelation, ta, side);
  out[n++] = key3(316, link, mix(relation[before]!, relation[at]!), side);
  out[n++] = key3(317, mix(two, tb), ta, side);
  out[n++] = key3(325, mix(quote, newSentence), mix(commas, between), side);
  const distance = at <= first ? first - at : at - last;
  out[n++] = key3(326, Math.min(distance, 6), mix(tb, ta), side);
  out[n++] = key3(327, cue, side, wa);
  out[n++] = key3(328, cue, side, wb);
  const cueCluster = view.cluster[window.center]!;
  out[n++] = key3(331, cueCluster, side, wa);
  out[n++] = key3(332, cueCluster, mix(topRelation, quote), mix(side, closing));
  out[n++] = key3(333, mix(view.cluster[before]!, view.cluster[at]!), side, link);
  const outer = context.outer[at]!;
  out[n++] = key3(329, outer === window.center ? 1 : 0, mix(topRelation, ta), mix(wb, side));
  return n;
}

/** A value of a token in the window; the cue's own tokens are all alike. */
function seen(values: ArrayLike<number>, { from, to, first, last }: CueWindow, index: number): number {
  return index < from || index >= to ? NONE : index >= first && index < last ? 7 : values[index]!;
}

function isCue({ first, last }: CueWindow, index: number): boolean {
  return index >= first && index < last;
}

/** How a token hangs on the cue: steps up, the branch it is in, and its side. */
function pathOf({ relation }: TextView, { from, ups, branch, center }: CueWindow, index: number): number {
  const top = branch[index - from]!;
  return mix(mix(ups[index - from]!, top < 0 ? NONE : relation[top]!), top < 0 ? 0 : top < center ? 1 : 2);
}
