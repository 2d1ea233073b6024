import { expect, test } from "vitest";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

/** The name behind the last attribution of an article that ends with `sentence`. */
function saidBy(
  sentence: string,
  before = "Farmer Kofi Marl was milking when the bell began, he said.",
): string | null {
  const { attributions, sources } = trace([
    plainDocument(`The bell of Tarrow\n\nThe bell was rung for forty minutes on Friday.\n\n${before}\n\n${sentence}\n`),
  ]);
  const last = attributions.filter(({ parent }) => parent === null).at(-1);
  return sources.find(({ id }) => id === last?.source)?.name ?? null;
}

test.each([
  ["School cook Eskil Harl fed about 130 people in the canteen, because there was flour, he said.", "Eskil Harl"],
  ["Parish priest Dov Ockman had rung it until both arms gave out, he said.", "Dov Ockman"],
  ["Two years of digging had cost greengrocer Piran Bramsett a third of the trade, he said.", "Piran Bramsett"],
  [
    "The note, which opposition leader Wendell Moss had in his hand, asked for 220,000 crowns, he said.",
    "Wendell Moss",
  ],
])("who is brought in by what is told, with nothing quoted, has said it: %s", (sentence, name) => {
  expect(saidBy(sentence)).toBe(name);
});

test("a surname at the head of what is told is whose word it is", () => {
  const before = "Rita Penn, who keeps the tower, was not asked. A statistician, Dora Ash, said the count was wrong.";
  expect(saidBy("Ms Penn hopes to ring it for another four years, money permitting, she said.", before)).toBe(
    "Rita Penn",
  );
});

test("also where words stand in front of the clause", () => {
  const before = "Alano Rosa holds the office. Tanner Fisch said that the work was hard. Rosa said that he knew.";
  expect(
    saidBy("In February 2018, before the contract, Fisch became a driver, which meant higher pay, he said.", before),
  ).toBe("Tanner Fisch");
});

test("who does something in a clause below, and whoever is quoted of, has not", () => {
  const before = "Inspector Graham Tull of the port police opened the case on Monday, he said.";
  expect(saidBy("Early readings suggested that the driver, Colin Aber, braked hard in the end, he said.", before)).toBe(
    "Graham Tull",
  );
  expect(saidBy("“Colin Aber is a careful man,” he said.", before)).toBe("Graham Tull");
});
