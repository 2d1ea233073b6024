import { chance, type FloatWeights, type Recipe } from "./train-chain.ts";

/** One choice: features of each candidate on demand, and which candidates are right. */
export interface ChoiceExample {
  readonly right: readonly boolean[];
  readonly features: (candidate: number, out: Int32Array) => number;
}

/** A log-linear choice among candidates, maximum likelihood of the right ones together, by AdaGrad; averaged over the last half of the epochs. */
export function trainRanker(
  examples: readonly ChoiceExample[],
  recipe: Recipe,
  log: (line: string) => void,
): FloatWeights {
  const node = new Float32Array(1 << recipe.nodeBits);
  const squares = new Float32Array(node.length).fill(recipe.floor);
  const sums = new Float32Array(node.length);
  const mask = node.length - 1;
  const random = chance(recipe.seed);
  const order = examples.map((_, index) => index);
  const scratch = new Int32Array(512);
  const known: Int32Array[][] = [];
  const averagedFrom = Math.floor(recipe.epochs / 2);
  let averaged = 0;
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      const kept = order[k]!;
      order[k] = order[other]!;
      order[other] = kept;
    }
    const rate = recipe.rate * (1 - (0.8 * epoch) / recipe.epochs);
    let loss = 0;
    let hits = 0;
    for (const index of order) {
      const { right, features } = examples[index]!;
      const ids: Int32Array[] = [];
      // worked out once and kept: every epoch asks for the same ones
      const all = (known[index] ??= right.map((_, candidate) => scratch.slice(0, features(candidate, scratch))));
      const scores = right.map((_, candidate) => {
        const given = all[candidate]!;
        const own = new Int32Array(given.length);
        let used = 0;
        let score = 0;
        for (let k = 0; k < given.length; k++) {
          if (random() < recipe.drop) continue;
          const id = given[k]! & mask;
          own[used++] = id;
          score += node[id]!;
        }
        ids.push(own.subarray(0, used));
        return score;
      });
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const total = odds.reduce((sum, value) => sum + value, 0);
      const good = odds.reduce((sum, value, candidate) => sum + (right[candidate] ? value : 0), 0);
      loss -= Math.log(Math.max(good / total, 1e-12));
      if (right[scores.indexOf(most)]) hits++;
      odds.forEach((value, candidate) => {
        const gradient = value / total - (right[candidate] ? value / Math.max(good, 1e-12) : 0);
        if (gradient > -1e-3 && gradient < 1e-3) return;
        for (const id of ids[candidate]!) {
          const g = gradient + recipe.decay * node[id]!;
          squares[id]! += g * g;
          node[id]! -= (rate * g) / Math.sqrt(squares[id]!);
        }
      });
    }
    if (epoch >= averagedFrom) {
      averaged++;
      for (let k = 0; k < node.length; k++) sums[k]! += node[k]!;
    }
    log(
      `epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}, right ${((100 * hits) / examples.length).toFixed(2)} %`,
    );
  }
  const keep = 1 - recipe.drop;
  for (let k = 0; k < node.length; k++) node[k] = (keep * sums[k]!) / averaged;
  return { nodeBits: recipe.nodeBits, borderBits: 0, node, border: new Float32Array(2) };
}
