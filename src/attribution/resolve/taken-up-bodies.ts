import { BODY_NOUNS } from "../../language/english/body-nouns.ts";
import { papersLike } from "../../language/english/documents.ts";
import { BODY_LABELS, BUSINESS_NOUNS, KNOWN_PUBLIC, PUBLIC_BODIES } from "../../language/english/organisations.ts";
import type { Scene } from "../scene.ts";
import { hasLand } from "./elsewhere.ts";
import { type Entity, type EntityKind, type EntityMention, rootOf } from "./entity.ts";
import { isOwnMedium } from "./own-medium.ts";
import type { Registry } from "./registry.ts";

/** What a business is called again by, whatever it was called at first. */
export const ANY_BUSINESS = ["company", "firm", "business"] as const;

/** How many holders of one noun are looked at, and how many mentions back. */
const MOST_HOLDERS = 40;
const MOST_MENTIONS = 400;

/** A paper, a body or a medium with "the" in front. */
interface Described {
  readonly kind: EntityKind;
  readonly noun: string;
  /** Its words without the article, where it is a body or a medium. */
  readonly phrase: string;
  readonly word: string;
  readonly sentence: number;
}

/**
 * Which paper, body or medium named before "the study", "the museum", "the newspaper", "the company" takes up; undefined where none is. What
 * a name left open, whether a person bears it, is settled by that.
 *
 * May mislead: of two firms the later one is taken.
 */
export function takenUpBody(scene: Scene, registry: Registry, described: Described): Entity | undefined {
  const { kind, noun, phrase, word, sentence } = described;
  if (kind === "document") {
    const paper = lastPaper(registry, noun, sentence);
    const medium = word === "paper" ? lastMedium(scene, registry, sentence) : undefined;
    // "In a report published on Sunday, the paper claimed": it is in the paper
    return paper === undefined || lastSentence(paper.mentions) === sentence ? (medium ?? paper) : paper;
  }
  if (NEWS_BODY.test(phrase)) return takenUpMedium(scene, registry, sentence) ?? lastShort(registry, sentence);
  const isBusiness = BUSINESS_NOUNS.has(word);
  // "Northlight Productions … the production company"
  if (phrase !== word && ANY_BUSINESS.some((business) => phrase.endsWith(` ${business}`))) {
    const [first = ""] = phrase.split(" ");
    return lastNamed(
      registry,
      sentence,
      (entity) => isBusinessName(entity) && isNamedFor(entity, first),
      FIRM_SENTENCES,
    );
  }
  // "the German automaker"
  if ((phrase !== word && !(isBusiness && phrase.endsWith(` ${word}`))) || /^(?:house|state)$/.test(word))
    return undefined;
  const body = lastBody(registry, word);
  if (body || word === "office") return body;
  if (kind === "outlet") return takenUpMedium(scene, registry, sentence);
  const words = BODY_NOUNS.get(word);
  // "Goldmar Sachs … the bank": a firm's name need not say so
  const kin = words === undefined ? undefined : lastOfKind(registry, sentence, words);
  if (words !== undefined && (kin !== undefined || !isBusiness)) return asBody(kin);
  if (!isBusiness && !ANY_BUSINESS.some((business) => business === word)) return undefined;
  // "the French manufacturer", where two firms are named: which is French is not told
  if (phrase !== word && hasLand(phrase) && businessesBefore(registry, sentence) > 1) return undefined;
  const firm = asBody(lastGuessed(scene, registry, sentence) ?? lastBusiness(registry, sentence));
  if (firm) for (const business of ANY_BUSINESS) registry.callByRole(business, firm);
  return firm;
}

/** Persons' words by which a firm is called as well. */
const FIRMS_AS_PERSONS = /^(?:operator|developer|supplier|publisher|provider|contractor|promoter)$/;

/** "City Tramways opened its line. The operator said": the only firm that is named nearby; undefined where there is none, or several. */
export const takenUpFirm = (registry: Registry, word: string, sentence: number): Entity | undefined =>
  FIRMS_AS_PERSONS.test(word) && businessesBefore(registry, sentence) === 1
    ? lastBusiness(registry, sentence)
    : undefined;

/** How many sentences back a firm stands as the subject that a bare "the company" means, and no longer the one that was called so before. */
const NEXT_SENTENCES = 2;

/** "Maclar reported a loss. … But the company": another firm than the one that "the company" was before, and the last subject; undefined where none is. */
export function nextFirm(registry: Registry, phrase: string, sentence: number): Entity | undefined {
  if (!ANY_BUSINESS.some((business) => business === phrase)) return undefined;
  return lastNamed(
    registry,
    sentence,
    (entity, { isSubject }) => isSubject && entity.mentions.length > 1 && isBusinessName(entity),
    NEXT_SENTENCES,
  );
}

/** A medium by what it is, whatever the noun. */
const NEWS_BODY = /^(?:state )?news (?:agency|organi[sz]ation|outlet|service|site|website|channel)$/;

function takenUpMedium(scene: Scene, registry: Registry, sentence: number): Entity | undefined {
  const medium = lastTold(scene, registry, sentence) ?? lastMedium(scene, registry, sentence);
  if (medium) medium.kind = "outlet";
  return medium;
}

/** "… after VNBC reported. The news organization": letters in the sentence before, which may be those of a medium. */
function lastShort(registry: Registry, sentence: number): Entity | undefined {
  const short = lastNamed(
    registry,
    sentence,
    ({ kind, name }, { isSubject }) => {
      const [word = "", ...more] = name;
      return kind === "organisation" && isSubject && more.length === 0 && /^\p{Lu}{3,5}$/u.test(word);
    },
    1,
  );
  if (short) short.kind = "outlet";
  return short;
}

/** What a name left open is settled: a body bears it. */
function asBody(entity: Entity | undefined): Entity | undefined {
  if (entity === undefined) return undefined;
  entity.kind = "organisation";
  entity.isGuessed = false;
  entity.gender = null;
  return entity;
}

/**
 * "Norland's home ministry announced it. … Elsing's Ministry of Works says … The ministry": a public body by name that has acted since the one that was
 * called so before; undefined where none has.
 */
export function laterBody(registry: Registry, noun: string, known: Entity): Entity | undefined {
  const body = PUBLIC_BODIES.has(noun) ? lastBody(registry, noun) : undefined;
  const last = body?.mentions.findLast(({ isSubject }) => isSubject);
  if (!body || body === known || !last) return undefined;
  return last.sentence > (known.mentions.at(-1)?.sentence ?? -1) ? body : undefined;
}

/** How many sentences back "the study" may take up "a survey". */
const PAPER_SENTENCES = 5;

/** "The museum" behind "the Hartwell Museum". */
const lastBody = (registry: Registry, noun: string): Entity | undefined =>
  registry.names
    .get(noun)
    ?.slice(-MOST_HOLDERS)
    .map(rootOf)
    .findLast(({ kind, name }) => (kind === "organisation" || kind === "outlet") && name.length > 1);

/** How many sentences back "the newspaper", "the company" may take up a name. */
const TAKEN_UP_SENTENCES = 2;

/** "… has told the Daily Torch. The newspaper reported": the name to which somebody spoke. */
const lastTold = (scene: Scene, registry: Registry, sentence: number): Entity | undefined =>
  lastNamed(
    registry,
    sentence,
    ({ kind }, { span }) =>
      /^(?:organisation|outlet|unknown|person)$/.test(kind) &&
      /\b(?:told|tells|to|by|with)\s+the\s/i.test(scene.text.slice(Math.max(0, span.start - 14), span.start + 4)),
  );

/** How many sentences back "the newspaper" may take up a medium, "the union" and "the agency" a body. */
const MEDIUM_SENTENCES = 4;
const BODY_SENTENCES = 14;

/** "… the Meridian Herald reported. … the newspaper": another medium than the one that prints the article. */
const lastMedium = (scene: Scene, registry: Registry, sentence: number): Entity | undefined =>
  lastNamed(
    registry,
    sentence,
    ({ kind, name }) => kind === "outlet" && !isOwnMedium(scene.article, name.join(" ")),
    MEDIUM_SENTENCES,
  );

/** "The Locomotive Crews Association … the union", "the Standards Office … the agency": a body whose name has a word for what it is. */
const lastOfKind = (registry: Registry, sentence: number, words: ReadonlySet<string>): Entity | undefined =>
  lastNamed(
    registry,
    sentence,
    ({ kind, name, isGuessed, roles }) =>
      (kind === "organisation" || ((isGuessed || kind === "unknown") && roles.size === 0)) &&
      name.some((word) => words.has(word.toLowerCase())),
    BODY_SENTENCES,
  );

/**
 * "The depot is owned by Harrow Agri. The company said", "made by Brandt Lysander": a name that does not tell whether a person bears it, or one
 * behind what only firms do.
 */
const lastGuessed = (scene: Scene, registry: Registry, sentence: number): Entity | undefined =>
  lastNamed(
    registry,
    sentence,
    ({ isGuessed, kind, gender, roles, name }, { span, isSubject, part }) =>
      // who wrote it is no firm
      !/^(?:byline|credit)$/.test(scene.article.parts[part]?.kind ?? "") &&
      [...roles].every((role) => BODY_LABELS.has(role)) &&
      ((isGuessed && gender === null) ||
        // "Velmont has sued its landlord. The company said": one word that no list knows, and no surname of anybody
        (kind === "unknown" &&
          gender === null &&
          name.length === 1 &&
          isSubject &&
          scene.article.parts[part]?.kind !== "title") ||
        (kind === "person" && MADE_BY.test(scene.text.slice(Math.max(0, span.start - 20), span.start)))),
  );
const MADE_BY = /\b(?:made|operated|manufactured|marketed|distributed|supplied|developed) by $|\bmaker $/i;

/** How many sentences back "the company" may take up the name of a firm. */
const FIRM_SENTENCES = 14;

/** "Kestrel Foods cut its outlook. … The company": a body by name, and no public one. */
const lastBusiness = (registry: Registry, sentence: number): Entity | undefined =>
  lastNamed(registry, sentence, isBusinessName, FIRM_SENTENCES);

const isBusinessName = ({ kind, name }: Entity): boolean =>
  kind === "organisation" &&
  !KNOWN_PUBLIC.has(name.join(" ").toLowerCase()) &&
  // "City Tramways", "County Motors": whose they are, and no council
  !name.some((word, at) => PUBLIC_BODIES.has(word.toLowerCase()) && !(at === 0 && WHOSE.test(word) && name.length > 1));

/** "Northlight Productions" is a production company. */
const isNamedFor = ({ name }: Entity, word: string): boolean =>
  word.length >= 4 &&
  name.some((part, at) => at > 0 && part.toLowerCase().replace(/s$/, "") === word.replace(/s$/, ""));

const WHOSE = /^(?:City|County|State|National)$/;

/** How many firms by name stand near enough to be taken up. */
function businessesBefore({ mentions }: Registry, sentence: number): number {
  const found = new Set<Entity>();
  for (let k = mentions.length - 1; k >= 0 && mentions.length - k <= MOST_MENTIONS; k--) {
    const { entity, mention } = mentions[k] as (typeof mentions)[number];
    if (sentence - mention.sentence > FIRM_SENTENCES) break;
    const root = rootOf(entity);
    if (root.name.length > 0 && isBusinessName(root)) found.add(root);
  }
  return found.size;
}

function lastNamed(
  { mentions }: Registry,
  sentence: number,
  fits: (entity: Entity, mention: EntityMention) => boolean,
  sentences = TAKEN_UP_SENTENCES,
): Entity | undefined {
  for (let k = mentions.length - 1; k >= 0 && mentions.length - k <= MOST_MENTIONS; k--) {
    const { entity, mention } = mentions[k] as (typeof mentions)[number];
    if (sentence - mention.sentence > sentences) return undefined;
    const root = rootOf(entity);
    if (root.name.length > 0 && fits(root, mention)) return root;
  }
  return undefined;
}

const lastPaper = (registry: Registry, noun: string, sentence: number): Entity | undefined =>
  papersLike(noun)
    .flatMap((other) => registry.holders.get(other)?.slice(-2) ?? [])
    .map(rootOf)
    .filter(({ kind, mentions }) => kind === "document" && sentence - lastSentence(mentions) <= PAPER_SENTENCES)
    .sort((a, b) => lastSentence(a.mentions) - lastSentence(b.mentions))
    .at(-1);

const lastSentence = (mentions: readonly EntityMention[]): number => mentions.at(-1)?.sentence ?? -99;
