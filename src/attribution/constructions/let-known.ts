import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { clauseStart, isClause } from "../own-clause.ts";
import { commaBefore, isNominal, lastWord, NAME_BEGINS } from "../said-shape.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { type Range, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_WHO = 16;

/** "let slip", "let it be known", "made it known", "let be known": its words; null where none begins here. */
function cueAt(tree: Tree, at: number): Range | null {
  const words = tree.words.slice(at, at + 4).join(" ");
  const match = /^(?:lets? slip|lets? (?:it )?be known|ma(?:de|kes?) (?:it )?known)\b/.exec(words);
  return match === null ? null : { first: at, last: at + match[0].split(" ").length - 1 };
}

/**
 * Turns of phrase with a verb that says nothing by itself:
 *
 *     The mayor let slip that the pier was sold.
 *     └─ who ─┘ └─ cue ┘ └─ what ─────────────┘
 *     The pier was sold, the mayor let it be known.
 */
function find(scene: Scene, tree: Tree): Finding[] {
  const end = lastWord(tree);
  for (let at = 1; at < tree.words.length; at++) {
    const cue = cueAt(tree, at);
    if (cue === null) continue;
    const comma = commaBefore(tree, at - 1);
    const isBehind = tree.words[cue.last + 1] === "that" || tree.words[cue.last + 1] === ":";
    const first = isBehind ? clauseStart(tree) : whoBehind(tree, comma, at);
    if (first < 0 || at - first > LONGEST_WHO || !NAME_BEGINS.test(tagOf(tree, first))) continue;
    if (!isNominal(tree, first, at - 1) && !(first === at - 1 && tagOf(tree, first) === "PRP")) continue;
    const [cueSpan, who] = [spanOf(tree, cue), spanOf(tree, { first, last: at - 1 })];
    const quotation = quotationAt(scene, cueSpan.start);
    const part = (range: Range) =>
      range.last < range.first ? [] : (contentOf(scene, tree, range, quotation, [cueSpan, who]) ?? []);
    const front = isBehind ? [] : part({ first: clauseStart(tree), last: first - 2 });
    const goesOn = isBehind || /^(?:,|:)$/.test(tree.words[cue.last + 1] ?? "");
    const what = [...front, ...(goesOn ? part({ first: cue.last + (isBehind ? 1 : 2), last: end }) : [])];
    if (what.length > 0) return [{ who, cue: cueSpan, what, act: "A4", attitude: "says" }];
  }
  return [];
}

/** Where who lets it be known begins, behind a clause and a comma; an aside may stand between. −1 without a clause. */
function whoBehind(tree: Tree, comma: number, at: number): number {
  for (let front = comma; front > 0; front = commaBefore(tree, front - 1))
    if (at - front <= LONGEST_WHO && isClause(tree, front - 1) && isNominal(tree, front + 1, at - 1)) return front + 1;
  return -1;
}

export const letKnown: SentenceConstruction = {
  name: "let-known",
  at: "sentence",
  says: "let slip, let it be known, made it known: a turn of phrase whose verb says nothing by itself",
  score: 0.95,
  untaught: true,
  find,
  examples: [
    "[who: The mayor] [cue: let slip] [what: that the pier was sold].",
    "[who: The ministry] [cue: let it be known] [what: that no trains would run].",
    "[what: The pier was sold], [who: the mayor] [cue: let slip].",
    "[what: Its own canteen had closed], [who: the finance ministry] [cue: let it be known].",
  ],
  counterexamples: ["The crew let the rope slip.", "The pier is known to the mayor.", "The captain let the boat go."],
  knownMisses: [],
};
