import type { Document } from "../core/document.ts";
import { HearsayError } from "../core/errors.ts";
import { relabelClosely } from "../core/relabel.ts";
import type { Report } from "../report/format.ts";
import { indexReport } from "../report/index-report.ts";
import { readClosely } from "../trace.ts";
import { findInReport } from "./find-in-report.ts";
import type { Session } from "./session.ts";

/** Shows inputs without a case: everything can be looked at, nothing can be written. */
export function reportSession(report: Report, documents: ReadonlyMap<string, Document>): Session {
  const index = indexReport(report);
  const refuse = async (): Promise<never> => {
    throw new HearsayError("not-allowed", "There is no case to write to. Start with: hearsay serve --case DIR.");
  };
  return {
    folder: null,
    index: async () => index,
    report: async () => report,
    closely: async (id) => {
      const article = index.articles.get(id);
      const document = article === undefined ? undefined : documents.get(article.input);
      return document === undefined ? null : relabelClosely(readClosely(document), id);
    },
    find: async (query, limit, offset) => findInReport(report, query, limit, offset),
    notes: async () => [],
    log: async () => [],
    addNote: refuse,
    eraseNote: refuse,
    rule: refuse,
    undo: refuse,
    add: refuse,
  };
}
