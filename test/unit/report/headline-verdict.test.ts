import { describe, expect, test } from "vitest";
import { headlineVerdict } from "../../../src/report/headline-verdict.ts";
import { indexReport } from "../../../src/report/index-report.ts";
import { renderScreen } from "../../../src/report/screen/render-screen.ts";
import { claimView, rulingsById } from "../../../src/report/views/claim-views.ts";
import { trace } from "../../../src/trace.ts";
import { headlineWords } from "../../../web/src/strings/sentences.ts";
import { plainDocument } from "../../plain-document.ts";
import { sayEnglish } from "../web/say-english.ts";
import { republished } from "./fixture.ts";

const OWN_VOICE = "Pass road shut after storm\n\nBy Ana Ruiz\n\nThe pass road was shut on Monday after a storm.\n";
const ASKS = "Is the pass road safe?\n\nBy Ana Ruiz\n\nThe storm came on Monday.\n";
const SOURCED =
  "Pass road shut after storm\n\nBy Ana Ruiz\n\nThe pass road was shut after a storm, the road board said.\n";

describe.each([
  ["stronger, and a number that changed", republished],
  ["the outlet's own voice", trace([plainDocument(OWN_VOICE)])],
  ["a question", trace([plainDocument(ASKS)])],
  ["a source's words", trace([plainDocument(SOURCED)])],
])("a headline against %s", (_, report) => {
  test("is told in the same words on the screen and in the web app", () => {
    const index = indexReport(report);
    const [claim] = index.claims;
    if (claim === undefined) throw new Error("no claim");
    const told = headlineWords(sayEnglish, headlineVerdict(index, claim)).says;
    expect(renderScreen(report, { columns: 200 }).toLowerCase()).toContain(`\n${told.toLowerCase()}\n`);
  });
});

test("what a person rejected is not in the summary of the claim", () => {
  const [finding] = republished.findings.filter(({ code }) => code === "headline-stronger");
  const ruling = {
    action: "reject",
    target: finding?.id ?? null,
    value: null,
    reason: "it is the same",
    by: "A",
    at: "",
  };
  const report = { ...republished, rulings: [{ id: "r1", ...ruling }] } as unknown as typeof republished;
  const index = indexReport(report);
  const [claim] = index.claims;
  if (claim === undefined) throw new Error("no claim");
  expect(claimView(index, claim, rulingsById(republished)).verdict.went).toBe("stronger");
  expect(claimView(index, claim, rulingsById(report)).verdict.went).toBe("held");
});
