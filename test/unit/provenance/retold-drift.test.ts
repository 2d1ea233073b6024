import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const text = (input: string, content: string): Document => ({ ...plainDocument(content), input, sha256: input });
const BY = "\nBy Ines Calder\n4 March 2031, 06:40 GMT\n\n";
const AFTER = "\nBy Moussa Derin\n5 March 2031, 06:40 GMT\n\n";

/** Codes of what is told of the step from the Ledger's article to the Marlow Post's, each with the words in the copy. */
function drift(first: string, second: string): string[] {
  const report = trace([
    text("first.txt", `Grocer in talks\n\nThe Northern Ledger${BY}${first}\n`),
    text("second.txt", `French swoop\n\nMarlow Post${AFTER}${second}\n`),
  ]);
  return report.findings.flatMap(({ kind, code, evidence: [up, down] }) => {
    const isHop = /^(?:drift|number|quote-integrity)$/.test(kind) && up.article !== down?.article;
    return isHop && down !== undefined ? [code] : [];
  });
}

const FIRST =
  "The grocer Hallbeck may be preparing to sell itself to the French group Sarvane for as much as £2.1bn, the Ledger has been told.\n\nA person close to the talks said that about 30 of the 214 Hallbeck stores in Skelby might close under the plan.\n\n“The family of the grocer is tired of the whole business,” the person said.\n\nHallbeck has pumped water from the old quarry for as long as three years, a spokesman for Sarvane said.";

describe("what changed where no line was copied", () => {
  test("a bound, a hedge and the speaker of a number that the copy tells in its own words", () => {
    const codes = drift(
      FIRST,
      "The Northern Ledger is the paper of Skelby. Hallbeck is sold to the French group Sarvane for £2.1bn, the Ledger reported.\n\nUnder the plan, 30 of the 214 Hallbeck stores in Skelby will close.\n\nHallbeck has pumped water from the old quarry for three years.",
    );
    expect(codes).toContain("bound-dropped");
    expect(codes).toContain("hedge-dropped");
    expect(codes).toContain("attribution-dropped");
  });

  test("a hedge that became “would”, as told by another", () => {
    const codes = drift(
      FIRST,
      "Hallbeck may be sold to the French group Sarvane for as much as £2.1bn, the Ledger reported.\n\nSome 30 of the 214 Hallbeck stores in Skelby would be closed under the plan, the newspaper reported.",
    );
    expect(codes).toContain("hedge-dropped");
  });

  test("nothing, where the copy keeps them", () => {
    const codes = drift(
      FIRST,
      "Sarvane of France may be buying the grocer Hallbeck for as much as £2.1bn, the Ledger reported.\n\nAbout 30 of the 214 Hallbeck stores in Skelby might close, a person close to the talks told the Ledger.",
    );
    expect(codes).toEqual([]);
  });

  test("the words of a quotation", () => {
    const codes = drift(
      FIRST,
      "Hallbeck of Skelby may be sold to the French group Sarvane for as much as £2.1bn, the Ledger reported.\n\n“The family of the grocer is weary of the whole business,” a person close to the talks told the Ledger.",
    );
    expect(codes).toContain("word-changed");
  });
});

describe("a line of a copy that has little of the line it stands beside", () => {
  const lines =
    "The Carrow Star was four miles out of Port Ellery when smoke was seen coming from a vent on the car deck.\n\nHer crew stopped the engines and filled the engine room with gas, and the tug Bollard brought the ship back to the quay.\n\nThe ship had passed her annual survey in November, the owners said.";

  test("loses the bound of its number", () =>
    expect(
      drift(
        `At least 40 passengers were treated for the effects of smoke today after a fire in the engine room of the Hask ferry left her drifting in the Sound.\n\n${lines}`,
        `Forty passengers were treated for the effects of smoke on Tuesday after a fire broke out in the engine room of a ferry bound for the island of Hask, the Northern Ledger reported.\n\n${lines}`,
      ),
    ).toContain("bound-dropped"));
});
