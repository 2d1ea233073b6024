import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMAND_TABLE } from "../../src/cli/command-table.ts";
import { run } from "../../src/cli/run.ts";
import { ERROR_CODES } from "../../src/core/errors.ts";
import { FINDING_CODES } from "../../src/core/finding-codes.ts";
import { CODE_PHRASES } from "../../src/report/phrases.ts";
import { fakeTerminal } from "../unit/cli/fake-terminal.ts";

const read = (path: string): string => readFileSync(path, "utf8");
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "examples/README.md",
  ...readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? [join("docs", name)] : [])),
].filter((page) => existsSync(page));

describe("the docs", () => {
  test.each(ERROR_CODES)("docs/errors.md has a section for %s", (code) => {
    expect(read("docs/errors.md")).toMatch(new RegExp(`^## ${code}$`, "m"));
  });

  test("docs/errors.md explains no code that does not exist", () => {
    for (const [, code] of read("docs/errors.md").matchAll(/^## (\S+)$/gm)) expect(ERROR_CODES).toContain(code);
  });

  test("docs/findings.md explains every finding code, and none that does not exist", () => {
    // the first cell of each row of the tables
    const rows = [...read("docs/findings.md").matchAll(/^\| (`.*?) \|/gm)].map(([, cell = ""]) => cell);
    const told = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code));
    expect([...new Set(told)].sort()).toEqual([...FINDING_CODES].sort());
  });

  test("every finding code is found by something, and has a few words or none", () => {
    const found = readdirSync("src/provenance", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => read(join("src/provenance", name)))
      .join("\n");
    for (const code of FINDING_CODES) expect(found, code).toMatch(new RegExp(`["\`]${code}["\`]`));
    expect(FINDING_CODES).toEqual(expect.arrayContaining(Object.keys(CODE_PHRASES)));
  });

  test.each(PAGES)("%s: every relative link leads somewhere", (page) => {
    for (const [, target] of read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (target === undefined || /^[a-z]+:/.test(target)) continue;
      expect(existsSync(join(dirname(page), target)), `${page} → ${target}`).toBe(true);
    }
  });

  test.each(PAGES)("%s: every npm script it names exists", (page) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const [, name] of read(page).matchAll(/npm run ([a-z][\w:-]*[a-z])(?![\w:…])/g))
      expect(scripts, name).toHaveProperty([name ?? ""]);
  });

  test.each(PAGES)("%s: every hearsay command it shows exists", (page) => {
    const names = COMMAND_TABLE.map(({ name }) => name);
    for (const [, name] of read(page).matchAll(/(?:^|[`$]|npx )\s*hearsay ([a-z]+)\b/gm)) expect(names).toContain(name);
  });

  test.each(PAGES)("%s: every file it names in the tree exists", (page) => {
    for (const [, path] of read(page).matchAll(/`((?:src|docs|test|bench|examples|models|tools)\/[\w./-]*)`/g))
      if (path !== undefined && !/[<…*]/.test(path)) expect(existsSync(path), path).toBe(true);
  });
});

const commands = existsSync("README.md")
  ? [...read("README.md").matchAll(/^(?:npx )?hearsay (?!demo --html)(.+)$/gm)].map((match) => match[1] ?? "")
  : [];

test("the README shows commands", () => {
  expect(commands.length).toBeGreaterThanOrEqual(3);
});

test.each(commands)("README: hearsay %s runs", async (line) => {
  const argv = line
    .replace(/\s+#.*$|\s*[|>].*$/g, "")
    .trim()
    .split(/\s+/);
  if (argv.some((word) => /\.\.\.|FILE|…|serve|mcp/.test(word))) return;
  const terminal = fakeTerminal();
  expect(await run(argv, terminal), terminal.err).toBe(0);
  expect(terminal.out).not.toBe("");
});

test("the screen in the README is what the program prints", async () => {
  const terminal = fakeTerminal();
  await run(["trace", "examples/inland-port.txt"], terminal);
  const [, shown = ""] = /```text\n([\s\S]*?)\n```/.exec(read("README.md")) ?? [];
  expect(shown.split("\n").length).toBeGreaterThan(5);
  expect(terminal.out).toContain(shown);
});

test("the README stays short", () => {
  if (existsSync("README.md")) expect(read("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(80);
});

test("examples/README.md tells of every example", () => {
  const told = read("examples/README.md");
  for (const name of readdirSync("examples", { recursive: true, encoding: "utf8" }))
    if (name !== "README.md" && statSync(join("examples", name)).isFile())
      expect(told).toContain(name.split("/").at(-1));
});
