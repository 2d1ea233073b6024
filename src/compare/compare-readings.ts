import { diffArrays } from "diff";
import type { Change, Difference } from "../core/difference.ts";
import type { DetailedReading as Reading } from "../core/reading.ts";
import type { Reuse } from "../core/reuse.ts";
import type { Span } from "../core/span.ts";
import { negationsOf } from "../language/negations.ts";
import { alignSentences, isAlike, isTitle } from "./align-sentences.ts";
import { classifyChange, type ReadSentence } from "./classify-change.ts";
import { type LemmaOf, negationChange } from "./negation-change.ts";
import type { Piece } from "./piece.ts";

/** One sentence against another. A row without `a` was added, one without `b` removed. */
export interface ComparisonRow {
  readonly headline: boolean;
  /** The most telling first; never empty. */
  readonly changes: readonly [Change, ...Change[]];
  /** What a change was read from, change by change, where more than the words tells it: “may” → said flatly. */
  readonly why: readonly string[];
  readonly a: Span | null;
  readonly b: Span | null;
  readonly pieces: readonly Piece[];
}

export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly rows: readonly ComparisonRow[];
}

const TELLING: readonly Change[] = [
  "negation",
  "attribution dropped",
  "stronger",
  "weaker",
  "number",
  "speaker",
  "moved",
  "reworded",
  "added",
  "removed",
  "same",
];
/** So much of the shorter text stands in the other where one is a version of it. */
const VERSION_SHARE = 0.5;
/** Parts that say nothing of the matter. */
const SILENT = new Set(["furniture", "terms", "credit", "byline", "dateline"]);

/**
 * Sentence against sentence, the headline first, then in the order of `b` with what it left out of `a` where it stood. `reuses` are the
 * passages that the two share (`findReuses`). Differences are of words, by Myers's algorithm.
 */
export function compareReadings(a: Reading, b: Reading, reuses: readonly Reuse[]): Comparison {
  const ofPair = reuses.filter(({ a: one, b: other }) => {
    const ids = [one.article, other.article];
    return ids.includes(a.article.id) && ids.includes(b.article.id);
  });
  const pairs = alignSentences(a, b, ofPair);
  const byB = new Map(pairs.map((pair) => [pair.b, pair]));
  const pairedA = new Set(pairs.map((pair) => pair.a));
  const isVersion =
    pairs.length >=
    VERSION_SHARE *
      Math.min(
        a.sentences.filter((_, at) => speaks(a, at)).length,
        b.sentences.filter((_, at) => speaks(b, at)).length,
      );
  const rows: ComparisonRow[] = [];
  let shownA = 0;
  const removeUpTo = (end: number): void => {
    for (; shownA < end; shownA++) {
      if (!pairedA.has(shownA) && speaks(a, shownA)) rows.push(rowOf(sentenceAt(a, shownA), null));
    }
  };
  b.sentences.forEach((_, at) => {
    const pair = byB.get(at);
    if (pair === undefined) {
      if (speaks(b, at)) rows.push(rowOf(null, sentenceAt(b, at)));
      return;
    }
    if (!pair.moved && !isTitle(b, at)) removeUpTo(pair.a);
    rows.push(rowOf(sentenceAt(a, pair.a), sentenceAt(b, at), { moved: pair.moved, isVersion }));
  });
  removeUpTo(a.sentences.length);
  // a stable sort: headlines come to the top, the rest keeps its order
  rows.sort((x, y) => Number(y.headline) - Number(x.headline));
  return { a: a.article.id, b: b.article.id, rows };
}

const speaks = (reading: Reading, at: number): boolean =>
  !SILENT.has(reading.article.parts[reading.sentences[at]?.part ?? -1]?.kind ?? "paragraph");

interface PairedRow {
  readonly moved: boolean;
  /** The two texts are one text in two versions: their headlines are too, whatever words they share. */
  readonly isVersion: boolean;
}

interface RowSentence extends ReadSentence {
  readonly isTitle: boolean;
}

const sentenceAt = (reading: Reading, at: number): RowSentence => ({
  reading,
  span: reading.sentences[at]?.span as Span,
  isTitle: isTitle(reading, at),
});

function rowOf(
  a: RowSentence | null,
  b: RowSentence | null,
  { moved, isVersion }: PairedRow = { moved: false, isVersion: false },
): ComparisonRow {
  const [aText, bText] = [wordsOfSentence(a), wordsOfSentence(b)];
  const headline = a?.isTitle === true || b?.isTitle === true;
  const pieces = diffWords(aText, bText);
  const changes = new Set<Change>();
  let differences: readonly Difference[] = [];
  if (a === null) changes.add("added");
  else if (b === null) changes.add("removed");
  else {
    if (pieces.every((piece) => piece.in === "both")) changes.add(moved ? "moved" : "same");
    else if (headline && !isVersion && !isAlike(aText, bText)) changes.add("reworded");
    else {
      differences = differencesOf(a, b, pieces);
      for (const { change } of differences) changes.add(change);
      if (changes.size === 0) changes.add("reworded");
    }
    if (moved) changes.add("moved");
  }
  const ordered = TELLING.filter((change) => changes.has(change)) as [Change, ...Change[]];
  const why = ordered.flatMap((change) => differences.find((one) => one.change === change)?.why ?? []);
  return { headline, changes: ordered, why, a: a?.span ?? null, b: b?.span ?? null, pieces };
}

/** What was read from the statements of both, and a denial that came or went: what it turns round is not told as stronger or weaker too. */
function differencesOf(a: ReadSentence, b: ReadSentence, pieces: readonly Piece[]): readonly Difference[] {
  const found = classifyChange(a, b);
  const negations = negationsOf(b.reading.article.language);
  const why = negations === null ? null : negationChange(pieces, negations, lemmasIn(a, b));
  if (why === null) return found;
  return [{ change: "negation", why }, ...found.filter(({ change }) => change !== "stronger" && change !== "weaker")];
}

/** The dictionary forms of the words of two sentences, as they were read. */
function lemmasIn(...both: readonly ReadSentence[]): LemmaOf {
  const known = new Map<string, string>();
  for (const { reading, span } of both) {
    const { article, sentences } = reading;
    const tokens = sentences.find((sentence) => sentence.span.start === span.start)?.tokens ?? [];
    for (const { start, end, lemma } of tokens)
      known.set(article.text.slice(start, end).toLowerCase(), lemma.toLowerCase());
  }
  return (word) => known.get(word) ?? word;
}

/** The words of a sentence, without the marks that make a line of Markdown a heading. */
function wordsOfSentence(sentence: ReadSentence | null): string {
  if (sentence === null) return "";
  const { article } = sentence.reading;
  const words = article.text.slice(sentence.span.start, sentence.span.end);
  return /\.(?:md|markdown)$/i.test(article.input) ? words.replace(/^#{1,6}\s+/, "") : words;
}

/** Case, marks and white space make no difference between words. */
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}%$€£]/gu, "");

function diffWords(a: string, b: string): readonly Piece[] {
  const parts = diffArrays(wordsOf(a), wordsOf(b), { comparator: (one, other) => bare(one) === bare(other) });
  return parts.map(({ value, added, removed }) => ({
    text: value.join(" "),
    in: added ? "b" : removed ? "a" : "both",
  }));
}

/** Words with the marks that stand alone beside them ("May . –"): a mark more or less is no other word. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let before = "";
  for (const word of text.split(/\s+/u)) {
    if (word === "") continue;
    const last = words.length - 1;
    if (bare(word) !== "") {
      words.push(before + word);
      before = "";
    } else if (last >= 0) words[last] += ` ${word}`;
    else before += `${word} `;
  }
  return before === "" ? words : [...words, before.trimEnd()];
}
