import { describe, expect, test } from "vitest";
import { findCredits } from "../../../src/article/credits/find-credits.ts";
import { isTermsLine, readTerms } from "../../../src/article/terms/read-terms.ts";
import { ENGLISH_ALLOWANCES, ENGLISH_REQUIREMENTS } from "../../../src/language/english/terms.ts";

const read = (line: string, own: string[] = []) => findCredits(line, { own, alone: true });
const kinds = (line: string, own?: string[]) =>
  read(line, own).flatMap(({ credits }) => credits.map(({ kind, name }) => `${kind} ${name}`));

describe("credit lines", () => {
  test.each([
    ["This article originally appeared in the Harbour Lantern.", ["original Harbour Lantern"]],
    ["First published in The Harbour Lantern.", ["original Harbour Lantern"]],
    [
      "This story is republished from Harbour Lantern under a Creative Commons license. Read the original article.",
      ["original Harbour Lantern"],
    ],
    ["The post Bridge Closes For The Winter appeared first on Harbour Lantern.", ["original Harbour Lantern"]],
    [
      "Editor's note: This story was originally published in the spring 2021 issue of Lantern Quarterly, a magazine of the coast.",
      ["original Lantern Quarterly"],
    ],
    ["Originally published on harbourlantern.example. Read it here.", ["original harbourlantern.example"]],
    ["Cross-posted from the Harbour Lantern.", ["original Harbour Lantern"]],
    ["With files from The Canadian Press and Dana Quill", ["wire The Canadian Press", "contributed Dana Quill"]],
    ["mit dpa", ["wire dpa"]],
    ["Con información de AFP y EFE", ["wire AFP", "wire EFE"]],
    ["(With inputs from PTI)", ["wire PTI"]],
    ["Additional reporting by Dana Quill.", ["contributed Dana Quill"]],
    ["Dana Quill and Rolf Amsel contributed to this report.", ["contributed Dana Quill", "contributed Rolf Amsel"]],
    [
      "(Reporting by Dana Quill in Harbour City; Editing by Rolf Amsel)",
      ["contributed Dana Quill", "edited-by Rolf Amsel"],
    ],
    ["Translated by Dana Quill", ["translated-by Dana Quill"]],
    ["Übersetzt von Dana Quill", ["translated-by Dana Quill"]],
    ["Dieser Artikel erschien zuerst in der Hafenlaterne.", ["original Hafenlaterne"]],
    ["Cet article a été initialement publié dans La Lanterne.", ["original La Lanterne"]],
    ["Source: Harbour Lantern", ["original Harbour Lantern"]],
  ])("%s", (line, wanted) => {
    const found = kinds(line);
    for (const credit of wanted) expect(found).toContain(credit);
  });

  test.each([
    ["First published on December 20, 2023 / 12:33 PM EST"],
    ["This article was originally published on August 27, 2015. It has been updated since."],
    ["Originally published in March 2022."],
    ["This story was originally published in our May issue."],
    ["The mayor told Reuters that the bridge was old."],
    ["Human error also contributed to the accident."],
    ["The novel, first published in 1813, is still read."],
    ["Source: Getty Images"],
    ["We are working with agencies and services on the ground."],
    ["Some comments may be republished in the newspaper."],
  ])("credits nobody: %s", (line) => {
    expect(kinds(line)).toEqual([]);
  });

  test("an agency on its own pages credits nobody else", () => {
    const line = "Associated Press writer Dana Quill contributed to this report.";
    expect(kinds(line, ["apnews.com"])).toEqual(["contributed Dana Quill"]);
    expect(kinds(line, ["harbourlantern.example"])).toContain("wire Associated Press");
  });

  test("the phrase, not the name alone, is the span", () => {
    const line = "The bridge is old. This article first appeared in the Harbour Lantern.";
    const [phrase] = read(line);
    expect(line.slice(phrase?.start, phrase?.end)).toBe("This article first appeared in the Harbour Lantern.");
  });
});

describe("terms", () => {
  test.each(ENGLISH_REQUIREMENTS)("$requires: $example", ({ requires, example }) => {
    expect(readTerms(example).requires).toContain(requires);
  });
  test.each(ENGLISH_ALLOWANCES)("allows: $example", ({ example, pattern }) => {
    expect(pattern.exec(example)?.groups?.["allows"]).toBeTruthy();
  });
  test("a sentence of news is no terms", () => {
    expect(isTermsLine("The council gave the builders a year to finish the bridge.")).toBe(false);
  });
});
