import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptCode } from "../../../src/cli/kept-code.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-kept-"));
  writeFileSync(
    join(folder, "first.cjs"),
    'let runs = 0; runs += 1; exports.said = () => [require("./second.cjs").word, runs].join(", "); exports.sep = require("node:path").sep;',
  );
  writeFileSync(join(folder, "second.cjs"), 'exports.word = "harbour"; // the last line is a comment');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface First {
  said(): string;
  sep: string;
}

describe("keptCode", () => {
  it("runs a module once, and what it asks for", () => {
    const { ask } = keptCode(folder);
    const first = ask("./first.cjs") as First;
    expect([first.said(), (ask("./first.cjs") as First).said()]).toEqual(["harbour, 1", "harbour, 1"]);
    expect(first.sep).toBe(sep);
  });

  it("keeps the bytecode of what was run, and takes it the next time", () => {
    const before = keptCode(folder);
    (before.ask("./first.cjs") as First).said();
    const kept = before.bytecode();
    expect([...kept.keys()]).toEqual(["first", "second"].map((name) => join(folder, `${name}.cjs.bytecode`)));
    for (const [file, bytes] of kept) writeFileSync(file, bytes);
    const asked: string[] = [];
    const { ask } = keptCode(folder, (file) => {
      asked.push(file);
      return kept.get(file) ?? null;
    });
    expect((ask("./first.cjs") as First).said()).toBe("harbour, 1");
    expect(asked).toEqual([...kept.keys()]);
    expect((keptCode(folder).ask("./first.cjs") as First).said()).toBe("harbour, 1");
  });

  it("passes over bytecode of another text, of another engine and of none", () => {
    const other = keptCode(folder);
    other.ask("./second.cjs");
    const wrong = [...other.bytecode().values()][0] as Uint8Array;
    for (const bytes of [wrong, new Uint8Array(), new Uint8Array(64)]) {
      const { ask } = keptCode(folder, () => bytes);
      expect((ask("./first.cjs") as First).said()).toBe("harbour, 1");
    }
  });

  it("throws what a module throws, with the module's name and line", () => {
    writeFileSync(join(folder, "third.cjs"), '\nthrow new Error("no quay");');
    try {
      keptCode(folder).ask("./third.cjs");
      expect.unreachable();
    } catch (error) {
      expect((error as Error).message).toBe("no quay");
      expect((error as Error).stack).toContain("third.cjs:2");
    }
  });
});
