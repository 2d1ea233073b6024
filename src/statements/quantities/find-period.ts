import { PERIOD } from "../../language/english/periods.ts";

/** The time a number is counted over, right after it, in the text's words: "a year", "since March"; null where none is told. */
export function findPeriod(text: string, from: number, end: number): string | null {
  const match = PERIOD.exec(text.slice(from, Math.min(end, from + 60)));
  return match === null ? null : match[1]!.replace(/\s+/g, " ");
}
