import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GOLDEN_ROOT, goldenSlugs, makeGolden } from "../test/golden/make-golden.ts";

/** Writes every golden anew, or those that are named. Look at the difference before it is committed. */
const named = process.argv.slice(2);
for (const slug of named.length > 0 ? named : goldenSlugs()) {
  for (const [name, text] of Object.entries(await makeGolden(slug))) {
    const path = join(GOLDEN_ROOT, slug, name);
    writeFileSync(path, text);
    rmSync(`${path}.changed`, { force: true });
  }
}
