import { CONDITION_OPENERS, NEAR_NEVER } from "../../language/english/drift-words.ts";
import { numberAt } from "../../language/english/number-words.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { NEGATIONS } from "../../language/english/relays.ts";
import type { Change } from "../edition/alignment.ts";
import type { Line } from "../edition/lines.ts";
import { type FindingDraft, inBrief } from "../findings/finding-draft.ts";
import { around, claimAt, type Hop, type HopFinding, isRestored, toDraft } from "./hop.ts";

const ALIGNED_AT_LEAST = 0.5;
const MARKED_WORDS_AT_LEAST = 3;
const NEGATION_WORDS_AT_MOST = 2;
const SPLICED_WORDS_AT_LEAST = 4;

const OPENS = /(?:^|[\s([—–-])["“„«‘‚'‹»「『]\s?$/u;
const CLOSES = /^[.,;:!?…\s\]]{0,4}["”“»’‘'›«」』]/u;
const CLOSES_WHOLE = /^[.,;:!?…]{0,3}\s?["”“»’‘'›«」』](?:$|[\s.,;:!?)\]—–-])/u;

/**
 * Every quotation of a copied line against the words it was copied from. A quotation may be cut at its ends and interrupted; inside it
 * the words must be the same, in order. Quote marks, dashes, wraps and invisible characters are no difference.
 */
export function findQuoteChanges(hop: Hop): FindingDraft[] {
  if (hop.above.title || hop.below.title) return [];
  const { text } = hop.step.child.article;
  const found = quotedRuns(hop.below).flatMap((run) =>
    isInStep(hop.below, text, run) ? [...inRun(hop, run), ...conditionCut(hop, run)] : [],
  );
  return found.filter((finding) => !isRestored(hop, finding)).map((finding) => toDraft(finding, hop.step));
}

/** Is at least one end of the run a mark that opens or closes there? A run without is between two quotations. */
function isInStep(line: Line, text: string, [from, to]: Run): boolean {
  const [first, last] = [line.words[from], line.words[to - 1]];
  if (first === undefined || last === undefined) return false;
  const opens = OPENS.test(text.slice(Math.max(0, first.start - 3), first.start));
  const closes = CLOSES.test(text.slice(last.end, last.end + 6));
  return opens || (from === 0 && closes) || (from === 0 && to === line.words.length);
}

type Run = readonly [number, number];

/** Runs of words inside quotation marks, word indices, half-open. */
function quotedRuns({ words }: Line): Run[] {
  const runs: Run[] = [];
  let from = -1;
  words.forEach(({ quoted }, index) => {
    if (quoted && from < 0) from = index;
    if (!quoted && from >= 0) {
      runs.push([from, index]);
      from = -1;
    }
  });
  if (from >= 0) runs.push([from, words.length]);
  return runs;
}

function inRun(hop: Hop, [from, to]: Run): HopFinding[] {
  const { above, below, alignment } = hop;
  const inside = (index: number): boolean => index >= from && index < to;
  const aligned = [...below.words.keys()].filter((index) => inside(index) && (alignment.toA[index] ?? -1) >= 0);
  if (aligned.length === 0) return oneWord(hop, [from, to]);
  if (aligned.length < (to - from) * ALIGNED_AT_LEAST) return [];
  const upstream = aligned.map((index) => alignment.toA[index] ?? -1);
  const quotedAbove = upstream.filter((index) => above.words[index]?.quoted === true).length;
  if (quotedAbove === 0) return marksAdded(hop, [from, to], upstream);
  if (isCutOut(hop, [from, to])) return [];
  const [first, last] = [upstream[0] ?? 0, upstream.at(-1) ?? 0];
  return alignment.changes.flatMap((change): HopFinding[] => {
    const { a, b } = change;
    const interior = a[0] > first && a[1] <= last;
    const within = b[0] > from && b[1] < to && b[0] > (aligned[0] ?? 0) && b[1] <= (aligned.at(-1) ?? 0);
    const isGone = b[0] === b[1] && interior && inside(b[0]) && b[0] > from;
    if (!isGone && !(b[1] > b[0] && (within || isEdge(change, from, to)))) return [];
    const finding = judge(hop, change);
    return finding === null ? [] : [finding];
  });
}

/** "I will go to the police if the audit says so" → "I will go to the police": what was said on a condition, without it, as a sentence of its own. */
function conditionCut(hop: Hop, [from, to]: Run): HopFinding[] {
  const { above, below, alignment, step } = hop;
  const upstream = alignment.toA.slice(from, to).filter((index) => index >= 0);
  const [first, last] = [upstream[0], upstream.at(-1)];
  if (first === undefined || last === undefined || upstream.length < (to - from) * MOSTLY) return [];
  const end = below.words[to - 1]?.end ?? 0;
  const isWhole = /^[.!?]["”’»]/.test(step.child.article.text.slice(end, end + 2));
  const before = quotedAround(above, first, -1);
  const behind = isWhole ? quotedAround(above, last, 1) : null;
  const gone = [behind, before].find((run) => run !== null && setsCondition(above, run)) ?? null;
  if (gone === null) return [];
  const [up, down] = [around(above, gone, 0), around(below, [from, to], 0)];
  return [
    {
      kind: "drift",
      code: "qualifier-dropped",
      ...said(phrase("drift/gone", { words: inBrief(step.parent, up) })),
      axes: { qualifier: "dropped" },
      earned: false,
      up,
      down,
      claim: claimAt(hop, down),
    },
  ];
}

const MOSTLY = 0.8;

/** The quoted words of the line before or behind one of them; null where there are none. */
function quotedAround({ words }: Line, at: number, step: 1 | -1): Run | null {
  let edge = at;
  while (words[edge + step]?.quoted === true) edge += step;
  if (edge === at) return null;
  return step > 0 ? [at + 1, edge + 1] : [edge, at];
}

/** "if", "unless" at the head of the words. */
const setsCondition = ({ words }: Line, [from]: Run): boolean => CONDITION_OPENERS.has(words[from]?.word ?? "");

/** The words of the run stand in the quotation above, one behind the other, whatever the alignment laid beside them: it was cut, and nothing in it changed. */
function isCutOut({ above, below }: Hop, [from, to]: Run): boolean {
  const words = below.words.slice(from, to);
  return above.words.some((_, at) =>
    words.every(({ word }, index) => {
      const other = above.words[at + index];
      return other?.quoted === true && other.word === word;
    }),
  );
}

/** One word or two in marks ("the mood was “grim”") exchanged as a whole: nothing inside is left to be laid side by side. */
function oneWord(hop: Hop, [from, to]: Run): HopFinding[] {
  const change = hop.alignment.changes.find(({ b }) => b[0] === from && b[1] === to);
  if (change === undefined || to - from > SHORT_WORDS_AT_MOST) return [];
  const gone = hop.above.words.slice(...change.a);
  if (gone.length === 0 || gone.length > SHORT_WORDS_AT_MOST || !gone.every(({ quoted }) => quoted)) return [];
  const finding = judge(hop, change);
  return finding === null ? [] : [finding];
}
const SHORT_WORDS_AT_MOST = 2;

/** A word exchanged at the very start or end of the quotation; mere cutting leaves nothing on the copy's side. */
const isEdge = ({ a, b }: Change, from: number, to: number): boolean =>
  b[0] >= from && b[1] <= to && a[1] > a[0] && b[1] > b[0];

function judge(hop: Hop, { a, b }: Change): HopFinding | null {
  const { above, below, step } = hop;
  const [gone, come] = [above.words.slice(...a), below.words.slice(...b)];
  if (gone.length > 0 && gone.every(({ quoted }) => !quoted) && come.length === 0) return null;
  if (come.length > 0 && (isBracketed(hop, b) || spelledOut(gone) === spelledOut(come))) return null;
  const ellipsis = come.some(({ word }) => word === "…");
  const words = come.filter(({ word }) => word !== "…");
  if (gone.length > 0 && gone.every(({ word }) => word === "…") && words.length === 0) return null;
  // a longer piece left out with its *not* is a piece left out, and so is the end of the quotation
  const isInside = [above.words[a[1]], below.words[b[1]]].every((word) => word?.quoted === true);
  const negation =
    (!ellipsis || (isInside && gone.length <= NEGATION_WORDS_AT_MOST)) &&
    gone.some(({ word, quoted }) => quoted && NEGATIONS.has(word) && (words.length === 0 || !NO_WORDS.has(word))) &&
    !words.some(({ word }) => NEGATIONS.has(word) || NEAR_NEVER.has(word));
  if (ellipsis && gone.length === 0) return null;
  const spliced =
    words.length >= SPLICED_WORDS_AT_LEAST &&
    standsElsewhere(
      hop,
      words.map(({ word }) => word),
    );
  const code = negation ? "not-dropped" : ellipsis ? "ellipsis" : spliced ? "spliced" : "word-changed";
  const [up, down] = [around(above, a), around(below, b)];
  return {
    kind: "quote-integrity",
    code,
    ...said(phrase(`quote/${code}`, { up: inBrief(step.parent, up), down: inBrief(step.child, down) })),
    ...(negation ? { axes: { negation: "dropped" as const } } : {}),
    earned: false,
    up,
    down,
    claim: claimAt(hop, down),
  };
}

/** "nobody" → "somebody": a word exchanged for another, and no *not* that was taken out. */
const NO_WORDS: ReadonlySet<string> = new Set([
  "no",
  "nobody",
  "none",
  "nothing",
  "never",
  "nowhere",
  "neither",
  "nor",
]);

/** The same words: "it's" is no other word than "it is", "twenty-six" none than "26". What "n't" and "'re" stand for, the words of a line tell already. */
const spelledOut = (words: Line["words"]): string =>
  words
    .flatMap(({ word }, index) => {
      if (index > 0 && numberAt(words, index - 1)?.words === 2) return [];
      return [numberAt(words, index)?.value ?? word];
    })
    .join(" ")
    .replace(/(\d)%/g, "$1 percent")
    .replace(/\b(it|he|she|that|there|what)'s\b/g, "$1 is")
    .replace(/ ?(?:\bper cent\b|\bpercent\b|\bpc\b|%)/g, " percent");

/** An editor's bracket: "[the mayor] said". */
function isBracketed({ below, step }: Hop, [from, to]: Run): boolean {
  const { text } = step.child.article;
  const [first, last] = [below.words[from], below.words[to - 1]];
  if (first === undefined || last === undefined) return false;
  return (
    text.slice(Math.max(0, first.start - 2), first.start).includes("[") &&
    text.slice(last.end, last.end + 2).includes("]")
  );
}

/** Do these words stand, in this order, inside a quotation of another line of the parent? */
function standsElsewhere({ step, above }: Hop, words: readonly string[]): boolean {
  const wanted = ` ${words.join(" ")} `;
  return step.parent.lines.some(
    (line) =>
      line !== above &&
      ` ${line.words.flatMap(({ word, quoted }) => (quoted ? [word] : [])).join(" ")} `.includes(wanted),
  );
}

function marksAdded(hop: Hop, [from, to]: Run, upstream: readonly number[]): HopFinding[] {
  const { above, below, step } = hop;
  if (
    to - from < MARKED_WORDS_AT_LEAST ||
    upstream.length < to - from ||
    !isClosed(below, step.child.article.text, [from, to])
  )
    return [];
  const up = around(above, [upstream[0] ?? 0, (upstream.at(-1) ?? 0) + 1], 0);
  const down = around(below, [from, to], 0);
  return [
    {
      kind: "quote-integrity",
      code: "marks-added",
      ...said(phrase("quote/marks-added", { down: inBrief(step.child, down) })),
      earned: false,
      up,
      down,
      claim: claimAt(hop, down),
    },
  ];
}

/**
 * Do marks stand directly before the first and after the last word, and open and close there? A straight mark that stands between a
 * word and a space closes; one that is out of step with its fellows makes the words between two quotations look quoted.
 */
function isClosed({ words }: Line, text: string, [from, to]: Run): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  return (
    OPENS.test(text.slice(Math.max(0, first.start - 3), first.start)) &&
    CLOSES_WHOLE.test(text.slice(last.end, last.end + 6))
  );
}
