import { expect, test } from "vitest";
import { renderScreen } from "../../../src/report/screen/render-screen.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

test("a text in another language is said to be one, not to be silent", () => {
  const report = trace([
    plainDocument(
      "Die Brücke\n\nDer Bürgermeister sagte am Dienstag, die Brücke werde im Juli für vier Wochen geschlossen.",
    ),
  ]);
  expect(report.notes.map(({ code }) => code)).toContain("speech-not-read");
  expect(renderScreen(report, { columns: 80 })).toContain("Who said what is read in English only");
});

test("an English text in which nobody speaks is said to be silent", () => {
  const report = trace([plainDocument("Bread\n\nFlour. Water. Salt. Yeast. An oven, for as long as it takes.")]);
  expect(report.notes.map(({ code }) => code)).not.toContain("speech-not-read");
});
