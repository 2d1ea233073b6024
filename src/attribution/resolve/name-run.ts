import { leaningOf } from "../../language/english/given-names.ts";
import {
  COMMON_BODIES,
  HOLIDAYS,
  LETTERS_BEHIND,
  NAME_PARTICLES,
  NO_NAMES,
  OFFICE_LETTERS,
  TRADE_BEHIND,
} from "../../language/english/name-words.ts";
import { BODY_LABELS, LONG_PLACES, ORGANISATION_WORDS, PLACES } from "../../language/english/organisations.ts";
import { HONORIFICS } from "../../language/english/titles.ts";
import { isPersonNoun, SIDE_PEOPLE } from "../../language/english/unnamed.ts";
import type { Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import { behindMedium } from "./behind-medium.ts";
import { bodyLabelBehind, isBodyBeside, isMediumLabel } from "./body-labels.ts";
import { BODY_PARTICLES, isBodyName, isOneBody, isOwnersOfBody, lastBeforeShortForm, lastOfBody } from "./body-run.ts";
import { isGivenName, isPeople, kindOf, type NameKind, ORGANISATION } from "./name-kind.ts";
import { isRole, tradeOf } from "./role-of.ts";

/** A proper name as it stands: titles taken off the front. */
export interface NameRun extends NameKind {
  readonly first: number;
  readonly last: number;
  /** The name's own words, as written. */
  readonly words: readonly string[];
  /** "Jr.", "III" behind them. */
  readonly suffix: string | null;
  /** Titles and role nouns directly in front, lower case. */
  readonly titles: readonly string[];
  /** "the" stands in front. */
  readonly hasArticle: boolean;
  /** A person only by its shape: two or three words, none of them a given name, a title or a word for a body. */
  readonly isGuessed: boolean;
}

/** "Piano tuner Ada Marsh": a noun that no list knows, right in front of a given name and a surname. */
const isTradeByForm = (tree: Tree, index: number, first: number, last: number): boolean =>
  index === first - 1 &&
  last > first &&
  tagOf(tree, index) === "NN" &&
  /(?:er|or|ist|ian|man|woman)$/.test(tree.words[index] ?? "") &&
  leaningOf(tree.words[first] ?? "") !== null;

const bare = (word: string): string => word.replace(/\.$/, "");

/** The name that begins at a token; null where none does. */
export function nameRunAt(scene: Scene, tree: Tree, begin: number): NameRun | null {
  const body = lastOfBody(scene, tree, begin);
  if ((body < 0 && !tagOf(tree, begin).startsWith("NNP")) || !/\p{L}/u.test(tree.words[begin] ?? "")) return null;
  if ((NO_NAMES.has(tree.words[begin] ?? "") && !isDayOfPaper(tree, begin)) || isSidePerson(tree, begin)) return null;
  if (HOLIDAYS.has(tree.words[begin] ?? "") && !tagOf(tree, begin + 1).startsWith("NNP")) return null;
  let last = begin;
  let hasBody = ORGANISATION_WORDS.has(tree.words[begin] ?? "") && !isPeople(tree, begin);
  // "The Seafarers' Guild"
  if (isOwnersOfBody(tree, begin)) {
    hasBody = true;
    last = begin + 2;
  }
  if (body > last) {
    hasBody = true;
    last = body;
  }
  const short = lastBeforeShortForm(scene, tree, begin);
  if (short > last) {
    hasBody = true;
    last = short;
  }
  for (let next = last + 1; next < tree.tokens.length && short < 0; next++) {
    const word = tree.words[next] ?? "";
    const following = tagOf(tree, next + 1).startsWith("NNP");
    if (tagOf(tree, next).startsWith("NNP") && /[\p{L}\p{N}]/u.test(word)) {
      last = next;
      hasBody ||= ORGANISATION_WORDS.has(word) && !isPeople(tree, next);
    } else if (following && (NAME_PARTICLES.has(word) || (hasBody && BODY_PARTICLES.has(word)))) last = ++next;
    // "the Committee for a Responsible Budget", "the Bank of the North"
    else if (
      hasBody &&
      /^(?:of|for|on)$/.test(word) &&
      /^(?:the|an?)$/.test(tree.words[next + 1] ?? "") &&
      tagOf(tree, next + 2).startsWith("NNP")
    ) {
      next += 2;
      last = next;
    } else if (/^[-‑–]$/.test(word) && following && adjoins(tree, next)) last = ++next;
    // "the Health and Safety Board"
    else if (word === "and" && following && next === begin + 1 && isOneBody(tree, begin)) {
      hasBody = true;
      last = ++next;
    } else if (word === "&" && following) {
      hasBody = true;
      last = ++next;
    } else if (isOwnersOfBody(tree, next)) {
      hasBody = true;
      next += 2;
      last = next;
    } else if (word === "." && following && /^\p{L}$/u.test(tree.words[next - 1] ?? "")) last = ++next;
    else break;
  }
  const person = personBehindBody(tree, begin, last);
  if (person > begin) last = person - 1;
  const speaker = behindMedium(tree, begin, last);
  if (speaker > begin) last = speaker - 1;
  let first = begin;
  const titles: string[] = [];
  const isTitle = (word: string): boolean => HONORIFICS.has(bare(word)) || isRole(word);
  // "the General Medical Council": a body's, and no general
  const isWhole = body > begin || (tree.words[begin - 1] === "the" && isBodyName(tree, begin, last));
  // "Forecaster Gustav Marsh said", at the head of a sentence
  const isTrade = (k: number): boolean =>
    k === begin &&
    last > k + 1 &&
    tradeOf(tree.words[k] ?? "") !== null &&
    // "Beekeeper Nodar Marsh": no list need know the given name
    (leaningOf(tree.words[k + 1] ?? "") !== null ||
      (k === 0 &&
        leaningOf(tree.words[k] ?? "") === null &&
        !BODY_LABELS.has(tree.words[k] ?? "") &&
        tagOf(tree, last) !== "NNPS"));
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
  while (first < last && !isWhole && (isTitle(tree.words[first] ?? "") || isTrade(first)))
    titles.push(bare(tree.words[first++] ?? ""));
  // "Harbour Board spokesman Al Carr", "Marl Sen. Al Carr": a body or a place in front of a role in front of a name
  for (let k = first + 1; k < last; k++)
    if (isRole(tree.words[k] ?? "") && !hasBodyAfter(tree, k, last) && !isSurnameAt(tree, first, k, last)) {
      titles.push(bare(tree.words[k] ?? ""));
      first = k + 1;
    }
  for (let k = begin - 1; k >= 0 && titles.length < 4 && /^(?:NN|JJ)$/.test(tagOf(tree, k)); k--)
    if ((tradeOf(tree.words[k] ?? "") !== null || isTradeByForm(tree, k, first, last)) && !isMajorBusiness(tree, k))
      titles.push(tree.words[k] ?? "");
  // "Museum knew, emails show": large only as the first word
  if (first === last && (begin === 0 || tree.words[begin - 1] === ":") && COMMON_BODIES.has(tree.words[last] ?? ""))
    return null;
  // "the Selby MP": an office in letters with its place in front
  if (last > begin && OFFICE_LETTERS.has(tree.words[last] ?? "") && /^(?:the|an?)$/.test(tree.words[begin - 1] ?? ""))
    return null;
  // "the Iraqi Prime Minister", "the Americans": a title or a people, no name
  if (isOffice(tree, begin, last)) return null;
  if ((first === last && isNoName(tree, last)) || isPeople(tree, last)) return null;
  // "Republican Al Carr": a label in front of a given name
  // "Federal court rules", "Federal and state officials": large only as the first word
  if (first === last && begin === 0 && (isBodyNoun(tree, last + 1) || tree.words[last] === "federal")) return null;
  const isLabelled = titles.length > 0 ? !isGivenName(tree.words[first] ?? "") : isLabel(tree.words[first] ?? "");
  if (last - first >= 2 && isLabelled && isGivenName(tree.words[first + 1] ?? "")) first++;
  // "Patrick Carver Jr.", "Owen Lund III"
  const behindName = tree.words[last] ?? "";
  const hasSuffix =
    (/^[js]r\.?$/.test(behindName) && last > first) || (/^i{2,3}$|^iv$/.test(behindName) && last - first >= 2);
  const suffix = hasSuffix ? scene.text.slice(tree.tokens[last]?.start, tree.tokens[last]?.end) : null;
  // "Simon Leigh KC"
  const end = hasSuffix ? last - 1 : last - first >= 2 && LETTERS_BEHIND.has(tree.words[last] ?? "") ? last - 1 : last;
  // "Charleston SC" is a place, "Ada Marsh SC, for the defence" is none
  const isClosed = /^(?:,|who|for)$/.test(tree.words[last + 1] ?? "");
  const isNamed = isGivenName(tree.words[first] ?? "") || tree.words[last] !== "sc" || isClosed;
  const trade = end < last && !hasSuffix && isNamed ? TRADE_BEHIND.get(tree.words[last] ?? "") : undefined;
  if (trade !== undefined) titles.push(trade);
  const words = scene.text.slice(tree.tokens[first]?.start, tree.tokens[end]?.end).split(/\s+/);
  const lower = words.map((word) => word.toLowerCase());
  // "a councillor from Selby"
  const isFrom = tree.words[begin - 1] === "from" && isRole(tree.words[begin - 2] ?? "") && first === last;
  const before = isFrom ? "in" : (tree.words[begin - 1] ?? "");
  const kind: NameKind = words.includes("&")
    ? ORGANISATION
    : isWhere(tree, last)
      ? { kind: "place", gender: null }
      : kindOf(lower, titles, words, before);
  // "pipeline operator Transkav"
  const isUntitled = titles.every((title) => BODY_LABELS.has(title));
  const isByShape = /^(?:person|unknown)$/.test(kind.kind) && isUntitled && !isGivenName(lower[0] ?? "");
  // "Drill operator Moses Carr", "Its organiser, Colm Lind,": no body is called by a given name and a surname
  const hasGivenName = lower.length === 2 && leaningOf(lower[0] ?? "") !== null;
  const behind = hasGivenName ? bodyLabelBehind(tree, last) : -1;
  const isCalledMedium = behind >= 0 && isMediumLabel(tree, behind);
  const isBody = isByShape && (!hasGivenName || isCalledMedium) && isBodyBeside(tree, begin, { first, last });
  const isGuessed = isByShape && !isBody && !hasGivenName && kind.kind === "person";
  return {
    first: begin,
    last,
    words,
    suffix,
    titles,
    isGuessed,
    hasArticle: before === "the",
    ...(isBody ? ORGANISATION : kind),
  };
}

/** "the [Sunday] Compass": the day that a paper is called by. */
const isDayOfPaper = (tree: Tree, day: number): boolean =>
  /^(?:saturday|sunday)$/.test(tree.words[day] ?? "") &&
  tree.words[day - 1] === "the" &&
  tagOf(tree, day + 1).startsWith("NNP") &&
  !NO_NAMES.has(tree.words[day + 1] ?? "");

/** "oil [major] Kestrel": no officer. */
const isMajorBusiness = (tree: Tree, at: number): boolean =>
  tree.words[at] === "major" && !tagOf(tree, at).startsWith("NNP") && tagOf(tree, at - 1).startsWith("NN");

/** "the [Wick]-based firm": where something is. */
const isWhere = (tree: Tree, last: number): boolean =>
  /^[-‑–]$/.test(tree.words[last + 1] ?? "") &&
  /^(?:based|headquartered|born|area|bound|listed)$/.test(tree.words[last + 2] ?? "");

/** "the [Divisional Forest Officer], R. K. Thapar": an office in capitals, closed off by a comma. */
function isOffice(tree: Tree, begin: number, last: number): boolean {
  if (last === begin || tree.words[last + 1] !== "," || !tagOf(tree, last + 2).startsWith("NNP")) return false;
  if (!isRole(tree.words[last] ?? "")) return false;
  if (tree.words.slice(begin, last + 1).some(isGivenName)) return false;
  let first = begin;
  while (/^(?:NNP|JJ)$/.test(tagOf(tree, first - 1))) first--;
  return /^(?:the|an?)$/.test(tree.words[first - 1] ?? "");
}

const isBodyNoun = (tree: Tree, index: number): boolean =>
  tagOf(tree, index) === "NN" && ORGANISATION_WORDS.has(tree.words[index] ?? "");

/** A party, a people, or any word that is no given name and no initial, in front of one. */
const isLabel = (word: string): boolean =>
  !isGivenName(word) &&
  word.length > 2 &&
  (/^(?:democrat|republican|independent|libertarian|conservative|liberal|socialist)$/.test(word) ||
    /(?:[^aeiou]ian|ican|ish|ese)$/.test(word));

/**
 * "Minister of Education Stefania Carr": where a capitalised body or place behind an office runs into the name of its holder, the token
 * at which the person begins; −1 where it does not.
 */
function personBehindBody(tree: Tree, begin: number, last: number): number {
  if (last - begin < 2 || officeBefore(tree, begin) < 0) return -1;
  for (let k = begin + 1; k < last; k++) {
    const place = tree.words.slice(begin, k).join(" ");
    const rest = tree.words.slice(k, last + 1);
    if (rest.length > 3 || rest.some((word) => ORGANISATION_WORDS.has(word) || isRole(word))) continue;
    // "Inspector of Mines Dr Emil Carr"
    const first = /^(?:dr|mr|mrs|ms|prof|professor|sir|dame|lord|lady|rev|hon)\.?$/.test(tree.words[k - 1] ?? "")
      ? k - 1
      : k;
    if (isGivenName(rest[0] ?? "") && !isGivenName(tree.words[k - 1] ?? "") && first > begin) return first;
    if (PLACES.has(place) || LONG_PLACES.has(place)) return k;
  }
  return -1;
}

/** The role noun whose "of the …", "for …" or "to …" runs up to a token: its index; −1 where there is none. */
export function officeBefore(tree: Tree, begin: number): number {
  let hasPreposition = false;
  for (let k = begin - 1; k >= 0 && begin - k <= 12; k--) {
    const word = tree.words[k] ?? "";
    if (/^(?:of|for|to|at)$/.test(word)) hasPreposition = true;
    else if (hasPreposition && isRole(word)) return k;
    else if (!/^(?:NN|NNS|NNP|NNPS|DT|JJ|HYPH|POS)$/.test(tagOf(tree, k))) return -1;
  }
  return -1;
}

/** A surname in the plural's form is hardly ever so long: "Shopkeepers", "Campaigners". */
const LONG_PLURAL = 9;

/** "[Shopkeepers] on the quay said": people by their trade, large only as the first word. */
export function isPluralAtStart(tree: Tree, { first, last, titles }: NameRun): boolean {
  const word = tree.words[first] ?? "";
  const isStart = first === 0 || (first === 1 && /^(?:``|-LRB-|:)$/.test(tagOf(tree, 0)));
  return (
    isStart &&
    first === last &&
    titles.length === 0 &&
    word.length >= LONG_PLURAL &&
    word.endsWith("s") &&
    isPersonNoun(word.slice(0, -1))
  );
}

/** Does a hyphen join its neighbours without spaces ("al-Hadi")? */
const adjoins = (tree: Tree, hyphen: number): boolean =>
  tree.tokens[hyphen - 1]?.end === tree.tokens[hyphen]?.start &&
  tree.tokens[hyphen]?.end === tree.tokens[hyphen + 1]?.start;

/** A capitalised role without a name, or a people in the plural. */
const isNoName = (tree: Tree, index: number): boolean => isRole(tree.words[index] ?? "") || isPeople(tree, index);

/** "one well-connected Democrat", "the Republican": a capitalised word for somebody without a name. */
export function isSidePerson(tree: Tree, index: number): boolean {
  if (!SIDE_PEOPLE.has(tree.words[index] ?? "")) return false;
  let next = index + 1;
  while (/^JJ/.test(tagOf(tree, next))) next++;
  if (/^(?:NN|HYPH|POS)/.test(tagOf(tree, next))) return false;
  let before = index - 1;
  while (before >= 0 && /^(?:JJ|HYPH|VBN|RB|CD)$/.test(tagOf(tree, before)) && tree.words[before] !== "one") before--;
  return /^(?:an?|one|another|the|this|that|every|each|no)$/.test(tree.words[before] ?? "");
}

/** "Martin Luther King Jr.": behind a given name, and nothing but a suffix follows. */
const isSurnameAt = (tree: Tree, first: number, index: number, last: number): boolean =>
  index === last - 1 && isGivenName(tree.words[first] ?? "") && /^(?:[js]r\.?|i{2,3}|iv)$/.test(tree.words[last] ?? "");

const hasBodyAfter = (tree: Tree, from: number, last: number): boolean =>
  tree.words.slice(from + 1, last + 1).some((word) => ORGANISATION_WORDS.has(word));
