import { expect, test } from "vitest";
import { textDocument } from "../../../bench/text-document.ts";
import { readOne } from "../../../src/trace.ts";

const speakersOf = (text: string): (string | null)[] => {
  const reading = readOne(textDocument("a.txt", `The pier of Selby\n\n${text}`));
  return reading.attributions.map(({ source }) => reading.sources.find(({ id }) => id === source)?.name ?? null);
};

test("whoever is called “Jr.” is the surname from then on", () => {
  const names = speakersOf("Patrick W. Carver Jr., 55, said the pier was safe. Carver said he had looked at it.");
  expect(names).toEqual(["Patrick W. Carver Jr.", "Patrick W. Carver Jr."]);
});

test("a father is not his son", () => {
  const names = speakersOf("Owen Lund Jr. said the pier was safe. Owen Lund said it was not. Lund said he was sure.");
  expect(names).toEqual(["Owen Lund Jr.", "Owen Lund", "Owen Lund"]);
});

test("whoever holds an office is not the son who was named before", () => {
  const names = speakersOf("Owen Lund Jr. said the pier was safe. President Lund said it was not.");
  expect(names).toEqual(["Owen Lund Jr.", "Lund"]);
});
