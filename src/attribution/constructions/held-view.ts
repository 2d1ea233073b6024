import { HELD_NOUNS } from "../../language/english/noun-cues.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentOf } from "../content.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { type Range, spanOf, subtreeOf, type Tree, tagOf, trimRange } from "../tree.ts";

const LONGEST_OWNER = 10;

interface Held {
  readonly who: Range;
  readonly cue: Range;
  readonly what: Range;
}

const isIs = (word: string | undefined): boolean => word === "is" || word === "was" || word === "remains";
const isPossessive = (tree: Tree, at: number): boolean => /^['’]s?$/.test(tree.words[at] ?? "");

/** The holder in front of the noun: "the union's position", "her view". */
function ownerBefore(tree: Tree, noun: number, from: number): Range | null {
  const owned = tree.words[noun - 1] === "own" ? noun - 1 : noun;
  if (tagOf(tree, owned - 1) === "PRP$") return { first: owned - 1, last: owned - 1 };
  if (!isPossessive(tree, owned - 1)) return null;
  const head = owned - 2;
  const first = Math.max(from, subtreeOf(tree, head).first);
  return head < first ? null : { first, last: head };
}

/** The holder behind the noun: "the view of the union", "the feeling among teachers"; up to `end`, without it. */
function ownerBehind(tree: Tree, noun: number, end: number): Range | null {
  if (tree.words[noun - 1] !== "the" || !/^(?:of|among)$/.test(tree.words[noun + 1] ?? "")) return null;
  const who = trimRange(tree, { first: noun + 2, last: end - 1 });
  return !who || who.last < who.first || who.last - who.first > LONGEST_OWNER ? null : who;
}

/** "The union's position is that …", "The feeling among teachers is that …". */
function aheadOfClause(tree: Tree, noun: number): Held | null {
  for (let is = noun + 1; is <= noun + 2 + LONGEST_OWNER && is + 1 < tree.tokens.length; is++) {
    if (!isIs(tree.words[is])) continue;
    if (tree.words[is + 1] !== "that") return null;
    const who = is === noun + 1 ? ownerBefore(tree, noun, 0) : ownerBehind(tree, noun, is);
    return who && { who, cue: { first: noun, last: noun }, what: { first: is + 1, last: tree.tokens.length - 1 } };
  }
  return null;
}

/** "It is the position of the union that …". */
function aheadOfThat(tree: Tree, noun: number): Held | null {
  if (noun < 3 || tree.words[0] !== "it" || !isIs(tree.words[1])) return null;
  for (let that = noun + 1; that <= noun + 2 + LONGEST_OWNER && that + 1 < tree.tokens.length; that++) {
    if (tree.words[that] !== "that") continue;
    const who = that === noun + 1 ? ownerBefore(tree, noun, 2) : ownerBehind(tree, noun, that);
    return who && { who, cue: { first: noun, last: noun }, what: { first: that, last: tree.tokens.length - 1 } };
  }
  return null;
}

/** "That the bridge was unsafe was the view of the engineer", "“The bridge was unsafe,” was her verdict". */
function behindClause(tree: Tree, noun: number): Held | null {
  const isThat = tree.words[0] === "that" && tagOf(tree, 0) !== "DT";
  if ((!isThat && !/^["“‘']$/.test(tree.words[0] ?? "")) || noun < 4) return null;
  const is = [noun - 2, noun - 1, noun - 3, noun - 4, noun - 5].find((at) => at > 1 && isIs(tree.words[at]));
  if (is === undefined || (!isThat && !/^["”’'],?$|^,$/.test(tree.words[is - 1] ?? ""))) return null;
  const who = ownerBehind(tree, noun, tree.tokens.length) ?? ownerBefore(tree, noun, is + 1);
  return who && { who, cue: { first: noun, last: noun }, what: { first: 0, last: is - 1 } };
}

function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  for (let noun = 1; noun < tree.tokens.length; noun++) {
    if (!HELD_NOUNS.has(tree.words[noun] ?? "")) continue;
    const held = aheadOfClause(tree, noun) ?? aheadOfThat(tree, noun) ?? behindClause(tree, noun);
    if (!held) continue;
    const [who, cue] = [spanOf(tree, held.who), spanOf(tree, held.cue)];
    const what = contentOf(scene, tree, held.what, quotationAt(scene, cue.start), [cue, who]);
    if (what) found.push({ who, cue, what, act: "A2", attitude: "believes" });
  }
  return found;
}

export const heldView: SentenceConstruction = {
  name: "held-view",
  at: "sentence",
  says: "the union's position is that …; it is the view of X that …; that … was the view of X",
  score: 0.95,
  untaught: true,
  find,
  examples: [
    "[who: The union]'s [cue: position] is [what: that the talks have failed].",
    "The [cue: feeling] among [who: the teachers] is [what: that the talks have failed].",
    "It is the [cue: view] of [who: the harbour board] [what: that the ferry is safe].",
    "[what: “The gate was never going to hold,”] was the [cue: verdict] of [who: Ana Ruiz, the harbour master].",
    "[what: That the bridge had been unsafe for years] was the [cue: view] of [who: Ana Ruiz, a retired engineer].",
  ],
  counterexamples: ["The view is that of the bay.", "The position of the ferry was near the pier."],
  knownMisses: [],
};
