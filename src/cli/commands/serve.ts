import { spawn } from "node:child_process";
import { serve } from "../../server/serve.ts";
import type { CliCommand } from "../command.ts";
import { openSession } from "../open-session.ts";
import { INPUT_KINDS, wholeNumber, withOffline } from "../options.ts";

interface ServeOptions {
  readonly case?: string;
  readonly port: number;
  readonly host: string;
  readonly open: boolean;
  readonly by?: string;
  readonly offline?: boolean;
}

/** `hearsay serve`: the web app over inputs or a case, on this machine only unless asked otherwise. */
export const serveCommand: CliCommand<ServeOptions> = {
  configure: (command) =>
    void withOffline(command, "an address that is named or added")
      .argument("[input...]", `${INPUT_KINDS}; none with --case`)
      .option("--case <folder>", "a case, made where there is none: notes and rulings can be written")
      .option("--port <number>", "the port (0: any that is free)", wholeNumber("--port", 0, 65_535), 4173)
      .option(
        "--host <address>",
        "listen elsewhere than on this machine (0.0.0.0: on all its addresses); then a token is wanted",
        "127.0.0.1",
      )
      .option("--by <name>", "who writes notes and rulings (default: this account)")
      .option("--no-open", "do not open a browser"),
  async run({ inputs, options, terminal }) {
    const { session, close } = await openSession(inputs, { ...options, create: true }, terminal);
    try {
      const serving = await serve(session, {
        port: options.port,
        host: options.host,
        offline: options.offline === true,
      });
      const stopped = terminal.untilStopped();
      await terminal.print(`${serving.url}\n`);
      if (serving.elsewhere.length > 0) {
        terminal.say("From another machine:");
        for (const url of serving.elsewhere) terminal.say(url);
      }
      terminal.say(
        serving.isOpen
          ? "Ctrl-C stops it. Whoever has an address with its token can do here what you can. The network carries it unencrypted."
          : "Ctrl-C stops it. Nothing leaves this machine.",
      );
      if (options.open) openBrowser(serving.url);
      const signal = await stopped;
      await serving.close();
      return signal === "SIGINT" ? 130 : 0;
    } finally {
      // also where the port is taken: a case left open keeps its -wal and -shm beside it
      close();
    }
  },
};

/** Asks the system to open the address; where that is not possible, the printed address is enough. */
function openBrowser(url: string): void {
  const [command, ...before] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(command as string, [...before, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
