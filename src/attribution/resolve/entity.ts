import type { Span } from "../../core/span.ts";
import type { Gender } from "../../language/english/titles.ts";

export type EntityKind = "person" | "organisation" | "outlet" | "place" | "document" | "group" | "role" | "unknown";

/** "Norland's" of "Norland's Harbour Ministry": as written, and one spelling of it. */
export interface BodyOwner {
  readonly words: string;
  readonly stem: string;
}

/** One mention of an entity: where, and how much it looks like what a pronoun means. */
export interface EntityMention {
  readonly span: Span;
  /** Start of its head word. */
  readonly at: number;
  readonly sentence: number;
  readonly part: number;
  readonly isSubject: boolean;
  readonly isPossessive: boolean;
  readonly quotation: number;
}

/** Somebody or something that the article names or describes, with all mentions found before resolution. */
export interface Entity {
  kind: EntityKind;
  /** A person only by the shape of its name, until something else is said of it. */
  isGuessed: boolean;
  /** Words of the fullest name without titles; empty for a description. */
  name: readonly string[];
  /** "Jr.", "III": behind the name, and no part of what somebody is called by from then on. */
  suffix: string | null;
  gender: Gender | null;
  /** What the given name leans to: a hint where the gender is not told. */
  leaning: Gender | null;
  plural: boolean;
  /** Role nouns said of it, lower case: "minister", "spokesman". */
  readonly roles: Set<string>;
  /** Every word said of it beside its names and role nouns: where from, of what party, of what body. Lower case. */
  readonly facts: Set<string>;
  /** The fullest wording of its role, as written. */
  role: string | null;
  affiliation: string | null;
  /** Of a public body by name: whose it is, where the words in front of the name say so. */
  owner: BodyOwner | null;
  readonly mentions: EntityMention[];
  /** The longest of them. */
  longest: Span | null;
  /** The entity that this one turned out to be. */
  same: Entity | null;
}

export function newEntity(known: Partial<Entity> & Pick<Entity, "kind">): Entity {
  return {
    isGuessed: false,
    name: [],
    suffix: null,
    gender: null,
    leaning: null,
    plural: false,
    roles: new Set(),
    facts: new Set(),
    role: null,
    affiliation: null,
    owner: null,
    mentions: [],
    longest: null,
    same: null,
    ...known,
  };
}

/** The entity at the end of a row of "turned out to be". */
export function rootOf(entity: Entity): Entity {
  let root = entity;
  while (root.same) root = root.same;
  return root;
}

export const isNamedPerson = (entity: Entity): boolean =>
  entity.name.length > 0 && (entity.kind === "person" || entity.kind === "unknown");

/** Into its place from behind: nearly always the last or the last but one. */
function insert(mentions: EntityMention[], mention: EntityMention): void {
  let at = mentions.length;
  while (at > 0 && (mentions[at - 1]?.span.start ?? 0) > mention.span.start) at--;
  mentions.splice(at, 0, mention);
}

/** `from` turns out to be `into`: what is known of it, and its mentions, go over. */
export function merge(from: Entity, into: Entity): void {
  if (from === into) return;
  from.same = into;
  if (into.kind === "unknown" && from.kind === "role") into.kind = "person";
  for (const role of from.roles) into.roles.add(role);
  for (const fact of from.facts) into.facts.add(fact);
  into.gender ??= from.gender;
  into.leaning ??= from.leaning;
  if (from.role !== null && (into.role === null || into.role.length < from.role.length)) into.role = from.role;
  into.affiliation ??= from.affiliation;
  into.owner ??= from.owner;
  for (const mention of from.mentions) insert(into.mentions, mention);
  const { longest } = from;
  if (longest && (!into.longest || longest.end - longest.start > into.longest.end - into.longest.start))
    into.longest = longest;
}
