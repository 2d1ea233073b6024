import type { Act } from "./attribution.ts";
import type { Span } from "./span.ts";
import type { LEVELS } from "./strength-scales.ts";

/** How likely the words say it is: the L axis. */
export type Level = (typeof LEVELS)[number];

/** Published scales of words of likelihood. */
export type ScaleId = "icd-203" | "kent" | "stix" | "ipcc" | "phia";

/** How sure the words are: likelihood, act, and the words it was read from. */
export interface Strength {
  readonly level: Level;
  /** Percent, lowest and highest; null where the words carry no number ("possible") or say it flatly. */
  readonly range: readonly [number, number] | null;
  readonly scale: ScaleId;
  readonly act: Act;
  readonly cues: readonly Span[];
  readonly negated: boolean;
}

/** What a number says of its own exactness. */
export type Bound = "about" | "at-least" | "at-most" | "exactly" | "more-than" | "less-than";

/** A number with its unit, its bound and what it counts. */
export interface Quantity {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  /** "%", "USD", "km"; null for a bare count. */
  readonly unit: string | null;
  /** What is counted, in the text's words. */
  readonly of: string | null;
  /** The time it is counted over or at, in the text's words ("a year", "since March"); absent where none is told. */
  readonly period?: string | null;
  readonly span: Span;
}

/** One asserting clause: what somebody, or the outlet itself, puts forward in one place. */
export interface Statement {
  readonly id: string;
  readonly article: string;
  /** The clause without source and cue. */
  readonly span: Span;
  /** All pieces of a clause that its source or cue interrupts ("The bridge, she said, will close"), the span among them; absent elsewhere. */
  readonly pieces?: readonly Span[];
  /** Id of the attribution; null: the outlet's own voice. */
  readonly attribution: string | null;
  readonly headline: boolean;
  /** True where the words are no clause of their own ("[warned] drivers of black ice"); absent elsewhere. */
  readonly fragment?: boolean;
  /** True where they lack their subject, or hold a piece of another clause ("[this week as it opened]"); absent elsewhere, and in headlines. */
  readonly piece?: boolean;
  readonly strength: Strength;
  readonly quantities: readonly Quantity[];
}
