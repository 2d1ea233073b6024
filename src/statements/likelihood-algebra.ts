import type { Level } from "../core/statement.ts";

/** A level on its way outward through the words around it. `negated`: what stands inside is not-P. */
export interface Commitment {
  readonly level: Level;
  readonly negated: boolean;
}

export const FLAT: Commitment = { level: "L8", negated: false };

/** From the weakest up: where two hedges stand on one path the earlier of the two here wins. Ours: "open" carries least. */
const WEAKEST_FIRST: readonly Level[] = ["open", "L0", "L1", "L2", "L3", "L4", "L4½", "L5", "L6", "L7", "L8"];

const weakest = (a: Level, b: Level): Level => (WEAKEST_FIRST.indexOf(a) <= WEAKEST_FIRST.indexOf(b) ? a : b);

/** What "not" makes of a level: "not likely" is lowered, "not unlikely" is litotes, "not impossible" is open. */
const UNDER_NOT: Readonly<Record<Level, Level>> = {
  L0: "open",
  L1: "L4½",
  L2: "L4½",
  L3: "L4½",
  open: "L0",
  L4: "L4",
  "L4½": "L3",
  L5: "L3",
  L6: "L3",
  L7: "open",
  L8: "L0",
};

/** What a level said of not-P says of P: "probably not" is unlikely. "unlikely not to" is capped like a litotes. */
const OF_THE_OPPOSITE: Readonly<Record<Level, Level>> = {
  L0: "L4½",
  L1: "L4½",
  L2: "L4½",
  L3: "L4½",
  open: "open",
  L4: "L4",
  "L4½": "L3",
  L5: "L3",
  L6: "L2",
  L7: "L1",
  L8: "L0",
};

/** One step away from the middle: "very likely", "highly improbable". */
const OUTWARD: Readonly<Record<Level, Level>> = {
  L0: "L0",
  L1: "L1",
  L2: "L1",
  L3: "L2",
  open: "open",
  L4: "L4",
  "L4½": "L4½",
  L5: "L6",
  L6: "L7",
  L7: "L7",
  L8: "L8",
};

export const underNot = (level: Level): Level => UNDER_NOT[level];
export const outward = (level: Level): Level => OUTWARD[level];

/** The hedge `level` said of what stands inside. */
export function hedged(level: Level, inside: Commitment): Commitment {
  if (inside.level === "L0" && inside.negated) {
    const opposite = OF_THE_OPPOSITE[level];
    return { level: opposite, negated: opposite === "open" || opposite === "L0" };
  }
  return { level: weakest(level, inside.level), negated: inside.negated || level === "L0" };
}

/** "Not" said of what stands inside. */
export function denied(inside: Commitment): Commitment {
  if (inside.level === "L0" && inside.negated) return FLAT;
  const level = UNDER_NOT[inside.level];
  return { level, negated: level === "L0" };
}
