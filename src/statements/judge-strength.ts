import type { Act, Attribution } from "../core/attribution.ts";
import type { Span } from "../core/span.ts";
import type { ScaleId, Strength } from "../core/statement.ts";
import { CLAIM_NOUNS as CLAIMS } from "../language/english/cue-effects.ts";
import { LIKELIHOOD_SCALES } from "../language/english/likelihood.ts";
import type { Clause } from "./find-clauses.ts";
import { denied, FLAT, hedged } from "./likelihood-algebra.ts";
import type { CueReading } from "./read-cue.ts";
import type { ClauseStrength } from "./read-strength.ts";
import type { SentenceTree } from "./sentence-tree.ts";

export interface StrengthInput {
  readonly tree: SentenceTree;
  readonly clause: Clause;
  readonly reading: ClauseStrength;
  readonly attribution: Attribution | null;
  readonly cue: CueReading | null;
  readonly scale: ScaleId;
  readonly headline?: boolean;
}

/** Joins what the clause says of itself with what its cue does to it. Cost: constant. */
export function judgeStrength({ tree, clause, reading, attribution, cue, scale, headline }: StrengthInput): Strength {
  let { commitment } = reading;
  const cues: Span[] = [...reading.cues];
  if (
    cue !== null &&
    cue.effect !== null &&
    !(cue.turnsDown && clause.isFragment && !CLAIMS.has(tree.words[clause.head]!))
  ) {
    commitment =
      cue.effect === "denied"
        ? denied(commitment.level === "L0" && commitment.negated ? commitment : FLAT)
        : hedged(cue.effect, commitment);
    cues.push(...cue.cues);
  }
  let act: Act = attribution?.act ?? reading.act ?? "A8";
  // "She said that he allegedly left": she keeps the distance that the reporter would
  if (act === "A4" && reading.act === "A5") act = "A5";
  if (cue?.act != null) act = cue.act;
  const question =
    cue?.presupposes === true && tree.heads[clause.head] !== -1
      ? null
      : (questionMark(tree, clause) ??
        (attribution === null ? openQuestion(tree) : null) ??
        (attribution?.attitude === "asks" ? whetherIn(tree, clause) : null) ??
        (headline === true ? promise(tree) : null));
  if (question !== null) {
    act = "A0";
    commitment = { level: "open", negated: commitment.negated };
    cues.push(question);
  }
  const { level, negated } = commitment;
  cues.sort((a, b) => a.start - b.start || b.end - a.end);
  const distinct = cues.filter(({ start, end }, at) => cues[at - 1]?.start !== start || cues[at - 1]?.end !== end);
  return { level, range: LIKELIHOOD_SCALES[scale].ranges[level], scale, act, cues: distinct, negated };
}

/** The question mark that closes the clause, within its sentence and before any other clause ends; null where it asserts. */
function questionMark(tree: SentenceTree, { tokens }: Clause): Span | null {
  const last = tokens.at(-1)!;
  for (let i = last + 1; i < Math.min(last + 3, tree.tokens.length); i++) {
    const word = tree.words[i]!;
    if (word.startsWith("?")) return { start: tree.tokens[i]!.start, end: tree.tokens[i]!.start + 1 };
    if (!/^[)\]"'”’»]+$/.test(word)) return null;
  }
  return null;
}

/** The mark that closes a sentence in the order of a question ("What is it and what does it do?"): all its clauses ask. */
function openQuestion(tree: SentenceTree): Span | null {
  const isMark = (at: number): boolean => /^[\p{P}\p{S}]+$/u.test(tree.words[at] ?? "");
  let last = tree.tokens.length - 1;
  while (last > 0 && /^[)\]"'”’»]+$/.test(tree.words[last]!)) last--;
  if (!tree.words[last]?.startsWith("?")) return null;
  const first = tree.tokens.findIndex((_, at) => !isMark(at));
  const opens = /^(?:W|MD)/.test(tree.tokens[first]?.tag ?? "") || ASKING_VERB.test(tree.words[first] ?? "");
  return opens ? { start: tree.tokens[last]!.start, end: tree.tokens[last]!.start + 1 } : null;
}

const WHETHER_WITHIN = 8;

/** "pressed [the mayor about whether the plan holds]": what is asked about stands behind whoever is asked. */
function whetherIn({ words, tokens }: SentenceTree, clause: Clause): Span | null {
  const at = clause.tokens.slice(0, WHETHER_WITHIN).find((token) => words[token] === "whether");
  return at === undefined ? null : { start: tokens[at]!.start, end: tokens[at]!.end };
}

/** "What to expect from the summit": a headline that promises an answer and gives none. */
function promise({ words, tokens: [first] }: SentenceTree): Span | null {
  const asks = /^(?:what|how|when|where|who|whom|why)$/.test(words[0] ?? "") && words[1] === "to";
  return asks && first !== undefined ? { start: first.start, end: first.end } : null;
}

const ASKING_VERB = /^(?:am|is|are|was|were|do|does|did|has|have|had)$/;
