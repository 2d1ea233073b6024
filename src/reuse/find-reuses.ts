import type { Article, PartKind } from "../core/article.ts";
import type { Reuse } from "../core/reuse.ts";
import { type AlignOptions, alignTexts } from "./align-texts.ts";
import { eachPair } from "./candidate-pairs.ts";
import { type ComparedText, compareText } from "./compared-text.ts";
import { describePair } from "./describe-pair.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { nameFamilies } from "./name-families.ts";
import { withoutBoilerplate } from "./outlet-boilerplate.ts";
import { buildPostings, type Postings } from "./postings.ts";
import { buildPairTable } from "./shared-pairs.ts";
import { readUnits, type Units } from "./units.ts";

/** Parts that every article of a house carries: they say nothing of who copied whom. */
const SILENT: ReadonlySet<PartKind> = new Set(["furniture", "terms", "credit", "byline", "dateline"]);

/** A run that more articles than this share pairs each of them with the first only. */
export const CAP_ARTICLES = 200;
/** Up to so many articles, every pair is compared, so that reworded passages without a common run are found too. */
const FEW_ARTICLES = 40;

export type FindReusesOptions = Partial<AlignOptions>;

export const DEFAULT_OPTIONS: AlignOptions = { leastWords: 8, reworded: false };

/**
 * Every passage that two of the articles share, with exact ends in both. The order of the articles does not matter. Bylines, credits,
 * terms and an outlet's boilerplate make no reuse; what very many articles share is told as a star around the first of them, with a
 * `family`. Linear but for the pairs that share something.
 */
export function findReuses(articles: readonly Article[], options: FindReusesOptions = {}): readonly Reuse[] {
  const settings = { ...DEFAULT_OPTIONS, ...options };
  const ordered = [...articles].sort((x, y) => order(x.id, y.id) || order(x.text, y.text));
  const read = ordered.map((article) => ({ outlet: article.outlet, units: unitsOf(article) }));
  const kept = withoutBoilerplate(read);
  const texts = ordered.map(({ id, text }, at): Prepared => ({ id, compared: compareText(text, kept[at] as Units) }));
  const reuses: Reuse[] = [];
  eachFirst(texts, (first, seconds) => {
    const table = buildPairTable(first.compared);
    for (const second of seconds) {
      for (const reuse of describePair(first, second, alignTexts(table, second.compared, settings))) {
        reuses.push({ id: `r${reuses.length + 1}`, ...reuse });
      }
    }
  });
  return nameFamilies(reuses);
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** The words of an article that can be reused: all but its bylines, credits, terms and furniture. */
export function unitsOf(article: Article): Units {
  if (article.parts.length === 0) return readUnits(article.text);
  return readUnits(
    article.text,
    article.parts.filter(({ kind }) => !SILENT.has(kind)).map(({ span }) => span),
  );
}

interface Prepared {
  readonly id: string;
  readonly compared: ComparedText;
}

/** Each text with those after it that it has to be compared with: few texts all with all, many by shared fingerprints. */
function eachFirst(texts: readonly Prepared[], take: (first: Prepared, seconds: readonly Prepared[]) => void): void {
  if (texts.length <= FEW_ARTICLES) {
    texts.forEach((first, at) => {
      take(first, texts.slice(at + 1));
    });
    return;
  }
  let seconds: Prepared[] = [];
  let current = -1;
  eachPair(postingsOf(texts), (first, second) => {
    if (first !== current && current >= 0) {
      take(texts[current] as Prepared, seconds);
      seconds = [];
    }
    current = first;
    seconds.push(texts[second] as Prepared);
  });
  if (current >= 0) take(texts[current] as Prepared, seconds);
}

function postingsOf(texts: readonly Prepared[]): Postings {
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
