import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ROWS, scoreSet, writtenSets } from "../../bench/keys/score-written.ts";

/** In per cent; a row sinks only with a reason in the commit that lowers it. */
const floors = (
  JSON.parse(readFileSync(new URL("../../bench/floors.json", import.meta.url), "utf8")) as {
    written: Record<string, number>;
  }
).written;

describe("invented articles and their keys (bench/written)", () => {
  const tables = writtenSets().map((set) => scoreSet(set));
  test.each(ROWS)("%s", (row) => {
    const [right, all] = tables.reduce<readonly [number, number]>(
      ([right, all], table) => {
        const [more, of] = table.get(row) ?? [0, 0];
        return [right + more, all + of];
      },
      [0, 0],
    );
    expect((100 * right) / all).toBeGreaterThanOrEqual(floors[row] as number);
  });
});
