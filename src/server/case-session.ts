import { addDocuments } from "../cases/add-documents.ts";
import { ruledReport } from "../cases/case-report.ts";
import { documentOf } from "../cases/document-of.ts";
import { addNote, eraseNote } from "../cases/notes.ts";
import { actorNow } from "../cases/people.ts";
import type { RuledReport } from "../cases/ruled-report.ts";
import { rule, undoRuling } from "../cases/rulings.ts";
import { findInCase } from "../cases/search/find-in-case.ts";
import { shownLog } from "../cases/shown-log.ts";
import { noteTarget, shownNotes } from "../cases/shown-notes.ts";
import { HearsayError } from "../core/errors.ts";
import { relabelClosely } from "../core/relabel.ts";
import { indexReport, type ReportIndex } from "../report/index-report.ts";
import type { CaseStore } from "../store/case-store.ts";
import { readClosely } from "../trace.ts";
import type { Session } from "./session.ts";

/** Shows a case and writes to it. Other processes may add to the case meanwhile: the report follows the log. */
export function caseSession(store: CaseStore, by?: string): Session {
  let made: { readonly at: number; readonly both: Promise<RuledReport>; readonly index: Promise<ReportIndex> } | null =
    null;
  const latest = async (): Promise<NonNullable<typeof made>> => {
    const last = await store.tables
      .selectFrom("log")
      .select((row) => row.fn.max("seq").as("seq"))
      .executeTakeFirst();
    const at = Number(last?.seq ?? 0);
    if (made === null || made.at !== at) {
      const both = ruledReport(store);
      made = { at, both, index: both.then(({ ruled }) => indexReport(ruled)) };
    }
    return made;
  };
  const index = async (): Promise<ReportIndex> => (await latest()).index;
  const both = async (): Promise<RuledReport> => (await latest()).both;
  return {
    folder: store.folder,
    index,
    report: async () => (await index()).report,
    closely: async (id) => {
      const document = await documentOf(store, id);
      return document === null ? null : relabelClosely(readClosely(document), id);
    },
    find: (query, limit, offset) => findInCase(store, query, { limit, offset }),
    notes: () => shownNotes(store, both),
    log: () => shownLog(store, both),
    addNote: async ({ article, span, target, body }) => {
      if (target !== null && article !== null)
        throw new HearsayError("usage", "A note is on an article or on something found in it: give one of the two.");
      const on =
        target === null
          ? { targetKind: article === null ? ("case" as const) : ("article" as const), target: article ?? "case" }
          : noteTarget(await both(), target);
      return addNote(store, { ...on, article, span, body }, actorNow(by));
    },
    eraseNote: (id, why) => eraseNote(store, id, why, actorNow(by)),
    rule: async (request) => rule(store, await both(), request, actorNow(by)),
    undo: (id, why) => undoRuling(store, id, why, actorNow(by)),
    add: async (documents) => {
      const notRead: { input: string; because: string }[] = [];
      const summary = await addDocuments(store, documents, actorNow(by), {
        // a long text is read in a thread of its own: the server answers meanwhile, and gives up what takes too long
        workers: 1,
        onNotRead: ({ input, because }) => notRead.push({ input, because }),
      });
      return { added: summary.new + summary.newVersions, alreadyThere: summary.alreadyThere, notRead };
    },
  };
}
