import type { Candidate } from "./candidates.ts";
import type { CueContext } from "./cue-features.ts";
import { bucket, key3, mix } from "./feature-hash.ts";
import type { TokenRange } from "./role-lattice.ts";
import { CLASS, type TextView } from "./text-view.ts";

/** How far a quotation may stand from the content that leaves it out. */
const FARTHEST_QUOTATION = 30;

/**
 * The next quotation of the same paragraph outside a content, seen from its token `at`: 0 none, 1 nobody else's cue stands before or right
 * behind it, 2 another likely cue does, 3 the content's own cue lies between; 4 more where it is a long one.
 */
export function leftOut(
  view: TextView,
  context: CueContext,
  mass: Float32Array,
  at: number,
  step: number,
  cue: TokenRange,
): number {
  const part = view.part[view.sentence[at]!]!;
  const own = view.region[at]!;
  let answer = 1;
  for (let k = 1, to = at + step; k <= FARTHEST_QUOTATION && to >= 0 && to < view.count; k++, to += step) {
    if (view.part[view.sentence[to]!] !== part) return 0;
    const region = view.region[to]!;
    if (to >= cue.first && to < cue.last) answer = Math.max(answer, 3);
    else if (region < 0 && mass[to]! > 0.4) answer = 2;
    if (region < 0 || region === own) continue;
    const { from, to: end } = view.regions[region]!;
    const far = step > 0 ? end : from - 1;
    for (let near = far; near >= 0 && near < view.count && Math.abs(near - far) < 6; near += step)
      if (view.region[near]! < 0 && mass[near]! > 0.4 && (near < cue.first || near >= cue.last)) answer = 2;
    return answer + (end - from > 8 ? 4 : 0) + (context.quoting[view.sentence[from]!]! & 4 ? 8 : 0);
  }
  return 0;
}

/** So far around a piece words are looked for that hang on it. */
const FARTHEST_CHILD = 30;

const isWord = (view: TextView, at: number): boolean => {
  const kind = view.class[at]!;
  return kind !== CLASS.punctuation && (kind < CLASS.mark || kind > CLASS.stop || kind === CLASS.wh);
};

/** Where a token stands: 0 nowhere, 1 before the piece, 2 behind it, 3 in the cue, 4 in the source. */
function placeOf({ cue, source }: Candidate, { first }: TokenRange, at: number): number {
  if (at < 0) return 0;
  if (at >= cue.first && at < cue.last) return 3;
  if (source && at >= source.first && at < source.last) return 4;
  return at < first ? 1 : 2;
}

/**
 * What a piece of content leaves out of the tree: on whom its words hang and which words outside hang on it, as a subject that stands in front
 * of where it begins. Into `out` from `from` on; returns how many features there are then.
 */
export function borderFeatures(
  view: TextView,
  candidate: Candidate,
  number: number,
  side: number,
  out: Int32Array,
  from: number,
): number {
  const piece = candidate.content[number]!;
  const { first, last } = piece;
  const begin = view.sentenceStart[view.sentence[first]!]!;
  const finish = view.sentenceStart[view.sentence[last - 1]! + 1]!;
  let tops = 0;
  let hangs = 0;
  let relation = 0;
  for (let at = first; at < last; at++) {
    const head = view.head[at]!;
    if ((head >= first && head < last) || !isWord(view, at)) continue;
    const place = placeOf(candidate, piece, head);
    // a content has one word that hangs on its cue; what hangs elsewhere tells more
    if (tops === 0 || (hangs === 3 && place !== 3)) {
      hangs = place;
      relation = view.relation[at]!;
    }
    tops++;
  }
  const lost = (start: number, end: number): number => {
    let kind = 0;
    for (let at = start; at < end; at++) {
      const head = view.head[at]!;
      if (head < first || head >= last || !isWord(view, at) || placeOf(candidate, piece, at) > 2) continue;
      kind = kind === 0 ? view.relation[at]! : mix(kind, 1);
    }
    return kind;
  };
  const before = lost(Math.max(begin, first - FARTHEST_CHILD), first);
  const behind = lost(last, Math.min(finish, last + FARTHEST_CHILD));
  const ahead = bucket(first - begin);
  const rest = bucket(finish - last);
  let n = from;
  out[n++] = key3(600, mix(side, hangs), relation, Math.min(ahead, 2));
  out[n++] = key3(601, mix(side, Math.min(tops, 4)), hangs, mix(Math.min(ahead, 2), Math.min(rest, 2)));
  out[n++] = key3(602, mix(side, hangs), before, behind);
  out[n++] = key3(603, side, before, Math.min(ahead, 3));
  out[n++] = key3(604, side, behind, Math.min(rest, 3));
  out[n++] = key3(605, side, ahead, view.tag[begin]!);
  out[n++] = key3(606, mix(side, view.class[last] ?? 0), rest, view.tag[finish - 1]!);
  return n;
}
