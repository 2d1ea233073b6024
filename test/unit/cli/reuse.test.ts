import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import type { Reuse } from "../../../src/core/reuse.ts";
import { inventedText } from "../reuse/invented-text.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-reuse-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join("\n");

const reuse = (...words: string[]): Promise<Answer> => reuseFrom("", ...words);

interface Answer {
  readonly code: number;
  readonly rows: Reuse[];
  readonly err: string;
}

/** With `stdin` as standard input. */
async function reuseFrom(stdin: string, ...words: string[]): Promise<Answer> {
  const terminal = fakeTerminal(stdin);
  const code = await run(["reuse", ...words], terminal);
  const rows = terminal.out.split("\n").filter((line) => line.startsWith("{"));
  return { code, rows: rows.map((line) => JSON.parse(line) as Reuse), err: terminal.err };
}

const SAID = `“${inventedText(900, 16)}”`;
const own = (at: number): { id: string; text: string } => ({ id: `n${at}`, text: inventedText(at, 90) });
/** Sixty articles: n1 copies n0, and five carry one quotation. */
const ROWS = Array.from({ length: 60 }, (_, at) =>
  at === 1
    ? { id: "n1", text: `${inventedText(1, 20)}\n\n${inventedText(0, 90)}` }
    : at >= 10 && at < 15
      ? { id: `n${at}`, text: `${inventedText(at, 90)}\n\n${SAID} said somebody ${at}.` }
      : own(at),
);
const many = write("many.jsonl", lines(ROWS));

describe("hearsay reuse", () => {
  test("--jsonl: a line for each pair, the same by threads, in files and with --parts", async () => {
    const { rows, code } = await reuse(many, "--jsonl");
    expect(code).toBe(0);
    expect(rows.filter(({ kind }) => kind !== "quotation").map(({ a, b }) => [a.article, b.article])).toEqual([
      ["n0", "n1"],
    ]);
    expect(rows.filter(({ kind }) => kind === "quotation")).toHaveLength(10);
    expect((await reuse(many, "--jsonl", "--memory", "1k")).rows).toEqual(rows);
    expect((await reuse(many, "--jsonl", "--parts")).rows.map(({ a }) => a.article)).toEqual(
      rows.map(({ a }) => a.article),
    );
  });

  test("--families: what many articles share comes once", async () => {
    const { rows } = await reuse(many, "--jsonl", "--families");
    expect(rows).toHaveLength(2);
    expect(rows.filter(({ family }) => family !== undefined).map(({ family }) => family)).toEqual([
      "n10@" + rows.find(({ family }) => family)?.a.span.start,
    ]);
  });

  test("--out: the same rows as columns of a Parquet file", async () => {
    const path = join(folder, "reuses.parquet");
    const { err } = await reuse(many, "--out", path);
    expect(err).toContain(`written: ${path}`);
    const { rows } = await reuse(many, "--jsonl");
    const bytes = readFileSync(path);
    const read = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    });
    expect(
      read.map(({ family, ...row }) => [
        row["id"],
        row["a"],
        row["a_start"],
        row["a_end"],
        row["b"],
        row["b_start"],
        row["b_end"],
        row["kind"],
        row["overlap"],
        row["containment_a"],
        row["containment_b"],
        family ?? null,
      ]),
    ).toEqual(
      rows.map(({ id, a, b, kind, overlap, containment, family }) => [
        id,
        a.article,
        a.span.start,
        a.span.end,
        b.article,
        b.span.start,
        b.span.end,
        kind,
        overlap,
        containment.a,
        containment.b,
        family ?? null,
      ]),
    );
  });

  test.each([
    ["few", ROWS.slice(2, 20)],
    ["many", ROWS.slice(2)],
  ])("--against: one article against %s, and no pair of theirs", async (name, rows) => {
    const corpus = write(`against-${name}.jsonl`, lines(rows));
    const one = write("one.txt", `${inventedText(777, 12)}\n\n${inventedText(30, 90)}\n\n${inventedText(5, 90)}`);
    const { rows: found } = await reuse(one, "--jsonl", "--against", corpus);
    const ids = found.flatMap(({ a, b }) => [a.article, b.article]);
    expect(ids.filter((id) => !id.startsWith("sha256:"))).toEqual(name === "few" ? ["n5"] : ["n30", "n5"].sort());
    expect(found.every(({ a, b }) => a.article.startsWith("sha256:") !== b.article.startsWith("sha256:"))).toBe(true);
  });

  test("--index: the same as without, the first time and from then on", async () => {
    const corpus = write("indexed.jsonl", lines(ROWS));
    const one = write("asked.txt", `${inventedText(30, 90)}\n\n${inventedText(888, 12)}\n\n${inventedText(5, 60)}`);
    const { rows } = await reuse(one, "--jsonl", "--against", corpus);
    expect(rows.length).toBeGreaterThan(1);
    const told = ({ a, b, kind, overlap }: Reuse): unknown =>
      [a.article, b.article, a.span, b.span, kind, overlap].map((value) => JSON.stringify(value)).sort();
    for (let time = 0; time < 2; time++) {
      const { rows: found } = await reuse(one, "--jsonl", "--against", corpus, "--index", join(folder, "index"));
      expect(found.map(told)).toEqual(rows.map(told));
    }
    expect((await reuse(one, "--index", join(folder, "index"))).code).toBe(2);
  });

  test.each([
    ["few", ROWS.slice(0, 20)],
    ["many", ROWS],
  ])(
    "standard input is read as a file of the same lines is, with an index and without, against %s",
    async (name, rows) => {
      const corpus = write(`piped-${name}.jsonl`, lines(rows));
      const asked = [
        {
          id: "q1",
          outlet: "Dock Post",
          text: `By Ilse Maar\n\n${inventedText(15, 90)}\n\n© Dock Post. All rights reserved.`,
        },
        { id: "q2", text: `${inventedText(5, 60)}` },
      ];
      const file = write(`asked-${name}.jsonl`, lines(asked));
      const index = ["--index", join(folder, `piped-${name}`)];
      const { rows: found } = await reuse(file, "--jsonl", "--against", corpus);
      expect(found.length).toBeGreaterThan(1);
      const stdin = lines(asked);
      expect((await reuse(file, "--jsonl", "--against", corpus, ...index)).rows).toEqual(found);
      expect((await reuseFrom(stdin, "-", "--jsonl", "--against", corpus)).rows).toEqual(found);
      expect((await reuseFrom(stdin, "-", "--jsonl", "--against", corpus, ...index)).rows).toEqual(found);
      expect((await reuseFrom(lines(rows), "-", "--jsonl")).rows).toEqual((await reuse(corpus, "--jsonl")).rows);
    },
  );

  test("ids that repeat are told apart, a bad line is said and the rest goes on", async () => {
    const rows = [...ROWS, { id: "n0", text: inventedText(0, 90) }];
    const path = write("repeats.jsonl", `${lines(rows)}\n{"id":\n{"id":"empty","text":""}\n{"id":"word","text":"one"}`);
    const { rows: found, code, err } = await reuse(path, "--jsonl");
    expect(code).toBe(1);
    expect(err.match(/\[bad-json\]|\[is-empty\]/g)).toHaveLength(2);
    expect(found.filter(({ kind }) => kind !== "quotation").map(({ a, b }) => `${a.article} ${b.article}`)).toEqual([
      "n0 n0#2",
      "n0 n1",
      "n0#2 n1",
    ]);
  });

  test("sizes that are none are refused", async () => {
    expect((await reuse(many, "--memory", "much")).code).toBe(2);
    expect((await reuse(many, "--least-words", "0")).code).toBe(2);
  });
});
