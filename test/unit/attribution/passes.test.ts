import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { HEARD, INSIDE, MENDED } from "../../../src/attribution/passes.ts";

const folder = resolve(import.meta.dirname, "../../../src/attribution");
const PASSES = [...HEARD, ...MENDED, ...INSIDE];

test.each(PASSES.map(({ name, says }) => [name, says] as const))(
  "the pass %s is a file and says what it does",
  (name, says) => {
    expect(existsSync(resolve(folder, `${name}.ts`))).toBe(true);
    expect(says.length).toBeGreaterThan(20);
  },
);

test("no pass stands twice in one list", () => {
  for (const passes of [HEARD, MENDED, INSIDE])
    expect(new Set(passes.map(({ name }) => name)).size).toBe(passes.length);
});
