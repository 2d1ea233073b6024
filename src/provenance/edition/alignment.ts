import type { Line } from "./lines.ts";

/** A run of words of `a` that stands against a run of `b`; one of them may be empty. Word indices, half-open. */
export interface Change {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

export interface Alignment {
  /** For each word of `a` the index of its equal in `b`, or −1. */
  readonly toB: Int32Array;
  readonly toA: Int32Array;
  readonly changes: readonly Change[];
  /** Words that are equal and in order. */
  readonly same: number;
}

/** Above this many cells only the equal beginning and end are aligned. */
const CELLS_AT_MOST = 250_000;

/** Two lines word by word: the longest common subsequence, earlier words first on ties. Cost: words × words. */
export function alignLines(a: Line, b: Line): Alignment {
  const [x, y] = [a.ids, b.ids];
  const toB = new Int32Array(x.length).fill(-1);
  const toA = new Int32Array(y.length).fill(-1);
  const pair = (i: number, j: number): void => {
    toB[i] = j;
    toA[j] = i;
  };
  let head = 0;
  while (head < x.length && head < y.length && x[head] === y[head]) pair(head, head++);
  let tail = 0;
  while (tail < x.length - head && tail < y.length - head && x[x.length - 1 - tail] === y[y.length - 1 - tail]) {
    pair(x.length - 1 - tail, y.length - 1 - tail);
    tail++;
  }
  alignMiddle(x, y, head, x.length - tail, y.length - tail, pair);
  const changes = changesOf(toB, toA);
  const same = toB.reduce((sum, index) => sum + (index >= 0 ? 1 : 0), 0);
  return { toB, toA, changes, same };
}

function alignMiddle(
  x: readonly number[],
  y: readonly number[],
  from: number,
  toX: number,
  toY: number,
  pair: (i: number, j: number) => void,
): void {
  const [n, m] = [toX - from, toY - from];
  if (n <= 0 || m <= 0 || n * m > CELLS_AT_MOST) return;
  const width = m + 1;
  const table = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const at = i * width + j;
      table[at] =
        x[from + i] === y[from + j]
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    if (x[from + i] === y[from + j]) pair(from + i++, from + j++);
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
}

function changesOf(toB: Int32Array, toA: Int32Array): Change[] {
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < toB.length || j < toA.length) {
    const [a, b] = [i, j];
    while (i < toB.length && (toB[i] ?? -1) < 0) i++;
    while (j < toA.length && (toA[j] ?? -1) < 0) j++;
    if (i > a || j > b) changes.push({ a: [a, i], b: [b, j] });
    if (i < toB.length) i++;
    if (j < toA.length) j++;
  }
  return changes;
}
