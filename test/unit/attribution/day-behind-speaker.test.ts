import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

test.each([
  ["The bridge is unsafe, said Ada Morrow on Friday.", "Ada Morrow"],
  ["The bridge is unsafe, said Ada Morrow on Friday, March 3.", "Ada Morrow"],
  ["The mill was shut, said Harbour Watch on 4 May 2031.", "Harbour Watch"],
  ["The mill is shut, according to Ida Penn on Tuesday, March 3, 2031.", "Ida Penn"],
  ["The mill is shut, said a spokeswoman for the port on Monday.", "a spokeswoman for the port"],
  ["The mill is shut, said a witness to the fire on Monday.", "a witness to the fire on Monday"],
])("the day behind a name tells when it was said: %s", (sentence, speaker) => {
  const { articles, attributions } = trace([plainDocument(`Port news\n\nThe port was busy. ${sentence}\n`)]);
  const text = articles[0]?.text ?? "";
  const [first] = attributions;
  expect(text.slice(first?.who?.start, first?.who?.end)).toBe(speaker);
});
