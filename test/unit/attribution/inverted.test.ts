import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

test.each([
  ["Two people died after the crash", "said police", "police"],
  ["The bridge closed after the storm", "said a spokesman for the port", "a spokesman for the port"],
  [
    "Enrollment in Lower Marl fell by 15 per cent after the move",
    "said the head of the school",
    "the head of the school",
  ],
  ["Prices rose in March", "said an official", "an official"],
  ["Prices rose", "says the bank", "the bank"],
  ["The mayor resigned", "added a spokeswoman for the council", "a spokeswoman for the council"],
  ["Sales fell after the fire", "said an aide charged with the talks", "an aide charged with the talks"],
  [
    "Boatmen had not been consulted",
    "complained Quentin Dacey, of the river users’ council",
    "Quentin Dacey, of the river users’ council",
  ],
  ["The order is likely to be softened", "hinted an official", "an official"],
])("%s, %s.", (what, said, speaker) => {
  const { articles, attributions } = trace([plainDocument(`Port news\n\nThe port was busy. ${what}, ${said}.\n`)]);
  const text = articles[0]?.text ?? "";
  const [first] = attributions;
  expect(text.slice(first?.who?.start, first?.who?.end)).toBe(speaker);
  expect(first?.what.map(({ start, end }) => text.slice(start, end)).join("")).toBe(what);
});
