import type { Article, Part } from "../../src/core/article.ts";
import { findSentences } from "../../src/sentences/find-sentences.ts";
import { findStatements } from "../../src/statements/find-statements.ts";

const PARAGRAPH =
  "The harbour board said on Monday that about 2,000 crates may have left the port last year, most of them at night. " +
  "“It is not unlikely that someone helped,” a customs officer said, “but there is no evidence that the mayor knew.” " +
  "The mayor denied that the ferry, which carries up to 30 cars, was used, and the board closed the pier.";

/** Prints characters a second of the statements alone, beside those of the sentences, in one run: the ratio is what counts. */
export function measureSpeed(): void {
  const text = Array.from({ length: 400 }, () => PARAGRAPH).join("\n\n");
  const parts: Part[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: paragraph, index }) => ({
    kind: "paragraph",
    span: { start: index, end: index + paragraph.length },
  }));
  const article = { id: "x", text, parts, language: "en" } as unknown as Article;
  const sentences = findSentences(article);
  const { statements } = findStatements(article, sentences, [], []);
  const parsed = medianMs(() => findSentences(article));
  const took = medianMs(() => findStatements(article, sentences, [], []));
  const perSecond = (ms: number) => `${(text.length / ms / 1000).toFixed(2)} million characters a second`;
  console.log(`Speed on ${text.length} characters, ${statements.length} statements:`);
  console.log(`  sentences  ${perSecond(parsed)}`);
  console.log(`  statements ${perSecond(took)}  (${(parsed / took).toFixed(1)} × the sentences)`);
}

const RUNS = 7;

/** The first runs warm up and count like the others: the median leaves them out. */
function medianMs(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[(RUNS - 1) / 2]!;
}
