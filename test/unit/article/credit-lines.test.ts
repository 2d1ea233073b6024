import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findCredits } from "../../../src/article/credits/find-credits.ts";
import { isTermsLine } from "../../../src/article/terms/read-terms.ts";

/**
 * Lines as invented outlets would write them, in the languages at hand; N are lines that look like credits and are none. They were
 * written before the phrases that read them, in two lots: of the first 137 of 193 were read at once, of the second 71 of 90.
 */
const ROWS = readFileSync(join(import.meta.dirname, "credit-lines.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .filter(Boolean)
  .map((row) => row.split("\t"));
const LABELS: Readonly<Record<string, string>> = { republished: "R", agency: "A", staff: "S", translation: "X" };

function labelOf(line: string): string {
  const phrases = findCredits(line, { own: ["Meridian Post"], alone: true });
  const told = phrases.find(({ label }) => label === "agency") ?? phrases[0];
  if (told !== undefined) return LABELS[told.label] ?? told.label;
  return isTermsLine(line) ? "T" : "N";
}

describe("invented credit lines", () => {
  const read = ROWS.map(([label = "", line = ""]) => ({ label, line, told: labelOf(line) }));
  test.each(["R", "A", "S", "T", "X"])("%s: what is told is right, and most is told", (label) => {
    const told = read.filter((row) => row.told === label);
    const real = read.filter((row) => row.label === label);
    const hit = told.filter((row) => row.label === label).length;
    expect(told.filter((row) => row.label === "N")).toEqual([]);
    expect(hit / told.length).toBeGreaterThanOrEqual(label === "T" ? 0.9 : 0.95);
    expect(hit / real.length).toBeGreaterThanOrEqual(0.85);
  });
});
