/**
 * Readings against keys: `npm run bench:written [-- SET …] [-- --show]`, over the invented articles of bench/written/. `--show` prints every
 * difference.
 */
import { ROWS, scoreSet, writtenSets } from "./keys/score-written.ts";

const shows = process.argv.includes("--show");
const chosen = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const sets = writtenSets().filter((name) => chosen.length === 0 || chosen.includes(name));
if (sets.length === 0) {
  console.error(`No set ${chosen.join(", ")} in bench/written/.`);
  process.exit(1);
}
const tables = sets.map((set) => scoreSet(set, shows ? console.log : undefined));
console.log(`| % of the key (right of all) | ${sets.join(" | ")} |\n|---|${"---|".repeat(sets.length)}`);
for (const row of ROWS)
  console.log(`| ${row} | ${tables.map((table) => cell(table.get(row) ?? [0, 0])).join(" | ")} |`);

function cell([right, all]: readonly [number, number]): string {
  return all === 0 ? "–" : `${((100 * right) / all).toFixed(1)} (${right} of ${all})`;
}
