import { en } from "../../../web/src/strings/en.ts";
import type { Say } from "../../../web/src/strings/use-strings.ts";

/** The app's English words, without React. */
export const sayEnglish: Say = (key, values = {}) =>
  Object.entries(values).reduce<string>((words, [slot, value]) => words.replace(`{${slot}}`, `${value}`), en[key]);
