import type { Article, Part } from "../../core/article.ts";
import type { Sentence, Token } from "../../core/sentence.ts";
import type { Span } from "../../core/span.ts";
import type { LearnedProposal, Proposal } from "../proposal.ts";
import { loadAttributionModel } from "./load-attribution-model.ts";
import { proposeWith } from "./propose-learned.ts";
import type { AttributionModel } from "./read-attributions.ts";

/** Shorter contents hold no attribution. */
const LEAST_TOKENS = 4;
const OPENING = /^(?:["“”„«]|''|``|[‘'](?=\p{L}))/u;
const CLOSING = /(?:["“”»]|''|[’'])$/u;

/**
 * What the learned reader takes for attributions inside contents, each content read as if it were a text of its own: it was taught the
 * outlet's attributions only, and so sees those of whoever speaks in the content. `score` is as unsure as that. `rules`: the constructions'
 * readings, of which those inside are weighed. Cost: as the outer pass, over the contents' tokens.
 */
export function proposeInside(
  article: Article,
  sentences: readonly Sentence[],
  contents: readonly Span[],
  rules: readonly Proposal[],
): LearnedProposal[] {
  const model = loadAttributionModel();
  return model === null ? [] : proposeInsideWith(model, article, sentences, contents, rules);
}

export function proposeInsideWith(
  model: AttributionModel,
  article: Pick<Article, "text">,
  sentences: readonly Sentence[],
  contents: readonly Span[],
  rules: readonly Proposal[],
): LearnedProposal[] {
  const inner = insideOf(article.text, sentences, contents);
  if (inner.sentences.length === 0) return [];
  const holder = (span: Span): number =>
    inner.parts.findIndex((part) => part.span.start <= span.start && span.end <= part.span.end);
  const numbers: number[] = [];
  const own = rules.filter((rule, index) => {
    const spans = [rule.cue, rule.who, ...rule.what].filter((span) => span !== null);
    const part = rule.cue ? holder(rule.cue) : -1;
    if (part < 0 || spans.some((span) => holder(span) !== part)) return false;
    numbers.push(index);
    return true;
  });
  const number = (index: number): number => numbers[index] as number;
  return proposeWith(model, { text: article.text, parts: inner.parts }, inner.sentences, own).flatMap((proposal) => {
    const part = proposal.cue ? holder(proposal.cue) : -1;
    const whole = [proposal.who, ...proposal.what].every((span) => span === null || holder(span) === part);
    if (part < 0 || !whole) return [];
    const { agrees, looked } = proposal;
    return [{ ...proposal, agrees: agrees === null ? null : number(agrees), looked: looked.map(number) }];
  });
}

/** The contents as parts of a text, their own marks left off, and the sentences in them with trees of their own. */
function insideOf(
  text: string,
  sentences: readonly Sentence[],
  contents: readonly Span[],
): { parts: Part[]; sentences: Sentence[] } {
  const parts: Part[] = [];
  const found: Sentence[] = [];
  let next = 0;
  for (const content of [...contents].sort((a, b) => a.start - b.start)) {
    if (parts.length > 0 && content.start < (parts.at(-1)?.span.end ?? 0)) continue;
    const span = withoutMarks(text, content);
    const before = found.length;
    while (next < sentences.length && (sentences[next]?.span.end ?? 0) <= span.start) next++;
    for (let k = next; k < sentences.length && (sentences[k]?.span.start ?? 0) < span.end; k++) {
      const tokens = cutTree(sentences[k]?.tokens ?? [], span);
      const first = tokens[0];
      const last = tokens.at(-1);
      // number 0 is the title's
      if (first && last && tokens.length >= LEAST_TOKENS)
        found.push({ span: { start: first.start, end: last.end }, part: parts.length + 1, tokens });
    }
    if (found.length > before) parts.push({ kind: "paragraph", span });
  }
  return { parts, sentences: found };
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const closing = opening > 0 ? (CLOSING.exec(words)?.[0].length ?? 0) : 0;
  return { start: start + opening, end: Math.max(start + opening, end - closing) };
}

/** The tokens inside a span; a head outside it is none. The conjunction that opens a clause is left off. */
function cutTree(tokens: readonly Token[], { start, end }: Span): Token[] {
  let from = tokens.findIndex((token) => token.start >= start);
  if (from < 0) return [];
  if (tokens[from]?.relation === "mark" && tokens[from]?.tag === "IN") from++;
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= end) to++;
  return tokens.slice(from, to).map((token) => ({
    ...token,
    head: token.head >= from && token.head < to ? token.head - from : -1,
  }));
}
