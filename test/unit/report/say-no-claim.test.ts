import { expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import { renderScreen } from "../../../src/report/screen/render-screen.ts";
import { trace } from "../../../src/trace.ts";

const document = (content: string): Document => ({
  input: "a.txt",
  sha256: "a".repeat(64),
  kind: "text",
  content,
  charset: null,
  url: null,
  archivedAt: null,
  record: null,
});

test("a text in another language is said to be one, not to be silent", () => {
  const report = trace([
    document(
      "Die Brücke\n\nDer Bürgermeister sagte am Dienstag, die Brücke werde im Juli für vier Wochen geschlossen.",
    ),
  ]);
  expect(report.notes.map(({ code }) => code)).toContain("speech-not-read");
  expect(renderScreen(report, { columns: 80 })).toContain("Who said what is read in English only");
});

test("an English text in which nobody speaks is said to be silent", () => {
  const report = trace([document("Bread\n\nFlour. Water. Salt. Yeast. An oven, for as long as it takes.")]);
  expect(report.notes.map(({ code }) => code)).not.toContain("speech-not-read");
});
