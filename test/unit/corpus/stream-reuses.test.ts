import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bareArticle } from "../../../src/core/bare-article.ts";
import type { Reuse } from "../../../src/core/reuse.ts";
import { readLineChunks } from "../../../src/corpus/line-chunks.ts";
import { BUNDLE_TEXTS, keyOfPrint, ownerOfPrint, PARTS, printsOfPart } from "../../../src/corpus/packed-prints.ts";
import type { CorpusItem } from "../../../src/corpus/read-corpus.ts";
import { type StreamOptions, streamReuses } from "../../../src/corpus/stream-reuses.ts";
import { packTexts, textOfBlock } from "../../../src/corpus/text-block.ts";
import { findReuses } from "../../../src/reuse/find-reuses.ts";
import { fingerprintsOf } from "../../../src/reuse/fingerprints.ts";
import { pairingPrints } from "../../../src/reuse/text-seeds.ts";
import { readUnits } from "../../../src/reuse/units.ts";
import { inventedText } from "../reuse/invented-text.ts";

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe("streamReuses", () => {
  const articles = Array.from({ length: 120 }, (_, at) => {
    const own = inventedText(at, 120);
    const copied = at % 3 === 0 ? inventedText(at + 1, 120).slice(0, 500) : "";
    return bareArticle(`n${String((at * 37) % 120).padStart(3, "0")}`, `${own}\n\n${copied}`, {
      outlet: `outlet ${at % 4}`,
    });
  });
  const gather = async (items: AsyncIterable<CorpusItem>, more: Partial<StreamOptions> = {}): Promise<Reuse[]> => {
    const found: Reuse[] = [];
    for await (const batch of streamReuses(items, { workers: 1, ...more })) found.push(...batch);
    return found;
  };
  const textsOf = (order: typeof articles) => order.map(({ id, outlet, text }) => ({ id, outlet, text, spans: null }));
  const stream = (order: typeof articles, more: Partial<StreamOptions> = {}): Promise<Reuse[]> =>
    gather(each(textsOf(order)), more);

  test("says what findReuses says, in whatever order the articles come", async () => {
    const known = findReuses(articles);
    expect(known.length).toBeGreaterThan(20);
    expect(await stream(articles)).toEqual(known);
    expect(await stream([...articles].reverse())).toEqual(known);
  });

  test("what waits in files is the same as what stays in memory", async () => {
    expect(await stream(articles, { memoryBytes: 0 })).toEqual(findReuses(articles));
  });

  test("lines of a file, in chunks of any size, are the same articles", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-lines-"));
    const path = join(folder, "corpus.jsonl");
    const lines = articles.map(({ id, outlet, text }) => JSON.stringify({ id, outlet, text }));
    writeFileSync(path, `${lines.slice(0, 60).join("\n")}\n\n{"id":\n${lines.slice(60).join("\n")}`);
    const known = findReuses(articles);
    for (const bytes of [300, 4_000_000]) {
      const failed: string[] = [];
      expect(await gather(readLineChunks(path, bytes), { onFailed: (message) => failed.push(message) })).toEqual(known);
      expect(failed).toHaveLength(1);
      expect(failed[0]).toContain("line 62 is no JSON");
    }
    rmSync(folder, { recursive: true });
  });

  test("with two sides, only pairs between them", async () => {
    const items = textsOf(articles).map((text, at) => ({ ...text, side: at % 3 === 0 ? (0 as const) : (1 as const) }));
    const first = new Set(items.filter(({ side }) => side === 0).map(({ id }) => id));
    const wanted = findReuses(articles).filter(({ a, b }) => first.has(a.article) !== first.has(b.article));
    expect(wanted.length).toBeGreaterThan(2);
    expect((await gather(each(items))).map(({ a, b, kind }) => ({ a, b, kind }))).toEqual(
      wanted.map(({ a, b, kind }) => ({ a, b, kind })),
    );
  });

  test.each([false, true])(
    "a text comes out of its block as it went in, whatever it is made of (in a file: %s)",
    (inFile) => {
      const texts = [
        `one two ${" ".repeat(700)}three ${"x".repeat(3000)} four. “Five six,” 七八 nine`,
        "",
        "\uFEFFmarked at its beginning, and \u{1F600} \u{20000} within",
        `half a character: \uD83D, ${"ß".repeat(70_000)}`,
        inventedText(5, 200),
        // more than a bundle
        ...Array.from({ length: 600 }, (_, at) => inventedText(10 + at, 12)),
      ];
      const folder = mkdtempSync(join(tmpdir(), "hearsay-block-"));
      const file = openSync(join(folder, "blocks"), "w+");
      const spans = [null, null, [{ start: 1, end: 9 }]];
      const block = packTexts(
        texts.map((text, at) => ({ id: `n${at}`, outlet: null, text, spans: spans[at] ?? null })),
        inFile ? { file, end: 0 } : null,
      );
      expect(texts.map((_, at) => textOfBlock(block, at))).toEqual(
        texts.map((text, at) => ({ text: text.replace("\uD83D,", "\uFFFD,"), spans: spans[at] ?? null })),
      );
      const kept = texts.map((): number[] => []);
      for (let part = 0; part < PARTS; part++) {
        const { prints, untils } = printsOfPart(block, part);
        for (const [at, print] of prints.entries()) {
          const bundle = untils.findIndex((until) => at < until);
          kept[bundle * BUNDLE_TEXTS + ownerOfPrint(print)]?.push(keyOfPrint(print, part));
        }
      }
      const inParts = (keys: Iterable<number>): number[] => [...keys].sort((x, y) => (x >>> 24) - (y >>> 24));
      const printsOf = (text: string, at: number): Int32Array => {
        const units = readUnits(text, spans[at] ?? null);
        return pairingPrints(fingerprintsOf(units), units);
      };
      expect(kept).toEqual(texts.map((text, at) => inParts(printsOf(text, at))));
      closeSync(file);
      rmSync(folder, { recursive: true });
    },
  );

  test("nothing comes of nothing", async () => {
    expect(await stream([])).toEqual([]);
  });
});
