import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/report/format.ts";
import { renderScreen } from "../../../src/report/screen/render-screen.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const read = (content: string): Report => trace([plainDocument(content)]);
const screenOf = (content: string): string => renderScreen(read(content), { columns: 80 });

describe("what a headline may rest on", () => {
  const LIED = `Minister 'lied about 40% cut', says whistleblower

By Ana Brandt

The works ministry planned to reduce payments by up to 40 per cent over ten years, according to a leaked draft.

The minister, Paul Ostrander, denied that he had misled parliament.
`;

  test("the answer of those it speaks of puts nothing of it forward", () => {
    expect(screenOf(LIED)).toContain("headline NOT ESTABLISHED");
  });

  test("whoever the headline itself names as speaking is counted where the body has nothing", () => {
    expect(screenOf(LIED)).toContain("1 INDEPENDENT SOURCE   0 named, 1 unnamed");
  });

  test("a share that stands in one place of the body is the headline's: its bound was dropped", () => {
    expect(read(LIED).findings.map(({ code }) => code)).toContain("bound-dropped");
  });

  const CAUGHT = `Velmora Caught Shipping 300 Missiles To Hill Rebels

By Dario Venn

Customs officers opened eleven containers on Tuesday and found machine parts inside.

About 300 missiles are believed to be held in depots along the coast, according to a survey by the Institute for Border Studies.
`;

  test("the place where its number is from is not where the deed is", () => {
    const { findings } = read(CAUGHT);
    expect(screenOf(CAUGHT)).toContain("headline NOT ESTABLISHED");
    expect(findings.map(({ code }) => code)).toContain("counted-changed");
  });
});
