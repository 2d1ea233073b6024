import { Option } from "commander";
import { compareArticles } from "../../compare-articles.ts";
import { HearsayError } from "../../core/errors.ts";
import { refusalIn } from "../../core/input-notes.ts";
import type { DetailedReading } from "../../core/reading.ts";
import { readDocuments } from "../../read/read-documents.ts";
import { comparisonLines } from "../../report/comparison/lines.ts";
import { readClosely } from "../../trace.ts";
import type { CliCommand } from "../command.ts";
import { withOffline } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { putOut } from "../write-whole.ts";

export interface CompareOptions {
  readonly html?: string;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly offline?: boolean;
}

/** `hearsay compare A B`: sentence against sentence, every difference classified. */
export const compareCommand: CliCommand<CompareOptions> = {
  configure: (command) =>
    void withOffline(command)
      .argument(
        "<articles...>",
        "two articles, the earlier one first: .txt .md .html .pdf, addresses, or a .jsonl of one",
      )
      .addOption(new Option("--html <file>", "the rows as one page").conflicts("json"))
      .option("--json", "the rows as JSON")
      .option("--all", "also sentences that are the same"),
  async run({ inputs, options, terminal }) {
    const [a, b] = await readTwo(inputs, options, terminal);
    const comparison = compareArticles(a, b);
    const texts = { a: a.article, b: b.article };
    if (options.json === true) await terminal.print(`${JSON.stringify(comparison, null, 1)}\n`);
    else if (options.html !== undefined) {
      const { renderComparisonHtml } = await import("../../report/comparison/page.ts");
      await putOut(options.html, renderComparisonHtml(comparison, texts), terminal);
    } else {
      const form = { columns: terminal.columns, all: options.all === true };
      await terminal.printRows(comparisonLines(comparison, texts, form).map((line) => [line]));
    }
    return 0;
  },
};

async function readTwo(
  inputs: readonly string[],
  { offline = false }: CompareOptions,
  terminal: Terminal,
): Promise<[DetailedReading, DetailedReading]> {
  const readings: DetailedReading[] = [];
  for await (const result of readDocuments(inputs, { stdin: terminal.input, offline })) {
    if ("error" in result) throw result.error;
    const reading = readClosely(result.document);
    const refusal = refusalIn(reading.notes);
    if (refusal !== null) throw new HearsayError("not-an-article", refusal);
    readings.push(reading);
    if (readings.length > 2) break;
  }
  const [a, b, more] = readings;
  if (a === undefined || b === undefined || more !== undefined) {
    throw new HearsayError("usage", "compare wants two articles: hearsay compare A B. For many, see: hearsay reuse.");
  }
  return [a, b];
}
