import { BOX, GAP, STEM, yOf } from "./geometry.ts";
import type { PlacedNode } from "./layout.ts";

/** The line of a step, and where the words on it stand. */
export interface EdgePath {
  readonly d: string;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "end" };
}

/** Words need so much of a line before the box, else they stand under it. */
const WORDS = 96;
/** Room for a bend and the tip before a box. */
const ROOM = 30;
const BEND = 8;
/** So many lines go down side by side before they share a place. */
const CHANNELS = 6;

/**
 * From one box to another: down (or up) from the moment of the first, then across to where the other begins, so that copies of one text
 * share a stem. What has no date is left at its right side. No line runs behind a third box of the row it ends in, which would look like
 * a way through it: it runs above the row instead. What begins hardly later is reached at its upper or lower edge; what lies to the left, in a
 * curve.
 */
export function edgePath(from: PlacedNode, to: PlacedNode, all: readonly PlacedNode[]): EdgePath {
  const [top1, top2] = [yOf(from.row), yOf(to.row)];
  const isDown = top2 > top1;
  const side = from.x + BOX.width;
  const isClear = (start: number): boolean =>
    !all.some((other) => other.row === to.row && other !== to && other.x < to.x && other.x + BOX.width > start);
  if (from.row === to.row && to.x > side) {
    if (!isClear(side)) return underRow(from, to);
    const across = top1 + BOX.height / 2;
    const label = to.x - side < WORDS ? { x: to.x, y: top1 - 6, anchor: "start" as const } : beside(to, across, true);
    return { d: `M${side} ${across}H${to.x}`, label };
  }
  if (from.node.date === null && to.x >= side + ROOM) {
    const channel = Math.min(to.x - ROOM / 2, side + 12 + BEND * (from.row % CHANNELS));
    const start = top1 + BOX.height / 2;
    const [turn, sign] = [isDown ? start + BEND : start - BEND, isDown ? 1 : -1];
    const out = `M${side} ${start}H${channel - BEND}Q${channel} ${start} ${channel} ${turn}`;
    return isClear(channel) ? across(out, channel, sign, to) : overRow(channel, turn, to, out);
  }
  const stem = from.x + STEM;
  const exit = isDown ? top1 + BOX.height : top1;
  if (to.x >= stem + ROOM)
    return isClear(stem) ? across(`M${stem} ${exit}`, stem, isDown ? 1 : -1, to) : overRow(stem, exit, to);
  const edge = isDown ? top2 : top2 + BOX.height;
  if (to.x + BOX.width >= stem + STEM && from.row !== to.row) {
    const end = Math.max(stem, to.x + STEM);
    const half = (exit + edge) / 2;
    const bend = end === stem ? `V${edge}` : `C${stem} ${half} ${end} ${half} ${end} ${edge}`;
    return { d: `M${stem} ${exit}${bend}`, label: { x: end + 8, y: isDown ? edge - 8 : edge + 16, anchor: "start" } };
  }
  return backwards(from, to);
}

const beside = (to: PlacedNode, y: number, isAbove: boolean): EdgePath["label"] => ({
  x: to.x - 12,
  y: isAbove ? y - 7 : y + 15,
  anchor: "end",
});

/** Up or down to the middle of the other box, and across to it. */
function across(out: string, x: number, sign: number, to: PlacedNode): EdgePath {
  const middle = yOf(to.row) + BOX.height / 2;
  return {
    d: `${out}V${middle - sign * BEND}Q${x} ${middle} ${x + BEND} ${middle}H${to.x}`,
    label: beside(to, middle, to.x - x >= WORDS || sign < 0),
  };
}

/** Across above the row of the other box, and down into it. */
function overRow(x: number, y: number, to: PlacedNode, out = `M${x} ${y}`): EdgePath {
  const top = yOf(to.row);
  const gutter = top - GAP.y / 2;
  const end = to.x + STEM;
  return {
    d: `${out}V${gutter}H${end - BEND}Q${end} ${gutter} ${end} ${gutter + BEND}V${top}`,
    label: { x: end + 8, y: top - 5, anchor: "start" },
  };
}

/** Past the boxes between, under the row that both stand in. */
function underRow(from: PlacedNode, to: PlacedNode): EdgePath {
  const bottom = yOf(to.row) + BOX.height;
  const gutter = bottom + GAP.y / 2;
  const end = to.x + STEM;
  return {
    d: `M${from.x + STEM} ${bottom}V${gutter}H${end - BEND}Q${end} ${gutter} ${end} ${gutter - BEND}V${bottom}`,
    label: { x: end + 8, y: bottom + 15, anchor: "start" },
  };
}

/** To something that stands further left: a curve under the boxes, or over them. */
function backwards(from: PlacedNode, to: PlacedNode): EdgePath {
  const [top1, top2] = [yOf(from.row), yOf(to.row)];
  const [x1, x2] = [from.x + BOX.width / 2, to.x + BOX.width / 2];
  const isUnder = top1 <= top2;
  const y1 = isUnder ? top1 + BOX.height : top1;
  const y2 = top1 < top2 ? top2 : top2 + BOX.height;
  const [c1, c2] = [y1 + (isUnder ? GAP.y : -GAP.y), y2 + (top1 < top2 ? -GAP.y : GAP.y)];
  return {
    d: `M${x1} ${y1}C${x1} ${c1} ${x2} ${c2} ${x2} ${y2}`,
    label: { x: x2 + 8, y: top1 < top2 ? y2 - 8 : y2 + 16, anchor: "start" },
  };
}
