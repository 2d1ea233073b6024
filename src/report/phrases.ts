import type { Act, Finding, Level, Link, Naming, Statement } from "./format.ts";

/** What each level of the wording (axis L) is called in front of a reader. */
const LEVEL_PHRASES: Readonly<Record<Level, string>> = {
  L0: "denied",
  L1: "remote",
  L2: "very unlikely",
  L3: "unlikely",
  open: "open",
  L4: "even",
  "L4½": "double negative",
  L5: "likely",
  L6: "very likely",
  L7: "almost certain",
  L8: "said flatly",
};

/** "likely, 55–80 %": a level with its range on the scale of the case. */
export function levelWords({ level, range }: Pick<Statement["strength"], "level" | "range">): string {
  const chance = range === null || level === "L0" || level === "L8" ? "" : `, ${range[0]}–${range[1]} %`;
  return LEVEL_PHRASES[level] + chance;
}

/** What the speaker does with it (axis A). */
export const ACT_PHRASES: Readonly<Record<Act, string>> = {
  A0: "asks",
  A1: "raises it",
  A2: "believes",
  A3: "suggests",
  A4: "says",
  A5: "claims",
  A6: "accuses",
  A7: "takes it as given",
  A8: "in the outlet's own voice",
};

/** How far a source is named (axis W). */
export const NAMING_PHRASES: Readonly<Record<Naming, string>> = {
  N1: "named",
  N2: "named organisation",
  N3: "document, named",
  N4: "document, not shown",
  U1: "body and rank",
  U2: "body or role alone",
  U3: "plural",
  U4: "access only",
  U5: "other media",
  U6: "impersonal",
  U7: "user post",
  U8: 'bare "source"',
  none: "nobody",
};

/** "with a “not”": of a statement that has one. What is denied has said so already. */
export const negatedWords = ({ level, negated }: Pick<Statement["strength"], "level" | "negated">): string[] =>
  negated && level !== "L0" ? ["with a “not”"] : [];

/** What each axis of a drift is about. */
const AXIS_PHRASES: Readonly<Record<keyof NonNullable<Finding["axes"]>, string>> = {
  L: "how sure the words are",
  A: "the verb of saying",
  W: "how the source is described",
  Q: "the number",
  negation: "the “not”",
  tense: "the tense",
  scope: "how much it holds for",
  target: "against whom",
  qualifier: "the condition",
  attribution: "who speaks",
};

const CHANGE_PHRASES: Readonly<Record<string, string>> = {
  up: "stronger",
  down: "weaker",
  changed: "changed",
  dropped: "dropped",
  added: "added",
  shifted: "laid to another",
};

/** "how sure the words are: stronger (L)": what moved on a hop, with the letter of the method. */
export const axisWords = ({ axes = {} }: Pick<Finding, "axes">): string[] =>
  Object.entries(axes).map(([axis, change]) => {
    const letter = axis.length === 1 ? ` (${axis})` : "";
    return `${AXIS_PHRASES[axis as keyof typeof AXIS_PHRASES]}: ${CHANGE_PHRASES[change]}${letter}`;
  });

/** A step as a verb, told of who took it and followed by whom it was taken from: "The Open Quay republished the Courier". */
export const STEP_VERBS = {
  told: "was told by",
  wrote: "carries a piece by",
  edited: "was edited by",
  contributed: "has a part by",
  republished: "republished",
  excerpted: "took a part of",
  quoted: "quotes",
  cited: "cites",
  hyperlinked: "links to",
  "common-source": "has a text in common with others:",
} as const satisfies Readonly<Record<Link["kind"], string>>;

/** The verb of a step of which nothing tells the direction. */
export const UNDIRECTED_VERB = "shares words with";

/** The same where whom it was taken from stands right above: "Ida Marlowe was told". */
export const HAND_PHRASES = {
  told: "was told",
  wrote: "carries it",
  edited: "was edited",
  contributed: "has a part of it",
  republished: "republished it",
  excerpted: "took a part of it",
  quoted: "quotes it",
  cited: "cites it",
  hyperlinked: "links to it",
  "common-source": "has the same text",
} as const satisfies Readonly<Record<Link["kind"], string>>;

/** A few words for each finding's code; a code that has none is shown by what the finding says. */
export const CODE_PHRASES: Readonly<Record<string, string>> = {
  "no-second-source": "no second source",
  "no-date": "when it was said",
  "how-known-not-said": "how the source knows",
  "no-reason-for-anonymity": "why the source is not named",
  "no-reply": "a reply of those accused",
  "start-missing": "who said it first",
  "step-missing": "one step in the middle",
  "copy-unlinked": "a link to the copy used",
  "original-language": "the words in their first language",
  "value-changed": "the number changed",
  "bound-dropped": "the bound was dropped",
  "bound-added": "a bound was added",
  "unit-changed": "the unit changed",
  "counted-changed": "what is counted changed",
  rounded: "rounded",
  "word-changed": "a word inside the quotation changed",
  "not-dropped": "a “not” was dropped",
  ellipsis: "words were left out",
  spliced: "two passages were joined",
  "marks-added": "quotation marks were added",
  "hedge-dropped": "hedge dropped",
  "hedge-added": "hedge added",
  "act-raised": "act raised",
  "act-lowered": "act lowered",
  "naming-promoted": "described with more authority",
  "attribution-dropped": "speaker dropped",
  "attribution-shifted": "laid to somebody else",
  "speaker-replaced-by-outlet": "the outlet speaks for the source",
  "bare-source": 'a bare "source"',
  "unnamed-accusation": "an unnamed source accuses somebody named",
  "opinion-unnamed": "opinion from an unnamed source",
  "negation-dropped": "a “not” went missing",
  "negation-added": "a “not” came in",
  reversed: "the contrary is said",
  "qualifier-dropped": "a condition dropped",
  "credit-missing": "the credit that the terms ask for is missing",
  "link-missing": "the link that the terms ask for is missing",
  corrected: "carries a correction",
  "copy-not-corrected": "a copy keeps the words that were corrected",
};

/** Where a code says something else as a departure from a guide than as a gap. */
const LINT_PHRASES: Readonly<Record<string, string>> = {
  "no-reason-for-anonymity": "no reason given for not naming",
};

/** The phrase of a finding's code, or what the finding itself says. */
export const phraseOf = (finding: { readonly kind: string; readonly code: string; readonly says: string }): string =>
  (finding.kind === "lint" ? LINT_PHRASES[finding.code] : undefined) ?? CODE_PHRASES[finding.code] ?? finding.says;
