import { expect, test } from "vitest";
import { renderHtml } from "../../../src/report/html/render-html.ts";
import { indexReport } from "../../../src/report/index-report.ts";
import { claimRow, rulingsById } from "../../../src/report/views/claim-views.ts";
import { traced } from "./traced.ts";

const report = await traced("examples/harbour");
const index = indexReport(report);

test("the file has as many changes on a card as the web app counts, and says apart how it is sourced", () => {
  const html = renderHtml(report);
  for (const claim of index.claims.slice(0, 5)) {
    const card = html.split(`id="claim-${claim.number}"`)[1]?.split("</article>")[0] ?? "";
    const listed = /<dt>changes<\/dt><dd><ul>(.*?)<\/ul>/s.exec(card)?.[1]?.match(/<li>/g)?.length ?? 0;
    expect(listed, `claim ${claim.number}`).toBe(claimRow(claim, rulingsById(report)).drift);
    expect(/<dt>changes<\/dt>.*?<\/dd>/s.exec(card)?.[0] ?? "").not.toContain("departs from");
  }
  expect(html).toMatch(/<dt>sourcing<\/dt><dd><ul><li>.*departs from/);
});

test("a gap in the file says where to look next", () => {
  expect(renderHtml(report)).toMatch(/<dt>gaps<\/dt><dd><ul><li>No second source\. Look for somebody else/);
});

test("a copy is not drawn as citing what it was copied from as well; the table has both", () => {
  const html = renderHtml(report);
  const drawn = html.slice(0, html.indexOf("</svg>"));
  expect(drawn.match(/>cites it</g)).toHaveLength(1);
  expect(html).toMatch(/<td>\[2\] The Open Quay<\/td><td>cites<\/td><td>\[1\] Northbank Courier<\/td>/);
});

test("an origin that is shared is no loop in the list of claims", () => {
  const [claim] = index.claims;
  if (claim === undefined) throw new Error("no claim");
  const shared = index.loose.filter(({ code }) => code.startsWith("C2"));
  expect(shared.length).toBeGreaterThan(0);
  expect(claimRow({ ...claim, findings: shared }, rulingsById(report)).circular).toBe(0);
});
