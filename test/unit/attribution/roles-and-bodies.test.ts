import { describe, expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** Of the first source: name, role, affiliation. */
function told(sentence: string): readonly (string | null)[] {
  const { sources } = trace([plainDocument(`Port news\n\nThe port was busy.\n\n${sentence}\n`)]);
  const [first] = sources;
  return first ? [first.name, first.role, first.affiliation] : [];
}

describe("an office is told with what it is over", () => {
  test.each([
    ["US Secretary of State Mike Dorn said the crane was safe.", "Mike Dorn", "US Secretary of State", null],
    [
      "Sweden's Minister of Justice, Ada Kolm, said the law was old.",
      "Ada Kolm",
      "Sweden's Minister of Justice",
      "Sweden",
    ],
    [
      "The port will open, minister of mines and energy Tom Alvo said on Monday.",
      "Tom Alvo",
      "minister of mines and energy",
      null,
    ],
    ["Communications Minister Paul Renner said the crane was safe.", "Paul Renner", "Communications Minister", null],
    [
      "Federal Energy and Climate Change Minister Paul Renner said that the law would stay.",
      "Paul Renner",
      "Federal Energy and Climate Change Minister",
      null,
    ],
    [
      "Harwick's Chief of Army Staff General Karim Mora has warned that the raids will go on.",
      "Karim Mora",
      "Harwick's Chief of Army Staff",
      "Harwick",
    ],
    ["Rear Admiral Karl Ost said the port was safe.", "Karl Ost", "Rear Admiral", null],
    [
      "Harwick's minister of mines and energy Tom Alvo said the mine was safe.",
      "Tom Alvo",
      "Harwick's minister of mines and energy",
      "Harwick",
    ],
    ["Adv Mokiti Tsane said the law was old.", "Mokiti Tsane", "Adv", null],
  ])("%s", (sentence, ...rest) => expect(told(sentence)).toEqual(rest));
});

describe("whoever has a role belongs to a whole body", () => {
  test.each([
    [
      "Constitutional Democratic Party of Elsing leader Yoko Nodar said the law was old.",
      "Yoko Nodar",
      "leader",
      "Constitutional Democratic Party of Elsing",
    ],
    [
      "Liberal People's Party of Norland president Karl Ost said the law was old.",
      "Karl Ost",
      "president",
      "Liberal People's Party of Norland",
    ],
    [
      "Royal Bank of Norland assistant chief economist Nathan Jant said the rate was high.",
      "Nathan Jant",
      "assistant chief economist",
      "Royal Bank of Norland",
    ],
    [
      "Bo Matthis, vice president of business development at SNC, said the crane was safe.",
      "Bo Matthis",
      "vice president of business development at SNC",
      "SNC",
    ],
    [
      "“It is done,” said David Mora, managing director of Tidewell Elsing.",
      "David Mora",
      "managing director of Tidewell Elsing",
      "Tidewell Elsing",
    ],
    [
      "The Harbour Party chief at the time, Jens Stolt, said the port was shut.",
      "Jens Stolt",
      "Harbour Party chief",
      null,
    ],
    [
      "Peng Lei — PR director of Tidemall — responded to the claims in a post.",
      "Peng Lei",
      "PR director of Tidemall",
      "Tidemall",
    ],
    [
      "Marketing Manager at Ocean Harwick Abby Dunne said the sea was cold.",
      "Abby Dunne",
      "Marketing Manager",
      "Ocean Harwick",
    ],
    ["Think tank warned of higher prices.", null, "Think tank", null],
    ["The Norland army in a statement said the port was closed.", null, "Norland army", null],
  ])("%s", (sentence, ...rest) => expect(told(sentence)).toEqual(rest));
});

describe("what is no office is no role", () => {
  test.each([
    ["Mona Vik was a happy child in Harwick. “I like ropes,” Vik said.", "Mona Vik", null, null],
    ["Jose Marino, the 56-year-old from Elsing, said he was happy.", "Jose Marino", null, null],
    ["It was the day president Hage Mora left. President Hage Mora said it was done.", "Hage Mora", "president", null],
    ["Ada Kolm, the mayor (right), said it was new.", "Ada Kolm", "mayor", null],
  ])("%s", (sentence, ...rest) => expect(told(sentence)).toEqual(rest));
});
