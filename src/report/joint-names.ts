import type { Attribution } from "./format.ts";
import type { NumberedClaim, ReportIndex } from "./index-report.ts";

/** Ids of all who say the words of an attribution, in reading order: one, or several together. */
export const speakersIn = ({ source, with: others = [] }: Pick<Attribution, "source" | "with">): readonly string[] =>
  source === null ? others : [source, ...others];

/** "Ana Doric", "Ana Doric and Per Lund", "Ana Doric, Per Lund and Ida Marsh". */
export const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** A source and those who put the claim forward together with it, as some statement of the claim has them. */
export function allTogether(
  index: ReportIndex,
  { statements }: Pick<NumberedClaim, "statements">,
  id: string,
): string[] {
  const all = new Set([id]);
  for (const { attribution } of statements) {
    const said = index.attributions.get(attribution ?? "");
    if (said?.source === id) for (const other of said.with ?? []) all.add(other);
  }
  return [...all];
}
