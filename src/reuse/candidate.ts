import type { Box } from "./cluster-pairs.ts";
import type { Run } from "./common-runs.ts";

/** A pair of stretches that may be one passage, not judged yet. */
export interface Candidate {
  readonly box: Box;
  /** Evidence of each side, in nats. */
  readonly aScore: number;
  readonly bScore: number;
  /** The side on which a much longer stretch is summed up by the other, if any. */
  readonly wide: "a" | "b" | null;
  /** Common runs of the box, where they are known already. */
  readonly runs: readonly Run[] | null;
}
