import { expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";
import { articleFrom } from "./read-example.ts";

/** Each unnamed source's role, and the words of its reason. */
function reasons(...paragraphs: string[]): string[] {
  const article = articleFrom(paragraphs.join("\n\n"));
  return findAttributions(article, findSentences(article)).sources.flatMap(({ naming, role, reason }) =>
    naming.startsWith("U")
      ? [`${role}: ${reason === null ? "none" : article.text.slice(reason.start, reason.end)}`]
      : [],
  );
}

test("why a source is not named may stand up to two paragraphs on", () => {
  expect(
    reasons(
      "An Elsing official says the mayor watched the raid through the night.",
      "The official spoke on condition of anonymity as he wasn't authorized to disclose details.",
    ),
  ).toEqual(["Elsing official: as he wasn't authorized to disclose details"]);
  expect(
    reasons(
      "A local doctor says three boats were sunk near the pier on Tuesday.",
      "Guards closed the pier and sent the crowd home, the council said.",
      "The doctor spoke on condition of anonymity as she was not authorized to speak to reporters.",
    ),
  ).toContain("local doctor: as she was not authorized to speak to reporters");
});

test("it is the reason of whom its noun and number mean", () => {
  const two = "An Elsing official said the raid was over. A police officer said two boats burned.";
  const rest = "asked not to be named because he was not authorized to speak publicly.";
  const reason = "because he was not authorized to speak publicly";
  expect(reasons(two, `The port is open. The officer ${rest}`)).toEqual([
    "Elsing official: none",
    `police officer: ${reason}`,
  ]);
  expect(reasons(two, `The port is open. The official ${rest}`)).toEqual([
    `Elsing official: ${reason}`,
    "police officer: none",
  ]);
  expect(
    reasons(
      "An Elsing official said the raid was over.",
      "A port guard said two boats burned. Both spoke on condition of anonymity because they were not allowed to talk.",
    ),
  ).toEqual([
    "Elsing official: because they were not allowed to talk",
    "port guard: because they were not allowed to talk",
  ]);
  expect(
    reasons(
      "The raid killed two guards, a port official and a local medic said on Tuesday.",
      "They spoke on condition of anonymity because they were not allowed to talk to reporters.",
    ),
  ).toEqual(["port official: because they were not allowed to talk to reporters"]);
});

test("three paragraphs on nobody is meant", () => {
  expect(
    reasons(
      "A clerk said two boats burned.",
      "The crane fell.",
      "The ferry left at noon.",
      "The pier is shut.",
      "They asked not to be named because the talks are private.",
    ),
  ).toEqual(["clerk: none"]);
});

test("a reason for not naming is no claim, and the lint does not ask for another", () => {
  const { findings, statements } = trace([
    plainDocument(
      [
        "Two boats burned at Harwick",
        "A police officer said two boats burned.",
        "The port opened again on Thursday. The officer asked not to be named because he feared reprisals.",
      ].join("\n\n"),
    ),
  ]);
  expect(findings.filter(({ kind }) => kind === "lint")).toEqual([]);
  expect(statements).toHaveLength(3);
});

test("a reason ends where what is told begins, and what is told is a claim", () => {
  const { articles, sources, statements } = trace([
    plainDocument(
      [
        "Two boats burned at Harwick",
        "The port opened again on Thursday.",
        "According to a member of the gate crew, who asked not to be named because he is still employed on the locks, the lower gate had not been inspected since the spring.",
      ].join("\n\n"),
    ),
  ]);
  const text = articles[0]?.text ?? "";
  const reason = sources.find((source) => source.reason !== null)?.reason;
  expect(reason && text.slice(reason.start, reason.end)).toBe("because he is still employed on the locks");
  expect(statements.map(({ span }) => text.slice(span.start, span.end))).toContain(
    "the lower gate had not been inspected since the spring",
  );
});

test.each([
  "A warder on the long landing, who requested anonymity since staff may not speak without leave, put it this way: ‘You hear the rats before you hear the bells.’",
  "A shift foreman, who would not be named because the company forbids it, put the number of strikers at 1,020.",
])("nor its verb: %s", (sentence) => {
  const { articles, sources, statements } = trace([
    plainDocument(["Two boats burned at Harwick", "The port opened again on Thursday.", sentence].join("\n\n")),
  ]);
  const text = articles[0]?.text ?? "";
  const reason = sources.find((source) => source.reason !== null)?.reason;
  expect(reason && text.slice(reason.start, reason.end)).toMatch(/^(?:since|because)[^,]*$/);
  expect(statements.some(({ attribution }) => attribution !== null)).toBe(true);
});
