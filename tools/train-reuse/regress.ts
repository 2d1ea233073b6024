/** Sum of the products of two rows. */
export function dot(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0);
}

/** Logistic regression by Newton's method, each weight drawn a little towards 0; deterministic. */
export function regress(rows: readonly number[][], labels: readonly number[], ridge = 1): number[] {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const slope = weights.map((weight) => -weight * ridge);
    const curve = slope.map((_, at) => slope.map((__, other) => (at === other ? ridge : 0)));
    rows.forEach((row, index) => {
      const p = 1 / (1 + Math.exp(-dot(row, weights)));
      const error = (labels[index] as number) - p;
      for (let at = 0; at < size; at++) {
        slope[at] = (slope[at] as number) + error * (row[at] as number);
        const curveRow = curve[at] as number[];
        const scaled = p * (1 - p) * (row[at] as number);
        for (let other = 0; other < size; other++)
          curveRow[other] = (curveRow[other] as number) + scaled * (row[other] as number);
      }
    });
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight + (step[at] as number));
  }
  return weights;
}

/** Gauss's elimination with the largest pivot. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at] as number]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let at = column + 1; at < size; at++) {
      if (Math.abs(rows[at]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = at;
    }
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const top = rows[column] as number[];
    for (let at = 0; at < size; at++) {
      const row = rows[at] as number[];
      if (at === column) continue;
      const factor = (row[column] as number) / (top[column] as number);
      for (let other = column; other <= size; other++)
        row[other] = (row[other] as number) - factor * (top[other] as number);
    }
  }
  return rows.map((row, at) => (row[size] as number) / (row[at] as number));
}
