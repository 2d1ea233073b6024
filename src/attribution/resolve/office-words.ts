import { PORTFOLIOS, SET_OVER } from "../../language/english/name-words.ts";
import { ORGANISATION_WORDS, PLACES } from "../../language/english/organisations.ts";
import { isThingNoun } from "../../language/english/thing-nouns.ts";
import { type Range, type Tree, tagOf } from "../tree.ts";
import { isRole } from "./role-of.ts";

/** How many words may tell what an office is over. */
const LONGEST_PORTFOLIO = 8;

/**
 * "Secretary of [State]", "minister of [mines and energy]", "Chief of [Army Staff]": the last word of what an office is set over, which is a part of the
 * office and no body; the office itself where nothing is told. Not "secretary of the harbour board", "minister of Velmont".
 *
 * May mislead: "minister of the old school" is over nothing, since an article stands there.
 */
export function lastOfOffice(tree: Tree, office: number): number {
  if (!SET_OVER.has(tree.words[office] ?? "") || !/^(?:of|for)$/.test(tree.words[office + 1] ?? "")) return office;
  const isMinister = /^ministers?$/.test(tree.words[office] ?? "");
  let last = office;
  for (let k = office + 2; k < tree.tokens.length && k - office <= LONGEST_PORTFOLIO; k++) {
    const [word, tag] = [tree.words[k] ?? "", tagOf(tree, k)];
    const isOver = tag.startsWith("NNP")
      ? PORTFOLIOS.has(word)
      : PORTFOLIOS.has(word) || (isMinister && /^NNS?$/.test(tag) && !ORGANISATION_WORDS.has(word) && !isRole(word));
    if (isOver) {
      // "secretary of state's", "minister of harbour board": whose, and a body
      if (tagOf(tree, k + 1) === "POS") return office;
      last = k;
    }
    // "minister of state for forests", "Secretary of the Interior"
    else if (last > office && /^(?:of|for)$/.test(word)) continue;
    else if (k === office + 2 && word === "the" && PORTFOLIOS.has(tree.words[k + 1] ?? "")) continue;
    else if (!(last === k - 1 && /^(?:and|&|,)$/.test(word)) && !tag.startsWith("JJ")) break;
  }
  return last;
}

/** "[Energy and Climate Change] Minister": do the words of the range tell what the office right behind them is over? */
export function isPortfolio(tree: Tree, { first, last }: Range): boolean {
  const office = tree.words[last + 1] ?? "";
  if (last < first || !SET_OVER.has(office) || /^chief$/.test(office)) return false;
  const isMinister = /^ministers?$/.test(office);
  for (let k = first; k <= last; k++) {
    const word = tree.words[k] ?? "";
    const isJoined = k > first && k < last && /^(?:and|&|,)$/.test(word);
    const isThing = isMinister && isThingNoun(word) && !PLACES.has(word) && !ORGANISATION_WORDS.has(word);
    if (!isJoined && !PORTFOLIOS.has(word) && !isThing) return false;
  }
  return true;
}

/** How many words "Federal Energy and Climate Change" has at most. */
const LONGEST_FRONT = 7;

/**
 * "[Energy and Climate Change] Minister Paul Lind": the office whose portfolio, with "and" in it, begins at a token, where a name would be read that
 * is none; −1 where none does.
 */
export function officeBehindPortfolio(tree: Tree, begin: number): number {
  const first = /^(?:federal|state)$/.test(tree.words[begin] ?? "") ? begin + 1 : begin;
  let hasAnd = false;
  for (let k = first; k - first <= LONGEST_FRONT; k++) {
    const word = tree.words[k] ?? "";
    if (SET_OVER.has(word)) return hasAnd && isPortfolio(tree, { first, last: k - 1 }) ? k : -1;
    if (/^(?:and|&)$/.test(word)) hasAnd = true;
    else if (word !== "," && !tagOf(tree, k).startsWith("NN")) return -1;
  }
  return -1;
}
