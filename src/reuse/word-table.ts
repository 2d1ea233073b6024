/** At most half of the slots are filled. */
export const sizeFor = (entries: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, entries * 2)));

const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 9) & mask;

/**
 * Numbers for 32-bit keys, by open addressing: no Map, no strings. The numbers of one column of keys hold until the next is numbered, what is
 * looked up until the next is: the memory is used again.
 */
export class KeyNumbers {
  #keys = new Int32Array(0);
  /** −1 where the slot is empty. */
  #slots = new Int32Array(0);
  #size = 0;
  #numbers = new Int32Array(0);
  #found = new Int32Array(0);
  #count = 0;

  /** How many distinct keys there are. */
  get count(): number {
    return this.#count;
  }

  /** Numbers the distinct keys in the order they come; the number of each. */
  number(values: Int32Array): Int32Array {
    const size = sizeFor(values.length);
    if (this.#keys.length < size) {
      this.#keys = new Int32Array(size);
      this.#slots = new Int32Array(size);
      this.#numbers = new Int32Array(size);
    }
    this.#size = size;
    const keys = this.#keys;
    const slots = this.#slots;
    const numbers = this.#numbers;
    slots.fill(-1, 0, size);
    const mask = size - 1;
    let count = 0;
    for (let at = 0; at < values.length; at++) {
      const key = values[at] as number;
      let slot = slotOf(key, mask);
      while (slots[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
      if (slots[slot] === -1) {
        keys[slot] = key;
        slots[slot] = count++;
      }
      numbers[at] = slots[slot] as number;
    }
    this.#count = count;
    return numbers.subarray(0, values.length);
  }

  /** The number of each value, −1 for one that was not numbered. */
  lookUp(values: Int32Array): Int32Array {
    if (this.#found.length < values.length) this.#found = new Int32Array(values.length * 2);
    const keys = this.#keys;
    const slots = this.#slots;
    const found = this.#found;
    const mask = this.#size - 1;
    for (let at = 0; at < values.length; at++) {
      const key = values[at] as number;
      let slot = slotOf(key, mask);
      while (slots[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
      found[at] = slots[slot] as number;
    }
    return found.subarray(0, values.length);
  }
}
