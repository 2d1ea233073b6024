import { describe, expect, test } from "vitest";
import { indexReport } from "../../../src/report/index-report.ts";
import { renderScreen } from "../../../src/report/screen/render-screen.ts";
import { articleRows } from "../../../src/report/views/article-views.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const STORY = `Pass road shut after storm

By Ana Ruiz

The pass road was shut on Monday after a storm.

The road board wants to widen the tunnel next year.

“The slope will come down again before spring,” said Tomas Reyl, who runs the quarry.

Officials accused the quarry of hiding a crack in the slope.

A person familiar with the survey said that the crack was known in May.
`;

describe("the screen of an article whose headline is the outlet's own", () => {
  const report = trace([plainDocument(STORY)]);
  const screen = renderScreen(report, { columns: 80 });

  test("says that the text is in the outlet's own voice", () => {
    expect(screen).toContain("headline found no stronger than the text, in the outlet's own voice");
  });

  test("counts all who speak in it, the unnamed by their words", () => {
    expect(screen).toMatch(/SOURCES {2}in all 1 named, 2 unnamed \("Officials", "A person familiar with/);
  });

  test("lists who stands behind each claim, what somebody is blamed for first", () => {
    const others = screen.split("\n").filter((line) => /^CLAIM [2-9]/.test(line));
    expect(others[0]).toMatch(/Officials accused the quarry of hiding a crack in the slope {3}UNNAMED$/);
    expect(others.join("\n")).toMatch(/The slope will come down again.* Tomas Reyl/);
  });

  test("keeps what is only wanted out of the list, and counts it", () => {
    expect(screen).not.toContain("widen the tunnel");
    expect(screen).toMatch(/more claims?, .*wished or planned: --all/);
  });
});

test("wishes come after what is said, in every view", () => {
  const { claims, attributions } = indexReport(trace([plainDocument(STORY)]));
  const attitudes = claims
    .filter(({ claim }) => claim.independence.high > 0)
    .map(({ statements }) => attributions.get(statements[0]?.attribution ?? "")?.attitude);
  expect(attitudes.indexOf("wants")).toBeGreaterThan(attitudes.lastIndexOf("says"));
});

describe("questions in the outlet's own voice", () => {
  const screen = renderScreen(
    trace([
      plainDocument(`What is the harbour fund and what does it do?

By Lena Marsh

9 March 2019

The harbour fund pays for repairs of the quay and the northern light.

What is the fund?

The fund was set up in 1990, she said. Is the money gone? Nobody knows, a clerk said.
`),
    ]),
    { columns: 80 },
  );

  test("put nothing forward", () => expect(screen).not.toMatch(/^CLAIM \d+ +(?:What|Is the)/m));
  test("a headline that asks is said to ask", () => {
    expect(screen).toContain("headline asks; what follows is what the text has nearest to it");
    expect(screen).toMatch(/headline +"What is the harbour fund…" +asks/);
  });
  test("somebody who cannot be told is somebody", () => {
    expect(screen).toMatch(/The fund was set up in 1990 {3}NOT RESOLVED "she"/);
  });
});

describe("who stands behind a claim, in one row", () => {
  const rowsOf = (text: string): string =>
    renderScreen(trace([plainDocument(text)]), { columns: 80 })
      .split("\n")
      .filter((line) => /^CLAIM [2-9]|^SOURCES/.test(line))
      .join("\n");
  const rows = rowsOf(`Pass road shut after storm

By Ana Ruiz

The pass road was shut on Monday after a storm.

“The slope will come down again before the spring,” chairman, chief executive and president Tomas Reyl said.

The survey cost too much, a person familiar with the survey said. Other people in the valley said that the crack was wide.

According to a report by Quarry Watch, the slope moved in May.
`);

  test("is called by name where name and title do not fit", () => expect(rows).toMatch(/ {3}Tomas Reyl$/m));
  test("the unnamed are listed behind the count of the unnamed, not behind the documents", () => {
    expect(rows).toMatch(/SOURCES {2}in all \d named, 2 unnamed \("a person familiar with.*\), 1 document$/m);
  });
});

test("a row that begins with whoever speaks does not name them twice", () => {
  const screen = renderScreen(
    trace([
      plainDocument(
        "Pass road shut\n\nBy Ana Ruiz\n\nThe pass road was shut.\n\nTomas Reyl blamed the quarry for the storm damage.\n",
      ),
    ]),
    { columns: 80 },
  );
  expect(screen).toMatch(/^CLAIM 2 {2}Tomas Reyl blamed the quarry for the storm damage$/m);
});

test("a page of which nothing is known but its outlet has passed through that", () => {
  const screen = renderScreen(
    trace([plainDocument("Pass road shut\n\nThe pass road was shut on Monday after a storm.\n")]),
    {
      columns: 80,
    },
  );
  expect(screen).toContain("1 hand,");
  expect(screen).toMatch(/who {4}a\.txt +this page/);
});

describe("a document that is not shown", () => {
  const report = trace([
    plainDocument(`Slope moved before the storm

By Ana Ruiz

According to a leaked report, the slope above the tunnel moved in May.

Tomas Reyl, who runs the quarry, said that the road was safe. Jo Lind, the mayor, said that she had asked twice.
`),
  ]);
  const screen = renderScreen(report, { columns: 80 });

  test("is unnamed wherever it is counted and called", () => {
    expect(screen).toMatch(/^1 INDEPENDENT SOURCE {3}0 named, 1 unnamed {3}/m);
    expect(screen).toMatch(/└ UNNAMED "a leaked report"/);
    expect(screen).toMatch(/^SOURCES {2}in all 2 named, 1 unnamed \("a leaked report"\)$/m);
  });

  test("and in the lists of the web app; who is told of by other media is not", () => {
    const index = indexReport(report);
    const [row] = articleRows(index, report.articles);
    expect(row?.unnamed).toBe(1);
  });
});

test("a group that is not named is called so", () => {
  const screen = renderScreen(
    trace([
      plainDocument("Fish die in harbour\n\nBy Ana Ruiz\n\nHundreds of fish died in the harbour, fishermen said.\n"),
    ]),
    { columns: 80 },
  );
  expect(screen).toMatch(/└ UNNAMED "fishermen"/);
});
