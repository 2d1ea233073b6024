import { type Candidate, type Place, sameContent, sameRange } from "./candidates.ts";
import { borderFeatures, leftOut } from "./content-borders.ts";
import type { CueContext } from "./cue-features.ts";
import { bucket, hashWord, key2, key3, mix } from "./feature-hash.ts";
import type { TokenRange } from "./role-lattice.ts";
import { CLASS, type TextView } from "./text-view.ts";

const NONE = hashWord("<none>");
export const MOST_CANDIDATE_FEATURES = 256;
/** Places on each side that are looked at. */
const NEIGHBOURS = 4;

/** Agreement of a candidate with what a construction reads: 1 same content, 2 same source, 4 same cue. */
const agreement = (candidate: Candidate, rule: Place["rules"][number]): number =>
  (sameContent(candidate.content, rule.content) ? 1 : 0) |
  (sameRange(candidate.source, rule.source) ? 2 : 0) |
  (sameRange(candidate.cue, rule.cue) ? 4 : 0);

/** The token whose subtree is exactly `[first, last)`, −1. */
function topOf(view: TextView, { first, last }: TokenRange): number {
  for (let at = first; at < last; at++) if (view.left[at] === first && view.right[at] === last) return at;
  return -1;
}

const isMark = (view: TextView, at: number): boolean => view.class[at] === CLASS.mark;
const isPunctuation = (view: TextView, at: number): boolean => {
  const kind = view.class[at]!;
  return kind === CLASS.comma || kind === CLASS.stop || kind === CLASS.colon || kind === CLASS.punctuation;
};

const tenth = (probability: number): number => Math.round(10 * probability);

/** How a candidate lies to the first readings of the places around it; returns how many features there are then. */
function neighbourFeatures(
  view: TextView,
  places: readonly Place[],
  index: number,
  { cue, source, content, rank }: Candidate,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const home = view.sentence[cue.first]!;
  const covers = (ranges: readonly TokenRange[], at: number): boolean =>
    ranges.some(({ first, last }) => at >= first && at < last);
  const end = content.at(-1)?.last ?? cue.last;
  for (let k = Math.max(0, index - NEIGHBOURS); k <= Math.min(places.length - 1, index + NEIGHBOURS); k++) {
    const other = places[k]!;
    if (k === index || other.cue.mass < 0.3) continue;
    const away = view.sentence[other.cue.first]! - home;
    const first = other.candidates[0]!;
    const sure = other.cue.mass > 0.7 ? 2 : 1;
    const order = Math.sign(k - index);
    const holds = covers(content, other.cue.first) ? 1 : 0;
    const isHeld = covers(first.content, cue.first) ? 2 : 0;
    const hasSource = first.source ? 1 : 0;
    let shared = 0;
    let quoted = 0;
    for (const a of content)
      for (const b of first.content) {
        const both = Math.min(a.last, b.last) - Math.max(a.first, b.first);
        if (both <= 0) continue;
        shared += both;
        if (view.region[Math.max(a.first, b.first)]! >= 0) quoted = 1;
      }
    if (shared > 0) {
      const bits = holds | isHeld | (quoted << 2) | (sure << 3) | (hasSource << 5);
      const distance = bucket(Math.min(...content.map((a) => Math.abs(a.first - cue.first))));
      const rival = bucket(Math.min(...first.content.map((b) => Math.abs(b.first - other.cue.first))));
      out[n++] = key3(591, bits, order, Math.sign(distance - rival));
      out[n++] = key3(592, bits, Math.sign(away) * Math.min(2, Math.abs(away)), rank < 0 ? 1 : 0);
      if (holds === 0 && isHeld === 0) out[n++] = key3(593, view.lemma[other.window.center]!, order, quoted);
    } else if (holds) out[n++] = key3(594, sure, hasSource, order);
    if (holds) {
      out[n++] = key3(595, view.relation[other.window.center]!, sure, hasSource);
      out[n++] = key3(596, view.lemma[other.window.center]!, view.region[other.cue.first]! >= 0 ? 1 : 0, sure);
    }
    const begin = first.source && first.source.first < other.cue.first ? first.source.first : other.cue.first;
    const gap = begin - end;
    if (gap >= 0 && gap < 4 && order > 0) {
      const between = gap > 0 ? view.tag[end]! : 0;
      out[n++] = key3(597, gap, between, hasSource);
      out[n++] = key3(598, between, view.relation[other.window.center]!, sure);
    }
    if (source && first.source && source.first < first.source.last && first.source.first < source.last)
      out[n++] = key3(599, sameRange(source, first.source) ? 1 : 0, order, away === 0 ? 1 : 0);
    if (n > MOST_CANDIDATE_FEATURES - 12) break;
  }
  return n;
}

/**
 * The features of "of all that this place may mean, this is meant", into `out`; returns how many. What a chain cannot see: both bounds of a
 * span at once, whether it is a constituent, what is left over of the sentence, and which constructions read the same.
 */
export function candidateFeatures(
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  places: readonly Place[],
  index: number,
  candidate: Candidate,
  out: Int32Array,
): number {
  const place = places[index]!;
  const { window, rules } = place;
  const { center } = window;
  const { cue, source, content, rank } = candidate;
  const best = place.candidates[0]!.likelihood;
  const behind = Math.max(-24, Math.round((candidate.likelihood - best) * 2));
  const coarse = behind >> 1;
  const lemma = view.lemma[center]!;
  const tag = view.tag[center]!;
  // 0 the chain, 1 a construction, then the ways to move a content
  const origin = Math.max(0, -rank);
  let n = 0;
  out[n++] = key2(501, behind, origin);
  out[n++] = key2(502, rank, 0);
  out[n++] = key2(503, coarse, Math.round(4 * place.cue.mass));
  for (const rule of rules) {
    const bits = agreement(candidate, rule) | (rule.inner ? 8 : 0);
    out[n++] = key2(505, rule.name, bits);
    out[n++] = key3(506, rule.name, bits & 1, coarse);
    out[n++] = key3(507, rule.name, bits & 2, coarse);
    out[n++] = key3(508, rule.name, bits & 4, coarse);
    out[n++] = key3(509, bits, coarse, rank < 0 ? 1 : 0);
    out[n++] = key3(510, rule.name, bits, lemma);
  }
  if (rules.length === 0) out[n++] = key2(511, behind, rank);
  const contentSure = tenth(candidate.contentSure);
  const sourceSure = tenth(candidate.sourceSure);
  out[n++] = key3(512, contentSure, coarse, origin);
  out[n++] = key3(513, sourceSure, coarse, rank < 0 ? 1 : 0);
  out[n++] = key3(515, origin, lemma, 0);
  out[n++] = key3(516, origin, tag, rules.length > 0 ? 1 : 0);
  out[n++] = key3(514, contentSure, sourceSure, rules.length > 0 ? 1 : 0);
  // the source
  const quotedCue = view.region[center]! >= 0 ? 1 : 0;
  if (source) {
    const end = source.last - 1;
    const top = topOf(view, source);
    const side = source.first < cue.first ? 1 : 2;
    const gap = side === 1 ? cue.first - source.last : source.first - cue.last;
    const after = source.last < view.count ? source.last : end;
    const before = source.first > 0 ? source.first - 1 : 0;
    let commas = 0;
    for (let at = source.first; at < source.last; at++) if (view.class[at] === CLASS.comma) commas++;
    const role = top < 0 ? NONE : mix(view.relation[top]!, view.head[top] === center ? 1 : 0);
    out[n++] = key3(520, role, side, bucket(gap));
    out[n++] = key3(521, view.tag[source.first]!, view.tag[end]!, bucket(source.last - source.first));
    out[n++] = key3(522, view.tag[before]!, view.tag[after]!, side);
    out[n++] = key3(523, Math.min(commas, 3), view.class[after]!, view.class[end]!);
    out[n++] = key3(524, view.word[after]!, view.tag[end]!, side);
    out[n++] = key3(525, view.word[end]!, view.tag[source.first]!, side);
    out[n++] = key3(526, lemma, side, bucket(gap));
    out[n++] = key2(527, view.subject[center] === top ? 1 : 0, top < 0 ? 1 : 0);
    out[n++] = key3(
      528,
      view.region[source.first]! >= 0 ? 1 : 0,
      quotedCue,
      view.sentence[source.first] === view.sentence[center] ? 1 : 0,
    );
    out[n++] = key3(529, view.word[before]!, view.word[source.first]!, side);
  } else {
    out[n++] = key3(530, tag, view.subject[center]! >= 0 ? 1 : 0, rank < 0 ? 1 : 0);
    out[n++] = key2(531, lemma, view.subject[center]! >= 0 ? 1 : 0);
    out[n++] = key2(532, view.relation[center]!, tag);
  }
  // the cue
  if (!sameRange(cue, place.cue)) {
    out[n++] = key3(535, view.tag[cue.first]!, view.tag[cue.last - 1]!, cue.last - cue.first);
    out[n++] = key3(
      536,
      Math.sign(cue.first - place.cue.first),
      Math.sign(cue.last - place.cue.last),
      Math.round(4 * place.cue.exact),
    );
    out[n++] = key2(537, view.lemma[cue.last - 1]!, view.lemma[place.cue.last - 1]!);
  }
  // the content, as a whole and piece by piece
  const pieces = content.length;
  let size = 0;
  let sides = 0;
  let covered = 0;
  for (const { first, last } of content) {
    size += last - first;
    sides |= last <= cue.first ? 1 : first >= cue.last ? 2 : 4;
    if (view.region[first]! >= 0 && view.region[last - 1]! >= 0) covered++;
  }
  const quoted = pieces === 0 ? 0 : covered === pieces ? 2 : covered > 0 ? 1 : 0;
  out[n++] = key3(540, Math.min(pieces, 4), sides, quoted);
  out[n++] = key3(541, Math.min(pieces, 4), lemma, sides);
  out[n++] = key3(542, bucket(size), sides, lemma);
  out[n++] = key3(543, sides, source ? (source.first < cue.first ? 1 : 2) : 0, quoted);
  out[n++] = key3(544, Math.min(pieces, 4), coarse, sides);
  const cluster = view.cluster[center]!;
  const listed = view.listed[center]!;
  out[n++] = key3(545, cluster, Math.min(pieces, 4), sides);
  out[n++] = key3(546, listed, sides, source ? 1 : 0);
  content.forEach(({ first, last }, number) => {
    if (n > MOST_CANDIDATE_FEATURES - 90) return;
    const end = last - 1;
    const top = topOf(view, { first, last });
    const side = last <= cue.first ? 1 : first >= cue.last ? 2 : 3;
    const before = first > 0 ? first - 1 : 0;
    const after = last < view.count ? last : end;
    const inCue = (at: number): boolean => at >= cue.first && at < cue.last;
    const sentence = view.sentence[first]!;
    const from = view.sentenceStart[sentence]!;
    const to = view.sentenceStart[view.sentence[end]! + 1]!;
    // what is left of the sentence behind it: 0 nothing, 1 its full stop, 2 more
    const rest = last >= to ? 0 : last === to - 1 && view.class[last] === CLASS.stop ? 1 : 2;
    const start = first === from ? 0 : first === from + 1 && isPunctuation(view, from) ? 1 : 2;
    const role = top < 0 ? NONE : mix(view.relation[top]!, view.head[top] === center ? 1 : 0);
    const where = mix(side, Math.min(number, 2));
    const beforeTag = inCue(before) ? 7 : view.tag[before]!;
    const afterTag = inCue(after) ? 7 : view.tag[after]!;
    out[n++] = key3(550, role, where, sides);
    out[n++] = key3(551, role, lemma, side);
    out[n++] = key3(552, rest, start, where);
    out[n++] = key3(559, cluster, view.tag[first]!, mix(side, rest));
    out[n++] = key3(563, listed, role, side);
    out[n++] = key3(553, rest, afterTag, mix(side, view.tag[end]!));
    out[n++] = key3(554, start, beforeTag, mix(side, view.tag[first]!));
    out[n++] = key3(555, rest, view.word[after]!, side);
    out[n++] = key3(556, view.word[before]!, view.word[first]!, side);
    out[n++] = key3(557, lemma, view.word[first]!, side);
    out[n++] = key3(558, lemma, view.tag[first]!, mix(side, rest));
    // quotation marks: opened and closed inside, cut through
    const opens = isMark(view, first) ? 1 : 0;
    const closes = isMark(view, end) ? 1 : 0;
    const regionFirst = view.region[first]!;
    const regionLast = view.region[end]!;
    const cutLeft = regionFirst >= 0 && view.regions[regionFirst]!.from < first ? 1 : 0;
    const cutRight = regionLast >= 0 && view.regions[regionLast]!.to > last ? 1 : 0;
    const marks = opens | (closes << 1) | (cutLeft << 2) | (cutRight << 3) | ((regionFirst >= 0 ? 1 : 0) << 4);
    out[n++] = key3(560, marks | ((regionLast >= 0 ? 1 : 0) << 5), quotedCue, side);
    out[n++] = key3(561, marks, where, rest);
    out[n++] = key3(562, marks, beforeTag, afterTag);
    n = borderFeatures(view, candidate, number, side, out, n);
    // the next likely cue behind it, and likely cues inside that are not in quotation marks
    let inside = 0;
    for (let at = first; at < last && inside < 3; at++)
      if (mass[at]! > 0.5 && (at === first || mass[at - 1]! <= 0.5) && view.region[at]! < 0) inside++;
    let next = 0;
    for (let at = last; at < Math.min(to, last + 6); at++)
      if (mass[at]! > 0.5 && !inCue(at)) {
        next = at - last + 1;
        break;
      }
    out[n++] = key3(565, inside, side, quoted);
    out[n++] = key3(566, next, afterTag, side);
    out[n++] = key3(567, next, view.word[after]!, rest);
    // what stands between the cue and this piece
    const gapFrom = side === 2 ? cue.last : last;
    const gapTo = side === 2 ? first : cue.first;
    const gap = gapTo - gapFrom;
    const covers = source && source.first >= gapFrom && source.last <= gapTo ? 1 : 0;
    out[n++] = key3(570, bucket(gap), covers, where);
    if (gap > 0 && view.sentence[gapFrom] === view.sentence[gapTo - 1]) {
      out[n++] = key3(571, view.tag[gapFrom]!, view.tag[gapTo - 1]!, mix(covers, side));
      out[n++] = key3(572, view.word[gapTo - 1]!, covers, lemma);
      out[n++] = key3(573, view.word[gapFrom]!, covers, lemma);
      const left = topOf(view, { first: gapFrom, last: gapTo });
      if (left >= 0) out[n++] = key3(574, view.relation[left]!, view.head[left] === center ? 1 : 0, lemma);
    }
    if (number > 0) {
      const previous = content[number - 1]!;
      const hole = first - previous.last;
      const over = previous.last <= cue.first && first >= cue.last ? 1 : 0;
      out[n++] = key3(580, over, bucket(hole), view.sentence[first] === view.sentence[previous.last - 1] ? 1 : 0);
      out[n++] = key3(581, over, view.tag[previous.last - 1]!, view.tag[first]!);
      out[n++] = key3(582, over, quoted, view.part[sentence] === view.part[view.sentence[previous.last - 1]!] ? 1 : 0);
    }
  });
  if (pieces > 0) {
    const before = leftOut(view, context, mass, content[0]!.first, -1, cue);
    const behindIt = leftOut(view, context, mass, content.at(-1)!.last - 1, 1, cue);
    out[n++] = key3(584, before, behindIt, quoted);
    out[n++] = key3(585, behindIt, mix(sides, quoted), Math.min(pieces, 3));
    out[n++] = key3(586, before, mix(sides, quoted), Math.min(pieces, 3));
    out[n++] = key3(587, mix(before, behindIt), coarse, contentSure);
  }
  n = neighbourFeatures(view, places, index, candidate, out, n);
  out[n++] = key3(590, context.quoting[view.sentence[center]!]!, sides, Math.min(pieces, 3));
  return Math.min(n, MOST_CANDIDATE_FEATURES);
}
