import type { SentenceTree } from "../sentence-tree.ts";

/** What is counted, in the text's words, and where the words end. */
export interface Counted {
  readonly words: string;
  readonly end: number;
}

const STOP = new Set([
  "out",
  "of",
  "in",
  "at",
  "from",
  "to",
  "for",
  "by",
  "on",
  "off",
  "over",
  "under",
  "after",
  "before",
  "during",
  "since",
  "with",
  "as",
  "and",
  "or",
  "than",
  "who",
  "that",
  "were",
  "was",
  "are",
  "is",
  "have",
  "has",
  "more",
  "less",
  "up",
  "down",
  "ago",
  "old",
  "per",
  "will",
  "would",
  "may",
  "can",
  "times",
  "a",
]);
const PLACES = new Set([
  "of",
  "in",
  "at",
  "from",
  "within",
  "inside",
  "near",
  "on",
  "among",
  "across",
  "outside",
  "between",
]);

/**
 * The noun phrase right after the figures with what hangs on it by a preposition: "fighters in the city". With a unit only
 * what follows "of": "30 % of the voters". Null where nothing is counted in words. Cost: the length of the phrase.
 */
export function findCounted(text: string, tree: SentenceTree, figuresEnd: number, unit: string | null): Counted | null {
  let at = firstFrom(tree, figuresEnd);
  if (at === -1) return null;
  const isOf = tree.words[at] === "of";
  if (unit !== null && !isOf) return null;
  if (isOf) {
    at++;
    while (/^(?:the|all|these|those|its|their|his|her|our|a|an)$/.test(tree.words[at] ?? "")) at++;
  }
  // "eight of the 10 questions": those ten are what is counted
  let noun = at;
  if (isOf) while (tree.tokens[noun]?.tag === "CD") noun++;
  const last = lastOfPhrase(text, tree, noun);
  if (last === -1) return null;
  const end = tree.tokens[withPlace(tree, last)]!.end;
  const start = tree.tokens[at]!.start;
  if (text.slice(figuresEnd, start).includes("\n")) return null;
  return { words: text.slice(start, end).replace(/\s+/g, " "), end };
}

function firstFrom(tree: SentenceTree, position: number): number {
  let low = 0;
  let high = tree.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tree.tokens[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low < tree.tokens.length ? low : -1;
}

/** Adjectives and nouns up to the last noun, over brackets and hyphens inside; −1 where there is no noun. */
function lastOfPhrase(text: string, tree: SentenceTree, from: number): number {
  let last = -1;
  /** Where a plural is a noun whatever the tagger says: right after the figures ("2,000 crates"), and right after a bracket. */
  let plain = from;
  for (let i = from; i < tree.tokens.length && i < from + 14; i++) {
    const { tag } = tree.tokens[i]!;
    const word = tree.words[i]!;
    // "stay-at-home parents": one word in front of the noun
    const behind = compoundEnd(text, tree, i);
    if (behind > i + 2) {
      i = behind;
      if (tree.tokens[i]!.tag.startsWith("NN")) last = i;
      continue;
    }
    if (i > from && /^(?:and|or)$/.test(word) && !isPlural(tree.words[i - 1]!) && isJoinedAttribute(tree, i)) continue;
    if (tag.startsWith("NN") || (i === plain && isPlural(word))) {
      if (STOP.has(word)) break;
      last = i;
      if (isHeadBeforeVerb(text, tree, i)) break;
      continue;
    }
    if (word === "(") {
      const close = closing(tree, i);
      const isNoun = /^(?:NN|JJ)/.test(tree.tokens[close + 1]?.tag ?? "") || isPlural(tree.words[close + 1] ?? "");
      if (close === -1 || !isNoun) break;
      i = close;
      plain = close + 1;
      continue;
    }
    const isInside = /^(?:JJ[RS]?|VBN|VBG|POS|HYPH|``|''|")$/.test(tag) || /^[-–/]$/.test(word);
    if (!isInside || STOP.has(word)) break;
    // "30 killed": a participle with no noun after it counts nobody in words
    if ((tag === "VBN" || tag === "VBG") && !/^(?:NN|JJ)/.test(tree.tokens[i + 1]?.tag ?? "")) break;
  }
  return last;
}

/** The last word of a compound with at least two hyphens; `at` itself where it begins none. */
function compoundEnd(text: string, tree: SentenceTree, at: number): number {
  let end = at;
  while (/^[-‑]$/.test(tree.words[end + 1] ?? "") && end + 2 < tree.tokens.length && isTight(text, tree, end)) end += 2;
  return end;
}

const isTight = (text: string, tree: SentenceTree, at: number): boolean =>
  !/\s/.test(text.slice(tree.tokens[at]!.end, tree.tokens[at + 2]!.start));

/** "seven ruling [and] opposition parties": what follows goes on to the plural that both belong to. */
function isJoinedAttribute(tree: SentenceTree, at: number): boolean {
  if (!/^(?:JJ|VBG|VBN|NNP?$)/.test(tree.tokens[at - 1]!.tag)) return false;
  for (let i = at + 1; i < Math.min(at + 5, tree.tokens.length); i++) {
    if (/^NNP?S$/.test(tree.tokens[i]!.tag)) return i > at + 1;
    if (!/^(?:JJ|VBG|NNP?$)/.test(tree.tokens[i]!.tag)) return false;
  }
  return false;
}

const isPlural = (word: string): boolean => word.length > 3 && /[^s]s$/.test(word) && !STOP.has(word);

/** "30 boats sank" where the tagger takes "sank" for a noun: a plural that is no part of a compound ends the phrase. */
function isHeadBeforeVerb(text: string, tree: SentenceTree, at: number): boolean {
  const next = tree.tokens[at + 1];
  if (!/^NNP?S$/.test(tree.tokens[at]!.tag) || next === undefined || !/^NNP?$/.test(next.tag)) return false;
  if (text[next.start] !== text[next.start]!.toLowerCase()) return false;
  return !/^(?:NN|JJ|CD)/.test(tree.tokens[at + 2]?.tag ?? "");
}

function closing(tree: SentenceTree, open: number): number {
  for (let i = open + 1; i < Math.min(open + 8, tree.tokens.length); i++) if (tree.words[i] === ")") return i;
  return -1;
}

/** The end of a place or whole that hangs on the noun: "in the city", "of the board". */
function withPlace(tree: SentenceTree, noun: number): number {
  const preposition = noun + 1;
  if (!PLACES.has(tree.words[preposition] ?? "")) return noun;
  const complement = tree.heads[preposition]!;
  if (complement <= preposition || complement >= tree.tokens.length || tree.relations[complement] !== "nmod")
    return noun;
  const governor = tree.heads[complement]!;
  if (governor > noun || governor < noun - 6) return noun;
  for (let i = preposition + 1; i <= complement; i++) {
    if (/^(?:VB|MD|WP|WDT|,|\.|:)/.test(tree.tokens[i]!.tag)) return noun;
  }
  // "two batches of $1 bills": a sum is no whole that they belong to
  if (!/\p{L}/u.test(tree.words[complement]!)) return noun;
  let end = complement;
  while (tree.relations[end + 1] === "flat" && /^NNP/.test(tree.tokens[end + 1]!.tag)) end++;
  return end;
}
