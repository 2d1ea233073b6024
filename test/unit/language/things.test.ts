import { expect, test } from "vitest";
import { THINGS } from "../../../src/language/english/things.ts";
import { kindOf } from "../../../src/provenance/claims/meaning.ts";

const kindsIn = (words: string): Set<string> =>
  new Set(
    words
      .toLowerCase()
      .split(/[^a-z-]+/)
      .flatMap((word) => kindOf(word) ?? kindOf(word.replace(/ies$/, "y")) ?? kindOf(word.replace(/s$/, "")) ?? []),
  );

test.each(THINGS)("$words show themselves in a headline and in a body", ({ example: [headline, body] }) => {
  const kinds = kindsIn(headline);
  expect([...kindsIn(body)].some((kind) => kinds.has(kind))).toBe(true);
});

test("no noun stands in two kinds of thing", () => {
  const words = THINGS.flatMap((row) => row.words.split(" "));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
