import { createContext, useContext, useMemo } from "react";
import { dateWords } from "./dates.ts";
import { de } from "./de.ts";
import { en, type StringKey, type Strings } from "./en.ts";

/** The languages of the app itself, by code. A new one is a file beside these two. */
export const LANGUAGES: Readonly<Record<string, { readonly name: string; readonly strings: Strings }>> = {
  en: { name: "English", strings: en },
  de: { name: "Deutsch", strings: de },
};

export const LanguageContext = createContext<{ readonly code: string; readonly strings: Strings }>({
  code: "en",
  strings: en,
});

export type Say = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/** `say("found", { count: 3 })` in the chosen language. Where a text has two forms ("one|many"), a count of 1 takes the first. */
export function useStrings(): Say {
  const { strings } = useContext(LanguageContext);
  return useMemo(() => sayIn(strings), [strings]);
}

export const sayIn =
  (strings: Strings): Say =>
  (key, values = {}) => {
    const [one = "", many = one] = strings[key].split("|");
    const form = "count" in values && values["count"] !== 1 ? many : one;
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };

/** A date as the chosen language writes it; "no date" for none. */
export function useDates(): (value: string | null | undefined, isWithTime?: boolean) => string {
  const { code, strings } = useContext(LanguageContext);
  return (value, isWithTime) => (value == null ? strings.undated : dateWords(value, code, isWithTime));
}
