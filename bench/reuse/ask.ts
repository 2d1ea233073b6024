import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { IndexedCorpus } from "../../src/corpus/indexed-corpus.ts";
import { generateCorpus } from "../speed/generate-corpus.ts";

const folder = resolve(import.meta.dirname, "../../.cache/reuse");
const QUESTIONS = 500;

/**
 * Asks an index of a generated corpus (`bench:reuse -- speed` writes the file) for the neighbours of articles, some of them copies. The index is
 * built where it is missing, and opened again before it is asked; what is told is processor time, and the clock beside it.
 */
export async function benchAsk(count: number): Promise<void> {
  const path = join(folder, `generated-${count}.jsonl`);
  if (!existsSync(path)) {
    console.log(`SKIPPED: no ${path} (bench:reuse -- speed --articles ${count})`);
    return;
  }
  const index = join(folder, `index-${count}`);
  if (process.argv.includes("--fresh")) rmSync(index, { recursive: true, force: true });
  const building = stopwatch();
  const built = await IndexedCorpus.open(path, index);
  console.log(`\nAn index of ${built.size} articles: built or found up to date in ${building()}`);
  const working = stopwatch();
  const outlets = built.boilerplate.size;
  console.log(`  boilerplate of ${outlets} outlets, worked out or read, in ${working()}`);
  await built.close();
  const opening = stopwatch();
  const corpus = await IndexedCorpus.open(path, index);
  console.log(`  opened again in ${opening()}; the boilerplate read in ${timed(() => corpus.boilerplate)}`);
  const questions = [...generateCorpus(2_500, 1)]
    .slice(-QUESTIONS)
    .map(({ id, outlet, text }) => ({ id, outlet, text, spans: null }));
  const times: number[] = [];
  let found = 0;
  const asking = stopwatch();
  for (const question of questions) {
    const from = performance.now();
    found += corpus.ask(question).length;
    times.push(performance.now() - from);
  }
  const asked = asking();
  times.sort((x, y) => x - y);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(
    `  ${QUESTIONS} questions in ${asked}; by the clock half of them within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, 99 % within ` +
      `${at(0.99)} ms; ${found} neighbours`,
  );
  await corpus.close();
}

/** Tells the processor time and the clock since it was made. */
function stopwatch(): () => string {
  const begun = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    return `${((user + system) / 1e6).toFixed(2)} s of processor time, ${((performance.now() - begun) / 1e3).toFixed(2)} s by the clock`;
  };
}

function timed(work: () => unknown): string {
  const watch = stopwatch();
  work();
  return watch();
}
