import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChainLinkView, ChainNodeView, ChainView } from "../../../src/report/format.ts";
import { edgePath } from "../../../web/src/chain/edge-path.ts";
import { BOX, yOf } from "../../../web/src/chain/geometry.ts";
import { layOut, type PlacedNode } from "../../../web/src/chain/layout.ts";
import { intervalOf, timeScale } from "../../../web/src/chain/time-scale.ts";

const HOUR = 3_600_000;
const node = (
  key: string,
  date: string | null,
  lane = key,
  kind: ChainNodeView["kind"] = "article",
): ChainNodeView => ({
  key,
  kind,
  label: key,
  lane,
  date,
  named: true,
  standing: "named",
  id: key,
  commonLink: false,
  editors: [],
  contributors: [],
});
const link = (from: string, to: string, more: Partial<ChainLinkView> = {}): ChainLinkView => ({
  id: `${from}-${to}`,
  kind: "republished",
  from,
  to,
  directed: true,
  basis: "declared",
  confidence: 0.9,
  inLoop: false,
  quotes: [],
  ...more,
});
const chain = (nodes: readonly ChainNodeView[], links: readonly ChainLinkView[]): ChainView => ({
  nodes,
  links,
  sentences: [],
  ways: [],
  beside: [],
  ends: "at-origin",
});
const placed = (view: ChainView): Map<string, PlacedNode> =>
  new Map(layOut(view, false).nodes.map((item) => [item.node.key, item]));
const xOf = (view: ChainView, key: string): number => placed(view).get(key)?.x ?? Number.NaN;

describe("the axis of the stemma", () => {
  test("as much time is as many pixels", () => {
    const { xOf: at, breaks } = timeScale([0, HOUR, 4 * HOUR, 6 * HOUR]);
    const x = (hours: number): number => at.get(hours * HOUR) ?? Number.NaN;
    expect(breaks).toEqual([]);
    expect((x(4) - x(1)) / (x(1) - x(0))).toBeCloseTo(3);
    expect((x(6) - x(4)) / (x(1) - x(0))).toBeCloseTo(2);
  });

  test("a gap far longer than the others is drawn short, and marked with its days", () => {
    const year = 365 * 24 * HOUR;
    const { xOf: at, breaks, width } = timeScale([0, HOUR, 2 * HOUR, year, year + HOUR]);
    expect(breaks.map(({ days }) => Math.round(days))).toEqual([365]);
    expect(width).toBeLessThan(1_000);
    expect(at.get(year)).toBeGreaterThan(at.get(2 * HOUR) ?? Number.NaN);
    expect((at.get(year + HOUR) ?? 0) - (at.get(year) ?? 0)).toBeCloseTo((at.get(HOUR) ?? 0) - (at.get(0) ?? 0));
  });

  test("later never stands further left, for any times (seed 7)", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4e12 }), { maxLength: 40 }), (times) => {
        const { xOf: at, width } = timeScale(times);
        const sorted = [...new Set(times)].sort((a, b) => a - b).map((time) => at.get(time) ?? Number.NaN);
        expect(sorted.every((x, k) => x >= (sorted[k - 1] ?? 0) && x <= width)).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test("a date leaves open what it does not say", () => {
    const day = intervalOf("2031-03-12");
    expect((day?.end ?? 0) - (day?.start ?? 0)).toBe(24 * HOUR - 1);
    expect(intervalOf("2031")?.start).toBe(Date.UTC(2031, 0, 1));
    expect(intervalOf("2031-03-12T07:40:00+01:00")?.start).toBe(Date.UTC(2031, 2, 12, 6, 40));
    expect(intervalOf("some time")).toBeNull();
    expect(intervalOf(null)).toBeNull();
  });
});

describe("where boxes stand", () => {
  test("a day's date does not put a copy before the text that it was made from", () => {
    const view = chain([node("a", "2031-03-12T18:00:00Z"), node("b", "2031-03-12")], [link("a", "b")]);
    expect(xOf(view, "b")).toBe(xOf(view, "a"));
  });

  test("what has no date stands left of the axis, right of it, or before the later of two", () => {
    const view = chain(
      [
        node("source", null, "", "source"),
        node("person", null, "", "person"),
        node("first", "2031-03-01"),
        node("lost", null, "", "unseen"),
        node("copy", "2031-03-20"),
        node("last", null),
      ],
      [
        link("source", "person"),
        link("person", "first"),
        link("first", "lost"),
        link("lost", "copy"),
        link("copy", "last"),
      ],
    );
    const order = ["source", "person", "first", "lost", "copy", "last"].map((key) => xOf(view, key));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const { time } = layOut(view, false);
    expect(xOf(view, "person") + BOX.width).toBeLessThan(time.start);
    expect(xOf(view, "last")).toBe(time.after);
  });

  test("sources on the top lane, then people, then a lane for each publisher; boxes of a lane do not lie over each other", () => {
    const view = chain(
      [
        node("x", "2031-03-12T08:00:00Z", "Gazette"),
        node("y", "2031-03-12T08:10:00Z", "Gazette"),
        node("s", null, "", "source"),
        node("p", null, "", "person"),
        node("z", "2031-03-11", "Post"),
      ],
      [link("s", "p"), link("p", "z"), link("z", "x"), link("x", "y")],
    );
    expect(layOut(view, false).lanes.map(({ kind, name }) => [kind, name])).toEqual([
      ["sources", ""],
      ["between", ""],
      ["publisher", "Post"],
      ["publisher", "Gazette"],
    ]);
    expect(placed(view).get("x")?.row).not.toBe(placed(view).get("y")?.row);
  });

  test("seven equal copies fold into the earliest, six do not", () => {
    const copies = (count: number): ChainView => {
      const keys = Array.from({ length: count }, (_, k) => `copy${count - k}`);
      return chain(
        [node("a", "2031-03-01"), ...keys.map((key, k) => node(key, `2031-03-${10 + count - k}`))],
        keys.map((key) => link("a", key)),
      );
    };
    expect(layOut(copies(6), false).nodes).toHaveLength(7);
    const folded = layOut(copies(7), false).nodes.find(({ copies: many }) => many > 1);
    expect([folded?.node.key, folded?.copies]).toEqual(["copy1", 7]);
    expect(layOut(copies(7), true).nodes).toHaveLength(8);
  });

  test("a loop ends, and its way back is drawn", () => {
    const view = chain(
      [node("a", "2031-03-01"), node("b", "2031-03-05")],
      [link("a", "b", { inLoop: true }), link("b", "a", { inLoop: true })],
    );
    const [a, b] = [placed(view).get("a"), placed(view).get("b")];
    if (a === undefined || b === undefined) throw new Error("both stand somewhere");
    expect(edgePath(b, a, [a, b]).d).toMatch(/^M[\d.]+ [\d.]+C/);
  });

  test("no line runs behind a third box of its row", () => {
    const view = chain(
      [node("a", "2031-03-01", "One"), node("b", "2031-03-10", "One"), node("c", "2031-03-20", "One")],
      [link("a", "b"), link("a", "c")],
    );
    const all = layOut(view, false).nodes;
    const [a, b, c] = ["a", "b", "c"].map((key) => all.find((item) => item.node.key === key) as PlacedNode);
    if (a === undefined || b === undefined || c === undefined) throw new Error("all stand somewhere");
    const middle = yOf(a.row) + BOX.height / 2;
    expect(edgePath(a, b, all).d).toBe(`M${a.x + BOX.width} ${middle}H${b.x}`);
    expect(edgePath(a, c, all).d).not.toContain(` ${middle}H`);
  });
});
