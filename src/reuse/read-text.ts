import type { Span } from "../core/span.ts";
import { type ComparedText, scanText } from "./compared-text.ts";
import { scanFingerprints } from "./fingerprints.ts";
import { boilerplateUnits, copyUnits, type HashSet, type TakeMemory } from "./outlet-boilerplate.ts";
import { scanUnits } from "./units.ts";

/**
 * Reads a text, only within `spans` where given, and makes it ready to be compared, without what stands in the fingerprints `boilerplate` of
 * its outlet. What is thrown away is never copied. All of the answer lies in one piece of memory, from `take`. Linear.
 */
export function readText(
  text: string,
  spans: readonly Span[] | null,
  boilerplate: HashSet | undefined,
  take?: TakeMemory,
): ComparedText {
  const units = scanUnits(text, spans);
  const whole = scanText(text, units);
  const drop = boilerplate === undefined ? null : boilerplateUnits(whole, scanFingerprints(units), boilerplate);
  return copyUnits(whole, drop, take);
}
