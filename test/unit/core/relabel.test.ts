import { describe, expect, test } from "vitest";
import { lineDocument, textDocument } from "../../../bench/text-document.ts";
import type { Document } from "../../../src/core/document.ts";
import { articleKey } from "../../../src/core/ids.ts";
import { relabel } from "../../../src/core/relabel.ts";
import { readOne, trace } from "../../../src/trace.ts";

const text =
  'Bridge will close\n\nThe mayor of Ostrava Bay said: "The bridge will close on Monday." She gave no reason.';
const document = (input: string, id: string | null = null): Document =>
  id === null ? textDocument(input, text) : lineDocument(input, text, { id });

describe("relabel", () => {
  test("moves every id and no word of the text", () => {
    const before = readOne(document("a.txt", "a"));
    const after = relabel(before, "b");
    expect(JSON.stringify(after)).not.toMatch(/"a\//);
    expect(after.article.text).toBe(text);
    expect(relabel(after, "a")).toEqual(before);
  });

  test("a hash id keeps its repeat mark in short form", () => {
    expect(articleKey(`sha256:${"0123456789abcdef".repeat(4)}#2`)).toBe("0123456789ab#2");
  });
});

describe("repeated ids", () => {
  test("are kept apart, with a note for each, whatever the order", () => {
    const documents = [document("a.txt", "x"), document("b.txt", "x"), document("c.txt", "y")];
    const report = trace(documents);
    expect(report.articles.map((article) => article.id)).toEqual(["x", "x#2", "y"]);
    expect(report.notes.filter((note) => note.code === "repeated-id").map((note) => note.article)).toEqual(["x#2"]);
    const { inputs: _, ...backwards } = trace([...documents].reverse());
    const { inputs: __, ...forwards } = report;
    expect(backwards).toEqual(forwards);
    const ids = [...report.sources, ...report.attributions, ...report.statements].map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
