/** Sets of numbers that grow together: union–find with path halving. The smallest member stands for its set. */
export class Union {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  find(index: number): number {
    let at = index;
    let parent = this.#parent[at] ?? at;
    while (parent !== at) {
      const grand = this.#parent[parent] ?? parent;
      this.#parent[at] = grand;
      at = grand;
      parent = this.#parent[at] ?? at;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x < y) this.#parent[y] = x;
    else if (y < x) this.#parent[x] = y;
  }

  same(a: number, b: number): boolean {
    return this.find(a) === this.find(b);
  }

  /** Every set with its members in rising order, by smallest member. */
  sets(): number[][] {
    const sets = new Map<number, number[]>();
    for (let index = 0; index < this.#parent.length; index++) {
      const root = this.find(index);
      const set = sets.get(root);
      if (set === undefined) sets.set(root, [index]);
      else set.push(index);
    }
    return [...sets.values()];
  }
}
