import { ROOM_WORDS } from "./room-words.ts";

/** At most half of the slots are filled. */
export const sizeFor = (entries: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, entries * 2)));

const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 9) & mask;

/** Numbers for 32-bit keys, by open addressing: no Map, no strings. Those of one column of keys hold until the next is numbered. */
export class KeyNumbers {
  /** Each key and its number by turns: one place in memory to look at. −1 for the number where the slot is empty. */
  #slots = new Int32Array(sizeFor(ROOM_WORDS) * 2);
  #size = 0;
  #count = 0;
  #asked: Int32Array = new Int32Array(0);
  #into: Int32Array = new Int32Array(0);
  #from = 0;
  #to = 0;

  /** How many distinct keys there are. */
  get count(): number {
    return this.#count;
  }

  /** Numbers the distinct keys in the order they come; writes the number of each to `into`. */
  number(values: Int32Array, into: Int32Array): void {
    const size = sizeFor(values.length);
    if (this.#slots.length < size * 2) this.#slots = new Int32Array(size * 2);
    this.#size = size;
    const slots = this.#slots;
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
      into[at] = number;
    }
    this.#count = count;
  }

  /** Writes the number of each value to `into`, −1 for one that was not numbered. */
  lookUp(values: Int32Array, into: Int32Array): void {
    this.lookUpLater(values, into);
    this.lookUpTo(0, values.length);
  }

  /** The same, as far as `lookUpTo` is asked for it. */
  lookUpLater(values: Int32Array, into: Int32Array): void {
    this.#asked = values;
    this.#into = into;
    this.#from = 0;
    this.#to = 0;
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
    const [slots, values, found, mask] = [this.#slots, this.#asked, this.#into, this.#size - 1];
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
