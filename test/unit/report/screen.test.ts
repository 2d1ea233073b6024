import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/report/format.ts";
import { cellWidth } from "../../../src/report/screen/cells.ts";
import { renderAll, renderWhy } from "../../../src/report/screen/render-all.ts";
import { renderScreen } from "../../../src/report/screen/render-screen.ts";
import { report, republished } from "./fixture.ts";
import { manyArticles } from "./many-articles.ts";

const linesOf = (screen: string): string[] => screen.trimEnd().split("\n");

const retold = (from: string, to: string): Report =>
  JSON.parse(JSON.stringify(republished).replaceAll(from, to)) as Report;

describe("the screen", () => {
  test("tells a republished article in one look", () => {
    expect(renderScreen(republished, { columns: 80 })).toBe(`\
"Harbour Board Accused Of Shipping Out 900 Barrels Of Tainted Sludge"   The Open
Quay, 2031-03-14, republished from Northbank Courier
1 INDEPENDENT SOURCE   0 named, 1 unnamed (body and rank)   4 hands, 0 loops
headline STRONGER than the source, and no source was added; its number changed

CLAIM 1  an arrangement with the hauliers let barrels leave by night
  who    The Open Quay       added an editor's note                      122-175
         └ Northbank Courier  "The original source of this article is…"  528-584
           └ Ida Marlowe, edited by Tomas Reyl                           177-213
             └ UNNAMED "A senior official at the Harbour Board"          376-414
  sure   source    "not unlikely for a possible"    open                 426-525
         headline  "Accused"                        accuses                   ▲▲
         accuser   "A senior official at the Harbour Board" → nobody     dropped
  number "around 900 barrels in the yard" → "Shipping Out 900 Barrels"
         what is counted changed                                           25-49
GAPS     no second source · why the source is not named · how the source knows
NEXT     hearsay trace --why 1 · --html FILE · --json
Where it came from, not whether it is true.
`);
  });

  test.each([44, 60, 80, 100, 120])(
    "holds in %i columns and 24 lines, for one article and for a thousand",
    (columns) => {
      for (const shown of [republished, manyArticles(7), manyArticles(1_000), report({})]) {
        for (const ascii of [false, true]) {
          const lines = linesOf(renderScreen(shown, { columns, ascii }));
          expect(lines.length).toBeLessThanOrEqual(24);
          for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
          expect(lines.at(-1)?.startsWith("Where it came from")).toBe(true);
        }
      }
    },
  );

  test("a thousand articles are told from the source down, copies folded", () => {
    const screen = renderScreen(manyArticles(1_000), { columns: 80 });
    expect(screen).toContain("1,000 articles of 1,000 outlets, 2031-03-01 to 2031-03-28");
    expect(screen).toContain("1000 of 1000 headlines STRONGER");
    expect(screen).toMatch(/ {2}who {4}UNNAMED "A senior official"/);
    expect(screen).toMatch(/… \d+ more/);
  });

  test("needs nothing but ASCII when asked", () => {
    expect(renderScreen(republished, { columns: 80, ascii: true })).toMatch(/^[\n -~]*$/);
    expect(renderScreen(retold("Tomas Reyl", "Tomáš Řeýl"), { columns: 80, ascii: true })).toContain("Tomas Reyl");
  });

  test("counts columns, not characters: wide letters take two", () => {
    const wide = retold("Northbank Courier", "北岸通信社新聞編集局特別取材班");
    for (const line of linesOf(renderScreen(wide, { columns: 80 }))) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  test("obeys nothing that an article says to the terminal", () => {
    const hostile = retold("Northbank Courier", "\\u001b[2J\\u001b]0;owned\\u0007\\u202eCourier\\u200b\\u009b31m");
    for (const text of [renderScreen(hostile, { columns: 80 }), renderAll(hostile, { columns: 80 })])
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  test("does not depend on the order of claims and findings in the Report", () => {
    const many = manyArticles(30);
    const screen = renderScreen(many, { columns: 80 });
    expect(renderScreen({ ...many, findings: [] }, { columns: 80 })).not.toBe(screen);
    const findings = [...many.findings].reverse();
    expect(renderScreen({ ...many, findings }, { columns: 80 })).toBe(screen);
    expect(renderScreen({ ...many, articles: [...many.articles].reverse(), findings }, { columns: 80 })).toBe(screen);
  });

  test("says what it could not find", () => {
    expect(renderScreen(report({}), { columns: 80 })).toContain("No article was read.");
    const silent = { ...republished, claims: [], chains: [], findings: [] };
    expect(renderScreen(silent, { columns: 80 })).toContain("No claim was found");
  });
});

describe("--why", () => {
  test("gives rule, words and place for every number", () => {
    const why = renderWhy(republished, "1", { columns: 80 });
    expect(why).toContain("I1: every statement goes back to one unnamed source");
    expect(why).toContain('rule provenance/byline: "by Ida Marlowe" 177-191');
    expect(why).toContain('upstream drift/headline: "not unlikely for a possible"');
    expect(renderWhy(republished, "1.3", { columns: 80 })).toContain("counted-changed");
  });

  test("knows which numbers there are", () => {
    expect(renderWhy(republished, "2", { columns: 80 })).toBeNull();
    expect(renderWhy(republished, "1.99", { columns: 80 })).toBeNull();
  });
});

test("--all shows every finding's number", () => {
  const all = renderAll(republished, { columns: 80 });
  expect(republished.findings.length).toBeGreaterThan(0);
  for (let number = 1; number <= republished.findings.length; number++) expect(all).toContain(`  1.${number}  `);
});

test("widths taken in haste are those of the Unicode tables", () => {
  for (let code = 0x20; code < 0x2600; code++) {
    const sign = String.fromCharCode(code);
    if (code >= 0x7f && code <= 0xa0) continue;
    if (code === 0xad) continue;
    if (/\p{L}|\p{P}|\p{S}/u.test(sign)) expect(cellWidth(sign), code.toString(16)).toBe(stringWidth(sign));
  }
});
