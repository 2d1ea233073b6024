import type { Evidence, NonEmpty } from "./evidence.ts";
import type { Phrase } from "./phrase.ts";

/** The families of findings. */
export type FindingKind = "drift" | "number" | "quote-integrity" | "circular" | "lint" | "gap" | "terms" | "correction";

/** On which axis wording moved: likelihood, act, who speaks, numbers, and what else can change. */
export type Axis = "L" | "A" | "W" | "Q" | "negation" | "tense" | "scope" | "target" | "qualifier" | "attribution";

/** How it moved. */
export type AxisChange = "up" | "down" | "changed" | "dropped" | "added" | "shifted";

/** Something a reader should see. Two-sided findings: evidence upstream first, then downstream. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly code: string;
  readonly says: string;
  /** What `says` is made of, one after the other; not there where a person wrote it. */
  readonly phrases?: readonly Phrase[];
  /** Id of the claim it is about. */
  readonly claim: string | null;
  readonly axes?: Readonly<Partial<Record<Axis, AxisChange>>>;
  /** True only where a new origin came in on that hop. */
  readonly earned?: boolean;
  readonly evidence: NonEmpty<Evidence>;
}
