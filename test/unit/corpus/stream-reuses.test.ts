import { describe, expect, test } from "vitest";
import type { Reuse } from "../../../src/core/reuse.ts";
import { streamReuses } from "../../../src/corpus/stream-reuses.ts";
import { findReuses } from "../../../src/reuse/find-reuses.ts";
import { articleOf, inventedText } from "../reuse/article-of.ts";

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe("streamReuses", () => {
  const articles = Array.from({ length: 120 }, (_, at) => {
    const own = inventedText(at, 120);
    const copied = at % 3 === 0 ? inventedText(at + 1, 120).slice(0, 500) : "";
    return articleOf(`n${String((at * 37) % 120).padStart(3, "0")}`, `${own}\n\n${copied}`, {
      outlet: `outlet ${at % 4}`,
    });
  });
  const stream = async (order: typeof articles): Promise<Reuse[]> => {
    const texts = order.map(({ id, outlet, text }) => ({ id, outlet, text, spans: null }));
    const found: Reuse[] = [];
    for await (const batch of streamReuses(each(texts), { workers: 1 })) found.push(...batch);
    return found;
  };

  test("says what findReuses says, in whatever order the articles come", async () => {
    const known = findReuses(articles);
    expect(known.length).toBeGreaterThan(20);
    expect(await stream(articles)).toEqual(known);
    expect(await stream([...articles].reverse())).toEqual(known);
  });

  test("nothing comes of nothing", async () => {
    expect(await stream([])).toEqual([]);
  });
});
