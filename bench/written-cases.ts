/**
 * Whole traces against a truth: `npm run bench:written-cases [-- CASE …] [-- --show]`, over the invented cases of bench/written-cases/. `--show`
 * prints every difference.
 */
import { CASE_ROWS, scoreCase, writtenCases } from "./keys/score-written-cases.ts";

const shows = process.argv.includes("--show");
const chosen = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const cases = writtenCases().filter((name) => chosen.length === 0 || chosen.includes(name));
if (cases.length === 0) {
  console.error(`No case ${chosen.join(", ")} in bench/written-cases/.`);
  process.exit(1);
}
const tables = cases.map((name) => scoreCase(name, shows ? console.log : undefined));
console.log(`| how many, of how many | ${cases.join(" | ")} | all |\n|---|${"---|".repeat(cases.length + 1)}`);
for (const row of CASE_ROWS) {
  const cells = tables.map((table) => table.get(row) ?? ([0, 0] as const));
  const all = cells.reduce(([a, b], [x, y]) => [a + x, b + y] as const, [0, 0] as const);
  console.log(`| ${row} | ${[...cells, all].map(cell).join(" | ")} |`);
}

function cell([right, all]: readonly [number, number]): string {
  return all === 0 ? "–" : `${right} of ${all}`;
}
