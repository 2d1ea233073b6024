import { createContext, useContext, useMemo } from "react";
import type { ErrorCode, Finding, Phrase, PhraseKey } from "../../../src/report/format.ts";
import { dateWords } from "./dates.ts";
import { de } from "./de.ts";
import { deErrors } from "./de-errors.ts";
import { deNotes } from "./de-notes.ts";
import { dePhrases } from "./de-phrases.ts";
import { en, type StringKey, type Strings } from "./en.ts";

/** The languages of the app itself, by code. A new one is a file beside these two. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { name: "English", strings: en, phrases: null, errors: null, notes: null },
  de: { name: "Deutsch", strings: de, phrases: dePhrases, errors: deErrors, notes: deNotes },
};

export interface Language {
  readonly name: string;
  readonly strings: Strings;
  /** What the program says in a report; null: as it stands there, in English. */
  readonly phrases: Readonly<Record<PhraseKey, string>> | null;
  /** What stands before the server's own words for an error; null: nothing. */
  readonly errors: Readonly<Record<ErrorCode | "fault", string>> | null;
  /** What stands before the program's own words for what is odd about a text, by its code; null: nothing. */
  readonly notes: Readonly<Record<string, string>> | null;
}

export const LanguageContext = createContext<Omit<Language, "name"> & { readonly code: string }>({
  code: "en",
  strings: en,
  phrases: null,
  errors: null,
  notes: null,
});

export type Say = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/** `say("found", { count: 3 })` in the chosen language. Where a text has two forms ("one|many"), a count of 1 takes the first. */
export function useStrings(): Say {
  const { strings } = useContext(LanguageContext);
  return useMemo(() => sayIn(strings), [strings]);
}

export const sayIn =
  (strings: Strings): Say =>
  (key, values = {}) =>
    filled(strings[key], values, strings.locale);

function filled(words: string, values: Readonly<Record<string, string | number>>, locale: string): string {
  const [one = "", many = one] = words.split("|");
  const form = "count" in values && Number(values["count"]) !== 1 ? many : one;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === "number" ? value.toLocaleString(locale) : value;
  });
}

/** What a phrase of the report says in the chosen language; `says` is the English. A phrase that this version does not know stays as it is. */
export type SayPhrases = (phrases: readonly Phrase[] | undefined, says: string) => string;

export function phrasesIn({ strings, phrases: known }: Pick<Language, "strings" | "phrases">): SayPhrases {
  const say = sayIn(strings);
  return (phrases, says) => {
    if (known === null || phrases === undefined || phrases.some(({ key }) => !(key in known))) return says;
    return phrases
      .map(({ key, values }) => {
        const inWords = Object.entries(values).map(([slot, value]) => {
          if (slot.startsWith("level")) return [slot, say(`level_${value.replace("½", "half")}` as StringKey)];
          return [slot, slot.startsWith("act") ? say(`act_${value}` as StringKey) : value];
        });
        return filled(known[key as PhraseKey], Object.fromEntries(inWords), strings.locale);
      })
      .join(" ");
  };
}

/** Says findings and other phrases of the report in the chosen language. */
export function usePhrases(): SayPhrases {
  const language = useContext(LanguageContext);
  return useMemo(() => phrasesIn(language), [language]);
}

/** What a finding says, in the chosen language; what a person wrote in its place stays as written. */
export function useFindingWords(): (finding: Finding) => string {
  const words = usePhrases();
  return useMemo(() => (finding) => words(finding.phrases, finding.says), [words]);
}

/** A date as the chosen language writes it; "no date" for none. */
export function useDates(): (value: string | null | undefined, isWithTime?: boolean) => string {
  const { code, strings } = useContext(LanguageContext);
  return (value, isWithTime) => (value == null ? strings.undated : dateWords(value, code, isWithTime));
}

/** What to say of an error, by its code and the server's words for it. */
export function useErrorWords(): (code: string, message: string) => string {
  const { errors } = useContext(LanguageContext);
  return (code, message) =>
    errors === null ? message : `${errors[code in errors ? (code as ErrorCode) : "fault"]} (${message})`;
}

/** What to say of what is odd about a text, by its code and the program's words for it, which are left out where the code says it all. */
export function useNoteWords(): (code: string, says: string) => string {
  const { notes } = useContext(LanguageContext);
  return (code, says) => {
    const words = notes?.[code];
    return words === undefined ? says : words.endsWith(".") ? words : `${words} (${says})`;
  };
}
