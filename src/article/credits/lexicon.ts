import type { CreditWords } from "../../language/credit-words.ts";
import { DANISH_CREDITS } from "../../language/danish/credits.ts";
import { DUTCH_CREDITS } from "../../language/dutch/credits.ts";
import { ENGLISH_CREDITS } from "../../language/english/credits.ts";
import { FINNISH_CREDITS } from "../../language/finnish/credits.ts";
import { FRENCH_CREDITS } from "../../language/french/credits.ts";
import { GERMAN_CREDITS } from "../../language/german/credits.ts";
import { ITALIAN_CREDITS } from "../../language/italian/credits.ts";
import { NORWEGIAN_CREDITS } from "../../language/norwegian/credits.ts";
import { POLISH_CREDITS } from "../../language/polish/credits.ts";
import { PORTUGUESE_CREDITS } from "../../language/portuguese/credits.ts";
import { RUSSIAN_CREDITS } from "../../language/russian/credits.ts";
import { SPANISH_CREDITS } from "../../language/spanish/credits.ts";
import { SWEDISH_CREDITS } from "../../language/swedish/credits.ts";
import { TURKISH_CREDITS } from "../../language/turkish/credits.ts";

type ListField = {
  [Field in keyof CreditWords]-?: NonNullable<CreditWords[Field]> extends readonly string[] ? Field : never;
}[keyof CreditWords];

export const CREDIT_LANGUAGES: readonly CreditWords[] = [
  ENGLISH_CREDITS,
  GERMAN_CREDITS,
  FRENCH_CREDITS,
  SPANISH_CREDITS,
  ITALIAN_CREDITS,
  PORTUGUESE_CREDITS,
  DUTCH_CREDITS,
  SWEDISH_CREDITS,
  NORWEGIAN_CREDITS,
  DANISH_CREDITS,
  FINNISH_CREDITS,
  POLISH_CREDITS,
  TURKISH_CREDITS,
  RUSSIAN_CREDITS,
];

let spoken: readonly CreditWords[] = CREDIT_LANGUAGES;

/**
 * Runs a task with the phrases of some languages only, English always among them; null means all. Patterns of one language are
 * made in a fraction of the time. The scope ends with the task, so that the same input always meets the same phrases.
 */
export function inLanguages<T>(codes: readonly (string | null)[], task: () => T): T {
  const before = spoken;
  const chosen = CREDIT_LANGUAGES.filter(({ language }) => language === "en" || codes.includes(language));
  speak(codes.every((code) => code === null) ? CREDIT_LANGUAGES : chosen);
  try {
    return task();
  } finally {
    speak(before);
  }
}

function speak(languages: readonly CreditWords[]): void {
  spoken = languages;
  cache = cacheOf(languages);
}

/** The phrases of one kind in the languages at hand, as one alternative; of prepositions the longest is tried first. */
function alternatives(field: ListField): string {
  const phrases = spoken.flatMap((words) => words[field] ?? []);
  if (field === "prepositions") phrases.sort((a, b) => b.length - a.length);
  return `(?:${phrases.join("|") || "(?!)"})`;
}

/** The languages at hand. */
export const spokenLanguages = (): readonly CreditWords[] => spoken;

/**
 * A pattern without regard to case, by making the line lower case: the engine compiles such patterns many times faster than
 * its own case-blind ones. Positions are those of the line; what groups hold is lower case.
 */
class CaseBlind extends RegExp {
  override exec(line: string): RegExpExecArray | null {
    return super.exec(lowerCase(line));
  }
}

/** The line that was made lower case last: many patterns are tried on one line. */
let last = { line: "", lower: "" };

/** Lower case that keeps every offset. */
function lowerCase(line: string): string {
  if (line === last.line) return last.lower;
  let lower = line.toLowerCase();
  if (lower.length !== line.length)
    lower = line.replace(/\p{Lu}/gu, (letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    );
  last = { line, lower };
  return lower;
}

/** The source of a pattern in lower case, but for its escapes ("\\S", "\\p{Lu}"). */
const lowerSource = (source: string): string =>
  source.replace(
    /(\\[pP]\{[^}]*\}|\\.|\(\?<\w+>)|[^\\(]+/g,
    (piece, kept: string | undefined) => kept ?? piece.toLowerCase(),
  );

/**
 * Letters as a few plain ranges: `\\p{L}` makes a pattern many times larger and slower to compile, and the marks between the
 * ranges do not matter here.
 */
const LETTERS = "a-zß-öø-ÿĀ-ɏͰ-῿";
const withPlainRanges = (source: string): string =>
  source
    .replace(
      /\[(\^?)((?:\\p\{(?:L|N|Lo)\}|\\.|[^\]\\])*)\]/gu,
      (_, not: string, inside: string) => `[${not}${plainClass(inside)}]`,
    )
    .replace(/\\p\{(?:L|N|Lo)\}/gu, (name) => `[${plainClass(name)}]`);
const plainClass = (inside: string): string =>
  inside.replaceAll("\\p{L}", `${LETTERS}ऀ-\uffdc`).replaceAll("\\p{Lo}", "ऀ-\uffdc").replaceAll("\\p{N}", "0-9");

/** Patterns by template, for each set of languages. */
const caches = new Map<string, Map<string, RegExp>>();
let cache = cacheOf(spoken);

function cacheOf(languages: readonly CreditWords[]): Map<string, RegExp> {
  const key = languages.map(({ language }) => language).join();
  const known = caches.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, RegExp>();
  caches.set(key, made);
  return made;
}

/**
 * A pattern over the phrases of all languages, made once; `{field}` in the template stands for the alternatives of that field.
 * Without regard to case unless `flags` say otherwise.
 */
export function phrasePattern(template: string, flags: "i" | "gi" | "iy" | "u" = "i"): RegExp {
  const key = flags === "i" ? template : `${flags}/${template}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const source = template.replace(/\{(\w{3,})\}/g, (_, field: string) => alternatives(field as ListField));
  const pattern =
    flags === "u"
      ? new RegExp(source, "u")
      : new CaseBlind(withPlainRanges(lowerSource(source)), flags.replace("i", ""));
  cache.set(key, pattern);
  return pattern;
}
