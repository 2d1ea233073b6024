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

test("a list on an English page is not said to be in another language", () => {
  const list = Array.from({ length: 60 }, (_, at) => `${at + 1} cup oats, ${at + 2} tbsp honey, plum jam`).join("\n\n");
  const report = trace([
    {
      ...plainDocument(
        `<html lang="en"><body><article><h1>Breakfast plan</h1>${list.replace(/^.*$/gm, "<p>$&</p>")}</article></body></html>`,
      ),
      kind: "html",
    },
  ]);
  const says = report.notes.flatMap(({ code, says }) => (code === "speech-not-read" ? [says] : []));
  expect(says).toEqual([expect.stringContaining("this text does not read like English sentences")]);
});
