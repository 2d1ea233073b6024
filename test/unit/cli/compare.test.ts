import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-compare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const FIRST = write(
  "first.txt",
  `Harbour board may close the old ferry terminal

The ferry carried mail across the bay for sixty years before the road bridge opened.

The harbour board may close the old ferry terminal by the end of March, a senior engineer said on Tuesday.

The port authority will sell the two remaining boats to a museum in the north.

About 200 people work at the terminal and its repair yard.

The mayor, Jonas Wirth, said that the council had not seen the engineers' report.

Engineers found deep cracks in two of the terminal's wooden piers last winter.

Visitors may still walk along the upper deck on Sundays.
`,
);
const SECOND = write(
  "second.txt",
  `Harbour board closes the old ferry terminal

The harbour board will close the old ferry terminal by the end of March.

The port authority might sell the two remaining boats to a museum in the north.

More than 300 people work at the terminal and its repair yard.

The harbour master, Ada Linden, said that the council had not seen the engineers' report.

Engineers discovered deep cracks in two of the old terminal's wooden piers last winter.

Visitors may still walk along the upper deck on Sundays.

The ferry carried mail across the bay for sixty years before the road bridge opened.

Nobody at the union could be reached for comment.
`,
);
const REMOVED = write("third.txt", `${readFileSync(SECOND, "utf8").split("\n\n").slice(0, 6).join("\n\n")}\n`);

/** Each kind of difference, and words of the row that has it. */
const CLASSES: readonly (readonly [string, string])[] = [
  ["stronger", "by the end of March"],
  ["attribution dropped", "by the end of March"],
  ["weaker", "two remaining boats"],
  ["number", "work at the terminal"],
  ["speaker", "had not seen the engineers"],
  ["reworded", "deep cracks"],
  ["same", "upper deck"],
  ["moved", "carried mail"],
  ["added", "at the union"],
];

async function compare(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const code = await run(["compare", ...words], terminal);
  return { code, out: terminal.out, err: terminal.err };
}

describe("hearsay compare", () => {
  test.each(CLASSES)("in the terminal: %s, in the row of “%s”", async (change, words) => {
    const { out, code } = await compare(FIRST, SECOND, "--all");
    expect(code).toBe(0);
    const row =
      out.split("\n\n").find((block) =>
        block
          .replace(/\s+|[[\]{}+-]/g, " ")
          .replace(/ +/g, " ")
          .includes(words),
      ) ?? "";
    expect(row.split("\n").find((line) => / [AB] \d/.test(line))).toContain(change);
  });

  test.each(CLASSES)("in HTML: %s, in the row of “%s”", async (change, words) => {
    const path = join(folder, "rows.html");
    const { err } = await compare(FIRST, SECOND, "--html", path);
    expect(err).toContain(`written: ${path}`);
    const page = readFileSync(path, "utf8");
    expect(page).not.toMatch(/<script|src=|https?:/);
    const row =
      page.split("<tr").find((one) =>
        one
          .replace(/<[^>]*>|\s+/g, " ")
          .replace(/ +/g, " ")
          .includes(words),
      ) ?? "";
    expect(row).toContain(`<span class="change">${change}</span>`);
  });

  test("the headline row comes first, and what was left out is told where it stood", async () => {
    const { out } = await compare(SECOND, REMOVED);
    const rows = out.split("\n").filter((line) => / [AB] \d/.test(line));
    expect(rows[0]).toMatch(/^HEADLINE same/);
    expect(rows.slice(1).every((line) => line.startsWith("removed"))).toBe(true);
    expect(rows).toHaveLength(4);
  });

  test("one article alone, or three, is wrong usage", async () => {
    expect((await compare(FIRST)).code).toBe(2);
    expect((await compare(FIRST, SECOND, REMOVED)).code).toBe(2);
  });
});
