import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EMPTY_MANIFEST } from "../../../src/corpus/index-manifest.ts";
import { IndexedCorpus } from "../../../src/corpus/indexed-corpus.ts";
import { inventedText } from "../reuse/invented-text.ts";

let folder = "";
let path = "";
let index = "";
const line = (at: number): string => `${JSON.stringify({ id: `n${at}`, text: inventedText(at, 80) })}\n`;
const asked = { id: "asked", outlet: null, text: `${inventedText(700, 30)} ${inventedText(31, 80)}`, spans: null };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-indexed-"));
  path = join(folder, "corpus.jsonl");
  index = join(folder, "index");
  writeFileSync(path, Array.from({ length: 30 }, (_, at) => line(at)).join(""));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const answers = async (): Promise<{ ids: string[]; texts: string[]; size: number; failed: string[] }> => {
  const failed: string[] = [];
  const corpus = await IndexedCorpus.open(path, index, { onFailed: (message) => failed.push(message) });
  const near = corpus.ask(asked);
  const found = {
    ids: near.map(({ id }) => id),
    texts: near.map((one) => corpus.textOf(one).text),
    size: corpus.size,
    failed,
  };
  await corpus.close();
  return found;
};

describe("IndexedCorpus", () => {
  test("goes on where lines were added, and reads what it names from its place in the file", async () => {
    expect(await answers()).toMatchObject({ ids: [], size: 30 });
    appendFileSync(path, `{"id":\n${line(30)}${line(31)}`);
    const found = await answers();
    expect(found).toMatchObject({ ids: ["n31"], texts: [inventedText(31, 80)], size: 32 });
    expect(found.failed).toHaveLength(1);
    expect((await answers()).failed).toEqual([]);
  });

  test("is built again where it is missing, damaged, or of another file", async () => {
    appendFileSync(path, line(31));
    const first = await answers();
    expect(first.ids).toEqual(["n31"]);
    rmSync(index, { recursive: true });
    expect(await answers()).toEqual(first);
    for (const name of readdirSync(index)) writeFileSync(join(index, name), "{");
    expect(await answers()).toEqual(first);
    writeFileSync(path, line(31));
    expect(await answers()).toMatchObject({ ids: ["n31"], size: 1 });
  });
});

describe("the folder of an index", () => {
  const put = (name: string, text: string): void => {
    mkdirSync(dirname(join(index, name)), { recursive: true });
    writeFileSync(join(index, name), text);
  };
  const tree = (): readonly (readonly [string, string])[] =>
    readdirSync(index, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(index, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(index, name), "utf8")]);

  test.each<[what: string, files: Record<string, string>]>([
    ["documents", { "thesis.docx": "years of work" }],
    [
      "a program with a manifest.json of its own",
      { "manifest.json": '{"name":"my extension"}', "src/main.js": "code" },
    ],
    ["a manifest.json alone", { "manifest.json": '{"name":"my extension"}' }],
    ["a manifest.json of another kind of value", { "manifest.json": "null" }],
    ["a manifest.json that is no JSON", { "manifest.json": "{" }],
    ["a manifest.json that is no JSON, and more", { "manifest.json": "{", "segment-00000001": "x", "a.txt": "x" }],
    ["files that have the names of an index", { "segment-00000001": "a film", "boilerplate.json": "{}" }],
    ["folders that have the names of an index", { "segment-00000001/thesis.docx": "years of work" }],
    ["what was begun as a manifest of its own", { "manifest.json.tmp": '{"name":' }],
  ])("%s: is refused, and nothing in it is touched", async (_, files) => {
    for (const [name, text] of Object.entries(files)) put(name, text);
    const before = tree();
    await expect(answers()).rejects.toMatchObject({ code: "not-allowed" });
    expect(tree()).toEqual(before);
  });

  test("the folder of the corpus itself, and a file, are refused", async () => {
    index = folder;
    await expect(answers()).rejects.toMatchObject({ code: "not-allowed" });
    index = path;
    await expect(answers()).rejects.toMatchObject({ code: "not-allowed" });
    expect(readFileSync(path, "utf8")).toContain('"n29"');
  });

  test("what others put into it stays, whatever becomes of the index", async () => {
    await answers();
    put("notes.txt", "mine");
    put(".git/HEAD", "ref");
    put("segment-00000001.bak/thesis.docx", "mine");
    const theirs = (): unknown =>
      tree().filter(([name]) => !/^(?:segment-\d+|manifest\.json|boilerplate\.json)$/.test(name));
    const before = theirs();
    expect(before).toHaveLength(3);
    appendFileSync(path, line(31));
    expect((await answers()).ids).toEqual(["n31"]);
    put("segment-00000001", "{");
    expect((await answers()).ids).toEqual(["n31"]);
    const manifest = readFileSync(join(index, "manifest.json"), "utf8");
    put("manifest.json", manifest.replace("hearsay-index/2", "hearsay-index/1"));
    expect((await answers()).ids).toEqual(["n31"]);
    put("manifest.json", manifest.replace(/"segment-\d+"/, '"notes.txt"'));
    expect((await answers()).ids).toEqual(["n31"]);
    writeFileSync(path, line(31));
    expect(await answers()).toMatchObject({ ids: ["n31"], size: 1 });
    expect(theirs()).toEqual(before);
  });

  test("what a run left that was killed at its beginning is an index", async () => {
    const begun = JSON.stringify(EMPTY_MANIFEST);
    for (const files of [
      { "manifest.json.tmp": "" },
      { "manifest.json.tmp": begun.slice(0, 20) },
      { "manifest.json": begun, "segment-00000001.tmp": "half" },
      { "manifest.json": begun, "segment-00000001": "whole", "boilerplate.json": '{"state":1,"outlets":[]}' },
      { "segment-00000001.tmp": "" },
      { "segment-00000001": "HSG2 and so on" },
    ]) {
      rmSync(index, { recursive: true, force: true });
      for (const [name, text] of Object.entries(files)) put(name, text as string);
      expect(await answers(), JSON.stringify(files)).toMatchObject({ ids: [], size: 30 });
      expect(readdirSync(index).sort()).toEqual(["boilerplate.json", "manifest.json", "segment-00000001"]);
    }
  });
});
