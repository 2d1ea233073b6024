import { loadWordWeights } from "./load-word-weights.ts";
import type { Units } from "./units.ts";
import { isFamiliar, WEIGHT_UNIT, weighWords } from "./weigh-words.ts";

/** A word of at least this weight is telling: one text in six has it. */
const TELLING_WEIGHT = 1.75 * WEIGHT_UNIT;

let weightRoom = new Uint8Array(4096);

/**
 * Writes to `places` where the telling words of a text stand, ascending; how many those are. Of a text in a language that the table knows, all
 * words are telling but a few hundred: what the others weigh is not looked up. Linear.
 */
export function findTelling(units: Units, places: Int32Array): number {
  const { count, solos } = units;
  if (!solos.includes(1)) {
    const telling = passOverCommon(units, places);
    if (isFamiliar(count - telling, count)) return telling;
  }
  if (weightRoom.length < count) weightRoom = new Uint8Array(count * 2);
  weighWords(units, weightRoom);
  return selectTelling(weightRoom, count, places);
}

/** The same where the words are weighed already. */
export function selectTelling(weights: Uint8Array, count: number, places: Int32Array): number {
  let telling = 0;
  for (let at = 0; at < count; at++) {
    // each is written, and written over by the next where it is not telling: a branch would be foreseen wrongly too often
    places[telling] = at;
    telling += (TELLING_WEIGHT - 1 - (weights[at] as number)) >>> 31;
  }
  return telling;
}

/** Stems by twos: a hash tells which two to look at. 0 where nothing stands. */
interface CommonStems {
  readonly stems: Int32Array;
  readonly factor: number;
}

/** So many twos for a few hundred stems fit the fastest memory. */
const SLOT_BITS = 11;
let known: CommonStems | null = null;

function passOverCommon({ count, stems }: Units, places: Int32Array): number {
  known ??= commonStems();
  const { stems: common, factor } = known;
  let telling = 0;
  for (let at = 0; at < count; at++) {
    const stem = stems[at] as number;
    const slot = slotOf(stem, factor);
    const one = (common[slot] as number) ^ stem;
    const other = (common[slot + 1] as number) ^ stem;
    places[telling] = at;
    // the sign of `x | -x` is 0 for 0 alone
    telling += ((one | (0 - one)) & (other | (0 - other))) >>> 31;
  }
  return telling;
}

const slotOf = (stem: number, factor: number): number => (Math.imul(stem, factor) >>> (32 - SLOT_BITS)) << 1;

/** With the first factor by which no slot is wanted by three stems. */
function commonStems(): CommonStems {
  const { keys, weights } = loadWordWeights();
  const common = keys.filter((_, at) => (weights[at] as number) < TELLING_WEIGHT);
  for (let factor = 0x9e3779b1 | 0; ; factor += 2) {
    const stems = new Int32Array(2 << SLOT_BITS);
    const fits = common.every((stem) => {
      const slot = slotOf(stem, factor);
      const place = stems[slot] === 0 ? slot : slot + 1;
      if (stems[place] !== 0) return false;
      stems[place] = stem;
      return true;
    });
    if (fits) return { stems, factor };
  }
}
