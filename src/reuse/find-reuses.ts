import type { Article, PartKind } from "../core/article.ts";
import type { Reuse } from "../core/reuse.ts";
import { type AlignOptions, alignTexts } from "./align-texts.ts";
import { eachPair } from "./candidate-pairs.ts";
import { type ComparedText, compareText } from "./compared-text.ts";
import { describePair } from "./describe-pair.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { buildPostings } from "./postings.ts";
import { buildPairTable } from "./shared-pairs.ts";
import { readUnits } from "./units.ts";

/** Parts that every article of a house carries: they say nothing of who copied whom. */
const SILENT: ReadonlySet<PartKind> = new Set(["furniture", "terms", "credit", "byline", "dateline"]);

/** A run that more articles than this share makes no pair by itself. */
const CAP_ARTICLES = 200;
/** Up to so many articles, every pair is compared, so that reworded passages without a common run are found too. */
const FEW_ARTICLES = 40;

export type FindReusesOptions = Partial<AlignOptions>;

export const DEFAULT_OPTIONS: AlignOptions = { leastWords: 8, reworded: false };

/** Every passage that two of the articles share, with exact ends in both. Order of the articles does not matter. */
export function findReuses(articles: readonly Article[], options: FindReusesOptions = {}): readonly Reuse[] {
  const settings = { ...DEFAULT_OPTIONS, ...options };
  const texts = [...articles].sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0)).map(prepare);
  const reuses: Reuse[] = [];
  const take = (first: Prepared, seconds: readonly Prepared[]): void => {
    const table = buildPairTable(first.compared);
    for (const second of seconds) {
      for (const reuse of describePair(first, second, alignTexts(table, second.compared, settings))) {
        reuses.push({ id: `r${reuses.length + 1}`, ...reuse });
      }
    }
  };
  if (texts.length <= FEW_ARTICLES) {
    texts.forEach((first, at) => {
      take(first, texts.slice(at + 1));
    });
    return reuses;
  }
  let seconds: Prepared[] = [];
  let current = -1;
  const flush = (): void => {
    if (current >= 0) take(texts[current] as Prepared, seconds);
    seconds = [];
  };
  eachPair(postingsOf(texts), (first, second) => {
    if (first !== current) flush();
    current = first;
    seconds.push(texts[second] as Prepared);
  });
  flush();
  return reuses;
}

interface Prepared {
  readonly id: string;
  readonly compared: ComparedText;
}

function prepare(article: Article): Prepared {
  const spans = article.parts.filter(({ kind }) => !SILENT.has(kind)).map(({ span }) => span);
  const units = readUnits(article.text, article.parts.length === 0 ? null : spans);
  return { id: article.id, compared: compareText(article.text, units) };
}

function postingsOf(texts: readonly Prepared[]): ReturnType<typeof buildPostings> {
  const prints = texts.map(({ compared }) => fingerprintsOf(compared.units));
  const from = new Int32Array(texts.length + 1);
  prints.forEach((print, at) => {
    from[at + 1] = (from[at] as number) + print.length;
  });
  const all = new Int32Array(from[texts.length] as number);
  prints.forEach((print, at) => {
    all.set(print, from[at]);
  });
  return buildPostings(all, from, CAP_ARTICLES);
}
