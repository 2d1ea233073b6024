import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const BIN = "dist/cli.js";
const built = existsSync(BIN);
if (!built) console.warn("skipped: dist/cli.js is not built (npm run build)");

const LIBRARIES = [
  "zod",
  "linkedom",
  "parse5",
  "@mozilla/readability",
  "kysely",
  "libsql",
  "hyparquet",
  "hyparquet-writer",
];

/** How a run ends: its exit code, or the signal that ended it. */
const endOf = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));

/** The names that a run of the program asked `require` for, but for those of Node and of its own files. */
function packagesOf(command: readonly string[]): string[] {
  const listen = `import Module from "node:module"; const load = Module._load; const names = new Set();
    Module._load = function (name) { names.add(name); return Reflect.apply(load, this, arguments); };
    process.on("exit", () => console.error("asked: " + [...names].join(" ")));`;
  const { stderr } = spawnSync(
    "node",
    ["--import", `data:text/javascript,${encodeURIComponent(listen)}`, BIN, ...command],
    {
      encoding: "utf8",
    },
  );
  const names = /^asked: (.*)$/m.exec(stderr)?.[1]?.split(" ") ?? [];
  return names.filter((name) => !/^(?:node:|\.|\/)/.test(name));
}

describe.skipIf(!built)("the built program", () => {
  test("traces a file", () => {
    const { status, stdout, stderr } = spawnSync("node", [BIN, "trace", "examples/inland-port.txt"], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("INDEPENDENT SOURCE");
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
  });

  test("loads neither zod nor the libraries for pages and cases to trace a text", () => {
    const loaded = packagesOf(["trace", "examples/inland-port.txt"]);
    // also a part of one: "zod/v4"
    const libraries = loaded.filter((name) => LIBRARIES.some((one) => name === one || name.startsWith(`${one}/`)));
    expect(libraries).toEqual([]);
    // so that the list is known to be read
    expect(packagesOf(["trace", "examples/harbour/6-daily-mooring.html"])).toContain("parse5");
  });

  test("is quiet when its reader goes away", () => {
    const { status, stderr } = spawnSync(
      "bash",
      ["-c", `node ${BIN} trace examples/inland-port.txt --json | head -c 10`],
      {
        encoding: "utf8",
      },
    );
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("ends with 130 on Ctrl-C", async () => {
    // what says so on standard error has begun its work
    const child = spawn("node", [BIN, "trace", "nothere.txt", "-"], { stdio: ["pipe", "ignore", "pipe"] });
    await new Promise((resolve) => child.stderr.once("data", resolve));
    const ended = endOf(child);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  });

  test("a served case is closed on Ctrl-C, and a taken port is told as such", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "hearsay-served-")), "case");
    const serve = (port: string) =>
      spawn("node", [BIN, "serve", "--case", folder, "--port", port, "--no-open"], {
        stdio: ["ignore", "pipe", "pipe"],
      });
    const child = serve("0");
    const url = String(await new Promise((resolve) => child.stdout.once("data", resolve))).trim();
    expect((await fetch(`${url}api/overview`)).status).toBe(200);
    const second = serve(new URL(url).port);
    const secondEnded = endOf(second);
    const said = String(await new Promise((resolve) => second.stderr.once("data", resolve)));
    expect(said).toContain("[port-taken]");
    // it had the case open as well
    expect(await secondEnded).toBe(1);
    const ended = endOf(child);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    // no -wal and no -shm: whoever copies the folder has all of it
    expect(readdirSync(folder).filter((name) => name.startsWith("case."))).toEqual(["case.sqlite"]);
  });
});
