import { CALENDAR_WORDS } from "../language/english/empty-words.ts";
import type { SentenceTree } from "./sentence-tree.ts";

/** The proper names among `tokens`, in lower case as written, one string a name. Cost: linear in the tokens. */
export function findNames(
  text: string,
  tree: SentenceTree,
  tokens: readonly number[],
  knownNames: ReadonlySet<string> | null,
): string[] {
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(tree, tokens[i]!, knownNames)) continue;
    let last = i;
    while (last + 1 < tokens.length && joins(tree, tokens, last, knownNames)) last++;
    const { start } = tree.tokens[tokens[i]!]!;
    const { end } = tree.tokens[tokens[last]!]!;
    const name = text.slice(start, end).toLowerCase().replace(/\s+/g, " ");
    if (!names.includes(name)) names.push(name);
    i = last;
  }
  return names;
}

/** The words of all names in sentences with ordinary capitals: what tells names in a headline in Title Case. */
export function nameWords(trees: readonly SentenceTree[]): Set<string> {
  const words = new Set<string>();
  for (const tree of trees) {
    for (let i = 0; i < tree.tokens.length; i++) if (isTaggedName(tree, i)) words.add(withoutDots(tree.words[i]!));
  }
  return words;
}

/** Is nearly every long word capitalised, so that a capital tells no name? */
export function isTitleCase(text: string, tree: SentenceTree): boolean {
  let long = 0;
  let capital = 0;
  for (const { start, end } of tree.tokens) {
    if (end - start < 4) continue;
    const code = text.charCodeAt(start);
    if (code >= 65 && code <= 90) capital++;
    else if (code < 97 || code > 122) {
      const first = text[start]!;
      if (first.toLowerCase() !== first) capital++;
      else if (first.toUpperCase() === first) continue;
    }
    long++;
  }
  return long >= 3 && capital >= 0.8 * long;
}

const withoutDots = (word: string): string => word.replaceAll(".", "");

const isTaggedName = (tree: SentenceTree, at: number): boolean => {
  const { tag } = tree.tokens[at]!;
  return (tag === "NNP" || tag === "NNPS") && !CALENDAR_WORDS.has(tree.words[at]!);
};

function isName(tree: SentenceTree, at: number, knownNames: ReadonlySet<string> | null): boolean {
  if (knownNames === null) return isTaggedName(tree, at) && /\p{L}/u.test(tree.words[at]!);
  return knownNames.has(withoutDots(tree.words[at]!));
}

/** The next token goes on with the name: adjacent, or over a hyphen inside ("Al-Something"). */
function joins(
  tree: SentenceTree,
  tokens: readonly number[],
  at: number,
  knownNames: ReadonlySet<string> | null,
): boolean {
  const here = tokens[at]!;
  const next = tokens[at + 1]!;
  if (next !== here + 1) return false;
  if (isName(tree, next, knownNames)) return true;
  const glued = tree.tokens[next]!.start === tree.tokens[here]!.end && /^[-‑]$/.test(tree.words[next]!);
  return glued && tokens[at + 2] === next + 1 && isName(tree, next + 1, knownNames);
}
