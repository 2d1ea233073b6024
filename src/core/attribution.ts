import type { Evidence, NonEmpty } from "./evidence.ts";
import type { Span } from "./span.ts";
import type { ACTS } from "./strength-scales.ts";

/**
 * What the speaker does with the content: the A axis. A0 asks, A1 raises, A2 believes, A3 suggests, A4 says, A5 claims,
 * A6 accuses, A7 confirms, A8 the outlet's own voice. Ours; not a scale of truth.
 */
export type Act = (typeof ACTS)[number];

/** How the speaker stands to the content. */
export type Attitude =
  | "says"
  | "believes"
  | "knows"
  | "intends"
  | "wants"
  | "supports"
  | "perceives"
  | "orders"
  | "asks";

/** Who said what, in one place. `what` may have several pieces: "I will," he said, "go." */
export interface Attribution {
  readonly id: string;
  readonly article: string;
  /** Id of the Source; null where nobody is said to speak. */
  readonly source: string | null;
  /** Ids of the others who say the same words with that source ("Doric and Lund said"), in reading order; absent where one speaks alone. */
  readonly with?: readonly string[];
  /** Id of the attribution it is nested in; null: the outlet speaks. */
  readonly parent: string | null;
  /** The words in the clause, also a pronoun or relative. */
  readonly who: Span | null;
  readonly cue: Span | null;
  readonly what: readonly Span[];
  readonly speech: "quoted" | "reported" | "mixed";
  readonly act: Act;
  readonly attitude: Attitude;
  readonly evidence: NonEmpty<Evidence>;
}
