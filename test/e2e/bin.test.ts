import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const BIN = "dist/cli.js";
const built = existsSync(BIN);
if (!built) console.warn("skipped: dist/cli.js is not built (npm run build)");

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
    const loaded = new Set<string>();
    const walk = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      const code = readFileSync(file, "utf8");
      for (const [, from] of code.matchAll(/^(?:import|export)\b[^"';]*?["']([^"']+)["'];?$/gm))
        if (from?.startsWith(".")) walk(join(dirname(file), from));
        else if (from !== undefined) loaded.add(from);
    };
    walk(BIN);
    const [, command] =
      /import\("(\.\/trace-[^"]+)"\)/.exec(
        [...loaded]
          .filter(existsSync)
          .map((file) => readFileSync(file, "utf8"))
          .join("\n"),
      ) ?? [];
    expect(command).toBeDefined();
    walk(join("dist", command ?? ""));
    const libraries = [...loaded].filter((name) => !/^node:|\.js$/.test(name));
    for (const name of [
      "zod",
      "linkedom",
      "parse5",
      "@mozilla/readability",
      "kysely",
      "libsql",
      "hyparquet",
      "hyparquet-writer",
    ])
      expect(libraries).not.toContain(name);
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
    const child = spawn("node", [BIN, "trace", "-"], { stdio: ["pipe", "ignore", "ignore"] });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
    child.kill("SIGINT");
    expect([130, "SIGINT"]).toContain(await ended);
  });
});
