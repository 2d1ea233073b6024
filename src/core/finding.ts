import type { Evidence, NonEmpty } from "./evidence.ts";

export type FindingKind = "drift" | "number" | "quote-integrity" | "circular" | "lint" | "gap" | "terms" | "correction";

export type Axis = "L" | "A" | "W" | "Q" | "negation" | "tense" | "scope" | "target" | "qualifier" | "attribution";

export type AxisChange = "up" | "down" | "changed" | "dropped" | "added" | "shifted";

/** Something a reader should see. Two-sided findings: evidence upstream first, then downstream. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly code: string;
  readonly says: string;
  /** Id of the claim it is about. */
  readonly claim: string | null;
  readonly axes?: Readonly<Partial<Record<Axis, AxisChange>>>;
  /** True only where a new origin came in on that hop. */
  readonly earned?: boolean;
  readonly evidence: NonEmpty<Evidence>;
}
