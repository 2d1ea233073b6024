import type { Scene } from "../scene.ts";
import { childOf, childrenOf, isPunctuation, type Range, spanOf, subtreeOf, type Tree, tagOf } from "../tree.ts";
import { officeBefore } from "./name-extent.ts";
import { isRole, tradeOf } from "./role-of.ts";

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
  if (behind) {
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
  const governor = appositionHost(tree, name);
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
    else if (/^(?:IN|TO|W|V)/.test(tag)) isInside = true;
    else if (!isInside && isTrade(tree, k) && tagOf(tree, k + 1) !== "POS") heads.push(k);
  }
  return heads;
}

const isTrade = (tree: Tree, index: number): boolean => tradeOf(tree.words[index] ?? "") !== null;

const PARENTS = /^(?:(?:grand)?(?:father|mother|parent)|dad|mum|mom)$/;

/** How many words a description in front of a name may have. */
const LONGEST_DESCRIPTION = 14;

/**
 * The role noun of a description to which a name is added: "the owner of the ferry, Ada Marsh, said", "chief of police Ada Marsh". −1 where
 * none is. The name must be closed off behind: "after meeting the mayor, Ada Marsh said" tells of two.
 *
 *   the owner of the ferry , Ada Marsh ,
 *       ^role              ^comma      ^closed
 */
export function roleInFront(tree: Tree, { first, last }: Range): number {
  // "58-year-old father of three Colin Carr"
  if (tagOf(tree, first - 1) === "CD" && tree.words[first - 2] === "of" && PARENTS.test(tree.words[first - 3] ?? ""))
    return first - 3;
  if (tree.words[first - 1] !== ",") {
    const isInside = tagOf(tree, first - 1).startsWith("NN") && !isRole(tree.words[first - 1] ?? "");
    return isInside ? officeBefore(tree, first) : -1;
  }
  const next = tree.words[last + 1];
  if (next !== undefined && !/^[,.;:)”"']|^(?:-rrb-|who|--|—|–)$/.test(next)) return -1;
  let role = -1;
  for (let k = first - 2; k >= 0 && first - k <= LONGEST_DESCRIPTION; k--) {
    const tag = tagOf(tree, k);
    const word = tree.words[k] ?? "";
    // "Minister for Roads and Rivers, Ada Marsh,"
    const isPair = /^(?:and|&)$/.test(word) && /^NN/.test(tagOf(tree, k - 1)) && /^NN/.test(tagOf(tree, k + 1));
    const isSmall = isPair || /^(?:of|for|at|in|to|on|with|from)$/.test(word);
    if (!isSmall && !/^(?:NN|NNP|NNPS|NNS|JJ|JJS|DT|POS|CD|HYPH|PRP\$)$/.test(tag)) break;
    if (/^NNP?$/.test(tag) && isTrade(tree, k) && !tagOf(tree, k + 1).startsWith("NN")) role = k;
    if (/^(?:the|a|an|his|her|their|its)$/.test(word) && role > k && !isPreposition(tree, k - 1)) break;
  }
  if (role < 0) return roleAtStart(tree, first, last);
  return isPreposition(tree, (tree.first[role] ?? role) - 1) ? -1 : role;
}

/**
 * The same, where more than a phrase tells of the role: "The accountant who chairs the committee, Ada Marsh, said". The description begins the sentence, no comma stands
 * in it, and what speaks stands behind the name.
 */
function roleAtStart(tree: Tree, first: number, last: number): number {
  if (tree.words[last + 1] !== "," || !/^(?:VB[DZP]|MD)$/.test(tagOf(tree, last + 2))) return -1;
  if (tree.words.slice(0, first - 1).some((word) => /^[,;:—–]$/.test(word))) return -1;
  if (!/^(?:the|a|an|his|her|their|its|our)$/.test(tree.words[0] ?? "")) return -1;
  let head = -1;
  for (let k = 1; k < first - 1 && /^(?:NN|NNP|JJ|JJS|VBN|HYPH|POS)$/.test(tagOf(tree, k)); k++)
    if (tagOf(tree, k) === "NN") head = k;
  return head > 0 &&
    isTrade(tree, head) &&
    /^(?:who|of|at|for|in|behind|from|with|that|on)$/.test(tree.words[head + 1] ?? "")
    ? head
    : -1;
}

const isPreposition = (tree: Tree, index: number): boolean =>
  /^(?:of|for|at|in|to|on|with|from|by|about|against)$/.test(tree.words[index] ?? "");

/** The run between the comma behind the name and the next comma or verb. */
function behindComma(tree: Tree, last: number): Range | null {
  let first = last + 1;
  // an age stands between: "Ada Marsh, 52, a baker"
  if (tree.words[first] === "," && tagOf(tree, first + 1) === "CD" && tree.words[first + 2] === ",") first += 2;
  if (tree.words[first] !== ",") return null;
  first++;
  if (!/^(?:DT|JJ|NN|NNP|VBN|PRP\$|RB)$/.test(tagOf(tree, first))) return null;
  let end = first;
  while (end + 1 < tree.tokens.length && end - first < LONGEST_APPOSITION) {
    const tag = tagOf(tree, end + 1);
    if (tree.words[end + 1] === "," || /^(?:VBD|VBZ|VBP|MD|WP|WDT|''|``|:)$/.test(tag) || tree.words[end + 1] === ".")
      break;
    end++;
  }
  // "In Wick, the mayor also said": what runs on into a verb is no apposition
  const next = tagOf(tree, end + 1);
  if (/^(?:VBD|VBZ|VBP|MD)$/.test(next)) return null;
  return { first, last: end };
}

/** Titles and role nouns directly in front: "Harbour Board spokesman Al Carr", "Prime Minister Al Carr". */
function inFront(scene: Scene, tree: Tree, name: Range & { readonly titles: readonly string[] }): Apposition | null {
  const spoken = name.titles.flatMap((title) => tradeOf(title) ?? []);
  if (spoken.length === 0) return null;
  let first = name.first;
  while (first > 0 && /^(?:NN|NNP|NNPS|JJ|POS)$/.test(tagOf(tree, first - 1))) first--;
  let last = name.last;
  const lastTitle = name.titles.at(-1) ?? "";
  for (let k = name.last; k >= first; k--)
    if (isTrade(tree, k) && name.titles.includes((tree.words[k] ?? "").replace(/\.$/, ""))) {
      last = k;
      break;
    }
  if (last === name.last) return { nouns: spoken, role: tradeOf(lastTitle) ?? lastTitle, affiliation: null };
  let role = first;
  while (
    role < last &&
    tagOf(tree, role).startsWith("NNP") &&
    !isTrade(tree, role) &&
    !/^(?:prime|vice|deputy|former|foreign|acting|fire|police)$/.test(tree.words[role] ?? "")
  )
    role++;
  const affiliation =
    role > first
      ? scene.text
          .slice(spanOf(tree, { first, last: role - 1 }).start, spanOf(tree, { first, last: role - 1 }).end)
          .replace(/\s*['’]s?$/, "")
      : null;
  const isShort = role === last && (tree.words[role] ?? "").endsWith(".");
  const text = isShort ? (tradeOf(tree.words[role] ?? "") ?? "") : roleText(scene, tree, { first: role, last });
  return { nouns: spoken, role: text, affiliation };
}

const roleText = (scene: Scene, tree: Tree, range: Range): string => {
  const { start, end } = spanOf(tree, range);
  return scene.text.slice(start, end).replace(/^(?:an?|the|['’]s)\s+/i, "");
};

/** "on Monday", behind a place or a body. */
const isDay = (tree: Tree, index: number): boolean =>
  tree.words[index] === "on" && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tree.words[index + 1] ?? "");

/** The body behind a role: "a spokesman for the harbour board", "the ministry's director". As written, with "the" taken off; null where none. */
export function affiliationOf(scene: Scene, tree: Tree, head: number): string | null {
  for (const child of childrenOf(tree, head)) {
    const preposition = childOf(tree, child, "case");
    const word = tree.words[preposition] ?? "";
    const isBehind =
      child > head && /^(?:of|for|at|in|with|from|within|inside|on)$/.test(word) && tagOf(tree, child).startsWith("NN");
    const isOwner = child < head && preposition > child && tagOf(tree, preposition) === "POS";
    // "minister of state for forests": a rank, no body
    const isRank = word === "of" && tree.words[child] === "state" && tree.words[head] === "minister";
    if ((!isBehind && !isOwner) || isRank) continue;
    const whole = subtreeOf(tree, child);
    let last = isOwner ? preposition - 1 : whole.last;
    for (let k = child + 1; k <= last; k++)
      if (isPunctuation(tree, k) || /^(?:W|VB|MD)/.test(tagOf(tree, k)) || tree.words[k] === "that" || isDay(tree, k)) {
        last = k - 1;
        break;
      }
    let first = isOwner ? whole.first : Math.max(preposition + 1, whole.first);
    while (first < last && isPunctuation(tree, first)) first++;
    if (first > last) continue;
    const { start, end } = spanOf(tree, { first, last });
    return scene.text.slice(start, end).replace(/^the\s+/i, "");
  }
  return null;
}
