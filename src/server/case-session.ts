import { addDocuments } from "../cases/add-documents.ts";
import { caseReport } from "../cases/case-report.ts";
import { documentOf } from "../cases/document-of.ts";
import { readLog } from "../cases/log.ts";
import { addNote, type CaseNote, eraseNote, listNotes } from "../cases/notes.ts";
import { actorNow } from "../cases/people.ts";
import { rule, undoRuling } from "../cases/rulings.ts";
import { findInCase } from "../cases/search/find-in-case.ts";
import { relabel } from "../core/relabel.ts";
import type { PersonNote } from "../report/format.ts";
import { indexReport, type ReportIndex } from "../report/index-report.ts";
import type { CaseStore } from "../store/case-store.ts";
import { readClosely } from "../trace.ts";
import type { Session } from "./session.ts";

/** Shows a case and writes to it. Other processes may add to the case meanwhile: the report follows the log. */
export function caseSession(store: CaseStore, by?: string): Session {
  let made: { readonly at: number; readonly index: Promise<ReportIndex> } | null = null;
  const index = async (): Promise<ReportIndex> => {
    const last = await store.tables
      .selectFrom("log")
      .select((row) => row.fn.max("seq").as("seq"))
      .executeTakeFirst();
    const at = Number(last?.seq ?? 0);
    if (made === null || made.at !== at) made = { at, index: caseReport(store).then(indexReport) };
    return made.index;
  };
  return {
    folder: store.folder,
    index,
    report: async () => (await index()).report,
    closely: async (id) => {
      const document = await documentOf(store, id);
      if (document === null) return null;
      const reading = readClosely(document);
      return { ...relabel(reading, id), sentences: reading.sentences };
    },
    find: (query, limit, offset) => findInCase(store, query, { limit, offset }),
    notes: async () => (await listNotes(store)).map(personNote),
    log: () => readLog(store),
    addNote: (note) => addNote(store, note, actorNow(by)),
    eraseNote: (id, why) => eraseNote(store, id, why, actorNow(by)),
    rule: async (request) => rule(store, await caseReport(store), request, actorNow(by)),
    undo: (id, why) => undoRuling(store, id, why, actorNow(by)),
    add: async (documents) => {
      const notRead: { input: string; because: string }[] = [];
      const summary = await addDocuments(store, documents, actorNow(by), {
        workers: 0,
        onNotRead: ({ input, because }) => notRead.push({ input, because }),
      });
      return { added: summary.new + summary.newVersions, alreadyThere: summary.alreadyThere, notRead };
    },
  };
}

function personNote({ id, article, exact, anchor, body, author, at }: CaseNote): PersonNote {
  const state = anchor === null ? "whole" : anchor.kind;
  const span = anchor === null || anchor.kind === "broken" ? null : anchor.span;
  return { id, article, exact, state, span, body, author, at };
}
