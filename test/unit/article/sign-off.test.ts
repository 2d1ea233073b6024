import { describe, expect, test } from "vitest";
import { findCredits } from "../../../src/article/credits/find-credits.ts";
import { inLanguages } from "../../../src/article/credits/lexicon.ts";
import { readLine } from "../../../src/article/plain/read-line.ts";

const wires = (line: string, own: string[] = []): string[] =>
  inLanguages(["de"], () =>
    findCredits(line, { own, alone: true }).flatMap(({ credits }) =>
      credits.map(({ kind, name }) => `${kind} ${name}`),
    ),
  );

describe("a line of agencies", () => {
  test.each([
    ["(APA, red, 3.5.2024)", ["wire APA"]],
    ["(red/dpa)", ["wire dpa"]],
    ["mli/dpa", ["wire dpa"]],
    ["AFP, MANILA", ["wire AFP"]],
    ["sda/dpa", ["wire sda", "wire dpa"]],
    ["(Reuters, dpa, QPA)", ["wire Reuters", "wire dpa", "wire QPA"]],
    ["QPA/dpa", ["wire QPA", "wire dpa"]],
  ])("%s", (line, expected) => expect(wires(line)).toEqual(expected));

  test.each(["AFP, GETTY", "QPA, NTV", "AP and the mayor", "(see AP)", "PA, the old word for father", "AA", "A A"])(
    "is not: %s",
    (line) => expect(wires(line)).toEqual([]),
  );
});

describe("a sign-off", () => {
  test.each([
    [
      "Zwei Arbeiter seien am Montag gestorben, teilte die Werft mit. (APA/Reuters)",
      "(APA/Reuters)",
      ["APA", "Reuters"],
    ],
    ["The quay will open again in spring, the authority said. — Reuters", "— Reuters", ["Reuters"]],
    ["The quay will open again in spring. /TASS/", "/TASS/", ["TASS"]],
    ["“We shall see,” the foreman said. [AFP]", "[AFP]", ["AFP"]],
  ])("%s", (line, words, names) => {
    const [phrase, ...others] = findCredits(line, { own: [], alone: true });
    expect(others).toEqual([]);
    expect(phrase).toMatchObject({
      label: "agency",
      isWeak: false,
      credits: names.map((name) => ({ kind: "wire", name })),
    });
    expect(line.slice(phrase?.start, phrase?.end)).toBe(words);
    for (const { name, start, end } of phrase?.credits ?? []) expect(line.slice(start, end)).toBe(name);
  });

  test("leaves its paragraph a paragraph", () => {
    expect(readLine("Zwei Arbeiter seien gestorben. (APA/Reuters)", []).kind).toBeNull();
  });

  test.each([
    "The harbour office moved (AP)parently",
    "He works for the agency (AFP) in the north.",
    "He went back to the board (see Reuters).",
  ])("is not: %s", (line) => expect(findCredits(line, { own: [], alone: true })).toEqual([]));

  test("of the outlet itself credits nobody", () => {
    expect(wires("The quay will open again in spring. (AFP)", ["AFP"])).toEqual([]);
  });
});

test("a sentence that closes with names and a date is no dateline", () => {
  expect(readLine("That is what she said. (Birgit Amsel from Harbour City, Anna Quill, 3 May 2024)", []).kind).not.toBe(
    "dateline",
  );
  expect(readLine("Harbour Lantern, Sept. 3, 2019", []).kind).toBe("dateline");
});

test.each([
  ["Copyright 2031 by QLM NewSource. All rights reserved.", ["QLM NewSource"]],
  ["Copyright © 2019-2021 by Harbour Lantern News Service", ["Harbour Lantern News Service"]],
  ["(c) 2019 The Harbour Lantern, Inc.", ["The Harbour Lantern"]],
])("whose copyright: %s", (line, names) => {
  expect(readLine(line, []).outlets.map(({ name }) => name)).toEqual(names);
});
