import { bucket, hashWord, key, key2, key3, mix } from "./feature-hash.ts";
import { CLASS, type TextView } from "./text-view.ts";

/** What surrounds each token, worked out once per article: quotation marks near by, the nearest verb above, the clause above that. */
export interface CueContext {
  /** Tokens back to the last closing mark and on to the next opening mark, within the sentence ± 1; 99: none. */
  readonly sinceQuote: Uint8Array;
  readonly untilQuote: Uint8Array;
  /** Nearest verb at or above the token, −1. */
  readonly verb: Int32Array;
  /** The nearest verb above that one from which it hangs as a complement, −1. */
  readonly outer: Int32Array;
  /** Bit 1: the sentence has marks; 2: it begins inside; 4: it ends inside; 8: the previous one has; 16: the next one has. */
  readonly quoting: Uint8Array;
}

const COMPLEMENTS = new Set(
  ["ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "conj", "csubj", "dep"].map(hashWord),
);

export function cueContext(view: TextView): CueContext {
  const { count, sentenceStart } = view;
  const sinceQuote = new Uint8Array(count).fill(99);
  const untilQuote = new Uint8Array(count).fill(99);
  const sentences = sentenceStart.length - 1;
  const quoting = new Uint8Array(sentences);
  for (let number = 0; number < sentences; number++) {
    const from = sentenceStart[number]!;
    const to = sentenceStart[number + 1]!;
    let bits = 0;
    for (let at = from; at < to; at++) if (view.region[at]! >= 0) bits |= 1;
    const first = view.region[from] ?? -1;
    if (first >= 0 && view.regions[first]!.from < from) bits |= 2;
    const last = to > from ? (view.region[to - 1] ?? -1) : -1;
    if (last >= 0 && view.regions[last]!.to > to) bits |= 4;
    quoting[number] = bits;
  }
  for (let number = 0; number < sentences; number++) {
    if (number > 0 && quoting[number - 1]! & 1) quoting[number] = quoting[number]! | 8;
    if (number + 1 < sentences && quoting[number + 1]! & 1) quoting[number] = quoting[number]! | 16;
  }
  for (const { from, to } of view.regions) {
    for (let at = to; at < Math.min(count, to + 40); at++) {
      if (view.sentence[at]! > view.sentence[to - 1]! + 1) break;
      sinceQuote[at] = Math.min(sinceQuote[at]!, at - to);
    }
    for (let at = from - 1; at >= Math.max(0, from - 40); at--) {
      if (view.sentence[at]! < view.sentence[from]! - 1) break;
      untilQuote[at] = Math.min(untilQuote[at]!, from - 1 - at);
    }
  }
  const verb = new Int32Array(count).fill(-1);
  const outer = new Int32Array(count).fill(-1);
  for (let at = 0; at < count; at++) {
    let up = at;
    for (let steps = 0; up >= 0 && steps < 30 && view.class[up] !== CLASS.verb; steps++) up = view.head[up]!;
    if (up < 0 || view.class[up] !== CLASS.verb) continue;
    verb[at] = up;
    for (let steps = 0; up >= 0 && steps < 30; steps++) {
      const complement = COMPLEMENTS.has(view.relation[up]!);
      up = view.head[up]!;
      if (up >= 0 && complement && (view.class[up] === CLASS.verb || view.complement[up]! >= 0)) {
        outer[at] = up;
        break;
      }
    }
  }
  return { sinceQuote, untilQuote, verb, outer, quoting };
}

const NONE = hashWord("<none>");
const DASHES = "-–—―";

/** The features of "this token belongs to a cue", into `out`; returns how many. */
export function cueFeatures(view: TextView, context: CueContext, at: number, out: Int32Array): number {
  const { word, lemma, tag, relation, head, childBits, subject, complement, marker } = view;
  const first = view.sentenceStart[view.sentence[at]!]!;
  const to = view.sentenceStart[view.sentence[at]! + 1]!;
  const l = lemma[at]!;
  const own = tag[at]!;
  const r = relation[at]!;
  const up = head[at]!;
  const upLemma = up < 0 ? NONE : lemma[up]!;
  const upTag = up < 0 ? NONE : tag[up]!;
  const bits = childBits[at]!;
  const region = view.region[at]!;
  const inside = region >= 0 ? 1 : 0;
  const since = bucket(context.sinceQuote[at]!);
  const until = bucket(context.untilQuote[at]!);
  const marks = inside | (since < 4 ? (since + 1) << 1 : 0) | (until < 4 ? (until + 1) << 4 : 0);
  const quoting = context.quoting[view.sentence[at]!]!;
  const sub = subject[at]!;
  const subTag = sub < 0 ? NONE : tag[sub]!;
  const comp = complement[at]!;
  const compTag = comp < 0 ? NONE : tag[comp]!;
  const compMark = comp < 0 || marker[comp]! < 0 ? NONE : lemma[marker[comp]!]!;
  const compShape = mix(compTag, mix(compMark, comp < 0 ? 0 : comp < at ? 1 : 2));
  const obj = view.object[at]!;
  const outer = context.outer[at]!;
  const verb = context.verb[at]!;
  const verbLemma = verb < 0 ? NONE : lemma[verb]!;
  const wordBefore = within(word, first, to, at - 1);
  const wordBefore2 = within(word, first, to, at - 2);
  const wordAfter = within(word, first, to, at + 1);
  const wordAfter2 = within(word, first, to, at + 2);
  const tagBefore = within(tag, first, to, at - 1);
  const tagAfter = within(tag, first, to, at + 1);
  let n = 0;
  out[n++] = key(1, l);
  out[n++] = key(2, word[at]!);
  out[n++] = key(3, own);
  out[n++] = key2(4, l, own);
  out[n++] = key(5, wordBefore);
  out[n++] = key(6, wordAfter);
  out[n++] = key2(7, tagBefore, own);
  out[n++] = key2(8, own, tagAfter);
  out[n++] = key2(9, wordBefore, l);
  out[n++] = key3(11, within(tag, first, to, at - 2), tagBefore, own);
  out[n++] = key3(12, own, tagAfter, within(tag, first, to, at + 2));
  out[n++] = key2(13, wordBefore2, own);
  out[n++] = key2(17, r, own);
  out[n++] = key2(18, r, l);
  out[n++] = key2(20, upLemma, l);
  out[n++] = key2(22, bits, own);
  out[n++] = key2(27, compShape, l);
  out[n++] = key2(29, obj < 0 ? NONE : lemma[obj]!, l);
  out[n++] = key2(30, marks, own);
  out[n++] = key3(32, inside, own, r);
  out[n++] = key2(33, quoting, own);
  out[n++] = key2(37, outer < 0 ? 0 : view.class[outer]! + 1 + (outer < at ? 32 : 0), own);
  out[n++] = key3(38, Math.min(at - first, 3), Math.min(to - at, 3), own);
  out[n++] = key2(39, up < 0 ? NONE : mix(lemma[up]!, relation[up]!), r);
  out[n++] = key3(40, verbLemma, r, bucket(at - verb) * (verb < 0 ? 0 : 1));
  const grand = up < 0 ? -1 : head[up]!;
  out[n++] = key3(41, grand < 0 ? NONE : lemma[grand]!, upLemma, l);
  out[n++] = key3(42, grand < 0 ? NONE : tag[grand]!, mix(up < 0 ? NONE : relation[up]!, upTag), mix(r, own));
  const part = view.part[view.sentence[at]!]!;
  out[n++] = key3(44, first > 0 && view.part[view.sentence[first - 1]!] === part ? 1 : 0, own, part === 0 ? 1 : 0);
  if (up >= 0) {
    const upBits = childBits[up]!;
    out[n++] = key3(46, upBits & 0x1f, mix(upLemma, r), up < at ? 1 : 0);
    const upSince = bucket(context.sinceQuote[up]!);
    const upUntil = bucket(context.untilQuote[up]!);
    out[n++] = key3(48, mix(upSince, upUntil), r, upLemma);
  }
  out[n++] = key3(50, tagAfter, wordAfter2, l);
  out[n++] = key3(51, tagBefore, tagAfter, l);
  const suffix = view.suffix[at]!;
  out[n++] = key2(55, suffix, own);
  out[n++] = key3(58, suffix, marks, bits & 15);
  const cluster = view.cluster[at]!;
  const listed = view.listed[at]!;
  out[n++] = key2(60, cluster, own);
  out[n++] = key3(63, cluster, compShape, subTag);
  out[n++] = key3(65, cluster, obj < 0 ? 0 : view.cluster[obj]! + 1, own);
  out[n++] = key3(66, cluster, up < 0 ? 0 : view.cluster[up]! + 1, r);
  out[n++] = key2(67, listed, own);
  out[n++] = key3(68, listed, compShape, bits & 3);
  out[n++] = key3(71, cluster, tagBefore, tagAfter);
  // a signature: "…," — Mara Venn
  const dash = DASHES.includes(view.text[view.start[at]!]!);
  if (dash && context.sinceQuote[at]! < 2 && to - at < 10)
    out[n++] = key2(54, view.shape[at + 1] ?? 0, part === view.part[view.sentence[at - 1] ?? 0] ? 1 : 0);
  return n;
}

/** The features of a border of a cue between `at − 1` and `at`, into `out`; returns how many. */
export function cueBorders(view: TextView, context: CueContext, at: number, out: Int32Array): number {
  const { word, lemma, tag, relation, head } = view;
  const first = view.sentenceStart[view.sentence[at]!]!;
  const before = at - 1;
  const wb = at > first ? word[before]! : NONE;
  const tb = at > first ? tag[before]! : NONE;
  const lb = at > first ? lemma[before]! : NONE;
  const rb = at > first ? relation[before]! : NONE;
  const to = view.sentenceStart[view.sentence[at]! + 1]!;
  const ta = at + 1 < to ? tag[at + 1]! : NONE;
  const tbb = before > first ? tag[before - 1]! : NONE;
  const link = at > first ? (head[at] === before ? 1 : head[before] === at ? 2 : head[at] === head[before] ? 3 : 0) : 4;
  let n = 0;
  out[n++] = key(101, tb);
  out[n++] = key(102, tag[at]!);
  out[n++] = key2(103, tb, tag[at]!);
  out[n++] = key2(104, wb, tag[at]!);
  out[n++] = key2(105, tb, word[at]!);
  out[n++] = key2(106, wb, word[at]!);
  out[n++] = key3(107, link, mix(rb, relation[at]!), 0);
  out[n++] = key3(108, link, lb, relation[at]!);
  out[n++] = key3(109, link, lemma[at]!, rb);
  out[n++] = key3(110, tb, tag[at]!, ta);
  out[n++] = key3(111, tbb, tb, tag[at]!);
  out[n++] = key2(113, Math.min(context.sinceQuote[at]!, 3), tag[at]!);
  const verbBefore = at > first ? context.verb[before]! : -1;
  out[n++] = key3(115, verbBefore < 0 ? NONE : lemma[verbBefore]!, rb, tag[at]!);
  return n;
}

/** A value of a token of the sentence; outside it there is none. */
function within(values: ArrayLike<number>, first: number, to: number, index: number): number {
  return index < first || index >= to ? NONE : values[index]!;
}
