import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readDocuments } from "../../src/read/read-documents.ts";
import type { Report } from "../../src/report/format.ts";
import { trace } from "../../src/trace.ts";

let report: Report;
beforeAll(async () => {
  const documents = [];
  for await (const read of readDocuments([resolve(import.meta.dirname, "../../examples/harbour")]))
    if ("document" in read) documents.push(read.document);
  report = trace(documents);
});

test("the demo's statements of different matters stay different claims", () => {
  const claimOf = (words: string): string | undefined => {
    const article = report.articles.find(({ text }) => text.includes(words));
    const at = article?.text.indexOf(words) ?? -1;
    const statement = report.statements.find(
      ({ article: id, span, headline }) =>
        id === article?.id && !headline && span.start < at + words.length && at < span.end,
    );
    return report.claims.find(({ statements }) => statements.includes(statement?.id ?? ""))?.id;
  };
  const claims = [
    "let some of the barrels leave the yard by night",
    "Eleven lorries loaded with barrels left",
    "the sludge has reached the river",
    "found fewer than forty barrels",
    'the Board "wanted the river harmed"',
  ].map(claimOf);
  expect(claims).not.toContain(undefined);
  expect(new Set(claims).size).toBe(claims.length);
});

test("its first claim has one independent source, who is not named", () => {
  const [first] = report.claims;
  expect(first?.wording).toContain("a possible arrangement with the hauliers");
  expect(first?.independence).toMatchObject({ low: 1, high: 1, named: 0, unnamed: 1 });
});
