import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export interface Usage {
  /** By the clock. */
  readonly seconds: number;
  /** All threads together, user and system. */
  readonly cpuSeconds: number;
  /** Of these, the main thread's: what is not work of the reading threads; null where the system does not tell. */
  readonly mainThreadSeconds: number | null;
  readonly peakMegabytes: number;
  /** Null where it was killed. */
  readonly exitCode: number | null;
  readonly errors: string;
}

interface RunOptions {
  readonly nodeOptions?: readonly string[];
  /** Interrupted (SIGINT) after so many seconds. */
  readonly interruptAfter?: number;
  /** Called with each piece of standard output. */
  readonly onOutput?: (text: string, stop: () => void) => void;
}

const PROBE = pathToFileURL(resolve(import.meta.dirname, "child-usage.mjs")).href;

/** Runs a program in a Node of its own and tells what it used, also where it was interrupted. */
export async function runMeasured(argv: readonly string[], options: RunOptions = {}): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-usage-"));
  const told = join(folder, "usage.json");
  const from = performance.now();
  const child = spawn(process.execPath, ["--import", PROBE, ...(options.nodeOptions ?? []), ...argv], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HEARSAY_USAGE: told },
  });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-20_000);
  });
  child.stdout.on("data", (chunk: Buffer) => options.onOutput?.(chunk.toString(), () => child.kill("SIGINT")));
  const exitCode = await new Promise<number | null>((done) => child.on("close", done));
  const seconds = (performance.now() - from) / 1000;
  try {
    const { userCPUTime, systemCPUTime, maxRSS, mainThread } = JSON.parse(readFileSync(told, "utf8")) as Record<
      "userCPUTime" | "systemCPUTime" | "maxRSS",
      number
    > & { readonly mainThread: number | null };
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
    return { seconds, cpuSeconds, mainThreadSeconds: mainThread, peakMegabytes: maxRSS / 1024, exitCode, errors };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
