import { spawn } from "node:child_process";
import type { Document } from "../../core/document.ts";
import { HearsayError } from "../../core/errors.ts";
import { caseSession } from "../../server/case-session.ts";
import { reportSession } from "../../server/report-session.ts";
import { serve } from "../../server/serve.ts";
import type { Session } from "../../server/session.ts";
import { type CaseStore, openCase } from "../../store/case-store.ts";
import type { CliCommand } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { traceInputs } from "../trace-inputs.ts";

interface ServeOptions {
  readonly case?: string;
  readonly port: string;
  readonly host: string;
  readonly open: boolean;
  readonly by?: string;
}

/** `hearsay serve`: the web app over inputs or a case, on this machine only unless asked otherwise. */
export const serveCommand: CliCommand<ServeOptions> = {
  configure: (command) =>
    void command
      .argument("[input...]", ".txt .md .html .jsonl, folders; none with --case")
      .option("--case <folder>", "a case: notes and rulings can be written")
      .option("--port <number>", "the port (0: any that is free)", "4173")
      .option("--host <address>", "listen elsewhere than on this machine; then a token is wanted", "127.0.0.1")
      .option("--by <name>", "who writes notes and rulings (default: this account)")
      .option("--no-open", "do not open a browser"),
  async run({ inputs, options, terminal }) {
    const port = Number(options.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new HearsayError("usage", `--port wants a number from 0 to 65535, not "${options.port}".`);
    if ((options.case === undefined) === (inputs.length === 0))
      throw new HearsayError("usage", "Give inputs to look at, or a case with --case DIR.");
    const store = options.case === undefined ? null : openCase(options.case, { create: true });
    const session = await sessionOf(store, inputs, options, terminal);
    const serving = await serve(session, { port, host: options.host });
    await terminal.print(`${serving.url}\n`);
    terminal.say("Ctrl-C stops it. Nothing leaves this machine.");
    if (options.open) openBrowser(serving.url);
    await new Promise<void>((resolve) => {
      process.once("SIGTERM", resolve);
    });
    await serving.close();
    store?.close();
    return 0;
  },
};

async function sessionOf(
  store: CaseStore | null,
  inputs: readonly string[],
  options: ServeOptions,
  terminal: Terminal,
): Promise<Session> {
  if (store !== null) return caseSession(store, options.by);
  const documents = new Map<string, Document>();
  const report = await traceInputs(inputs, terminal, {
    onDocument: (document) => void documents.set(document.input, document),
  });
  if (report.articles.length === 0)
    throw new HearsayError("no-articles", "None of the inputs could be read; there is nothing to show.");
  return reportSession(report, documents);
}

/** Asks the system to open the address; where that is not possible, the printed address is enough. */
function openBrowser(url: string): void {
  const [command, ...before] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(command as string, [...before, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
