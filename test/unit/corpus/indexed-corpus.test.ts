import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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
