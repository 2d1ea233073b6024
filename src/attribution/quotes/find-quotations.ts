import type { Article } from "../../core/article.ts";
import type { Sentence } from "../../core/sentence.ts";
import { findQuoteRuns } from "./find-quote-runs.ts";
import type { Quotation } from "./quotation.ts";
import { quotationKindOf } from "./quotation-kind.ts";

/**
 * Every quotation of the article in reading order, with what it is for. Marks are read over the whole article, so a quotation may run
 * over paragraphs; the sentences only help to tell speech from titles, nicknames and scare quotes.
 * Cost: linear in the text.
 */
export function findQuotations(article: Article, sentences: readonly Sentence[]): Quotation[] {
  const runs = findQuoteRuns(article.text, article.parts);
  let next = 0;
  return runs.map((run) => {
    const start = run.pieces[0]?.start ?? 0;
    const end = run.pieces.at(-1)?.end ?? start;
    while (next < sentences.length && (sentences[next]?.span.end ?? 0) <= start) next++;
    const { kind, confidence } = quotationKindOf(article.text, run, sentences[next]);
    return { span: { start, end }, pieces: run.pieces, kind, closed: run.closed, parent: run.parent, confidence };
  });
}
