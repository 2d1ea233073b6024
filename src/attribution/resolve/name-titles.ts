import { leaningOf } from "../../language/english/given-names.ts";
import { BODY_LABELS, ORGANISATION_WORDS } from "../../language/english/organisations.ts";
import { NO_OFFICES } from "../../language/english/role-families.ts";
import { HONORIFICS } from "../../language/english/titles.ts";
import { type Tree, tagOf } from "../tree.ts";
import { OPENS } from "./body-labels.ts";
import { isBodyName } from "./body-run.ts";
import { isGivenName } from "./name-kind.ts";
import { isRole, tradeOf } from "./role-of.ts";

/** Titles and role nouns in front of a name and at its head, lower case, and where the name itself begins behind them. */
export function titlesOf(
  tree: Tree,
  begin: number,
  last: number,
  body: number,
): { readonly first: number; readonly titles: string[] } {
  let first = begin;
  const titles: string[] = [];
  // "the General Medical Council": a body's, and no general
  const isWhole =
    body > begin || (/^(?:the|['’]s?)$/.test(tree.words[begin - 1] ?? "") && isBodyName(tree, begin, last));
  // "Councillors Ana Doric and Per Lund"
  const plural = (tree.words[first] ?? "").replace(/s$/, "");
  if (
    first < last &&
    !isWhole &&
    plural !== tree.words[first] &&
    isRole(plural) &&
    isGivenName(tree.words[first + 1] ?? "")
  ) {
    titles.push(plural);
    first++;
  }
  // "Carmaker Velmont denied it": large only as the first word
  if (first === 0 && first < last && !isWhole && OPENS.test(tree.words[first] ?? ""))
    titles.push(tree.words[first++] ?? "");
  while (
    first < last &&
    !isWhole &&
    ((isTitle(tree.words[first] ?? "") && !isLettersOfBody(tree, first)) || isTradeAt(tree, begin, first, last))
  )
    titles.push(bare(tree.words[first++] ?? ""));
  // "Harbour Board spokesman Al Carr", "Marl Sen. Al Carr": a body or a place in front of a role in front of a name
  for (let k = first + 1; k < last; k++)
    if (
      isRole(tree.words[k] ?? "") &&
      !/^(?:of|for)$/.test(tree.words[k + 1] ?? "") &&
      !hasBodyAfter(tree, k, last) &&
      !isSurnameAt(tree, first, k, last)
    ) {
      titles.push(bare(tree.words[k] ?? ""));
      first = k + 1;
    }
  for (let k = begin - 1; k >= 0 && titles.length < 4 && /^(?:NN|JJ)$/.test(tagOf(tree, k)); k--)
    // "the private [Wick University]"
    if (isNoTrade(tree, k) || (tree.words[k] === "private" && tagOf(tree, k) === "JJ")) continue;
    else if (
      (tradeOf(tree.words[k] ?? "") !== null || isTradeByForm(tree, k, first, last)) &&
      !isMajorBusiness(tree, k)
    )
      titles.push(tree.words[k] ?? "");
  return { first, titles };
}

/** "TD Economics": of a deputy the letters stand behind the name, or in front of a given name. */
const isLettersOfBody = (tree: Tree, at: number): boolean =>
  tree.words[at] === "td" && leaningOf(tree.words[at + 1] ?? "") === null && !isGivenName(tree.words[at + 1] ?? "");

/** "to meet the [child] Lind": what somebody is for a time, and no trade. Not "the queen's child Ada". */
const isNoTrade = (tree: Tree, at: number): boolean =>
  NO_OFFICES.has(tree.words[at] ?? "") &&
  (tagOf(tree, at - 1) === "DT" || tree.words[at] === "old") &&
  !/^(?:friend|fan)$/.test(tree.words[at] ?? "");

const isTitle = (word: string): boolean => HONORIFICS.has(bare(word)) || isRole(word);

/** "Forecaster Gustav Marsh said", at the head of a sentence. "Beekeeper Nodar Marsh": no list need know the given name. */
const isTradeAt = (tree: Tree, begin: number, k: number, last: number): boolean =>
  k === begin &&
  last > k + 1 &&
  tradeOf(tree.words[k] ?? "") !== null &&
  (leaningOf(tree.words[k + 1] ?? "") !== null ||
    (k === 0 &&
      leaningOf(tree.words[k] ?? "") === null &&
      !BODY_LABELS.has(tree.words[k] ?? "") &&
      tagOf(tree, last) !== "NNPS"));

/** "Piano tuner Ada Marsh": a noun that no list knows, right in front of a given name and a surname. */
const isTradeByForm = (tree: Tree, index: number, first: number, last: number): boolean =>
  index === first - 1 &&
  last > first &&
  tagOf(tree, index) === "NN" &&
  /(?:er|or|ist|ian|man|woman)$/.test(tree.words[index] ?? "") &&
  leaningOf(tree.words[first] ?? "") !== null;

const bare = (word: string): string => word.replace(/\.$/, "");

/** "oil [major] Kestrel": no officer. */
const isMajorBusiness = (tree: Tree, at: number): boolean =>
  tree.words[at] === "major" && !tagOf(tree, at).startsWith("NNP") && tagOf(tree, at - 1).startsWith("NN");

/** "Martin Luther King Jr.": behind a given name, and nothing but a suffix follows. */
const isSurnameAt = (tree: Tree, first: number, index: number, last: number): boolean =>
  index === last - 1 && isGivenName(tree.words[first] ?? "") && /^(?:[js]r\.?|i{2,3}|iv)$/.test(tree.words[last] ?? "");

const hasBodyAfter = (tree: Tree, from: number, last: number): boolean =>
  tree.words.slice(from + 1, last + 1).some((word) => ORGANISATION_WORDS.has(word));
