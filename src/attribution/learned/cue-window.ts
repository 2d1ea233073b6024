import { mix } from "./feature-hash.ts";
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
  /**
   * What carries a label: a token, or a whole quotation that the cue stands outside of; tokens `[unitFirst, unitLast)`. A quotation may
   * reach beyond the window. `unitToken` is the token that stands for it in the tree.
   */
  readonly unitFirst: Int32Array;
  readonly unitLast: Int32Array;
  readonly unitToken: Int32Array;
  /** The cue's own quotation, −1 where it stands outside. */
  readonly ownRegion: number;
  /** Per region touched by the window, from the region number of its first token on: which other cues stand next to it. */
  readonly rivals: ReadonlyMap<number, number>;
}

const MAX_SENTENCES = 12;
const MAX_TOKENS = 400;
const FARTHEST = 800;

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
  // a sentence without end must not cost its length for every cue in it
  return [Math.max(sentenceStart[from]!, first - FARTHEST), Math.min(sentenceStart[to + 1]!, last + FARTHEST)];
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
  const ownRegion = view.region[center]!;
  for (const direction of [-1, 1]) {
    let cues = 0;
    let commas = 0;
    let step = 0;
    let inCue = false;
    let region = view.region[direction < 0 ? first : last - 1]!;
    for (let at = direction < 0 ? first - 1 : last; at >= from && at < to; at += direction) {
      // what stands inside another quotation is not the outlet's and owns nothing out here
      const likely = mass[at]! > 0.4 && (view.region[at]! < 0 || view.region[at] === ownRegion);
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
    if (region >= 0 && region !== ownRegion && !rivals.has(region))
      rivals.set(region, rivalsOf(view, mass, region, first, last));
  }
  let cueHash = view.lemma[first]!;
  for (let at = first + 1; at < last; at++) cueHash = mix(cueHash, view.lemma[at]!);
  const units = unitsOf(view, from, to, ownRegion);
  return {
    from,
    to,
    first,
    last,
    center,
    cueHash,
    ups,
    branch,
    cuesBetween,
    commasBetween,
    regionStep,
    rivals,
    ownRegion,
    ...units,
  };
}

/** Quotations longer than this are one unit; shorter ones are labelled word by word, all alike. */
const LONGEST_OPEN = 30;

/** Tokens one by one, quotations whole: in 99.5 of 100 a quotation belongs to a content as a whole or not at all. */
function unitsOf(
  view: TextView,
  from: number,
  to: number,
  own: number,
): Pick<CueWindow, "unitFirst" | "unitLast" | "unitToken"> {
  const firsts: number[] = [];
  const lasts: number[] = [];
  const tokens: number[] = [];
  for (let at = from; at < to; ) {
    const region = view.region[at]!;
    const foreign = region >= 0 && region !== own ? view.regions[region]! : null;
    const whole = foreign && foreign.to - foreign.from > LONGEST_OPEN ? foreign : null;
    const end = whole ? whole.to : at + 1;
    firsts.push(whole ? whole.from : at);
    lasts.push(end);
    tokens.push(whole ? topOf(view, Math.max(from, whole.from), Math.min(to, whole.to)) : at);
    at = end;
  }
  return { unitFirst: Int32Array.from(firsts), unitLast: Int32Array.from(lasts), unitToken: Int32Array.from(tokens) };
}

/** The first word of a quotation that hangs from outside it, else its first word. */
function topOf(view: TextView, from: number, to: number): number {
  const last = Math.min(to, view.sentenceStart[view.sentence[from]! + 1]!);
  for (let at = from; at < last; at++) {
    const head = view.head[at]!;
    if (view.class[at]! !== CLASS.mark && (head < from || head >= to)) return at;
  }
  return Math.min(from + 1, to - 1);
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
