import { expect, test } from "vitest";
import type { Document } from "../../../src/core/document.ts";
import { trace } from "../../../src/trace.ts";
import { plainDocument } from "../../plain-document.ts";

const article = (first: string, second: string): Document =>
  plainDocument(`Night on the line

${first}, said Ewa Lindgren.

${second}, said Tom Castellan.
`);

/** How many of the claims have words of both speakers. */
const joined = (first: string, second: string): number => {
  const { claims, statements } = trace([article(first, second)]);
  const body = new Set(statements.filter(({ headline }) => !headline).map(({ id }) => id));
  return claims.filter((claim) => claim.statements.filter((id) => body.has(id)).length > 1).length;
};

const SEEN = "The signal at Marsh Junction was red when the freight train passed";

test("two people who say the same are one claim", () =>
  expect(joined(SEEN, "The signal at Marsh Junction stood at red when the freight train passed")).toBe(1));

test("the same at another place is another claim", () =>
  expect(joined(SEEN, "The signal at Calder Reach was red when the freight train passed")).toBe(0));

test("what one wants done and another says will be done are two claims", () => {
  const fined = (verb: string): string =>
    `The driver of the freight train ${verb} for the red signal at Marsh Junction`;
  expect(joined(fined("should be fined"), fined("will be fined"))).toBe(0);
  expect(joined(fined("should be fined"), fined("should be fined"))).toBe(1);
});

test("the same with another number is another claim", () =>
  expect(
    joined(
      "About 40 crates of oranges were left on the quay at Marsh Junction",
      "About 90 crates of oranges were left on the quay at Marsh Junction",
    ),
  ).toBe(0));

test("a number in words is a number", () =>
  expect(
    joined(
      "Workers found some 479 drums left behind on the quay at Marsh Junction",
      "Workers found some fourteen drums left behind on the quay at Marsh Junction",
    ),
  ).toBe(0));
