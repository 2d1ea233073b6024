import type { ChainLinkView, ChainNodeView } from "../../../src/report/format.ts";
import { BOX, GAP, LEFT } from "./geometry.ts";
import { intervalOf, type TimeScale, timeScale } from "./time-scale.ts";

/** Where boxes stand from left to right, in pixels, and the axis they stand on. */
export interface InTime {
  readonly xs: ReadonlyMap<string, number>;
  readonly scale: TimeScale;
  /** Where the axis begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Where what has no date, and comes after something that has one, begins; null where there is nothing of it. */
  readonly after: number | null;
  readonly width: number;
}

const COLUMN = BOX.width + GAP.x;
/** What has no date stands at least so far right of what came before it. */
const STEP = 28;

/**
 * Dated things on a time scale, the left edge of the box at their moment. Without a date: what came before anything dated stands left of
 * the axis, in the order of its steps; what came after stands right of it; what lies between two dated things stands just before the later.
 */
export function placeInTime(nodes: readonly ChainNodeView[], links: readonly ChainLinkView[]): InTime {
  const steps = links.filter((link) => link.directed && !link.inLoop);
  const times = timesOf(nodes, steps);
  const scale = timeScale([...times.values()]);
  const isUndated = (key: string): boolean => !times.has(key);
  const hasBefore = reached(times.keys(), steps, "from", "to");
  const hasAfter = reached(times.keys(), steps, "to", "from");
  const undated = nodes.map((node) => node.key).filter(isUndated);
  const left = undated.filter((key) => !hasBefore.has(key));
  const right = undated.filter((key) => hasBefore.has(key) && !hasAfter.has(key));
  const between = undated.filter((key) => hasBefore.has(key) && hasAfter.has(key));
  const xs = new Map<string, number>();
  const leftColumns = columnsOf(left, steps);
  for (const [key, column] of leftColumns) xs.set(key, LEFT + column * COLUMN);
  const start = LEFT + (Math.max(-1, ...leftColumns.values()) + 1) * COLUMN;
  for (const [key, time] of times) xs.set(key, start + (scale.xOf.get(time) ?? 0));
  const lastBox = times.size === 0 ? start : start + scale.width + BOX.width;
  const afterStart = lastBox + (times.size === 0 ? 0 : GAP.x);
  const rightColumns = columnsOf(right, steps);
  for (const [key, column] of rightColumns) xs.set(key, afterStart + column * COLUMN);
  for (const key of between) {
    const before = steps.flatMap((step) => (step.to === key ? (xs.get(step.from) ?? []) : []));
    const after = steps.flatMap((step) => (step.from === key ? (xs.get(step.to) ?? []) : []));
    xs.set(key, Math.max(...before.map((x) => x + STEP), Math.min(...after, lastBox) - COLUMN));
  }
  return {
    xs,
    scale,
    start,
    end: lastBox,
    after: right.length === 0 ? null : afterStart,
    width: Math.max(lastBox, ...[...xs.values()].map((x) => x + BOX.width)) + 16,
  };
}

/** The moment of each dated thing; within what its date leaves open, not before what it was made from. */
function timesOf(nodes: readonly ChainNodeView[], steps: readonly ChainLinkView[]): Map<string, number> {
  const intervals = new Map(
    nodes.flatMap((node) => {
      const interval = intervalOf(node.date);
      return interval === null ? [] : [[node.key, interval] as const];
    }),
  );
  const times = new Map([...intervals].map(([key, { start }]) => [key, start]));
  for (let round = 0, moved = true; moved && round < nodes.length; round++) {
    moved = false;
    for (const { from, to } of steps) {
      const [before, own, interval] = [times.get(from), times.get(to), intervals.get(to)];
      if (before === undefined || own === undefined || interval === undefined) continue;
      const time = Math.min(interval.end, Math.max(own, before));
      if (time === own) continue;
      times.set(to, time);
      moved = true;
    }
  }
  return times;
}

/** What the steps lead to, from any of the keys. */
function reached(
  keys: Iterable<string>,
  steps: readonly ChainLinkView[],
  from: "from" | "to",
  to: "from" | "to",
): Set<string> {
  const next = new Map<string, string[]>();
  for (const step of steps) next.set(step[from], [...(next.get(step[from]) ?? []), step[to]]);
  const found = new Set<string>();
  const open = [...keys];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const other of next.get(key) ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  }
  return found;
}

/** Each right of all that it came from. A circle ends with the number of rounds. */
function columnsOf(keys: readonly string[], steps: readonly ChainLinkView[]): Map<string, number> {
  const columns = new Map(keys.map((key) => [key, 0]));
  for (let round = 0, moved = true; moved && round < keys.length; round++) {
    moved = false;
    for (const { from, to } of steps) {
      const [before, own] = [columns.get(from), columns.get(to)];
      if (before === undefined || own === undefined || own > before || before + 1 >= keys.length) continue;
      columns.set(to, before + 1);
      moved = true;
    }
  }
  return columns;
}
