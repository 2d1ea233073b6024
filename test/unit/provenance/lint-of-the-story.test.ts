import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** The lint codes of a text. */
const lint = (...paragraphs: string[]): string[] =>
  trace([plainDocument(paragraphs.join("\n\n"))]).findings.flatMap(({ kind, code }) => (kind === "lint" ? [code] : []));

const TITLE = "Ferry held up at Wick";

test("who acts in the story needs no reason for having no name", () => {
  expect(lint(TITLE, "A deckhand found that the gate was open. The ferry was held up for an hour.")).toEqual([]);
  expect(lint(TITLE, "“Get back! Get back!” an officer shouted as the ferry was held up at the pier.")).toEqual([]);
  expect(lint(TITLE, "A deckhand told the dispatcher that the gate was open. The ferry was held up.")).toEqual([]);
});

test("who tells the outlet does", () => {
  expect(lint(TITLE, "A deckhand said that the gate had been open for a week. The ferry was held up.")).toEqual([
    "no-reason-for-anonymity",
  ]);
  expect(lint(TITLE, "A deckhand told the newspaper that the gate had been open. The ferry was held up.")).toEqual([
    "no-reason-for-anonymity",
  ]);
});

test("one of several just told of is no bare source, and “a source” is", () => {
  const guests = "One guest said that the ferry was late. Another said that the bar had been closed since Monday.";
  expect(lint(TITLE, guests)).not.toContain("bare-source");
  expect(lint(TITLE, "A source said that the ferry was late.")).toContain("bare-source");
});

test("authorities accuse as a body, officials do not", () => {
  const accuse = (who: string): string[] =>
    lint(TITLE, `${who} said that Velmont Lines had smuggled rifles on the ferry.`).filter((code) =>
      code.includes("accusation"),
    );
  expect(accuse("Port authorities")).toEqual([]);
  expect(accuse("Port officials")).toEqual(["unnamed-accusation"]);
});
