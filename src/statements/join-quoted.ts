import type { Article } from "../core/article.ts";
import type { Sentence } from "../core/sentence.ts";
import type { Span } from "../core/span.ts";
import type { Clause } from "./find-clauses.ts";
import { isPunctuation, isVerb, type SentenceTree, spanOf } from "./sentence-tree.ts";

const PAIRS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
]);

/** For each sentence the quotation of its title that runs over a full stop into it or out of it, with its marks; null elsewhere. */
export function quotedOverStops(
  text: string,
  sentences: readonly Sentence[],
  parts: Article["parts"],
): readonly (Span | null)[] {
  return sentences.map(({ span, part }) => {
    const title = parts[part];
    if (title?.kind !== "title") return null;
    const inside = quotations(text, title.span).find(
      ({ start, end }) => start < span.end && end > span.start && (start < span.start || end > span.end + 1),
    );
    return inside ?? null;
  });
}

/** The quotations in curly marks; an apostrophe inside a word closes none. */
function quotations(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; at++) {
    const close = PAIRS.get(text[at]!);
    if (close === undefined) continue;
    let to = at + 1;
    while (to < end && !(text[to] === close && !/\p{L}/u.test(text[to + 1] ?? ""))) to++;
    if (to < end) found.push({ start: at, end: to + 1 });
    at = to;
  }
  return found;
}

/**
 * A headline's clauses where a quotation runs over a full stop: what lies inside the quotation puts nothing forward alone, what leads into it
 * takes it whole ("Town doubles down on [‘Dust. We own it.’]"), what follows it begins behind it. Cost: linear in the tokens.
 */
export function joinQuoted(tree: SentenceTree, clauses: readonly Clause[], quoted: Span | null): readonly Clause[] {
  if (quoted === null) return clauses;
  return clauses.flatMap((clause): readonly Clause[] => {
    const { span } = clause;
    if (span.start < quoted.start)
      return span.end > quoted.start ? [{ ...clause, span: { start: span.start, end: quoted.end } }] : [clause];
    if (span.end <= quoted.end) return [];
    if (span.start >= quoted.end) return [clause];
    const behind = (tokens: readonly number[]): number[] => tokens.filter((at) => tree.tokens[at]!.start >= quoted.end);
    let tokens = behind(clause.tokens);
    while (tokens[0] !== undefined && isPunctuation(tree, tokens[0])) tokens = tokens.slice(1);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first === undefined || last === undefined || !tokens.some((at) => isVerb(tree, at))) return [];
    const rest = spanOf(tree, first, last);
    const head = tokens.includes(clause.head)
      ? clause.head
      : (tokens.find((at) => tree.tokens[at]!.tag.startsWith("VB")) ?? first);
    return [{ ...clause, head, tokens, all: behind(clause.all), span: rest, pieces: [rest] }];
  });
}
