import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const STORY =
  'Lock keeper saw lorries leave\n\n"I counted eleven lorries at the gate," said Odile Brandt, the keeper of Calder Lock.\n';
const PROGRAM = `import { readDocuments, trace } from "hearsay";
import type { Document, Report } from "hearsay";
const documents: Document[] = [];
for await (const result of readDocuments(["story.txt"])) if ("document" in result) documents.push(result.document);
const report: Report = trace(documents);
const named = report.sources.some(({ name }) => name === "Odile Brandt");
console.log(JSON.stringify({ format: report.format, named }));
`;
const PATIENCE_MS = 300_000;

/** npm as if from a user's shell: nothing of the surrounding `npm test` leaks in. */
function npm(cwd: string, ...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const [command = "npm", ...rest] = words;
  return spawnSync(command, rest, { cwd, env, encoding: "utf8", timeout: PATIENCE_MS });
}

const built = existsSync("dist/cli.js");
if (!built) console.warn("skipped: dist/cli.js is not built (npm run build)");

test.skipIf(!built)("the types name every value that the library has, and no other", async () => {
  const program = ts.createProgram([resolve("dist/index.d.ts")], { module: ts.ModuleKind.NodeNext, noLib: true });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(resolve("dist/index.d.ts")) as ts.SourceFile;
  const told = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(({ flags }) => flags & ts.SymbolFlags.Value)
    .map(({ name }) => name);
  expect(told.sort()).toEqual(Object.keys(await import(resolve("dist/index.js"))).sort());
});

test.skipIf(!built)("the packed tarball runs in an empty folder", { timeout: PATIENCE_MS * 2 }, (context) => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-packed-"));
  const packed = npm(resolve("."), "npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", folder);
  expect(packed.status, packed.stderr).toBe(0);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  expect(tarball).toBeDefined();
  const home = mkdtempSync(join(tmpdir(), "hearsay-home-"));
  const installed = npm(
    home,
    "npm",
    "install",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    join(folder, tarball ?? ""),
  );
  if (installed.status !== 0 && /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTCACHED/.test(installed.stderr)) {
    console.warn("skipped: the registry cannot be reached, so the tarball's dependencies cannot be installed");
    return context.skip();
  }
  expect(installed.status, installed.stderr).toBe(0);
  const demo = npm(home, "npx", "--no-install", "hearsay", "demo");
  expect(demo.status, demo.stderr).toBe(0);
  expect(demo.stdout).toContain("INDEPENDENT SOURCE");
  expect(demo.stdout).toContain("Where it came from, not whether it is true.");

  // a program's own entry, run and typed
  writeFileSync(join(home, "story.txt"), STORY);
  writeFileSync(join(home, "use.mts"), PROGRAM);
  writeFileSync(
    join(home, "use.mjs"),
    PROGRAM.replace(/: (?:Report|Document\[\])/g, "").replace(/import type.*\n/, ""),
  );
  const used = npm(home, "node", "use.mjs");
  expect(used.status, used.stderr).toBe(0);
  expect(JSON.parse(used.stdout)).toEqual({ format: "hearsay-report/1", named: true });
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--typeRoots"];
  const typed = npm(home, "node", tsc, ...flags, resolve("node_modules/@types"), "--types", "node", "use.mts");
  expect(typed.status, typed.stdout).toBe(0);
});
