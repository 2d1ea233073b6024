import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import { trace } from "../../../src/trace.ts";

const document = (name: string, content: string): Document => ({
  input: name,
  sha256: name.padEnd(64, "0"),
  kind: "markdown",
  content,
  charset: null,
  url: null,
  archivedAt: null,
  record: null,
});

const BODY = [
  "“We have not raised them for six years,” its director, Alma Reyes, said. “The steel costs more, and so does the paint, and the men who hang from the cables cost more than both.”",
  "The authority has 240 employees, and it has painted the bridge twice since 2019, in grey and in green.",
].join("\n\n");

const original = (note: string): Document =>
  document(
    "a.md",
    `# Tolls to rise by 8 percent\n\nBy Emre Castellan\n\nJunction Observer, 12 February 2030\n\nTolls on the Long Bridge will rise by 8 percent in July, the bridge authority said on Tuesday.\n\n${BODY}\n\n${note}\n`,
  );

const copy = (percent: number, note = ""): Document =>
  document(
    "b.md",
    `# Bridge tolls up\n\nValley Post, 13 February 2030\n\nTolls on the Long Bridge will rise by ${percent} percent in July, the bridge authority said on Tuesday.\n\n${BODY}\n\nThis article first appeared in the Junction Observer.\n${note}`,
  );

const NOTE =
  "Correction, February 14, 2030: An earlier version of this article said that tolls on the bridge would rise by 18 percent.";

const codes = (...documents: Document[]): string[] =>
  trace(documents)
    .findings.filter(({ kind }) => kind === "correction")
    .map(({ code, evidence }) => `${code} ${evidence.length}`);

describe("corrections", () => {
  test("a corrected article says so, with the day and what it said before", () => {
    const [finding] = trace([original(NOTE)]).findings.filter(({ code }) => code === "corrected");
    expect(finding?.says).toBe(
      'The outlet corrected this article on 2030-02-14. Before, it said: "tolls on the bridge would rise by 18 percent".',
    );
    expect(finding?.claim).not.toBeNull();
  });

  test("a copy that still has the old number is named", () =>
    expect(codes(original(NOTE), copy(18))).toEqual(["corrected 1", "copy-not-corrected 2"]));

  test("a copy with the right number is not", () => expect(codes(original(NOTE), copy(8))).toEqual(["corrected 1"]));

  test("a note that does not say what was wrong finds no copies", () =>
    expect(codes(original("Correction: This article has been corrected."), copy(18))).toEqual(["corrected 1"]));

  test("no note, no finding; an update is no correction", () => {
    expect(codes(original(""), copy(18))).toEqual([]);
    expect(codes(original("Update, February 14, 2030: A reply of the drivers' union was added."), copy(18))).toEqual(
      [],
    );
  });
});
