import { describe, expect, test } from "vitest";
import { bareArticle } from "../../../src/core/bare-article.ts";
import { findReuses } from "../../../src/reuse/find-reuses.ts";
import { inventedText } from "./invented-text.ts";

describe("odd corpora have a sane answer in bounded time", () => {
  test("one article many times is a star around the first, not all pairs", () => {
    const text = inventedText(1, 40);
    const found = findReuses(
      Array.from({ length: 1_000 }, (_, at) => bareArticle(`a${String(at).padStart(4, "0")}`, text)),
    );
    expect(found).toHaveLength(999);
    expect(new Set(found.map(({ a }) => a.article))).toEqual(new Set(["a0000"]));
    expect(new Set(found.map(({ family }) => family)).size).toBe(1);
    expect(found[0]).toMatchObject({ kind: "verbatim", overlap: 1, family: "a0000@0" });
  });

  test("a disclaimer that all articles of an outlet carry makes no pairs", () => {
    const disclaimer = inventedText(999, 120);
    const articles = Array.from({ length: 60 }, (_, at) =>
      bareArticle(`a${at}`, `${inventedText(at, 150)}\n\n${disclaimer}`, { outlet: "The Invented Herald" }),
    );
    expect(findReuses(articles)).toEqual([]);
  });

  test("a disclaimer that all articles of many outlets carry is a family, told once an article", () => {
    const disclaimer = inventedText(999, 60);
    const articles = Array.from({ length: 250 }, (_, at) =>
      bareArticle(`a${1000 + at}`, `${inventedText(at, 60)}\n\n${disclaimer}`),
    );
    const found = findReuses(articles);
    expect(found.length).toBeGreaterThanOrEqual(249);
    expect(found.length).toBeLessThan(500);
    expect(found.every(({ family }) => family !== undefined)).toBe(true);
  });

  test("a very long article is compared in linear time", () => {
    const long = inventedText(5, 200_000);
    const found = findReuses([bareArticle("long", long), bareArticle("short", long.slice(60_000, 61_000))]);
    expect(found).toHaveLength(1);
    expect(found[0]?.containment.b).toBeGreaterThan(0.98);
  });

  test("an article that says one word over and over ends", () => {
    const [one, other] = ["no ".repeat(20_000), "no ".repeat(10_000)];
    expect(findReuses([bareArticle("a", one as string), bareArticle("b", other as string)]).length).toBeLessThan(10);
  });

  test("ids that repeat do not mix articles up", () => {
    const text = inventedText(7, 60);
    const found = findReuses([bareArticle("x", text), bareArticle("x", `${inventedText(8, 30)}\n\n${text}`)]);
    expect(found).toHaveLength(1);
  });

  test.each([[["", ""]], [["word"]], [["a", "a", ""]], [[]]])("nothing to compare: %j", (texts) => {
    expect(findReuses(texts.map((text, at) => bareArticle(`${at}`, text)))).toEqual([]);
  });
});
