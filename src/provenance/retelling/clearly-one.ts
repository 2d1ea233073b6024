import type { Likeness } from "./compare-items.ts";
import { RETELLING_WEIGHTS, type RetellingWeights } from "./weights.ts";

/** From here on two statements are each other's. */
const CLEAR_AT_LEAST = 1;
/** What a shared number adds to the share of words, where pairs are laid beside their neighbours. */
const WITH_NUMBER = 0.15;

/** Everything by which a pair is judged, among all pairs of the two articles. Each about 0–2. */
export type Signs = Readonly<Record<keyof Omit<RetellingWeights, "bias">, number>>;

/**
 * How surely each pair of a table is one matter told twice: the log odds, by weights that `npm run train:retelling` fits. A pair stands out by what both share, by how far it leads over the
 * other pairs of either statement, and by its neighbours: who tells a story anew mostly keeps its order. Cost: linear in the table.
 */
export function scorePairs(table: readonly (readonly Likeness[])[], weights = RETELLING_WEIGHTS): number[][] {
  return signsOf(table).map((row) => row.map((signs) => scoreOf(signs, weights)));
}

const scoreOf = (signs: Signs, weights: RetellingWeights): number => {
  let sum = weights.bias;
  for (const [sign, value] of Object.entries(signs)) sum += weights[sign as keyof Signs] * value;
  return sum;
};

export function signsOf(table: readonly (readonly Likeness[])[]): Signs[][] {
  const plain = table.map((row) => row.map(({ both, equal }) => both + WITH_NUMBER * Math.min(1, equal)));
  const rows = plain.map(bestTwo);
  const columns = (plain[0] ?? []).map((_, at) => bestTwo(plain.map((row) => row[at] ?? 0)));
  return table.map((row, index) =>
    row.map((pair, at): Signs => {
      const own = plain[index]?.[at] ?? 0;
      const second = Math.max(otherThan(rows[index], own), otherThan(columns[at], own));
      return {
        both: pair.both,
        weight: Math.min(WEIGHT_AT_MOST, pair.weight) / 2,
        names: Math.min(WEIGHT_AT_MOST, pair.names) / 2,
        equal: Math.min(2, pair.equal),
        rounded: Math.min(2, pair.rounded),
        clashing: Number(pair.clashing),
        sameSpeaker: Number(pair.sameSpeaker),
        otherSpeaker: Number(pair.otherSpeaker),
        contrary: Number(pair.contrary),
        sameEvent: Number(pair.sameEvent),
        otherEvent: Number(pair.otherEvent),
        length: Math.log(1 + pair.terms),
        neighbour: Math.max(...DIAGONAL.map(([x, y]) => plain[index + x]?.[at + y] ?? 0)),
        lead: own - second,
      };
    }),
  );
}

const WEIGHT_AT_MOST = 4;
const DIAGONAL = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;

interface Best {
  readonly first: number;
  readonly second: number;
}

function bestTwo(values: readonly number[]): Best {
  let [first, second] = [0, 0];
  for (const value of values) {
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return { first, second };
}

/** The best of a row or column without the value itself. */
const otherThan = (best: Best | undefined, own: number): number =>
  best === undefined ? 0 : own === best.first ? best.second : best.first;

/** The pairs that are surely one matter: above the threshold, and none of either statement's is surer. Of each row the column, −1 where there is none. */
export function clearPairs(scores: readonly (readonly number[])[], atLeast = CLEAR_AT_LEAST): number[] {
  const columns = (scores[0] ?? []).map((_, at) =>
    Math.max(...scores.map((row) => row[at] ?? Number.NEGATIVE_INFINITY)),
  );
  return scores.map((row) => {
    const best = Math.max(...row);
    const at = row.indexOf(best);
    return best >= atLeast && best >= (columns[at] ?? 0) ? at : -1;
  });
}
