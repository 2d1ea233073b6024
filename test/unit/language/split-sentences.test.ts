import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/language/english/split-sentences.ts";
import { tokenise } from "../../../src/language/english/tokenise.ts";
import { TokenSpans } from "../../../src/language/token-spans.ts";

function split(text: string): string[] {
  const tokens = new TokenSpans();
  tokenise(text, 0, text.length, tokens);
  let first = 0;
  return splitSentences(text, tokens).map((stop) => {
    const sentence = text.slice(tokens.starts[first]!, tokens.ends[stop - 1]!);
    first = stop;
    return sentence;
  });
}

describe("splitSentences", () => {
  test.each<[string, string[]]>([
    ["Maj. Gen. Ana Brook spoke. Dr. Reed left.", ["Maj. Gen. Ana Brook spoke.", "Dr. Reed left."]],
    ["He moved to the U.S. He stayed.", ["He moved to the U.S.", "He stayed."]],
    ["The U.S. Army said so.", ["The U.S. Army said so."]],
    [
      "J. K. Reed and A. Brook met at 5 p.m. The hall was full.",
      ["J. K. Reed and A. Brook met at 5 p.m.", "The hall was full."],
    ],
    ["“It is over.” She left.", ["“It is over.”", "She left."]],
    ['"It is over." She left. "Why?" he asked.', ['"It is over."', "She left.", '"Why?" he asked.']],
    ["“Why now?” Brook asked. Nobody knew.", ["“Why now?” Brook asked.", "Nobody knew."]],
    ["It was late . . . very late. We left.", ["It was late . . . very late.", "We left."]],
    ["We waited... and then it came. No. 5 was first.", ["We waited... and then it came.", "No. 5 was first."]],
    [
      "The plan (see p. 5.) failed. Harbour Inc. Chairman Reed quit.",
      ["The plan (see p. 5.) failed.", "Harbour Inc. Chairman Reed quit."],
    ],
    ["It rose 3.5 percent.The mayor left.", ["It rose 3.5 percent.", "The mayor left."]],
    ["A heading\n\nThe text.", ["A heading", "The text."]],
    ["Stop! Go? Yes.", ["Stop!", "Go?", "Yes."]],
    [
      "The poster wrote that “the pier is shut. Nobody may land.” She left.",
      ["The poster wrote that “the pier is shut. Nobody may land.”", "She left."],
    ],
    [
      'The mayor says "we shall raise the fee. Then we shall see." He left.',
      ['The mayor says "we shall raise the fee. Then we shall see."', "He left."],
    ],
    ["She said, “It is shut. Go home.” He left.", ["She said, “It is shut.", "Go home.”", "He left."]],
    ["He said “the pier is shut. Nobody knew.", ["He said “the pier is shut.", "Nobody knew."]],
  ])("%s", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test("one endless sentence is cut after commas and stays linear", () => {
    const text = "and the harbour, ".repeat(20_000);
    const sentences = split(text);
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.slice(0, -1).every((sentence) => sentence.endsWith(","))).toBe(true);
  });
});
