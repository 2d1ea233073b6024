import type { Readable, Writable } from "node:stream";
import { visibleLine } from "../report/visible-text.ts";

/** What a command may know of, and do to, the world it prints into. */
export interface Terminal {
  /** Columns; 80 where stdout is no terminal. */
  readonly columns: number;
  /** Colours wanted: a terminal, and no NO_COLOR. */
  readonly colour: boolean;
  /** A person watches stderr. */
  readonly watched: boolean;
  readonly input: Readable;
  /** Data as it is, to stdout: JSON, a file, a screen that is laid out. Resolves when there is room for more. */
  print(text: string): Promise<void>;
  /** Lines of cells, to stdout, tabs between the cells. Whatever is in them, the terminal obeys nothing of it. */
  printRows(rows: readonly (readonly string[])[]): Promise<void>;
  /** Everything else, to stderr: one line, of which the terminal obeys nothing. */
  say(line: string): void;
  /** As `say`, without ending the line: what progress overwrites. */
  hint(text: string): void;
  /** Waits for Ctrl-C or the system's wish to end, which then end nothing by themselves: whoever waits closes what is open. */
  untilStopped(): Promise<"SIGINT" | "SIGTERM">;
  /** Runs what blocks this thread for long, so that Ctrl-C still stops it. */
  block<T>(work: () => T): T;
}

interface World {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

const DEFAULT_COLUMNS = 80;
const INTERRUPTED = 130;

/** Rows as a terminal shows them: whatever an article, a name or an id holds is words there, and no command. */
export const shownRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(visibleLine).join("\t")}\n`).join("");

/** The terminal of this process. A reader that goes away (`| head`) ends the program quietly; Ctrl-C ends it with 130. */
export function openTerminal(world: World = process): Terminal {
  const { stdin, stdout, stderr, env } = world;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
  const onInterrupt = (): void => process.exit(INTERRUPTED);
  let isWaitedFor = false;
  process.on("SIGINT", onInterrupt);
  const print = (text: string): Promise<void> =>
    new Promise((resolve) => {
      if (stdout.write(text)) resolve();
      else stdout.once("drain", resolve);
    });
  return {
    columns: stdout.isTTY === true ? (stdout.columns ?? DEFAULT_COLUMNS) : DEFAULT_COLUMNS,
    colour: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    watched: stderr.isTTY === true,
    input: stdin,
    print,
    printRows: (rows) => print(shownRows(rows)),
    say: (line) => void stderr.write(shownRows([[line]])),
    hint: (text) => void stderr.write(text),
    untilStopped: () =>
      new Promise((resolve) => {
        isWaitedFor = true;
        process.off("SIGINT", onInterrupt);
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve(signal));
      }),
    block: (work) => {
      // a handler in JavaScript waits for the thread; without one the system ends the process at once
      process.off("SIGINT", onInterrupt);
      try {
        return work();
      } finally {
        if (!isWaitedFor) process.on("SIGINT", onInterrupt);
      }
    },
  };
}
