import { describe, expect, test } from "vitest";
import type { Reuse } from "../../../src/core/reuse.ts";
import type { CorpusItem } from "../../../src/corpus/read-corpus.ts";
import { streamReuses } from "../../../src/corpus/stream-reuses.ts";
import { inventedText } from "../reuse/invented-text.ts";

async function reusesOf(items: Iterable<CorpusItem>): Promise<Reuse[]> {
  const found: Reuse[] = [];
  const stream = (async function* () {
    yield* items;
  })();
  for await (const batch of streamReuses(stream, { workers: 1 })) found.push(...batch);
  return found;
}
const textOf = (id: string, text: string, outlet: string | null = null) => ({ id, outlet, text, spans: null });

describe("odd corpora end, with a sane answer", () => {
  test("the same article ten thousand times is a star", async () => {
    const text = inventedText(1, 60);
    const found = await reusesOf(Array.from({ length: 10_000 }, (_, at) => textOf(`n${10_000 + at}`, text)));
    expect(found).toHaveLength(9_999);
    expect(new Set(found.map(({ a, kind }) => `${a.article} ${kind}`))).toEqual(new Set(["n10000 verbatim"]));
  });

  test("a thousand articles of ten outlets that share one long disclaimer share nothing else", async () => {
    const disclaimer = inventedText(999, 100);
    const found = await reusesOf(
      Array.from({ length: 1_000 }, (_, at) =>
        textOf(`n${at}`, `${inventedText(at, 150)}\n\n${disclaimer}`, `outlet ${at % 10}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test("ids that repeat are told apart, whatever they are, and in bounded time", async () => {
    const found = await reusesOf([
      ...["a", "a", "a#2", "a"].map((id) => textOf(id, inventedText(1, 60))),
      ...Array.from({ length: 20_000 }, (_, at) => textOf("same", inventedText(100 + (at % 3), 4))),
    ]);
    const named = new Set(found.flatMap(({ a, b }) => [a.article, b.article]).filter((id) => id.startsWith("a")));
    expect([...named].sort()).toEqual(["a", "a#2", "a#2#2", "a#3"]);
  });

  test("a thousand articles of no outlet that share one long disclaimer share it with the first, and end soon", async () => {
    const disclaimer = inventedText(999, 100);
    const found = await reusesOf(
      Array.from({ length: 1_000 }, (_, at) => textOf(`n${1_000 + at}`, `${inventedText(at, 150)}\n\n${disclaimer}`)),
    );
    expect(found).toHaveLength(999);
    expect(new Set(found.map(({ a }) => a.article))).toEqual(new Set(["n1000"]));
  });

  const megabytes = process.env["MODE"] === "slow" ? 50 : 4;
  test(`one article of ${megabytes} megabytes beside short ones`, { timeout: 300_000 }, async () => {
    const pieces: string[] = [];
    for (let length = 0, at = 0; length < megabytes * 1e6; at++) {
      pieces.push(inventedText(1_000 + at, 20_000));
      length += pieces.at(-1)?.length ?? 0;
    }
    const found = await reusesOf([
      textOf("long", pieces.join("\n\n")),
      textOf("short", inventedText(77, 200)),
      textOf("taken", (pieces[3] as string).slice(600, 1_400)),
    ]);
    expect(found.map(({ a, b }) => [a.article, b.article])).toEqual([["long", "taken"]]);
    expect(found[0]?.containment.b).toBeGreaterThan(0.9);
  });

  test.each([[["", "", ""]], [["one", "two"]], [[]]])("nothing to compare: %j", async (texts) => {
    expect(await reusesOf(texts.map((text, at) => textOf(`n${at}`, text)))).toEqual([]);
  });
});
