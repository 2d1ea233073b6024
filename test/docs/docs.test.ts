import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
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

test("the example of docs/library.md runs and prints what it says", { timeout: 60_000 }, () => {
  const page = read("docs/library.md");
  const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
  const [, printed = ""] = /```text\n([\s\S]*?)```/.exec(page) ?? [];
  const folder = mkdtempSync(join(tmpdir(), "hearsay-library-"));
  const entry = JSON.stringify(resolve("src/index.ts"));
  writeFileSync(join(folder, "example.mts"), code.replace('"hearsay"', entry));
  const tsx = pathToFileURL(resolve("node_modules/tsx/dist/esm/index.mjs")).href;
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", tsx, "example.mts"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stderr).toContain("not-found nothere.txt");
  expect(stdout).toBe(printed);
});

test("the commands of docs/cases.md run, in their order", { timeout: 120_000 }, async () => {
  const lines = [...read("docs/cases.md").matchAll(/^hearsay (.+?)(?: {2,}#.*)?$/gm)].map(([, line = ""]) => line);
  expect(lines.length).toBeGreaterThan(10);
  const folder = mkdtempSync(join(tmpdir(), "hearsay-cases-"));
  const ran: string[] = [];
  const ids: Record<string, string> = {};
  const call = async (argv: readonly string[]): Promise<string> => {
    const terminal = fakeTerminal();
    expect(await run([...argv], terminal), `${argv.join(" ")}\n${terminal.err}`).toBe(0);
    return terminal.out;
  };
  for (const line of lines) {
    const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
      (found) => found[1] ?? found[2] ?? found[3] ?? "",
    );
    if (["serve", "watch", "mcp"].includes(words[0] ?? "")) continue;
    const argv = words.map((word) => {
      if (word === "DIR") return join(folder, "case");
      if (word === "case.wacz") return join(folder, word);
      return ids[word] ?? word;
    });
    // what the page calls a page, a folder and an archive
    if (argv[0] === "add") argv.splice(1, 3, "examples/harbour", "--workers", "0");
    ran.push(argv[0] ?? "");
    await call(argv);
    if (argv[0] !== "add") continue;
    // ids that the page makes up stand for those of this case
    const listed = async (...more: string[]): Promise<string[]> =>
      (await call(["list", ...more, "--case", join(folder, "case")]))
        .split("\n")
        .map((row) => row.split("\t")[0] ?? "");
    const sources = (await call(["list", "--sources", "--case", join(folder, "case")])).split("\n");
    const named = sources.find((row) => row.split("\t")[2] === "N1") ?? "";
    Object.assign(ids, {
      "3fa9c1": (await listed())[0],
      f12: (await listed("--findings"))[0],
      "3fa9c1d2e4b5/s2": named.split("\t")[0],
    });
  }
  expect(new Set(ran)).toEqual(
    new Set(["add", "list", "find", "show", "note", "fix", "grade", "log", "verify", "export"]),
  );
});

test("the screen in the README is what the program prints", async () => {
  const terminal = fakeTerminal();
  await run(["trace", "examples/inland-port.txt"], terminal);
  const [, shown = ""] = /```text\n([\s\S]*?)\n```/.exec(read("README.md")) ?? [];
  expect(shown.split("\n").length).toBeGreaterThan(5);
  expect(terminal.out).toContain(shown);
});

test("the README stays short", () => {
  expect(read("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(80);
});

test("examples/README.md tells of every example", () => {
  const told = read("examples/README.md");
  for (const name of readdirSync("examples", { recursive: true, encoding: "utf8" }))
    if (name !== "README.md" && statSync(join("examples", name)).isFile())
      expect(told).toContain(name.split("/").at(-1));
});
