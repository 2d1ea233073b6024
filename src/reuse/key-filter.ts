/** A set of hashes that is mostly asked for what it has not: a few bits tell so at once. */
export class KeyFilter {
  readonly #keys: ReadonlySet<number>;
  readonly #bits: Int32Array;

  constructor(keys: ReadonlySet<number>) {
    this.#keys = keys;
    this.#bits = new Int32Array(2 ** Math.ceil(Math.log2(keys.size + 1)));
    for (const key of keys) {
      const place = this.#placeOf(key);
      this.#bits[place] = (this.#bits[place] as number) | (1 << (key & 31));
    }
  }

  has(key: number): boolean {
    const isNot = (((this.#bits[this.#placeOf(key)] as number) >>> (key & 31)) & 1) === 0;
    return !isNot && this.#keys.has(key);
  }

  #placeOf(key: number): number {
    return (key >>> 5) & (this.#bits.length - 1);
  }
}
