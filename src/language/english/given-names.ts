import { loadModel } from "../load-model.ts";
import { FEMALE_NAMES, MALE_NAMES } from "./names.ts";
import type { Gender } from "./titles.ts";

let lines: readonly [male: string, female: string] | undefined;
const known = new Map<string, Gender | null>();

/**
 * The gender that a given name leans to: of our short lists, else of the long one in models/given-names.txt; null where it leans to none or is
 * in neither. `name` in lower case; marks over letters do not matter.
 *
 * May mislead: names that lean otherwise in another country ("Andrea", "Nikita"). Cost: one search through the list for each new name.
 */
export function leaningOf(name: string): Gender | null {
  if (MALE_NAMES.has(name)) return "male";
  if (FEMALE_NAMES.has(name)) return "female";
  const before = known.get(name);
  if (before !== undefined) return before;
  const [male, female] = (lines ??= read());
  const plain = ` ${name.normalize("NFD").replace(/\p{M}/gu, "")} `;
  const gender = male.includes(plain) ? "male" : female.includes(plain) ? "female" : null;
  if (known.size < MOST_KEPT) known.set(name, gender);
  return gender;
}

const MOST_KEPT = 50_000;

function read(): [string, string] {
  const bytes = loadModel("given-names.txt");
  const [male = "", female = ""] = bytes === null ? [] : new TextDecoder().decode(bytes).split("\n");
  return [` ${male} `, ` ${female} `];
}
