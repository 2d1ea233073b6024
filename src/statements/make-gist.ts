import type { Gist } from "../core/gist.ts";
import type { Span } from "../core/span.ts";
import { PARTICLES } from "../language/english/attribution-words.ts";
import { EMPTY_WORDS } from "../language/english/empty-words.ts";
import { lemmaOf } from "../language/english/lemma-of.ts";
import { accusationBefore } from "./find-headline-path.ts";
import { findNames } from "./find-names.ts";
import { firstAuxiliary } from "./find-negation.ts";
import type { PathNode } from "./find-path.ts";
import { findRoles } from "./find-roles.ts";
import { childOf, isPassive, isVerb, type SentenceTree, subtree } from "./sentence-tree.ts";

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

/** Tokens of the agent and the patient. */
interface Roles {
  readonly agent: readonly number[];
  readonly patient: readonly number[];
}

/** What the clause is about. Cost: linear in its tokens. */
export function makeGist(text: string, { statement, headline, tree, tokens, path, cues, knownNames }: GistInput): Gist {
  const isCue = (at: number): boolean => {
    const { start, end } = tree.tokens[at]!;
    return cues.some((cue) => cue.start <= start && end <= cue.end);
  };
  const content = path.at(-1)!.at;
  const terms = (some: readonly number[]): string[] =>
    some
      .filter((at) => isContent(tree, at) && !isCue(at) && !isParticle(tree, at))
      .flatMap((at) => [termOf(tree, at), ...phrasalTerm(tree, at)]);
  const event = belowLightVerb(tree, content);
  const { agent, patient } = findRoles(tree, path);
  let roles: Roles = { agent: tokensUnder(tree, agent), patient: tokensUnder(tree, patient) };
  const isUnread =
    path.length > 1 ||
    accusationBefore(tree, content) !== -1 ||
    (roles.agent.length === 0 && !isPassive(tree, content));
  if (headline && isUnread) roles = headlineRoles(tree, tokens, path);
  return {
    statement,
    predicate: headline ? headlinePredicate(tree, event, path) : predicateOf(tree, event, path.length > 1),
    terms: terms(tokens),
    names: findNames(text, tree, tokens, knownNames),
    agent: terms(roles.agent),
    patient: terms(roles.patient),
  };
}

const LIGHT_VERBS: ReadonlySet<string> = new Set(["let", "make", "help", "have", "start", "begin", "keep", "get"]);

/** "let the wagons vanish", "began to leak": the event is what the verb below says. */
function belowLightVerb(tree: SentenceTree, at: number): number {
  if (
    !LIGHT_VERBS.has(tree.tokens[at]!.lemma.toLowerCase()) &&
    !/^(?:letting|making|helping|keeping)$/.test(tree.words[at]!)
  )
    return at;
  const below = childOf(tree, at, "xcomp", "ccomp");
  return below !== -1 && isVerb(tree, below) ? below : at;
}

/** In a headline a gerund may be tagged a name ("Smuggling"): its ending and its place tell the verb. */
function headlinePredicate(tree: SentenceTree, at: number, path: readonly PathNode[]): string | null {
  const word = tree.words[at]!;
  if (word.endsWith("ing") && (path.length > 1 || accusationBefore(tree, at) !== -1))
    return lemmaOf(word, 0, word.length, "VBG");
  if (!isVerb(tree, at) && (tree.words[at - 1] === "to" || /^(?:may|might|could|will)$/.test(tree.words[at - 1] ?? "")))
    return word;
  return predicateOf(tree, at, path.length > 1);
}

/** What stands before and after a headline's predicate, where the parse gives neither agent nor patient. */
function headlineRoles(tree: SentenceTree, tokens: readonly number[], path: readonly PathNode[]): Roles {
  const from = firstAuxiliary(tree, path[0]!.at);
  const content = path.at(-1)!.at;
  const before = accused(tree, content) ?? tokens.filter((at) => at < from);
  const close =
    tokens.find(
      (at) => at > content && !isParticleOf(tree, at, content) && /^(?:IN|TO|RP|,|:)$/.test(tree.tokens[at]!.tag),
    ) ?? tree.tokens.length;
  const after = tokens.filter((at) => at > content && at < close);
  const isPassiveHeadline = path.length === 1 && tree.tokens[content]!.tag === "VBN";
  return isPassiveHeadline ? { agent: [], patient: before } : { agent: before, patient: after };
}

const termOf = (tree: SentenceTree, at: number): string => {
  const { tag } = tree.tokens[at]!;
  if (tag === "CD") return tree.words[at]!.replaceAll(",", "");
  if (tag.startsWith("NNP")) return tree.words[at]!;
  const lemma = tree.tokens[at]!.lemma.toLowerCase();
  return lemma === "" || lemma === "_" ? tree.words[at]! : lemma;
};

const isParticleOf = (tree: SentenceTree, at: number, verb: number): boolean =>
  at === verb + 1 && PARTICLES.has(tree.words[at] ?? "");

/** "step down" is one event: "step-down" beside "step". */
function phrasalTerm(tree: SentenceTree, at: number): string[] {
  return isVerb(tree, at) && isParticle(tree, at + 1) ? [`${termOf(tree, at)}-${tree.words[at + 1]}`] : [];
}

/** The "down" of "step down". */
const isParticle = (tree: SentenceTree, at: number): boolean =>
  PARTICLES.has(tree.words[at] ?? "") && tree.heads[at] === at - 1 && isVerb(tree, at - 1);

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

/** Whom the accusation before the content names: what stands between the two, else what stands before it. */
function accused(tree: SentenceTree, content: number): readonly number[] | null {
  const verb = accusationBefore(tree, content);
  if (verb === -1) return null;
  const range = (from: number, to: number) => tree.tokens.map((_, at) => at).filter((at) => at >= from && at < to);
  const between = range(verb + 1, content).filter((at) => isContent(tree, at));
  return between.length > 0 ? between : range(0, verb);
}

/** The tokens of a noun phrase without its clauses and appositions. */
function tokensUnder(tree: SentenceTree, at: number): readonly number[] {
  if (at === -1) return [];
  return subtree(tree, at, (child) => /^(?:acl|advcl|appos|parataxis|punct)$/.test(tree.relations[child]!));
}
