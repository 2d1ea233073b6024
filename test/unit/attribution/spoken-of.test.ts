import { expect, test } from "vitest";
import { textDocument } from "../../../bench/text-document.ts";
import { isSaidOfSubject } from "../../../src/language/english/passive-forms.ts";
import { readOne } from "../../../src/trace.ts";

test.each(["is accused of", "was widely seen", "have been praised", "charged with", "is charged with"])(
  "whoever “%s” is spoken of, and does not speak",
  (cue) => expect(isSaidOfSubject(cue)).toBe(true),
);

test.each(["accused", "charged", "is concerned about", "was told", "is quoted as saying", "has praised"])(
  "“%s” says nothing of the kind",
  (cue) => expect(isSaidOfSubject(cue)).toBe(false),
);

test("the accused is nobody's source", () => {
  const reading = readOne(
    textDocument(
      "a.txt",
      "The pier of Selby\n\nOwen Lund, 28, is accused of fatally stabbing a guard at the pier in May.",
    ),
  );
  expect(reading.attributions.map(({ who }) => who)).toEqual([null]);
});

test("a business called again by its trade is no unnamed person", () => {
  const reading = readOne(
    textDocument(
      "a.txt",
      "The pier of Selby\n\nCarrow Motors cut its outlook. The carmaker said it would close the plant.",
    ),
  );
  expect(reading.sources.map(({ name, naming }) => [name, naming])).toEqual([["Carrow Motors", "N2"]]);
});
