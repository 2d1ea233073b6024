/** Numbers for 32-bit keys, by open addressing: no Map, no strings. */
export interface KeyTable {
  readonly keys: Int32Array;
  /** −1 where the slot is empty. */
  readonly ids: Int32Array;
}

const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 9) & mask;

/** At most half of the slots are filled. */
export const sizeFor = (entries: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, entries * 2)));

/** Numbers the distinct keys in the order they come; `ids` has the number of each key. */
export function numberKeys(values: Int32Array): { table: KeyTable; ids: Int32Array; count: number } {
  const size = sizeFor(values.length);
  const mask = size - 1;
  const keys = new Int32Array(size);
  const slots = new Int32Array(size).fill(-1);
  const ids = new Int32Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    const key = values[at] as number;
    let slot = slotOf(key, mask);
    while (slots[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (slots[slot] === -1) {
      keys[slot] = key;
      slots[slot] = count++;
    }
    ids[at] = slots[slot] as number;
  }
  return { table: { keys, ids: slots }, ids, count };
}

/** The number of each value, −1 for one that the table does not have. */
export function lookUpKeys({ keys, ids }: KeyTable, values: Int32Array): Int32Array {
  const mask = keys.length - 1;
  const found = new Int32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const key = values[at] as number;
    let slot = slotOf(key, mask);
    while (ids[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
    found[at] = ids[slot] as number;
  }
  return found;
}
