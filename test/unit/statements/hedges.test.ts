import { describe, expect, test } from "vitest";
import { CUE_EFFECTS } from "../../../src/language/english/cue-effects.ts";
import { HEDGES } from "../../../src/language/english/hedges.ts";

describe("the lexicon of hedges", () => {
  test.each(HEDGES.map((hedge) => [hedge.words, hedge] as const))(
    "%s shows itself in a sentence",
    (_, { words, shows }) => {
      const form = words.replace("~", "").replace(/e$/, "");
      expect(shows.toLowerCase()).toContain(form.endsWith("y") && words.startsWith("~") ? form.slice(0, -1) : form);
      expect(shows).toMatch(/^[A-Z0-9].*[.?]$/);
    },
  );

  test("no entry stands twice in one shape", () => {
    const keys = HEDGES.map(({ words, shape }) => `${shape}: ${words}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("each cue with an effect shows itself", () => {
    for (const { lemma, shows } of CUE_EFFECTS) expect(shows.toLowerCase()).toContain(lemma.slice(0, 3));
    expect(new Set(CUE_EFFECTS.map(({ lemma }) => lemma)).size).toBe(CUE_EFFECTS.length);
  });
});
