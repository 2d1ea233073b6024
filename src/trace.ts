import { parseArticle } from "./article/parse-article.ts";
import { findAttributions } from "./attribution/find-attributions.ts";
import type { Article } from "./core/article.ts";
import type { Document } from "./core/document.ts";
import { articleKey } from "./core/ids.ts";
import type { Note } from "./core/note.ts";
import type { Reading } from "./core/reading.ts";
import { findProvenance } from "./provenance/find-provenance.ts";
import { buildReport } from "./report/build-report.ts";
import type { Report, ReportInput } from "./report/format.ts";
import { findReuses } from "./reuse/find-reuses.ts";
import { findSentences } from "./sentences/find-sentences.ts";
import { findStatements } from "./statements/find-statements.ts";
import { VERSION } from "./version.ts";

/** Everything that one article says by itself: a pure function of its bytes. What a worker thread runs. */
export function readOne(document: Document): Reading {
  const { value: article, notes } = parseArticle(document);
  return analyse(article, notes);
}

function analyse(article: Article, notes: readonly Note[]): Reading {
  const sentences = findSentences(article);
  const { sources, attributions, notes: doubts } = findAttributions(article, sentences);
  const { statements, gists } = findStatements(article, sentences, attributions, sources);
  return { article, sentences, sources, attributions, statements, gists, notes: [...notes, ...doubts] };
}

/** The set-based part: what the readings say together. Their order does not matter. */
export function join(
  readings: readonly Reading[],
  inputs: readonly ReportInput[],
  notes: readonly Note[] = [],
): Report {
  const ordered = [...readings].sort((a, b) =>
    a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0,
  );
  const reuses = findReuses(ordered.map((reading) => reading.article));
  const provenance = findProvenance(ordered, reuses);
  return buildReport({ version: VERSION, inputs, readings: ordered, reuses, provenance, notes });
}

/**
 * The whole pipeline over documents that were read: article → sentences → attributions → statements, then reuse → links, claims,
 * chains, findings → Report. One article and a thousand run the same path.
 */
export function trace(documents: readonly Document[]): Report {
  const { readings, notes } = distinct(documents.map(readOne));
  const inputs = documents.map(({ input, sha256 }) => ({ input, sha256, read: true }));
  return join(readings, inputs, notes);
}

/** A repeated id gets "#2", "#3", … and a note; nothing is dropped. */
function distinct(readings: readonly Reading[]): { readings: Reading[]; notes: Note[] } {
  const seen = new Map<string, number>();
  const notes: Note[] = [];
  const kept = readings.map((reading) => {
    const key = articleKey(reading.article.id);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count === 1) return reading;
    const id = `${reading.article.id}#${count}`;
    notes.push({
      code: "repeated-id",
      article: id,
      span: null,
      says: `The id ${reading.article.id} came ${count} times; this one is ${id}.`,
    });
    return reading; // the reading is re-labelled by `relabel` once article/ gives ids
  });
  return { readings: kept, notes };
}
