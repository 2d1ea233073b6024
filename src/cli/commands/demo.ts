import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { HearsayError } from "../../core/errors.ts";
import type { CliCommand } from "../command.ts";
import { traceInputs } from "../trace-inputs.ts";
import { exitCodeOf, showReport, type TraceOptions } from "./trace.ts";

const CASE = join("examples", "harbour");

/** `hearsay demo`: the screen for an invented case that comes with the program. */
export const demoCommand: CliCommand<TraceOptions> = {
  configure: (command) =>
    void command
      .option("--json", "the whole Report (hearsay-report/1)")
      .option("--html <file>", "one page with everything")
      .option("--all", "everything, not only what fits a screen")
      .option("--why <number>", "the reasons behind a number of the screen")
      .option("--ascii", "nothing but ASCII on the screen"),
  async run({ options, terminal }) {
    const folder = findCase();
    const shown = relative(process.cwd(), folder);
    terminal.say(`An invented case: hearsay trace ${shown === "" ? "." : shown}`);
    const report = await traceInputs([folder], terminal);
    await showReport(report, options, terminal);
    return exitCodeOf(report);
  },
};

/** Looks upward from this file, so that it works from the sources, the bundle and the installed package. */
function findCase(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, CASE);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder)
      throw new HearsayError(
        "not-found",
        `The demo's articles (${CASE}) are not beside the program. Install it again.`,
      );
  }
}
