import type { Quantity } from "../../core/statement.ts";

/** What one of a unit is in the first unit of its row: metres, grams, seconds, litres, square metres and so on. Both gallons and both tons that the word is used for. */
const MEASURES: readonly Readonly<Record<string, readonly number[]>>[] = [
  {
    m: [1],
    km: [1000],
    cm: [0.01],
    mm: [0.001],
    mile: [1609.344],
    yard: [0.9144],
    foot: [0.3048],
    inch: [0.0254],
  },
  { g: [1], kg: [1000], tonne: [1_000_000], ton: [907_184.74, 1_000_000], pound: [453.59237], ounce: [28.349523] },
  { second: [1], minute: [60], hour: [3600], day: [86_400], week: [604_800] },
  { "km/h": [1], mph: [1.609344] },
  { MW: [1], GW: [1000], kW: [0.001] },
  { litre: [1], gallon: [3.785412, 4.54609] },
  {
    "m²": [1],
    "km²": [1_000_000],
    hectare: [10_000],
    acre: [4046.8564],
    "sq mile": [2_589_988],
    "sq foot": [0.09290304],
  },
];

/** A converted number is rounded to what is told: 40 km are 25 miles. */
const ROUNDED_BY_AT_MOST = 0.05;

/** Is one number the other in another unit of the same thing: "40 km" and "25 miles", "30C" and "86F", "£4m" and "4 million pounds"? */
export function isConverted(up: Quantity, down: Quantity): boolean {
  const [a, b] = [up.unit, down.unit];
  if (a === null || b === null || a === b) return false;
  if (up.value === down.value && isPounds(a, b)) return true;
  if (isDegrees(a) && isDegrees(b)) return near(inCelsius(up), inCelsius(down), 1);
  return MEASURES.some((row) =>
    (row[a] ?? []).some((from) =>
      (row[b] ?? []).some((to) => near(up.value * from, down.value * to, up.value * from * ROUNDED_BY_AT_MOST)),
    ),
  );
}

const isPounds = (a: string, b: string): boolean => [a, b].sort().join(" ") === "GBP pound";

const isDegrees = (unit: string): boolean => /^°?[CF]$/.test(unit);
const inCelsius = ({ value, unit }: Quantity): number => (unit?.endsWith("F") ? ((value - 32) * 5) / 9 : value);

const near = (a: number, b: number, apart: number): boolean => Math.abs(a - b) <= Math.abs(apart);
