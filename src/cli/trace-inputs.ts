import { availableParallelism } from "node:os";
import type { Document } from "../core/document.ts";
import { oddInputNotes } from "../core/input-notes.ts";
import { readMany } from "../parallel/read-many.ts";
import { readDocuments } from "../read/read-documents.ts";
import type { Report, ReportInput } from "../report/format.ts";
import { joinReadings, splitRefused } from "../trace.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

interface TraceInputsOptions {
  /** Fetch nothing, not even an address that is named. */
  readonly offline?: boolean;
  readonly onDocument?: (document: Document) => void;
}

/** Reads the inputs and traces them together; each one that could not be read is said on stderr and stands in `inputs`. */
export async function traceInputs(
  inputs: readonly string[],
  terminal: Terminal,
  { offline = false, onDocument }: TraceInputsOptions = {},
): Promise<Report> {
  const progress = startProgress(terminal, "articles");
  const seen: ReportInput[] = [];
  const refuse = (input: string, sha256: string, because: string): void => {
    seen.push({ input, sha256, read: false, because });
    progress.end();
  };
  async function* documents(): AsyncGenerator<Document> {
    for await (const result of readDocuments(inputs, { stdin: terminal.input, offline })) {
      if ("document" in result) {
        const { input, sha256 } = result.document;
        seen.push({ input, sha256, read: true });
        onDocument?.(result.document);
        yield result.document;
      } else {
        refuse(result.input, "", result.error.message);
        terminal.say(`hearsay: ${result.error.message} [${result.error.code}]`);
      }
    }
  }
  const { readings, failed } = await readMany(documents(), {
    workers: availableParallelism(),
    onDone: (done) => progress.update(done, null),
  });
  progress.end();
  for (const { input, because } of failed) terminal.say(`hearsay: ${input}: ${because}`);
  const reasons = new Map(failed.map(({ input, because }) => [input, because]));
  const { articles, refused } = splitRefused(readings);
  for (const { article, notes } of articles)
    for (const { says, code } of oddInputNotes(notes)) terminal.say(`hearsay: ${article.input}: ${says} [${code}]`);
  for (const [input, refusal] of refused) {
    terminal.say(`hearsay: ${refusal} [not-an-article]`);
    reasons.set(input, refusal);
  }
  const told = seen.map((item) => {
    const because = reasons.get(item.input);
    return because === undefined ? item : { ...item, read: false, because };
  });
  return terminal.block(() => joinReadings(articles, told));
}
