import type { RulingRequest } from "../cases/rulings.ts";
import type { Hit } from "../cases/search/find-in-case.ts";
import type { ShownEntry } from "../cases/shown-log.ts";
import type { Document } from "../core/document.ts";
import type { DetailedReading } from "../core/reading.ts";
import type { Span } from "../core/span.ts";
import type { PersonNote, Report } from "../report/format.ts";
import type { ReportIndex } from "../report/index-report.ts";

/** A note as a page asks for it: on the case, an article, some words of it, or something found. */
export interface NoteRequest {
  readonly article: string | null;
  readonly span: Span | null;
  /** Id of a finding, claim, source, statement, attribution or link of the report as it is now. */
  readonly target: string | null;
  readonly body: string;
}

/** What a served page can ask for: a report alone, or a case that can also be written to. */
export interface Session {
  /** The case's folder; null where only inputs are shown. */
  readonly folder: string | null;
  /** The report as it is now, with its ids resolved. Made anew only after a change. */
  index(): Promise<ReportIndex>;
  report(): Promise<Report>;
  /** One article again, with its sentences; null where there is none of that id. */
  closely(id: string): Promise<DetailedReading | null>;
  find(
    query: string,
    limit: number,
    offset: number,
  ): Promise<{ readonly total: number; readonly hits: readonly Hit[] }>;
  notes(): Promise<readonly PersonNote[]>;
  log(): Promise<readonly ShownEntry[]>;
  /** Throws `not-allowed` where there is no case, as do all that follow. */
  addNote(note: NoteRequest): Promise<string>;
  eraseNote(id: string, why: string): Promise<void>;
  rule(request: RulingRequest): Promise<string>;
  undo(id: string, why: string): Promise<void>;
  add(documents: readonly Document[]): Promise<{
    readonly added: number;
    readonly alreadyThere: number;
    readonly notRead: readonly { readonly input: string; readonly because: string }[];
  }>;
}
