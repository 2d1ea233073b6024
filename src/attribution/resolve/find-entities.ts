import { DOCUMENT_WORDS } from "../../language/english/documents.ts";
import { GROUP_NOUNS, ORGANISATION_WORDS } from "../../language/english/organisations.ts";
import { OUTLET_WORDS } from "../../language/english/outlets.ts";
import { ROLE_GENDERS, ROLE_NOUNS } from "../../language/english/titles.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { childOf, childrenOf, type Range, spanOf, type Tree, tagOf } from "../tree.ts";
import type { Entity, EntityKind, EntityMention } from "./entity.ts";
import { isPeople, type NameRun, nameRunAt } from "./name-run.ts";
import { holdsRole, modifiersOf } from "./role.ts";
import { affiliationOf, appositionOf } from "./role-words.ts";
import { matchSurname, plainWord } from "./surname.ts";

export interface Entities {
  /** In the order of their first mention. */
  readonly all: readonly Entity[];
  /** Start of a mention's head word, or of any word of a name → whose it is. */
  readonly at: ReadonlyMap<number, Entity>;
  /** Role noun → who holds it, in the order in which the text says so. */
  readonly holders: ReadonlyMap<string, readonly Entity[]>;
  /** Every mention in reading order, with its entity. */
  readonly mentions: readonly { readonly entity: Entity; readonly mention: EntityMention }[];
}

/** Names and described people, bodies and papers of the whole article, joined where the words say that they are the same. */
export function findEntities(scene: Scene): Entities {
  const all: Entity[] = [];
  const at = new Map<number, Entity>();
  const mentions: { entity: Entity; mention: EntityMention }[] = [];
  const keep = (entity: Entity, tree: Tree, head: number, range: Range, words: Range): void => {
    if (entity.mentions.length === 0) all.push(entity);
    const mention = mentionOf(scene, tree, head, range);
    entity.mentions.push(mention);
    const longest = entity.longest;
    if (!longest || mention.span.end - mention.span.start > longest.end - longest.start) entity.longest = mention.span;
    mentions.push({ entity, mention });
    for (let k = words.first; k <= words.last; k++) at.set(tree.tokens[k]?.start ?? -1, entity);
  };
  const byLast = new Map<string, Entity[]>();
  const byHead = new Map<string, Entity[]>();
  // "the harbour board" is the Harbour Board
  const byPhrase = new Map<string, Entity>();
  for (const tree of scene.trees) {
    for (let k = 0; k < tree.tokens.length; k++) {
      const run = nameRunAt(scene, tree, k);
      if (run) {
        const entity = matchSurname(run, byLast) ?? newNamed(run, byLast);
        learn(scene, tree, run, entity);
        if (entity.kind === "organisation" || entity.kind === "outlet")
          byPhrase.set(entity.name.join(" ").toLowerCase(), entity);
        keep(entity, tree, run.last, phraseOf(tree, run.first, run.last), { first: run.first, last: run.last });
        for (const role of entity.roles) remember(byHead, role, entity);
        k = run.last;
        continue;
      }
      const kind = descriptionKind(tree, k);
      if (!kind || (kind !== "group" && !isPhraseHead(tree, k))) continue;
      const noun = tree.words[k] ?? "";
      const range = phraseOf(tree, k, k);
      const definite =
        /^(?:the|this|that|his|her|their|its|our)$/.test(tree.words[range.first] ?? "") ||
        tagOf(tree, range.first) === "PRP$";
      const known =
        definite || isPeople(tree, k)
          ? byHead.get(noun)?.findLast((entity) => holdsRole(entity, modifiersOf(tree, k)))
          : undefined;
      const phrase = kind === "organisation" || kind === "outlet" ? wordsOf(tree, range) : "";
      const entity = known ?? byPhrase.get(phrase) ?? newDescribed(kind, noun, tagOf(tree, k) === "NNS");
      if (phrase !== "" && !byPhrase.has(phrase)) byPhrase.set(phrase, entity);
      if (entity.mentions.length === 0) {
        entity.role = scene.text
          .slice(spanOf(tree, range).start, spanOf(tree, range).end)
          .replace(/^(?:an?|the|one|another)\s+/i, "");
        entity.affiliation = affiliationOf(scene, tree, k);
        remember(byHead, noun, entity);
      }
      keep(entity, tree, k, range, { first: k, last: k });
    }
  }
  return { all, at, mentions, holders: byHead };
}

/** The words of a mention without its determiner, lower case. */
const wordsOf = (tree: Tree, { first, last }: Range): string =>
  tree.words.slice(tagOf(tree, first) === "DT" ? first + 1 : first, last + 1).join(" ");

/** What kind of source a common noun describes; null where it describes none. */
export function descriptionKind(tree: Tree, index: number): EntityKind | null {
  const tag = tagOf(tree, index);
  const word = tree.words[index] ?? "";
  if (isPeople(tree, index)) return "group";
  if (tag === "NNP") return ROLE_NOUNS.has(word) ? "role" : null;
  // "the official spoke" may come tagged as an adjective
  const isNoun = tag === "NN" || (tag === "JJ" && /^(?:nsubj|obj|iobj|obl)$/.test(tree.relations[index] ?? ""));
  if (!isNoun && tag !== "NNS") return null;
  if (isNoun && (ROLE_NOUNS.has(word) || word in ROLE_GENDERS)) return "role";
  if (GROUP_NOUNS.has(word) || (tag === "NNS" && ROLE_NOUNS.has(word.replace(/s$/, "")))) return "group";
  if (DOCUMENT_WORDS.has(word)) return "document";
  if (
    OUTLET_WORDS.has(word) &&
    /^(?:paper|newspaper|broadcaster|network|outlet|magazine|website|station|agency)$/.test(word)
  )
    return "outlet";
  if (ORGANISATION_WORDS.has(word)) return "organisation";
  return null;
}

/** Not "the minister" of "the minister's office" or "press office manager": the word that the phrase is about. */
function isPhraseHead(tree: Tree, index: number): boolean {
  const relation = tree.relations[index] ?? "";
  if (relation === "compound" || relation === "amod" || relation === "flat") return false;
  return !tagOf(tree, index + 1).startsWith("NN");
}

function newNamed(run: NameRun, byLast: Map<string, Entity[]>): Entity {
  const entity: Entity = {
    kind: run.kind,
    name: run.words,
    gender: run.gender,
    plural: false,
    roles: new Set(),
    role: null,
    affiliation: null,
    mentions: [],
    longest: null,
  };
  remember(byLast, plainWord(run.words.at(-1) ?? ""), entity);
  if (run.words.length > 1) remember(byLast, plainWord(run.words[0] ?? ""), entity);
  return entity;
}

function newDescribed(kind: EntityKind, noun: string, plural: boolean): Entity {
  const roles = new Set([noun]);
  return {
    kind,
    name: [],
    gender: ROLE_GENDERS[noun] ?? null,
    plural: plural || kind === "group",
    roles,
    role: null,
    affiliation: null,
    mentions: [],
    longest: null,
  };
}

function remember(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (!list) map.set(key, [entity]);
  else if (list.at(-1) !== entity) list.push(entity);
}

/** A fuller name, a title or an apposition tells more of an entity that is known. */
function learn(scene: Scene, tree: Tree, run: NameRun, entity: Entity): void {
  if (run.words.length > entity.name.length && run.kind !== "unknown") entity.name = run.words;
  if (entity.kind === "unknown" && run.kind !== "unknown") entity.kind = run.kind;
  entity.gender ??= run.gender;
  for (const title of run.titles) entity.roles.add(title);
  const apposition = entity.kind === "person" || entity.kind === "unknown" ? appositionOf(scene, tree, run) : null;
  if (apposition) {
    for (const noun of apposition.nouns) entity.roles.add(noun);
    if (entity.role === null || entity.role.length < apposition.role.length) entity.role = apposition.role;
    entity.affiliation ??= apposition.affiliation;
    entity.gender ??=
      apposition.nouns.map((noun) => ROLE_GENDERS[noun] ?? null).find((gender) => gender !== null) ?? null;
    if (entity.kind === "unknown") entity.kind = "person";
  }
}

/** The words around a head that belong to the mention: determiner, adjectives, compounds, a possessor. */
function phraseOf(tree: Tree, first: number, last: number): Range {
  let begin = first;
  while (begin > 0) {
    const before = begin - 1;
    const relation = tree.relations[before] ?? "";
    const tag = tagOf(tree, before);
    if (
      /^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|POS|VBG|VBN|HYPH|,)$/.test(tag) &&
      (tag !== "," || tree.words[before] === "-") &&
      (/^(?:det|amod|compound|nummod|nmod|case|flat)$/.test(relation) || tag === "DT" || tree.words[before] === "-") &&
      within(tree, before, first, last)
    )
      begin = before;
    else break;
  }
  return { first: begin, last };
}

const within = (tree: Tree, index: number, first: number, last: number): boolean => {
  let at = index;
  for (let climb = 0; climb < 4; climb++) {
    at = tree.tokens[at]?.head ?? -1;
    if (at >= first && at <= last) return true;
    if (at < 0) return false;
  }
  return false;
};

function mentionOf(scene: Scene, tree: Tree, head: number, range: Range): EntityMention {
  const span = spanOf(tree, range);
  const top = topOf(tree, head, range);
  return {
    span,
    at: tree.tokens[head]?.start ?? span.start,
    sentence: tree.index,
    part: tree.sentence.part,
    isSubject: /^(?:nsubj|csubj)$/.test(tree.relations[top] ?? ""),
    isPossessive:
      childrenOf(tree, head).some((child) => tagOf(tree, child) === "POS") || childOf(tree, head, "case") >= 0,
    quotation: quotationAt(scene, span.start),
  };
}

const topOf = (tree: Tree, head: number, range: Range): number => {
  let top = head;
  for (let up = tree.tokens[top]?.head ?? -1; up >= range.first && up <= range.last; up = tree.tokens[top]?.head ?? -1)
    top = up;
  return top;
};
