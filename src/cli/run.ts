import { Command, CommanderError } from "commander";
import { HearsayError } from "../core/errors.ts";
import { VERSION } from "../version.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { COMMAND_TABLE } from "./command-table.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

const EXIT_CODES = `
Exit codes: 0 done · 1 an input could not be read (the rest is done) · 2 wrong usage · 3 lint --fail-on · 130 Ctrl-C
Where it came from, not whether it is true. Nothing is fetched unless an address is named.`;

/** Runs one command line and answers the exit code. Loads the one command that was called and no other. */
export async function run(argv: readonly string[], terminal: Terminal = openTerminal()): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command("hearsay")
    .description("Reads news and shows, for every claim, where it came from.")
    .version(VERSION, "-V, --version")
    .addHelpText("after", EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.print(text),
      writeErr: (text) => sayLines(terminal, text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, "hearsay: ")),
    })
    .showHelpAfterError("Try: hearsay --help");
  const called = argv.find((word) => !word.startsWith("-"));
  for (const { name, summary, load } of COMMAND_TABLE) {
    const command = program.command(name).description(summary);
    if (name === called || (called === "help" && argv.includes(name))) {
      const loaded: CliCommand = await load();
      loaded.configure(command);
      command.action(async () => {
        exitCode = await loaded.run({ inputs: command.args, options: command.opts(), terminal });
      });
    }
  }
  try {
    if (argv.length === 0) program.help({ error: true });
    await program.parseAsync(argv as string[], { from: "user" });
    return exitCode;
  } catch (error) {
    return explain(error, terminal);
  }
}

function sayLines(terminal: Terminal, text: string): void {
  for (const line of text.split("\n")) terminal.say(line);
}

/** One line on stderr for what went wrong, never a stack of calls unless HEARSAY_DEBUG asks for it. */
function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof HearsayError) {
    terminal.say(`hearsay: ${error.message} [${error.code}]`);
    return error.code === "usage" ? 2 : error.code === "interrupted" ? 130 : 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  terminal.say(`hearsay: a fault of the program, not of the input: ${message} (HEARSAY_DEBUG=1 shows where)`);
  if ((process.env["HEARSAY_DEBUG"] ?? "") !== "" && error instanceof Error) sayLines(terminal, error.stack ?? "");
  return 1;
}
