import type { Act, Attribution } from "../core/attribution.ts";
import type { Source } from "../core/source.ts";
import type { Span } from "../core/span.ts";
import type { Level } from "../core/statement.ts";
import { CUE_EFFECTS, type CueEffect } from "../language/english/cue-effects.ts";
import { NEGATIONS } from "../language/english/likelihood.ts";
import type { HedgeMark } from "./find-hedges.ts";
import { isVerb, type SentenceTree } from "./sentence-tree.ts";

const EFFECTS: ReadonlyMap<string, CueEffect> = new Map(
  CUE_EFFECTS.map(({ lemma, effect }) => [lemma, effect] as const),
);
const TURNING_DOWN = new Set(["reject", "dismiss", "exclude"]);
const SUPPOSING = new Set(["if", "unless"]);
const OPEN_MODALS = new Set(["may", "might", "could"]);

/** What an attribution's cue does to the strength of its content. */
export interface CueReading {
  /** False: nothing is said of the content ("did not say", "declined to say"). */
  readonly puts: boolean;
  /** "denied": the content is said to be false; a level: it is lowered or raised to that; null: the cue leaves it as it is. */
  readonly effect: "denied" | Level | null;
  /** The words of the cue that do it. */
  readonly cues: readonly Span[];
  /** The act where the cue's is another than its verb's: "did not rule out" raises, "wondered whether" asks. */
  readonly act: Act | null;
  /** The content is taken for granted, also where the cue is asked, denied or supposed ("Did she know that …?"). */
  readonly presupposes: boolean;
  /** The verb denies clauses ("rejected that …") and claims, but only turns down other things ("rejected the offer"). */
  readonly turnsDown: boolean;
  /** Only a clause is put forward: "did not know that P" grants P, "did not mention the mayor" says nothing of him. */
  readonly onlyClauses: boolean;
}

export const NEUTRAL: CueReading = {
  puts: true,
  effect: null,
  cues: [],
  act: null,
  presupposes: false,
  onlyClauses: false,
  turnsDown: false,
};

/** `tree`: the sentence of the cue; `marks`: its hedges. Cost: linear in the sentence. */
export function readCue(
  tree: SentenceTree,
  marks: readonly HedgeMark[],
  { cue, act, attitude }: Attribution,
  source: Source | null,
): CueReading {
  if (cue === null) return NEUTRAL;
  const inside = (at: number): boolean => tree.tokens[at]!.start >= cue.start && tree.tokens[at]!.end <= cue.end;
  let effect: CueEffect | null = null;
  let not: Span | null = null;
  let open: Span | null = null;
  let turnsDown = false;
  let isExpecting = false;
  const hasVerb = tree.tokens.some((_, at) => inside(at) && isVerb(tree, at) && tree.relations[at] !== "aux");
  for (let at = 0; at < tree.tokens.length; at++) {
    if (tree.tokens[at]!.start >= cue.end) break;
    if (!inside(at)) continue;
    const word = tree.words[at]!;
    if (NEGATIONS.includes(word) || word === "cannot" || word === "no") not ??= span(tree, at);
    else if (OPEN_MODALS.has(word) && tree.tokens[at]!.tag === "MD") open ??= span(tree, at);
    if (word === "expecting") isExpecting = true;
    if (isVerb(tree, at)) open ??= suppositionOf(tree, at);
    const known = isOwnView(tree, at) ? "thinks" : effectAt(tree, at);
    // "it is understood that": nobody knows it by that
    const found = known === "presupposes" && attitude === "believes" ? "puts" : known;
    // the verb of the cue decides; a noun ("questions about") only where there is none
    if (found === undefined || (hasVerb && !isVerb(tree, at) && found !== "presupposes")) continue;
    if (effect !== "withholds") effect = found;
    if (TURNING_DOWN.has(tree.tokens[at]!.lemma)) turnsDown = true;
  }
  const reading = judge(
    {
      effect: effect ?? (act === "A0" || (attitude === "asks" && act === "A1") ? "asks" : "puts"),
      not,
      open,
      cue,
      isExpecting,
    },
    () => impersonal(marks, source, inside, tree),
  );
  return turnsDown ? { ...reading, turnsDown } : reading;
}

const span = (tree: SentenceTree, at: number): Span => ({ start: tree.tokens[at]!.start, end: tree.tokens[at]!.end });

/** "If she says that …": the word that makes the saying a supposition. */
function suppositionOf(tree: SentenceTree, at: number): Span | null {
  const opener = tree.children[at]!.find(
    (i) => i < at && SUPPOSING.has(tree.words[i]!) && tree.relations[i] === "mark",
  );
  return opener === undefined ? null : span(tree, opener);
}

/** "I do not see that there is a way out", "cannot see how": what nobody sees so is doubted, and not taken for granted. */
const isOwnView = (tree: SentenceTree, at: number): boolean =>
  tree.words[at] === "see" &&
  (NEGATIONS.includes(tree.words[at - 1] ?? "") || tree.words[at - 1] === "cannot") &&
  /^(?:do|does|can|ca|could|cannot)$/.test(tree.words[at - 2] ?? tree.words[at - 1] ?? "") &&
  /^(?:that|how|there|any)$/.test(tree.words[at + 1] ?? "");

/** "rule" only with "out"; "asked for", "asked him to" are orders. */
function effectAt(tree: SentenceTree, at: number): CueEffect | undefined {
  const { lemma } = tree.tokens[at]!;
  if (lemma === "rule") return ruleOut(tree, at);
  if (lemma === "ask" && (tree.words[at + 1] === "for" || ordersTo(tree, at))) return undefined;
  return EFFECTS.get(lemma);
}

/** "asked him to leave" orders, "asked whether to leave" asks: what comes first decides. */
function ordersTo(tree: SentenceTree, at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 10, tree.tokens.length); i++) {
    if (/^(?:whether|if|what|why|how|who|when|where|which|about)$/.test(tree.words[i]!)) return false;
    if (tree.words[i] === "to" && tree.tokens[i + 1]?.tag === "VB") return true;
  }
  return false;
}

const ruleOut = (tree: SentenceTree, at: number): CueEffect | undefined =>
  tree.words[at + 1] === "out" || tree.words[at + 2] === "out" ? "denies" : undefined;

interface CueWords {
  readonly effect: CueEffect;
  readonly not: Span | null;
  readonly open: Span | null;
  readonly cue: Span;
  readonly isExpecting: boolean;
}

function judge({ effect, not, open, cue, isExpecting }: CueWords, plain: () => CueReading): CueReading {
  const lowered = (level: Level): CueReading => ({ ...NEUTRAL, effect: level, cues: [cue] });
  switch (effect) {
    case "presupposes":
      return { ...NEUTRAL, presupposes: true, onlyClauses: not !== null };
    case "withholds":
      return { ...NEUTRAL, puts: false };
    case "asks":
      return { ...NEUTRAL, effect: "open", cues: [cue], act: "A0" };
    case "denies":
      if (not !== null) return { ...NEUTRAL, effect: "open", cues: [cue], act: "A1" };
      return open !== null ? lowered("open") : { ...NEUTRAL, effect: "denied", cues: [cue] };
    case "doubts":
      return lowered(not !== null ? "L7" : "L3");
    case "thinks":
      // "the changes she was not expecting" came; "not expecting it to hold" doubts that it will
      if (not !== null) return { ...lowered("L3"), onlyClauses: isExpecting };
      return open !== null ? { ...NEUTRAL, effect: "open", cues: [open] } : plain();
    case "puts":
      if (not !== null) return { ...NEUTRAL, puts: false };
      return open !== null ? { ...NEUTRAL, effect: "open", cues: [open] } : plain();
    default:
      return effect satisfies never;
  }
}

/** "It is believed", "reportedly said": hedges in the cue speak where nobody is named who thinks, adverbs always. */
function impersonal(
  marks: readonly HedgeMark[],
  source: Source | null,
  inside: (at: number) => boolean,
  tree: SentenceTree,
): CueReading {
  const nobody = source === null || source.naming === "U6" || source.naming === "none";
  for (const { hedge, anchor, first, last } of marks) {
    if (!inside(anchor) || hedge.level === null) continue;
    const isDistant = hedge.shape === "adverb" && (hedge.kind === "distance" || hedge.level === "open");
    if (!isDistant && !(nobody && /^(?:passive|noun|raising|adjective|phrase)$/.test(hedge.shape))) continue;
    const cue = { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
    return { ...NEUTRAL, effect: hedge.level, cues: [cue] };
  }
  return NEUTRAL;
}
