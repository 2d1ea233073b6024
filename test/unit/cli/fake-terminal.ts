import { Readable } from "node:stream";
import { shownRows, type Terminal } from "../../../src/cli/terminal.ts";

/** A terminal that remembers. */
export function fakeTerminal(stdin = "", columns = 80): Terminal & { out: string; err: string } {
  const terminal = {
    out: "",
    err: "",
    columns,
    colour: false,
    watched: false,
    input: Readable.from([Buffer.from(stdin)]),
    print: async (text: string): Promise<void> => void (terminal.out += text),
    printRows: async (rows: readonly (readonly string[])[]): Promise<void> => void (terminal.out += shownRows(rows)),
    say: (line: string): void => void (terminal.err += shownRows([[line]])),
    hint: (text: string): void => void (terminal.err += text),
    untilStopped: () => new Promise<"SIGINT">(() => undefined),
    block: <T>(work: () => T): T => work(),
  };
  return terminal;
}
