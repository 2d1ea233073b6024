/** What a speaker does with the words, from asking to the outlet's own voice: the A axis. */
export const ACTS = ["A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"] as const;

/** How likely the words say it is, the least likely first: the L axis. */
export const LEVELS = ["L0", "L1", "L2", "L3", "open", "L4", "L4½", "L5", "L6", "L7", "L8"] as const;
