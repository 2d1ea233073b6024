import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseArticle } from "../../src/article/parse-article.ts";
import type { Article } from "../../src/core/article.ts";
import type { Document } from "../../src/core/document.ts";
import { letters, partsText, shingleScore, wordF1 } from "./scores.ts";

/** One page of a labelled set. */
export interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly truth: {
    readonly body: string;
    readonly title?: string;
    readonly authors?: readonly string[];
    readonly date?: string;
  };
}

const OTHER_TITLES = new Set(["h1", "meta[og:title]", "jsonld.headline"]);

/** The pages of a set; with `sample`, so many of them, evenly spread. */
export function pagesOf(file: string, sample: number): Page[] {
  const all = gunzipSync(readFileSync(file))
    .toString()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Page);
  if (sample === 0 || sample >= all.length) return all;
  const step = all.length / sample;
  return Array.from({ length: sample }, (_, index) => all[Math.floor(index * step)] as Page);
}

/** Reads every page as `documentOf` gives it, and compares it with its labels. */
export function benchPages(
  name: string,
  pages: readonly Page[],
  documentOf: (page: Page) => Document,
  { say, worst }: { say: (line: string) => void; worst: number },
): void {
  const scores = {
    precision: 0,
    recall: 0,
    widePrecision: 0,
    wideRecall: 0,
    title: 0,
    titleWords: 0,
    titleKept: 0,
    titles: 0,
    date: 0,
    dates: 0,
    hit: 0,
    told: 0,
    true: 0,
    authorF1: 0,
    authored: 0,
  };
  const bad: { id: string; what: string; score: number }[] = [];
  const times: number[] = [];
  let crashes = 0;
  for (const page of pages) {
    const document = documentOf(page);
    const started = process.cpuUsage();
    let article: Article;
    try {
      article = parseArticle(document).value;
    } catch (error) {
      crashes++;
      bad.push({ id: page.id, what: `CRASH ${String(error).slice(0, 100)}`, score: -1 });
      continue;
    }
    const used = process.cpuUsage(started);
    times.push((used.user + used.system) / 1000);
    const [precision, recall] = shingleScore(partsText(article, ["paragraph"]), page.truth.body);
    scores.precision += precision;
    scores.recall += recall;
    const [widePrecision, wideRecall] = shingleScore(
      partsText(article, ["subtitle", "note", "paragraph", "credit"]),
      page.truth.body,
    );
    scores.widePrecision += widePrecision;
    scores.wideRecall += wideRecall;
    bad.push({
      id: page.id,
      what: `body P ${precision.toFixed(2)} R ${recall.toFixed(2)}`,
      score: (precision + recall) / 2,
    });
    const { title, authors, date } = page.truth;
    if (title !== undefined) {
      scores.titles++;
      scores.titleWords += wordF1(article.title ?? "", title);
      const headlines = article.metadata.filter(({ field }) => OTHER_TITLES.has(field));
      const isKept = headlines.some(({ value }) => letters(value) === letters(title));
      if (isKept || letters(article.title ?? "") === letters(title)) scores.titleKept++;
      if (letters(article.title ?? "") === letters(title)) scores.title++;
      else bad.push({ id: page.id, what: `title "${article.title}" for "${title}"`, score: 0.5 });
    }
    if (date !== undefined) {
      scores.dates++;
      if (article.published?.value.slice(0, 10) === date.slice(0, 10)) scores.date++;
      else bad.push({ id: page.id, what: `date ${article.published?.value} for ${date}`, score: 0.4 });
    }
    if (authors !== undefined) {
      const wanted = new Set(authors.map(letters));
      const got = new Set(article.authors.map(({ name }) => letters(name)));
      const hit = [...got].filter((name) => wanted.has(name)).length;
      scores.hit += hit;
      scores.told += got.size;
      scores.true += wanted.size;
      scores.authored++;
      scores.authorF1 += wanted.size + got.size === 0 ? 1 : (2 * hit) / (wanted.size + got.size);
      if (hit !== wanted.size || hit !== got.size)
        bad.push({
          id: page.id,
          what: `authors ${JSON.stringify(article.authors.map(({ name }) => name))} for ${JSON.stringify(authors)}`,
          score: 0.3,
        });
    }
  }
  const n = pages.length - crashes;
  const f1 = (precision: number, recall: number): string =>
    ((2 * precision * recall) / (precision + recall) / n || 0).toFixed(4);
  say(`${name}, n = ${pages.length}`);
  say(
    `  body F1 ${f1(scores.precision, scores.recall)} (P ${(scores.precision / n).toFixed(4)} R ${(scores.recall / n).toFixed(4)}); with subtitle, notes, credits ${f1(scores.widePrecision, scores.wideRecall)}`,
  );
  if (scores.titles > 0)
    say(
      `  title ${(scores.title / scores.titles).toFixed(4)} the same, ${(scores.titleKept / scores.titles).toFixed(4)} it or a second headline kept, words F1 ${(scores.titleWords / scores.titles).toFixed(4)}   date to the day ${(scores.date / scores.dates).toFixed(4)}`,
    );
  if (scores.authored > 0)
    say(
      `  authors F1 ${((2 * scores.hit) / (scores.told + scores.true)).toFixed(4)} (P ${(scores.hit / scores.told).toFixed(3)} R ${(scores.hit / scores.true).toFixed(3)}); mean over pages ${(scores.authorF1 / scores.authored).toFixed(4)}`,
    );
  const total = times.reduce((sum, time) => sum + time, 0);
  say(
    `  ${(times.length / (total / 1000)).toFixed(1)} pages a CPU second, slowest ${(Math.max(...times) / 1000).toFixed(2)} s, ${crashes} crashes`,
  );
  for (const { id, what } of bad.sort((a, b) => a.score - b.score).slice(0, worst))
    console.log(`    ${id.slice(0, 28)}  ${what}`);
}
