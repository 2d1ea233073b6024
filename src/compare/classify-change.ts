import type { Attribution } from "../core/attribution.ts";
import type { Change, Difference } from "../core/difference.ts";
import type { DetailedReading as Reading } from "../core/reading.ts";
import { overlaps, type Span } from "../core/span.ts";
import type { Quantity, Statement } from "../core/statement.ts";
import { ACTS, LEVELS } from "../core/strength-scales.ts";

/** A sentence of an article, as it was read. */
export interface ReadSentence {
  readonly reading: Reading;
  readonly span: Span;
}

/**
 * What changed from sentence `a` to sentence `b`, from what was read in them: who speaks, how strongly, with what numbers. Empty where
 * only words changed.
 *
 * May mislead: it is no better than the readings; a change of words that neither lexicon knows is only "reworded".
 */
export function classifyChange(a: ReadSentence, b: ReadSentence): readonly Difference[] {
  const found = new Map<Change, string | null>();
  const add = (change: Change, why: string | null): void => {
    if (!found.has(change)) found.set(change, why);
  };
  const before = statementsIn(a);
  const after = statementsIn(b);
  const speaker = speakerIn(a);
  const other = speakerIn(b);
  const isDropped = other === null && !(speaker !== null && isStillNamed(speaker, textOf(b)));
  for (const statement of after) {
    const match = nearest(a.reading, before, b.reading, statement);
    if (match === null) continue;
    const step = deniesAlike(a, match, b, statement) ? 0 : strengthStep(match, statement);
    if (step !== 0) add(step > 0 ? "stronger" : "weaker", reasonOf(a.reading, match, b.reading, statement));
    if (match.attribution !== null && statement.attribution === null && isDropped) add("attribution dropped", null);
  }
  if (speaker !== null && isDropped) add("attribution dropped", null);
  if (speaker !== null && other !== null && !sameName(speaker, other)) add("speaker", `${speaker} → ${other}`);
  if (numbersOf(a, before) !== numbersOf(b, after)) add("number", null);
  return [...found].map(([change, why]) => ({ change, why }));
}

const DENIALS = /\b(?:not|never|no|nobody|none|nothing|cannot|without|den(?:y|ies|ied|ying))\b|n[’']t\b/giu;

/** One is read as denied and the other is not, though both sentences deny as often: the reading missed it in one of them. */
function deniesAlike(a: ReadSentence, before: Statement, b: ReadSentence, after: Statement): boolean {
  if ((before.strength.level === "L0") === (after.strength.level === "L0")) return false;
  const [ofA, ofB] = [textOf(a), textOf(b)].map((text) => text.match(DENIALS)?.length ?? 0);
  return ofA === ofB && ofA !== 0;
}

/** The words that tell how strongly, before and after: of likelihood or denial, or the verbs where only the act differs. */
function reasonOf(a: Reading, before: Statement, b: Reading, after: Statement): string {
  const isLevel = before.strength.level !== after.strength.level;
  const told = (reading: Reading, { strength, attribution }: Statement): string => {
    const verb = reading.attributions.find(({ id }) => id === attribution)?.cue ?? null;
    const cues = isLevel ? strength.cues : verb === null ? [] : [verb];
    const words = [...new Set(cues.map((cue) => `“${textIn(reading, cue)}”`))].join(" ");
    if (words !== "" && (strength.level !== "L8" || !isLevel)) return words;
    return strength.level === "L8" ? "said flatly" : strength.level === "L0" ? "denied" : "hedged";
  };
  return `${told(a, before)} → ${told(b, after)}`;
}

const statementsIn = ({ reading, span }: ReadSentence): readonly Statement[] =>
  reading.statements.filter((statement) => overlaps(statement.span, span));

const textOf = ({ reading, span }: ReadSentence): string => textIn(reading, span);

const textIn = (reading: Reading, span: Span): string => reading.article.text.slice(span.start, span.end);

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The statement of the other sentence that shares most words. */
function nearest(a: Reading, candidates: readonly Statement[], b: Reading, statement: Statement): Statement | null {
  const words = wordsIn(textIn(b, statement.span));
  let best: Statement | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const others = wordsIn(textIn(a, candidate.span));
    let common = 0;
    for (const word of words) if (others.has(word)) common++;
    const share = common / Math.max(1, Math.min(words.size, others.size));
    if (share > most && common >= 2) {
      most = share;
      best = candidate;
    }
  }
  return best;
}

/** Above 0: stronger. How likely the words say it is comes before what the speaker does with it. */
function strengthStep(before: Statement, after: Statement): number {
  const level = LEVELS.indexOf(after.strength.level) - LEVELS.indexOf(before.strength.level);
  if (level !== 0) return level;
  // the outlet's own voice instead of a speaker is told as a dropped attribution
  if (before.strength.act === "A8" || after.strength.act === "A8") return 0;
  return ACTS.indexOf(after.strength.act) - ACTS.indexOf(before.strength.act);
}

/** The name, or else the words, of whoever speaks in the sentence; null where nobody does. */
function speakerIn({ reading, span }: ReadSentence): string | null {
  const spoken = reading.attributions.filter(
    (attribution) => attribution.parent === null && spansOf(attribution).some((piece) => overlaps(piece, span)),
  );
  const named = spoken.find(({ source, who }) => source !== null || who !== null);
  if (named === undefined) return null;
  const source = reading.sources.find(({ id }) => id === named.source);
  const mention = source?.mentions[0] ?? named.who;
  return source?.name ?? (mention === null || mention === undefined ? null : textIn(reading, mention));
}

/** Whoever is still named acts there under another verb ("found", "discovered"): nothing was dropped. */
function isStillNamed(speaker: string, text: string): boolean {
  const telling = [...wordsIn(speaker)].filter((word) => word.length > 3);
  const words = wordsIn(text);
  return telling.length > 0 && telling.every((word) => words.has(word));
}

const spansOf = ({ what, cue }: Attribution): readonly Span[] => (cue === null ? what : [...what, cue]);

/** One name is the other, or its last words. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, "")
      .trim(),
  ) as [string, string];
  return (
    a === b || a.endsWith(b) || b.endsWith(a) || [...wordsIn(a)].some((word) => word.length > 3 && wordsIn(b).has(word))
  );
}

/** The numbers of a sentence as one string: read quantities where there are any, else its digits. */
function numbersOf({ reading, span }: ReadSentence, statements: readonly Statement[]): string {
  const quantities = statements.flatMap((statement) => statement.quantities).filter((one) => overlaps(one.span, span));
  const read = quantities.map((quantity: Quantity) =>
    `${quantity.value} ${quantity.bound ?? ""} ${quantity.unit ?? ""}`.trim(),
  );
  const digits = (textIn(reading, span).match(/\d+(?:[.,]\d+)*/g) ?? []).map((digits) => digits.replaceAll(",", ""));
  return [...new Set(read)].sort().join("; ") + "|" + [...new Set(digits)].sort().join("; ");
}
