import { expect, test } from "vitest";
import { readOne } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Who speaks last, by name. */
function lastSpeaker(body: string): string | null {
  const { attributions, sources } = readOne(plainDocument(`Bridge at Wick\n\n${body}\n`));
  const last = attributions.at(-1)?.source;
  return sources.find(({ id }) => id === last)?.name ?? null;
}

test.each([
  ["Ana Doric opened the inquiry on Monday. The mother of two said the bridge was unsafe.", "Ana Doric"],
  ["Teacher Ana Doric moved to Wick in May. The mum-of-three added: “It shakes.”", "Ana Doric"],
  [
    "Ana Doric, 54, opened the inquiry on Monday.\n\nPer Lund, 60, left in May.\n\nThe 54-year-old said the bridge was unsafe.",
    "Ana Doric",
  ],
  [
    "Per Lund told the council that the bridge was unsafe.\n\nIvo Marsh, his predecessor, resigned in May.\n\n“We are sorry,” he added.",
    "Per Lund",
  ],
])("%s", (body, speaker) => {
  expect(lastSpeaker(body)).toBe(speaker);
});

test.each([
  ["a father is no woman", "Mrs Ana Doric opened the inquiry on Monday. The father of two said the bridge was unsafe."],
  [
    "two of that age are two",
    "Ana Doric, 54, and Per Lund, 54, left in May. Both wept. The mayor went home. A 54-year-old said so.",
  ],
])("%s", (_, body) => {
  expect(lastSpeaker(body)).toBeNull();
});
