import { expect, test } from "vitest";
import { claimAt } from "../../../web/src/text/claim-at.ts";

const statement = (id: string, start: number, end: number) => ({ id, span: { start, end } });
const view = {
  statements: [statement("a", 0, 10), statement("b", 20, 40), statement("c", 50, 60)],
  claimOf: { a: 9, b: 4 },
} as unknown as Parameters<typeof claimAt>[0];

test("the claim at the words asked for, else the article's first, else none", () => {
  expect(claimAt(view, { start: 5, end: 7 })).toBe(9);
  expect(claimAt(view, { start: 39, end: 45 })).toBe(4);
  expect(claimAt(view, { start: 52, end: 53 })).toBe(4);
  expect(claimAt(view, null)).toBe(4);
  expect(claimAt({ ...view, claimOf: {} }, null)).toBeNull();
});
