import { expect, test } from "vitest";
import type { SourceRow } from "../../../src/report/format.ts";
import { groupSources } from "../../../web/src/parts/group-sources.ts";

const row = (id: string, label: string, naming: string, said: number): SourceRow =>
  ({
    source: { id, naming, name: /^N/.test(naming) ? label : null, role: null },
    label,
    said,
    outlet: id,
  }) as unknown as SourceRow;

test("one name stands in one row with all it said, an initial in its middle or not", () => {
  const groups = groupSources([
    row("a", "Ada Brandt", "N1", 2),
    row("b", "Jo Lind", "N1", 4),
    row("c", "Ada M. Brandt", "N1", 3),
    row("d", "Brandt", "N1", 1),
  ]);
  expect(groups.map(({ name, rows, said }) => [name, rows.length, said])).toEqual([
    ["Ada Brandt", 2, 5],
    ["Jo Lind", 1, 4],
    ["Brandt", 1, 1],
  ]);
});

test("who is not named is never put together", () => {
  const groups = groupSources([
    row("a", "an official", "U1", 2),
    row("b", "an official", "U1", 2),
    row("c", "We", "none", 2),
    row("d", "We", "none", 2),
  ]);
  expect(groups).toHaveLength(4);
});
