import type { Gist } from "../core/gist.ts";
import type { Span } from "../core/span.ts";
import { EMPTY_WORDS } from "../language/english/empty-words.ts";
import { findNames } from "./find-names.ts";
import type { PathNode } from "./find-path.ts";
import { childOf, isNoun, isPassive, isVerb, type SentenceTree, subtree } from "./sentence-tree.ts";

export interface GistInput {
  readonly statement: string;
  readonly tree: SentenceTree;
  /** Ascending; those of the clause. */
  readonly tokens: readonly number[];
  readonly path: readonly PathNode[];
  /** Hedges and negations: how sure, not what. */
  readonly cues: readonly Span[];
  /** Names of the article in lower case, where capitals tell nothing (a headline in Title Case); null: read the capitals. */
  readonly knownNames: ReadonlySet<string> | null;
}

/** What the clause is about. Cost: linear in its tokens. */
export function makeGist(text: string, { statement, tree, tokens, path, cues, knownNames }: GistInput): Gist {
  const isCue = (at: number): boolean => {
    const { start, end } = tree.tokens[at]!;
    return cues.some((cue) => cue.start <= start && end <= cue.end);
  };
  const content = path.at(-1)!.at;
  const { agent, patient } = rolesOf(tree, path);
  return {
    statement,
    predicate: predicateOf(tree, content, path.length > 1),
    terms: tokens.filter((at) => isContent(tree, at) && !isCue(at)).map((at) => termOf(tree, at)),
    names: findNames(text, tree, tokens, knownNames),
    agent: termsUnder(tree, agent),
    patient: termsUnder(tree, patient),
  };
}

const termOf = (tree: SentenceTree, at: number): string => {
  if (tree.tokens[at]!.tag.startsWith("NNP")) return tree.words[at]!;
  const lemma = tree.tokens[at]!.lemma.toLowerCase();
  return lemma === "" || lemma === "_" ? tree.words[at]! : lemma;
};

function predicateOf(tree: SentenceTree, at: number, isBelow: boolean): string | null {
  if (isVerb(tree, at) || isBelow || childOf(tree, at, "cop", "aux") !== -1) return termOf(tree, at);
  return null;
}

function isContent(tree: SentenceTree, at: number): boolean {
  const { tag } = tree.tokens[at]!;
  const relation = tree.relations[at]!;
  if (relation === "aux" || relation === "cop" || relation === "punct") return false;
  if (!/^(?:NN|VB|JJ|CD|FW|RP)/.test(tag)) return false;
  return !EMPTY_WORDS.has(tree.words[at]!) && /[\p{L}\p{N}]/u.test(tree.words[at]!);
}

/** Tokens of the agent and the patient of the last predicate on the path, −1 where the clause names none. */
function rolesOf(tree: SentenceTree, path: readonly PathNode[]): { agent: number; patient: number } {
  const { at } = path.at(-1)!;
  const subject = childOf(tree, at, "nsubj", "csubj");
  const object = childOf(tree, at, "obj");
  if (isPassive(tree, at)) return { agent: by(tree, at), patient: subject !== -1 ? subject : inherited(tree, path) };
  if (subject !== -1) return { agent: subject, patient: object };
  return { agent: inherited(tree, path), patient: object };
}

const by = (tree: SentenceTree, at: number): number =>
  tree.children[at]!.find(
    (i) => tree.relations[i] === "obl" && tree.children[i]!.some((j) => tree.words[j] === "by"),
  ) ?? -1;

/** A predicate without a subject takes the one it is said of: "X is likely to V", "Y accuses X of V-ing", "X did A and V". */
function inherited(tree: SentenceTree, path: readonly PathNode[]): number {
  for (let i = path.length - 2; i >= 0; i--) {
    const { at } = path[i]!;
    const object = isPassive(tree, at) ? -1 : childOf(tree, at, "obj");
    const subject = childOf(tree, at, "nsubj");
    const noun = tree.children[at]!.find(
      (j) => tree.relations[j] === "obl" && tree.children[j]!.some((k) => tree.words[k] === "for"),
    );
    const found = object !== -1 ? object : noun !== undefined && noun !== path[i + 1]!.at ? noun : subject;
    if (found !== -1 && tree.relations[found] !== "expl" && tree.words[found] !== "it") return found;
    // "Mayor accused of …": a headline's participle hangs on the one accused
    const accused = tree.heads[at]!;
    if (tree.relations[at] === "acl" && accused >= 0 && isNoun(tree, accused)) return accused;
  }
  const { at } = path[0]!;
  const head = tree.heads[at]!;
  if (head < 0) return -1;
  if (tree.relations[at] === "conj") return childOf(tree, head, "nsubj");
  if (!/^(?:xcomp|ccomp|advcl)$/.test(tree.relations[at]!) || tree.words[at - 1] !== "to") return -1;
  const object = childOf(tree, head, "obj", "iobj");
  return object !== -1 ? object : childOf(tree, head, "nsubj");
}

function termsUnder(tree: SentenceTree, at: number): string[] {
  if (at === -1) return [];
  const inside = subtree(tree, at, (child) => /^(?:acl|advcl|appos|parataxis|punct)$/.test(tree.relations[child]!));
  return inside.filter((i) => isContent(tree, i)).map((i) => termOf(tree, i));
}
