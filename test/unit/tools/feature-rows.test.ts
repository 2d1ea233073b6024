import { expect, test } from "vitest";
import { mixAll, printOf, put, rowOf, seed } from "../../../src/language/english/feature-hash.ts";
import { FeatureCounter, keepOwners, packRows } from "../../../tools/language/learner.ts";

const BITS = 6;
const ROWS = 1 << BITS;
/** Features that want one row and have prints of their own, from 1 up. */
const rivals = Array.from({ length: 20_000 }, (_, value) => {
  const into = new Int32Array(1);
  put(0, seed(1, value), 0);
  mixAll(1, into);
  return into[0]!;
}).filter((feature) => rowOf(feature, ROWS) === 7 && printOf(feature) > 0);
const often = rivals[0]!;
const seldom = rivals.find((feature) => printOf(feature) !== printOf(often))!;

function owners(least: number): Uint8Array {
  const counter = new FeatureCounter();
  for (let k = 0; k < 5; k++) counter.add(Int32Array.of(often), 1);
  for (let k = 0; k < 3; k++) counter.add(Int32Array.of(seldom), 1);
  return counter.owners(BITS, least);
}

test("of two features that want one row the one met more often gets it, and nothing is kept of the other", () => {
  const prints = owners(1);
  expect(prints[7]).toBe(printOf(often));
  const features = Int32Array.of(seldom, often);
  expect(keepOwners(features, 2, prints, ROWS)).toBe(1);
  expect(features[0]).toBe(7);
});

test("a feature met too seldom owns nothing", () => {
  expect(owners(6).every((print) => print === 0)).toBe(true);
});

test("without owners every feature has its row", () => {
  const features = Int32Array.of(seldom, often);
  expect(keepOwners(features, 2, null, ROWS)).toBe(2);
  expect([...features]).toEqual([7, 7]);
});

test("a row holds the print and three weights with their signs", () => {
  const [row] = packRows(Uint8Array.of(200), Int8Array.of(-127, 5, -3));
  expect(row! & 255).toBe(200);
  expect([(row! << 16) >> 24, (row! << 8) >> 24, row! >> 24]).toEqual([-127, 5, -3]);
});
