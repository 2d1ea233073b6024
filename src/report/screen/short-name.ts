import type { ReportIndex } from "../index-report.ts";
import { joinNames } from "../joint-names.ts";
import { visibleText } from "../visible-text.ts";
import { nodeName } from "../way-tree.ts";
import { cellWidth, cutToWidth } from "./cells.ts";

/** Several who speak together, each by what fits: "Ana Doric and Per Lund"; the first and how many more, where that is too long. */
export function shortNames(index: ReportIndex, ids: readonly string[], cells: number): string {
  const full = joinNames(ids.map((id) => nodeName(index, { kind: "source", id })));
  if (cellWidth(full) <= cells) return full;
  const bare = joinNames(
    ids.map((id) => visibleText(index.sources.get(id)?.name ?? nodeName(index, { kind: "source", id }))),
  );
  if (cellWidth(bare) <= cells) return bare;
  const tail = ` and ${ids.length - 1} more`;
  return `${shortName(index, ids[0] ?? "", cells - tail.length)}${tail}`;
}

/**
 * What a source is called where only `cells` columns are free: with its title where that fits ("harbour master Ana Ruiz"), else by the name
 * alone, a person's long name by its end; an unnamed one in its own words, cut inside the marks.
 */
export function shortName(index: ReportIndex, id: string, cells: number): string {
  const full = nodeName(index, { kind: "source", id });
  if (cellWidth(full) <= cells) return full;
  if (full.endsWith('"')) return `${cutToWidth(full.slice(0, -1), cells - 1)}"`;
  const source = index.sources.get(id);
  const name = visibleText(source?.name ?? full);
  if (cellWidth(name) <= cells || source?.kind !== "person") return cutToWidth(name, cells);
  const words = name.split(" ");
  while (words.length > 2 && cellWidth(words.join(" ")) > cells) words.shift();
  return cutToWidth(words.join(" "), cells);
}
