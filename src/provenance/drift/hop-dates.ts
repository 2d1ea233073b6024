import { SHARES } from "../../language/english/drift-words.ts";
import { numberAt } from "../../language/english/number-words.ts";
import { DAYS_AND_MONTHS, ORDINALS, UNIT_DAYS } from "../../language/english/periods.ts";
import { SAYING_FORMS } from "../../language/english/relays.ts";
import type { Line } from "../edition/lines.ts";
import { around, type Hop, type HopFinding, numberBecame } from "./hop.ts";

/** Fewer equal words are no sentence that was kept. */
const SENTENCE_WORDS_AT_LEAST = 6;
/** So far behind "said" stands the day on which it was said, which every house has its own. */
const SAID_WORDS = 2;
const MAY = "may";

interface Stretch {
  readonly kind: "day" | "month" | "ordinal" | "part" | "period";
  /** Equal for equal days, months, parts; in days for a period. */
  readonly value: number | string;
}

/**
 * One day, month, place in a row, part or stretch of time exchanged for another of its kind in a sentence that is kept: "since June" → "since April", "by a third" → "by a quarter",
 * "three days" → "a week". The day on which somebody said it is left aside: a house that tells it later has heard it later.
 *
 * May mislead: a house that brings "on Thursday" up to date in a text of next week.
 */
export function dateDrift(hop: Hop): HopFinding[] {
  const { above, below, alignment } = hop;
  if (alignment.same < SENTENCE_WORDS_AT_LEAST) return [];
  return alignment.changes.flatMap(({ a, b }): HopFinding[] => {
    const [before, after] = [stretchIn(above, a), stretchIn(below, b)];
    if (before === null || after === null || before.kind !== after.kind || before.value === after.value) return [];
    const [up, down] = [around(above, a, 1), around(below, b, 1)];
    return [numberBecame(hop, { code: "value-changed", change: "changed", up, down })];
  });
}

/** What a run of words is, where it is nothing else. */
function stretchIn({ words }: Line, [from, to]: readonly [number, number]): Stretch | null {
  const run = words.slice(from, to);
  if (run.length === 0 || run.some(({ quoted }) => quoted)) return null;
  return run.length === 1 ? nameIn(words, from) : periodIn(words, from, to);
}

function nameIn(words: Line["words"], at: number): Stretch | null {
  const word = words[at]?.word ?? "";
  const before = words[at - 1]?.word ?? "";
  const isSaidThen = words
    .slice(Math.max(0, at - SAID_WORDS), at + SAID_WORDS)
    .some((one) => SAYING_FORMS.has(one.word));
  if (word.endsWith("day") && DAYS_AND_MONTHS.has(word)) return isSaidThen ? null : { kind: "day", value: word };
  if (DAYS_AND_MONTHS.has(word) || (word === MAY && /^(?:in|since|until|by|last|of)$/.test(before)))
    return { kind: "month", value: word };
  if (SHARES.has(word) && /^(?:an?|one)$/.test(before)) return { kind: "part", value: word };
  return ORDINALS.has(word) && before === "the" ? { kind: "ordinal", value: word } : null;
}

/** "three days", "a week". */
function periodIn(words: Line["words"], from: number, to: number): Stretch | null {
  const unit = UNIT_DAYS.get((words[to - 1]?.word ?? "").replace(/s$/, ""));
  if (unit === undefined) return null;
  const isOne = to - from === 2 && /^(?:an?|one)$/.test(words[from]?.word ?? "");
  const number = isOne ? { value: 1, words: 1 } : numberAt(words, from);
  return number === null || from + number.words !== to - 1 ? null : { kind: "period", value: number.value * unit };
}
