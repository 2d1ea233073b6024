import { ACCORDING_PHRASES, RULES } from "../../language/english/attribution-words.ts";
import type { Finding, SentenceConstruction } from "../construction.ts";
import { contentAround } from "../content-around.ts";
import { descriptionKind } from "../resolve/mention.ts";
import { quotationAt, type Scene } from "../scene.ts";
import { nounRange } from "../subject.ts";
import { type Range, spanOf, type Tree, tagOf } from "../tree.ts";

function find(scene: Scene, tree: Tree): Finding[] {
  const found: Finding[] = [];
  for (let k = 0; k < tree.words.length; k++) {
    for (const phrase of ACCORDING_PHRASES) {
      if (tree.words[k] !== phrase[0] || !phrase.every((word, offset) => tree.words[k + offset] === word)) continue;
      if (phrase.length === 1 && !standsApart(tree, k)) continue;
      if ((phrase[0] === "as" || GOES.test(tree.words[k - 1] ?? "")) && isByRule(tree, k + phrase.length)) continue;
      const finding = read(scene, tree, { first: k, last: k + phrase.length - 1 });
      if (finding) found.push(finding);
    }
  }
  return found;
}

/** "per the ministry" beside a clause, not "per head": a name or a body behind it, a mark or the start of the sentence in front. */
function standsApart(tree: Tree, k: number): boolean {
  if (k > 0 && tree.words[k - 1] !== ",") return false;
  const next = tree.words[k + 1] === "the" ? k + 2 : k + 1;
  if (tagOf(tree, next).startsWith("NNP")) return true;
  let head = next;
  while (/^(?:NNS?|JJ|POS)$/.test(tagOf(tree, head)) && /^(?:NNS?|POS)$/.test(tagOf(tree, head + 1))) head++;
  return next > k + 1 && descriptionKind(tree, head) !== null;
}

/** "went according to plan": how it went. */
const GOES = /^(?:go|goes|going|gone|went|all|proceeds?|proceeded|proceeding)$/;

/** "as per the rules", "according to plan": done as they ask, and not what they say. */
function isByRule(tree: Tree, from: number): boolean {
  let head = from;
  while (/^(?:DT|JJ|PRP\$)$/.test(tagOf(tree, head)) || /^(?:NN|POS|HYPH)/.test(tagOf(tree, head + 1))) head++;
  return RULES.has(tree.words[head] ?? "");
}

function read(scene: Scene, tree: Tree, cue: Range): Finding | null {
  const source = sourceAfter(tree, cue);
  if (!source) return null;
  const cueSpan = spanOf(tree, cue);
  const quotation = quotationAt(scene, cueSpan.start);
  const who = spanOf(tree, source);
  const what = contentAround(scene, tree, { first: cue.first, last: source.last }, quotation, [cueSpan, who]);
  return what ? { who, cue: cueSpan, what, act: "A4", attitude: "says" } : null;
}

/** The noun phrase behind the cue: the first noun whose phrase begins there. */
function sourceAfter(tree: Tree, cue: Range): Range | null {
  const begin = cue.last + 1;
  let head = begin;
  while (head < tree.tokens.length && !/^(?:NN|PRP|WP|CD|WDT)/.test(tagOf(tree, head))) {
    if (tree.words[head] === "," || tree.words[head] === ".") return null;
    head++;
  }
  // climb to the head of the phrase
  for (
    let next = tree.tokens[head]?.head ?? -1;
    next > head && next - head <= 4 && /^(?:NN|PRP|CD)/.test(tagOf(tree, next));
    next = tree.tokens[head]?.head ?? -1
  )
    head = next;
  if (head >= tree.tokens.length) return null;
  const range = nounRange(tree, head, { first: begin, last: tree.tokens.length - 1 });
  return { first: begin, last: withOrigin(tree, beforeClause(tree, begin, range.last)) };
}

const IN_NAME = /^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|POS|HYPH)$/;

/** "a report | by the Court of Audit titled “Bridges”": whose it is and what it is called, where the parse hung that elsewhere. */
function withOrigin(tree: Tree, from: number): number {
  let last = from;
  while (/^(?:by|of|from)$/.test(tree.words[last + 1] ?? "") && IN_NAME.test(tagOf(tree, last + 2))) {
    last += 2;
    while (IN_NAME.test(tagOf(tree, last + 1))) last++;
  }
  const titled = /^(?:en)?titled$/.test(tree.words[last] ?? "") ? last : last + 1;
  if (!/^(?:en)?titled$/.test(tree.words[titled] ?? "") || tagOf(tree, titled + 1) !== "``") return last;
  const close = tree.tokens.findIndex(({ tag }, at) => at > titled + 1 && tag === "''");
  return close < 0 ? last : close;
}

/** Where the parse has hung the whole sentence on the source as a relative clause: the source ends at the comma. */
function beforeClause(tree: Tree, first: number, last: number): number {
  for (let k = first + 1; k < last; k++) {
    if (tree.words[k] !== "," || /^W/.test(tagOf(tree, k + 1))) continue;
    // also where its verb stands right behind: "according to filings, [labour costs] are lower"
    for (let next = k + 1; next <= last + 1 && tree.words[next] !== ","; next++) {
      if (/^W/.test(tagOf(tree, next))) break;
      if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(tree, next))) return k - 1;
    }
  }
  return last;
}

export const accordingTo: SentenceConstruction = {
  name: "according-to",
  at: "sentence",
  says: "according to X, before or behind what X is said to have said",
  score: 0.9,
  find,
  examples: [
    "[cue: According to] [who: the harbour board], [what: the ferry was late].",
    "[what: The ferry was late], [cue: according to] [who: the harbour board].",
    "[cue: Per] [who: the harbour board], [what: the ferry was late].",
    "[what: Voting by letter is barred], [cue: per] [who: the board’s bylaws].",
  ],
  counterexamples: [
    "The ferry costs four crowns, per head and day.",
    "The boats were sorted by size.",
    "He would examine the petition as per the rules.",
    "The launch went according to the plan.",
    "The crew sailed in accord with the rules.",
  ],
  knownMisses: [],
};
