import type { Act } from "../../core/attribution.ts";
import type { Level, Strength } from "../../core/statement.ts";

const LEVEL_RANK: Record<Level, number> = {
  L0: 0,
  L1: 1,
  L2: 2,
  L3: 3,
  open: 3.5,
  L4: 4,
  "L4½": 4.5,
  L5: 5,
  L6: 6,
  L7: 7,
  L8: 8,
};

/** Place on the L axis, for telling up from down only; "open" carries no number and stands below even odds. */
export const levelRank = ({ level }: Strength): number => LEVEL_RANK[level];

export const actRank = (act: Act): number => Number(act.slice(1));

/** From here on it is said without reserve: "almost certain" and flatly. */
export const FLAT = LEVEL_RANK.L7;

/** Said with any reserve: below "almost certain", or at a distance. */
export const isHedged = (strength: Strength): boolean => levelRank(strength) < FLAT && !strength.negated;
