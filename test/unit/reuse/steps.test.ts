import fc from "fast-check";
import { expect, test } from "vitest";
import { clusterPairs } from "../../../src/reuse/cluster-pairs.ts";
import { compareText } from "../../../src/reuse/compared-text.ts";
import { fingerprintsOf, GRAM_WORDS, gramHashes } from "../../../src/reuse/fingerprints.ts";
import { KeyFilter } from "../../../src/reuse/key-filter.ts";
import { pairKey } from "../../../src/reuse/pair-key.ts";
import { readText } from "../../../src/reuse/read-text.ts";
import { findTelling, selectTelling } from "../../../src/reuse/telling-words.ts";
import { readUnits } from "../../../src/reuse/units.ts";

const integers = fc.integer({ min: -0x80000000, max: 0x7fffffff });
const words = fc.array(fc.constantFrom("the", "of", "said", "harbour", "barrel", "Wirth", "日", "quay", "and", "7"), {
  maxLength: 200,
});

test("a long text has the words of its parts, wherever it is read by the piece", () => {
  const part = fc.constantFrom(
    "the quay",
    "Wirth,",
    "don’t",
    "co-op",
    "1,234.5 a",
    "AT&amp;T",
    "日本",
    "(said)",
    "é.",
    "x".repeat(2100),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 700, maxLength: 800 }), (parts) => {
      const whole = readUnits(parts.join(" "));
      const alone = parts.map((one) => readUnits(one));
      for (const column of ["words", "stems", "solos"] as const) {
        expect([...whole[column]]).toEqual(alone.flatMap((units) => [...units[column]]));
      }
      let from = 0;
      const begins = parts.map((one) => (from += one.length + 1) - one.length - 1);
      for (const column of ["starts", "ends"] as const) {
        const moved = alone.flatMap((units, at) => [...units[column]].map((place) => place + (begins[at] as number)));
        expect([...whole[column]]).toEqual(moved);
      }
    }),
    { numRuns: 20 },
  );
});

test("two stems have one key in both orders, never 0", () => {
  fc.assert(
    fc.property(integers, integers, (one, other) => {
      expect(pairKey(one, other)).toBe(pairKey(other, one));
      expect(pairKey(one, other)).not.toBe(0);
    }),
  );
  expect(pairKey(0x7fffffff, -0x80000000)).toBe(pairKey(-0x80000000, 0x7fffffff));
});

test("telling words are the same whether words are weighed or common ones passed over", () => {
  fc.assert(
    fc.property(words, (list) => {
      const units = readUnits(list.join(" "));
      const [places, others] = [new Int32Array(units.count + 1), new Int32Array(units.count + 1)];
      const telling = findTelling(units, places);
      const { weights } = compareText(list.join(" "), units);
      expect(selectTelling(weights, units.count, others)).toBe(telling);
      expect(others.slice(0, telling)).toEqual(places.slice(0, telling));
    }),
  );
});

test("of a long text the last of the least hashes of each four grams is kept", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c"), { minLength: 80, maxLength: 160 }), (list) => {
      const units = readUnits(list.join(" "));
      const grams = gramHashes(units, GRAM_WORDS).subarray(0, units.count - GRAM_WORDS + 1);
      const kept: number[] = [];
      for (let begin = 0; begin + 4 <= grams.length; begin++) {
        const window = [...grams.subarray(begin, begin + 4)];
        const place = begin + window.lastIndexOf(Math.min(...window));
        if (kept.at(-1) !== place) kept.push(place);
      }
      const { hashes, places } = fingerprintsOf(units);
      expect([...places]).toEqual(kept);
      expect([...hashes]).toEqual(kept.map((place) => grams[place]));
    }),
  );
});

test("a text is ready in the same way, copied at once or column by column", () => {
  fc.assert(
    fc.property(words, (list) => {
      const text = `${list.slice(0, 9).join(" ")}. “${list.slice(9).join(" ")}”\n\n${list.slice(0, 4).join(" ")}`;
      expect(readText(text, null, undefined)).toEqual(compareText(text, readUnits(text)));
    }),
  );
});

test("a filtered set has what the set has", () => {
  fc.assert(
    fc.property(fc.array(integers), fc.array(integers), (some, others) => {
      const keys = new Set(some);
      const filter = new KeyFilter(keys);
      for (const key of [...some, ...others]) expect(filter.has(key)).toBe(keys.has(key));
    }),
  );
});

test("pairs close in both texts make one box each, near to each other in the first text or far apart", () => {
  const near = Array.from({ length: 20 }, (_, at) => ({ a: 400 - at, b: at }));
  const far = Array.from({ length: 20 }, (_, at) => ({ a: 90_000 + at, b: 20 + at }));
  const pairs = [...near, ...far];
  const places = Int32Array.from(pairs.flatMap(({ a, b }) => [a, a + 1, b, b + 1]));
  const boxes = clusterPairs({ count: pairs.length, places });
  expect([...boxes].sort((x, y) => x.aFirst - y.aFirst)).toEqual([
    { aFirst: 381, aLast: 401, bFirst: 0, bLast: 20 },
    { aFirst: 90_000, aLast: 90_020, bFirst: 20, bLast: 40 },
  ]);
});
