import { TIME_NOUNS } from "../../language/english/adverbials.ts";
import { BEGIN_OFFICES } from "../../language/english/name-words.ts";
import { ORGANISATION_WORDS } from "../../language/english/organisations.ts";
import type { Scene } from "../scene.ts";
import { type Range, spanOf, type Tree, tagOf } from "../tree.ts";
import { bodyOfRole } from "./body-of-role.ts";
import { isGivenName } from "./name-kind.ts";
import { isPortfolio, lastOfOffice } from "./office-words.ts";
import { tradeOf } from "./role-of.ts";
import { antecedentOf, isTrade } from "./trade-at.ts";

export interface Apposition {
  /** Role nouns in it, lower case. */
  readonly nouns: readonly string[];
  /** As written, without the article. */
  readonly role: string;
  readonly affiliation: string | null;
}

const LONGEST_APPOSITION = 14;

/** What stands in apposition to a name, or as title in front of it: "Ada Marsh, the mayor of Wick", "Mayor Ada Marsh", "the mayor, Ada Marsh". */
export function appositionOf(
  scene: Scene,
  tree: Tree,
  name: Range & { readonly titles: readonly string[] },
): Apposition | null {
  const behind = behindComma(tree, name.last);
  if (behind && !isTitleOfAnother(tree, behind)) {
    const heads = roleHeads(tree, behind);
    const [head] = heads;
    if (head !== undefined)
      return {
        nouns: heads.map((index) => tradeOf(tree.words[index] ?? "") ?? ""),
        role: roleText(scene, tree, behind),
        affiliation: affiliationOf(scene, tree, head),
      };
  }
  const front = inFront(scene, tree, name);
  if (front) return front;
  // "the mayor, Ada Marsh,"
  const governor = antecedentOf(tree, appositionHost(tree, name), name.last);
  if (governor >= 0 && isTrade(tree, governor)) {
    const before = tree.words[name.first - 1] === "," ? name.first - 2 : name.first - 1;
    const range = { first: tree.first[governor] ?? governor, last: Math.max(governor, before) };
    return {
      nouns: [tree.words[governor] ?? ""],
      role: roleText(scene, tree, range),
      affiliation: affiliationOf(scene, tree, governor),
    };
  }
  return null;
}

/** "aside from Lind, [Sen.] Ada Marsh and the mayor": the next in a list or the next to act, and nobody's apposition. */
function isTitleOfAnother(tree: Tree, { first, last }: Range): boolean {
  if (tagOf(tree, first) !== "NNP" || !isTrade(tree, first)) return false;
  if (isGivenName(tree.words[first + 1] ?? "")) return true;
  const isName = (at: number): boolean =>
    tagOf(tree, at) === "NNP" && !isTrade(tree, at) && !ORGANISATION_WORDS.has(tree.words[at] ?? "");
  // "Rob Lind, President Carrow North Sea, says"
  return tree.words[last + 1] !== "," && isName(first + 1) && isName(first + 2);
}

/** The word in front that a name stands in apposition to; −1 where it stands to none. */
function appositionHost(tree: Tree, { first, last }: Range): number {
  for (let k = last; k >= first; k--) {
    const host = tree.tokens[k]?.head ?? -1;
    if (tree.relations[k] === "appos" && host >= 0 && host < first) return host;
  }
  return -1;
}

/** The role nouns that an apposition is about: "director of the board and professor at …" has two, "a friend of the mayor" one. */
function roleHeads(tree: Tree, { first, last }: Range): number[] {
  const heads: number[] = [];
  let isInside = false;
  for (let k = first; k <= last; k++) {
    const tag = tagOf(tree, k);
    if (tag === "CC") isInside = false;
    else if (k === first && isActing(tree, k)) continue;
    else if (/^(?:IN|TO|W|V)/.test(tag)) isInside = true;
    else if (!isInside && isTrade(tree, k) && tagOf(tree, k + 1) !== "POS") heads.push(k);
  }
  return heads;
}

/** "[Managing] Director of Carrow Mills", taken for a verb */
const isActing = (tree: Tree, at: number): boolean =>
  /^(?:managing|acting|founding|presiding|leading)$/.test(tree.words[at] ?? "") && isTrade(tree, at + 1);

/** The run between the comma or the dash behind the name and the next one or a verb. */
function behindComma(tree: Tree, last: number): Range | null {
  let first = last + 1;
  // an age stands between: "Ada Marsh, 52, a baker"
  if (tree.words[first] === "," && tagOf(tree, first + 1) === "CD" && tree.words[first + 2] === ",") first += 2;
  // "Ada Marsh — a baker in Wick —"
  const isDashed = /^(?:—|–|--)$/.test(tree.words[first] ?? "");
  if (tree.words[first] !== "," && !isDashed) return null;
  first++;
  if (!/^(?:DT|JJ|NN|NNP|VBN|PRP\$|RB)$/.test(tagOf(tree, first)) && !isActing(tree, first)) return null;
  let end = first;
  while (end + 1 < tree.tokens.length && end - first < LONGEST_APPOSITION) {
    const tag = tagOf(tree, end + 1);
    if (
      tree.words[end + 1] === "," ||
      /^(?:VBD|VBZ|VBP|MD|WP|WDT|''|``|:|-LRB-)$/.test(tag) ||
      tree.words[end + 1] === "."
    )
      break;
    end++;
  }
  if (isDashed && !/^(?:—|–|--)$/.test(tree.words[end + 1] ?? "")) return null;
  // "In Wick, the mayor also said": what runs on into a verb is no apposition
  const next = tagOf(tree, end + 1);
  if (/^(?:VBD|VBZ|VBP|MD)$/.test(next)) return null;
  return { first, last: end };
}

/** Titles and role nouns directly in front: "Harbour Board spokesman Al Carr", "Prime Minister Al Carr". */
function inFront(scene: Scene, tree: Tree, name: Range & { readonly titles: readonly string[] }): Apposition | null {
  const spoken = name.titles.flatMap((title) => tradeOf(title) ?? []);
  if (spoken.length === 0) return null;
  const lastTitle = name.titles.at(-1) ?? "";
  const first = frontOf(tree, name.first);
  let last = name.last;
  for (let k = name.last; k >= first; k--)
    if (!isAddressed(tree, k) && isTrade(tree, k) && name.titles.includes((tree.words[k] ?? "").replace(/\.$/, ""))) {
      last = k;
      break;
    }
  if (last === name.last) return { nouns: spoken, role: tradeOf(lastTitle) ?? lastTitle, affiliation: null };
  const role = beginOfRole(tree, first, last);
  // "Chief of [Army Staff] General Al Carr": what the office in front is over
  const isOver = lastOfOffice(tree, first - 2) >= first;
  const body = role > first && !isOver ? spanOf(tree, { first, last: role - 1 }) : null;
  const affiliation = body && scene.text.slice(body.start, body.end).replace(/^ex[-‑]|\s*['’]s?$/gi, "");
  const isShort = role === last && (tree.words[role] ?? "").endsWith(".");
  const text = isShort ? (tradeOf(tree.words[role] ?? "") ?? "") : roleText(scene, tree, { first: role, last });
  return { nouns: spoken, role: text, affiliation };
}

/** "Health Commissioner [Dr.] Ada Marsh": how she is addressed, behind what she is. */
const isAddressed = (tree: Tree, at: number): boolean =>
  /^(?:dr|prof|rev|hon)\.?$/.test(tree.words[at] ?? "") && isTrade(tree, at - 1);

/** Where what stands in front of a name and tells of it begins: "[the Bank of Wick chief economist] Al Carr". Not "on the day | president Al Carr". */
function frontOf(tree: Tree, begin: number): number {
  let first = begin;
  while (first > 0) {
    const before = tagOf(tree, first - 1);
    const isNoun = /^(?:NN|NNP|NNPS|JJ|POS)$/.test(before);
    const isOwner = before === "NNS" && tagOf(tree, first) === "POS";
    const isTime = before === "NN" && TIME_NOUNS.has(tree.words[first - 1] ?? "");
    if ((isNoun || isOwner) && !isTime) first--;
    else if (isNoun || bodyInFront(tree, first) < 0) break;
    else first = bodyInFront(tree, first);
  }
  return first;
}

/** "Party of | Wick leader": the word in front of the small one that joins a body's name, or the offices of a minister; −1 where none does. */
function bodyInFront(tree: Tree, first: number): number {
  const joined = tree.words[first - 1] === "the" ? first - 2 : first - 1;
  if (!tagOf(tree, first).startsWith("NNP") || !tagOf(tree, joined - 1).startsWith("NNP")) return -1;
  const word = tree.words[joined] ?? "";
  if (/^(?:and|&)$/.test(word)) {
    let office = first;
    while (tagOf(tree, office + 1).startsWith("NNP") && !isTrade(tree, office)) office++;
    return isPortfolio(tree, { first: joined - 1, last: office - 1 }) ? joined - 1 : -1;
  }
  if (!/^(?:of|for)$/.test(word)) return -1;
  let k = joined - 1;
  while (k > 0 && /^(?:NNPS?|POS)$/.test(tagOf(tree, k)) && !ORGANISATION_WORDS.has(tree.words[k] ?? "")) k--;
  return ORGANISATION_WORDS.has(tree.words[k] ?? "") ? joined - 1 : -1;
}

/** Where the role begins behind the body or place in front of it: "Harbour Board | spokesman", "Wick | Energy and Climate Change Minister". */
function beginOfRole(tree: Tree, first: number, last: number): number {
  let role = first;
  for (; role < last; role++) {
    // "Bank [of the] North economist", "[Liberal People's] Party leader"
    if (/^(?:IN|DT|CC)$/.test(tagOf(tree, role)) || isBodysOwn(tree, role)) continue;
    if (isTrade(tree, role) || BEGIN_OFFICES.has(tree.words[role] ?? "") || isRank(tree, role)) break;
    if (!tagOf(tree, role).startsWith("NNP") || isPortfolio(tree, { first: role, last: last - 1 })) break;
  }
  return role;
}

/** "[Liberal People's] Party": in front of a body's noun. */
function isBodysOwn(tree: Tree, at: number): boolean {
  if (tagOf(tree, at) === "POS" && !/^NNP?S$/.test(tagOf(tree, at - 1))) return false;
  let mark = at;
  while (/^(?:JJ|NNS)$/.test(tagOf(tree, mark)) && mark - at < 3) mark++;
  return (
    tagOf(tree, mark) === "POS" &&
    tagOf(tree, mark + 1).startsWith("NNP") &&
    ORGANISATION_WORDS.has(tree.words[mark + 1] ?? "")
  );
}

/** "Wing Commander", "Air Marshal" */
const isRank = (tree: Tree, at: number): boolean =>
  /^(?:wing|group|squadron|flight|fleet|air|field|lance|surgeon)$/.test(tree.words[at] ?? "") &&
  /^(?:commander|captain|leader|lieutenant|marshal|admiral|corporal|general|major)$/.test(tree.words[at + 1] ?? "");

/** ", the mayor", "but the mayor", "as a mayor", "her mayor": what is no part of a role. */
const OPENS_ROLE =
  /^(?:[,;:–—]\s*)?(?:(?:and|but|or|so|yet|while)\s+)?(?:(?:as|by|to|with|from)\s+)?(?:(?:an?|the|['’]s|his|her|their|its|our|my)\s+)?/i;

const roleText = (scene: Scene, tree: Tree, range: Range): string => {
  const { start, end } = spanOf(tree, range);
  return scene.text.slice(start, end).replace(OPENS_ROLE, "");
};

/** The body behind a role: "a spokesman for the harbour board", "the ministry's director". As written, with "the" taken off; null where none. */
export function affiliationOf(scene: Scene, tree: Tree, head: number): string | null {
  const body = bodyOfRole(scene, tree, head);
  if (body === null) return null;
  const { start, end } = spanOf(tree, body);
  const words = scene.text.slice(start, end);
  // "a union leader, at a juncture with huge implications": an occasion, and no body
  const [noun = ""] = /^an?\s+([^,]*?)(?=\s(?:with|for|in|that|which|when)\b)/i.exec(words)?.slice(1) ?? [];
  if (noun !== "" && noun === noun.toLowerCase() && !noun.split(/\s+/).some((word) => ORGANISATION_WORDS.has(word)))
    return null;
  return words.replace(/^the\s+/i, "").replace(/['’]s?$/, "");
}
