import { isUnnamedPerson } from "../../../src/core/naming.ts";
import type { Link, Naming, Source, Statement, StatementView } from "../../../src/report/format.ts";
import type { StringKey } from "./en.ts";
import type { Say } from "./use-strings.ts";

/** "open · accuses": how sure a statement is put, in words. */
export function strengthWords(say: Say, { level, act, range, negated }: Statement["strength"]): string {
  const sure = say(`level_${level.replace("½", "half")}` as StringKey);
  const chance = range === null || level === "L0" || level === "L8" ? "" : ` ${range[0]}–${range[1]} %`;
  return [`${sure}${chance}`, say(`act_${act}`), ...(negated && level !== "L0" ? [say("negated")] : [])].join(" · ");
}

export const namingWords = (say: Say, naming: string): string => say(`naming_${naming as Naming}`);

export const stepWords = (say: Say, kind: Link["kind"]): string => say(`step_${kind.replace("-", "_")}` as StringKey);

/** What the downstream end of a step did, as a verb: "was told by". */
export const verbWords = (say: Say, { kind, directed }: Pick<Link, "kind" | "directed">): string =>
  say(directed ? wayKey(kind) : "way_undirected", { a: "" }).trim();

/** The string that says a step as part of a sentence. */
export const wayKey = (kind: Link["kind"]): StringKey => `way_${kind.replace("-", "_")}` as StringKey;

/** What a pair of hands did with what it had: the same step, told of who took it. */
export const handWords = (say: Say, kind: Link["kind"]): string => say(`hand_${kind.replace("-", "_")}` as StringKey);

/** How a source is named; of one whom the text does not tell, that. */
export const standsAs = (say: Say, { kind, naming }: Source): string =>
  kind === "unresolved" ? say("notResolved") : namingWords(say, naming);

/** Why a source is not named: asked of persons and groups only. Other media, "reportedly" and documents owe no reason. */
export const reasonWords = (say: Say, { naming }: Source, reason: string | null): string =>
  reason ?? (isUnnamedPerson(naming) ? say("noReason") : "");

/** Who says a statement, and how named; "Accused of …" without an accuser is nobody's, and not the outlet's own voice. */
export function speakerWords(say: Say, { speaker, statement }: Pick<StatementView, "speaker" | "statement">): string {
  if (speaker === null) return say(statement.attribution === null ? "outletItself" : "nobodyNamed");
  const standing = speaker.naming === "none" ? say("notResolved") : namingWords(say, speaker.naming);
  return `${speaker.label} (${standing})`;
}
