import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeArticles } from "./generated-articles.ts";

const BIN = "dist/cli.js";
const built = existsSync(BIN);
const hearsay = (...words: string[]) => spawnSync("node", [BIN, ...words], { encoding: "utf8" });

describe.skipIf(!built)("a case that cannot be written", { timeout: 600_000 }, () => {
  let root: string;
  const mounted: string[] = [];
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "hearsay-full-"));
    writeArticles(join(root, "articles"), 120);
  });
  afterAll(() => {
    for (const folder of mounted) spawnSync("umount", [folder]);
    rmSync(root, { recursive: true, force: true });
  });
  /** A tiny file system of its own; false where this account may not make one. */
  const mount = (folder: string, options: string): boolean => {
    mkdirSync(folder, { recursive: true });
    const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]);
    if (status === 0 && !mounted.includes(folder)) mounted.push(folder);
    return status === 0;
  };

  test("a disk that fills: a clear message, what was printed stays, and with room the add goes on", (context) => {
    const disk = join(root, "disk");
    if (!mount(disk, "size=1400k")) return context.skip("no right to mount a small file system");
    const folder = join(disk, "case");
    const first = hearsay("add", join(root, "articles"), "--case", folder);
    expect(first.status).toBe(1);
    expect(first.stderr).toMatch(/\[case-not-writable\]/);
    expect(first.stderr).not.toContain("a fault of the program");
    const printed = first.stdout.split("\n").filter((line) => line.startsWith("added"));
    spawnSync("mount", ["-o", "remount,size=64m", disk]);
    const listed = JSON.parse(hearsay("list", "--json", "--case", folder).stdout || '{"articles":[]}').articles;
    const ids = new Set(listed.map((article: { id: string }) => article.id));
    expect(printed.filter((line) => !ids.has(line.split("\t")[1] ?? ""))).toEqual([]);
    expect(hearsay("verify", "--case", folder).status).toBe(0);
    expect(hearsay("add", join(root, "articles"), "--case", folder).status).toBe(0);
    expect(JSON.parse(hearsay("list", "--json", "--case", folder).stdout).articles).toHaveLength(120);
  });

  test("a read-only folder: a clear message, nothing changed", (context) => {
    const disk = join(root, "read-only");
    const isRoot = process.getuid?.() === 0;
    if (isRoot && !mount(disk, "size=64m"))
      return context.skip("root without the right to mount: nothing is read-only");
    const folder = join(disk, "case");
    const [one = ""] = readdirSync(join(root, "articles"));
    expect(hearsay("add", join(root, "articles", one), "--case", folder).status).toBe(0);
    const before = readFileSync(join(folder, "case.sqlite"));
    if (isRoot) spawnSync("mount", ["-o", "remount,ro", disk]);
    else for (const path of [join(folder, "case.sqlite"), folder]) chmodSync(path, 0o555);
    const { status, stderr } = hearsay("add", join(root, "articles"), "--case", folder);
    if (!isRoot) for (const path of [folder, join(folder, "case.sqlite")]) chmodSync(path, 0o755);
    expect([status, stderr.includes("[case-not-writable]")]).toEqual([1, true]);
    expect(readFileSync(join(folder, "case.sqlite")).equals(before)).toBe(true);
  });
});
