import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

test.each([
  ["Renner's campaign on Tuesday said it would close two offices.", "Renner's campaign"],
  ["The harbour board in a statement said the ropes were worn.", "The harbour board"],
  ["The harbour board in a statement on Monday said the ropes were worn.", "The harbour board"],
  [
    "Harwick Harbour Secretary Vik Mora in a news briefing in Port Elsing accused Norland of failing to mend the crane.",
    "Harwick Harbour Secretary Vik Mora",
  ],
  [
    "However, the port's legal adviser on Monday said Harwick has a clear duty to mend the crane.",
    "the port's legal adviser",
  ],
  ["Protesters for the first time in the city's history said the mayor must go.", "Protesters"],
  ["A message on Aug. 26 says the review has ended.", "A message on Aug. 26"],
])("when and in what something was said is no part of who said it: %s", (sentence, speaker) => {
  const { articles, attributions } = trace([plainDocument(`Port news\n\nThe port was busy. ${sentence}\n`)]);
  const text = articles[0]?.text ?? "";
  const first = attributions.find(({ cue }) => /said|says|accused/.test(text.slice(cue?.start, cue?.end)));
  expect(text.slice(first?.who?.start, first?.who?.end)).toBe(speaker);
});
