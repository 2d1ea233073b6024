import { isSameName } from "../people/squash.ts";
import type { ReadBlock } from "./assign-parts.ts";

/** How much a line looks like a headline by its length, its marks and its level in Markdown; none where it is an outlet's name. */
export function headlineShape(block: ReadBlock, outlets: readonly string[]): number {
  const { text, heading, reading } = block;
  if (outlets.some((outlet) => isSameName(outlet, text))) return heading === 1 ? 0.5 : 0;
  let score = reading.words >= 4 && reading.words <= 30 ? 3 : reading.words >= 2 ? 1 : 0.2;
  if (reading.words > 40) score = 0;
  if (heading === 1) score += 5;
  if (heading === 2) score += 1;
  // "News > Harbours", "Watch Live    Weather    Alerts"
  if (/\s[>»›]\s|\S(?: {3,}|\t+)\S.*\S(?: {3,}|\t+)\S/u.test(text)) score -= 3;
  if (/^[[(]|^https?:|^www\./iu.test(text)) score -= 2;
  if (/[.;,]\s*$/u.test(text) && !isTitleCase(text)) score -= 1.5;
  return score;
}

/** Most longer words begin with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.75 * words.length;
}
