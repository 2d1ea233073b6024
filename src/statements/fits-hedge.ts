import type { Hedge } from "../language/english/hedges.ts";
import { ABILITY_VERBS, BEFORE_MONTH, MEASURED_POSSIBLE } from "../language/english/likelihood.ts";
import type { SentenceTree } from "./sentence-tree.ts";
import { childOf, isPassive, isVerb, subjectOf } from "./sentence-tree.ts";

/**
 * Do the words at `at` hedge here, or are they the month of May, a deed that was possible, a court appearance? Reads tags and relations.
 *
 * May mislead: "may" as permission ("members may vote") cannot be told from doubt without knowing the rules of the club.
 */
export function fitsHedge(tree: SentenceTree, hedge: Hedge, at: number, isTitle: boolean): boolean {
  switch (hedge.shape) {
    case "modal":
      return fitsModal(tree, hedge.words, at, isTitle);
    case "adverb":
      return fitsAdverb(tree, at);
    case "adjective":
      return fitsAdjective(tree, hedge.words, at, isTitle);
    case "raising":
      return fitsRaising(tree, at);
    case "passive":
      return fitsPassive(tree, hedge.words, at, isTitle);
    case "believer":
      return isVerb(tree, at) && !isPassive(tree, at) && (hasComplement(tree, at) || opensContent(tree, at));
    case "noun":
      return hasComplement(tree, at) || childOf(tree, at, "acl") !== -1;
    case "opener":
      return fitsOpener(tree, hedge.words, at);
    case "phrase":
      return true;
  }
}

function fitsModal(tree: SentenceTree, word: string, at: number, isTitle: boolean): boolean {
  const { tag } = tree.tokens[at]!;
  const before = tree.words[at - 1] ?? "";
  const after = tree.words[at + 1] ?? "";
  if (word === "may" && (/^[\d.,]/.test(after) || /^\d/.test(before) || BEFORE_MONTH.includes(before))) return false;
  // in a headline "May" may be tagged a name; before a third person ("May Resigns") it is one
  const isHeadlineModal = isTitle && at > 0 && /^\p{L}+$/u.test(after) && !/(?:s|ed)$/.test(after);
  if (tag !== "MD" && !isHeadlineModal) return false;
  const verb = verbAfter(tree, at);
  if (word === "could" && isMadePossible(tree, at)) return false;
  if (word === "must")
    return tree.words[verb] === "have" && verb !== -1 && /^VB[ND]$/.test(tree.tokens[verb + 1]?.tag ?? "");
  if (word !== "could") return true;
  if (verb === -1) return true;
  if (tree.words[verb] === "have") return true;
  if (after === "not") return false;
  if (tree.words[verb] === "be") return true;
  return !(ABILITY_VERBS.includes(tree.tokens[verb]!.lemma) && tree.tokens[at - 1]?.tag === "PRP");
}

/** "… so that ships could pass", "how it could be done": what was made possible was. */
function isMadePossible(tree: SentenceTree, at: number): boolean {
  const verb = tree.heads[at]!;
  if (verb === -1) return false;
  return tree.children[verb]!.some((i) => i < at && /^(?:so|how|where|before|no)$/.test(tree.words[i]!));
}

const CONTENT_VERBS = /^(?:believe|think|suspect|suggest|allege|imply|speculate|assume)$/;

/** "believe the dam holds" where the parse lost the clause: a determiner, pronoun or name right after the verb. */
function opensContent(tree: SentenceTree, at: number): boolean {
  if (!CONTENT_VERBS.test(tree.tokens[at]!.lemma)) return false;
  return (
    tree.words[at + 1] === "that" ||
    (/^(?:PRP|DT|NNP)/.test(tree.tokens[at + 1]?.tag ?? "") && hasVerbAfter(tree, at + 2))
  );
}

function hasVerbAfter(tree: SentenceTree, from: number): boolean {
  for (let i = from; i < Math.min(from + 8, tree.tokens.length); i++)
    if (/^(?:VB[DZP]|MD)$/.test(tree.tokens[i]!.tag)) return true;
  return false;
}

/** The base verb that a modal stands before, over "not" and adverbs. */
function verbAfter(tree: SentenceTree, at: number): number {
  for (let i = at + 1; i < Math.min(at + 6, tree.tokens.length); i++) {
    const { tag } = tree.tokens[i]!;
    if (tag === "VB" || tag === "VBP") return i;
    if (!tag.startsWith("RB") && !tag.startsWith("PRP")) return -1;
  }
  return -1;
}

function fitsAdverb(tree: SentenceTree, at: number): boolean {
  const relation = tree.relations[at]!;
  return (tree.tokens[at]!.tag.startsWith("RB") || relation === "advmod") && relation !== "amod";
}

/** Words that doubt only as a predicate with its clause, or of a chance ("the risk is remote"). */
const ONLY_PREDICATE = new Set([
  "certain",
  "sure",
  "clear",
  "obvious",
  "evident",
  "remote",
  "false",
  "untrue",
  "impossible",
]);
const ONLY_BEFORE_NOUN = new Set(["alleged", "suspected", "presumed", "supposed", "putative", "apparent", "potential"]);
const CHANCES = new Set(["chance", "chances", "possibility", "risk", "likelihood", "probability", "prospect", "odds"]);

function fitsAdjective(tree: SentenceTree, word: string, at: number, isTitle: boolean): boolean {
  const relation = tree.relations[at]!;
  const isBeforeNoun = relation === "amod" || relation === "compound";
  if (word === "possible" && MEASURED_POSSIBLE.includes(tree.words[at - 1] ?? "")) return false;
  if (tree.words[at - 1] === "as" && tree.words[at + 1] === "as") return false;
  // "it is possible to cross on foot" tells what can be done
  if (word === "possible" && tree.words[at + 1] === "to" && tree.tokens[at + 2]?.tag === "VB")
    return tree.words[at + 2] === "be";
  if (word === "remote") {
    const subject = subjectOf(tree, at);
    return subject !== -1 && CHANCES.has(tree.words[subject]!);
  }
  if (ONLY_BEFORE_NOUN.has(word))
    return isBeforeNoun || (isTitle && at + 1 < tree.tokens.length && !/^(?:of|to|in|by)$/.test(tree.words[at + 1]!));
  if (relation === "advmod" && word === "likely") return false;
  if (!ONLY_PREDICATE.has(word)) return true;
  return !isBeforeNoun && (hasComplement(tree, at) || tree.words[subjectOf(tree, at)] === "it");
}

function fitsRaising(tree: SentenceTree, at: number): boolean {
  if (!isVerb(tree, at)) return false;
  if (childOf(tree, at, "xcomp", "ccomp", "csubj", "advcl") !== -1) return true;
  return (
    /^(?:to|that|like|as)$/.test(tree.words[at + 1] ?? "") ||
    /^(?:JJ|RBR|RBS)/.test(tree.tokens[at + 1]?.tag ?? "") ||
    (tree.tokens[at]!.lemma === "seem" && at + 1 < tree.tokens.length)
  );
}

/** Participles that also tell plain deeds doubt only with a clause or a complement. */
const NEED_COMPLEMENT = new Set([
  "considered",
  "reported",
  "said",
  "claimed",
  "estimated",
  "projected",
  "forecast",
  "suggested",
  "feared",
]);

function fitsPassive(tree: SentenceTree, words: string, at: number, isTitle: boolean): boolean {
  const word = words.split(" ")[0]!;
  const first = tree.words[at] === word ? at : at - 1;
  if (!/^(?:VBN|VBD|JJ)$/.test(tree.tokens[first]?.tag ?? "") && !isTitle) return false;
  if (tree.words[first - 1] === "as" || tree.words[first - 1] === "than") return false;
  const after = tree.words[first + 1] ?? "";
  const isBare = tree.relations[first] === "acl" || (isTitle && !/^VB[ZP]$/.test(tree.tokens[first]!.tag));
  const isLeftBare = isTitle && (words === "feared" || (words === "expected" && isBareExpected(tree, first)));
  const passive = isPassive(tree, first) || (isBare && (/^(?:to|of|as|dead|by)$/.test(after) || isLeftBare));
  if (!passive) return false;
  if (words.includes(" ")) return true;
  if (words === "considered" && /^(?:DT|JJ[RS]?|NNS?|IN)$/.test(tree.tokens[first + 1]?.tag ?? ""))
    return after !== "by" && after !== "in";
  if (isTitle && words === "feared") return true;
  return !NEED_COMPLEMENT.has(words) || after === "to" || childOf(tree, first, "xcomp", "ccomp", "csubj") !== -1;
}

/** "New Ferry Expected in Spring", "Rain Expected": a headline's participle with nothing behind it that somebody could expect. */
function isBareExpected(tree: SentenceTree, at: number): boolean {
  const next = tree.tokens[at + 1];
  return (
    at > 0 &&
    (next === undefined || /^(?:IN|RB|[,.:;]|HYPH|CC)$/.test(next.tag) || /^\P{L}+$/u.test(tree.words[at + 1]!))
  );
}

function fitsOpener(tree: SentenceTree, words: string, at: number): boolean {
  const before = tree.words[at - 1] ?? "";
  if (words === "if") return before !== "as" && before !== "only" && tree.relations[at] !== "advmod";
  if (words === "assuming") return tree.relations[at] === "mark" || tree.relations[at] === "advcl" || at === 0;
  return true;
}

const hasComplement = (tree: SentenceTree, at: number): boolean => childOf(tree, at, "ccomp", "xcomp", "csubj") !== -1;
