import { flatMoves, type Lattice, type Shape } from "./sequence-model.ts";

/** One labelling of a sequence and its score. */
export interface Path {
  readonly labels: Uint8Array;
  readonly score: number;
}

const NEVER = -1e9;

/** What rounding may take from a path's score. */
const ROUNDING = 1e-6;

/** The best score of what can follow each state at each place: `length × states`. */
export function bestAhead(shape: Shape, { length, node, border }: Lattice): Float64Array {
  const { labels, labelOf } = shape;
  const moves = flatMoves(shape);
  const states = labelOf.length;
  const ahead = new Float64Array(length * states).fill(NEVER);
  for (const state of shape.end) ahead[(length - 1) * states + state] = 0;
  for (let at = length - 1; at > 0; at--) {
    for (let m = 0; m < moves.length; m += 4) {
      const from = (at - 1) * states + moves[m]!;
      const score =
        border[at * labels * labels + moves[m + 2]!]! +
        node[at * labels + moves[m + 3]!]! +
        ahead[at * states + moves[m + 1]!]!;
      if (score > ahead[from]!) ahead[from] = score;
    }
  }
  return ahead;
}

/** The best labelling alone; `ahead` is `bestAhead` of the same lattice. Cost: linear. */
export function bestPath(shape: Shape, { length, node, border }: Lattice, ahead: Float64Array): Path {
  const { labels, labelOf } = shape;
  const moves = flatMoves(shape);
  const states = labelOf.length;
  let state = shape.begin[0]!;
  let score = NEVER;
  for (const first of shape.begin) {
    const reached = node[labelOf[first]!]! + ahead[first]!;
    if (reached > score) {
      score = reached;
      state = first;
    }
  }
  const path = new Uint8Array(length);
  path[0] = labelOf[state]!;
  for (let at = 1; at < length; at++) {
    let next = state;
    let most = Number.NEGATIVE_INFINITY;
    for (let m = 0; m < moves.length; m += 4) {
      if (moves[m] !== state) continue;
      const step =
        border[at * labels * labels + moves[m + 2]!]! +
        node[at * labels + moves[m + 3]!]! +
        ahead[at * states + moves[m + 1]!]!;
      if (step > most) {
        most = step;
        next = moves[m + 1]!;
      }
    }
    state = next;
    path[at] = labelOf[state]!;
  }
  return { labels: path, score };
}

/**
 * The `most` best labellings, best first, none that scores more than `farthest` less than the best; fewer where there are no more. Viterbi with a
 * list of the best in each state (Seshadri and Sundberg 1994); what could not end near the best is not followed. Cost: length × moves × `most`
 * at worst, length × moves where one path is far better than all others.
 */
export function bestPaths(
  shape: Shape,
  lattice: Lattice,
  most: number,
  farthest = Number.POSITIVE_INFINITY,
  ahead = bestAhead(shape, lattice),
): Path[] {
  const { labels, labelOf } = shape;
  const moves = flatMoves(shape);
  const { length, node, border } = lattice;
  const states = labelOf.length;
  const width = states * most;
  makeRoom(length * width);
  const score = scoreRoom;
  const back = backRoom;
  score.fill(NEVER, 0, length * width);
  // a cell of `back` is read only where its score was written
  const best = Math.max(...shape.begin.map((state) => node[labelOf[state]!]! + ahead[state]!));
  const least = best - farthest - ROUNDING;
  for (const state of shape.begin) {
    const first = node[labelOf[state]!]!;
    if (first + ahead[state]! >= least) score[state * most] = first;
  }
  for (let at = 1; at < length; at++) {
    const now = at * width;
    const before = now - width;
    for (let m = 0; m < moves.length; m += 4) {
      const from = before + moves[m]! * most;
      if (score[from]! <= NEVER) continue;
      const to = moves[m + 1]!;
      const step = border[at * labels * labels + moves[m + 2]!]! + node[at * labels + moves[m + 3]!]!;
      const first = now + to * most;
      const needed = least - ahead[at * states + to]!;
      for (let rank = 0; rank < most; rank++) {
        const old = score[from + rank]!;
        if (old <= NEVER) break;
        const reached = old + step;
        if (reached <= score[first + most - 1]! || reached < needed) break;
        let place = most - 1;
        while (place > 0 && score[first + place - 1]! < reached) {
          score[first + place] = score[first + place - 1]!;
          back[first + place] = back[first + place - 1]!;
          place--;
        }
        score[first + place] = reached;
        back[first + place] = moves[m]! * most + rank;
      }
    }
  }
  const last = (length - 1) * width;
  const ends = shape.end
    .flatMap((state) => Array.from({ length: most }, (_, rank) => state * most + rank))
    .filter((cell) => score[last + cell]! > NEVER)
    .sort((a, b) => score[last + b]! - score[last + a]! || a - b)
    .slice(0, most);
  return ends.map((end) => {
    const path = new Uint8Array(length);
    let cell = end;
    for (let at = length - 1; at >= 0; at--) {
      path[at] = labelOf[Math.floor(cell / most)]!;
      if (at > 0) cell = back[at * width + cell]!;
    }
    return { labels: path, score: score[last + end]! };
  });
}

/** Room for the scores and the ways back of the longest lattice so far, read within one call. */
let scoreRoom = new Float64Array(0);
let backRoom = new Int32Array(0);

function makeRoom(size: number): void {
  if (scoreRoom.length >= size) return;
  scoreRoom = new Float64Array(size);
  backRoom = new Int32Array(size);
}

/** The score of a given labelling. */
export function scoreOfPath({ labels }: Shape, { length, node, border }: Lattice, path: Uint8Array): number {
  let score = 0;
  for (let at = 0; at < length; at++) {
    score += node[at * labels + path[at]!]!;
    if (at > 0 && path[at - 1] !== path[at])
      score += border[at * labels * labels + path[at - 1]! * labels + path[at]!]!;
  }
  return score;
}
