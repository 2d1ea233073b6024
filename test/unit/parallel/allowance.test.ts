import { describe, expect, test } from "vitest";
import { Allowance, allowanceMs } from "../../../src/parallel/allowance.ts";

const text = (length: number) => ({ kind: "text" as const, content: "a".repeat(length) });

describe("how long a document may take", () => {
  test("a long text may take longer than a short one, and a page of the same length less", () => {
    expect(allowanceMs(text(1_000))).toBeLessThan(10_100);
    expect(allowanceMs(text(500_000))).toBe(30_000);
    expect(allowanceMs({ kind: "html", content: "a".repeat(500_000) })).toBe(12_000);
  });
  test("nothing may take longer than three minutes", () => {
    expect(allowanceMs(text(5_000_000))).toBe(180_000);
  });
});

describe("an allowance", () => {
  test("counts what the thread used, not the clock of a busy machine", () => {
    const allowance = new Allowance(10_000);
    for (let second = 0; second < 60; second++) allowance.spend(1_000, 100, 1);
    expect(allowance.isOver).toBe(false);
    for (let second = 0; second < 5; second++) allowance.spend(1_000, 1_000, 1);
    expect(allowance.isOver).toBe(true);
  });
  test("gives each busy thread its share, and none more than the clock", () => {
    const shared = new Allowance(10_000);
    for (let second = 0; second < 9; second++) shared.spend(1_000, 2_000, 2);
    expect(shared.isOver).toBe(false);
    const collecting = new Allowance(10_000);
    for (let second = 0; second < 9; second++) collecting.spend(1_000, 4_000, 1);
    expect(collecting.isOver).toBe(false);
  });
  test("a thread that only waits is given up in the end", () => {
    const allowance = new Allowance(10_000);
    for (let second = 0; second < 300; second++) allowance.spend(1_000, 0, 1);
    expect(allowance.isOver).toBe(true);
  });
});
