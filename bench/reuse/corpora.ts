import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Row, readLines, readRows } from "./data.ts";
import { tellRun, timeReuse } from "./speed.ts";

const cli = resolve(import.meta.dirname, "../../dist/cli.js");

/**
 * Whole corpora from file to file through the built command: time against a one-pass hash of the same bytes, and the share of the
 * pairs of the exhaustive reference for which a passage comes out. Same-outlet pairs that are boilerplate are meant to be missing.
 */
export async function benchCorpora(every: number): Promise<void> {
  if (!existsSync(cli)) {
    console.log(`SKIPPED: no ${cli} (npm run build)`);
    return;
  }
  const senate = readRows("senate-releases.jsonl.gz");
  if (senate !== null) await benchCorpus("senate", senate, "gr/", "reference-pairs-senate.tsv.gz", every);
  const small = ["helsinki.jsonl.gz", "buzzfeed-webis.jsonl.gz", "basil.jsonl.gz"].map(readRows);
  const prefixes = { helsinki: "hel", bfw: "bf", basil: "bas" } as Readonly<Record<string, string>>;
  const rows = small
    .flatMap((part) => part ?? [])
    .map((row) => {
      const [corpus, rest] = [row.id.slice(0, row.id.indexOf("/")), row.id.slice(row.id.indexOf("/"))];
      return { ...row, id: `${prefixes[corpus] ?? corpus}${rest}` };
    });
  if (rows.length > 0)
    await benchCorpus("small (Helsinki, BuzzFeed-Webis, BASIL)", rows, "", "reference-pairs-small.tsv.gz", 1);
}

async function benchCorpus(
  name: string,
  all: readonly Row[],
  prefix: string,
  reference: string,
  every: number,
): Promise<void> {
  const rows = all.filter((_, at) => at % every === 0);
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const input = join(folder, "corpus.jsonl");
  const output = join(folder, "reuses.jsonl");
  try {
    writeFileSync(input, rows.map(({ id, outlet, text }) => JSON.stringify({ id, outlet, text })).join("\n"));
    const run = await timeReuse(input, output);
    const pairs = new Set<string>();
    let passages = 0;
    for (const line of readFileSync(output, "utf8").split("\n")) {
      if (line === "") continue;
      const { a, b } = JSON.parse(line) as { a: { article: string }; b: { article: string } };
      passages++;
      pairs.add([a.article, b.article].sort().join("\t"));
    }
    const megabytes = statSync(input).size / 1e6;
    console.log(
      `\n${name}: ${rows.length} articles, ${megabytes.toFixed(0)} MB; ${passages} passages, ${pairs.size} pairs`,
    );
    tellRun(run);
    tellRecall(new Map(rows.map((row) => [`${prefix}${row.id}`, row])), pairs, prefix, reference);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tellRecall(
  rows: ReadonlyMap<string, Row>,
  pairs: ReadonlySet<string>,
  prefix: string,
  reference: string,
): void {
  const lines = readLines(reference);
  if (lines === null) return;
  for (const least of [0.25, 0.1]) {
    let known = 0;
    let found = 0;
    for (const line of lines.slice(1)) {
      const [a, b, containment] = line.split("\t") as [string, string, string];
      if (Number(containment) < least || !rows.has(a) || !rows.has(b)) continue;
      known++;
      if (pairs.has([a.slice(prefix.length), b.slice(prefix.length)].sort().join("\t"))) found++;
    }
    console.log(`  pairs sharing ≥ ${least}: ${found} of ${known}, recall ${(found / Math.max(1, known)).toFixed(4)}`);
  }
}
