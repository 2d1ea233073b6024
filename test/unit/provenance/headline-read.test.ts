import { describe, expect, test } from "vitest";
import { renderScreen } from "../../../src/report/screen/render-screen.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const page = (headline: string, body: string) => plainDocument(`${headline}\n\nBy Ana Ruiz\n\n${body}\n`);

function headlinesOf(
  headline: string,
  body = "The board met on Friday. Firms in the harbour are divided on what the board has done for the valley.",
) {
  const { articles, statements } = trace([page(headline, body)]);
  return statements
    .filter((statement) => statement.headline)
    .map(({ span, strength }) => ({ words: articles[0]?.text.slice(span.start, span.end), ...strength }));
}

describe("what a headline puts forward", () => {
  test("“asked to” is no question", () => {
    const [only] = headlinesOf(
      "Guest hurt cook and maid in same yard - then ‘asked to meet her little sister’",
      "The guest hurt the cook and the maid.",
    );
    expect(only?.act).not.toBe("A0");
    expect(only?.words).toContain("Guest hurt cook and maid");
    expect(only?.words).toContain("little sister");
  });

  test("“expected” is likely, with nothing behind it or a time", () => {
    expect(headlinesOf("Legal opinion expected after board ends hearings on dam")[0]?.level).toBe("L5");
    expect(headlinesOf("New Lamp With Brass Foot Expected in First Half of 2020")[0]?.level).toBe("L5");
  });

  test("what somebody was not expecting came", () => {
    const [only] = headlinesOf("A baker who lost 30 kilos shares 7 changes she wasn't expecting — from food to shoes");
    expect(only?.level).toBe("L8");
    expect(only?.act).toBe("A8");
  });

  test("a quotation over a full stop is not cut", () => {
    expect(headlinesOf("Port Ellery doubles down on ‘Dust. We own it.’ in new film").map(({ words }) => words)).toEqual(
      ["Port Ellery doubles down on ‘Dust. We own it.’"],
    );
    expect(
      headlinesOf("‘Dust. We own it.’: Harbour firms divided on valley’s odd campaign").map(({ words }) => words),
    ).toEqual(["Harbour firms divided on valley’s odd campaign"]);
  });
});

test("a headline is not stronger than what somebody was only asked about", () => {
  const { findings } = trace([
    page(
      "Mayor Dodges Criticism During Debate; Takes Cautious Stance on Revising Harbour Pact",
      "The mayor met the harbour union. The latter had pressed the mayor about whether his long-held determination to revise the Harbour Pact was weakening.",
    ),
  ]);
  expect(findings.map(({ code }) => code)).not.toContain("headline-stronger");
});

test("a headline that asks is set beside what the text has nearest to it, and is not said to be answered", () => {
  const screen = renderScreen(
    trace([
      page(
        "What is the value of the herring catch?",
        "The herring catch was worth two million crowns, the board said.",
      ),
    ]),
    { columns: 80 },
  );
  expect(screen).toContain("headline asks; what follows is what the text has nearest to it");
});

test("a flat headline over a denial is not called as strong as it", () => {
  const screen = renderScreen(
    trace([
      page(
        "Guest hurt maid in the yard and then met her sister",
        "The maid was never hurt in the yard by the guest, Tomas Reyl said.",
      ),
    ]),
    { columns: 80 },
  );
  expect(screen).toContain("the nearest words to the headline are a denial: not compared");
});

test("a flat headline is set beside what asserts it, where a denial of something else is only a little nearer", () => {
  const screen = renderScreen(
    trace([
      page(
        "All paid their own way on the mayor's trips, Reyl clarifies",
        "Private companies did not pay for the mayor's recent travels abroad, council leader Tomas Reyl said today.\n\n" +
          "He said the town still covered the cost for the mayor's delegation while executives who travelled along paid their own way.",
      ),
    ]),
    { columns: 80 },
  );
  expect(screen).not.toContain("a denial");
  expect(screen).toContain("headline found no stronger than the source");
});
