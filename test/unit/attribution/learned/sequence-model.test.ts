import { describe, expect, test } from "vitest";
import { bestPaths, scoreOfPath } from "../../../../src/attribution/learned/best-paths.ts";
import {
  forwardBackward,
  newLattice,
  ROLE_SHAPE,
  stateProbability,
} from "../../../../src/attribution/learned/sequence-model.ts";
import { chance } from "../../../../tools/train-attribution/train-chain.ts";

const LENGTH = 5;
const random = chance(7);
const lattice = newLattice(LENGTH, 3);
for (let k = 0; k < lattice.node.length; k++) lattice.node[k] = random() * 4 - 2;
for (let k = 0; k < lattice.border.length; k++) lattice.border[k] = random() * 4 - 2;
for (let place = 0; place < LENGTH; place++)
  for (let label = 0; label < 3; label++) lattice.border[(place * 3 + label) * 3 + label] = 0;

/** Every labelling with at most one run of sources, and its score. */
function everyPath(): { labels: number[]; score: number }[] {
  const paths: { labels: number[]; score: number }[] = [];
  for (let code = 0; code < 3 ** LENGTH; code++) {
    const labels = Array.from({ length: LENGTH }, (_, place) => Math.floor(code / 3 ** place) % 3);
    const sources = labels.filter((label, place) => label === 1 && labels[place - 1] !== 1).length;
    if (sources > 1) continue;
    let score = 0;
    labels.forEach((label, place) => {
      score += lattice.node[place * 3 + label]!;
      if (place > 0) score += lattice.border[(place * 3 + labels[place - 1]!) * 3 + label]!;
    });
    paths.push({ labels, score });
  }
  return paths;
}

describe("the chain agrees with counting every path", () => {
  const paths = everyPath();
  const total = Math.log(paths.reduce((sum, { score }) => sum + Math.exp(score), 0));

  test("the sum over all paths", () => {
    expect(forwardBackward(ROLE_SHAPE, lattice).total).toBeCloseTo(total, 9);
  });

  test("the best paths, in order", () => {
    const best = [...paths].sort((a, b) => b.score - a.score).slice(0, 6);
    const found = bestPaths(ROLE_SHAPE, lattice, 6);
    expect(found.map(({ labels }) => [...labels])).toEqual(best.map(({ labels }) => labels));
    found.forEach(({ labels, score }, rank) => {
      expect(score).toBeCloseTo(best[rank]!.score, 9);
      expect(scoreOfPath(ROLE_SHAPE, lattice, labels)).toBeCloseTo(score, 9);
    });
  });

  test("the probability of a source at each place", () => {
    const passes = forwardBackward(ROLE_SHAPE, lattice);
    const states = ROLE_SHAPE.labelOf.length;
    for (let place = 0; place < LENGTH; place++) {
      const counted = paths
        .filter(({ labels }) => labels[place] === 1)
        .reduce((sum, { score }) => sum + Math.exp(score - total), 0);
      let read = 0;
      for (let state = 0; state < states; state++)
        if (ROLE_SHAPE.labelOf[state] === 1) read += stateProbability(passes, place, place * states + state);
      expect(read).toBeCloseTo(counted, 9);
    }
  });
});
