import { describe, expect, test } from "vitest";
import { tokenise } from "../../../src/language/english/tokenise.ts";
import { TokenSpans } from "../../../src/language/token-spans.ts";

function cut(text: string): string {
  const tokens = new TokenSpans();
  tokenise(text, 0, text.length, tokens);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i]!, tokens.ends[i]!)).join("|");
}

describe("tokenise", () => {
  test.each([
    ["They don’t think it's Brook's.", "They|do|n’t|think|it|'s|Brook|'s|."],
    ["the workers' plan", "the|workers|'|plan"],
    ["a high-ranking official, a non-profit", "a|high|-|ranking|official|,|a|non-profit"],
    ["Maj. Gen. Ana T. Brook of the U.S. Army", "Maj.|Gen.|Ana|T.|Brook|of|the|U.S.|Army"],
    ["It cost $1,200.50, or 5%.", "It|cost|$|1,200.50|,|or|5|%|."],
    ["“Go,” she said … “now.”", "“|Go|,|”|she|said|…|“|now|.|”"],
    ["Wait... no -- yes — maybe", "Wait|...|no|--|yes|—|maybe"],
    [
      "See www.example.org/a?b=1. Then ask a.brook@example.org.",
      "See|www.example.org/a?b=1|.|Then|ask|a.brook@example.org|.",
    ],
    ["at 5:30 p.m. on 11/12/2015", "at|5:30|p.m.|on|11/12/2015"],
    ["the bridge closed.The mayor left", "the|bridge|closed|.|The|mayor|left"],
    ["We cannot; I'm gonna", "We|can|not|;|I|'m|gon|na"],
    ["``Yes,'' he said.", "``|Yes|,|''|he|said|."],
    ["They don`t open at 5pm, 20km away, on the 19th", "They|do|n`t|open|at|5|pm|,|20|km|away|,|on|the|19th"],
    ["@harbour and #bridge", "@harbour|and|#bridge"],
    ["Kim Jong-un met Ban Ki-moon in a Hong Kong-run inn", "Kim|Jong-un|met|Ban|Ki-moon|in|a|Hong|Kong|-|run|inn"],
    ["New York-based, the Al-Qaim road", "New|York|-|based|,|the|Al|-|Qaim|road"],
    ["a pan-democratic camp", "a|pan|-|democratic|camp"],
    ["It ended in a no.", "It|ended|in|a|no|."],
  ])("%s", (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});
