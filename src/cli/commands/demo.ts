import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { HearsayError } from "../../core/errors.ts";
import type { CliCommand } from "../command.ts";
import { withForms } from "../options.ts";
import { traceInputs } from "../trace-inputs.ts";
import { exitCodeOf, showReport, type TraceOptions } from "./trace.ts";

const CASE = join("examples", "harbour");

/** `hearsay demo`: the screen for an invented case that comes with the program. */
export const demoCommand: CliCommand<TraceOptions> = {
  configure: (command) => void withForms(command),
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
