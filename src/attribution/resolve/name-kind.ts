import { leaningOf } from "../../language/english/given-names.ts";
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES, SURNAMES_OF_THINGS } from "../../language/english/names.ts";
import {
  FIRM_ENDINGS,
  KNOWN_BODIES,
  LONG_PLACES,
  ORGANISATION_WORDS,
  PLACES,
  THING_WORDS,
} from "../../language/english/organisations.ts";
import { isOutletName } from "../../language/english/outlets.ts";
import { isThingNoun } from "../../language/english/thing-nouns.ts";
import { type Gender, HONORIFICS, ROLE_GENDERS } from "../../language/english/titles.ts";
import { type Tree, tagOf } from "../tree.ts";
import type { EntityKind } from "./entity.ts";
import { isRole } from "./role-of.ts";

/** What bears a name, as far as the name's own words and what stands right in front tell. */
export interface NameKind {
  readonly kind: EntityKind;
  readonly gender: Gender | null;
  /** What the given name leans to where its title or a well-known name does not tell: a hint, and no more. */
  readonly leaning?: Gender | null;
}

export const ORGANISATION: NameKind = { kind: "organisation", gender: null };

/** In front of a name they make it that of a storm, a place or a plan. */
const THINGS_IN_FRONT =
  /^(?:typhoon|hurricane|cyclone|storm|camp|fort|mount|mt|lake|cape|loch|isle|hotel|villa|operation|project|exercise)$/;

export const isGivenName = (word: string): boolean =>
  MALE_NAMES.has(word) || FEMALE_NAMES.has(word) || OTHER_NAMES.has(word);

/** "Americans", "the Turks", "Brits", "Ex-colleagues": a people or several people, not a family or a body. */
export const isPeople = (tree: Tree, index: number): boolean =>
  (tagOf(tree, index) === "NNPS" &&
    /^(?:democrats|republicans|conservatives|liberals)$|(?:ans|ese|is|ians|ists|crats|sts|rks|tons|nes|les|shia|sunnis|kurds|arabs|jews|tories|swedes|danes|finns|poles|greeks|scots|serbs|croats|czechs)$/.test(
      tree.words[index] ?? "",
    )) ||
  (/^NNPS?$/.test(tagOf(tree, index)) &&
    /^(?:brits|aussies|kiwis|teens|tweens|ex[-‑]\p{L}{4,}s)$/u.test(tree.words[index] ?? ""));

/** "Marl & Lind Co.": a firm, whoever gave it his name. */
const FIRM_FORMS = /^(?:co|inc|ltd|corp|llc|plc|gmbh)\.?$/;

/** `lower`, `words`: the name's words without its titles; `before`: the word in front of all. */
const OF_FIRMS =
  /^(?:productions|records|entertainment|pictures|films|publishing|inc|llc|ltd|corp|holdings|studios|enterprises|associates)$/;

export function kindOf(
  lower: readonly string[],
  titles: readonly string[],
  words: readonly string[],
  before: string,
): NameKind {
  const titled = titles.map((title) => HONORIFICS.get(title) ?? ROLE_GENDERS.get(title)).find((gender) => gender);
  const first = lower[0] ?? "";
  const given: Gender | null = MALE_NAMES.has(first) ? "male" : FEMALE_NAMES.has(first) ? "female" : null;
  const leaning = lower.length > 1 || titles.length > 0 ? leaningOf(first) : null;
  const gender = titled ?? (lower.length > 1 || titles.length > 0 ? given : null);
  const joined = lower.join(" ");
  // "Paul Renner Productions": a firm by its last word, whoever gave it the others
  if (lower.length > 2 && titles.length === 0 && OF_FIRMS.test(lower.at(-1) ?? "")) return ORGANISATION;
  if (lower.length > 1 && FIRM_FORMS.test(lower.at(-1) ?? "")) return ORGANISATION;
  if (
    lower.length <= 4 &&
    (titles.length > 0 || (lower.length > 1 && (given || OTHER_NAMES.has(first)))) &&
    !lower.some((word) => ORGANISATION_WORDS.has(word))
  )
    return { kind: "person", gender, leaning };
  // "Hurricane Ada", "Camp Velmont", "Operation Kestrel": no person, and "Velmont" is none of them
  if (lower.length > 1 && THINGS_IN_FRONT.test(first)) return { kind: "place", gender: null };
  // "the Computer Crimes Bill": no person
  if (lower.length === 1 && before === "the" && titles.length === 0 && isThingNoun(first))
    return { kind: "place", gender: null };
  if (PLACES.has(joined) || LONG_PLACES.has(joined)) return { kind: "place", gender: null };
  if (isOutletName(lower, true) || (lower.length > 1 && /^(?:saturday|sunday)$/.test(first)))
    return { kind: "outlet", gender: null };
  if (lower.length === 1 && KNOWN_BODIES.has(joined)) return ORGANISATION;
  if (joined === "fir") return { kind: "document", gender: null };
  if (lower.some((word) => ORGANISATION_WORDS.has(word))) return { kind: "organisation", gender: null };
  if (lower.length > 1 && FIRM_ENDINGS.has(lower.at(-1) ?? "")) return ORGANISATION;
  if (words.length === 1 && /^[\p{Lu}&.]{2,7}$/u.test(words[0] ?? "")) return { kind: "organisation", gender: null };
  if (THING_WORDS.has(lower.at(-1) ?? "") || (/^(?:in|near|at)$/.test(before) && !given))
    return { kind: "place", gender: null };
  // "the Charlotte Observer": nobody is called so with an article
  if (before === "the" && !given && lower.length >= 2 && titles.length === 0) return ORGANISATION;
  // "the opposition Arran Ittehad"
  if (/^(?:opposition|ruling)$/.test(before) && titles.length === 0 && !given && leaning === null) return ORGANISATION;
  // "Carrow Water", "Continental Business"
  const last = lower.at(-1) ?? "";
  if (
    lower.length >= 2 &&
    titles.length === 0 &&
    !given &&
    leaning === null &&
    isThingNoun(last) &&
    !SURNAMES_OF_THINGS.has(last) &&
    !isRole(before)
  )
    return ORGANISATION;
  if (lower.length >= 2 && lower.length <= 3) return { kind: "person", gender: given, leaning };
  return { kind: "unknown", gender: given };
}
