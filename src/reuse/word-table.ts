/** At most half of the slots are filled. */
export const sizeFor = (entries: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, entries * 2)));

const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 9) & mask;

/**
 * Numbers for 32-bit keys, by open addressing: no Map, no strings. The numbers of one column of keys hold until the next is numbered, what is
 * looked up until the next is: the memory is used again.
 */
export class KeyNumbers {
  /** Each key and its number by turns: one place in memory to look at. −1 for the number where the slot is empty. */
  #slots = new Int32Array(0);
  #size = 0;
  #numbers = new Int32Array(0);
  #found = new Int32Array(0);
  #count = 0;
  #asked: Int32Array = new Int32Array(0);
  #from = 0;
  #to = 0;

  /** How many distinct keys there are. */
  get count(): number {
    return this.#count;
  }

  /** Numbers the distinct keys in the order they come; the number of each. */
  number(values: Int32Array): Int32Array {
    const size = sizeFor(values.length);
    if (this.#numbers.length < size) {
      this.#slots = new Int32Array(size * 2);
      this.#numbers = new Int32Array(size);
    }
    this.#size = size;
    const slots = this.#slots;
    const numbers = this.#numbers;
    slots.fill(-1, 0, size * 2);
    const mask = size - 1;
    let count = 0;
    for (let at = 0; at < values.length; at++) {
      const key = values[at] as number;
      let slot = slotOf(key, mask) << 1;
      let number = slots[slot + 1] as number;
      while (number !== -1 && slots[slot] !== key) {
        slot = (slot + 2) & (mask * 2);
        number = slots[slot + 1] as number;
      }
      if (number === -1) {
        number = count++;
        slots[slot] = key;
        slots[slot + 1] = number;
      }
      numbers[at] = number;
    }
    this.#count = count;
    return numbers.subarray(0, values.length);
  }

  /** The number of each value, −1 for one that was not numbered. */
  lookUp(values: Int32Array): Int32Array {
    const found = this.lookUpLater(values);
    this.lookUpTo(0, values.length);
    return found;
  }

  /** The same, of which only that holds which `lookUpTo` was asked for. */
  lookUpLater(values: Int32Array): Int32Array {
    if (this.#found.length < values.length) this.#found = new Int32Array(values.length * 2);
    this.#asked = values;
    this.#from = 0;
    this.#to = 0;
    return this.#found.subarray(0, values.length);
  }

  /** Looks up the values `begin … end` of those that `lookUpLater` was given, as far as they were not. */
  lookUpTo(begin: number, end: number): void {
    if (this.#from === this.#to) {
      this.#from = begin;
      this.#to = begin;
    }
    if (begin < this.#from) this.#lookUp(begin, this.#from);
    if (end > this.#to) this.#lookUp(this.#to, end);
    this.#from = Math.min(this.#from, begin);
    this.#to = Math.max(this.#to, end);
  }

  #lookUp(begin: number, end: number): void {
    const [slots, values, found, mask] = [this.#slots, this.#asked, this.#found, this.#size - 1];
    for (let at = begin; at < end; at++) {
      const key = values[at] as number;
      let slot = slotOf(key, mask) << 1;
      let number = slots[slot + 1] as number;
      while (number !== -1 && slots[slot] !== key) {
        slot = (slot + 2) & (mask * 2);
        number = slots[slot + 1] as number;
      }
      found[at] = number;
    }
  }
}
