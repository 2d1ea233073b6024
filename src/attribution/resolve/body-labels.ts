import { BODY_LABELS } from "../../language/english/organisations.ts";
import { isPersonNoun } from "../../language/english/unnamed.ts";
import { type Range, type Tree, tagOf } from "../tree.ts";
import { isBodyByWords } from "./body-by-words.ts";
import { isPeople } from "./name-kind.ts";
import { isRole } from "./role-of.ts";

const LONGEST_LABEL = 7;

/**
 * The noun in front of a name that calls it a body: "the union Stonehands", "The operator of the quarry, Carrow Aggregates,"; −1 where none does.
 * Behind a comma the name must be closed off, too: "after leaving the firm, Lind said".
 */
export function bodyLabelBefore(tree: Tree, name: Range): number {
  const label = labelBefore(tree, name);
  return label < 0 || tree.words[label + 1] !== "," || beginsMention(tree, label) ? label : -1;
}

/** "The landlord, Brightwell Homes,", "A rival, Norvik Shipping,": the person's word that a body's name stands in apposition to; −1 where it stands to none. */
export function personWordBefore(tree: Tree, { first, last }: Range): number {
  const at = first - 2;
  const word = tree.words[at] ?? "";
  if (tree.words[first - 1] !== "," || !/^[,.;]$/.test(tree.words[last + 1] ?? "") || tagOf(tree, at) !== "NN")
    return -1;
  if (!isRole(word) && !isPersonNoun(word)) return -1;
  let begin = at;
  while (begin > 0 && /^(?:NN|JJ|POS|NNP)$/.test(tagOf(tree, begin - 1))) begin--;
  return /^(?:DT|PRP\$)$/.test(tagOf(tree, begin - 1)) ? at : -1;
}

/** As that, also where the noun hangs on one in front: "an engineer employed by the platform's operator, Carrow Oil,". */
function labelBefore(tree: Tree, { first, last }: Range): number {
  const isLabel = (at: number): boolean =>
    BODY_LABELS.has(tree.words[at] ?? "") &&
    (tagOf(tree, at) === "NN" || (at === 0 && OPENS.test(tree.words[at] ?? "")));
  // "the regulator, the Medicines Board,"
  const begin = tree.words[first - 1] === "the" ? first - 1 : first;
  // "a company called Sellim Minerals", "a group known as Open Roads"
  const naming = tree.words[begin - 1] === "as" && tree.words[begin - 2] === "known" ? begin - 2 : begin - 1;
  if (/^(?:called|named|known|dubbed)$/.test(tree.words[naming] ?? "")) return isLabel(naming - 1) ? naming - 1 : -1;
  if (tree.words[begin - 1] !== ",") return isLabel(begin - 1) ? begin - 1 : -1;
  if (!/^[,.;:]$/.test(tree.words[last + 1] ?? "")) return -1;
  for (let k = begin - 2; k >= 0 && begin - k <= LONGEST_LABEL; k--) {
    if (isLabel(k) && (k === begin - 2 || tagOf(tree, k + 1) === "IN")) return k;
    if (!/^(?:NN|NNS|NNP|JJ|DT|IN|POS|PRP\$)$/.test(tagOf(tree, k))) return -1;
  }
  return -1;
}

/** "Operator Carrow denies it": large only as the first word. */
export const OPENS =
  /^(?:operator|owner|developer|retailer|maker|carmaker|automaker|planemaker|chipmaker|drugmaker|supplier|carrier|airline|lender|insurer|broadcaster|publisher|pollster|regulator|watchdog|charity)$/;

/** "the operator", "its parent company", not "of the operator": nothing in front that it hangs on. */
function beginsMention(tree: Tree, at: number): boolean {
  let first = at;
  while (first > 0 && /^(?:NN|JJ|DT|PRP\$|POS|NNP)$/.test(tagOf(tree, first - 1))) first--;
  return tagOf(tree, first - 1) !== "IN";
}

/** "the union Stonehands", "the Tessel Monitor, a group based abroad": does a noun beside a name call it a body? */
function isLabelledBody(tree: Tree, begin: number, last: number): boolean {
  return labelBefore(tree, { first: begin, last }) >= 0 || bodyLabelBehind(tree, last) >= 0;
}

/** "the Tessel Monitor, a [group] based abroad": the noun behind a name that calls it a body; −1 where none does. */
export function bodyLabelBehind(tree: Tree, last: number): number {
  if (tree.words[last + 1] !== "," || !/^(?:an?|the|its|their)$/.test(tree.words[last + 2] ?? "")) return -1;
  for (let k = last + 3; k <= last + LONGEST_LABEL; k++) {
    if (!/^(?:NN|NNP|JJ|VBG|VBN|HYPH|CD|POS|RB)$/.test(tagOf(tree, k))) return -1;
    if (BODY_LABELS.has(tree.words[k] ?? "") && !/^(?:NN|POS)/.test(tagOf(tree, k + 1))) return k;
  }
  return -1;
}

/** "the Press Bureau [news agency]": does the noun right behind a name make it a medium? */
export const isMediumBehind = (tree: Tree, last: number): boolean =>
  /^(?:newspaper|magazine|tabloid)$/.test(tree.words[last + 1] ?? "") ||
  (tree.words[last + 1] === "news" &&
    /^(?:agency|site|website|service|channel|outlet)$/.test(tree.words[last + 2] ?? ""));

/** Does the noun that calls a name a body make it a medium: "newspaper", "news site", "financial website"? */
export function isMediumLabel(tree: Tree, label: number): boolean {
  const word = tree.words[label] ?? "";
  if (/^(?:newspaper|tabloid|daily|weekly|magazine|broadcaster|newsletter|journal)$/.test(word)) return true;
  const before = tree.words.slice(Math.max(0, label - LONGEST_LABEL), label);
  return (
    /^(?:site|website|platform|agency|network)$/.test(word) &&
    before.some((one) => /^(?:news|media|press|wire|financial|investigative|satirical)$/.test(one))
  );
}

/** "Carrow Aggregates": two words or more, the last a plural. */
const isPluralName = (tree: Tree, first: number, last: number): boolean =>
  last > first && tagOf(tree, last) === "NNPS" && !isPeople(tree, last);

/** The comma behind a name that stands in apposition: "The organiser, Brightfield Live, said". */
const closedName = (tree: Tree, last: number): number => (tree.words[last + 1] === "," ? last + 1 : last);

/** "Carrow Sea Council (CSC)", "Loren Vidas Morda (LVM)": short forms of its first letters stand behind the names of bodies. */
function hasShortForm(tree: Tree, first: number, last: number): boolean {
  if (!/^(?:\(|-lrb-)$/.test(tree.words[last + 1] ?? "") || last === first) return false;
  const letters = tree.words
    .slice(first, last + 1)
    .flatMap((word) => word.split(/[-‑–]/))
    .map((word) => word[0]);
  const short = (tree.words[last + 2] ?? "").replace(/\./g, "");
  return short.length >= 2 && short.length <= 7 && short === letters.join("");
}

/** Do the words beside a name, or its own last word, tell that a body bears it? `begin`: with the titles in front, `first`: without. */
export const isBodyBeside = (tree: Tree, begin: number, { first, last }: Range): boolean =>
  isPluralName(tree, first, last) ||
  hasShortForm(tree, first, last) ||
  isLabelledBody(tree, begin, last) ||
  isBodyByWords(tree, closedName(tree, last));
