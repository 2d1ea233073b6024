import type { Span } from "../../core/span.ts";
import { type Tree, tagOf } from "../tree.ts";
import { type Entity, isNamedPerson } from "./entity.ts";
import type { Entities } from "./find-entities.ts";
import { isRole } from "./role-of.ts";

/**
 * The person whom a speaker's own words name, wherever the parse puts the head: "the society's president Ada Marsh", "Marsh's niece, Bo
 * Carr (Wick)", "the fire chief, Bente Aldous". Not whom they only mention: "a spokesman for Ada Marsh", "Marsh's lawyer", "critics who
 * know Marsh". Null where there is none.
 */
export function namedInWords(
  entities: Entities,
  tree: Tree,
  head: number,
  who: Span,
  onlyBehindComma = false,
): Entity | null {
  const atHead = entities.at(tree.tokens[head]?.start ?? -1);
  if (atHead?.kind === "document") return null;
  const behind = namedAtEnd(entities, tree, who);
  if (behind !== null) return behind;
  const isBody =
    atHead !== null && /^(?:organisation|outlet|place)$/.test(atHead.kind) && tagOf(tree, head + 1) !== "POS";
  const isPlural = /^NNP?S$/.test(tagOf(tree, head));
  let first = tree.tokens.findIndex(({ start }) => start >= who.start);
  if (first < 0) first = 0;
  let known: Entity | null = null;
  for (let k = first; k < tree.tokens.length && (tree.tokens[k]?.start ?? Infinity) < who.end; k++) {
    const entity = entities.at(tree.tokens[k]?.start ?? -1);
    if (!entity || !isNamedPerson(entity) || !tagOf(tree, k).startsWith("NNP")) continue;
    let last = k;
    while (
      entities.at(tree.tokens[last + 1]?.start ?? -1) === entity &&
      (tree.tokens[last + 1]?.start ?? Infinity) < who.end
    )
      last++;
    const isListed = isPlural && k > first && !onlyBehindComma;
    const isPart =
      (/^(?:POS|NN|NNS|HYPH)$/.test(tagOf(tree, last + 1)) && (tree.tokens[last + 1]?.start ?? Infinity) < who.end) ||
      isInFrontOf(tree, last, head);
    const isApart = isBody && !isRole(tree.words[k - 1] ?? "") && !isRole(tree.words[k] ?? "");
    if (
      !isPart &&
      !isListed &&
      !isApart &&
      (onlyBehindComma ? tree.words[k - 1] === "," : k === first || mayNameBehind(tree, k))
    ) {
      known = entity;
      break;
    }
    k = last;
  }
  return known;
}

/** "[Lund] and Carr's work", "[Ada Lind] pal": is the head what a name in front of it has, or whom it is close to? */
function isInFrontOf(tree: Tree, last: number, head: number): boolean {
  if (head <= last || tagOf(tree, head).startsWith("NNP")) return false;
  let at = last + 1;
  while (at < head && (tagOf(tree, at).startsWith("NNP") || /^(?:CC|HYPH|JJ|NN|POS|CD|VBG)$/.test(tagOf(tree, at))))
    at++;
  const isOwned = tree.tokens.slice(last + 1, head).some(({ tag }) => tag === "POS");
  return at === head && (isOwned || tagOf(tree, head) === "JJ");
}

/**
 * "Marsh senior adviser Tom Reeve", "Bank of Skarn's managing director for rates, Ada Lund": the words end in a person's name, with a role in front of
 * it and in front of that whom the role serves. Not "a spokesman for Mayor Tom Reeve", nor "Mayor Tom Reeve" alone.
 */
export function namedAtEnd(entities: Entities, tree: Tree, who: Span): Entity | null {
  const first = tree.tokens.findIndex(({ start }) => start >= who.start);
  let last = lastOf(tree, who);
  if (first < 0 || last <= first) return null;
  if (tree.words[last] === ",") last--;
  const person = entities.at(tree.tokens[last]?.start ?? -1);
  if (person === null || !isNamedPerson(person)) return null;
  let name = last;
  while (name > first && entities.at(tree.tokens[name - 1]?.start ?? -1) === person) name--;
  if (name <= first + 1 || name === last) return null;
  const served = entities.at(tree.tokens[first]?.start ?? -1) ?? entities.at(tree.tokens[first + 1]?.start ?? -1);
  if (served === null || served === person || served.name.length === 0) return null;
  if (tree.words[name - 1] !== ",") {
    for (let k = name - 1; k > first; k--) if (!/^(?:NN|JJ|HYPH)/.test(tagOf(tree, k))) return null;
    return isRole(tree.words[name - 1] ?? "") && tagOf(tree, name - 1) === "NN" ? person : null;
  }
  const owner = tree.tokens.findIndex(({ tag }, k) => tag === "POS" && k > first && k < name);
  if (owner < 0) return null;
  for (let k = first; k < owner; k++) if (/^(?:for|to|with|by|from|,)$/.test(tree.words[k] ?? "")) return null;
  return tree.words.slice(owner + 1, name).some((word) => isRole(word)) ? person : null;
}

/** The last word of who speaks, in front of a clause on what the person did: "captain Ada Lind[, who left the ground,]". */
function lastOf(tree: Tree, { start, end }: Span): number {
  const clause = tree.words.findIndex(
    (word, k) => word === "," && /^whos?e?$/.test(tree.words[k + 1] ?? "") && (tree.tokens[k]?.start ?? 0) > start,
  );
  const last = tree.tokens.findLastIndex((token) => token.end <= end);
  return clause > 0 ? Math.min(clause - 1, last) : last;
}

/** How far in front of "who" the name stands that a description between commas explains. */
const LONGEST_APPOSITION = 14;

/**
 * "Ada Marsh, a former mayor of Wick, who said", "Ledgerline, the financial website, which said": the named person or body whom the description
 * of `noun` stands in apposition to; null where none.
 */
export function namedBefore(entities: Entities, tree: Tree, noun: number, pronoun: string): Entity | null {
  let comma = noun;
  while (comma > 0 && noun - comma < LONGEST_APPOSITION && tree.words[comma] !== ",") {
    if (/^(?:VB[DZP]|MD|CC|W)/.test(tagOf(tree, comma))) return null;
    comma--;
  }
  if (tree.words[comma] !== "," || !/^(?:DT|PRP\$|JJ)$/.test(tagOf(tree, comma + 1))) return null;
  const described = entities.at(tree.tokens[noun]?.start ?? -1);
  const entity = entities.at(tree.tokens[comma - 1]?.start ?? -1);
  if (pronoun === "which") return entity && isNamedBody(entity) && (described?.name.length ?? 0) === 0 ? entity : null;
  if (described && described.kind !== "role") return null;
  return entity && isNamedPerson(entity) ? entity : null;
}

/**
 * "The group that owns the mill, Tall Harbour," and "The company behind the fair, Brandt Lysander Events,": the body whose name closes the words
 * that describe it; null where none does.
 */
export function bodyBehindComma(entities: Entities, tree: Tree, head: number, who: Span): Entity | null {
  const described = entities.at(tree.tokens[head]?.start ?? -1);
  if (described?.name.length || !/^(?:organisation|group)$/.test(described?.kind ?? "") || tagOf(tree, head) !== "NN")
    return null;
  let last = tree.tokens.findLastIndex(({ end }) => end <= who.end);
  while (tree.words[last] === ",") last--;
  let first = last;
  while (first > head && tree.words[first] !== ",") first--;
  const named = entities.at(tree.tokens[last]?.start ?? -1);
  const isWhole = tree.tokens.slice(first + 1, last + 1).every((_, k) => tagOf(tree, first + 1 + k).startsWith("NNP"));
  // "Ada Brandt Productions": no person, whatever the first words are
  const isBody = named !== null && (isNamedBody(named) || (named.name.length > 2 && tagOf(tree, last) === "NNPS"));
  if (first <= head || !isWhole || !isBody) return null;
  if (named.kind === "person") named.kind = "organisation";
  return named;
}

/**
 * "Velmont Search lead Ada Marsh", "Velmont's chief economist, Ada Marsh,": the person whose name ends the words behind a body's name and what he
 * or she is there; null where nobody's does.
 */
export function holderAtEnd(entities: Entities, tree: Tree, head: number, who: Span): Entity | null {
  const body = entities.at(tree.tokens[head]?.start ?? -1);
  let last = lastOf(tree, who);
  while (last > head && tree.words[last] === ",") last--;
  const named = entities.at(tree.tokens[last]?.start ?? -1);
  if (!body || !named || named === body || !isNamedPerson(named) || !tagOf(tree, last).startsWith("NNP")) return null;
  let first = last;
  while (first > head && entities.at(tree.tokens[first - 1]?.start ?? -1) === named) first--;
  const hasComma = tree.words[first - 1] === ",";
  const between = tree.tokens
    .slice(0, hasComma ? first - 1 : first)
    .flatMap((_, k) => (k > head && entities.at(tree.tokens[k]?.start ?? -1) !== body ? [k] : []));
  const isPlain = between.every((k) => /^(?:NNP?|JJ|HYPH|POS|IN|CC|NNS|VBG|-LRB-|-RRB-)$/.test(tagOf(tree, k)));
  const roles = between.filter((k) => isRole(tree.words[k] ?? ""));
  if (!isPlain || between.length === 0) return null;
  if (hasComma) return roles.length > 0 && !between.some((k) => tree.words[k] === ",") ? named : null;
  return between.every((k) => /^(?:NN|JJ|HYPH)$/.test(tagOf(tree, k))) && tagOf(tree, first - 1) === "NN"
    ? named
    : null;
}

/** "the Harbour Dialogue Group in Wick, [which] says": the last body by name in front of a pronoun, with no verb between; null where none is. */
export function bodyInFront(entities: Entities, tree: Tree, pronoun: number): Entity | null {
  for (let k = pronoun - 1; k >= 0 && pronoun - k <= LONGEST_APPOSITION; k--) {
    if (/^(?:VB[DZP]|MD)/.test(tagOf(tree, k))) return null;
    const entity = entities.at(tree.tokens[k]?.start ?? -1);
    if (entity && /^(?:organisation|outlet)$/.test(entity.kind) && entity.name.length > 0) return entity;
  }
  return null;
}

/** "the state-run Velmont News Agency" with the parse's head at "run": the body whose name ends the words, with no more than adjectives in front. */
export function bodyAtEnd(entities: Entities, tree: Tree, { start, end }: Span): Entity | null {
  const last = tree.tokens.findLastIndex((token) => token.end <= end);
  const named = entities.at(tree.tokens[last]?.start ?? -1);
  if (!named || !isNamedBody(named)) return null;
  let first = last;
  while (first > 0 && entities.at(tree.tokens[first - 1]?.start ?? -1) === named) first--;
  const inFront = tree.tokens.flatMap((token, k) => (token.start >= start && k < first ? [tagOf(tree, k)] : []));
  return inFront.every((tag) => /^(?:DT|JJ|NN|VBN|HYPH|:|VB)$/.test(tag)) ? named : null;
}

const isNamedBody = ({ kind, name, isGuessed }: Entity): boolean =>
  name.length > 0 && (kind === "organisation" || kind === "outlet" || kind === "unknown" || isGuessed);

/** May the name at `k` be that of whom the words in front of it describe? */
const mayNameBehind = (tree: Tree, k: number): boolean =>
  tree.words[k - 1] === "," ||
  (!/^(?:IN|TO)$/.test(tagOf(tree, k - 2)) && tagOf(tree, k - 1) === "DT") ||
  /^(?:NN|NNP|JJ|JJS|HYPH|``|-LRB-|:|CD|POS)$/.test(tagOf(tree, k - 1));
