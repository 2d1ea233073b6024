import type { Span } from "../../core/span.ts";
import { ORGANISATION_WORDS } from "../../language/english/organisations.ts";
import { HONORIFICS } from "../../language/english/titles.ts";
import { type Range, spanOf, type Tree, tagOf } from "../tree.ts";
import { isNamedPerson } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { isRole, tradeOf } from "./role-of.ts";
import { headOf } from "./source-head.ts";

/** One of several who speak together: their words, and the one of them that tells who it is. */
export interface JointSpeaker {
  readonly span: Span;
  readonly head: number;
}

/** What a member of a joint source is, as far as its own words tell. */
type MemberKind = "person" | "body" | "role" | "group";

interface Member extends Range {
  readonly head: number;
  readonly kind: MemberKind;
  /** By name, and no "the", "a", "her" in front of a noun without one. */
  readonly isNamed: boolean;
  /** Of whom the text knows no more than this one word: may be half of a company's name. */
  readonly isLone: boolean;
}

/** More words than these are no source that is worth taking apart. */
const LONGEST = 60;

/**
 * "[Mayor Ana Doric] and [councillor Per Lund]", "both [the union] and [the company]", "[Ana Doric, the mayor], [Per Lund] and [Ida Marsh]": the
 * words of each of those who speak together; null where the words mean one. One are "the Ministry of Trade and Industry", "researchers at Wick
 * and Marl", "a spokesman for Doric and Lund", "Marl and Lund" of whom the text says nothing else, "friends and relatives", "Doric and her team".
 *
 * May mislead: "the mayor and councillor Per Lund" is taken for one, whom it may call by two offices.
 */
export function jointSpeakers(text: string, entities: Entities, tree: Tree, who: Span): readonly JointSpeaker[] | null {
  const first = tree.tokens.findIndex(({ start }) => start >= who.start);
  let last = tree.tokens.findLastIndex(({ end }) => end <= who.end);
  if (first < 0 || last - first < 2 || last - first > LONGEST) return null;
  while (last > first && tree.words[last] === ",") last--;
  const begin = /^(?:both|neither|either)$/.test(tree.words[first] ?? "") ? first + 1 : first;
  const members = membersIn(entities, tree, { first: begin, last });
  if (members === null) return null;
  if (members.every(({ isLone }) => isLone) && isOneName(text, entities, tree, members)) return null;
  return members.map((member) => ({ span: spanOf(tree, member), head: member.head }));
}

/** "Smith and Wesson": does each stand nowhere in the text but beside the other? */
const isOneName = (text: string, entities: Entities, tree: Tree, members: readonly Member[]): boolean =>
  members.every(({ head }) =>
    entities
      .at(tree.tokens[head]?.start ?? -1)
      ?.mentions.every(
        ({ span }) =>
          /^\s+(?:and|&)\s/.test(text.slice(span.end, span.end + 6)) ||
          /\s(?:and|&)\s+$/.test(text.slice(Math.max(0, span.start - 6), span.start)),
      ),
  );

/** The members of a run; null where it has no joint between two that speak. Cost: linear in the run for each joint of it. */
function membersIn(entities: Entities, tree: Tree, { first, last }: Range): Member[] | null {
  for (let at = first + 1; at < last; at++) {
    const width = jointAt(tree, at);
    if (width === 0 || isInsideName(entities, tree, at)) continue;
    const end = tree.words[at - 1] === "," ? at - 2 : at - 1;
    const left = { first, last: end };
    const right = { first: at + width, last };
    if (!/^(?:DT|NN|JJ|CD|PRP\$|``|FW)/.test(tagOf(tree, right.first))) continue;
    const behind = membersIn(entities, tree, right) ?? [memberOf(entities, tree, right)];
    const [next] = behind;
    if (next == null || behind.includes(null)) continue;
    const before = listIn(entities, tree, left, next);
    if (before !== null) return [...before, ...(behind as Member[])];
  }
  return null;
}

/** "the Department of Ropes [and] Cranes": does a joint stand inside one name? */
function isInsideName(entities: Entities, tree: Tree, at: number): boolean {
  const entity = entities.at(tree.tokens[at]?.start ?? -1);
  return entity !== null && entity.name.length > 2 && entities.at(tree.tokens[at + 1]?.start ?? -1) === entity;
}

/** How many words join two speakers at a token; 0 where none do. */
function jointAt(tree: Tree, at: number): number {
  const word = tree.words[at] ?? "";
  if (/^(?:and|nor)$/.test(word)) return 1;
  if (/^(?:along|together)$/.test(word) && tree.words[at + 1] === "with") return 2;
  return word === "as" && tree.words[at + 1] === "well" && tree.words[at + 2] === "as" ? 3 : 0;
}

/** What stands in front of a joint, as one or as a list; null where the joint is a part of it. */
function listIn(entities: Entities, tree: Tree, { first, last }: Range, next: Member): Member[] | null {
  for (let at = first + 1; at < last; at++) {
    if (tree.words[at] !== ",") continue;
    const head = memberOf(entities, tree, { first, last: at - 1 });
    const rest = listIn(entities, tree, { first: at + 1, last }, next);
    const [second] = rest ?? [];
    // "Ana Doric, the mayor," tells who she is; "Ana Doric, Per Lund" are two
    if (head === null || rest === null || second === undefined) continue;
    if (isAlike(tree, head, second) && isAlike(tree, second, next)) return [head, ...rest];
  }
  // "Wick and Marl Council"
  if (first === last && next.kind === "body" && !isDetermined(tree, next) && isBodyWord(tree, next.last)) return null;
  const whole = memberOf(entities, tree, { first, last }) ?? severalIn(entities, tree, { first, last }, next);
  return whole !== null && isClosed(entities, tree, whole, next) ? [whole] : null;
}

const isDetermined = (tree: Tree, { first }: Range): boolean => /^(?:DT|PRP\$)$/.test(tagOf(tree, first));
const isBodyWord = (tree: Tree, at: number): boolean => ORGANISATION_WORDS.has(tree.words[at] ?? "");

/** Are two parts of a list of one form: names, or bodies with "the"? */
const isAlike = (tree: Tree, a: Member, b: Member): boolean =>
  a.isNamed && b.isNamed
    ? a.kind === b.kind && !isRole(tree.words[a.last] ?? "")
    : a.kind === "body" && b.kind === "body" && tree.words[a.first] === "the" && tree.words[b.first] === "the";

/**
 * May the next begin behind this one, or does the joint stand inside its own words: behind a preposition, in a clause, between commas that
 * tell who somebody is?
 */
function isClosed(entities: Entities, tree: Tree, member: Member, next: Member): boolean {
  const { first, last, kind } = member;
  const isComma = tree.words[last + 1] === ",";
  let comma = -1;
  for (let at = first; at <= last; at++) if (tree.words[at] === ",") comma = comma < 0 ? at : comma;
  if (comma >= 0) {
    // "Ana Doric, a lawyer and a mother of two": still telling of her
    if (!isComma || /^(?:like|including|such|among|especially|notably|not|but)$/.test(tree.words[comma + 1] ?? ""))
      return false;
    return isClosed(entities, tree, { ...member, last: comma - 1 }, next);
  }
  for (let at = first + 1; at <= last; at++) {
    const tag = tagOf(tree, at);
    if (/^(?:W|VB|MD|TO)/.test(tag) && !tag.startsWith("VBG") && !isComma && !isInName(entities, tree, at))
      return false;
    if (tag !== "IN" || isInName(entities, tree, at)) continue;
    const object = kindAt(entities, tree, { first: at + 1, last });
    // "a spokesman for the mayor and a spokeswoman for the union"
    const isSecond =
      /^(?:role|person)$/.test(kind) && next.kind === "role" && /^(?:an?|another)$/.test(tree.words[next.first] ?? "");
    if (object === next.kind && !isSecond) return false;
    // "the head of Wick and Coast Hospitals"
    if (next.kind === "body" && tagOf(tree, next.first).startsWith("NNP") && !isComma) return false;
    if (object === null && !isComma && next.kind !== "person" && !isSecond) return false;
  }
  return true;
}

/** Is a small word a part of a name: "Bank of Marl"? */
function isInName(entities: Entities, tree: Tree, at: number): boolean {
  const entity = entities.at(tree.tokens[at]?.start ?? -1);
  return entity !== null && entity.name.length > 0;
}

/**
 * The word that a run is about; the name behind the noun where the noun stands in front of it or is led to it: "councillor Per Lund", "her deputy, Per
 * Lund", "councillors Ana Doric".
 */
function headIn(entities: Entities, tree: Tree, range: Range): number {
  const head = headOf(tree, spanOf(tree, range));
  const entity = entities.at(tree.tokens[head]?.start ?? -1);
  if (head < range.first || tagOf(tree, head).startsWith("NNP")) return head;
  for (let at = head + 1; at <= range.last; at++) {
    const tag = tagOf(tree, at);
    const named = entities.at(tree.tokens[at]?.start ?? -1);
    if (tag.startsWith("NNP") && named !== null && isNamedPerson(named)) {
      const isLed = named === entity || tree.words[at - 1] !== ",";
      return isLed && tagOf(tree, lastOf(entities, tree, at) + 1) !== "POS" ? at : head;
    }
    if (!/^(?:NN|JJ|HYPH|,|:)/.test(tag)) break;
  }
  return head;
}

/** The last word of the name that begins at a token. */
function lastOf(entities: Entities, tree: Tree, at: number): number {
  const entity = entities.at(tree.tokens[at]?.start ?? -1);
  let last = at;
  while (entity !== null && entities.at(tree.tokens[last + 1]?.start ?? -1) === entity) last++;
  return last;
}

/** What the first noun phrase of a run is; null where it is nobody. */
function kindAt(entities: Entities, tree: Tree, range: Range): MemberKind | null {
  const head = headIn(entities, tree, range);
  if (head < range.first || head > range.last) return null;
  const entity = entities.at(tree.tokens[head]?.start ?? -1);
  if (entity === null) return null;
  if (tagOf(tree, lastOf(entities, tree, head) + 1) === "POS" && head < range.last) return null;
  if (isNamedPerson(entity)) return /^NNP/.test(tagOf(tree, head)) ? "person" : null;
  if (/^(?:organisation|outlet|place)$/.test(entity.kind)) return "body";
  if (entity.kind === "group") return "group";
  return entity.kind === "role" ? (entity.plural ? "group" : "role") : null;
}

/** A run as one who may speak: by name, or with a word in front that begins a noun phrase of its own; null where it is none. */
/** "… said Ana Doric, and a woman with a kind voice read to him": the second tells no more, she acts. */
function doesSomething(tree: Tree, { first, last }: Range): boolean {
  for (let at = first + 1; at <= last; at++) {
    if (/^W/.test(tagOf(tree, at))) return false;
    if (tagOf(tree, at) === "VBD") return true;
  }
  return false;
}

function memberOf(entities: Entities, tree: Tree, { first, last }: Range): Member | null {
  if (last < first || doesSomething(tree, { first, last })) return null;
  const kind = kindAt(entities, tree, { first, last });
  if (kind === null) return null;
  const head = headIn(entities, tree, { first, last });
  const entity = entities.at(tree.tokens[head]?.start ?? -1);
  if (/^(?:other|others|fellow|several|more)$/.test(tree.words[first] ?? "")) return null;
  const isNamed = entity !== null && entity.name.length > 0 && tagOf(tree, head).startsWith("NNP");
  const word = tree.words[first] ?? "";
  const known = { first, last, head, kind, isNamed, isLone: false };
  if (kind === "person" && entity !== null) {
    const before = (tree.words[head - 1] ?? "").replace(/\.$/, "");
    const isLone =
      entity.name.length === 1 && entity.gender === null && entity.roles.size === 0 && !HONORIFICS.has(before);
    return { ...known, isLone };
  }
  // "the Marlian and South Wickish governments", "Moderator and author Ada Marsh"
  if (kind === "body" && isNamed)
    return tagOf(tree, last) === "NNS" || (first === last && tradeOf(tree.words[last] ?? "") !== null) ? null : known;
  // "Police and the fire service"
  if (word === "police" && head === first) return { ...known, kind: "body" };
  const hasOwn = /^(?:DT|CD|PRP\$)$/.test(tagOf(tree, first)) || tagOf(tree, first + 1) === "POS";
  if (!hasOwn || /^(?:all|some|many|other|others)$/.test(word)) return null;
  // "Doric and her team"
  const isHerOwn =
    tagOf(tree, first) === "PRP$" && (kind === "group" || ORGANISATION_WORDS.has(tree.words[head] ?? ""));
  return isHerOwn || isBodiless(tree, head) ? null : known;
}

/** "[Residents] and a local aid group": several without a word in front, where who follows has one, or a name; null. */
function severalIn(entities: Entities, tree: Tree, { first, last }: Range, next: Member): Member | null {
  const head = headIn(entities, tree, { first, last });
  const isSeveral = tagOf(tree, head) === "NNS" && kindAt(entities, tree, { first, last }) === "group";
  if (!isSeveral || next.kind === "group" || tagOf(tree, next.first) === "PRP$") return null;
  return { first, last, head, kind: "group", isNamed: false, isLone: false };
}

/** "her team", "the others" */
const isBodiless = (tree: Tree, head: number): boolean =>
  /^(?:team|family|staff|colleagues|others|rest|public)$/.test(tree.words[head] ?? "");
