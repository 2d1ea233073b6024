import { describe, expect, test } from "vitest";
import { indexReport } from "../../../src/report/index-report.ts";
import { claimView, rulingsById } from "../../../src/report/views/claim-views.ts";
import { isLoop } from "../../../src/report/way-counts.ts";
import { traced } from "./traced.ts";

describe("the demo, whose first and last outlet lean on each other", async () => {
  const report = await traced("examples/harbour");
  const index = indexReport(report);
  const views = index.claims.map((claim) => claimView(index, claim, rulingsById(report)));

  test("every loop that is counted for a claim is told beside it", () => {
    for (const { row, loops, around, findings } of views) {
      const told = [...around, ...findings].filter(({ finding }) => isLoop(finding));
      expect(told.length, `claim ${row.number}`).toBe(loops);
    }
    expect(views[0]?.loops).toBe(1);
  });

  test("a claim that comes through none of its outlets is in no loop", () => {
    const lone = index.claims.findIndex(({ articles: [only, ...more] }) => {
      const outlet = index.articles.get(only ?? "")?.outlet;
      return more.length === 0 && outlet === "Lantern Wire";
    });
    expect(views[lone]?.loops).toBe(0);
  });
});
