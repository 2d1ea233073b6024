import { expect, test } from "vitest";
import { firstKnown } from "../../../src/report/first-known.ts";
import { renderHtml } from "../../../src/report/html/render-html.ts";
import { indexReport } from "../../../src/report/index-report.ts";
import { renderScreen } from "../../../src/report/screen/render-screen.ts";
import { trace } from "../../../src/trace.ts";
import { storyDocument } from "../../plain-document.ts";

/** An old story that has nothing to do with the claim that comes first. */
const report = trace([
  storyDocument("old", "Valley Post", "2019-04-02", [
    "The bakery on the square was opened again after a winter of works.",
  ]),
  storyDocument("new", "Northbank Courier", "2031-03-12", [
    "A senior official at the Harbour Board told the Courier that the barrels may have left the yard by night.",
  ]),
]);

test("the first known appearance is that of the claim, on the screen and in the file", () => {
  const index = indexReport(report);
  expect(firstKnown(index, index.claims[0] ?? null)?.outlet).toBe("Northbank Courier");
  expect(renderScreen(report, { columns: 200 })).toMatch(/first known: .*Northbank Courier, 2031-03-12/);
  expect(renderHtml(report)).toMatch(/first known appearance: “[^”]*”, Northbank Courier, 2031-03-12/);
});

test("without a claim it is the earliest of all", () => {
  expect(firstKnown(indexReport(report), null)?.outlet).toBe("Valley Post");
});
