import { expect, test } from "vitest";
import { joinNames } from "../../../src/report/joint-names.ts";
import { renderAll } from "../../../src/report/screen/render-all.ts";
import { renderScreen } from "../../../src/report/screen/render-screen.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const report = trace([
  plainDocument(`Bridge at Wick to close

By Ida Marsh

WICK – The bridge at Wick will close on Monday, Mayor Ana Doric and councillor Per Lund said.

“The paint came off years ago,” Doric and Lund wrote in a joint statement.

Both the union and the company say the work will cost 30 million euros.
`),
]);
const screen = renderScreen(report, { columns: 80 });

test("the screen names all who say a thing together", () => {
  expect(screen).toContain("└ Mayor Ana Doric and councillor Per Lund ");
  expect(screen).toContain("Ana Doric and Per Lund\n");
  expect(screen).toContain("the union and the company\n");
  expect(screen).toContain("in all 4 named");
  expect(renderAll(report, { columns: 80 })).toContain("councillor Per Lund");
});

test("the words of one paper are kept as evidence, and only where several speak", () => {
  const { text = "" } = report.articles[0] ?? {};
  const papers = report.attributions.map(({ evidence }) =>
    evidence.flatMap((one) =>
      one.rule === "one-paper" && "span" in one ? text.slice(one.span.start, one.span.end) : [],
    ),
  );
  expect(papers.map((found) => found.length)).toEqual([0, 1, 0]);
  expect(papers[1]?.[0]).toContain("wrote");
});

test("names are joined as a sentence joins them", () => {
  expect([["Ana"], ["Ana", "Per"], ["Ana", "Per", "Ida"]].map(joinNames)).toEqual([
    "Ana",
    "Ana and Per",
    "Ana, Per and Ida",
  ]);
});
