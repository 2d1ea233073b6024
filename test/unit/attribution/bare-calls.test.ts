import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** What each attribution of a sentence holds. */
function contentsOf(sentence: string): string[] {
  const { articles, attributions } = trace([plainDocument(`Port news\n\nThe port was busy. ${sentence}\n`)]);
  const text = articles[0]?.text ?? "";
  return attributions.map(({ what }) => what.map(({ start, end }) => text.slice(start, end)).join(" … "));
}

describe("to call somebody is to say nothing", () => {
  test.each([
    "The neighbours called the police at dawn.",
    "The union called a strike for Monday.",
    "The clerk called Mr Lund on Friday to tell him.",
    "They called it off.",
    "No one from the board had called Ada Lund in three weeks.",
  ])("%s", (sentence) => expect(contentsOf(sentence)).toEqual([]));
});

describe("to call somebody something is to say it", () => {
  test.each([
    ["She called the plan a disaster.", "the plan a disaster"],
    ["The coach called him lazy.", "him lazy"],
    ["The mayor called the fire “a warning”.", "the fire “a warning”"],
    ["He called the attack on the port an act of war.", "the attack on the port an act of war"],
    ["The attack was called a disgrace.", "The attack … a disgrace"],
  ])("%s", (sentence, content) => expect(contentsOf(sentence)).toEqual([content]));
});
