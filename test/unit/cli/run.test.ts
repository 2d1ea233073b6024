import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { COMMAND_TABLE } from "../../../src/cli/command-table.ts";
import { run } from "../../../src/cli/run.ts";
import type { Document } from "../../../src/core/document.ts";
import { readDocuments } from "../../../src/read/read-documents.ts";
import { trace } from "../../../src/trace.ts";
import { VERSION } from "../../../src/version.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-cli-"));
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const STORY = `Lock keeper saw lorries leave

Sarn Valley Herald, March 3, 2031

"I counted eleven lorries at the gate," said Odile Brandt, the keeper of Calder Lock.

The board said that it had no knowledge of any lorries.
`;
const story = write("story.txt", STORY);

async function hearsay(argv: string[], stdin = ""): Promise<{ code: number; out: string; err: string }> {
  const terminal = fakeTerminal(stdin);
  const code = await run(argv, terminal);
  return { code, out: terminal.out, err: terminal.err };
}

describe("the command line", () => {
  test("says what there is", async () => {
    const help = await hearsay(["--help"]);
    expect(help.code).toBe(0);
    for (const { name } of COMMAND_TABLE) expect(help.out).toContain(`  ${name} `);
    expect((await hearsay(["trace", "--help"])).out).toContain("--why");
    expect((await hearsay(["--version"])).out.trim()).toBe(VERSION);
    expect(JSON.parse(readFileSync("package.json", "utf8")).version).toBe(VERSION);
  });

  test.each([
    [[], "Usage"],
    [["trace"], "missing required argument"],
    [["trase", "x"], "Did you mean trace?"],
    [["trace", story, "--nope"], "unknown option"],
    [["trace", story, "--why", "first"], "--why wants a number"],
    [["trace", story, "--why", "999"], "no such number"],
    [["lint", story, "--fail-on", "nonsense"], "--fail-on does not know"],
  ])("answers wrong usage with 2 and says what to do: %j", async (argv, words) => {
    const { code, out, err } = await hearsay(argv);
    expect(code).toBe(2);
    expect(out + err).toContain(words);
    expect(out + err).not.toContain("    at ");
  });

  test("a page that is a list of articles is said to be one, and the others are read", async () => {
    const teasers = Array.from(
      { length: 30 },
      (_, at) => `<h2><a href="/${at}">The board said that lock number ${at} would close</a></h2>`,
    );
    const list = write("front.html", `<html><head><title>Front</title></head><body>${teasers.join("")}</body></html>`);
    const { code, out, err } = await hearsay(["trace", list, story, "--json"]);
    expect(code).toBe(1);
    expect(err).toContain("looks like a list of articles");
    const compared = await hearsay(["compare", list, story]);
    expect([compared.code, compared.err]).toEqual([1, expect.stringContaining("[not-an-article]")]);
    // the library says the same of the same bytes
    const documents: Document[] = [];
    for await (const result of readDocuments([list, story])) if ("document" in result) documents.push(result.document);
    expect(JSON.parse(JSON.stringify(trace(documents)))).toEqual(JSON.parse(out));
    expect(JSON.parse(out).articles).toHaveLength(1);
    expect(
      JSON.parse(out)
        .inputs.map(({ read }: { read: boolean }) => read)
        .sort(),
    ).toEqual([false, true]);
  });

  test("what was odd about the bytes of an input is said in a line", async () => {
    const latin = write(
      "latin.html",
      Buffer.from(
        "<h1>Die Brücke schließt</h1><p>Der Bürgermeister sagte, die Brücke werde im Mai schließen, und niemand habe ihn gefragt.</p>",
        "latin1",
      ),
    );
    const { code, err } = await hearsay(["trace", latin]);
    expect(code).toBe(0);
    expect(err).toContain("it was read as windows-1252");
  });

  test.each(["trace", "lint", "compare", "reuse", "add", "serve", "mcp"])(
    "%s --offline fetches nothing, not even what is named",
    async (command) => {
      const more = command === "add" ? ["--case", join(folder, "offline")] : command === "serve" ? ["--no-open"] : [];
      const { code, err } = await hearsay([command, "https://harbour.invalid/toll", "--offline", ...more]);
      expect(code).toBe(1);
      expect(err).toContain("--offline forbids fetching it");
    },
  );

  test("keeps data on stdout and everything else on stderr", async () => {
    const { code, out, err } = await hearsay(["trace", story]);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
    expect(out).toContain("Where it came from, not whether it is true.");
  });

  test("--json prints a Report that its schema accepts", async () => {
    const schema = JSON.parse((await hearsay(["schema"])).out);
    const validate = new Ajv2020({ strict: true }).compile(schema);
    const { out } = await hearsay(["trace", story, "--json"]);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  });

  test("same inputs, same bytes, in whatever order they are named", async () => {
    const other = write("other.txt", STORY.replace("eleven", "twelve").replace("3,", "4,"));
    const forth = JSON.parse((await hearsay(["trace", story, other, "--json"])).out);
    const back = JSON.parse((await hearsay(["trace", other, story, "--json"])).out);
    expect({ ...back, inputs: [] }).toEqual({ ...forth, inputs: [] });
  });

  test("reads standard input", async () => {
    const { code, out } = await hearsay(["trace", "-"], STORY);
    expect(code).toBe(0);
    expect(out).toContain("Lock keeper saw lorries leave");
  });

  test("--all and --why answer for every claim", async () => {
    const { out } = await hearsay(["trace", story, "--all"]);
    const numbers = [...out.matchAll(/^CLAIM (\d+) /gm)].map((match) => match[1] ?? "");
    expect(numbers).toContain("1");
    for (const number of numbers)
      expect((await hearsay(["trace", story, "--why", number])).out).toContain(`CLAIM ${number} `);
  });

  test("--html writes one file that loads nothing", async () => {
    const page = join(folder, "page.html");
    const { code, out } = await hearsay(["trace", story, "--html", page]);
    expect([code, out]).toEqual([0, ""]);
    expect(readFileSync(page, "utf8")).toContain("Content-Security-Policy");
    const nowhere = await hearsay(["trace", story, "--html", join(folder, "no", "such", "page.html")]);
    expect(nowhere.code).toBe(1);
    expect(nowhere.err).toContain("[not-writable]");
  });

  test.each([
    ["missing.txt", null],
    ["empty.txt", ""],
    ["picture.txt", Uint8Array.from({ length: 3_000 }, (_, place) => (place * 37) % 256)],
    ["broken.jsonl", "{ no json\n"],
  ])("%s: one clear line, the rest still done, exit code 1", async (name, content) => {
    const path = content === null ? join(folder, name) : write(name, content);
    const { code, out, err } = await hearsay(["trace", path, story]);
    expect(code).toBe(1);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(name);
    expect(err).not.toContain("    at ");
    expect(out).toContain("Lock keeper saw lorries leave");
  });

  test("odd text is survived", async () => {
    const odd = write("odd.txt", `Title \ud800 here\n\n${"“".repeat(2_000)}said said said${"(".repeat(2_000)}\n`);
    expect((await hearsay(["trace", odd])).code).toBe(0);
  });

  test("lint is a gate: 3 where it finds what it was told to look for", async () => {
    const bare = write("bare.txt", 'Bridge to close\n\nA source said the mayor "stole the bridge money".\n');
    expect((await hearsay(["lint", story])).code).toBe(0);
    expect((await hearsay(["lint", bare, "--fail-on", "any"])).code).toBe(3);
  });
});

test("a table of addresses is added, and what became of each is written beside it", async () => {
  const list = write("seen.csv", "title,url\nBridge,http://127.0.0.1:9/a\nHarbour,ftp://courier.example/b\n");
  const home = mkdtempSync(join(tmpdir(), "hearsay-list-"));
  const { code, err } = await hearsay(["add", list, story, "--case", join(home, "case"), "--workers", "0"]);
  expect(code).toBe(1);
  expect(err).toContain("1 added");
  expect(err).toContain("1 entry names no page");
  const status = readFileSync(`${list}.status.csv`, "utf8");
  expect(status).toContain("place,url,status,id");
  expect(status).toMatch(/1,http:\/\/127\.0\.0\.1:9\/a,.*not an address of the open web/);
});

test("lint reads a case as well, without what people rejected", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "hearsay-lint-")), "case");
  const bare = write(
    "bare.txt",
    "Fees confirmed to rise\n\nSarn Valley Herald, March 3, 2031\n\nA source said the fees may rise.\n\nNobody else would speak of it.\n",
  );
  await hearsay(["add", bare, "--case", folder, "--workers", "0"]);
  const before = await hearsay(["lint", "--case", folder, "--json"]);
  expect(before.code).toBe(0);
  const findings = JSON.parse(before.out) as { id: string }[];
  expect(findings.length).toBeGreaterThan(0);
  await hearsay(["fix", findings[0]?.id ?? "", "--reject", "--reason", "known", "--case", folder]);
  const after = JSON.parse((await hearsay(["lint", "--case", folder, "--json"])).out) as { id: string }[];
  expect(after).toHaveLength(findings.length - 1);
  expect((await hearsay(["lint"])).code).toBe(2);
});
