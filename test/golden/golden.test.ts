import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderScreen } from "../../src/report/screen/render-screen.ts";
import { isTrue } from "./check-fact.ts";
import { GOLDEN_ROOT, goldenSlugs, traceGolden } from "./make-golden.ts";

let read = 0;

/**
 * `facts.txt` holds what is right about an article, a fact a line; a line that begins with "miss " is right too, but not read yet. When
 * one of those starts to be read, it is printed, and `npm run golden:update` takes the word away.
 */
test.each(goldenSlugs())("golden %s: every fact holds", async (slug) => {
  const path = join(GOLDEN_ROOT, slug, "facts.txt");
  expect(existsSync(path), `test/golden/${slug}/facts.txt is missing: write down what is right about the article`).toBe(
    true,
  );
  const report = await traceGolden(slug);
  const facts = readFileSync(path, "utf8").trim().split("\n");
  const lost = facts.filter((fact) => !fact.startsWith("miss ") && !isTrue(report, fact));
  for (const fact of facts)
    if (fact.startsWith("miss ") && isTrue(report, fact.slice(5)))
      console.log(`golden ${slug} is read now: ${fact.slice(5)}`);
  read += facts.filter((fact) => isTrue(report, fact.replace(/^miss /, ""))).length;
  const changed = `${path}.changed`;
  if (lost.length === 0) rmSync(changed, { force: true });
  else writeFileSync(changed, `${lost.join("\n")}\n\n${renderScreen(report, { columns: 80 })}`);
  expect(lost, `no longer true; the screen as it is now: ${changed}`).toEqual([]);
});

test("as many facts are read as the floor demands", () => {
  const floors = JSON.parse(readFileSync("bench/floors.json", "utf8")) as { goldenFactsRead: number };
  expect(read).toBeGreaterThanOrEqual(floors.goldenFactsRead);
});
