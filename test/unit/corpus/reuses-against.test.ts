import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reuse } from "../../../src/core/reuse.ts";
import { IndexedCorpus } from "../../../src/corpus/indexed-corpus.ts";
import { reusesAgainst } from "../../../src/corpus/reuses-against.ts";
import { streamReuses } from "../../../src/corpus/stream-reuses.ts";
import type { CorpusText } from "../../../src/corpus/text-block.ts";
import { inventedText } from "../reuse/invented-text.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-against-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (id: string, text: string, outlet: string | null = null): CorpusText => ({
  id,
  outlet,
  text,
  spans: null,
});

async function withoutIndex(asking: readonly CorpusText[], corpus: readonly CorpusText[]): Promise<Reuse[]> {
  const found: Reuse[] = [];
  const items = (async function* () {
    for (const text of asking) yield { ...text, side: 0 as const };
    for (const text of corpus) yield { ...text, side: 1 as const };
  })();
  for await (const batch of streamReuses(items, { workers: 1 })) found.push(...batch);
  return found;
}

let round = 0;
/** `steps`: the corpus is written and read in so many pieces. */
async function withIndex(
  asking: readonly CorpusText[],
  corpus: readonly CorpusText[],
  steps = 1,
): Promise<readonly Reuse[]> {
  const name = join(folder, `corpus-${++round}`);
  const lines = corpus.map(({ id, outlet, text }) => `${JSON.stringify({ id, outlet, text })}\n`);
  for (let step = 1; ; step++) {
    writeFileSync(`${name}.jsonl`, lines.slice(0, Math.ceil((lines.length * step) / steps)).join(""));
    const opened = await IndexedCorpus.open(`${name}.jsonl`, name);
    try {
      const found = reusesAgainst(opened, asking);
      if (step === steps) return found;
    } finally {
      await opened.close();
    }
  }
}

describe("with an index, the same as without", () => {
  test("whatever the outlets repeat, whoever copies, however often an id comes, in as many pieces (seed 5)", async () => {
    // an article: its outlet, whom it copies, whether it carries its outlet's line, which id it has
    const article = fc.record({
      own: fc.nat(400),
      outlet: fc.nat(3),
      copied: fc.option(fc.nat(60), { freq: 2 }),
      line: fc.boolean(),
      id: fc.nat(90),
    });
    const made = (one: { own: number; outlet: number; copied: number | null; line: boolean; id: number }) => {
      const parts = [inventedText(one.own, 60)];
      if (one.copied !== null) parts.push(inventedText(one.copied, 60));
      if (one.line && one.outlet > 0) parts.push(inventedText(900 + one.outlet, 25));
      return textOf(`n${one.id}`, parts.join("\n\n"), one.outlet === 0 ? null : `Outlet ${one.outlet}`);
    };
    const texts = (least: number, most: number) => fc.array(article, { minLength: least, maxLength: most });
    let passages = 0;
    await fc.assert(
      fc.asyncProperty(texts(40, 70), texts(1, 4), fc.integer({ min: 1, max: 4 }), async (many, few, steps) => {
        const corpus = many.map(made);
        const asking = few.map(made);
        const known = await withoutIndex(asking, corpus);
        passages += known.length;
        expect(JSON.stringify(await withIndex(asking, corpus, steps))).toBe(JSON.stringify(known));
      }),
      { seed: 5, numRuns: 25 },
    );
    expect(passages).toBeGreaterThan(50);
  });

  test("an outlet's standing line makes no passage, a copied story does", async () => {
    const line = inventedText(999, 40);
    const corpus = Array.from({ length: 60 }, (_, at) =>
      textOf(`n${at}`, `${inventedText(at, 80)}\n\n${line}`, "The Lantern"),
    );
    const asking = [textOf("asked", `${inventedText(7, 80)}\n\n${line}`, "The Lantern")];
    const found = await withIndex(asking, corpus);
    expect(found.map(({ a, b, kind }) => [a.article, b.article, kind])).toEqual([["asked", "n7", "verbatim"]]);
    expect(found[0]?.a.span.end).toBeLessThan(inventedText(7, 80).length + 5);
    expect(found).toEqual(await withoutIndex(asking, corpus));
  });

  test("of three hundred copies the first is told", async () => {
    const corpus = Array.from({ length: 300 }, (_, at) => textOf(`n${1000 + at}`, inventedText(1, 80)));
    const asking = [textOf("asked", inventedText(1, 80)), textOf("n1000", inventedText(1, 80))];
    const found = await withIndex(asking, corpus);
    expect(found.map(({ a, b }) => [a.article, b.article])).toEqual([
      ["asked", "n1000"],
      ["n1000", "n1000#2"],
    ]);
    expect(found).toEqual(await withoutIndex(asking, corpus));
  });
});
