import { Option } from "commander";
import { caseReport } from "../../cases/case-report.ts";
import { shownNotes } from "../../cases/shown-notes.ts";
import { withoutNotes } from "../../cases/without-notes.ts";
import { withoutRejected } from "../../cases/without-rejected.ts";
import { HearsayError } from "../../core/errors.ts";
import { EXPORT_FORMATS, type ExportFormatName } from "../../report/exports/formats.ts";
import type { Report } from "../../report/format.ts";
import type { PersonNote } from "../../report/views/view-types.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";
import { writeWhole } from "../write-whole.ts";

interface ExportOptions extends CaseOptions {
  readonly format: string;
  readonly out?: string;
  readonly redactNotes?: boolean;
}

const NAMES = [...Object.keys(EXPORT_FORMATS), "html", "wacz"];

/** `hearsay export`: the case for other tools. Text formats go to stdout unless --out names a file. */
export const exportCommand: CliCommand<ExportOptions> = {
  configure: (command) =>
    void command
      .requiredOption("--case <folder>", "the case")
      .addOption(new Option("--format <name>", "how it is written").choices(NAMES).makeOptionMandatory())
      .option("--out <file>", "write to a file (needed for parquet and wacz; -: standard output)")
      .option("--redact-notes", "leave out what people wrote: notes and the reasons of rulings"),
  run: ({ options, terminal }) =>
    withCase(options, { forReading: true }, async (store) => {
      const out = options.out === "-" ? undefined : options.out;
      if (options.format === "wacz") {
        if (out === undefined) throw new HearsayError("usage", "--format wacz wants --out FILE.wacz.");
        const { exportWacz } = await import("../../cases/wacz/export-wacz.ts");
        const summary = await exportWacz(store, out, {
          redactNotes: options.redactNotes === true,
          madeAt: new Date().toISOString(),
        });
        terminal.say(`written: ${out} (${summary.records} records)`);
        return 0;
      }
      const found = withoutRejected(await caseReport(store));
      const redacts = options.redactNotes === true;
      const file = await fileOf(
        options.format,
        redacts ? withoutNotes(found) : found,
        redacts ? [] : await shownNotes(store),
      );
      if (out !== undefined) {
        await writeWhole(out, file);
        terminal.say(`written: ${out}`);
      } else if (typeof file === "string") await terminal.print(file.endsWith("\n") ? file : `${file}\n`);
      else throw new HearsayError("usage", `--format ${options.format} wants --out FILE.`);
      return 0;
    }),
};

async function fileOf(format: string, report: Report, notes: readonly PersonNote[]): Promise<string | Uint8Array> {
  if (format === "html") return (await import("../../report/html/render-html.ts")).renderHtml(report);
  return EXPORT_FORMATS[format as ExportFormatName].write(report, new Date().toISOString(), notes);
}
