import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GOLDEN_ROOT, goldenSlugs, makeGolden } from "./make-golden.ts";

test.each(goldenSlugs())("golden %s", async (slug) => {
  const made = await makeGolden(slug);
  for (const [name, text] of Object.entries(made)) {
    const path = join(GOLDEN_ROOT, slug, name);
    const changed = `${path}.changed`;
    expect(existsSync(path), `test/golden/${slug}/${name} is missing: npm run golden:update, then look at it`).toBe(
      true,
    );
    if (readFileSync(path, "utf8") === text) rmSync(changed, { force: true });
    else writeFileSync(changed, text);
    expect(text, `see ${changed}; if it is better: npm run golden:update`).toBe(readFileSync(path, "utf8"));
  }
});
