import type { Attribution } from "../core/attribution.ts";
import type { Sentence } from "../core/sentence.ts";
import type { Span } from "../core/span.ts";
import { IMPERSONAL_ADVERBS } from "../language/english/attribution-words.ts";

/** Index of the innermost attribution a token is content of; −1: the outlet's own words. */
export const OUTLET = -1;

/** For every token of the article, in reading order. */
export interface TokenOwners {
  /** First token of each sentence; one more at the end. */
  readonly firsts: Int32Array;
  /** Index in the attributions, or OUTLET. */
  readonly owner: Int32Array;
  /** Index of the attribution whose source or cue it is, or −1. */
  readonly spent: Int32Array;
}

/**
 * Lays the attributions over the tokens, outer first, so that the innermost wins; an inner one without a verb in its content lays nothing,
 * nor does an adverb inside somebody's words ("X said that Y allegedly left" is X's word), nor what somebody there is said not to do ("X said
 * that Y refused to pay"): `putsForward` tells. Elsewhere such an adverb stays part of its clause.
 * Cost: linear in the tokens and in the total length of all contents.
 */
export function layAttributions(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  putsForward: (index: number) => boolean = () => true,
): TokenOwners {
  const firsts = new Int32Array(sentences.length + 1);
  for (let i = 0; i < sentences.length; i++) firsts[i + 1] = firsts[i]! + sentences[i]!.tokens.length;
  const count = firsts[sentences.length]!;
  const tokens = readTokens(sentences, count);
  const owner = new Int32Array(count).fill(OUTLET);
  const spent = new Int32Array(count).fill(-1);
  for (const index of outerFirst(attributions)) {
    const attribution = attributions[index]!;
    const { what, who, cue, parent } = attribution;
    const isAdverb = who === null && cue !== null && tokens.adverbs.has(cue.start);
    if (laysNothing(tokens, attribution)) continue;
    if (parent !== null && (isAdverb || !putsForward(index))) continue;
    for (const piece of isAdverb ? [...what, cue] : what)
      eachToken(tokens, piece, (token) => {
        owner[token] = index;
        spent[token] = -1;
      });
    // "the inspector had flagged it and had asked for …": the subject of two verbs stays the first one's
    const isShared =
      who !== null &&
      cue !== null &&
      (parent !== null || tokens.participles.has(cue.start)) &&
      hasVerbBetween(tokens, who.end, cue.start);
    for (const piece of [isShared ? null : who, cue])
      if (piece !== null)
        eachToken(tokens, piece, (token) => {
          if (owner[token] !== index) spent[token] = index;
        });
  }
  return { firsts, owner, spent };
}

/** All tokens of an article by number, and where those stand that tell what an attribution lays. */
interface TokenTable {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly isVerb: Uint8Array;
  /** By their first characters. */
  readonly adverbs: ReadonlySet<number>;
  readonly prepositions: ReadonlySet<number>;
  readonly infinitives: ReadonlySet<number>;
  readonly participles: ReadonlySet<number>;
  /** Verbs, by the ends of their cues. */
  readonly enacting: ReadonlySet<number>;
  readonly telling: ReadonlySet<number>;
}

function readTokens(sentences: readonly Sentence[], count: number): TokenTable {
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const isVerb = new Uint8Array(count);
  const adverbs = new Set<number>();
  const prepositions = new Set<number>();
  const infinitives = new Set<number>();
  const participles = new Set<number>();
  const enacting = new Set<number>();
  const telling = new Set<number>();
  let at = 0;
  for (const { tokens } of sentences) {
    for (const { start, end, tag, lemma } of tokens) {
      starts[at] = start;
      isVerb[at] = /^(?:VB|MD)/.test(tag) ? 1 : 0;
      if (/^(?:of|about)$/.test(lemma)) prepositions.add(start);
      if (/^(?:approve|adopt|ratify|pass|enact)$/.test(lemma)) enacting.add(end);
      if (/^(?:tell|inform|notify)$/.test(lemma)) telling.add(end);
      // "vetoed the bill, saying …"
      if (tag === "VBG") participles.add(start);
      if (tag === "TO") infinitives.add(start);
      if (IMPERSONAL_ADVERBS.has(lemma)) adverbs.add(start);
      ends[at++] = end;
    }
  }
  return { starts, ends, isVerb, adverbs, prepositions, infinitives, participles, enacting, telling };
}

function eachToken({ starts, ends }: TokenTable, span: Span, visit: (token: number) => void): void {
  for (let i = firstEndingAfter(ends, span.start); i < starts.length && starts[i]! < span.end; i++) visit(i);
}

function hasVerbBetween(tokens: TokenTable, start: number, end: number): boolean {
  let has = false;
  if (start < end)
    eachToken(tokens, { start, end }, (token) => {
      has ||= tokens.isVerb[token] === 1;
    });
  return has;
}

/** Is its content no word of its speaker's, but a deed that the outlet tells, or a piece of what the one around it says? */
function laysNothing(tokens: TokenTable, attribution: Attribution): boolean {
  const { what, who, cue, parent, attitude } = attribution;
  // "the captain appeared to blame the board": how it looks to the outlet, in its own words
  if (parent === null) return (who === null && attitude === "perceives") || isEnacted(tokens, attribution);
  if (isPlanned(tokens, attribution)) return true;
  // "X said that the crews had been told to leave": that they were told so is X's word, and who told them nobody says
  if (who === null && cue !== null && tokens.telling.has(cue.end)) return true;
  // "X said that Y knew of the leak before it was told": what Y knew is no clause of its own, so the whole stays X's
  const isObject =
    what.length === 1 && cue !== null && tokens.prepositions.has(what[0]!.start) && what[0]!.start - cue.end <= 1;
  return isObject || !what.some(({ start, end }) => hasVerbBetween(tokens, start, end));
}

/** "three people said that the firm plans to cut jobs": that it plans, wants or voted so is their word. */
const isPlanned = ({ infinitives, participles }: TokenTable, { attitude, what }: Attribution): boolean =>
  /^(?:intends|wants|supports)$/.test(attitude) &&
  what.some(({ start }) => infinitives.has(start) || participles.has(start));

/** "councillors have approved plans for 900 homes": a deed that the outlet tells, where no clause is what they say. */
const isEnacted = (tokens: TokenTable, { cue, what }: Attribution): boolean =>
  cue !== null && tokens.enacting.has(cue.end) && !what.some(({ start, end }) => hasVerbBetween(tokens, start, end));

function outerFirst(attributions: readonly Attribution[]): number[] {
  const byId = new Map(attributions.map(({ id }, index) => [id, index] as const));
  const depths = attributions.map(({ parent }) => {
    let depth = 0;
    for (let id = parent; id !== null && depth < 64; depth++) {
      const index = byId.get(id);
      id = index === undefined ? null : attributions[index]!.parent;
    }
    return depth;
  });
  const length = attributions.map(({ what }) => what.reduce((sum, { start, end }) => sum + end - start, 0));
  return attributions
    .map((_, index) => index)
    .sort((a, b) => depths[a]! - depths[b]! || length[b]! - length[a]! || a - b);
}

function firstEndingAfter(ends: Int32Array, position: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
