import { describe, expect, test } from "vitest";
import type { Level } from "../../../src/core/statement.ts";
import { LIKELIHOOD_SCALES } from "../../../src/language/english/likelihood.ts";
import { statementsOf } from "./parsed.ts";

/** Sentence, level, is it negated?, the words that say so. */
const PLAIN: readonly (readonly [string, Level, boolean, readonly string[]])[] = [
  ["The bridge may close.", "open", false, ["may"]],
  ["The bridge closed in May.", "L8", false, []],
  ["The bridge might not close.", "open", true, ["might not"]],
  ["The bridge will probably close.", "L5", false, ["probably"]],
  ["The bridge will probably not close.", "L3", false, ["probably", "not"]],
  ["The bridge is likely to close.", "L5", false, ["likely"]],
  ["The bridge is not likely to close.", "L3", false, ["not likely"]],
  ["The bridge is unlikely to close.", "L3", false, ["unlikely"]],
  ["It is not unlikely that the bridge will close.", "L4½", false, ["not unlikely"]],
  ["It is not improbable that the bridge closed.", "L4½", false, ["not improbable"]],
  ["It is very likely that the bridge will close.", "L6", false, ["very likely"]],
  ["It is highly improbable that the bridge closed.", "L2", false, ["highly improbable"]],
  ["The treaty is extremely likely to fail.", "L6", false, ["extremely likely"]],
  ["It is almost certain that the bridge will close.", "L7", false, ["almost certain"]],
  ["It is not impossible that the bridge closed.", "open", false, ["not impossible"]],
  ["The bridge may be likely to close.", "open", false, ["may", "likely"]],
  [
    "It is not unlikely for a possible harbour agreement to let the ships out.",
    "open",
    false,
    ["not unlikely", "possible"],
  ],
  ["A closure of the bridge cannot be ruled out.", "open", false, ["cannot be ruled out"]],
  ["There is no evidence that the bridge closed.", "L0", true, ["no evidence"]],
  ["There is no doubt that the bridge closed.", "L7", false, ["no doubt"]],
  ["There is a possibility that the bridge will close.", "open", false, ["possibility"]],
  ["The bridge did not close.", "L0", true, ["did not"]],
  ["Nobody closed the bridge.", "L0", true, ["Nobody"]],
  ["The bridge appears to be closed.", "L5", false, ["appears"]],
  ["The mayor appeared in court on Monday.", "L8", false, []],
  ["The bridge is expected to close.", "L5", false, ["expected"]],
  ["The board closed the bridge perhaps to save money.", "L8", false, []],
  ["The board, which may resign, closed the bridge.", "L8", false, []],
  ["The guards could not see the bridge.", "L0", true, ["could not"]],
  ["The flood could reach the bridge.", "open", false, ["could"]],
  ["The board wants an answer as soon as possible.", "L8", false, []],
  ["The mayor must have known.", "L7", false, ["must"]],
  ["The odds are roughly even that the bridge will close.", "L4", false, ["roughly even"]],
  ["In all likelihood the bridge will close.", "L6", false, ["In all likelihood"]],
  ["There had been no threats against the harbour.", "L0", true, ["no"]],
  ["The guards had not worked on the bridge.", "L0", true, ["had not"]],
  ["I do not think the bridge is safe.", "L3", false, ["do not think"]],
  ["It is too early to say whether the bridge is safe.", "open", false, ["too early to say"]],
  ["It is possible to cross the river on foot.", "L8", false, []],
];

describe("how sure the words are", () => {
  test.each(PLAIN)("%s", (sentence, level, negated, cues) => {
    const [statement, ...others] = statementsOf(sentence);
    expect(others).toEqual([]);
    expect(statement?.strength).toMatchObject({ level, negated, act: expect.stringMatching(/^A[128]$/) });
    expect(statement?.cues).toEqual(cues);
  });

  test("words that lay it to nobody count on A and open L", () => {
    expect(statementsOf("The mayor reportedly left the city.")[0]?.strength).toMatchObject({
      level: "open",
      act: "A5",
    });
    expect(statementsOf("The mayor allegedly took money.")[0]?.strength).toMatchObject({ level: "open", act: "A5" });
  });

  test("a belief of nobody is likely, of act A2", () => {
    expect(statementsOf("The mayor is believed to have left the city.")[0]?.strength).toMatchObject({
      level: "L5",
      act: "A2",
    });
  });

  test("an accusation by nobody is of act A6, with the participle for its cue", () => {
    const [headline] = statementsOf("Ferry captain accused of smuggling 2000 crates out of the harbour");
    expect(headline).toMatchObject({
      headline: true,
      attribution: null,
      cues: ["accused"],
      strength: { level: "L8", act: "A6" },
    });
    expect(headline?.gist).toMatchObject({ predicate: "smuggle", agent: expect.arrayContaining(["captain"]) });
    expect(statementsOf("The clerk was accused of taking money.")[0]).toMatchObject({
      strength: { act: "A6" },
      gist: { predicate: "take", agent: ["clerk"], patient: ["money"] },
    });
  });

  test("a question asks and is open", () => {
    expect(statementsOf("Did the board close the bridge?")[0]).toMatchObject({
      cues: ["?"],
      strength: { level: "open", act: "A0" },
    });
  });

  test("an order asserts nothing", () => {
    expect(statementsOf("Close the bridge now.")).toEqual([]);
  });
});

describe("what the cue does to the content", () => {
  const strengthOf = (notation: string, saying = {}) =>
    statementsOf(notation, saying).find(({ attribution }) => attribution === "a1");

  test("said: as the content has it", () => {
    expect(strengthOf("[who: The mayor] [cue: said] [what: the bridge would close].")).toMatchObject({
      words: "the bridge would close",
      strength: { level: "L8", act: "A4" },
    });
  });

  test("denied: L0 and negated, the cue says so", () => {
    expect(strengthOf("[who: The mayor] [cue: denied] [what: that the bridge was unsafe].")).toMatchObject({
      words: "the bridge was unsafe",
      cues: ["denied"],
      strength: { level: "L0", negated: true, range: [0, 0] },
    });
  });

  test("did not say: nothing is put forward", () => {
    expect(statementsOf("[who: The mayor] [cue: did not say] [what: that the bridge was unsafe].")).toEqual([]);
  });

  test("did not rule out: raised and open", () => {
    expect(
      strengthOf("[who: The mayor] [cue: did not rule out] [what: that the bridge was unsafe].")?.strength,
    ).toMatchObject({ level: "open", act: "A1", negated: false });
  });

  test("believes: the likelihood of the content", () => {
    expect(
      strengthOf("[who: The mayor] [cue: believes] [what: the bridge is safe].", { act: "A2" })?.strength,
    ).toMatchObject({ level: "L8", act: "A2" });
  });

  test("does not believe: the content is lowered", () => {
    expect(
      strengthOf("[who: The mayor] [cue: does not believe] [what: the bridge is safe].", { act: "A2" })?.strength,
    ).toMatchObject({ level: "L3", negated: false });
  });

  test("doubt: unlikely", () => {
    expect(
      strengthOf("[who: Engineers] [cue: doubt] [what: that the bridge is safe].", { act: "A2" })?.strength.level,
    ).toBe("L3");
  });

  test("it is believed: likely", () => {
    const strength = strengthOf("It [cue: is believed] [what: that the bridge is safe].", {
      act: "A2",
      impersonal: true,
    });
    expect(strength).toMatchObject({ cues: ["believed"], strength: { level: "L5", range: [55, 80] } });
  });

  test("asked whether: asks", () => {
    expect(
      strengthOf("[who: The mayor] [cue: asked] [what: whether the bridge was safe].", { act: "A0", attitude: "asks" })
        ?.strength,
    ).toMatchObject({ level: "open", act: "A0" });
  });

  test("declined to say: nothing is put forward", () => {
    expect(statementsOf("[who: The mayor] [cue: declined to say] [what: whether the bridge was safe].")).toEqual([]);
  });

  test("ruled out: denied", () => {
    expect(strengthOf("[who: The mayor] [cue: ruled out] [what: that the bridge was unsafe].")?.strength).toMatchObject(
      { level: "L0", negated: true },
    );
  });

  test("rejected: an allegation is denied, an offer only turned down", () => {
    const rejected = (thing: string) => strengthOf(`[who: The board] [cue: rejected] [what: the ${thing}].`)?.strength;
    expect(rejected("allegation")).toMatchObject({ level: "L0", negated: true });
    expect(rejected("offer")).toMatchObject({ level: "L8", negated: false });
  });

  test("did not know: the content is granted, and a thing alone is not put forward", () => {
    expect(strengthOf("[who: The mayor] [cue: did not know] [what: that the bridge was unsafe].")?.strength.level).toBe(
      "L8",
    );
    expect(strengthOf("Did [who: the mayor] [cue: know] [what: that the bridge was unsafe]?")?.strength).toMatchObject({
      level: "L8",
      act: "A4",
    });
    expect(statementsOf("[who: The mayor] [cue: did not mention] [what: the clerk].")).toEqual([]);
  });

  test("may say, if she says: open", () => {
    expect(strengthOf("[who: The mayor] [cue: may say] [what: that the bridge is safe].")).toMatchObject({
      cues: ["may"],
      strength: { level: "open" },
    });
    expect(
      strengthOf("If [who: the mayor] [cue: says] [what: that the bridge is safe], the ferry will sail."),
    ).toMatchObject({ cues: ["If"], strength: { level: "open" } });
  });

  test("asked to do: an order, no question", () => {
    const order = { attitude: "orders" } as const;
    expect(
      strengthOf("[who: The mayor] [cue: asked] [what: the clerk to close the bridge].", order)?.strength,
    ).toMatchObject({ level: "L8", act: "A4" });
  });

  test("a hedge stays in its own clause", () => {
    const statements = statementsOf(
      "[who: The mayor] [cue: said] [what: the bridge may close and the ferry will sail].",
    );
    expect(statements.map(({ words, strength }) => [words, strength.level])).toEqual([
      ["the bridge may close", "open"],
      ["the ferry will sail", "L8"],
    ]);
  });
});

describe("headlines", () => {
  /** Headline, level, act, cues, predicate, agent. Some of the frozen parses are wrong: the words must do. */
  const HEADLINES: readonly (readonly [string, Level, string, readonly string[], string | null, readonly string[]])[] =
    [
      ["Mayor Accused Of Hiding Harbour Contracts", "L8", "A6", ["Accused"], "hide", ["mayor"]],
      ["Captain charged with smuggling 2,000 crates", "L8", "A6", ["charged"], "smuggle", ["captain"]],
      ["Police suspected of taking bribes", "L5", "A2", ["suspected"], "take", ["police"]],
      ["Bridge May Close In May", "open", "A8", ["May"], "close", ["bridge"]],
      ["Dam Likely To Fail As Rain Goes On", "L5", "A8", ["Likely"], "fail", ["dam"]],
      ["Minister To Resign Over Ferry Deal", "L8", "A8", [], "resign", ["minister"]],
      ["Possible Leak At Northport Plant", "open", "A8", ["Possible"], null, []],
      ["Alleged Smuggler Freed", "open", "A5", ["Alleged"], "free", []],
    ];

  test("the accused is the agent also where the accusation is cut off as a cue", () => {
    const [statement] = statementsOf("Captain [cue: charged] [what: with smuggling 2,000 crates]", {
      act: "A6",
      kind: "title",
    });
    expect(statement).toMatchObject({ words: "smuggling 2,000 crates", strength: { act: "A6" } });
    expect(statement?.gist).toMatchObject({ predicate: "smuggle", agent: ["captain"], patient: ["2000", "crate"] });
  });

  test.each(HEADLINES)("%s", (headline, level, act, cues, predicate, agent) => {
    const [statement] = statementsOf(headline, { kind: "title" });
    expect(statement).toMatchObject({ headline: true, cues, strength: { level, act }, gist: { predicate, agent } });
  });
});

describe("scales", () => {
  test("ICD 203 by default, another by option", () => {
    const sentence = "The bridge will probably close.";
    expect(statementsOf(sentence)[0]?.strength).toMatchObject({ scale: "icd-203", range: [55, 80] });
    expect(statementsOf(sentence, { options: { scale: "ipcc" } })[0]?.strength).toMatchObject({
      scale: "ipcc",
      range: [66, 100],
    });
  });

  test.each(Object.values(LIKELIHOOD_SCALES))(
    "$name: ranges are ordered, flat and open carry no number",
    ({ ranges }) => {
      expect([ranges.open, ranges.L8]).toEqual([null, null]);
      for (const range of Object.values(ranges)) if (range !== null) expect(range[0]).toBeLessThanOrEqual(range[1]);
      expect(ranges.L3![0]).toBeLessThanOrEqual(ranges.L5![0]);
    },
  );

  test("litotes has the range of the method, flagged by its own level", () => {
    expect(statementsOf("It is not unlikely that the bridge will close.")[0]?.strength.range).toEqual([45, 80]);
  });
});
