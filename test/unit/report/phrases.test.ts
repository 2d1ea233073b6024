import { describe, expect, test } from "vitest";
import { sayPhrase } from "../../../src/language/english/phrases.ts";
import { readDocuments } from "../../../src/read/read-documents.ts";
import type { Report } from "../../../src/report/format.ts";
import { trace } from "../../../src/trace.ts";

async function reportOf(input: string): Promise<Report> {
  const documents = [];
  for await (const result of readDocuments([input])) if ("document" in result) documents.push(result.document);
  return trace(documents);
}

describe.each(["examples/harbour", "examples/inland-port.txt", "test/golden"])(
  "what the report of %s says",
  (input) => {
    test("is made of phrases, so that it can be said in another language", async () => {
      const { findings, claims } = await reportOf(input);
      expect(findings.length).toBeGreaterThan(3);
      for (const { says, phrases = [] } of findings) expect(phrases.map(sayPhrase).join(" ")).toBe(says);
      for (const { independence } of claims)
        expect((independence.phrases ?? []).map(sayPhrase)).toEqual(independence.because);
    });
  },
);
