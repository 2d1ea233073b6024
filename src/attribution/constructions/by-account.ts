import { RECKONING_NOUNS, VIEW_NOUNS } from "../../language/english/noun-cues.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { type Range, spanOf, type Tree, tagOf } from "../tree.ts";

const LONGEST_OWNER = 8;

interface Phrase {
  readonly who: Range;
  readonly cue: Range;
  readonly whole: Range;
}

const isEnd = (tree: Tree, at: number): boolean => at >= tree.tokens.length || /^[.!?]$/.test(tree.words[at] ?? "");
const isFiniteVerb = (tree: Tree, at: number): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(tree, at));

/** "by the union's count", "on his own telling". */
function ownedPhrase(tree: Tree, begin: number): Phrase | null {
  if (!/^(?:by|on)$/.test(tree.words[begin] ?? "")) return null;
  for (let noun = begin + 2; noun <= begin + LONGEST_OWNER && noun < tree.tokens.length; noun++) {
    if (tree.words[noun] === "," || isFiniteVerb(tree, noun)) return null;
    if (!RECKONING_NOUNS.has(tree.words[noun] ?? "")) continue;
    const owned = tree.words[noun - 1] === "own" ? noun - 1 : noun;
    const hasMark = /^['’]s?$/.test(tree.words[owned - 1] ?? "");
    if (!hasMark && tagOf(tree, owned - 1) !== "PRP$") return null;
    const who = { first: begin + 1, last: hasMark ? owned - 2 : owned - 1 };
    return who.last < who.first ? null : { who, cue: { first: noun, last: noun }, whole: { first: begin, last: noun } };
  }
  return null;
}

/** "…, in the view of the auditor." up to the end of the sentence, with no clause in it. */
function closingPhrase(tree: Tree, begin: number): Phrase | null {
  const [the, noun, of] = [begin + 1, begin + 2, begin + 3];
  const isBy = /^(?:by|on)$/.test(tree.words[begin] ?? "");
  if ((!isBy && tree.words[begin] !== "in") || tree.words[the] !== "the" || tree.words[of] !== "of") return null;
  if (!(isBy ? RECKONING_NOUNS : VIEW_NOUNS).has(tree.words[noun] ?? "")) return null;
  // "in the eyes of the law", and "in the words of" has a construction of its own
  if (begin === 0 || /^(?:words|eyes|mind)$/.test(tree.words[noun] ?? "")) return null;
  let isToldWho = false;
  for (let at = of + 1; at <= tree.tokens.length && at - of < LONGEST_OWNER * 2; at++) {
    // "of Ana Ruiz, who inspects slopes"
    if (tree.words[at - 1] === "," && /^wh(?:o|ich)$/.test(tree.words[at] ?? "")) isToldWho = true;
    if (at < tree.tokens.length && isFiniteVerb(tree, at) && !isToldWho) return null;
    if (isEnd(tree, at) && at > of + 1)
      return {
        who: { first: of + 1, last: at - 1 },
        cue: { first: noun, last: noun },
        whole: { first: begin, last: at },
      };
  }
  return null;
}

/** Between marks that part it from the clause: "by the union's count" alone may say how, and not who. */
const isApart = (tree: Tree, { first, last }: Range): boolean =>
  first === 0
    ? tree.words[last + 1] === "," || /^(?:DT|CD|NN|NNS|NNP|PRP|EX)$/.test(tagOf(tree, last + 1))
    : tree.words[first - 1] === "," && (tree.words[last + 1] === "," || isEnd(tree, last + 1) || isEnd(tree, last));

function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  for (let begin = 0; begin + 2 < tree.tokens.length; begin++) {
    const phrase = ownedPhrase(tree, begin) ?? closingPhrase(tree, begin);
    if (!phrase || !isApart(tree, phrase.whole)) continue;
    const [cue, who] = [spanOf(tree, phrase.cue), spanOf(tree, phrase.who)];
    const quotation = quotationAt(scene, cue.start);
    const before = { first: 0, last: phrase.whole.first - 1 };
    const after = { first: phrase.whole.last + 1, last: tree.tokens.length - 1 };
    const what = [before, after].flatMap((run) =>
      run.last < run.first ? [] : (contentOf(scene, tree, run, quotation, [cue, who]) ?? []),
    );
    if (what.length > 0) found.push({ who, cue, what, act: "A2", attitude: "believes" });
  }
  return found;
}

export const byAccount: SentenceConstruction = {
  name: "by-account",
  at: "sentence",
  says: "by his own account, by the union's count; …, in the view of the auditor",
  score: 0.8,
  untaught: true,
  find,
  examples: [
    "By [who: her] [cue: count] [what: thirty people came ashore].",
    "By [who: his] own [cue: account], [what: the clerk never read the report].",
    "[what: The ferry held three hundred], by [who: the union]'s [cue: count].",
    "[what: The ferry is safe], in the [cue: view] of [who: the harbour master].",
    "[what: The roof was gone by nine], in the [cue: recollection] of [who: the fire officer].",
    "[what: The work will take a year], by the [cue: estimate] of [who: Ana Ruiz, who runs the yard].",
    "[what: The work will take nine hours], on the [cue: estimate] of [who: the foreman].",
  ],
  counterexamples: [
    "The ferry left by the harbour's side gate.",
    "The firm declined to comment on the clerk's account.",
  ],
  knownMisses: ["[what: The dam held], by all [cue: accounts]."],
};
