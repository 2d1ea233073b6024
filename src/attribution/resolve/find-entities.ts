import { BUSINESSES, ORGANISATION_WORDS } from "../../language/english/organisations.ts";
import { NO_OFFICES } from "../../language/english/role-families.ts";
import { ROLE_GENDERS } from "../../language/english/titles.ts";
import { isShouted } from "../crosshead.ts";
import type { Scene } from "../scene.ts";
import { type Range, type Tree, tagOf } from "../tree.ts";
import { bodyLabelBefore, bodyLabelBehind, isMediumBehind, isMediumLabel, personWordBefore } from "./body-labels.ts";
import { hasOtherChildren } from "./by-family-or-age.ts";
import { ageAt, isSelf, ownerOf } from "./described.ts";
import { descriptionOf, resolveDescription } from "./description.ts";
import { isElsewhere, isOfOtherSection, isOfOthers } from "./elsewhere.ts";
import { type Entity, type EntityMention, isNamedPerson, newEntity, rootOf } from "./entity.ts";
import { initialsOf } from "./initials.ts";
import { joinForwards } from "./join-forwards.ts";
import { descriptionKind, isPhraseHead, mentionOf, phraseOf, wordsOf } from "./mention.ts";
import { isPeople } from "./name-kind.ts";
import { isPluralAtStart, type NameRun, nameRunAt } from "./name-run.ts";
import { lastOfOffice } from "./office-words.ts";
import { isOwnMedium, isOwnShortName } from "./own-medium.ts";
import { ownerBefore, tellApart } from "./owner-before.ts";
import { isAnothers, possessorOf } from "./possessor.ts";
import { bearerBefore, predicateOf, subjectOfPredicate } from "./predicates.ts";
import { Registry } from "./registry.ts";
import { holdsRole, modifiersOf } from "./role.ts";
import { roleInFront } from "./role-in-front.ts";
import { isRole, isVaryingNoun, roleNounOf, tradeOf } from "./role-of.ts";
import { isSidePerson } from "./side-person.ts";
import { matchSurname, plainWord } from "./surname.ts";
import { ANY_BUSINESS, laterBody, nextFirm, takenUpBody, takenUpFirm } from "./taken-up-bodies.ts";
import { learn, tell } from "./told-of.ts";
import { writerOf } from "./writer.ts";

export interface Entities {
  /** In the order of their first mention. */
  readonly all: readonly Entity[];
  /** Whose word begins at an offset: the head of a mention, or any word of a name. */
  readonly at: (offset: number) => Entity | null;
  /** Two turn out to be one. */
  readonly join: (from: Entity, into: Entity) => void;
  /** Role noun → who holds it, in the order in which the text says so. */
  readonly holders: ReadonlyMap<string, readonly Entity[]>;
  /** Every mention in reading order, with its entity. */
  readonly mentions: readonly { readonly entity: Entity; readonly mention: EntityMention }[];
  /** Who "I" is outside quotation marks. */
  readonly writer: Entity | null;
}

/** Names and described people, bodies and papers of the whole article, joined where the words say that they are the same. */
export function findEntities(scene: Scene): Entities {
  const registry = new Registry();
  // "the harbour board" is the Harbour Board
  const byPhrase = new Map<string, Entity>();
  for (const tree of scene.trees) {
    if (isShouted(scene, tree)) continue;
    for (let k = 0; k < tree.tokens.length; k++) {
      const run = nameRunAt(scene, tree, k);
      if (run && !(isPluralAtStart(tree, run) && matchSurname(run, registry.names, tree.index) === null)) {
        keepName(scene, tree, run, registry, byPhrase);
        k = run.last;
      } else keepDescription(scene, tree, k, registry, byPhrase);
    }
  }
  const mentions = registry.mentions.map(({ entity, mention }) => ({ entity: rootOf(entity), mention }));
  const holders = new Map<string, Entity[]>();
  for (const [role, entities] of registry.holders) holders.set(role, [...new Set(entities.map(rootOf))]);
  const all = registry.entities.filter(({ same }) => same === null);
  tellApart(all);
  return {
    all,
    writer: writerOf(scene, all),
    at: (offset) => registry.entityAt(offset),
    join: (from, into) => registry.join(from, into),
    mentions,
    holders,
  };
}

const ASIDE_WORDS = 4;

/** "Serge Radio, a chemist at the college": by the last word a station, by what is told of it a person. */
function isToldPerson(tree: Tree, { last, words }: NameRun): boolean {
  if (words.length !== 2 || tree.words[last + 1] !== "," || !/^an?$/.test(tree.words[last + 2] ?? "")) return false;
  for (let at = last + 3; at < last + 3 + ASIDE_WORDS && /^(?:JJ|NN|HYPH)/.test(tagOf(tree, at)); at++)
    if (isRole(tree.words[at] ?? "") && !tagOf(tree, at + 1).startsWith("NN"))
      return !MAKES_MEDIA.test(tree.words[at] ?? "");
  return false;
}
const MAKES_MEDIA = /^(?:broadcaster|publisher|partner|owner|member|rival|affiliate)$/;

function keepName(scene: Scene, tree: Tree, run: NameRun, registry: Registry, byPhrase: Map<string, Entity>): void {
  const owner = ownerBefore(scene, tree, run, registry);
  const known = longerName(scene, tree, run, registry) ?? matchSurname(run, registry.names, tree.index, owner);
  const isOwn = !/^(?:person|place)$/.test(run.kind) && isOwnMedium(scene.article, run.words.join(" "));
  const entity = known
    ? rootOf(known)
    : newEntity({
        kind: isOwn ? "outlet" : run.kind === "outlet" && isToldPerson(tree, run) ? "person" : run.kind,
        name: run.words,
        suffix: run.suffix,
        gender: run.gender,
        leaning: run.leaning ?? null,
        isGuessed: run.isGuessed,
      });
  if (!known) {
    registry.callByName(plainWord(run.words.at(-1) ?? ""), entity);
    if (run.words.length > 1) registry.callByName(plainWord(run.words[0] ?? ""), entity);
    if (run.words.length > 1) registry.callByName(run.words.map(plainWord).join(" "), entity);
    const initials = initialsOf(run.words);
    if (entity.kind !== "person" && initials.length > 1) registry.callByName(initials, entity);
    // "the union" behind "the Amalgamated Union of Miners"
    if (entity.kind === "organisation")
      for (const word of run.words.slice(1, -1))
        if (ORGANISATION_WORDS.has(plainWord(word))) registry.callByName(plainWord(word), entity);
  }
  entity.owner ??= owner;
  // of two with one surname the one named last bears it
  if (known && run.words.length > 1) registry.callByName(plainWord(run.words.at(-1) ?? ""), entity);
  const hadGivenName = entity.name.length > 1;
  for (const fact of learn(scene, tree, run, entity)) registry.callByFact(fact, entity);
  // "Lind resigns", and below it "Ada Lind"
  if (known && !hadGivenName && entity.name.length > 1)
    for (const name of [entity.name[0] ?? "", entity.name.map(plainWord).join(" ")])
      registry.callByName(plainWord(name), entity);
  if (entity.kind === "organisation" || entity.kind === "outlet")
    byPhrase.set(entity.name.join(" ").toLowerCase(), entity);
  registry.keep(entity, mentionOf(scene, tree, run.last, phraseOf(tree, run.first, run.last)), tree, run);
  for (const role of entity.roles) registry.callByRole(role, entity);
  if (entity.mentions.length === 1 && isNamedPerson(entity)) joinForwards(scene, registry, entity);
  const isBody = entity.kind === "organisation" || entity.kind === "outlet";
  const described = isNamedPerson(entity) ? roleInFront(tree, run) : isBody ? nounBefore(tree, run) : -1;
  const role = described < 0 ? null : registry.entityAt(tree.tokens[described]?.start ?? -1);
  const isDescribed = role?.name.length === 0 && !role.plural && (role.kind === "role" || isBody);
  const subject = isNamedPerson(entity) ? subjectOfPredicate(tree, run, described, registry) : null;
  if (subject) registry.join(subject, entity);
  if (role && isDescribed) registry.join(role, entity);
  // "Wick's minister of mines Tom Lay": the office hung from the name
  else if (role === null && described >= 0 && isNamedPerson(entity)) {
    tellOf(scene, tree, described, phraseOf(tree, described, described), entity);
    registry.callByRole(roleNounOf(tree.words[described] ?? ""), entity);
  }
  // "The drugmaker, Solvane,": what it is called right in front is told of it, whoever else the noun was said of before
  else if (isBody && described >= 0 && (role === null || tree.words[described + 1] === ",")) {
    registry.point(tree.tokens[described]?.start ?? -1, entity);
    registry.callByRole(roleNounOf(tree.words[described] ?? ""), entity);
  }
  const label = described >= 0 ? described : isBody ? bodyLabelBehind(tree, run.last) : -1;
  if (isBody && ((label >= 0 && isMediumLabel(tree, label)) || isMediumBehind(tree, run.last))) entity.kind = "outlet";
  // "Open Roads, a coalition of six groups … the coalition"
  if (label > run.last) registry.point(tree.tokens[label]?.start ?? -1, entity);
  // "the drug group Velmont … the firm"
  if (isBody && described >= 0 && BUSINESSES.has(tree.words[described] ?? ""))
    for (const noun of ANY_BUSINESS) registry.callByRole(noun, entity);
}

/** The noun that calls a body what it is, or that it stands in apposition to: "the union Stonehands", "The landlord, Brightwell Homes,". */
function nounBefore(tree: Tree, run: NameRun): number {
  const label = bodyLabelBefore(tree, run);
  return label < 0 ? personWordBefore(tree, run) : label;
}

/** "Tall Harbour has denied it": the first word read as an adjective here, but named before as a whole. */
function longerName({ text }: Scene, tree: Tree, { first, words }: NameRun, { names }: Registry): Entity | undefined {
  const before = tree.tokens[first - 1];
  if (!before || !tagOf(tree, first - 1).startsWith("JJ")) return undefined;
  const word = text.slice(before.start, before.end);
  if (!/^\p{Lu}/u.test(word)) return undefined;
  return names.get([word, ...words].map(plainWord).join(" "))?.at(-1);
}

/** How many holders of one noun are looked at. */
const MOST_HOLDERS = 40;

function keepDescription(scene: Scene, tree: Tree, k: number, registry: Registry, byPhrase: Map<string, Entity>): void {
  const age = ageAt(tree, k);
  const aged = age >= 0;
  const kind = aged ? "role" : (descriptionKind(tree, k) ?? (isKnownTrade(tree, k, registry) ? "role" : null));
  if (!kind || (kind !== "group" && !aged && !isPhraseHead(tree, k) && !isSidePerson(tree, k))) return;
  // "the Observer" of the Selby Observer is no one who observes
  if (tagOf(tree, k).startsWith("NNP") && isOwnShortName(scene.article, tree.words[k] ?? "")) return;
  const noun = roleNounOf(tree.words[k] ?? "");
  const pointed = registry.entityAt(tree.tokens[k]?.start ?? -1);
  if (pointed && pointed.name.length > 0 && /^(?:organisation|outlet|document)$/.test(kind)) {
    registry.callByRole(noun, pointed);
    return;
  }
  const range = aged ? { first: age - 1, last: k } : phraseOf(tree, k, k);
  // "one TD", "a four-time MLA": nobody whom a later "he" would mean
  if (LATE_LETTERS.has(tree.words[k] ?? "") && tree.words[range.first] !== "the") return;
  const mention = mentionOf(scene, tree, k, range);
  const holder =
    kind === "role" ? (predicateOf(tree, k, registry) ?? bearerBefore(tree, k, range.first, registry)) : null;
  if (holder) {
    // "Ada Marsh is the mayor": told of her, nobody new
    tellOf(scene, tree, k, range, holder);
    registry.callByRole(noun, holder);
    if (holder.mentions.length <= 1) joinForwards(scene, registry, holder);
    return;
  }
  // “We are a law-abiding company”: whoever says so, and no other
  if (mention.quotation >= 0 && isSelf(tree, k)) return;
  const first = tree.words[range.first] ?? "";
  const isDefinite = /^(?:the|this|that)$/.test(first);
  const owner = ownerOf(tree, k);
  const hers = tagOf(tree, range.first) === "PRP$" ? possessorOf(first, registry.mentions) : null;
  const isOwned = tagOf(tree, range.first) === "PRP$" || owner !== null;
  const known =
    kind === "role" && (isDefinite || aged) && !isOwned
      ? resolveDescription(
          descriptionOf(tree, k, noun, mention, aged),
          registry.holders,
          registry.told,
          registry.mentions,
        )
      : isDefinite || isOwned || isPeople(tree, k)
        ? lastOwn(
            tree,
            k,
            registry.holders
              .get(noun)
              ?.slice(-MOST_HOLDERS)
              .filter(
                (entity) =>
                  holdsRole(rootOf(entity), [
                    ...modifiersOf(tree, k).filter((word) => kind !== "document" || !LENGTH.test(word)),
                    ...(owner === null ? [] : [owner]),
                  ]) &&
                  (hers === null || !isAnothers(scene, rootOf(entity), hers)) &&
                  !isElsewhere(scene, tree, k, rootOf(entity)),
              ) ?? [],
          )
        : undefined;
  // "the 37-year-old" is the same again
  const named = kind === "organisation" || kind === "outlet" || aged;
  const phrase = named ? wordsOf(tree, aged ? { first: age, last: k } : range) : "";
  const taken =
    known || !isDefinite || (kind === "document" && isOwned)
      ? undefined
      : kind === "role" && wordsOf(tree, range) === tree.words[k]
        ? takenUpFirm(registry, tree.words[k] ?? "", tree.index)
        : takenUpBody(scene, registry, { kind, noun, phrase, word: tree.words[k] ?? "", sentence: tree.index });
  const isOther = known && hasOtherChildren(scene, mention.span.start, rootOf(known));
  const agedBefore = aged ? byPhrase.get(phrase) : undefined;
  const isBare = known && isDefinite && !isOwned && kind === "organisation";
  const next = isBare
    ? (nextFirm(registry, phrase, tree.index) ??
      (phrase === tree.words[k] ? laterBody(registry, phrase, rootOf(known)) : undefined))
    : undefined;
  const here = (found: Entity | undefined): Entity | undefined =>
    found && isDefinite && isOfOtherSection(scene, tree, rootOf(found)) ? undefined : found;
  const same = agedBefore ?? next ?? (isOther ? undefined : known) ?? here(byPhrase.get(phrase)) ?? here(taken);
  const isPlural = tagOf(tree, k) === "NNS" || kind === "group";
  const entity = same
    ? rootOf(same)
    : newEntity({ kind, gender: ROLE_GENDERS.get(noun) ?? null, plural: isPlural, roles: new Set([noun]) });
  if (phrase !== "" && !byPhrase.has(phrase)) byPhrase.set(phrase, entity);
  if (entity.mentions.length === 0) {
    tell(scene, tree, k, { first: range.first, last: Math.max(range.last, lastOfOffice(tree, k)) }, entity);
    registry.callByRole(noun, entity);
  }
  registry.keep(entity, mention, tree, { first: aged ? age : k, last: k });
}

/** What "is the mayor" tells of somebody named; "was a happy child" tells of no office. */
function tellOf(scene: Scene, tree: Tree, k: number, range: Range, holder: Entity): void {
  const { role, affiliation } = holder;
  tell(scene, tree, k, { first: range.first, last: Math.max(range.last, lastOfOffice(tree, k)) }, holder);
  if (!NO_OFFICES.has(tree.words[k] ?? "")) return;
  holder.role = role;
  holder.affiliation = affiliation;
}

/** The last of those who may be meant; by a bare "the government" rather one that no party or past narrows. */
const lastOwn = (tree: Tree, k: number, found: readonly Entity[]): Entity | undefined =>
  (modifiersOf(tree, k).length > 0 ? undefined : found.findLast((entity) => !isOfOthers(rootOf(entity)))) ??
  found.at(-1);

/** Offices in letters of which only "the Selby MLA" is somebody to take up. */
const LATE_LETTERS: ReadonlySet<string> = new Set("mla msp mep mpp mlc td".split(" "));

/** "a toxicologist", and "the toxicologist" where somebody is known to be one, or may be meant for variety's sake. */
function isKnownTrade(tree: Tree, k: number, registry: Registry): boolean {
  const word = tree.words[k] ?? "";
  if (tagOf(tree, k) !== "NN") return false;
  if (registry.holders.has(word)) return true;
  if (tradeOf(word) === null) return false;
  const first = tree.words[phraseOf(tree, k, k).first] ?? "";
  return /^an?$/.test(first) || (first === "the" && isVaryingNoun(word) && !isNameBehind(tree, k));
}

/** "the curator, Ada Marsh": whose name comes now was not meant before. */
const isNameBehind = (tree: Tree, k: number): boolean =>
  tree.words[k + 1] === "," && tagOf(tree, k + 2).startsWith("NNP");

/** "the six-page note": how long a paper is makes it no other one. */
const LENGTH = /(?:^|[-‑–])(?:pages?|words?|lines?|paragraphs?|minutes?|hours?)$/;
