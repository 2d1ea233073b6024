import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const CLI = resolve(import.meta.dirname, "../../dist/cli.js");

export interface ServeOptions {
  /** Where to listen; the loopback address unless said otherwise. */
  readonly host?: string;
}

/** A case made of the inputs (empty without any), served by the built program; `close` stops it and removes the case. */
export async function serveCase(
  inputs: readonly string[],
  { host = "127.0.0.1" }: ServeOptions = {},
): Promise<{ readonly url: string; readonly folder: string; close(): void }> {
  const root = mkdtempSync(join(tmpdir(), "hearsay-e2e-"));
  const folder = join(root, "case");
  if (inputs.length > 0)
    execFileSync(process.execPath, [CLI, "add", ...inputs, "--case", folder, "--by", "anna", "--quiet"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
  const child: ChildProcess = spawn(process.execPath, [
    CLI,
    "serve",
    "--case",
    folder,
    "--port",
    "0",
    "--no-open",
    "--host",
    host,
    "--by",
    "anna",
  ]);
  const url = await new Promise<string>((done, fail) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      const found = /http:\S+/.exec(chunk.toString())?.[0];
      if (found !== undefined) done(found.replace(/\/$/, ""));
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      if (/fault|EADDR/.test(chunk.toString())) fail(new Error(chunk.toString()));
    });
    child.on("exit", (code) => fail(new Error(`serve ended with ${code}`)));
  });
  return {
    url,
    folder,
    close: () => {
      child.removeAllListeners("exit");
      child.kill("SIGTERM");
      rmSync(root, { recursive: true, force: true });
    },
  };
}
