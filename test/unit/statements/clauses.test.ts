import { describe, expect, test } from "vitest";
import { statementsOf } from "./parsed.ts";

const words = (...args: Parameters<typeof statementsOf>) => statementsOf(...args).map((statement) => statement.words);

describe("one statement for each asserting clause", () => {
  test("two clauses with a subject each are two", () => {
    expect(words("The board closed the bridge and the mayor resigned.")).toEqual([
      "The board closed the bridge",
      "the mayor resigned",
    ]);
  });

  test("two predicates of one subject are one", () => {
    expect(words("The board closed the bridge and sold the ferry.")).toEqual([
      "The board closed the bridge and sold the ferry",
    ]);
  });

  test("who and cue put nothing forward themselves", () => {
    expect(words("[who: The mayor] [cue: said] [what: the bridge would close].")).toEqual(["the bridge would close"]);
  });

  test("a quotation that its speaker interrupts gives a statement for each clause, none over the speaker", () => {
    const found = words('[what: "The bridge is old,"] [who: the mayor] [cue: said,] [what: "and it will close."]');
    expect(found).toEqual(["The bridge is old", "it will close"]);
  });

  test("parts that put nothing forward are passed over", () => {
    expect(words("The bridge may close.", { kind: "credit" })).toEqual([]);
    expect(words("The bridge may close.", { kind: "terms" })).toEqual([]);
  });

  test("only the title is the headline", () => {
    expect(statementsOf("The bridge may close.", { kind: "title" })[0]?.headline).toBe(true);
    expect(statementsOf("The bridge may close.", { kind: "subtitle" })[0]?.headline).toBe(false);
  });

  test("ids count from one in the article", () => {
    expect(statementsOf("The board closed the bridge and the mayor resigned.").map(({ id }) => id)).toEqual([
      "0123456789ab/t1",
      "0123456789ab/t2",
    ]);
  });
});

describe("gists", () => {
  const gistOf = (sentence: string) => statementsOf(sentence)[0]!.gist;

  test("agent, predicate and patient", () => {
    expect(gistOf("The board, which may resign, closed the bridge.")).toMatchObject({
      predicate: "close",
      agent: ["board"],
      patient: ["bridge"],
    });
  });

  test("hedges are passed through to the predicate of the content", () => {
    expect(gistOf("The bridge is likely to close.")).toMatchObject({
      predicate: "close",
      agent: ["bridge"],
      terms: ["bridge", "close"],
    });
    expect(gistOf("There is no evidence that the bridge closed.")).toMatchObject({
      predicate: "close",
      agent: ["bridge"],
    });
    expect(gistOf("The mayor is believed to have left the city.")).toMatchObject({
      predicate: "leave",
      agent: ["mayor"],
      patient: ["city"],
    });
  });
});
