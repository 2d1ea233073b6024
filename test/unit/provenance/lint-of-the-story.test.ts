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

test("bare “sources” are as bare as “a source”, and those with an office are not", () => {
  expect(lint(TITLE, "Sources told the Courier that the ferry was unsafe.")).toEqual(["bare-source"]);
  expect(lint(TITLE, "Several insiders say the ferry was unsafe.")).toEqual(["bare-source"]);
  expect(lint(TITLE, "Port sources told the Courier that the ferry was unsafe.")).toEqual([]);
  expect(lint(TITLE, "Three sources at the Harbour Board said the ferry was unsafe.")).toEqual([]);
});

test("a spokesperson speaks on the record, unless it is said otherwise", () => {
  const reiterated = "for the Foreign Office reiterated that the ferry was held up.";
  expect(lint(TITLE, `A spokesperson ${reiterated}`)).toEqual([]);
  expect(lint(TITLE, `A clerk ${reiterated}`)).toEqual(["no-reason-for-anonymity"]);
  expect(lint(TITLE, "A spokesman, who asked not to be named, said the ferry was held up.")).toEqual([
    "no-reason-for-anonymity",
  ]);
});

test("a poll is not asked why it is not named", () => {
  const { findings } = trace([
    plainDocument(
      "New poll shows a gap\n\nA new national poll shows that most people want the bridge.\n\nThe bridge was shut in May after a crane fell on it.\n",
    ),
  ]);
  const codes = findings.map(({ code }) => code);
  expect(codes).not.toContain("no-reason-for-anonymity");
  expect(codes).not.toContain("how-known-not-said");
});
