/**
 * The last step of a build: runs the short commands once on the invented articles and keeps the bytecode of all that ran beside each module of the
 * program (`src/cli/kept-code.ts`), so that the next short run need not make it again. What the commands print is thrown away.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keptCode } from "../src/cli/kept-code.ts";
import type { run as Run } from "../src/cli/run.ts";
import { tuneForShortRun } from "../src/cli/short-run.ts";
import type { Terminal } from "../src/cli/terminal.ts";

const nobody: Terminal = {
  columns: 80,
  colour: false,
  watched: false,
  input: process.stdin,
  print: async () => {},
  printRows: async () => {},
  say: () => {},
  hint: () => {},
  untilStopped: async () => "SIGINT",
  block: (work) => work(),
};
const harbour = "examples/harbour";
const COMMANDS = [
  ["demo"],
  ["trace", "examples/inland-port.txt"],
  ["trace", `${harbour}/6-daily-mooring.html`, "--why", "1"],
  ["lint", "examples/inland-port.txt"],
  ["compare", `${harbour}/4-sarn-valley-herald.txt`, `${harbour}/5-lantern-wire.txt`],
];

tuneForShortRun(["demo"]);
const dist = fileURLToPath(new URL("../dist", import.meta.url));
const { ask, bytecode } = keptCode(dist, () => null);
const { run } = ask("./run.cjs") as { run: typeof Run };
for (const command of COMMANDS) {
  const code = await run(command, nobody);
  if (code !== 0) throw new Error(`hearsay ${command.join(" ")} ended with ${code}`);
}
let bytes = 0;
for (const [file, kept] of bytecode()) {
  writeFileSync(file, kept);
  bytes += kept.length;
}
console.log(`Kept ${(bytes / 1e6).toFixed(1)} MB of bytecode for short runs.`);
