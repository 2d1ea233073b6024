import { nonEmpty } from "../../core/evidence.ts";
import type { Axis, AxisChange } from "../../core/finding.ts";
import type { FindingCode } from "../../core/finding-codes.ts";
import type { Phrase } from "../../core/phrase.ts";
import { contains, overlaps, type Span } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { DAYS_AND_MONTHS } from "../../language/english/periods.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { counterpartIn } from "../claims/upstream.ts";
import { type Alignment, alignLines } from "../edition/alignment.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { isSameSentence } from "../edition/same-sentence.ts";
import { type FindingDraft, inBrief } from "../findings/finding-draft.ts";
import type { CopyStep } from "../links/ways.ts";
import { withTagAsIn } from "./tag-order.ts";

/** A line of a copy beside the line it was copied from, and the statements in both that are the same claim. */
export interface Hop {
  readonly step: CopyStep;
  readonly above: Line;
  readonly below: Line;
  readonly alignment: Alignment;
  readonly pairs: readonly { readonly up: Statement; readonly down: Statement }[];
  /** The copy's line is word for word that of a text above its parent: what it has more than the parent is from there. */
  readonly restored: boolean;
  /** The claim of a statement of the copy. */
  readonly claimOf: (statement: Statement) => string | null;
}

/** What a drift detector hands over; the sides and the claim are added here. */
export interface HopFinding {
  readonly kind: FindingDraft["kind"];
  readonly code: FindingCode;
  readonly says: string;
  readonly phrases: readonly Phrase[];
  readonly axes?: Partial<Record<Axis, AxisChange>>;
  readonly earned?: boolean;
  readonly up: Span;
  readonly down: Span;
  readonly claim: string | null;
}

/** The lines of one copy that were reworded, each beside its upstream line. Cost: lines × words. */
export function hopsOf(step: CopyStep, claimOf: Hop["claimOf"]): Hop[] {
  const hops: Hop[] = [];
  for (const [line, aboveLine] of step.lineAbove) {
    const [below, plain] = [step.child.lines[line], step.parent.lines[aboveLine]];
    if (below === undefined || plain === undefined || step.changedBefore?.has(line) === true) continue;
    const moved = plain.key === below.key ? plain : withTagAsIn(plain, step.parent, below, step.child);
    const [asIs, asMoved] = [alignLines(plain, below), moved === plain ? null : alignLines(moved, below)];
    const isMoved = asMoved !== null && asMoved.same > asIs.same;
    const [above, alignment] = isMoved ? [moved, asMoved] : [plain, asIs];
    const pairs = step.child.statementsOn(line).flatMap((down) => {
      const up = counterpartIn(step, line, aboveLine, down);
      return up === null ? [] : [{ up, down }];
    });
    const isComparable =
      isSameSentence(above, below, alignment) || pairs.some((pair) => isSameContent(above, below, alignment, pair));
    if (!isComparable || tellsOfAnother(step, above, below, alignment)) continue;
    if (isOnlySpeaker(step, above, below, alignment)) continue;
    const restored = step.restored?.has(line) === true;
    hops.push({ step, above, below, alignment, pairs, restored, claimOf });
  }
  return hops;
}

/**
 * "Readers have sent 95 messages about the flood in Danesbury" beside "… 98 messages about the flood in Cranleigh": two lines of one mould. A name is exchanged
 * for another, outside what tells who speaks, and neither article knows the other's.
 */
function tellsOfAnother({ parent, child }: CopyStep, above: Line, below: Line, { changes }: Alignment): boolean {
  return changes.some(({ a, b }) => {
    const gone = namesIn(parent, above, a);
    const come = namesIn(child, below, b);
    return (
      gone.length > 0 &&
      come.length > 0 &&
      gone.every((name) => !child.article.text.includes(name)) &&
      come.every((name) => !parent.article.text.includes(name))
    );
  });
}

/** Capitalised words of a run, without the first of the line and those that tell who speaks. */
function namesIn(edition: Edition, line: Line, [from, to]: readonly [number, number]): string[] {
  const { text } = edition.article;
  return line.words.slice(Math.max(1, from), to).flatMap(({ start, end, word: plain }) => {
    const word = text.slice(start, end);
    if (DAYS_AND_MONTHS.has(plain)) return [];
    const isName = /^\p{Lu}\p{Ll}{2}/u.test(word) && !/[.!?]["”’]?\s+["“‘]?$/u.test(text.slice(0, start).slice(-5));
    return isName && !isOfSpeaker(edition, line, start) ? [word] : [];
  });
}

const isOfSpeaker = (edition: Edition, line: Line, at: number): boolean =>
  [...edition.attributions.values()].some(
    ({ who }) =>
      who !== null && who.start >= line.span.start && who.end <= line.span.end && who.start <= at && at < who.end,
  );

const TOLD_WORDS_AT_LEAST = 4;
const TOLD_ALIKE_AT_LEAST = 0.3;

/** "A member of the board who did not want to be named said …": two sentences that share who speaks, at length, and nothing of what is said. */
function isOnlySpeaker({ parent, child }: CopyStep, above: Line, below: Line, { toB, toA }: Alignment): boolean {
  const [up, down] = [toldIn(parent, above), toldIn(child, below)];
  const fewer = Math.min(up.length, down.length);
  if (fewer < TOLD_WORDS_AT_LEAST) return false;
  const met = [...up.filter((index) => (toB[index] ?? -1) >= 0), ...down.filter((index) => (toA[index] ?? -1) >= 0)];
  return met.length / 2 < fewer * TOLD_ALIKE_AT_LEAST;
}

/** The words of a line but those that tell who speaks. */
function toldIn({ attributions }: Edition, { words, span }: Line): number[] {
  const speakers = [...attributions.values()]
    .flatMap(({ who, cue }) => [who, cue])
    .filter((one) => one !== null && contains(span, one));
  return words.flatMap((word, index) => (speakers.some((one) => one !== null && contains(one, word)) ? [] : [index]));
}

const CONTENT_WORDS_AT_LEAST = 5;
const CONTENT_ALIKE_AT_LEAST = 0.7;

/** One content with who says it before it or behind it, in full or short: what is said is alike, whatever stands around it. */
function isSameContent(above: Line, below: Line, { toB }: Alignment, { up, down }: Hop["pairs"][number]): boolean {
  const within = ({ span }: Statement, { words }: Line): number[] =>
    words.flatMap(({ start, end }, index) => (start >= span.start && end <= span.end ? [index] : []));
  const [own, theirs] = [within(up, above), new Set(within(down, below))];
  const same = own.filter((index) => theirs.has(toB[index] ?? -1)).length;
  return same >= Math.max(CONTENT_WORDS_AT_LEAST, Math.max(own.length, theirs.size) * CONTENT_ALIKE_AT_LEAST);
}

/** Changes that a copy can hardly have made if a text above the parent has its very words: nobody puts back what the parent dropped. */
const NEEDS_AN_AUTHOR: ReadonlySet<string> = new Set(
  "hedge-added bound-added negation-added reversed word-changed value-changed rounded act-lowered".split(" "),
);

export const isRestored = ({ restored }: Hop, { code }: { readonly code: string }): boolean =>
  restored && NEEDS_AN_AUTHOR.has(code);

/** The claim of the statement of the copy that a change stands in, or of the first one of the line. */
export function claimAt({ pairs, claimOf }: Hop, down: Span): string | null {
  const holds = ({ down: { span } }: Hop["pairs"][number]): boolean =>
    span.start <= down.start && down.start < span.end;
  const pair = pairs.find(holds) ?? pairs.find((one) => overlaps(one.down.span, down)) ?? pairs[0];
  return pair === undefined ? null : claimOf(pair.down);
}

/** "X" became "Y": a number or a time of the line, told of the first statement that stands in it. */
export function numberBecame(
  { step, pairs, claimOf }: Hop,
  { code, change, up, down }: { code: FindingCode; change: AxisChange; up: Span; down: Span },
): HopFinding {
  return {
    kind: "number",
    code,
    ...said(phrase("drift/became", { up: inBrief(step.parent, up), down: inBrief(step.child, down) })),
    axes: { Q: change },
    earned: false,
    up,
    down,
    claim: pairs[0] === undefined ? null : claimOf(pairs[0].down),
  };
}

export function toDraft({ up, down, ...finding }: HopFinding, { parent, child }: CopyStep): FindingDraft {
  const rule = `${finding.kind}/${finding.code}`;
  const evidence = nonEmpty([
    { rule, article: parent.id, span: up },
    { rule, article: child.id, span: down },
  ]);
  if (evidence === null) throw new Error("assertion: a finding on a hop without its two sides");
  return { ...finding, evidence };
}

/**
 * Answers whether a word only stands elsewhere in the other line: "He would not resign, the mayor said" beside "The mayor said he would not resign", where an alignment keeps
 * what is longer, the mayor.
 */
export function movedIn({ above, below, alignment: { toA, toB } }: Hop): (one: Line["words"][number]) => boolean {
  const apart = ({ words }: Line, to: Int32Array): Set<string> =>
    new Set(words.flatMap(({ word }, index) => ((to[index] ?? -1) < 0 ? [word] : [])));
  const [up, down] = [apart(above, toB), apart(below, toA)];
  return ({ word }) => up.has(word) && down.has(word);
}

/** A change with two words on either side, for showing. Word indices, half-open. */
export function around({ words, span }: Line, [from, to]: readonly [number, number], more = 2): Span {
  const first = words[Math.max(0, from - more)];
  const last = words[Math.min(words.length - 1, Math.max(from, to - 1 + more))];
  if (first === undefined || last === undefined) return span;
  // where a tag was moved, neighbours may stand far apart
  return last.start < first.start ? { start: first.start, end: first.end } : { start: first.start, end: last.end };
}

/** Did any word of the span change on this side? `side`: which of the two lines the span stands in. */
export function isChanged(line: Line, other: Int32Array, span: Span): boolean {
  return line.words.some((word, index) => contains(span, word) && (other[index] ?? -1) < 0);
}

/** Is every word of the span gone on the other side? */
export function isGone(line: Line, other: Int32Array, span: Span): boolean {
  let met = false;
  for (const [index, word] of line.words.entries()) {
    if (!contains(span, word)) continue;
    met = true;
    if ((other[index] ?? -1) >= 0) return false;
  }
  return met;
}
