import type { PersonNote } from "../report/views/view-types.ts";
import type { CaseStore } from "../store/case-store.ts";
import { ruledReport } from "./case-report.ts";
import { keyOfId, resolverOf } from "./keys.ts";
import { type CaseNote, listNotes, type NewNote } from "./notes.ts";
import type { RuledReport } from "./ruled-report.ts";

/** All notes as people see them: on ids of today's report, in the newest version of each page. `made` is today's report where it is there already. */
export async function shownNotes(store: CaseStore, made?: () => Promise<RuledReport>): Promise<PersonNote[]> {
  const notes = await listNotes(store);
  if (!notes.some(({ targetKind }) => targetKind !== "case" && targetKind !== "article"))
    return notes.map((note) => shown(note, note.current));
  const both = await (made ?? (() => ruledReport(store)))();
  const resolve = resolverOf(both);
  return notes.map((note) =>
    shown(note, note.targetKind === "article" ? note.current : resolve(both.ruled, note.target)),
  );
}

function shown(note: CaseNote, target: string | null): PersonNote {
  const { id, targetKind, current, exact, anchor, body, author, at } = note;
  const state = anchor === null ? "whole" : anchor.kind;
  const span = anchor === null || anchor.kind === "broken" ? null : anchor.span;
  return { id, on: { kind: targetKind, id: target }, article: current, exact, state, span, body, author, at };
}

/** Where a note on something found is kept: by what it is, not by its id of today. Throws `no-such-item`. */
export function noteTarget(report: RuledReport, id: string): Pick<NewNote, "targetKind" | "target"> {
  const { kind, key } = keyOfId(report, id);
  return { targetKind: kind, target: key };
}
