import { HearsayError } from "../../core/errors.ts";
import type { Report } from "../../report/format.ts";
import type { CliCommand, ExitCode } from "../command.ts";
import { INPUT_KINDS, withForms, withOffline } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { traceInputs } from "../trace-inputs.ts";
import { putOut } from "../write-whole.ts";

export interface TraceOptions {
  readonly json?: boolean;
  readonly html?: string;
  readonly all?: boolean;
  readonly why?: string;
  readonly offline?: boolean;
  readonly ascii?: boolean;
}

/** `hearsay trace`: everything about a few articles or many, on one screen. */
export const traceCommand: CliCommand<TraceOptions> = {
  configure: (command) => void withOffline(withForms(command)).argument("<input...>", INPUT_KINDS),
  async run({ inputs, options, terminal }) {
    const report = await traceInputs(inputs, terminal, { offline: options.offline === true });
    await showReport(report, options, terminal);
    return exitCodeOf(report);
  },
};

/** 1 where an input could not be read. */
export const exitCodeOf = (report: Report): ExitCode => (report.inputs.every((input) => input.read) ? 0 : 1);

/** Prints a Report in the form that was asked for. Views other than the screen are loaded only when they are asked for. */
export async function showReport(report: Report, options: TraceOptions, terminal: Terminal): Promise<void> {
  const form = { columns: terminal.columns, ascii: options.ascii === true };
  if (options.json === true) return terminal.print(`${JSON.stringify(report, null, 1)}\n`);
  if (options.html !== undefined) {
    const { renderHtml } = await import("../../report/html/render-html.ts");
    return putOut(options.html, renderHtml(report), terminal);
  }
  if (report.articles.length === 0) return;
  if (options.why !== undefined) {
    const { renderWhy } = await import("../../report/screen/render-all.ts");
    const text = renderWhy(report, options.why, form);
    if (text === null) throw new HearsayError("usage", `--why ${options.why}: no such number; --all shows every one.`);
    return terminal.print(text);
  }
  if (options.all === true) {
    const { renderAll } = await import("../../report/screen/render-all.ts");
    return terminal.print(renderAll(report, form));
  }
  const { renderScreen, screenLines } = await import("../../report/screen/render-screen.ts");
  if (!terminal.colour) return terminal.print(renderScreen(report, form));
  return terminal.print((await import("../colour.ts")).colourScreen(screenLines(report, form)));
}
