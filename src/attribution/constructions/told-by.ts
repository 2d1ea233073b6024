import { VERB_FORMS } from "../../language/english/cue-forms.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { clauseStart, isClause } from "../own-clause.ts";
import { commaBefore, isNominal, lastWord } from "../said-shape.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { isPunctuation, type Range, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_SPEAKER = 14;
const LONGEST_ASIDE = 24;
const NAME_BEGINS = /^(?:DT|JJ|NN|NNS|NNP|NNPS|PRP\$|CD)$/;
const PASSIVE = /^(?:is|are|was|were|been|being)$/;

/**
 * A passive with who said it behind "by", and "that" behind an aside of any length, which a parse takes for part of the aside:
 *
 *     Reporters were told by Ana Ruiz, who runs the museum, that the vault was open.
 *               └─ cue ─┘    └─ who ┘  └─ aside ─────────┘ └─ what ─────────────┘
 */
function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  for (let by = 2; by + 2 < tree.words.length; by++) {
    if (tree.words[by] !== "by") continue;
    const cue = VERB_FORMS.get(tree.words[by - 1] ?? "");
    if (cue === undefined || cue.attitude !== "says" || !PASSIVE.test(tree.words[by - 2] ?? "")) continue;
    if (!NAME_BEGINS.test(tagOf(tree, by + 1))) continue;
    const speaker = speakerBehind(tree, by);
    if (speaker === null) continue;
    const that = thatBehind(tree, speaker.last);
    const told = that < 0 ? clauseInFront(tree, by, speaker.last) : { first: that, last: tree.tokens.length - 1 };
    if (told === null) continue;
    const cueSpan = spanOf(tree, { first: by - 2, last: by - 1 });
    const who = spanOf(tree, speaker);
    const quotation = quotationAt(scene, cueSpan.start);
    const what = contentOf(scene, tree, told, quotation, [cueSpan, who]);
    if (what !== null) found.push({ who, cue: cueSpan, what, act: cue.act, attitude: "says" });
  }
  return found;
}

/** The words behind "by" up to a comma or "that"; null where a verb comes first. */
function speakerBehind(tree: Tree, by: number): Range | null {
  for (let at = by + 1; at < tree.words.length && at - by <= LONGEST_SPEAKER; at++) {
    if (tree.words[at] === "," || tree.words[at] === "that" || at > lastWord(tree))
      return at > by + 1 ? { first: by + 1, last: at - 1 } : null;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(tree, at)) || (isPunctuation(tree, at) && tagOf(tree, at) !== "HYPH")) {
      // "by a signaller who knew the shift that …"
      if (!tree.words.slice(by + 1, at).includes("who")) return null;
    }
  }
  return null;
}

/** "The gale had dropped, the harbour office was told by Ana Ruiz.": the clause in front of whom it was told, where the sentence ends with who told it. */
function clauseInFront(tree: Tree, by: number, last: number): Range | null {
  if (last !== lastWord(tree) || !/^(?:told|informed|assured|advised|warned)$/.test(tree.words[by - 1] ?? ""))
    return null;
  const comma = commaBefore(tree, by - 3);
  const isListener = comma > 0 && by - comma <= LONGEST_SPEAKER && isNominal(tree, comma + 1, by - 3);
  return isListener && isClause(tree, comma - 1) ? { first: clauseStart(tree), last: comma - 1 } : null;
}

/** "that" right behind the speaker, or behind an aside between commas; −1 without one. */
function thatBehind(tree: Tree, last: number): number {
  if (tree.words[last + 1] === "that") return last + 1;
  for (let at = last + 2; at < tree.words.length && at - last <= LONGEST_ASIDE; at++)
    if (tree.words[at] === "," && tree.words[at + 1] === "that") return at + 1;
  return -1;
}

export const toldBy: SentenceConstruction = {
  name: "told-by",
  at: "sentence",
  says: "we were told by X, who …, that: a passive with its speaker and an aside in front of what was said",
  score: 0.95,
  untaught: true,
  find,
  examples: [
    "Reporters [cue: were told] by [who: Ana Ruiz], who runs the museum, [what: that the vault had been open all night].",
    "It [cue: was confirmed] by [who: Mara Venn], a pilot at the port, [what: that the lamp was out].",
    "[what: The gale had dropped by noon], the harbour office [cue: was told] by [who: Ana Ruiz].",
    "Reporters [cue: were told] by [who: a caretaker at the block] [what: that the stairs would be shut].",
  ],
  counterexamples: [
    "The hull was painted by the crew, who knew that the rain would come.",
    "The bridge was closed by Ana Ruiz, the engineer, after the storm.",
  ],
  knownMisses: [],
};
