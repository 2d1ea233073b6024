import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Who speaks in the headline, by the colon; null where nobody does. */
function speakerOf(headline: string, body: string): string | null {
  const { articles, attributions } = trace([plainDocument(`${headline}\n\nBy Ana Ruiz\n\n${body}\n`)]);
  const byColon = attributions.find(({ evidence }) => evidence.some(({ rule }) => rule === "headline-colon"));
  return byColon?.who == null ? null : (articles[0]?.text.slice(byColon.who.start, byColon.who.end) ?? null);
}

const BODY = "The port board met on Friday. “The yard is empty,” Ada Brandt told the Courier.";

describe("what stands in front of a headline's colon", () => {
  test.each([
    ["Brandt: Yard is empty", "Brandt"],
    ["Ada Brandt on the port: 'The yard is empty'", "Ada Brandt on the port"],
    ["Port board: Yard was sold", "Port board"],
    ["Poll: Voters want the ferry back", "Poll"],
    ["Former mayor Jo Lind: Port sold its ferry", "Former mayor Jo Lind"],
    ["Wife of Jo Lind: “He never saw the yard”", "Wife of Jo Lind"],
    ["Lind: “I never saw the yard”", "Lind"],
  ])("speaks: %s", (headline, who) => {
    expect(speakerOf(headline, BODY)).toBe(who);
  });

  test.each([
    "Storm fever: Port reaches for its boats",
    "The Latest: Board says the yard is empty",
    "OUTRAGE: Port Sells Its Last Ferry To Pay Fine",
    "JUST IN: Port Board Sells Yard",
    "Dear Brandt: The yard was never yours",
    "Yardgate: Port board planned to sell the ferry",
    "'Not one drum left': Port shuts the yard",
    "Lind: The yard was sold by the port",
  ])("is a label, or nobody the text lets speak: %s", (headline) => {
    expect(speakerOf(headline, BODY)).toBeNull();
  });
});
