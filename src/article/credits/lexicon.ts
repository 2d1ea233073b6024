import type { CreditWords } from "../../language/credit-words.ts";
import { ENGLISH_CREDITS } from "../../language/english/credits.ts";

type ListField = {
  [Field in keyof CreditWords]-?: NonNullable<CreditWords[Field]> extends readonly string[] ? Field : never;
}[keyof CreditWords];

export const CREDIT_LANGUAGES: readonly CreditWords[] = [ENGLISH_CREDITS];

/** All languages' phrases of one kind as one alternative: a page mixes languages, and its own may not be known yet. */
export const alternatives = (field: ListField): string =>
  `(?:${CREDIT_LANGUAGES.flatMap((words) => words[field] ?? []).join("|") || "(?!)"})`;

const cache = new Map<string, RegExp>();

/** A pattern made once; `{field}` in the template stands for the alternatives of that field. */
export function phrasePattern(template: string, flags = "iu"): RegExp {
  const key = `${flags}/${template}`;
  let pattern = cache.get(key);
  if (pattern === undefined) {
    pattern = new RegExp(
      template.replace(/\{(\w{3,})\}/g, (_, field: string) => alternatives(field as ListField)),
      flags,
    );
    cache.set(key, pattern);
  }
  return pattern;
}
