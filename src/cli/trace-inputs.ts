import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Document } from "../core/document.ts";
import { readMany } from "../parallel/read-many.ts";
import type { Report, ReportInput } from "../report/format.ts";
import { joinReadings } from "../trace.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

async function* readInputs(inputs: readonly string[]): AsyncGenerator<Document> {
  for (const input of inputs) {
    const content = await readFile(input);
    yield {
      input,
      sha256: createHash("sha256").update(content).digest("hex"),
      kind: /\.html?$/.test(input) ? "html" : /\.md$/.test(input) ? "markdown" : "text",
      content,
      charset: null,
      url: null,
      archivedAt: null,
      record: null,
    };
  }
}

/** Reads the inputs and traces them together; each one that could not be read is said on stderr and stands in `inputs`. */
export async function traceInputs(inputs: readonly string[], terminal: Terminal): Promise<Report> {
  const progress = startProgress(terminal, "articles");
  const read: ReportInput[] = [];
  const { readings, failed } = await readMany(readInputs(inputs), {
    workers: 2,
    onDone: (done) => progress.update(done, null),
  });
  for (const reading of readings) read.push({ input: reading.article.input, sha256: "", read: true });
  progress.end();
  for (const { input, because } of failed) terminal.say(`hearsay: ${input}: ${because}`);
  return terminal.block(() => joinReadings(readings, read));
}
