import { HearsayError } from "../core/errors.ts";
import { isUnnamedClass } from "../core/naming.ts";
import type { Report } from "../report/format.ts";

/**
 * The Admiralty (NATO STANAG 2511) grades, given by people only: a letter A–F for the source, a number 1–6 for the information.
 * Guard rails: 1 ("other independent sources say it too") needs a claim with at least two independent sources at the lower bound; an unnamed
 * source starts at F ("cannot be judged").
 */
export function checkGrade(report: Report, target: string, grade: string): void {
  const parsed = /^([A-F])([1-6])?$/i.exec(grade);
  if (parsed === null) {
    throw new HearsayError(
      "usage",
      `"${grade}" is no Admiralty grade: a letter A to F for the source, a number 1 to 6 for the information ("B2").`,
    );
  }
  const claim = report.claims.find((known) => known.id === target);
  const source = report.sources.find((known) => known.id === target);
  if (claim === undefined && source === undefined) {
    throw new HearsayError(
      "usage",
      `Grades stand on a source (letter) or a claim (letter and number); "${target}" is neither.`,
    );
  }
  if (source !== undefined && parsed[2] !== undefined) {
    throw new HearsayError(
      "usage",
      `A source carries the letter only ("${parsed[1]}"); the number belongs to a claim.`,
    );
  }
  if (parsed[2] === "1" && claim !== undefined && claim.independence.low < 2) {
    const { low, high } = claim.independence;
    const says = `Grade 1 says that other independent sources say it too; this claim has ${low === high ? low : `${low}–${high}`} independent source${high === 1 ? "" : "s"}. 2 is the best it can have.`;
    throw new HearsayError("not-allowed", says);
  }
}

/** The grade a source starts with: F where it is not named, none otherwise. */
export const startingGrade = (naming: string): "F" | null => (isUnnamedClass(naming) || naming === "none" ? "F" : null);
