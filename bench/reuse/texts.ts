import { availableParallelism, loadavg } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "tsdown";
import type { streamReuses } from "../../src/corpus/stream-reuses.ts";
import { readRows } from "./data.ts";

const root = resolve(import.meta.dirname, "../..");
const outDir = resolve(root, ".cache/bench-reuse");

/**
 * The Senate's releases from texts in memory to typed passages with ends, in as many threads as the machine has cores: neither the reading
 * and parsing of the file nor the writing of the answer is in it. Built first, since threads want a built program.
 */
export async function benchTexts(every: number): Promise<void> {
  const rows = readRows("senate-releases.jsonl.gz")?.filter((_, at) => at % every === 0) ?? null;
  if (rows === null) return;
  const texts = rows.map(({ id, outlet, text }) => ({ id, outlet: outlet ?? null, text, spans: null }));
  await build({
    config: false,
    cwd: root,
    entry: { "stream-reuses": "src/corpus/stream-reuses.ts", "reuse-worker": "src/corpus/reuse-worker.ts" },
    format: "esm",
    platform: "node",
    target: "node20",
    fixedExtension: false,
    dts: false,
    outDir,
    logLevel: "error",
  });
  const program = (await import(pathToFileURL(resolve(outDir, "stream-reuses.js")).href)) as {
    readonly streamReuses: typeof streamReuses;
  };
  const load = loadavg()[0] as number;
  const hash = hashSeconds(texts);
  const begun = performance.now();
  let passages = 0;
  for await (const batch of program.streamReuses(each(texts), { workers: availableParallelism() })) {
    passages += batch.length;
  }
  const seconds = (performance.now() - begun) / 1_000;
  console.log(
    `\nSenate, ${texts.length} texts in memory to ${passages} passages with ends: ${seconds.toFixed(1)} s ` +
      `(${(seconds / hash).toFixed(0)} × a one-pass hash of the bytes, ${hash.toFixed(2)} s), load ${load.toFixed(1)} when it began`,
  );
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** Seconds of one pass over every byte of the texts, in one thread. */
function hashSeconds(texts: readonly { readonly text: string }[]): number {
  const bytes = texts.map(({ text }) => Buffer.from(text));
  let hash = 0;
  const begun = performance.now();
  for (const block of bytes) {
    for (let at = 0; at < block.length; at++) hash = Math.imul(hash ^ (block[at] as number), 0x01000193);
  }
  const seconds = (performance.now() - begun) / 1_000;
  if (hash === 0) console.log("  (a hash of nothing)");
  return seconds;
}
