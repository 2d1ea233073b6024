import { spawn } from "node:child_process";
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { type CorpusArticle, generateCorpus } from "../speed/generate-corpus.ts";

const cli = resolve(import.meta.dirname, "../../dist/cli.js");
const folder = resolve(import.meta.dirname, "../../.cache/reuse");
const SEED = 1;

/**
 * Generated corpora from file to file through the built command: time, processor time, peak memory, all against a one-pass hash of the
 * same bytes just before, and how many of the reuses that were put in are found. The files stay in `.cache/`.
 */
export async function benchSpeed(counts: readonly number[]): Promise<void> {
  if (!existsSync(cli)) {
    console.log(`SKIPPED: no ${cli} (npm run build)`);
    return;
  }
  mkdirSync(folder, { recursive: true });
  console.log(`\nSpeed, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}`);
  let before: { readonly clock: number; readonly processor: number } | null = null;
  for (const count of counts) {
    const path = join(folder, `generated-${count}.jsonl`);
    const truth = truthOf(count, existsSync(path) ? null : path);
    const run = await timeReuse(path, join(folder, "found.jsonl"));
    const each = { clock: (run.seconds / count) * 1e6, processor: (run.processorSeconds / count) * 1e6 };
    const growth =
      before === null
        ? ""
        : ` (${(each.clock / before.clock).toFixed(2)} × and ${(each.processor / before.processor).toFixed(2)} × the corpus before)`;
    before ??= each;
    console.log(
      `\n${count} generated articles, ${(statSync(path).size / 1e6).toFixed(0)} MB, load ${run.load.toFixed(1)} when it began`,
    );
    tellRun(run);
    console.log(
      `  an article: ${each.clock.toFixed(0)} µs by the clock, ${each.processor.toFixed(0)} µs of processor time${growth}`,
    );
    await tellFound(join(folder, "found.jsonl"), truth);
    rmSync(join(folder, "found.jsonl"), { force: true });
  }
}

type Truth = ReadonlyMap<string, CorpusArticle["how"]>;

/** The pairs put in, and the file where it is not there yet. */
function truthOf(count: number, path: string | null): Truth {
  const truth = new Map<string, CorpusArticle["how"]>();
  const file = path === null ? null : openSync(`${path}.tmp`, "w");
  let lines: string[] = [];
  const ids: string[] = [];
  for (const { id, outlet, text, from, how } of generateCorpus(count, SEED)) {
    ids.push(id);
    if (from !== null) truth.set(`${ids[from]}\t${id}`, how);
    if (file === null) continue;
    lines.push(JSON.stringify({ id, outlet, text }));
    if (lines.length < 1_000 && ids.length < count) continue;
    writeSync(file, `${lines.join("\n")}\n`);
    lines = [];
  }
  if (file !== null && path !== null) {
    closeSync(file);
    renameSync(`${path}.tmp`, path);
  }
  return truth;
}

export interface Run {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  /** One pass of a hash over the same bytes, in one thread. */
  readonly hashSeconds: number;
  readonly load: number;
}

/** Runs `hearsay reuse` from file to file. */
export async function timeReuse(input: string, output: string, more: readonly string[] = []): Promise<Run> {
  const load = loadavg()[0] as number;
  const hashSeconds = hashFile(input);
  const out = openSync(output, "w");
  const begun = performance.now();
  const child = spawn(process.execPath, ["--max-old-space-size=3000", cli, "reuse", input, "--jsonl", ...more], {
    stdio: ["ignore", out, "ignore"],
  });
  let peak = 0;
  let ticks = 0;
  const poll = setInterval(() => {
    try {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
      peak = Math.max(peak, Number(kilobytes ?? 0) / 1_024);
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      ticks = Math.max(ticks, Number(fields[11]) + Number(fields[12]));
    } catch {
      // no /proc, or the end
    }
  }, 50);
  await new Promise((done) => child.once("exit", done));
  clearInterval(poll);
  closeSync(out);
  const seconds = (performance.now() - begun) / 1_000;
  return { seconds, processorSeconds: ticks / 100, peakMegabytes: peak, hashSeconds, load };
}

export function tellRun({ seconds, processorSeconds, peakMegabytes, hashSeconds }: Run): void {
  console.log(
    `  file to file ${seconds.toFixed(1)} s (${(seconds / hashSeconds).toFixed(0)} × a one-pass hash of the bytes, ${hashSeconds.toFixed(2)} s); ` +
      `processor ${processorSeconds.toFixed(1)} s (${(processorSeconds / hashSeconds).toFixed(0)} ×, ${(processorSeconds / 2).toFixed(1)} s on each of two cores); ` +
      `peak ${peakMegabytes.toFixed(0)} MB`,
  );
}

/** Processor seconds of reading and hashing every byte once. */
function hashFile(path: string): number {
  const file = openSync(path, "r");
  const block = new Uint8Array(4_000_000);
  let hash = 0;
  const begun = process.cpuUsage();
  for (let read = readSync(file, block); read > 0; read = readSync(file, block)) {
    for (let at = 0; at < read; at++) hash = Math.imul(hash ^ (block[at] as number), 0x01000193);
  }
  const { user, system } = process.cpuUsage(begun);
  closeSync(file);
  if (hash === 0) console.log("  (a hash of nothing)");
  return (user + system) / 1e6;
}

async function tellFound(path: string, truth: Truth): Promise<void> {
  const found = new Set<string>();
  let passages = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { a, b } = JSON.parse(line) as { a: { article: string }; b: { article: string } };
    passages++;
    found.add(`${a.article}\t${b.article}`);
  }
  const counts = new Map<string, { put: number; found: number }>();
  for (const [pair, how] of truth) {
    const count = counts.get(how ?? "") ?? { put: 0, found: 0 };
    counts.set(how ?? "", count);
    count.put++;
    if (found.has(pair)) count.found++;
  }
  const told = [...counts].map(
    ([how, count]) => `${how} ${((count.found / count.put) * 100).toFixed(1)} % of ${count.put}`,
  );
  console.log(`  ${passages} passages of ${found.size} pairs; of those put in: ${told.join(", ")}`);
}
