import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Who said what in the first attribution of a sentence. */
function firstOf(sentence: string) {
  const { articles, attributions } = trace([plainDocument(`Port news\n\nThe port was busy. ${sentence}\n`)]);
  const text = articles[0]?.text ?? "";
  const [first] = attributions;
  return {
    who: first?.who == null ? null : text.slice(first.who.start, first.who.end),
    what: first?.what.map(({ start, end }) => text.slice(start, end)).at(-1),
  };
}

test.each([
  ["The dam, which engineers say is sound, was built in 1954.", "engineers", "is sound"],
  ["The clerk, who police say was drunk, has left.", "police", "was drunk"],
  ["The man, said to be in his forties, was taken to hospital.", null, "to be in his forties"],
  ["The fire, which officials believe was set deliberately, destroyed six homes.", "officials", "was set deliberately"],
])("what is said in an aside ends with it: %s", (sentence, who, what) => {
  expect(firstOf(sentence)).toEqual({ who, what });
});

test.each([
  ["The army's claim that the bridge was empty was rejected by the UN.", "The army's", "that the bridge was empty"],
  [
    "His statement that he had never met the envoy was contradicted by letters.",
    "His",
    "that he had never met the envoy",
  ],
])("what a noun tells that is the sentence's subject ends with it: %s", (sentence, who, what) => {
  expect(firstOf(sentence)).toEqual({ who, what });
});

test.each([
  ["The man who police say was drunk had been banned from driving in May.", "police", "was drunk"],
  ["The senator, who aides say is ill, missed the vote.", "aides", "is ill"],
  ["The firm, which regulators say hid losses, was fined.", "regulators", "hid losses"],
  ["The deal, which critics say could cost 2 billion, was signed on Monday.", "critics", "could cost 2 billion"],
])("what is told of somebody behind “who police say” ends with its clause: %s", (sentence, who, what) => {
  expect(firstOf(sentence)).toEqual({ who, what });
});

test("a second “that” behind a comma is said by the same", () => {
  expect(firstOf("The witness testified that she saw him leave, and that he carried a bag.")).toEqual({
    who: "The witness",
    what: "that she saw him leave, and that he carried a bag",
  });
});
