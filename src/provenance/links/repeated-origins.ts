import type { Witness } from "./step-cost.ts";
import type { LinkWeights } from "./weights.ts";

/** By text, by place of the story: the number of the wording there, 0 where the text lacks it. Only places that two texts have. */
export interface Wordings {
  readonly rows: readonly Int32Array[];
  readonly places: number;
  /** Wordings are numbered from 1 to this. */
  readonly count: number;
}

/** `witnesses`: `undefined` for what is no text (the root of the tree). */
export function wordingsOf(witnesses: readonly (Witness | undefined)[]): Wordings {
  const holders = new Map<number, number>();
  for (const witness of witnesses)
    for (const locus of witness?.order ?? []) holders.set(locus, (holders.get(locus) ?? 0) + 1);
  const places = new Map(
    [...holders].filter(([, count]) => count > 1).map(([locus], at): [number, number] => [locus, at]),
  );
  const numbers = new Map<string, number>();
  const rows = witnesses.map((witness) => {
    const row = new Int32Array(places.size);
    for (const [locus, { key }] of witness?.lineOf ?? []) {
      const at = places.get(locus);
      if (at === undefined) continue;
      const name = `${at} ${key}`;
      const number = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, number);
      row[at] = number;
    }
    return row;
  });
  return { rows, places: places.size, count: numbers.size };
}

/**
 * What pairs of texts alone do not tell: a wording that begins in two branches of a tree, because one and the same change was made twice or taken
 * back ("homoplasy" to those who study descent), or a line that a text has and its parent lacks, while another branch has it. The first text in
 * `order`, parents before children, has it for nothing; each further one pays. Cost: texts × places.
 */
export function repeatedOrigins(
  { rows, places, count }: Wordings,
  parents: readonly number[],
  order: readonly number[],
  root: number,
  weights: LinkWeights,
): number {
  const met = new Uint8Array(count + 1);
  let sum = 0;
  for (const node of order) {
    const own = rows[node]!;
    const parent = parents[node] ?? root;
    const above = rows[parent]!;
    let changed = 0;
    let isBorrowed = false;
    for (let at = 0; at < places; at++) {
      const wording = own[at]!;
      if (wording === 0 || above[at] === wording) continue;
      if (met[wording] === 0) met[wording] = 1;
      else if (above[at] === 0) isBorrowed = true;
      else changed++;
    }
    if (changed > 0)
      sum += Math.min(weights.changedAgainAtMost, weights.changedAgain + (changed - 1) * weights.changedAgainFurther);
    if (isBorrowed && parent !== root) sum += weights.borrowed;
  }
  return sum;
}
