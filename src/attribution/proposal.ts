import type { Act, Attitude } from "../core/attribution.ts";
import type { Span } from "../core/span.ts";

/**
 * One reading of "who said what" in one place, before the arbiter has chosen. Spans have PolNeAR's bounds: `who` with determiner,
 * adjectives and identifying appositives; `cue` one verb group without the comma after it; `what` with "that", "to" and the
 * quotation marks, without the sentence's full stop outside a quotation and without the addressee.
 */
export interface Proposal {
  /** Name of the construction that found it ("according-to"), or of the learned reader ("learned:span"). */
  readonly rule: string;
  readonly who: Span | null;
  readonly cue: Span | null;
  /** In reading order, at least one piece unless the content is only announced ("declined to comment" has it in the cue's clause). */
  readonly what: readonly Span[];
  readonly act: Act;
  readonly attitude: Attitude;
  /** The medium it was said to ("told the Harbour Post"), where the words name one. */
  readonly via?: Span;
  /** 0–1: how sure the reading is. Of a construction: its precision on a development set; of the learned reader: its own estimate. */
  readonly score: number;
  /** Further rules that looked at the same place and what became of them: "overruled:verb-object", "agrees:learned:chain". */
  readonly also?: readonly string[];
}

/**
 * What the learned reader hands over: spans and how sure it is. Act and attitude are read from the cue's words afterwards. `agrees`: the
 * number of the construction's proposal with the same spans, else null; `looked`: of all that read the same place.
 */
export type LearnedProposal = Pick<Proposal, "rule" | "who" | "cue" | "what" | "score"> & {
  readonly agrees: number | null;
  readonly looked: readonly number[];
};
