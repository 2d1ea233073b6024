import type { Link, Naming, Statement } from "../../../src/report/format.ts";
import type { StringKey } from "./en.ts";
import type { Say } from "./use-strings.ts";

/** "open · accuses": how sure a statement is put, in words. */
export function strengthWords(say: Say, { level, act, range, negated }: Statement["strength"]): string {
  const sure = say(`level_${level.replace("½", "half")}` as StringKey);
  const chance = range === null || level === "L0" || level === "L8" ? "" : ` ${range[0]}–${range[1]} %`;
  return [`${sure}${chance}`, say(`act_${act}`), ...(negated ? [say("negated")] : [])].join(" · ");
}

export const namingWords = (say: Say, naming: string): string => say(`naming_${naming as Naming}`);

export const stepWords = (say: Say, kind: Link["kind"]): string => say(`step_${kind.replace("-", "_")}` as StringKey);

/** What a pair of hands did with what it had: the same step, told of who took it. */
export const handWords = (say: Say, kind: Link["kind"]): string => say(`hand_${kind.replace("-", "_")}` as StringKey);

/** Not named: U1 to U8, and a document that is not shown. */
export const isUnnamed = (naming: string): boolean => /^(?:U|N4)/.test(naming);
