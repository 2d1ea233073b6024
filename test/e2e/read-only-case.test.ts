import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const BIN = resolve("dist/cli.js");
const built = existsSync(BIN);
if (!built) console.warn("skipped: dist/cli.js is not built (npm run build)");
const NOBODY = 65_534;

test.skipIf(!built)("a case in a folder that cannot be written is read, and refuses to be changed", (context) => {
  const root = mkdtempSync(join(tmpdir(), "hearsay-shut-"));
  const folder = join(root, "case");
  const hearsay = (argv: string[], asNobody: boolean) =>
    spawnSync(process.execPath, [BIN, ...argv, "--case", folder], {
      encoding: "utf8",
      // rights mean nothing to root
      ...(asNobody && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
    });
  expect(hearsay(["add", "examples/harbour", "--quiet"], false).status).toBe(0);
  chmodSync(root, 0o755);
  const shut = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (entry.isDirectory()) shut(join(path, entry.name));
      else chmodSync(join(path, entry.name), 0o444);
    chmodSync(path, 0o555);
  };
  shut(folder);
  const listed = hearsay(["list"], true);
  if (/EACCES|Cannot find module/.test(listed.stderr)) {
    console.warn("skipped: the program lies where another account may not read it");
    return context.skip();
  }
  expect(listed.stderr).toContain("articles");
  expect(hearsay(["find", "harbour"], true).status).toBe(0);
  expect(hearsay(["verify"], true).status).toBe(0);
  expect(hearsay(["lint"], true).status).toBe(0);
  const note = hearsay(["note", "why?", "--on", "case"], true);
  expect(note.status).toBe(1);
  expect(note.stderr).toMatch(/read-only/);
});
