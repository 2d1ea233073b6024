import type { Document } from "../core/document.ts";
import { HearsayError } from "../core/errors.ts";
import { caseSession } from "../server/case-session.ts";
import { reportSession } from "../server/report-session.ts";
import type { Session } from "../server/session.ts";
import { isCase, openCase } from "../store/case-store.ts";
import type { Terminal } from "./terminal.ts";
import { traceInputs } from "./trace-inputs.ts";

interface SessionOptions {
  readonly case?: string;
  readonly by?: string;
  /** Fetch nothing, not even an address that is named. */
  readonly offline?: boolean;
}

export interface OpenedSession {
  readonly session: Session;
  close(): void;
}

/** What `serve` and `mcp` show: a case, or inputs read now. Throws `usage` where neither or both are named. */
export async function openSession(
  inputs: readonly string[],
  options: SessionOptions & { readonly create: boolean },
  terminal: Terminal,
): Promise<OpenedSession> {
  if ((options.case === undefined) === (inputs.length === 0))
    throw new HearsayError("usage", "Give inputs to look at, or a case with --case DIR.");
  if (options.case !== undefined) {
    if (options.create && !isCase(options.case))
      terminal.say(`There is no case in ${options.case} yet; a new one is made.`);
    const store = openCase(options.case, options.create ? { create: true } : { forReading: true });
    return { session: caseSession(store, options.by), close: () => store.close() };
  }
  const documents = new Map<string, Document>();
  const report = await traceInputs(inputs, terminal, {
    offline: options.offline === true,
    onDocument: (document) => void documents.set(document.input, document),
  });
  if (report.articles.length === 0)
    throw new HearsayError("no-articles", "None of the inputs could be read; there is nothing to show.");
  return { session: reportSession(report, documents), close: () => undefined };
}
