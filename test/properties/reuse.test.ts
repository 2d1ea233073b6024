import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bareArticle } from "../../src/core/bare-article.ts";
import { findReuses } from "../../src/reuse/find-reuses.ts";
import { readUnits } from "../../src/reuse/units.ts";
import { inventedText } from "../unit/reuse/invented-text.ts";

describe("reuse, whatever the text (seed 7)", () => {
  const pieces = fc.array(
    fc.integer({ min: 0, max: 5 }).map((seed) => inventedText(seed, 25)),
    { maxLength: 5 },
  );
  const texts = fc.array(
    pieces.map((parts) => parts.join("\n\n")),
    { minLength: 1, maxLength: 6 },
  );

  test("spans are in bounds and shares between 0 and 1", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200, unit: "binary" }), { maxLength: 4 }), texts, (odd, plain) => {
        const articles = [...odd, ...plain].map((text, at) => bareArticle(`n${at}`, text));
        for (const { a, b, overlap, containment } of findReuses(articles)) {
          for (const { article, span } of [a, b]) {
            const length = articles.find(({ id }) => id === article)?.text.length ?? -1;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(length);
          }
          for (const share of [overlap, containment.a, containment.b]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test("the order of the articles makes no difference", () => {
    fc.assert(
      fc.property(texts, fc.integer(), (plain, shift) => {
        const articles = plain.map((text, at) => bareArticle(`n${at}`, text));
        const turned = articles.map(
          (_, at) => articles[(at + Math.abs(shift)) % articles.length] as (typeof articles)[number],
        );
        expect(findReuses(turned)).toEqual(findReuses(articles));
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test("units are in order and inside the text, for any characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { count, starts, ends } = readUnits(text);
        for (let at = 0; at < count; at++) {
          expect(starts[at]).toBeLessThan(ends[at] as number);
          expect(ends[at]).toBeLessThanOrEqual(at + 1 < count ? (starts[at + 1] as number) : text.length);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
