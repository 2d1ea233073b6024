import type { Span } from "./span.ts";

/** How far a source is named: the W axis (docs/method.md). */
export type Naming = "N1" | "N2" | "N3" | "N4" | "U1" | "U2" | "U3" | "U4" | "U5" | "U6" | "U7" | "U8" | "none";

/** What kind of speaker it is; `unresolved`: the words do not tell whom they mean. */
export type SourceKind = "person" | "organisation" | "group" | "document" | "outlet" | "unnamed" | "unresolved";

/** Somebody or something that speaks in one article. Unnamed sources of different articles are never joined. */
export interface Source {
  readonly id: string;
  readonly article: string;
  readonly kind: SourceKind;
  readonly name: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly naming: Naming;
  /** The stated reason for not naming. */
  readonly reason: Span | null;
  /** With determiner; the fullest first. */
  readonly mentions: readonly Span[];
  readonly because?: "no-candidate" | "several-candidates";
}
