import { expect, test } from "vitest";
import { findAttributions } from "../../../src/attribution/find-attributions.ts";
import { findSentences } from "../../../src/sentences/find-sentences.ts";
import { articleFrom } from "./read-example.ts";

/** The sources of all speech, in the order of the text. */
function speakers(...paragraphs: string[]): (string | null)[] {
  const article = articleFrom(paragraphs.join("\n\n"));
  const { sources, attributions } = findAttributions(article, findSentences(article));
  return attributions.flatMap(({ source, attitude }) => {
    const found = sources.find(({ id }) => id === source);
    return attitude === "says" && found ? [found.name ?? found.role] : [];
  });
}

test("whom the lede describes is the first person named below, who speaks there", () => {
  expect(
    speakers(
      "A former depot manager has told an inquiry that the dockets were burned.",
      "Wayne Marsh, 61, gave evidence on Tuesday.",
      "Mr Marsh said that nobody had asked.",
    ),
  ).toEqual(["Wayne Marsh", "Wayne Marsh"]);
  expect(
    speakers(
      "The mother of a boy hurt in the crash said the road was a trap.",
      "Anna Marsh, who lives beside it, said it had always been one.",
    ),
  ).toEqual(["Anna Marsh", "Anna Marsh"]);
});

test("not where the text keeps a name back, names another or gives the named one another office", () => {
  expect(
    speakers(
      "A former depot manager who asked not to be named said the dockets were burned.",
      "Wayne Marsh, 61, said that nobody had asked.",
    )[0],
  ).toContain("former depot manager");
  expect(speakers("A nurse said the ward was unsafe.", "Wayne Marsh, the mayor, said that nobody had asked.")[0]).toBe(
    "nurse",
  );
  expect(speakers("An official said the ward was unsafe.", "Wayne Marsh, 61, said that nobody had asked.")[0]).toBe(
    "official",
  );
  expect(
    speakers("A nurse said the ward was unsafe.", "The board was told, and Wayne Marsh, 61, said that it was fine.")[0],
  ).toBe("nurse");
});

test("not whoever is told of by rank alone, and not whoever answers or has an office of his own", () => {
  for (const [lede, below] of [
    ["A senior engineer at the road board said the bridge was unsafe.", "Wayne Marsh, 61, said that nobody had asked."],
    [
      "A former depot manager said the dockets were burned.",
      "Wayne Marsh, who runs the quarry, said nobody had asked.",
    ],
    ["A former depot manager said the dockets were burned.", "Wayne Marsh, 61, denied that anybody had asked."],
  ] as const)
    expect(speakers(lede, below)[0]).toMatch(/engineer|manager/);
});

test("an expert of the lede is whoever is introduced right below by what he knows, and speaks", () => {
  expect(
    speakers(
      "The prince will struggle to recover from the claims, an expert has said.",
      "Royal commentator Lee Cohn was discussing the case. Mr Cohn said that it had all started to change.",
    ),
  ).toEqual(["Lee Cohn", "Lee Cohn", "Lee Cohn"]);
  expect(
    speakers(
      "The prince will struggle to recover from the claims, an expert has said.",
      "Lee Cohn, who lives nearby, said that it had all started to change.",
    )[0],
  ).toBe("expert");
});
