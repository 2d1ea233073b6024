import type { Link } from "./format.ts";
import type { ReportIndex } from "./index-report.ts";
import { joinNames } from "./joint-names.ts";
import { nodeKey } from "./node-names.ts";
import { visibleText } from "./visible-text.ts";

/** Who worked on a text beside whoever wrote it. */
export interface Helpers {
  readonly editors: readonly string[];
  /** Who gave a part of it. */
  readonly contributors: readonly string[];
}

export const NO_HELPERS: Helpers = { editors: [], contributors: [] };

/** Steps of people that stand beside a way: who edited a text on it, and who gave a part. */
export function helpingLinks(index: ReportIndex, way: readonly Link[]): readonly Link[] {
  const reached = new Set(way.map((link) => nodeKey(link.to)));
  return index.report.links.filter(
    ({ kind, from, to }) =>
      (kind === "edited" || kind === "contributed") && from.kind === "person" && reached.has(nodeKey(to)),
  );
}

/**
 * Who edited, or gave a part of, what stands on a way: by the key of whoever wrote it, and where nobody is known to have written it, by the key of the
 * text itself. Cost: one pass over the links of the Report.
 */
export function helpersOn(index: ReportIndex, way: readonly Link[]): ReadonlyMap<string, Helpers> {
  const writers = new Map<string, string[]>();
  for (const { kind, from, to } of way)
    if (kind === "wrote" && from.kind === "person")
      writers.set(nodeKey(to), [...(writers.get(nodeKey(to)) ?? []), nodeKey(from)]);
  const helpers = new Map<string, Helpers>();
  for (const link of helpingLinks(index, way)) {
    const text = nodeKey(link.to);
    for (const key of writers.get(text) ?? [text]) {
      const known = helpers.get(key) ?? NO_HELPERS;
      helpers.set(key, withLink(known, link));
    }
  }
  return helpers;
}

function withLink({ editors, contributors }: Helpers, { kind, from }: Link): Helpers {
  const name = from.kind === "person" ? visibleText(from.name) : "";
  const more = (names: readonly string[]): readonly string[] => (names.includes(name) ? names : [...names, name]);
  return kind === "edited" ? { editors: more(editors), contributors } : { editors, contributors: more(contributors) };
}

/** ["edited by Tomas Reyl", "with parts by Ada Marsh and Jo Lind"] */
export const helperWords = ({ editors, contributors }: Helpers): string[] => [
  ...(editors.length === 0 ? [] : [`edited by ${joinNames(editors)}`]),
  ...(contributors.length === 0
    ? []
    : [`with ${contributors.length === 1 ? "a part" : "parts"} by ${joinNames(contributors)}`]),
];
