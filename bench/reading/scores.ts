import type { Article } from "../../src/core/article.ts";

/** The words of the article's parts of these kinds. */
export function partsText(article: Article, kinds: readonly string[]): string {
  return article.parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ span }) => article.text.slice(span.start, span.end))
    .join("\n\n");
}
/** Letters and digits in lower case, with single spaces. */
export function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** F1 of the sets of words. */
export function wordF1(found: string, wanted: string): number {
  const [a, b] = [new Set(letters(found).split(" ")), new Set(letters(wanted).split(" "))];
  const hit = [...a].filter((word) => b.has(word)).length;
  return (2 * hit) / (a.size + b.size);
}

/** 4-gram shingle precision and recall of one page. */
export function shingleScore(found: string, wanted: string): [number, number] {
  const [a, b] = [shingles(found), shingles(wanted)];
  let hit = 0;
  let told = 0;
  let real = 0;
  for (const [gram, count] of a) {
    told += count;
    hit += Math.min(count, b.get(gram) ?? 0);
  }
  for (const count of b.values()) real += count;
  return [told === 0 ? Number(real === 0) : hit / told, real === 0 ? 1 : hit / real];
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const size = Math.min(4, words.length);
  for (let at = 0; at + size <= words.length && size > 0; at++) {
    const gram = words.slice(at, at + size).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
