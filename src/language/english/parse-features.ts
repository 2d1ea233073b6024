import { mixAll, put, seed } from "./feature-hash.ts";
import type { ParseState } from "./parse-state.ts";
import type { Words } from "./words.ts";

export const MOST_PARSE_FEATURES = 80;

const distanceClass = (distance: number): number =>
  distance < 5 ? distance : distance < 7 ? 5 : distance < 11 ? 6 : distance < 21 ? 7 : 8;

/** What lies strictly between two places: commas, quotation marks, verbs, conjunctions, each none, one or several. */
function between(counts: Int32Array, from: number, to: number): number {
  const difference = to > from ? counts[to]! - counts[from + 1]! : 0;
  const commas = difference & 255;
  const verbs = (difference >>> 8) & 255;
  const quotes = (difference >>> 16) & 127;
  const conjunctions = (difference >>> 23) & 127;
  return (
    Math.min(commas, 2) | (Math.min(verbs, 2) << 2) | (Math.min(quotes, 2) << 4) | (Math.min(conjunctions, 1) << 6)
  );
}

const KIND_OF_TAG = buildKinds();
function buildKinds(): Int32Array {
  const kinds = new Int32Array(64);
  kinds[8] = 1; // ,
  for (const verb of [12, 13, 14, 19]) kinds[verb] = 1 << 8; // VBP VBD VBZ MD
  kinds[30] = kinds[31] = 1 << 16;
  kinds[11] = 1 << 23;
  return kinds;
}

/** Running counts of marks and finite verbs before each place, packed; filled once a sentence. */
export function readCounts(words: Words, counts: Int32Array): void {
  let sum = 0;
  for (let at = 0; at < words.count + 8; at++) {
    counts[at] = sum;
    sum += KIND_OF_TAG[words.tag[at]! & 63]!;
  }
}

/** The features of a configuration for the next action. Returns how many were written. */
export function actionFeatures(words: Words, state: ParseState, counts: Int32Array, out: Int32Array): number {
  const { word, tag, cluster, group, relation, suffix3 } = words;
  const { stack, depth, front, left1, left2, right1, right2 } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s2 = depth > 2 ? stack[depth - 3]! : 0;
  const n0 = front;
  const s0w = word[s0]!;
  const s1w = word[s1]!;
  const n0w = word[n0]!;
  const n1w = word[n0 + 1]!;
  const s0t = tag[s0]!;
  const s1t = tag[s1]!;
  const s2t = tag[s2]!;
  const n0t = tag[n0]!;
  const n1t = tag[n0 + 1]!;
  const n2t = tag[n0 + 2]!;
  const s0wt = Math.imul(s0w, 64) + s0t;
  const s1wt = Math.imul(s1w, 64) + s1t;
  const n0wt = Math.imul(n0w, 64) + n0t;
  const s0c = cluster[s0]!;
  const s1c = cluster[s1]!;
  const n0c = cluster[n0]!;
  const s0g = group[s0]!;
  const s1g = group[s1]!;
  const n0g = group[n0]!;
  const s0l = left1[s0]!;
  const s0r = right1[s0]!;
  const s1r = right1[s1]!;
  const n0l = left1[n0]!;
  const s0l2 = left2[s0]!;
  const s0r2 = right2[s0]!;
  const s1r2 = right2[s1]!;
  const n0l2 = left2[n0]!;
  const dSN = s0 > 0 ? distanceClass(n0 - s0) : 15;
  const dSS = s1 > 0 ? distanceClass(s0 - s1) : 15;
  const bSN = between(counts, s0, n0);
  const bSS = between(counts, s1, s0);
  const s0lk = state.leftKinds[s0]!;
  const s0rk = state.rightKinds[s0]!;
  const s1lk = state.leftKinds[s1]!;
  const s1rk = state.rightKinds[s1]!;
  const n0lk = state.leftKinds[n0]!;
  const tt = (s1t << 12) | (s0t << 6) | n0t;
  const tn = (s0t << 12) | (n0t << 6) | n1t;
  let k = 0;
  // single places
  put(k++, seed(1, s0wt), 0);
  put(k++, seed(2, n0wt), 0);
  put(k++, seed(3, s1wt), 0);
  put(k++, seed(4, n1w), n1t);
  put(k++, seed(5, word[n0 + 2]!), n2t);
  put(k++, seed(6, word[s2]!), s2t);
  put(k++, seed(7, s0c), n0c);
  put(k++, seed(8, s1c), s0c);
  put(k++, seed(9, s1c), n0c);
  // pairs
  put(k++, seed(10, s0wt), n0wt);
  put(k++, seed(11, s0wt), n0t);
  put(k++, seed(12, s0t), n0wt);
  put(k++, seed(13, s1wt), s0wt);
  put(k++, seed(14, s1wt), s0t);
  put(k++, seed(15, s1t), s0wt);
  put(k++, seed(16, s1wt), n0t);
  put(k++, seed(17, s1t), n0wt);
  put(k++, seed(18, (s0t << 6) | n0t), 0);
  put(k++, seed(19, (s1t << 6) | s0t), 0);
  put(k++, seed(20, n0wt), n1t);
  // triples
  put(k++, seed(23, tt), 0);
  put(k++, seed(24, tn), 0);
  put(k++, seed(25, tn), n2t);
  put(k++, seed(26, tt), n1t);
  put(k++, seed(27, tt), s2t);
  put(k++, seed(33, (s1g << 20) ^ (s0g << 10) ^ n0g), 0);
  put(k++, seed(34, (s1c << 20) ^ (s0c << 10) ^ n0t), 0);
  put(k++, seed(35, (s1t << 26) ^ (s0c << 12) ^ n0c), 0);
  put(k++, seed(36, (s1c << 14) ^ n0c), s0t);
  // distances and what lies between
  put(k++, seed(37, (s0t << 6) | n0t), dSN | (dSS << 4));
  put(k++, seed(38, s0w), dSN | (n0t << 4));
  put(k++, seed(39, n0w), dSN | (s0t << 4));
  put(k++, seed(40, (s1t << 6) | s0t), dSS);
  put(k++, seed(41, tt), bSN);
  put(k++, seed(42, tt), bSS);
  put(k++, seed(44, (s0t << 6) | n0t), bSN | (n1t << 8));
  put(k++, seed(45, (s1t << 6) | s0t), bSS | (n0t << 8));
  // children
  put(k++, seed(46, s0wt), s0lk);
  put(k++, seed(47, s0wt), s0rk);
  put(k++, seed(48, n0wt), n0lk);
  put(k++, seed(49, s1wt), s1rk);
  put(k++, seed(50, s1wt), s1lk);
  put(k++, seed(51, tt), s0rk);
  put(k++, seed(53, tt), s1rk);
  put(k++, seed(56, tt), (tag[s0l]! << 6) | tag[s0r]!);
  put(k++, seed(57, tt), (tag[s1r]! << 6) | tag[n0l]!);
  put(k++, seed(58, s0t), (tag[s0l]! << 12) | (tag[s0l2]! << 6) | n0t);
  put(k++, seed(59, s0t), (tag[s0r]! << 12) | (tag[s0r2]! << 6) | n0t);
  put(k++, seed(60, n0t), (tag[n0l]! << 12) | (tag[n0l2]! << 6) | s0t);
  put(k++, seed(61, s1t), (tag[s1r]! << 12) | (tag[s1r2]! << 6) | s0t);
  put(k++, seed(62, word[s0l]!), (s0t << 12) | (s1t << 6) | n0t);
  put(k++, seed(63, word[s0l]!), s1wt);
  put(k++, seed(66, word[n0l]!), (s0t << 12) | (s1t << 6) | n0t);
  put(k++, seed(67, (relation[s0l]! << 8) ^ relation[s0r]!), tt);
  put(k++, seed(68, word[s0l]!), (s1c << 8) ^ s0t);
  put(
    k++,
    seed(
      69,
      Math.min(3, state.leftCount[n0]!) |
        (Math.min(3, state.rightCount[s0]!) << 2) |
        (Math.min(3, state.rightCount[s1]!) << 4),
    ),
    tt,
  );
  // the words beside the places
  put(k++, seed(70, tag[Math.max(s0 - 1, 0)]!), tt);
  put(k++, seed(71, tag[s0 + 1]!), tt);
  put(k++, seed(72, tag[n0 - 1]!), tt);
  put(k++, seed(73, tag[s1 + 1]!), tt);
  put(k++, seed(76, suffix3[s0]!), (s0t << 6) | n0t);
  put(k++, seed(77, suffix3[n0]!), (s0t << 6) | n0t);
  put(k++, seed(78, s0g), (n0g << 16) | (s0t << 6) | n0t);
  put(k++, seed(79, s1g), (s0g << 16) | (s1t << 6) | s0t);
  put(k++, seed(80, Math.min(depth, 4)), (s0t << 6) | n0t);
  return mixAll(k, out);
}

/** The features of an arc for its relation. Returns how many were written. */
export function relationFeatures(
  words: Words,
  state: ParseState,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { word, tag, cluster, group, suffix3 } = words;
  const { left1, right1 } = state;
  const direction = child < head ? 1 : 0;
  const hw = word[head]!;
  const ht = tag[head]!;
  const cw = word[child]!;
  const ct = tag[child]!;
  const hc = cluster[head]!;
  const cc = cluster[child]!;
  const d = distanceClass(Math.abs(head - child)) | (direction << 5);
  const tags = (ht << 7) | (ct << 1) | direction;
  const cl = left1[child]!;
  const cr = right1[child]!;
  const clk = state.leftKinds[child]!;
  const crk = state.rightKinds[child]!;
  const hlk = state.leftKinds[head]!;
  const hrk = state.rightKinds[head]!;
  let k = 0;
  put(k++, seed(101, tags), 0);
  put(k++, seed(102, tags), d);
  put(k++, seed(103, hw), tags);
  put(k++, seed(104, cw), tags);
  put(k++, seed(105, hw), cw);
  put(k++, seed(106, (hc << 12) ^ cc), tags);
  put(k++, seed(107, hc), tags);
  put(k++, seed(108, cc), tags);
  put(k++, seed(109, clk), tags);
  put(k++, seed(110, crk), tags);
  put(k++, seed(111, hlk), tags);
  put(k++, seed(112, hrk), tags);
  put(k++, seed(113, word[cl]!), tags);
  put(k++, seed(114, word[cl]!), cw);
  put(k++, seed(115, word[cl]!), Math.imul(hw, 3) + direction);
  put(k++, seed(116, word[cr]!), tags);
  put(k++, seed(117, tag[child - 1]!), tags);
  put(k++, seed(118, tag[child + 1]!), tags);
  put(k++, seed(119, tag[head - 1]!), tags);
  put(k++, seed(120, tag[head + 1]!), tags);
  put(k++, seed(121, word[child + 1]!), tags);
  put(k++, seed(122, word[child - 1]!), tags);
  put(k++, seed(123, (tag[cl]! << 6) | tag[cr]!), tags);
  put(k++, seed(124, suffix3[child]!), tags);
  put(k++, seed(125, suffix3[head]!), tags);
  put(k++, seed(126, Math.imul(clk, 31) ^ hlk), tags);
  put(k++, seed(127, Math.imul(clk, 31) ^ cw), ht);
  put(k++, seed(128, Math.imul(hlk, 31) ^ hw), (ct << 1) | direction);
  put(k++, seed(129, Math.imul(hrk, 31) ^ hw), (ct << 1) | direction);
  put(k++, seed(130, (group[head]! << 12) ^ group[child]!), Math.imul(clk, 31) + direction);
  put(k++, seed(131, word[left1[head]!]!), tags);
  put(k++, seed(132, cc), Math.imul(clk, 31) ^ (ht << 1) ^ direction);
  return mixAll(k, out);
}
