import type { Gist } from "../core/gist.ts";
import type { Span } from "../core/span.ts";
import { EMPTY_WORDS } from "../language/english/empty-words.ts";
import { lemmaOf } from "../language/english/lemma-of.ts";
import { findNames } from "./find-names.ts";
import { firstAuxiliary } from "./find-negation.ts";
import type { PathNode } from "./find-path.ts";
import { findRoles } from "./find-roles.ts";
import { childOf, isVerb, type SentenceTree, subtree } from "./sentence-tree.ts";

export interface GistInput {
  readonly statement: string;
  readonly headline: boolean;
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
export function makeGist(text: string, { statement, headline, tree, tokens, path, cues, knownNames }: GistInput): Gist {
  const isCue = (at: number): boolean => {
    const { start, end } = tree.tokens[at]!;
    return cues.some((cue) => cue.start <= start && end <= cue.end);
  };
  const content = path.at(-1)!.at;
  const { agent, patient } = findRoles(tree, path);
  const around = headline ? headlineRoles(tree, tokens, path) : null;
  const roles = { agent: termsUnder(tree, agent), patient: termsUnder(tree, patient) };
  return {
    statement,
    predicate: headline ? headlinePredicate(tree, content, path) : predicateOf(tree, content, path.length > 1),
    terms: tokens.filter((at) => isContent(tree, at) && !isCue(at)).map((at) => termOf(tree, at)),
    names: findNames(text, tree, tokens, knownNames),
    ...(around !== null && (path.length > 1 || (roles.agent.length === 0 && roles.patient.length === 0))
      ? around
      : roles),
  };
}

/** In a headline a gerund may be tagged a name ("Smuggling"): its ending and its place tell the verb. */
function headlinePredicate(tree: SentenceTree, at: number, path: readonly PathNode[]): string | null {
  const word = tree.words[at]!;
  if (path.length > 1 && word.endsWith("ing")) return lemmaOf(word, 0, word.length, "VBG");
  if (!isVerb(tree, at) && (tree.words[at - 1] === "to" || /^(?:may|might|could|will)$/.test(tree.words[at - 1] ?? "")))
    return word;
  return predicateOf(tree, at, path.length > 1);
}

/** What stands before and after a headline's predicate, where the parse gives neither agent nor patient. */
function headlineRoles(tree: SentenceTree, tokens: readonly number[], path: readonly PathNode[]) {
  const from = firstAuxiliary(tree, path[0]!.at);
  const content = path.at(-1)!.at;
  const terms = (some: readonly number[]) => some.filter((at) => isContent(tree, at)).map((at) => termOf(tree, at));
  const before = tokens.filter((at) => at < from);
  const close =
    tokens.find((at) => at > content && /^(?:IN|TO|RP|,|:)$/.test(tree.tokens[at]!.tag)) ?? tree.tokens.length;
  const after = tokens.filter((at) => at > content && at < close);
  const isPassiveHeadline = path.length === 1 && tree.tokens[content]!.tag === "VBN";
  return isPassiveHeadline ? { agent: [], patient: terms(before) } : { agent: terms(before), patient: terms(after) };
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

function termsUnder(tree: SentenceTree, at: number): string[] {
  if (at === -1) return [];
  const inside = subtree(tree, at, (child) => /^(?:acl|advcl|appos|parataxis|punct)$/.test(tree.relations[child]!));
  return inside.filter((i) => isContent(tree, i)).map((i) => termOf(tree, i));
}
