import type { CreditWords } from "../../language/credit-words.ts";
import { ENGLISH_CREDITS } from "../../language/english/credits.ts";

type ListField = {
  [Field in keyof CreditWords]-?: NonNullable<CreditWords[Field]> extends readonly string[] ? Field : never;
}[keyof CreditWords];

export const CREDIT_LANGUAGES: readonly CreditWords[] = [ENGLISH_CREDITS];

/** All languages' phrases of one kind as one alternative: a page mixes languages, and its own may not be known yet. */
export const alternatives = (field: ListField): string =>
  `(?:${CREDIT_LANGUAGES.flatMap((words) => words[field] ?? []).join("|") || "(?!)"})`;

/**
 * A pattern without regard to case, by making the line lower case: the engine compiles such patterns many times faster than
 * its own case-blind ones. Positions are those of the line; what groups hold is lower case.
 */
class CaseBlind extends RegExp {
  override exec(line: string): RegExpExecArray | null {
    return super.exec(lowerCase(line));
  }
}

/** Lower case that keeps every offset. */
function lowerCase(line: string): string {
  const lower = line.toLowerCase();
  if (lower.length === line.length) return lower;
  return line.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** The source of a pattern in lower case, but for its escapes ("\\S", "\\p{Lu}"). */
const lowerSource = (source: string): string =>
  source.replace(/\\[pP]\{[^}]*\}|\\.|\p{Lu}|\(\?<\w+>/gu, (piece) =>
    /^[\\(]/.test(piece) ? piece : piece.toLowerCase(),
  );

const cache = new Map<string, RegExp>();

/**
 * A pattern over the phrases of all languages, made once; `{field}` in the template stands for the alternatives of that field.
 * Without regard to case unless `flags` say otherwise.
 */
export function phrasePattern(template: string, flags: "i" | "gi" | "u" = "i"): RegExp {
  const key = `${flags}/${template}`;
  let pattern = cache.get(key);
  if (pattern === undefined) {
    const source = template.replace(/\{(\w{3,})\}/g, (_, field: string) => alternatives(field as ListField));
    pattern = flags === "u" ? new RegExp(source, "u") : new CaseBlind(lowerSource(source), flags === "gi" ? "gu" : "u");
    cache.set(key, pattern);
  }
  return pattern;
}
