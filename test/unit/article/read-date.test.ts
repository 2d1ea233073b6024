import { describe, expect, test } from "vitest";
import { inLanguages } from "../../../src/article/credits/lexicon.ts";
import { readDate } from "../../../src/article/dates/read-date.ts";

const read = (language: string | null, phrase: string) => inLanguages([language], () => readDate(phrase)?.value);

describe("a date that could be read two ways", () => {
  test.each(["fr", "it", "es", "pt"])("has its day first in %s", (language) => {
    expect(read(language, "06/01/2026 - 14:16")).toBe("2026-01-06T14:16");
  });
  test("is its year alone in English, and where the language is not known", () => {
    expect(read("en", "06/01/2026")).toBe("2026");
    expect(read(null, "06/01/2026")).toBe("2026");
  });
});
