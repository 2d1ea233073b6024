import type { Span } from "../../core/span.ts";
import type { Gender } from "../../language/english/titles.ts";

export type EntityKind = "person" | "organisation" | "outlet" | "place" | "document" | "group" | "role" | "unknown";

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
  /** Words of the fullest name without titles; empty for a description. */
  name: readonly string[];
  gender: Gender | null;
  plural: boolean;
  /** Role nouns said of it, lower case: "minister", "spokesman". */
  readonly roles: Set<string>;
  /** The fullest wording of its role, as written. */
  role: string | null;
  affiliation: string | null;
  readonly mentions: EntityMention[];
  /** The longest of them. */
  longest: Span | null;
}
