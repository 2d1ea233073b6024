import type { Line } from "../edition/lines.ts";
import type { Witness } from "./step-cost.ts";

/**
 * What a text that nobody has seen would have held, if the texts of a group were its copies: every line that two of them have, and
 * those single ones that stand between shared lines (another copy left them out). Lines at the top and the end of one text alone
 * are its own. Of several wordings the one that most texts have, or most of those that are `isNearest`, where two of them have the line.
 */
export function imaginedOriginal(
  witnesses: readonly Witness[],
  isNearest: (at: number) => boolean = () => false,
): Witness {
  const holders = new Map<number, number[]>();
  witnesses.forEach(({ order }, at) => {
    for (const locus of order) file(holders, locus, at);
  });
  const isShared = (locus: number): boolean => (holders.get(locus)?.length ?? 0) > 1;
  const place = new Map<number, number[]>();
  const kept = new Set<number>();
  for (const { order } of witnesses) {
    const first = order.findIndex(isShared);
    const last = order.findLastIndex(isShared);
    order.forEach((locus, index) => {
      if (first < 0 || index < first || index > last) return;
      kept.add(locus);
      file(place, locus, index / Math.max(1, order.length));
    });
  }
  const means = new Map([...kept].map((locus) => [locus, mean(place.get(locus))]));
  const order = [...kept].sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0) || a - b);
  const lineOf = new Map<number, Line>();
  for (const locus of order) {
    const all = holders.get(locus) ?? [];
    const near = all.filter(isNearest);
    const line = commonest((near.length > 1 ? near : all).flatMap((at) => witnesses[at]?.lineOf.get(locus) ?? []));
    if (line !== null) lineOf.set(locus, line);
  }
  return { edition: null, order, lineOf };
}

function file(lists: Map<number, number[]>, key: number, value: number): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

const mean = (values: readonly number[] = []): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function commonest(lines: readonly Line[]): Line | null {
  const counts = new Map<number, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  return lines.reduce<Line | null>((best, line) => {
    if (best === null) return line;
    const [x, y] = [counts.get(line.key) ?? 0, counts.get(best.key) ?? 0];
    return x > y || (x === y && line.ids.length > best.ids.length) ? line : best;
  }, null);
}
