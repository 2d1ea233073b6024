import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";

/** 0 done · 1 an input could not be read, the rest was done · 2 wrong usage · 3 `lint --fail-on` met · 130 Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

export interface Call<Options> {
  readonly inputs: readonly string[];
  readonly options: Options;
  readonly terminal: Terminal;
}

/** One command, in a file of its own under `commands/`; loaded only when it is called. */
export interface CliCommand<Options extends object = object> {
  /** Declares arguments and options. */
  configure(command: Command): void;
  /** Does the work: data to `terminal.print`, everything else to `terminal.say`. */
  run(call: Call<Options>): Promise<ExitCode>;
}
