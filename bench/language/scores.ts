/** Counts of what was right, found and wanted. */
export class Score {
  right = 0;
  found = 0;
  wanted = 0;

  get precision(): number {
    return this.found === 0 ? 0 : this.right / this.found;
  }

  get recall(): number {
    return this.wanted === 0 ? 0 : this.right / this.wanted;
  }

  get f1(): number {
    return this.found + this.wanted === 0 ? 0 : (2 * this.right) / (this.found + this.wanted);
  }

  plus(other: Score): Score {
    const sum = new Score();
    sum.right = this.right + other.right;
    sum.found = this.found + other.found;
    sum.wanted = this.wanted + other.wanted;
    return sum;
  }
}

const RESAMPLES = 500;

/** Half the width of the 95 % interval of F1, by resampling documents. */
export function intervalOf(scores: readonly Score[]): number {
  let state = 7;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const results: number[] = [];
  for (let round = 0; round < RESAMPLES; round++) {
    let sum = new Score();
    for (let i = 0; i < scores.length; i++) sum = sum.plus(scores[Math.floor(next() * scores.length)]!);
    results.push(sum.f1);
  }
  results.sort((a, b) => a - b);
  return (results[Math.floor(RESAMPLES * 0.975)]! - results[Math.floor(RESAMPLES * 0.025)]!) / 2;
}

export const percent = (share: number): string => (100 * share).toFixed(1);
