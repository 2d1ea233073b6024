import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMAND_TABLE } from "../../../src/cli/command-table.ts";
import { run } from "../../../src/cli/run.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const ESC = "\u001b";
/** Commands to a terminal as text may hold them: colours, a new title, a cleared screen, letters turned round. */
const EVIL = `${ESC}[31mRED${ESC}[0m ${ESC}]0;pwned\u0007 \u009b2J\u202eright`;
/** What a terminal, or the layout of letters, would obey. Line ends and tabs are ours. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const folder = mkdtempSync(join(tmpdir(), "hearsay-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const text = `Mayor ${EVIL} says bridge will close

The mayor, Ada${ESC}[1m Linden, said the ${EVIL} bridge would close. Officials ${EVIL} said it may cost 900 crowns.

The bridge carried mail across the bay for sixty years before the tunnel opened, the paper said.
`;
const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const record = (id: string): string =>
  JSON.stringify({ id: `${id}${EVIL}`, title: `Title ${EVIL}`, outlet: `The ${EVIL} Post`, authors: [EVIL], text });
const a = put("a.txt", text);
const b = put(
  "b.txt",
  text.replace("would close", "will close").replace("tunnel", `tun${ESC}[7mnel`).replace("Mayor", "Mayors"),
);
const lines = put("lines.jsonl", `${record("x")}\n${record("y")}\n{"id":"${ESC.replace(ESC, "\\u001b")}[2J"}\n`);
const named = join(folder, `named ${ESC}[31m`);
mkdirSync(named);
const store = join(folder, "case");

async function printed(...words: string[]): Promise<string> {
  const terminal = fakeTerminal();
  await run(words, terminal);
  return terminal.out + terminal.err;
}

/** A command line for every command that prints words; `serve` and `mcp` answer programs. */
const LINES: Record<string, readonly (readonly string[])[]> = {
  trace: [
    [a],
    [a, b, lines],
    [a, b, lines, "--all"],
    [a, b, lines, "--why", "1"],
    [join(named, "missing.txt")],
    [a, "--why", EVIL],
  ],
  lint: [
    [a, lines],
    [lines, "--fail-on", EVIL],
    ["--case", store],
  ],
  reuse: [
    [a, b, lines],
    [lines, "--against", join(named, "missing.jsonl")],
    [lines, "--memory", EVIL],
  ],
  compare: [
    [a, b],
    [a, b, "--all"],
    [a, EVIL],
  ],
  demo: [[]],
  schema: [[EVIL]],
  add: [[lines, a, named, "--case", store]],
  watch: [[join(named, "feeds.opml"), "--case", join(folder, "watched")]],
  list: [
    ["--case", store],
    ["--case", store, "--claims"],
    ["--case", store, "--sources"],
    ["--case", store, "--findings"],
    ["--case", store, "--rulings"],
  ],
  find: [
    ["mayor", "--case", store],
    ["bridge", "--case", store],
    [`"${EVIL}`, "--case", store],
  ],
  show: [
    [`x${EVIL}`, "--case", store],
    [EVIL, "--case", store],
  ],
  note: [
    [`my note ${EVIL}`, "--on", `x${EVIL}`, "--at", "0-5", "--by", EVIL, "--case", store],
    ["--case", store],
    ["--erase", EVIL, "--case", store],
  ],
  fix: [
    [`x${EVIL}`, "--set", `outlet=The ${EVIL}`, "--reason", EVIL, "--by", EVIL, "--case", store],
    [EVIL, "--accept", "--reason", "so", "--case", store],
  ],
  grade: [
    ["--case", store],
    [EVIL, "B", "--reason", EVIL, "--case", store],
  ],
  log: [["--case", store]],
  verify: [
    ["--case", store],
    ["--case", named],
  ],
  export: [
    ["--case", store, "--format", EVIL],
    ["--case", store, "--format", "html", "--out", join(folder, "missing", EVIL)],
  ],
  restore: [[join(named, "missing.wacz"), "--case", join(folder, "restored")]],
};

describe("a terminal obeys nothing that an article, a name or an id holds", () => {
  beforeAll(async () => {
    await printed("add", lines, a, "--case", store, "--workers", "0");
    await printed("fix", `x${EVIL}`, "--set", `outlet=${EVIL}`, "--reason", EVIL, "--by", EVIL, "--case", store);
    await printed("note", EVIL, "--on", `x${EVIL}`, "--at", "0-9", "--by", EVIL, "--case", store);
  });

  test("every command is asked", () => {
    const asked = [...Object.keys(LINES), "serve", "mcp"];
    expect(asked.sort()).toEqual(COMMAND_TABLE.map(({ name }) => name).sort());
  });

  test.each(Object.entries(LINES).flatMap(([name, all]) => all.map((words) => [name, words] as const)))(
    "%s %j",
    async (name, words) => {
      const out = await printed(name, ...words);
      expect(out).not.toBe("");
      expect(out).not.toMatch(OBEYED);
    },
  );

  test("an id with a line end makes no line of its own", async () => {
    const forged = put("forged.jsonl", `${JSON.stringify({ id: "z\nhearsay: all is well", text })}\n`);
    const out = await printed("add", forged, "--case", join(folder, "forged"));
    expect(out).not.toMatch(/^hearsay: all is well/m);
  });
});

test("compare counts columns, not characters, and leaves nothing out", async () => {
  const wide = "北岸通信社新聞編集局特別取材班".repeat(6);
  const one = put("wide-a.txt", `Title here\n\nThe board said ${wide} would be closed on Monday.\n`);
  const two = put("wide-b.txt", `Title here\n\nThe board said ${wide} will be closed on Monday.\n`);
  const terminal = fakeTerminal("", 60);
  await run(["compare", one, two, "--all"], terminal);
  expect(terminal.out.replace(/\s+/g, "")).toContain(wide);
  for (const line of terminal.out.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(60);
});
