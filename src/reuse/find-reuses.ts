import type { Article, PartKind } from "../core/article.ts";
import type { Reuse } from "../core/reuse.ts";
import type { Span } from "../core/span.ts";
import { type AlignOptions, alignTexts } from "./align-texts.ts";
import { type ComparedText, compareText } from "./compared-text.ts";
import { describePair } from "./describe-pair.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { nameFamilies } from "./name-families.ts";
import { eachPlanned, planned, planPairs, type Second, secondOf } from "./pair-plan.ts";
import { buildPairTable } from "./shared-pairs.ts";
import { pairingPrints } from "./text-seeds.ts";
import { readUnits } from "./units.ts";

/** Parts that every article of a house carries: they say nothing of who copied whom. */
const SILENT: ReadonlySet<PartKind> = new Set(["furniture", "terms", "credit", "byline", "dateline", "note"]);

/** Up to so many articles, every pair is compared, so that reworded passages without a common run are found too. */
export const FEW_ARTICLES = 40;

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
  const read = ordered.map((article) => {
    const units = readUnits(article.text, reusableSpans(article));
    return { compared: compareText(article.text, units), prints: fingerprintsOf(units) };
  });
  const outlets = numberOutlets(ordered.map(({ outlet }) => outlet));
  const plan = planPairs(
    read.map(({ compared, prints }) => pairingPrints(prints, compared.units)),
    outlets,
  );
  const texts = read.map(
    ({ compared, prints }, at): Prepared => ({
      id: ordered[at]?.id as string,
      compared: planned(plan.boilerplate, compared, prints, outlets[at] as number),
    }),
  );
  const reuses: Reuse[] = [];
  const take = (at: number, seconds: readonly Second[]): void => {
    const first = texts[at] as Prepared;
    const table = buildPairTable(first.compared);
    for (const { second: other, mayBeReworded } of seconds) {
      const second = texts[other] as Prepared;
      for (const reuse of describePair(first, second, alignTexts(table, second.compared, settings, mayBeReworded))) {
        reuses.push({ id: `r${reuses.length + 1}`, ...reuse });
      }
    }
  };
  if (texts.length > FEW_ARTICLES) {
    eachPlanned(plan, 0, texts.length, (at, entries) => take(at, Array.from(entries, secondOf)));
  } else
    texts.forEach((_, at) => {
      take(
        at,
        texts.slice(at + 1).map((__, other) => ({ second: at + 1 + other, mayBeReworded: true })),
      );
    });
  return nameFamilies(reuses);
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** The parts of an article that can be reused, null for all of it: not its bylines, credits, terms and furniture. */
export function reusableSpans(article: Article): readonly Span[] | null {
  if (article.parts.length === 0) return null;
  return article.parts.filter(({ kind }) => !SILENT.has(kind)).map(({ span }) => span);
}

interface Prepared {
  readonly id: string;
  readonly compared: ComparedText;
}

/** A number for each outlet, in the order they come; −1 where none is known. */
export function numberOutlets(outlets: readonly (string | null)[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(outlets, (outlet) => {
    if (outlet === null) return -1;
    const known = numbers.get(outlet) ?? numbers.size;
    numbers.set(outlet, known);
    return known;
  });
}
