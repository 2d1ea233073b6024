import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { generateCorpus } from "../speed/generate-corpus.ts";
import { readLines, readRows } from "./data.ts";

const cli = resolve(import.meta.dirname, "../../dist/cli.js");
const scripts = resolve(import.meta.dirname, "rivals");
const INSTALL_MS = 240_000;
const RUN_MS = 600_000;

interface Corpus {
  readonly name: string;
  readonly rows: readonly { readonly id: string; readonly text: string }[];
  /** Pairs known to share words, with the share of the shorter: what there is to be found. */
  readonly known: ReadonlyMap<string, number>;
}

interface Rival {
  readonly name: string;
  /** Installs into `folder` and says the version, or throws. */
  install(folder: string): string;
  run(folder: string, input: string, output: string): void;
}

/**
 * `hearsay reuse` beside what others use, on the same articles in the same run: each installed into a temporary folder, or skipped aloud; time,
 * and how many of the known pairs each finds. They find near-duplicates, not passages: equal work is the column of pairs.
 */
export async function benchRivals(articles: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-rivals-"));
  try {
    const corpora = [generated(articles), senate(articles)].filter((corpus) => corpus !== null);
    const ready = RIVALS.flatMap((rival) => {
      try {
        return [{ rival, version: rival.install(folder) }];
      } catch (error) {
        console.log(`SKIPPED: ${rival.name}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
        return [];
      }
    });
    for (const corpus of corpora) compareOn(corpus, ready, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compareOn(
  { name, rows, known }: Corpus,
  ready: readonly { rival: Rival; version: string }[],
  folder: string,
): void {
  const input = join(folder, "corpus.jsonl");
  writeFileSync(input, rows.map((row) => JSON.stringify(row)).join("\n"));
  const least = (share: number): number => [...known.values()].filter((value) => value >= share).length;
  console.log(`\n${name}: ${rows.length} articles; ${least(0.25)} pairs share ≥ .25, ${least(0.1)} ≥ .10`);
  console.log("tool                          seconds  × hearsay   pairs told   found ≥ .25   ≥ .10");
  let ours: number | null = null;
  for (const { rival, version } of ready) {
    const output = join(folder, "pairs.tsv");
    rmSync(output, { force: true });
    const begun = performance.now();
    try {
      rival.run(folder, input, output);
    } catch (error) {
      console.log(`${rival.name} ${version}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
      continue;
    }
    const seconds = (performance.now() - begun) / 1_000;
    ours ??= seconds;
    const pairs = new Set(readFileSync(output, "utf8").split("\n").filter(Boolean));
    const found = (share: number): string => {
      const all = [...known].filter(([, value]) => value >= share);
      return `${((all.filter(([pair]) => pairs.has(pair)).length / Math.max(1, all.length)) * 100).toFixed(1)} %`;
    };
    console.log(
      `${`${rival.name} ${version}`.padEnd(28)} ${seconds.toFixed(1).padStart(8)} ${(seconds / ours).toFixed(1).padStart(10)} ${String(pairs.size).padStart(12)} ${found(0.25).padStart(13)} ${found(0.1).padStart(7)}`,
    );
  }
}

function generated(articles: number): Corpus {
  const rows: { id: string; text: string }[] = [];
  const known = new Map<string, number>();
  const share = { copy: 0.9, cut: 0.5, excerpt: 0.1, quotation: 0.03 };
  for (const { id, text, from, how } of generateCorpus(articles, 1)) {
    rows.push({ id, text });
    if (from !== null && how !== null) known.set(`${rows[from]?.id}\t${id}`, share[how]);
  }
  return { name: "Generated", rows, known };
}

/** The first articles in the order of the file: whole offices, so that most pairs stay. */
function senate(articles: number): Corpus | null {
  const rows = readRows("senate-releases.jsonl.gz")?.filter(({ text }) => text.trim() !== "");
  const lines = readLines("reference-pairs-senate.tsv.gz");
  if (rows === undefined || lines === null) return null;
  const kept = rows.slice(0, articles).map(({ id, text }) => ({ id, text }));
  const ids = new Set(kept.map(({ id }) => id));
  const known = new Map<string, number>();
  for (const line of lines.slice(1)) {
    const [a, b, share] = line.split("\t").map((cell) => cell.replace(/^gr\//, "")) as [string, string, string];
    if (ids.has(a) && ids.has(b)) known.set([a, b].sort().join("\t"), Number(share));
  }
  return { name: "Senate releases", rows: kept, known };
}

function must(command: string, words: readonly string[], options: { cwd?: string; ms?: number } = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    encoding: "utf8",
    timeout: options.ms ?? RUN_MS,
    maxBuffer: 1 << 30,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.trim().split("\n").at(-1) ?? ""}`);
  return stdout;
}

const npmRival = (name: string, script: string): Rival => ({
  name: `npm ${name}`,
  install: (folder) => {
    if (!existsSync(join(folder, "package.json"))) writeFileSync(join(folder, "package.json"), "{}");
    must("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", name], { cwd: folder, ms: INSTALL_MS });
    return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version as string;
  },
  run: (folder, input, output) => void must(process.execPath, [join(scripts, script), folder, input, output]),
});

const pythonRival = (name: string, script: string): Rival => ({
  name: `PyPI ${name}`,
  install: (folder) => {
    const venv = join(folder, "venv");
    if (!existsSync(venv)) must("python3", ["-m", "venv", venv], { ms: INSTALL_MS });
    must(join(venv, "bin/pip"), ["install", "-q", name], { ms: INSTALL_MS });
    const shown = must(join(venv, "bin/pip"), ["show", name]);
    return /^Version: (.*)$/m.exec(shown)?.[1] ?? "?";
  },
  run: (folder, input, output) => void must(join(folder, "venv/bin/python"), [join(scripts, script), input, output]),
});

const hearsay: Rival = {
  name: "hearsay reuse",
  install: () => {
    if (!existsSync(cli)) throw new Error(`no ${cli} (npm run build)`);
    return "";
  },
  run: (_, input, output) => {
    const pairs = must(process.execPath, [cli, "reuse", input, "--jsonl"])
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const { a, b } = JSON.parse(line) as { a: { article: string }; b: { article: string } };
        return [a.article, b.article].sort().join("\t");
      });
    writeFileSync(output, [...new Set(pairs)].join("\n"));
  },
};

/** Debian's similarity-tester: compares files; `-p` tells the percentage of each that is in each other. */
const similarityTester: Rival = {
  name: "Debian similarity-tester",
  install: (folder) => {
    must("apt-get", ["download", "similarity-tester"], { cwd: folder, ms: INSTALL_MS });
    const name = readdirSync(folder).find((file) => file.endsWith(".deb")) ?? "";
    must("dpkg", ["-x", join(folder, name), join(folder, "deb")]);
    return name.split("_")[1]?.replace("%2b", "+") ?? "?";
  },
  run: (folder, input, output) => {
    const files = join(folder, "files");
    rmSync(files, { recursive: true, force: true });
    mkdirSync(files);
    const ids = readFileSync(input, "utf8")
      .split("\n")
      .map((line, at) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string };
        writeFileSync(join(files, `${at}`), text);
        return id;
      });
    const told = must(
      join(folder, "deb/usr/bin/sim_text"),
      ["-p", "-t", "8", "-r", "5", ...ids.map((_, at) => `${at}`)],
      { cwd: files },
    );
    const pairs = [...told.matchAll(/^(\d+) consists for \d+ % of (\d+) material/gm)].map(([, one, other]) =>
      [ids[Number(one)], ids[Number(other)]].sort().join("\t"),
    );
    writeFileSync(output, [...new Set(pairs)].join("\n"));
  },
};

const notComparable = (name: string, because: string): Rival => ({
  name,
  install: () => {
    throw new Error(because);
  },
  run: () => undefined,
});

const RIVALS: readonly Rival[] = [
  hearsay,
  npmRival("minhash", "minhash.mjs"),
  npmRival("simhash-js", "simhash.mjs"),
  similarityTester,
  pythonRival("datasketch", "datasketch_pairs.py"),
  pythonRival("rensa", "rensa_pairs.py"),
  notComparable("PyPI text-dedup", "works on Hugging Face data sets and drops duplicates; it tells no pairs"),
  notComparable(
    "PyPI passim",
    "what PyPI has under the name (0.1.0) compares passwords; the one for Spark is installed from its repository only",
  ),
];
