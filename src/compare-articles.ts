import { type Comparison, compareReadings } from "./compare/compare-readings.ts";
import type { DetailedReading } from "./core/reading.ts";
import { relabelClosely } from "./core/relabel.ts";
import { findReuses } from "./reuse/find-reuses.ts";

/** Two articles, sentence against sentence, over the passages that they share. The same article twice has one id: the second gets "#2". */
export function compareArticles(a: DetailedReading, b: DetailedReading): Comparison {
  const other = a.article.id === b.article.id ? relabelClosely(b, `${b.article.id}#2`) : b;
  return compareReadings(a, other, findReuses([a.article, other.article], { reworded: true }));
}
