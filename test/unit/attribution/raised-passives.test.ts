import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Cue, who, how named, and level, of the first attribution of a sentence that stands in an article. */
function firstOf(sentence: string) {
  const { articles, attributions, sources, statements } = trace([
    plainDocument(`Port news\n\nThe port was busy. ${sentence}\n`),
  ]);
  const text = articles[0]?.text ?? "";
  const first = attributions[0];
  if (first === undefined) return null;
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    who: first.who === null ? null : words(first.who),
    cue: first.cue === null ? null : words(first.cue),
    what: first.what.map(words),
    naming: sources.find(({ id }) => id === first.source)?.naming ?? null,
    level: statements.find(({ attribution }) => attribution === first.id)?.strength.level ?? null,
  };
}

describe("he is thought to have left", () => {
  test.each([
    ["He is thought to be in the north.", "is thought", ["He", "to be in the north"], "L5"],
    ["She is reported to be angry.", "is reported", ["She", "to be angry"], "open"],
    ["They are alleged to have stolen two boats.", "are alleged", ["They", "to have stolen two boats"], "open"],
    ["The firm is rumoured to be up for sale.", "is rumoured", ["The firm", "to be up for sale"], "open"],
    ["The yard is understood to have been sold.", "is understood", ["The yard", "to have been sold"], "open"],
    ["The deal is believed to be worth $3 million.", "is believed", ["The deal", "to be worth $3 million"], "L5"],
    ["The ship isn't thought to have sunk.", "isn't thought", ["The ship", "to have sunk"], "L3"],
  ])("nobody is said to speak: %s", (sentence, cue, what, level) => {
    expect(firstOf(sentence)).toEqual({ who: null, cue, what, naming: "U6", level });
  });

  test("nor where it is understood that it is so", () => {
    expect(firstOf("It is understood that the talks failed.")).toMatchObject({
      who: null,
      naming: "U6",
      level: "open",
    });
    expect(firstOf("It is thought the ship sank on Sunday.")).toMatchObject({ who: null, naming: "U6", level: "L5" });
  });

  test("the words of a cue that holds two are read as two", () => {
    const found = firstOf("Mr Lund, 42, is understood to have told friends that he will leave.");
    expect(found).toMatchObject({ who: null, cue: "is understood", naming: "U6" });
    expect(firstOf("The minister, thought to be abroad, did not answer.")).toMatchObject({ who: null, cue: "thought" });
  });

  test.each([
    ["The minister claimed to have seen the letter.", "The minister"],
    ["Kim Lund was quoted as saying the port was shut.", "Kim Lund"],
    ["Ms Arden is convinced the port will close.", "Ms Arden"],
  ])("whoever does speak, does: %s", (sentence, who) => {
    expect(firstOf(sentence)?.who).toBe(who);
  });
});
