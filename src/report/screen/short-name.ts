import type { ReportIndex } from "../index-report.ts";
import { joinNames } from "../joint-names.ts";
import { labelled, type NodeName, sourceLabel, sourceName } from "../node-names.ts";
import { visibleText } from "../visible-text.ts";
import { cellWidth, cutQuotation, cutToWidth } from "./cells.ts";

/** Several who speak together, each by what fits: "Ana Doric and Per Lund"; the first and how many more, where that is too long. */
export function shortNames(index: ReportIndex, ids: readonly string[], cells: number): string {
  const full = joinNames(ids.map((id) => sourceLabel(index, id)));
  if (cellWidth(full) <= cells) return full;
  const bare = joinNames(ids.map((id) => visibleText(index.sources.get(id)?.name ?? sourceLabel(index, id))));
  if (cellWidth(bare) <= cells) return bare;
  const tail = ` and ${ids.length - 1} more`;
  return `${labelled(shortName(index, ids[0] ?? "", cells - tail.length))}${tail}`;
}

/**
 * What a source is called where only `cells` columns are free, its label among them: with its title where that fits ("harbour master Ana
 * Ruiz"), else by the name alone, a person's long name by its end; an unnamed one in its own words, cut.
 */
export function shortName(index: ReportIndex, id: string, cells: number): NodeName {
  const full = sourceName(index, id);
  const over = cellWidth(labelled(full)) - cells;
  if (over <= 0) return full;
  const room = cellWidth(full.name) - over;
  if (full.standing !== "named") return { ...full, name: cutToWidth(full.name, room) };
  if (full.name.endsWith('"')) return { ...full, name: cutQuotation(full.name, room) };
  const source = index.sources.get(id);
  const name = visibleText(source?.name ?? full.name);
  if (cellWidth(name) <= cells || source?.kind !== "person") return { ...full, name: cutToWidth(name, cells) };
  const words = name.split(" ");
  while (words.length > 2 && cellWidth(words.join(" ")) > cells) words.shift();
  return { ...full, name: cutToWidth(words.join(" "), cells) };
}
