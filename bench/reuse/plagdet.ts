/** A passage pair in characters: start and end in one text, start and end in the other. */
export type Case = readonly [number, number, number, number];

/** plagdet (Potthast et al. 2010) with its parts: macro-averaged precision and recall in characters of both sides, granularity. */
export interface Plagdet {
  readonly cases: number;
  readonly detections: number;
  readonly precision: number;
  readonly recall: number;
  readonly granularity: number;
  readonly plagdet: number;
}

/** Gathers pairs of texts and tells their plagdet together. */
export class PlagdetCount {
  #cases = 0;
  #detections = 0;
  #covered = 0;
  #right = 0;
  #found = 0;
  #pieces = 0;

  add(cases: readonly Case[], detections: readonly Case[]): void {
    for (const one of cases) {
      const { share, pieces } = coveredShare(one, detections);
      this.#cases++;
      this.#covered += share;
      if (pieces > 0) this.#found++;
      this.#pieces += pieces;
    }
    for (const one of detections) {
      this.#detections++;
      this.#right += coveredShare(one, cases).share;
    }
  }

  result(): Plagdet {
    const recall = this.#cases === 0 ? 0 : this.#covered / this.#cases;
    const precision = this.#detections === 0 ? 0 : this.#right / this.#detections;
    const granularity = this.#found === 0 ? 1 : this.#pieces / this.#found;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const plagdet = f1 / Math.log2(1 + granularity);
    return { cases: this.#cases, detections: this.#detections, precision, recall, granularity, plagdet };
  }
}

function coveredShare(one: Case, others: readonly Case[]): { share: number; pieces: number } {
  const a: [number, number][] = [];
  const b: [number, number][] = [];
  for (const other of others) {
    const aStart = Math.max(one[0], other[0]);
    const aEnd = Math.min(one[1], other[1]);
    const bStart = Math.max(one[2], other[2]);
    const bEnd = Math.min(one[3], other[3]);
    if (aStart >= aEnd || bStart >= bEnd) continue;
    a.push([aStart, aEnd]);
    b.push([bStart, bEnd]);
  }
  return { share: (length(a) + length(b)) / (one[1] - one[0] + one[3] - one[2]), pieces: a.length };
}

function length(ranges: [number, number][]): number {
  let sum = 0;
  let end = 0;
  for (const [from, to] of ranges.sort((x, y) => x[0] - y[0])) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}
