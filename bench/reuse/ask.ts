import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { IndexedCorpus } from "../../src/corpus/indexed-corpus.ts";
import { generateCorpus } from "../speed/generate-corpus.ts";

const folder = resolve(import.meta.dirname, "../../.cache/reuse");
const QUESTIONS = 500;

/** Asks an index of a generated corpus (`bench:reuse -- speed` writes the file) for the neighbours of articles, some of them copies. */
export async function benchAsk(count: number): Promise<void> {
  const path = join(folder, `generated-${count}.jsonl`);
  if (!existsSync(path)) {
    console.log(`SKIPPED: no ${path} (bench:reuse -- speed --articles ${count})`);
    return;
  }
  const index = join(folder, `index-${count}`);
  if (process.argv.includes("--fresh")) rmSync(index, { recursive: true, force: true });
  const begun = performance.now();
  const corpus = await IndexedCorpus.open(path, index);
  const opened = (performance.now() - begun) / 1_000;
  const questions = [...generateCorpus(2_500, 1)]
    .slice(-QUESTIONS)
    .map(({ id, text }) => ({ id, outlet: null, text, spans: null }));
  const times: number[] = [];
  let found = 0;
  for (const question of questions) {
    const from = performance.now();
    found += corpus.ask(question).length;
    times.push(performance.now() - from);
  }
  times.sort((x, y) => x - y);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(
    `\nAn index of ${corpus.size} articles, opened${opened > 60 ? " (and built)" : ""} in ${opened.toFixed(1)} s: ${QUESTIONS} questions, ` +
      `half of them within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, 99 % within ${at(0.99)} ms; ${found} neighbours`,
  );
  corpus.close();
}
