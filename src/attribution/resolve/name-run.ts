import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from "../../language/english/names.ts";
import { ORGANISATION_WORDS, PLACES } from "../../language/english/organisations.ts";
import { isOutletName } from "../../language/english/outlets.ts";
import { type Gender, HONORIFICS, ROLE_GENDERS, ROLE_NOUNS } from "../../language/english/titles.ts";
import type { Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import type { EntityKind } from "./entity.ts";

/** Particles inside a person's name, and "of"-like words inside a body's. */
const NAME_PARTICLES = new Set([
  "de",
  "la",
  "le",
  "du",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "ibn",
  "al",
  "el",
  "da",
  "dos",
  "di",
]);
const BODY_PARTICLES = new Set(["of", "for", "and", "on", "the"]);

/** Capitalised words that begin no name. */
const NO_NAMES = new Set([
  ..."a an the this that i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
]);

/** A proper name as it stands: titles taken off the front. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** The name's own words, as written. */
  readonly words: readonly string[];
  /** Titles and role nouns directly in front, lower case. */
  readonly titles: readonly string[];
  readonly kind: EntityKind;
  readonly gender: Gender | null;
}

const bare = (word: string): string => word.replace(/\.$/, "");

/** The name that begins at a token; null where none does. */
export function nameRunAt(scene: Scene, tree: Tree, begin: number): NameRun | null {
  if (!tagOf(tree, begin).startsWith("NNP") || !/\p{L}/u.test(tree.words[begin] ?? "")) return null;
  if (NO_NAMES.has(tree.words[begin] ?? "")) return null;
  let last = begin;
  let hasBody = ORGANISATION_WORDS.has(tree.words[begin] ?? "");
  for (let next = begin + 1; next < tree.tokens.length; next++) {
    const word = tree.words[next] ?? "";
    const following = tagOf(tree, next + 1).startsWith("NNP");
    if (tagOf(tree, next).startsWith("NNP") && /[\p{L}\p{N}]/u.test(word)) {
      last = next;
      hasBody ||= ORGANISATION_WORDS.has(word);
    } else if (following && (NAME_PARTICLES.has(word) || (hasBody && BODY_PARTICLES.has(word)))) last = ++next;
    else if (/^[-‑–]$/.test(word) && following && adjoins(tree, next)) last = ++next;
    else if (word === "." && following && /^\p{L}$/u.test(tree.words[next - 1] ?? "")) last = ++next;
    else break;
  }
  let first = begin;
  const titles: string[] = [];
  while (first < last && bare(tree.words[first] ?? "") in HONORIFICS) titles.push(bare(tree.words[first++] ?? ""));
  while (first < last && ROLE_NOUNS.has(tree.words[first] ?? "")) titles.push(tree.words[first++] ?? "");
  // "Harbour Board spokesman Al Carr": a body in front of a role in front of a name
  for (let k = first + 1; k < last; k++)
    if (ROLE_NOUNS.has(tree.words[k] ?? "") && !hasBodyAfter(tree, k, last)) {
      titles.push(tree.words[k] ?? "");
      first = k + 1;
    }
  for (let k = begin - 1; k >= 0 && titles.length < 4 && /^(?:NN|JJ)$/.test(tagOf(tree, k)); k--)
    if (ROLE_NOUNS.has(tree.words[k] ?? "")) titles.push(tree.words[k] ?? "");
  // "the Iraqi Prime Minister", "the Americans": a title or a people, no name
  if (first === last && isNoName(tree, last)) return null;
  const words = scene.text.slice(tree.tokens[first]?.start, tree.tokens[last]?.end).split(/\s+/);
  const lower = words.map((word) => word.toLowerCase());
  return { first: begin, last, words, titles, ...kindOf(lower, titles, words) };
}

/** Does a hyphen join its neighbours without spaces ("al-Hadi")? */
const adjoins = (tree: Tree, hyphen: number): boolean =>
  tree.tokens[hyphen - 1]?.end === tree.tokens[hyphen]?.start &&
  tree.tokens[hyphen]?.end === tree.tokens[hyphen + 1]?.start;

/** A capitalised role without a name, or a people in the plural. */
const isNoName = (tree: Tree, index: number): boolean =>
  ROLE_NOUNS.has(tree.words[index] ?? "") || isPeople(tree, index);

/** "Americans", "the Turks": a people, not a family or a body. */
export const isPeople = (tree: Tree, index: number): boolean =>
  tagOf(tree, index) === "NNPS" &&
  /(?:ans|ese|is|ians|ists|crats|sts|rks|tons|nes|les|shia|sunnis|kurds|arabs|jews|tories|swedes|danes|finns|poles|greeks|scots|serbs|croats|czechs)$/.test(
    tree.words[index] ?? "",
  );

const hasBodyAfter = (tree: Tree, from: number, last: number): boolean =>
  tree.words.slice(from + 1, last + 1).some((word) => ORGANISATION_WORDS.has(word));

function kindOf(
  lower: readonly string[],
  titles: readonly string[],
  words: readonly string[],
): Pick<NameRun, "kind" | "gender"> {
  const titled = titles.map((title) => HONORIFICS[title] ?? ROLE_GENDERS[title]).find((gender) => gender);
  const first = lower[0] ?? "";
  const given: Gender | null = MALE_NAMES.has(first) ? "male" : FEMALE_NAMES.has(first) ? "female" : null;
  const gender = titled ?? (lower.length > 1 || titles.length > 0 ? given : null);
  const joined = lower.join(" ");
  if (
    lower.length <= 4 &&
    (titles.length > 0 || (lower.length > 1 && (given || OTHER_NAMES.has(first)))) &&
    !lower.some((word) => ORGANISATION_WORDS.has(word))
  )
    return { kind: "person", gender };
  if (PLACES.has(joined)) return { kind: "place", gender: null };
  if (isOutletName(lower, true)) return { kind: "outlet", gender: null };
  if (lower.some((word) => ORGANISATION_WORDS.has(word))) return { kind: "organisation", gender: null };
  if (words.length === 1 && /^[\p{Lu}&.]{2,7}$/u.test(words[0] ?? "")) return { kind: "organisation", gender: null };
  if (lower.length >= 2 && lower.length <= 3) return { kind: "person", gender: given };
  return { kind: "unknown", gender: given };
}
