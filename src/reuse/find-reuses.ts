import type { Article, PartKind } from "../core/article.ts";
import type { Reuse } from "../core/reuse.ts";
import { type Alignment, alignUnits } from "./align-units.ts";
import { eachPair } from "./candidate-pairs.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { buildPostings } from "./postings.ts";
import { quotedUnits } from "./quotations.ts";
import { readUnits, type Units } from "./units.ts";

/** Parts that every article of a house carries: they say nothing of who copied whom. */
const SILENT: ReadonlySet<PartKind> = new Set(["furniture", "terms", "credit", "byline", "dateline"]);

/** A run that more articles than this share makes no pair by itself. */
const CAP_ARTICLES = 200;

/** Every passage that two of the articles share, with exact ends in both. Order of the articles does not matter. */
export function findReuses(articles: readonly Article[]): readonly Reuse[] {
  const texts = [...articles].sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0)).map(prepare);
  const prints = texts.map(({ units }) => fingerprintsOf(units));
  const from = new Int32Array(texts.length + 1);
  prints.forEach((print, at) => {
    from[at + 1] = (from[at] as number) + print.length;
  });
  const all = new Int32Array(from[texts.length] as number);
  prints.forEach((print, at) => {
    all.set(print, from[at]);
  });
  const reuses: Reuse[] = [];
  eachPair(buildPostings(all, from, CAP_ARTICLES), (first, second) => {
    reuses.push(...reusesOf(texts[first] as Prepared, texts[second] as Prepared));
  });
  return reuses.map((reuse, at) => ({ ...reuse, id: `r${at + 1}` }));
}

interface Prepared {
  readonly article: Article;
  readonly units: Units;
  readonly quoted: Uint8Array;
}

function prepare(article: Article): Prepared {
  const spans = article.parts.filter(({ kind }) => !SILENT.has(kind)).map(({ span }) => span);
  const units = readUnits(article.text, article.parts.length === 0 ? null : spans);
  return { article, units, quoted: quotedUnits(article.text, units) };
}

function reusesOf(a: Prepared, b: Prepared): Reuse[] {
  const alignments = alignUnits(a.units, b.units);
  const containment = {
    a: share(alignments.map(({ aFrom, aTo }) => [aFrom, aTo]), a.units.count),
    b: share(alignments.map(({ bFrom, bTo }) => [bFrom, bTo]), b.units.count),
  }; // biome-ignore format: two alike
  return alignments.map((alignment) => {
    const { aFrom, aTo, bFrom, bTo, identical } = alignment;
    const overlap = Math.min(1, identical / Math.max(1, Math.min(aTo - aFrom, bTo - bFrom)));
    return {
      id: "",
      a: { article: a.article.id, span: spanOf(a.units, aFrom, aTo) },
      b: { article: b.article.id, span: spanOf(b.units, bFrom, bTo) },
      kind: kindOf(a, b, alignment, overlap, Math.max(containment.a, containment.b)),
      overlap,
      containment,
    };
  });
}

const spanOf = (units: Units, from: number, to: number): { start: number; end: number } => ({
  start: units.starts[from] as number,
  end: units.ends[to - 1] as number,
});

/** Own words of a passage, outside quotation marks, up to which it is a quotation. */
const OWN_WORDS = 5;
/** From this share of the more contained article on, the pair is a copy and not an excerpt. */
const COPY_SHARE = 0.5;
const VERBATIM_OVERLAP = 0.97;

function kindOf(a: Prepared, b: Prepared, at: Alignment, overlap: number, containment: number): Reuse["kind"] {
  const own = Math.min(
    ownWords(a.quoted, at.aFrom, at.aTo),
    ownWords(b.quoted, at.bFrom, at.bTo),
  ); // biome-ignore format: two alike
  if (own <= OWN_WORDS) return "quotation";
  if (containment < COPY_SHARE) return "excerpt";
  return overlap >= VERBATIM_OVERLAP && Math.abs(at.aTo - at.aFrom - (at.bTo - at.bFrom)) <= 2 ? "verbatim" : "edited";
}

function ownWords(quoted: Uint8Array, from: number, to: number): number {
  let own = 0;
  for (let at = from; at < to; at++) if (quoted[at] === 0) own++;
  return own;
}

/** Share of `count` units that the ranges cover together. */
function share(ranges: readonly (readonly [number, number])[], count: number): number {
  let covered = 0;
  let end = 0;
  for (const [from, to] of [...ranges].sort((x, y) => x[0] - y[0])) {
    covered += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return count === 0 ? 0 : covered / count;
}
