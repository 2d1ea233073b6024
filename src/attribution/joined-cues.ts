import type { Span } from "../core/span.ts";
import type { Proposal } from "./proposal.ts";
import { treeAt } from "./resolve/source-head.ts";
import { quotationAt, type Scene } from "./scene.ts";

/** "… was dry and", "… would hold, but later" in front of the second cue or its speaker. */
const JOINT = /,?\s+(?:and|but|though|while)\s+(?:(?:also|later|then|now|\p{L}+ly)\s+){0,2}$/u;
/** "…, saying that": a participle goes on with the speaker's own clause. */
const COMMA = /,\s+$/u;
const ADVERBS = /^\s+(?:(?:also|later|then|now|\p{L}+ly)\s+)*$/u;
const LONGEST_JOINT = 40;

/**
 * "The master said that the lock was dry and warned the crews": where a conjunction joins a second cue, of which the learned reader says that the
 * outlet reports it itself, the first content ends in front of the conjunction; so it does before ", and the mayor promised that", where no "that"
 * stands behind "and" as it stands in front. Only where the second content reaches as far as the first.
 * Cost: linear in the readings, but for those inside each other.
 */
export function withoutJoined(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  const seconds = proposals.flatMap((proposal) => secondOf(scene, proposal)).sort((a, b) => a.start - b.start);
  const starts = seconds.map(({ start }) => start);
  return proposals.map((proposal) => {
    const { cue, what, also } = proposal;
    const last = what.at(-1);
    if (!last || !cue || cue.start > last.start) return proposal;
    const level = quotationAt(scene, cue.start);
    for (let at = firstAfter(starts, last.start); (starts[at] ?? last.end) < last.end; at++) {
      const { start, end, joint, who, level: own, isSure } = seconds[at] as Second;
      if (!isSure && !scene.text.startsWith("that ", last.start)) continue;
      // "in which he called her … and referred to …": the second cue goes on with a clause of the content
      const isOfContent = who !== null && who.start > last.start && who.start !== start;
      if (isOfContent || own !== level || joint <= last.start || end < last.end - 1) continue;
      const pieces = [...what.slice(0, -1), { start: last.start, end: joint }];
      return { ...proposal, what: pieces, also: [...(also ?? []), "joined-cue"] };
    }
    return proposal;
  });
}

/** A cue that a conjunction or a comma joins to what stands in front of it. */
interface Second {
  /** Where its words begin, and where the content in front of it would end. */
  readonly start: number;
  readonly joint: number;
  /** Where its content ends. */
  readonly end: number;
  /** Does the learned reader say so? Else a comma, "and" and a speaker do, where the first content has a "that" that the second does not repeat. */
  readonly isSure: boolean;
  readonly who: Span | null;
  /** The quotation that it stands in, −1 outside all. */
  readonly level: number;
}

/** Of readings by a verb: "conflicting stories and many questions about" is one thing. */
function secondOf(scene: Scene, { rule, who, cue, what, attitude, also = [] }: Proposal): Second[] {
  // "alleged that she sat down and appeared to sleep": how it looked is alleged too
  if (!cue || (attitude === "perceives" && /\b(?:appear|seem)(?:s|ed)?$/.test(scene.text.slice(cue.start, cue.end))))
    return [];
  const isSure = rule.startsWith("learned:") || also.some((name) => name.startsWith("agrees:learned"));
  const tags = (treeAt(scene, cue.start)?.tokens ?? [])
    .filter(({ start, end }) => start >= cue.start && end <= cue.end)
    .map(({ tag }) => tag);
  if (!tags.some((tag) => /^(?:VB|MD)/.test(tag))) return [];
  const { text } = scene;
  const follows =
    who !== null &&
    who.end <= cue.start &&
    ADVERBS.test(text.slice(Math.max(who.end, cue.start - LONGEST_JOINT), cue.start));
  const start = follows ? who.start : cue.start;
  const from = Math.max(0, start - LONGEST_JOINT);
  const found = (tags[0] === "VBG" ? COMMA : JOINT).exec(text.slice(from, start));
  if (!found || !(isSure || (follows && found[0].startsWith(",")))) return [];
  const end = Math.max(...what.map((piece) => piece.end));
  return [{ start, joint: from + found.index, end, isSure, who, level: quotationAt(scene, start) }];
}

/** Index of the first number above a limit. */
function firstAfter(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
