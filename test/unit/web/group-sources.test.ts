import { expect, test } from "vitest";
import type { SourceRow } from "../../../src/report/format.ts";
import { countKinds, groupSources } from "../../../web/src/parts/group-sources.ts";

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

test("rows are counted as a claim counts its sources: a document that is not shown is unnamed, other media are none", () => {
  const groups = groupSources([
    row("a", "Ada Brandt", "N1", 1),
    row("b", "the river board", "N2", 1),
    row("c", "“Yard Survey 12”", "N3", 1),
    row("d", "a leaked report", "N4", 1),
    row("e", "officials", "U3", 1),
    row("f", "the Herald", "U5", 1),
    row("g", "reportedly", "U6", 1),
    row("h", "she", "none", 1),
  ]);
  expect(countKinds(groups)).toEqual({ named: 2, unnamed: 2, documents: 1, others: 3 });
});
