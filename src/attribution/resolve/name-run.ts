import { leaningOf } from "../../language/english/given-names.ts";
import {
  COMMON_BODIES,
  HOLIDAYS,
  LETTERS_BEHIND,
  NAME_PARTICLES,
  NO_NAMES,
  OFFICE_LETTERS,
  OFFICES_OF_BODIES,
  TRADE_BEHIND,
} from "../../language/english/name-words.ts";
import { BODY_LABELS, ORGANISATION_WORDS } from "../../language/english/organisations.ts";
import { OFFICES } from "../../language/english/role-families.ts";
import { isPersonNoun } from "../../language/english/unnamed.ts";
import type { Scene } from "../scene.ts";
import { type Tree, tagOf } from "../tree.ts";
import { bodyLabelBehind, isBodyBeside, isMediumLabel, OPENS } from "./body-labels.ts";
import { lastBeforeSmall, lastBehindLand, lastOfBody, lastOfKnownBody } from "./body-run.ts";
import { FORMS_OF_FIRMS, lastOfName } from "./name-extent.ts";
import { isGivenName, isPeople, kindOf, type NameKind, ORGANISATION } from "./name-kind.ts";
import { titlesOf } from "./name-titles.ts";
import { officeBehindPortfolio } from "./office-words.ts";
import { isRole, tradeOf } from "./role-of.ts";
import { isSidePerson } from "./side-person.ts";

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

/** The name that begins at a token; null where none does. */
export function nameRunAt(scene: Scene, tree: Tree, begin: number): NameRun | null {
  const listed = lastOfKnownBody(scene, tree, begin);
  const known = Math.max(listed, lastBeforeSmall(scene, tree, begin), lastBehindLand(scene, tree, begin));
  const body = known < 0 ? lastOfBody(scene, tree, begin) : known;
  if ((body < 0 && !tagOf(tree, begin).startsWith("NNP")) || !/\p{L}/u.test(tree.words[begin] ?? "")) return null;
  if ((NO_NAMES.has(tree.words[begin] ?? "") && !isDayOfPaper(tree, begin)) || isSidePerson(tree, begin)) return null;
  if (isSmallInFront(scene, tree, begin)) return null;
  if (HOLIDAYS.has(tree.words[begin] ?? "") && !tagOf(tree, begin + 1).startsWith("NNP")) return null;
  const last = lastOfName(scene, tree, begin, body);
  const { first: untitled, titles } = titlesOf(tree, begin, last, body);
  if (isNoneAt(scene, tree, begin, untitled, last)) return null;
  // "Republican Al Carr": a label in front of a given name
  const head = tree.words[untitled] ?? "";
  const isLabelled = titles.length > 0 ? !isGivenName(head) : isLabel(head);
  // "Councillor Afra Lund MBE": letters are no surname
  const surname = LETTERS_BEHIND.has(tree.words[last] ?? "") ? last - 1 : last;
  const first =
    surname - untitled >= 2 && isLabelled && isGivenName(tree.words[untitled + 1] ?? "") ? untitled + 1 : untitled;
  const { end, isSuffix, isFirm, trade } = behindName(tree, first, last);
  const suffix = isSuffix ? scene.text.slice(tree.tokens[last]?.start, tree.tokens[last]?.end) : null;
  if (trade !== undefined) titles.push(trade);
  const words = scene.text.slice(tree.tokens[first]?.start, tree.tokens[end]?.end).split(/\s+/);
  const lower = words.map((word) => word.toLowerCase());
  // "a councillor from Selby"
  const isFrom = tree.words[begin - 1] === "from" && isRole(tree.words[begin - 2] ?? "") && first === last;
  const before = isFrom ? "in" : (tree.words[begin - 1] ?? "");
  const kind: NameKind =
    words.includes("&") || known >= 0 || isFirm
      ? ORGANISATION
      : isWhere(tree, last) || isCalledThing(tree, begin, lower)
        ? { kind: "place", gender: null }
        : kindOf(lower, titles, words, before);
  // "pipeline operator Transkav"
  const isUntitled = titles.every((title) => BODY_LABELS.has(title));
  const isByShape = /^(?:person|unknown)$/.test(kind.kind) && isUntitled && !isGivenName(lower[0] ?? "");
  // "Drill operator Moses Carr", "Its organiser, Colm Lind,": no body is called by a given name and a surname
  const hasGivenName = lower.length === 2 && leaningOf(lower[0] ?? "") !== null;
  const behind = hasGivenName ? bodyLabelBehind(tree, last) : -1;
  const isCalledMedium = behind >= 0 && isMediumLabel(tree, behind);
  const isCalledBody = titles.some((title) => OPENS.test(title)) || isBodyBeside(tree, begin, { first, last });
  const isBody = isByShape && (!hasGivenName || isCalledMedium) && isCalledBody;
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

/** "Patrick Carver Jr.", "Owen Lund III", "Simon Leigh KC": where the name's own words end, whether a suffix stands behind, and what trade letters tell. */
function behindName(
  tree: Tree,
  first: number,
  last: number,
): { readonly end: number; readonly isSuffix: boolean; readonly isFirm: boolean; readonly trade: string | undefined } {
  const word = tree.words[last] ?? "";
  // "Norvik, Inc."
  if (tree.words[last - 1] === "," && FORMS_OF_FIRMS.test(word))
    return { end: last - 2, isSuffix: false, isFirm: true, trade: undefined };
  const isSuffix = (/^[js]r\.?$/.test(word) && last > first) || (/^i{2,3}$|^iv$/.test(word) && last - first >= 2);
  const end = isSuffix || (last - first >= 2 && LETTERS_BEHIND.has(word)) ? last - 1 : last;
  // "Charleston SC" is a place, "Ada Marsh SC, for the defence" is none
  const isClosed = /^(?:,|who|for)$/.test(tree.words[last + 1] ?? "");
  const isNamed = isGivenName(tree.words[first] ?? "") || word !== "sc" || isClosed;
  return {
    end,
    isSuffix,
    isFirm: false,
    trade: end < last && !isSuffix && isNamed ? TRADE_BEHIND.get(word) : undefined,
  };
}

const PLURAL_LETTERS = /^\p{Lu}{2,5}s$/u;

/** Written large, and no name all the same. */
function isNoneAt(scene: Scene, tree: Tree, begin: number, first: number, last: number): boolean {
  // "Museum knew, emails show": large only as the first word
  if (first === last && (begin === 0 || tree.words[begin - 1] === ":") && COMMON_BODIES.has(tree.words[last] ?? ""))
    return true;
  // "Pointing to the south, he": large only as the first word
  if (
    first === last &&
    begin === 0 &&
    /ing$/.test(tree.words[last] ?? "") &&
    /^(?:IN|TO|RP)$/.test(tagOf(tree, last + 1))
  )
    return true;
  // "New SUVs": things or people by their letters
  if (first === last && PLURAL_LETTERS.test(scene.text.slice(tree.tokens[last]?.start, tree.tokens[last]?.end)))
    return true;
  // "Moderator and author Ada Marsh": what somebody does, large only as the first word
  if (first === last && begin === 0 && /^(?:and|&)$/.test(tree.words[last + 1] ?? "") && isTrades(tree, last))
    return true;
  // "the Selby MP": an office in letters with its place in front
  if (last > begin && OFFICE_LETTERS.has(tree.words[last] ?? "") && /^(?:the|an?)$/.test(tree.words[begin - 1] ?? ""))
    return true;
  // "[Energy] and Climate Change Minister Ada Lind"
  if (officeBehindPortfolio(tree, begin) > last) return true;
  // "the Iraqi Prime Minister", "the Americans": a title or a people, no name
  if (isOffice(tree, begin, last) || isOfficeOf(tree, begin, last)) return true;
  if ((first === last && isNoName(tree, last)) || isPeople(tree, last)) return true;
  // "Federal court rules", "Federal and state officials": large only as the first word
  return first === last && begin === 0 && (isBodyNoun(tree, last + 1) || tree.words[last] === "federal");
}

const isTrades = (tree: Tree, at: number): boolean =>
  tradeOf(tree.words[at] ?? "") !== null &&
  tradeOf(tree.words[at + 2] ?? "") !== null &&
  tagOf(tree, at + 3).startsWith("NNP");

/** "a [rover] Carrow plans": written small in front of a name, whatever the tagger takes it for; not "[de] Wick", "[bin] Hadi". */
const isSmallInFront = ({ text }: Scene, tree: Tree, at: number): boolean => {
  const [word, next] = [at, at + 1].map((k) => text.slice(tree.tokens[k]?.start ?? 0, tree.tokens[k]?.end ?? 0));
  return (
    /^\p{Ll}{3,}$/u.test(word ?? "") &&
    /^\p{Lu}/u.test(next ?? "") &&
    !NAME_PARTICLES.has(word ?? "") &&
    !isRole(word ?? "")
  );
};

/** "the [Sunday] Compass": the day that a paper is called by. */
const isDayOfPaper = (tree: Tree, day: number): boolean =>
  /^(?:saturday|sunday)$/.test(tree.words[day] ?? "") &&
  tree.words[day - 1] === "the" &&
  tagOf(tree, day + 1).startsWith("NNP") &&
  !NO_NAMES.has(tree.words[day + 1] ?? "");

/** "the primary school Notre-Mère-des-Champs", "the moon Calypsa": the noun in front says that no person bears the name. */
const isCalledThing = (tree: Tree, begin: number, lower: readonly string[]): boolean =>
  CALLED_THINGS.has(tree.words[begin - 1] ?? "") &&
  tagOf(tree, begin - 1) === "NN" &&
  !(lower.length === 2 && leaningOf(lower[0] ?? "") !== null);
const CALLED_THINGS: ReadonlySet<string> = new Set(
  "school church cathedral chapel mosque temple hospital prison jail hotel restaurant pub street square village town hamlet suburb river lake island mountain volcano moon planet asteroid comet galaxy satellite spacecraft probe telescope rover ship ferry vessel trawler tanker submarine frigate yacht".split(
    " ",
  ),
);

/** "the [Wick]-based firm": where something is. */
const isWhere = (tree: Tree, last: number): boolean =>
  /^[-‑–]$/.test(tree.words[last + 1] ?? "") &&
  /^(?:based|headquartered|born|area|bound|listed)$/.test(tree.words[last + 2] ?? "");

/** "the [Divisional Forest Officer], R. K. Thapar": an office in capitals, closed off by a comma. */
function isOffice(tree: Tree, begin: number, last: number): boolean {
  if (last === begin || !isRole(tree.words[last] ?? "")) return false;
  if (tree.words.slice(begin, last + 1).some(isGivenName)) return false;
  // "the US President said"
  const isAlone =
    isHighOffice(tree.words[last] ?? "") &&
    tree.words[begin - 1] === "the" &&
    /^VB[DZP]$|^MD$/.test(tagOf(tree, last + 1));
  if (isAlone) return true;
  if (tree.words[last + 1] !== "," || !tagOf(tree, last + 2).startsWith("NNP")) return false;
  let first = begin;
  while (/^(?:NNP|JJ)$/.test(tagOf(tree, first - 1)) || /^(?:then|now)$/.test(tree.words[first - 1] ?? "")) first--;
  return /^(?:the|an?)$/.test(tree.words[first - 1] ?? "");
}

const isHighOffice = (word: string): boolean =>
  OFFICES.has(word) || /^(?:minister|secretary|king|queen|leader|speaker)$/.test(word);

/** "[US Secretary] of State Ada Lind", "[Selby Rights Commissioner] for Seals", "[Herald Editor]-in-Chief Ada Lind": an office behind whom it serves. */
function isOfficeOf(tree: Tree, begin: number, last: number): boolean {
  const office = tree.words[last] ?? "";
  if (last === begin || tree.words.slice(begin, last + 1).some(isGivenName)) return false;
  const behind = tree.words.slice(last + 1, last + 4).join(" ");
  if (/^[-‑–] in [-‑–]$/.test(behind)) return isRole(office);
  // "[Marketing Manager] at Ocean Wick Ada Lind"
  if (/^at\b/.test(behind) && isRole(office) && tagOf(tree, last + 2).startsWith("NNP"))
    return tree.words.slice(begin, last).every((word) => leaningOf(word) === null);
  return OFFICES_OF_BODIES.has(office) && /^(?:of|for)\b/.test(behind) && tagOf(tree, last + 2).startsWith("NNP");
}

const isBodyNoun = (tree: Tree, index: number): boolean =>
  tagOf(tree, index) === "NN" && ORGANISATION_WORDS.has(tree.words[index] ?? "");

/** A party, a people, or any word that is no given name and no initial, in front of one. */
const isLabel = (word: string): boolean =>
  !isGivenName(word) &&
  word.length > 2 &&
  (/^(?:democrat|republican|independent|libertarian|conservative|liberal|socialist)$/.test(word) ||
    /(?:[^aeiou]ian|ican|ish|ese)$/.test(word));

/** A capitalised role without a name, or a people in the plural. */
const isNoName = (tree: Tree, index: number): boolean => isRole(tree.words[index] ?? "") || isPeople(tree, index);

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
