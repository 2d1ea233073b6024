import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isTrue } from "../test/golden/check-fact.ts";
import { GOLDEN_ROOT, goldenSlugs, traceGolden } from "../test/golden/make-golden.ts";

/**
 * Takes "miss " away from the facts that are read now. With --concede it also puts it before facts that are no longer read: a step
 * back, which the commit has to give a reason for. The facts themselves are written by people.
 */
const concede = process.argv.includes("--concede");
let [read, missed] = [0, 0];
for (const slug of goldenSlugs()) {
  const path = join(GOLDEN_ROOT, slug, "facts.txt");
  const report = await traceGolden(slug);
  const facts = readFileSync(path, "utf8").trim().split("\n");
  const told = facts.map((fact) => {
    const bare = fact.replace(/^miss /, "");
    const holds = isTrue(report, bare);
    if (holds) read++;
    else missed++;
    return holds ? bare : concede ? `miss ${bare}` : fact;
  });
  writeFileSync(path, `${told.join("\n")}\n`);
}
console.log(`${read} facts read, ${missed} not`);
