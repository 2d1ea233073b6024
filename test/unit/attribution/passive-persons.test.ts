import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const MOVE = "Enrollment in Lower Marl fell by 15 per cent after the move";

test.each([
  [`A person briefed on the audit stated that ${MOVE}.`, "A person briefed on the audit"],
  [`${MOVE}, a person briefed on the audit noted.`, "a person briefed on the audit"],
  [`${MOVE}, according to a person briefed on the audit.`, "a person briefed on the audit"],
  [`According to a person briefed on the talks, ${MOVE}.`, "a person briefed on the talks"],
  [`${MOVE}, said an aide charged with the talks.`, "an aide charged with the talks"],
  [`${MOVE}, that person said on Tuesday.`, "that person"],
  [`A person close to the chairman said that ${MOVE}.`, "A person close to the chairman"],
  [`A person not authorised to speak publicly said that ${MOVE}.`, "A person not authorised to speak publicly"],
  [`A person who was in the room said that ${MOVE}.`, "A person who was in the room"],
  [`A former minister turned lobbyist said that ${MOVE}.`, "A former minister turned lobbyist"],
])("who was told or has a task is the whole speaker: %s", (sentence, speaker) => {
  const { articles, attributions } = trace([plainDocument(`School news\n\nThe school was busy. ${sentence}\n`)]);
  const text = articles[0]?.text ?? "";
  const [first] = attributions;
  expect(attributions).toHaveLength(1);
  expect(text.slice(first?.who?.start, first?.who?.end)).toBe(speaker);
  expect(first?.what.map(({ start, end }) => text.slice(start, end)).join("")).toContain(MOVE);
});
