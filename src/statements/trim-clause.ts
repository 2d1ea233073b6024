import { isPunctuation, type SentenceTree } from "./sentence-tree.ts";
import { OUTLET } from "./token-owners.ts";

/**
 * Marks, joining words and the complementiser at the ends are no part of what is put forward; nor, in the outlet's own words, is what led to
 * the words of somebody else ("hurt herself last month [by]").
 */
export function trimClause(tree: SentenceTree, tokens: readonly number[], owner: number): readonly number[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && isEdge(tree, tokens[from]!) && !opensWithin(tree, tokens, from)) from++;
  const isEnd = (i: number): boolean =>
    isPunctuation(tree, tokens[i]!)
      ? !closes(tree, tokens, from, i)
      : owner === OUTLET &&
        ((/^(?:cc|mark|case)$/.test(tree.relations[tokens[i]!]!) && tree.heads[tokens[i]!]! > tokens[i]!) ||
          isJoining(tree, tokens[i]!));
  while (to > from && isEnd(to - 1)) to--;
  return tokens.slice(from, to);
}

/** "The boat gets a bigger engine[, yet] the yard says": it joins what comes next, however it was read. */
const isJoining = (tree: SentenceTree, at: number): boolean =>
  /^(?:and|or|but|yet|while|because|although|though)$/.test(tree.words[at]!) &&
  at + 1 < tree.tokens.length &&
  !isPunctuation(tree, at + 1);

function isEdge(tree: SentenceTree, at: number): boolean {
  // "accused | of smuggling": the preposition belongs to the accusing
  if (/^(?:of|for|with)$/.test(tree.words[at]!)) return at > 0 && /.{2}ing$/.test(tree.words[at + 1] ?? "");
  if (isPunctuation(tree, at)) return !/^[$€£¥]/.test(tree.words[at]!);
  return tree.relations[at] === "cc" || (tree.relations[at] === "mark" && tree.words[at] === "that");
}

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "«": "»", '"': '"', "'": "'" };

/** "[“No proof” the jet was hit]": a mark at the start that closes before the last words. */
function opensWithin(tree: SentenceTree, tokens: readonly number[], at: number): boolean {
  const close = CLOSING[tree.words[tokens[at]!]!];
  if (close === undefined) return false;
  const until = tokens.findIndex((token, i) => i > at && tree.words[token] === close);
  return until > at + 1 && tokens.slice(until + 1).some((token) => !isPunctuation(tree, token));
}

const OPENING: Readonly<Record<string, readonly string[]>> = {
  ")": ["("],
  "]": ["["],
  "”": ["“", "„"],
  "’": ["‘"],
  "»": ["«"],
  '"': ['"'],
};

function closes(tree: SentenceTree, tokens: readonly number[], from: number, at: number): boolean {
  const word = tree.words[tokens[at]!]!;
  if (word === "%") return true;
  const opening = OPENING[word];
  if (opening === undefined) return false;
  // straight marks open and close: an odd number of them inside leaves one to close
  let open = 0;
  for (let i = from; i < at; i++) {
    if (opening.includes(tree.words[tokens[i]!]!)) open++;
    else if (tree.words[tokens[i]!] === word) open--;
  }
  return word === '"' ? Math.abs(open) % 2 === 1 : open > 0;
}
