import type { Level, ScaleId } from "../../core/statement.ts";

export interface LikelihoodScale {
  readonly id: ScaleId;
  readonly name: string;
  readonly source: string;
  /** Percent, lowest and highest, for each level the scale gives a number to; null where it gives none. */
  readonly ranges: Readonly<Record<Level, readonly [number, number] | null>>;
}

/**
 * What each level means in percent, by published scale. Ranges, never a midpoint.
 *
 * May mislead: the scales cut the line in different places. A level that a scale does not name takes the narrowest published range
 * that holds it; "open" gets no number on any: PHIA's "realistic possibility" and IPCC's "about as likely as not" say more than "possible".
 */
export const LIKELIHOOD_SCALES: Readonly<Record<ScaleId, LikelihoodScale>> = {
  "icd-203": {
    id: "icd-203",
    name: "ICD 203",
    source: "Intelligence Community Directive 203, 2015; in MISP's estimative-language taxonomy (CC0)",
    ranges: {
      L0: [0, 0],
      L1: [1, 5],
      L2: [5, 20],
      L3: [20, 45],
      open: null,
      L4: [45, 55],
      "L4½": [45, 80],
      L5: [55, 80],
      L6: [80, 95],
      L7: [95, 99],
      L8: null,
    },
  },
  kent: {
    id: "kent",
    name: "Kent",
    source: "Sherman Kent, Words of Estimative Probability, 1964",
    ranges: {
      L0: [0, 0],
      L1: [2, 12],
      L2: [2, 12],
      L3: [20, 40],
      open: null,
      L4: [40, 60],
      "L4½": [40, 87],
      L5: [63, 87],
      L6: [63, 87],
      L7: [87, 99],
      L8: null,
    },
  },
  stix: {
    id: "stix",
    name: "STIX 2.1 words of estimative probability",
    source: "OASIS STIX 2.1, appendix A, confidence scales (DNI)",
    ranges: {
      L0: [0, 0],
      L1: [1, 9],
      L2: [10, 29],
      L3: [30, 49],
      open: null,
      L4: [40, 59],
      "L4½": [40, 69],
      L5: [60, 79],
      L6: [80, 89],
      L7: [90, 99],
      L8: null,
    },
  },
  ipcc: {
    id: "ipcc",
    name: "IPCC likelihood",
    source: "IPCC guidance note on the treatment of uncertainties, 2010",
    ranges: {
      L0: [0, 0],
      L1: [0, 1],
      L2: [0, 10],
      L3: [0, 33],
      open: null,
      L4: [33, 66],
      "L4½": [33, 100],
      L5: [66, 100],
      L6: [90, 100],
      L7: [99, 100],
      L8: null,
    },
  },
  phia: {
    id: "phia",
    name: "PHIA probability yardstick",
    source: "UK Professional Head of Intelligence Assessment, probability yardstick, 2019",
    ranges: {
      L0: [0, 0],
      L1: [0, 5],
      L2: [10, 20],
      L3: [25, 35],
      open: null,
      L4: [40, 50],
      "L4½": [40, 75],
      L5: [55, 75],
      L6: [80, 90],
      L7: [95, 99],
      L8: null,
    },
  },
};

/** Words that move a likelihood one step outward: "very likely", "highly improbable". Ours after ICD 203's pairs. */
export const INTENSIFIERS: readonly string[] = [
  "very",
  "highly",
  "extremely",
  "exceedingly",
  "overwhelmingly",
  "most",
  "hugely",
];

/** Words that say no to what they govern. */
export const NEGATIONS: readonly string[] = ["not", "n't", "n’t", "never", "nowhere"];

/** Determiners and pronouns that deny the clause whose subject or object they stand in: "no bodies", "nobody". */
export const NEGATIVE_DETERMINERS: readonly string[] = ["no", "neither", "none", "nobody", "nothing", "no-one"];

/** "May" before these is the month, and so is the word after one of those. */
export const BEFORE_MONTH: readonly string[] = [
  "in",
  "on",
  "since",
  "by",
  "until",
  "till",
  "from",
  "last",
  "next",
  "early",
  "late",
  "mid",
  "this",
  "of",
  "during",
  "before",
  "after",
];

/** What somebody could perceive in the past: after these, with a person for its subject, "could" is ability, not doubt. */
export const ABILITY_VERBS: readonly string[] = [
  "see",
  "hear",
  "feel",
  "smell",
  "taste",
  "remember",
  "understand",
  "imagine",
  "believe",
  "breathe",
  "tell",
];

/** Words before "possible" that make it a measure and no doubt: "as soon as possible", "if possible". */
export const MEASURED_POSSIBLE: readonly string[] = [
  "as",
  "if",
  "where",
  "wherever",
  "when",
  "whenever",
  "best",
  "worst",
  "only",
  "every",
  "all",
  "any",
  "highest",
  "lowest",
  "fullest",
  "make",
  "makes",
  "made",
  "making",
  "become",
  "became",
];
