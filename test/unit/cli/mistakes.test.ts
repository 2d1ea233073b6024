import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { kindOfName } from "../../../src/read/kind-of-file.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-mistakes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const story = put("story.txt", "Lock to close\n\nThe lock will close, said Odile Brandt, the keeper of Calder Lock.\n");

async function hearsay(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const code = await run(argv, terminal);
  return { code, out: terminal.out, err: terminal.err };
}

test.each(["toString", "constructor", "not-a-real-code", "C1", "headline-strongr"])(
  "lint --fail-on %s: what can never be met is no gate",
  async (gate) => {
    const { code, err } = await hearsay("lint", story, "--fail-on", gate);
    expect([code, err]).toEqual([2, expect.stringContaining(`--fail-on does not know "${gate}"`)]);
  },
);

test.each(["headline-stronger", "rounded", "C1-loop", "any"])("lint --fail-on %s is one", async (gate) => {
  expect((await hearsay("lint", story, "--fail-on", gate)).err).toContain("that --fail-on names");
});

test("a name's end is looked up among kinds, not among what objects have", () => {
  for (const name of ["x.constructor", "x.toString", "x.valueOf.gz"]) expect(kindOfName(name)).toBeNull();
  expect(kindOfName("x.TXT.gz")).toBe("text");
});

describe("show", () => {
  const store = join(folder, "shown");
  const line = (id: string): string => JSON.stringify({ id, text: `Story of ${id}\n\nThe lock will close, said Ada.` });
  beforeAll(async () => {
    const lines = put("shown.jsonl", `${line("story-12")}\n${line("tale-1")}\n${line("tale-12")}\n`);
    await hearsay("add", lines, "--case", store, "--workers", "0");
  });

  test.each([
    ["story-1", 0, "Story of story-12"],
    ["tale-1", 0, "Story of tale-1\n"],
    ["tale-12", 0, "Story of tale-12"],
    ["tale", 1, "could be 2 articles"],
    ["", 1, "There is no article"],
    ["%", 1, "There is no article"],
    ["sha256:", 1, "There is no article"],
  ])("%j", async (typed, code, told) => {
    const shown = await hearsay("show", typed, "--case", store);
    expect([shown.code, shown.out + shown.err]).toEqual([code, expect.stringContaining(told)]);
  });
});

describe("a mistake is told as one, and makes no case", () => {
  const made = join(folder, "made");
  test.each<[words: string[], told: string]>([
    [["restore", "nothere.wacz"], "[not-found]"],
    [["restore", story], "[not-supported]"],
    [["restore", folder], "[not-readable]"],
    [["watch", "nothere.opml"], "[not-readable]"],
    [["watch", story], "[no-articles]"],
    [["watch", "https://harbour.invalid/feed", "--every", "soon"], "--every"],
    [["add", "nothere.txt"], "[not-found]"],
    [["add", "nothere.csv"], "[not-found]"],
  ])("%j", async (words, told) => {
    const { code, err } = await hearsay(...words, "--case", made);
    expect(code).not.toBe(0);
    expect(err).toContain(told);
    expect(err).not.toContain("a fault of the program");
    expect(existsSync(made)).toBe(false);
  });

  test("a file of a case that breaks off restores nothing", async () => {
    const whole = join(folder, "whole");
    const file = join(folder, "case.wacz");
    expect((await hearsay("add", story, "--case", whole, "--workers", "0")).code).toBe(0);
    expect((await hearsay("export", "--format", "wacz", "--out", file, "--case", whole)).code).toBe(0);
    const bytes = readFileSync(file);
    const at = bytes.indexOf("archive/");
    bytes.fill(0xff, at + 60, at + 160);
    const { code, err } = await hearsay("restore", put("damaged.wacz", bytes), "--case", made);
    expect([code, err]).toEqual([1, expect.stringContaining("[case-damaged]")]);
    expect(existsSync(made)).toBe(false);
    expect((await hearsay("restore", file, "--case", made)).code).toBe(0);
    rmSync(made, { recursive: true });
  });

  test("what can be read is added beside what cannot", async () => {
    const { code, err } = await hearsay("add", "nothere.txt", story, "--case", made, "--workers", "0");
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("1 added, 0 in a new version, 0 already there, 1 not read"),
    ]);
  });
});
