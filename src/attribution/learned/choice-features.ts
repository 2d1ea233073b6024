import { sameContent, sameRange } from "./candidates.ts";
import type { CueContext } from "./cue-features.ts";
import { bucket, key, key2, key3, mix } from "./feature-hash.ts";
import type { PickedReading } from "./read-attributions.ts";
import type { TokenRange } from "./role-lattice.ts";
import type { TextView } from "./text-view.ts";

/** A probability in steps that are finer near 0 and 1. */
function step(probability: number): number {
  const odds = Math.log((probability + 1e-4) / (1 - probability + 1e-4));
  return Math.round(odds * 1.5);
}

const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { first, last }) => sum + last - first, 0);
const covers = (ranges: readonly TokenRange[], at: number): boolean =>
  ranges.some(({ first, last }) => at >= first && at < last);

/** 0 apart, 1 `a`'s cue stands in `b`'s content, 2 the other way round, 4 contents share tokens, 8 the same source. */
export function clash({ reading: a }: PickedReading, { reading: b }: PickedReading): number {
  let bits = 0;
  if (covers(b.content, a.cue.first)) bits |= 1;
  if (covers(a.content, b.cue.first)) bits |= 2;
  if (a.content.some((x) => b.content.some((y) => x.first < y.last && y.first < x.last))) bits |= 4;
  if (a.source && b.source && a.source.first < b.source.last && b.source.first < a.source.last) bits |= 8;
  return bits;
}

/** The features of "this reading is an attribution of the outlet's own", into `out`; returns how many. */
export function choiceFeatures(
  view: TextView,
  context: CueContext,
  readings: readonly PickedReading[],
  place: number,
  out: Int32Array,
): number {
  const reading = readings[place]!;
  const { cue, window, rules } = reading.place;
  const { source, content, sourceSure: sourceOdds, contentSure: contentOdds, likelihood } = reading.reading;
  const { center } = window;
  const mass = step(cue.mass);
  const exact = step(cue.exact);
  const sure = step(Math.exp(likelihood));
  const sourceSure = step(sourceOdds);
  const contentSure = step(contentOdds);
  const lemma = view.lemma[center]!;
  const tag = view.tag[center]!;
  const contentSize = bucket(size(content));
  const sourceSize = source ? bucket(source.last - source.first) : -1;
  const has = (source ? 1 : 0) | (content.length > 0 ? 2 : 0);
  let quoted = 0;
  for (const { first, last } of content) {
    if (view.region[first]! >= 0) quoted |= 1;
    if (view.region[last - 1]! >= 0) quoted |= 2;
    for (let at = first; at < last; at++)
      if (view.region[at]! >= 0) {
        quoted |= 4;
        break;
      }
  }
  const inside = view.region[center]! >= 0 ? 1 : 0;
  const side = content.length === 0 ? 0 : content[0]!.first < cue.first ? 1 : 2;
  const sourceHead = source ? source.last - 1 : -1;
  // the strongest reading that would swallow this one, and that this one would swallow
  let swallowed = 0;
  let swallows = 0;
  let shares = 0;
  let swallowedBy = 0;
  for (let other = Math.max(0, place - 6); other < Math.min(readings.length, place + 7); other++) {
    if (other === place) continue;
    const bits = clash(reading, readings[other]!);
    const strength = readings[other]!.place.cue.mass;
    if (bits & 1 && strength > swallowed) {
      swallowed = strength;
      swallowedBy = view.lemma[readings[other]!.place.window.center]!;
    }
    if (bits & 2) swallows = Math.max(swallows, strength);
    if (bits & 4) shares = Math.max(shares, strength);
  }
  const swallowedStep = swallowed > 0 ? step(swallowed) + 20 : 0;
  const sharesStep = shares > 0 ? step(shares) + 20 : 0;
  let n = 0;
  out[n++] = key(401, mass);
  out[n++] = key2(402, mass, exact);
  out[n++] = key2(403, mass, sure);
  out[n++] = key2(404, mass, contentSure);
  out[n++] = key2(405, mass, sourceSure);
  out[n++] = key2(406, mass, has);
  out[n++] = key3(407, mass, has, quoted);
  out[n++] = key3(408, contentSize, quoted, has);
  out[n++] = key2(409, contentSize, mass);
  out[n++] = key2(410, sourceSize, mass);
  out[n++] = key2(411, swallowedStep, mass);
  out[n++] = key3(412, swallowedStep, inside, quoted);
  out[n++] = key2(413, swallows > 0 ? step(swallows) + 20 : 0, mass);
  out[n++] = key2(414, sharesStep, mass);
  out[n++] = key2(415, lemma, has);
  out[n++] = key3(416, lemma, quoted, contentSize > 3 ? 1 : 0);
  out[n++] = key2(417, tag, mix(has, mass));
  out[n++] = key3(418, inside, mass, context.quoting[view.sentence[center]!]!);
  out[n++] = key3(419, side, quoted, has);
  out[n++] = key2(420, sourceHead < 0 ? 0 : view.lemma[sourceHead]!, sourceSize);
  out[n++] = key3(421, sourceHead < 0 ? 0 : view.tag[sourceHead]!, source ? view.tag[source.first]! : 0, mass >> 1);
  out[n++] = key3(422, lemma, sourceHead < 0 ? 0 : view.tag[sourceHead]!, side);
  out[n++] = key2(423, content.length > 0 ? view.lemma[content[0]!.first]! : 0, lemma);
  out[n++] = key3(424, content.length > 0 ? view.tag[content[0]!.first]! : 0, mass >> 1, side);
  out[n++] = key3(425, cue.last - cue.first, tag, mass >> 1);
  out[n++] = key2(426, swallowedBy, lemma);
  out[n++] = key3(427, swallowedStep, sharesStep, exact >> 1);
  out[n++] = key3(428, sure, has, quoted);
  out[n++] = key2(429, view.part[view.sentence[center]!] === 0 ? 1 : 0, mass);
  out[n++] = key3(430, contentSure, sourceSure, mass >> 1);
  const picked = step(reading.picked);
  out[n++] = key2(431, picked, mass >> 1);
  out[n++] = key3(432, picked, quoted, has);
  for (const rule of rules) {
    const agrees =
      (sameContent(content, rule.content) ? 1 : 0) | (sameRange(source, rule.source) ? 2 : 0) | (rule.inner ? 4 : 0);
    out[n++] = key2(433, rule.name, agrees);
    out[n++] = key3(434, rule.name, agrees & 5, mass >> 1);
    out[n++] = key3(435, rule.name, agrees, lemma);
    out[n++] = key3(436, agrees, mass >> 1, quoted);
    if (n > 120) break;
  }
  if (rules.length === 0) {
    out[n++] = key2(437, mass, quoted);
    out[n++] = key2(438, lemma, tag);
  }
  return n;
}

/** The features of two neighbouring readings being kept or dropped differently; returns how many. */
export function choiceBorders(readings: readonly PickedReading[], place: number, out: Int32Array): number {
  const before = readings[place - 1]!;
  const after = readings[place]!;
  const bits = clash(before, after);
  const a = step(before.place.cue.mass);
  const b = step(after.place.cue.mass);
  let n = 0;
  out[n++] = key(451, bits);
  out[n++] = key3(452, bits, a > b ? 1 : 0, a >> 1);
  out[n++] = key3(453, bits, a - b, 0);
  out[n++] = key3(454, bits, bucket(after.place.cue.first - before.place.cue.last), 0);
  return n;
}
