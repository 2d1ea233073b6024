import type { Article } from "../core/article.ts";
import type { Attribution } from "../core/attribution.ts";
import type { Gist } from "../core/gist.ts";
import { localId } from "../core/ids.ts";
import type { Sentence } from "../core/sentence.ts";
import type { Source } from "../core/source.ts";
import { contains, type Span } from "../core/span.ts";
import type { Quantity, ScaleId, Statement } from "../core/statement.ts";
import { TERMS_OF_SPEAKING } from "../language/english/unnamed.ts";
import { type Clause, findClauses } from "./find-clauses.ts";
import { findHedges, type HedgeMark } from "./find-hedges.ts";
import { isTitleCase, nameWords } from "./find-names.ts";
import { isPiece } from "./is-piece.ts";
import { joinQuoted, quotedOverStops } from "./join-quoted.ts";
import { judgeStrength } from "./judge-strength.ts";
import { makeGist } from "./make-gist.ts";
import { findQuantities } from "./quantities/find-quantities.ts";
import { type CueReading, NEUTRAL, readCue } from "./read-cue.ts";
import { readStrength } from "./read-strength.ts";
import { releaseHeadline } from "./release-headline.ts";
import { growTree, type SentenceTree } from "./sentence-tree.ts";
import { layAttributions, OUTLET } from "./token-owners.ts";

export interface StatementOptions {
  /** Whose numbers the levels get. */
  readonly scale?: ScaleId;
}

const READ = new Set(["title", "subtitle", "paragraph", "note", "caption"]);

/**
 * What is put forward, clause by clause, with its strength and quantities, and the gist that lets claims be compared. In reading order; a
 * gist for each statement, in the same order. Bylines, credits, terms and furniture put nothing forward; neither does content
 * that its cue withholds ("did not say that …"). Cost: linear in the tokens and in the contents of the attributions.
 *
 * May mislead: a clause is found through the parse, and a wrong parse can lay a hedge on the neighbour.
 */
export function findStatements(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  sources: readonly Source[],
  { scale = "icd-203" }: StatementOptions = {},
): { readonly statements: readonly Statement[]; readonly gists: readonly Gist[] } {
  const { text, parts } = article;
  const trees = sentences.map((sentence) => growTree(text, sentence));
  const marks = trees.map((tree, i) => findHedges(tree, parts[sentences[i]!.part]?.kind === "title"));
  const cues = readCues(trees, marks, attributions, sources);
  const { firsts, owner, spent } = layAttributions(sentences, attributions, (index) => cues[index]!.puts);
  const spokenUpTo = new Set(attributions.flatMap(({ who }) => (who === null ? [] : [who.end])));
  const reasons = sources.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  const quotedOver = quotedOverStops(text, sentences, parts);
  const statements: Statement[] = [];
  const gists: Gist[] = [];
  let names: ReadonlySet<string> | null = null;
  for (let s = 0; s < sentences.length; s++) {
    const tree = trees[s]!;
    const kind = parts[tree.sentence.part]?.kind ?? "paragraph";
    if (!READ.has(kind)) continue;
    const headline = kind === "title";
    const owned = { owner: owner.subarray(firsts[s], firsts[s + 1]), spent: spent.subarray(firsts[s], firsts[s + 1]) };
    if (headline) releaseHeadline(tree, owned, attributions);
    // a title cut after an abbreviation ("U.S.") is one headline still
    const isCut = tree.tokens.length <= 2 && sentences[s + 1]?.part === tree.sentence.part;
    const found = findClauses(tree, owned, headline && !isCut);
    const clauses = headline ? joinQuoted(tree, found, quotedOver[s] ?? null) : found;
    if (clauses.length === 0) continue;
    const quantities = shareOut(text, tree, clauses);
    let knownNames: ReadonlySet<string> | null = null;
    if (isTitleCase(text, tree)) {
      names ??= nameWords(trees.filter((other) => !isTitleCase(text, other)));
      knownNames = names;
    }
    for (const [c, clause] of clauses.entries()) {
      const attribution = attributions[clause.owner] ?? null;
      const cue = attribution === null ? null : cues[clause.owner]!;
      if (clause.owner === OUTLET && TERMS_OF_SPEAKING.test(text.slice(clause.span.start, clause.span.end))) continue;
      // why somebody is not named is about the telling too
      const said = attribution?.cue ?? null;
      const isReason = (reason: Span): boolean =>
        contains(reason, clause.span) && (clause.owner === OUTLET || (said !== null && contains(reason, said)));
      if (reasons.some(isReason)) continue;
      if (clause.owner === OUTLET && isDescription(text, clause.span, spokenUpTo)) continue;
      if (cue !== null && (!cue.puts || (cue.onlyClauses && clause.isFragment))) continue;
      const reading = readStrength(tree, clause.head, new Set(clause.tokens), marks[s]!, headline);
      const strength = judgeStrength({ tree, clause, reading, attribution, cue, scale, headline });
      const id = localId(article.id, "t", statements.length);
      const { span } = clause;
      statements.push({
        id,
        article: article.id,
        span,
        ...(clause.pieces.length > 1 && { pieces: clause.pieces }),
        attribution: attribution?.id ?? null,
        headline,
        ...((clause.isFragment || isLikened(tree, clause) || isIndirectQuestion(tree, clause)) && { fragment: true }),
        ...(!headline && !clause.isFragment && isPiece(tree, clause) && { piece: true }),
        strength,
        quantities: quantities[c]!,
      });
      gists.push(
        makeGist(text, {
          statement: id,
          headline,
          tree,
          tokens: clause.all,
          path: reading.path,
          cues: strength.cues,
          knownNames,
        }),
      );
    }
  }
  return { statements, gists };
}

/** "said Ana Ruiz[, whose lorry carried the crate]", "[, a butcher, who has cut his price]": who speaks, told behind the name, and nothing put forward. */
const isDescription = (text: string, { start, end }: Span, spokenUpTo: ReadonlySet<number>): boolean =>
  [0, 1, 2].some((back) => spokenUpTo.has(start - back) && !/[.!?;:]/.test(text.slice(start - back, start))) &&
  /^(?:an?|the|its|his|her|their|one|who|whose|whom)\b/i.test(text.slice(start, end)) &&
  /^(?:[^.;:]{0,80}, )?(?:who|whose|whom)\b/i.test(text.slice(start, end));

/** "felt [like she had no choice]", "acted [as if nobody knew]": no clause without its verb. */
const isLikened = ({ words }: SentenceTree, { tokens: [first = -1] }: Clause): boolean =>
  words[first] === "like" || (words[first] === "as" && /^(?:if|though)$/.test(words[first + 1] ?? ""));

/** "told staff [how the port will close]": what is told is not in the words; "what they did was wrong" is a clause. */
const isIndirectQuestion = (
  { words, heads, relations }: SentenceTree,
  { tokens: [first = -1], head, owner }: Clause,
): boolean =>
  owner !== OUTLET &&
  /^(?:how|why|what|when|where|who|whom|whose|which)$/.test(words[first] ?? "") &&
  heads[first] === head &&
  relations[first] !== "root";

/** The quantities of each clause: those whose figures stand on its tokens, also beyond its own source or cue. */
function shareOut(text: string, tree: SentenceTree, clauses: readonly Clause[]): Quantity[][] {
  const shares: Quantity[][] = clauses.map(() => []);
  const found = findQuantities(text, tree);
  if (found.length === 0) return shares;
  const clauseAt = new Int32Array(tree.tokens.length).fill(-1);
  clauses.forEach(({ all }, c) => {
    for (const token of all) clauseAt[token] = c;
  });
  for (const { at, quantity } of found) {
    const token = tree.tokens.findIndex(({ start, end }) => start <= at && at < end);
    const clause = token === -1 ? -1 : clauseAt[token]!;
    if (clause !== -1) shares[clause]!.push(quantity);
  }
  return shares;
}

function readCues(
  trees: readonly SentenceTree[],
  marks: readonly (readonly HedgeMark[])[],
  attributions: readonly Attribution[],
  sources: readonly Source[],
): CueReading[] {
  const byId = new Map(sources.map((source) => [source.id, source] as const));
  return attributions.map((attribution) => {
    const s = sentenceAt(trees, attribution.cue?.start ?? -1);
    const source = attribution.source === null ? null : (byId.get(attribution.source) ?? null);
    return s === -1 ? NEUTRAL : readCue(trees[s]!, marks[s]!, attribution, source);
  });
}

function sentenceAt(trees: readonly SentenceTree[], position: number): number {
  let low = 0;
  let high = trees.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (trees[middle]!.sentence.span.end <= position) low = middle + 1;
    else high = middle;
  }
  return low < trees.length && trees[low]!.sentence.span.start <= position ? low : -1;
}
