import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocuments } from "../../../src/read/read-documents.ts";
import { trace } from "../../../src/trace.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-read-"));
  mkdirSync(join(folder, "case", "sub"), { recursive: true });
  mkdirSync(join(folder, "nothing"));
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write("case/b.txt", "The second text.");
  write("case/a.html", "<p>The first page.</p>");
  write("case/sub/c.md", "# The third");
  write("case/.hidden.txt", "hidden");
  write("case/picture.png", "x");
  write("empty.txt", " \n\n");
  write("binary.txt", new Uint8Array([1, 0, 2, 0, 0, 7, 0, 0, 3, 255, 0, 1]));
  write("paper.txt", "%PDF-1.7 …");
  write("noname", "<!doctype html><html><body><p>A page without a name.</p>");
  write("packed.txt.gz", gzipSync("The packed text."));
  write(
    "lines.jsonl",
    `{"id":"one","title":"T","text":"First."}\nnot json\n{"id":2,"html":"<p>x</p>"}\n\n{"title":"no text"}\n`,
  );
  write("pretty.json", JSON.stringify({ id: "one", text: "First." }, null, 2));
  write("list.json", JSON.stringify([{ text: "First." }, { html: "<p>x</p>" }]));
  write("settings.json", JSON.stringify({ a: 1, b: { c: [2, 3] } }, null, 2));
  write("long.jsonl", `{"text":"${"x".repeat(33_000_000)}"}\n{"text":"after the long line"}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(names: readonly string[], stdin?: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const result of readDocuments(
    names.map((name) => (name === "-" || name.includes("://") ? name : join(folder, name))),
    stdin === undefined ? {} : { stdin },
  ))
    found.push(
      "document" in result
        ? `${result.document.kind} ${result.document.input.replace(`${folder}/`, "")}`
        : `${result.error.code} ${result.input.replace(`${folder}/`, "")}`,
    );
  return found;
}

test("trace says what it wants where it is given names of files", () => {
  expect(() => trace(["story.txt"] as never)).toThrow(/trace wants documents/);
});

describe("inputs", () => {
  test("one string is no list of its letters: that would walk the whole disk", async () => {
    const wrong = readDocuments(join(folder, "case/b.txt") as unknown as string[]);
    await expect(wrong[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: "usage" });
  });

  test("a folder: sorted, with the folders below, without hidden files and pictures", async () => {
    expect(await read(["case"])).toEqual(["html case/a.html", "text case/b.txt", "markdown case/sub/c.md"]);
  });
  test("each bad input is told once and the rest goes on", async () => {
    expect(
      await read([
        "missing.txt",
        "empty.txt",
        "binary.txt",
        "paper.txt",
        "nothing",
        "https://meridianreview.example/x",
        "case/b.txt",
      ]),
    ).toEqual([
      "not-found missing.txt",
      "is-empty empty.txt",
      "is-binary binary.txt",
      "is-binary paper.txt",
      "no-articles nothing",
      expect.stringMatching(/^(?:not-supported|network-refused) https:/),
      "text case/b.txt",
    ]);
  });
  test("JSON lines: one document a line, a bad line alone is told", async () => {
    expect(await read(["lines.jsonl"])).toEqual([
      "text lines.jsonl#one",
      "bad-json lines.jsonl#2",
      "html lines.jsonl#2",
      "bad-json lines.jsonl#5",
    ]);
  });
  test("JSON over many lines: an article, a list of articles, or one error", async () => {
    expect(await read(["pretty.json", "list.json", "settings.json"])).toEqual([
      "text pretty.json#one",
      "text list.json#1",
      "html list.json#2",
      "bad-json settings.json",
    ]);
  });
  test("a line of many megabytes is told and the next one is read", async () => {
    expect(await read(["long.jsonl"])).toEqual(["too-large long.jsonl#1", "text long.jsonl#2"]);
  });
  test("packed files and files without an extension", async () => {
    expect(await read(["packed.txt.gz", "noname"])).toEqual(["text packed.txt.gz", "html noname"]);
  });
  test("standard input of any kind", async () => {
    const stream = (text: string): AsyncIterable<string> => ({
      async *[Symbol.asyncIterator]() {
        yield text;
      },
    });
    expect(await read(["-"], stream("Just a text."))).toEqual(["text -"]);
    expect(await read(["-"], stream('{"text":"a"}\n{"text":"b"}'))).toEqual(["text -#1", "text -#2"]);
    expect(await read(["-"], stream("<html><p>x"))).toEqual(["html -"]);
  });
});
