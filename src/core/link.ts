import type { Evidence, NonEmpty } from "./evidence.ts";
import type { Phrase } from "./phrase.ts";
import type { Span } from "./span.ts";

/** An end of a link. `unseen`: a text that nobody gave us. */
export type GraphNode =
  | { readonly kind: "article"; readonly id: string }
  | { readonly kind: "source"; readonly id: string }
  | { readonly kind: "person"; readonly name: string; readonly span: Span | null }
  | { readonly kind: "outlet"; readonly name: string }
  /** A text that we did not see. */
  | { readonly kind: "unseen"; readonly id: string; readonly says: string; readonly phrase?: Phrase };

/** What the downstream end did with the upstream one. */
export type LinkKind =
  | "told"
  | "wrote"
  | "edited"
  /** Had a hand in it beside its writer: "Additional reporting by …". */
  | "contributed"
  | "republished"
  | "excerpted"
  | "quoted"
  | "cited"
  | "hyperlinked"
  | "common-source";

/** One step on the way; `from` is upstream. The direct parent only. */
export interface Link {
  readonly id: string;
  readonly kind: LinkKind;
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** False: nothing tells the direction. */
  readonly directed: boolean;
  readonly basis: "declared" | "inferred";
  /** 0–1: how sure the reading is. */
  readonly confidence: number;
  readonly evidence: NonEmpty<Evidence>;
}

/** A contiguous path of links: each ends where the next begins; source → reporter → outlet → article. */
export interface Chain {
  readonly claim: string;
  readonly links: readonly string[];
  readonly ends: "at-origin" | "trail-lost";
  /** C1 and C5 only. */
  readonly circular: boolean;
}
