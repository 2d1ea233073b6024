import { parseArticle } from "./article/parse-article.ts";
import { type FoundAttributions, findAttributions } from "./attribution/find-attributions.ts";
import type { Article } from "./core/article.ts";
import type { Document } from "./core/document.ts";
import { HearsayError } from "./core/errors.ts";
import { articleKey } from "./core/ids.ts";
import { refusalIn } from "./core/input-notes.ts";
import type { Note } from "./core/note.ts";
import type { DetailedReading, Reading } from "./core/reading.ts";
import { relabel } from "./core/relabel.ts";
import { readsSpeech } from "./language/choose-language.ts";
import { findProvenance } from "./provenance/find-provenance.ts";
import { buildReport } from "./report/build-report.ts";
import type { Report, ReportInput } from "./report/format.ts";
import { findReuses } from "./reuse/find-reuses.ts";
import { findSentences } from "./sentences/find-sentences.ts";
import { findStatements } from "./statements/find-statements.ts";
import { VERSION } from "./version.ts";

/**
 * The whole pipeline over documents that were read: article → sentences → attributions → statements for each alone, then
 * reuse → links, claims, chains, findings → Report over all. One article and a thousand run the same path. What is no article (a list of
 * links, a login wall) stands in `inputs` with its reason. Throws `usage` where it is given anything but documents.
 *
 * @example
 * const documents: Document[] = [];
 * for await (const result of readDocuments(["story.html"])) if ("document" in result) documents.push(result.document);
 * const { claims } = trace(documents);
 */
export function trace(documents: readonly Document[]): Report {
  for (const document of documents as readonly unknown[])
    if (typeof document !== "object" || document === null)
      throw new HearsayError("usage", `trace wants documents, as readDocuments gives them, not ${String(document)}.`);
  const { articles, refused } = splitRefused(documents.map(readOne));
  const inputs = documents.map(({ input, sha256 }) => {
    const because = refused.get(input);
    return because === undefined ? { input, sha256, read: true } : { input, sha256, read: false, because };
  });
  return joinReadings(articles, inputs);
}

/** The readings of articles, and of every other input why it is none. */
export function splitRefused(readings: readonly Reading[]): {
  readonly articles: readonly Reading[];
  readonly refused: ReadonlyMap<string, string>;
} {
  const refused = new Map(
    readings.flatMap(({ article, notes }) => {
      const refusal = refusalIn(notes);
      return refusal === null ? [] : [[article.input, refusal] as const];
    }),
  );
  return { articles: readings.filter(({ notes }) => refusalIn(notes) === null), refused };
}

/** Everything that one article says by itself: a pure function of its bytes. What a worker thread runs. */
export function readOne(document: Document): Reading {
  const { sentences: _, ...reading } = readClosely(document);
  return reading;
}

/** As `readOne`, with the sentences and their tokens kept. */
export function readClosely(document: Document): DetailedReading {
  const { value: article, notes } = parseArticle(document);
  const sentences = findSentences(article);
  const isRead = readsSpeech(article.language, article.text);
  const { sources, attributions, notes: doubts } = isRead ? findAttributions(article, sentences) : SILENT;
  const { statements, gists } = findStatements(article, sentences, attributions, sources);
  return {
    article,
    sentences,
    sources,
    attributions,
    statements,
    gists,
    notes: [...notes, ...doubts, ...(isRead ? [] : unread(article))],
  };
}

const SILENT: FoundAttributions = { sources: [], attributions: [], notes: [] };

/** A text in a language whose speech is not read is told as such: "nobody speaks" would be another answer. */
function unread(article: Article): Note[] {
  if (article.text.trim() === "") return [];
  const { language } = article;
  // a recipe or a table of a page that calls itself English is no other language
  const isOther = language !== null && !/^en/i.test(language);
  const which = isOther ? `is in another language (${language})` : "does not read like English sentences";
  const says = `Who said what is read in English only, and this text ${which}; credits, dates, links and shared words are read in every language.`;
  return [{ code: "speech-not-read", article: article.id, span: null, says }];
}

/** The set-based part: what the readings say together. Their order does not matter. */
export function joinReadings(
  readings: readonly Reading[],
  inputs: readonly ReportInput[],
  notes: readonly Note[] = [],
): Report {
  const { distinct, repeats } = tellApart(readings);
  const reuses = findReuses(distinct.map((reading) => reading.article));
  const provenance = findProvenance(distinct, reuses);
  return buildReport({
    version: VERSION,
    inputs,
    readings: distinct,
    reuses,
    provenance,
    notes: [...notes, ...repeats],
  });
}

/** Readings in the order of their ids; a repeated id gets "#2", "#3", … and a note. Nothing is dropped. */
function tellApart(readings: readonly Reading[]): { distinct: Reading[]; repeats: Note[] } {
  const order = (a: Reading, b: Reading): number =>
    compareText(a.article.id, b.article.id) || compareText(a.article.input, b.article.input);
  const counts = new Map<string, number>();
  const repeats: Note[] = [];
  const distinct = [...readings].sort(order).map((reading) => {
    const key = articleKey(reading.article.id);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count === 1) return reading;
    const id = `${reading.article.id}#${count}`;
    const says = `The id ${reading.article.id} came ${count} times; ${reading.article.input} is kept as "#${count}".`;
    repeats.push({ code: "repeated-id", article: id, span: null, says });
    return relabel(reading, id);
  });
  return { distinct, repeats };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
