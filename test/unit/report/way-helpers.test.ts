import { describe, expect, test } from "vitest";
import { renderHtml } from "../../../src/report/html/render-html.ts";
import { indexReport } from "../../../src/report/index-report.ts";
import { renderScreen } from "../../../src/report/screen/render-screen.ts";
import { claimView, rulingsById } from "../../../src/report/views/claim-views.ts";
import { trace } from "../../../src/trace.ts";
import { waySentences } from "../../../web/src/strings/way-sentences.ts";
import { plainDocument } from "../../plain-document.ts";
import { sayEnglish } from "../web/say-english.ts";
import { traced } from "./traced.ts";

const STORY = `Crack seen above the tunnel

By Ana Ruiz

The mayor, Jo Lind, said that the crack above the tunnel was known in May.

(Reporting by Ana Ruiz; Additional reporting by Lena Marsh and Tomas Reyl; Editing by Ida Orr)
`;

describe("who edited it and who gave a part of it", () => {
  const report = trace([plainDocument(STORY)]);
  const index = indexReport(report);
  const [claim] = index.claims;
  if (claim === undefined) throw new Error("no claim");
  const view = claimView(index, claim, rulingsById(report));

  test("stand on the screen with whoever wrote it, as many as are counted", () => {
    const screen = renderScreen(report, { columns: 160 });
    expect(screen).toContain("└ Ana Ruiz, edited by Ida Orr, with parts by Lena Marsh and Tomas Reyl");
    expect(screen).toContain("5 hands");
  });

  test("stand in the sentences of the web app, behind whoever wrote it", () => {
    const told =
      "carries a piece by Ana Ruiz (edited by Ida Orr, with parts by Lena Marsh, Tomas Reyl), who was told by";
    const [sentence] = waySentences(view.chain, sayEnglish, (_, says) => says);
    expect(sentence?.says).toContain(told);
    expect(view.chain.sentences[0]).toContain(told.replace("Marsh, Tomas", "Marsh and Tomas"));
  });

  test("stand in the table a step each, and in the picture with whoever wrote it", () => {
    expect(view.chain.beside.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "edited Ida Orr",
      "contributed Lena Marsh",
      "contributed Tomas Reyl",
    ]);
    const writer = view.chain.nodes.find(({ label }) => label === "Ana Ruiz");
    expect(writer).toMatchObject({ editors: ["Ida Orr"], contributors: ["Lena Marsh", "Tomas Reyl"] });
    expect(view.chain.nodes.some(({ label }) => label === "Ida Orr")).toBe(false);
  });

  test("stand in the file, where a row of the table reads as a sentence", () => {
    const html = renderHtml(report);
    expect(html).toMatch(/<td>a\.txt<\/td><td>was edited by<\/td><td><bdi>?Ida Orr|was edited by<\/td><td>.*Ida Orr/);
    expect(html).toMatch(/<text class="sub"[^>]*>person · was told · edited by Ida Orr · with/);
  });
});

test("with several articles each hand is told with what it did, and a doubt comes first", async () => {
  const screen = renderScreen(await traced("examples/harbour"), { columns: 80 });
  expect(screen).toMatch(/└ Ida Marlowe, edited by Tomas Reyl {2}was told/);
  expect(screen).toMatch(/└ \[1\] Northbank Courier {2}2031-03-12 {2}carries it/);
  expect(screen).toMatch(/└ \[3\] Tidewater Dispatch {2}2031-03-13 {2}inferred:/);
});
