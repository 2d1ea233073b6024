import { describe, expect, test } from "vitest";
import { indexReport } from "../../../src/report/index-report.ts";
import { renderWhy } from "../../../src/report/screen/render-all.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument, storyDocument } from "../../plain-document.ts";
import { republished } from "./fixture.ts";

const STORY = `Crack seen above the tunnel

By Ana Ruiz

A senior engineer at the road board said that the crack was known in May.

The mayor, Jo Lind, said that she had asked twice. She denied that the slope was likely to move.
`;

describe("why the screen says what it says", () => {
  const report = trace([plainDocument(STORY)]);
  const all = indexReport(report)
    .claims.map(({ number }) => renderWhy(report, `${number}`, { columns: 80 }))
    .join("\n");

  test("nobody who is named is offered in the place of who is not", () => {
    expect(all).toMatch(/told {2}UNNAMED "A senior engineer/);
    expect(all).not.toContain("alternative");
  });

  test("what moved is said in words, the letters of the method behind them", () => {
    const why = renderWhy(republished, "1", { columns: 200 });
    expect(why).toMatch(/moved .*how sure the words are: stronger \(L\)/);
    expect(why).not.toMatch(/axes|\bL up|\bA up/);
  });

  test("each level and class is said once, with its code behind it", () => {
    const why = renderWhy(republished, "1", { columns: 200 });
    expect(why).toContain("(no number)");
    expect(why).not.toMatch(/open open|U1 body and rank/);
    expect(all).not.toMatch(/denied.*with a “not”|negated/);
  });

  test("a place that several rules read stands once, with all of them", () => {
    const places = all.split("\n").filter((line) => line.includes("rule "));
    for (const block of all.split(/\n(?= {2}\S)/)) {
      const found = [...block.matchAll(/^ +rule .*? (\d+-\d+)$/gm)].map(([, place]) => place);
      expect(new Set(found).size, block).toBe(found.length);
    }
    expect(places.length).toBeGreaterThan(0);
  });
});

describe("a copy of which nothing tells whose it is", () => {
  const paragraphs = [
    "Inspectors of the river survey entered the dredging yard at Calder Reach on Tuesday and found fewer than forty barrels.",
    "A senior official at the Harbour Board told the Courier that the barrels may have left the yard by night.",
    "The survey had counted nine hundred of them a week earlier, and the gate log of the yard has a gap on both nights.",
  ];
  const report = trace([
    storyDocument("a", "Northbank Courier", "2031-03-12", paragraphs),
    storyDocument("b", "The Open Quay", "2031-03-13", paragraphs),
  ]);
  const why = renderWhy(report, "1", { columns: 200 }) ?? "";

  test("a field of the metadata is said by its name and article, not as a quotation", () => {
    expect(why).toMatch(/rule link\/earlier: published \[1\]: 2031-03-12$/m);
    expect(why).not.toContain("metadata");
  });
});
