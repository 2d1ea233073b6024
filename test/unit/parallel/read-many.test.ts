import { expect, test } from "vitest";
import { lineDocument } from "../../../bench/text-document.ts";
import type { Document } from "../../../src/core/document.ts";
import { readMany } from "../../../src/parallel/read-many.ts";

const document = (input: string, content: string): Document => lineDocument(input, content, { id: input });

test("readings come back in the order of the documents, each counted once", async () => {
  const documents = ["one", "two", "three"].map((name) => document(name, `The mayor of ${name} said it would rain.`));
  const counts: number[] = [];
  const { readings, failed } = await readMany(documents, { workers: 0, onDone: (done) => counts.push(done) });
  expect(readings.map((reading) => reading.article.id)).toEqual(["one", "two", "three"]);
  expect(failed).toEqual([]);
  expect(counts).toEqual([1, 2, 3]);
});

test("a stopped run ends with the reason of its signal", async () => {
  const stop = new AbortController();
  stop.abort(new Error("stopped by the user"));
  await expect(readMany([document("one", "Rain.")], { workers: 0, signal: stop.signal })).rejects.toThrow(
    "stopped by the user",
  );
});
