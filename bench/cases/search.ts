import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addReadings } from "../../src/cases/add-reading.ts";
import { keptOf } from "../../src/cases/kept-reading.ts";
import { findInCase } from "../../src/cases/search/find-in-case.ts";
import { type CaseStore, openCase } from "../../src/store/case-store.ts";
import { generateReading } from "./generate-reading.ts";

const QUERIES: Readonly<Record<string, readonly string[]>> = {
  "a word": ["wabc", "w2s", "harbour", "the"],
  "a phrase": ['"harbour port"', '"the harbour"', '"of the"'],
  boolean: ["harbour port council", "the OR of OR said", "harbour -port", "NOT harbour", "(harbour OR council) -the"],
  "a prefix": ["harb*", "w2*", "w*", "t*"],
  fields: [
    "source:unnamed strength:>likely",
    "harbour source:unnamed act:accuses",
    "source:dorn",
    'outlet:"outlet 17"',
    "date:2016-01..02",
    "harbour date:2016",
    "headline:yes act:accuses strength:flat",
    "title:harbour",
    "speaker:dorn -harbour",
  ],
};
const TYPED = "harbour council";
const BATCH = 1000;

/**
 * What a search takes in a case of so many articles (`--articles 50000 --words 250 --runs 9`). The case is filled with readings that were
 * generated, not read, so that filling takes a minute and not an hour. Median and 95th percentile, by the clock and in processor time: on a
 * machine with other work the second tells more. `--case DIR` keeps the filled case there and takes it as it is the next time.
 */
export async function benchSearch(
  option: (name: string, otherwise: number) => number,
  word: (name: string) => string | null,
): Promise<void> {
  const [articles, wordsEach, runs] = [option("articles", 50_000), option("words", 250), option("runs", 9)];
  const kept = word("case");
  const folder = kept ?? mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const isFilled = kept !== null && existsSync(join(kept, "case.sqlite"));
  const store = openCase(folder, { create: true });
  try {
    const from = performance.now();
    if (!isFilled) await fill(store, articles, wordsEach);
    const seconds = isFilled ? "before" : `in ${((performance.now() - from) / 1000).toFixed(0)} s`;
    const size = (statSync(join(folder, "case.sqlite")).size / 1e6).toFixed(0);
    console.log(`${articles} articles of ${wordsEach} words and 6 statements, ${size} MB, filled ${seconds}`);
    console.log(`node ${process.versions.node}; ${runs} runs a query; ms`);
    console.log(line("", "found", "median", "p95", "processor", "its p95"));
    const clock: number[] = [];
    const processor: number[] = [];
    for (const [kind, queries] of Object.entries(QUERIES)) {
      console.log(kind);
      for (const query of queries) {
        const told = await timed(store, query, runs);
        clock.push(...told.clock);
        processor.push(...told.processor);
        console.log(line(`  ${query}`, String(told.total), ...figures(told)));
      }
    }
    console.log(line("all of these", "", ...figures({ clock, processor })));
    const keys = { clock: [] as number[], processor: [] as number[] };
    for (let length = 1; length <= TYPED.length; length++) {
      const told = await timed(store, `${TYPED.slice(0, length).trimEnd()}*`, runs);
      keys.clock.push(...told.clock);
      keys.processor.push(...told.processor);
    }
    console.log(line(`while typing "${TYPED}"`, "", ...figures(keys)));
  } finally {
    store.close();
    if (kept === null) rmSync(folder, { recursive: true, force: true });
  }
}

interface Timed {
  readonly clock: readonly number[];
  readonly processor: readonly number[];
}

async function timed(store: CaseStore, query: string, runs: number): Promise<Timed & { readonly total: number }> {
  const clock: number[] = [];
  const processor: number[] = [];
  let total = 0;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    const before = process.cpuUsage();
    total = (await findInCase(store, query)).total;
    const { user, system } = process.cpuUsage(before);
    clock.push(performance.now() - from);
    processor.push((user + system) / 1000);
  }
  return { clock, processor, total };
}

const figures = ({ clock, processor }: Timed): string[] =>
  [at(clock, 0.5), at(clock, 0.95), at(processor, 0.5), at(processor, 0.95)].map((ms) => ms.toFixed(1));

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

const line = (name: string, ...cells: string[]): string =>
  name.padEnd(44) + cells.map((cell) => cell.padStart(11)).join("");

async function fill(store: CaseStore, articles: number, wordsEach: number): Promise<void> {
  // words as in news: the first few make up most of the text, the last are rare
  let state = 20260301;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const VOCABULARY = 60_000;
  const COMMON = ["the", "of", "said", "harbour", "port", "a", "council", "in"];
  const word = (): string => {
    const rank = Math.floor(VOCABULARY ** random());
    return COMMON[rank - 1] ?? `w${rank.toString(36)}`;
  };
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const actor = { who: "bench", at: "2026-03-01T10:00:00.000Z" };
  for (let number = 0; number < articles; ) {
    const arrivals = [];
    for (; arrivals.length < BATCH && number < articles; number++) {
      const statements = Array.from({ length: 6 }, () => ({
        level: pick(["L3", "L5", "L8", "open"] as const),
        act: pick(["A4", "A4", "A4", "A5", "A6"] as const),
        naming: pick(["N1", "N1", "N2", "U3", "U5"] as const),
        speaker: pick(["Lena Dorn", "Ilse Maar", "Ruben Okafor", null]),
        headline: random() < 0.15,
      }));
      const id = `article-${number}`;
      const reading = generateReading({
        id,
        title: Array.from({ length: 8 }, word).join(" "),
        words: Array.from({ length: wordsEach }, word),
        outlet: `Outlet ${Math.floor(random() * 300)}`,
        url: `https://outlet.example/${id}`,
        language: "en",
        published: `20${10 + Math.floor(random() * 16)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`,
        statements,
      });
      const content = reading.article.text;
      const document = { input: `${id}.txt`, sha256: "", kind: "text" as const, content, charset: null };
      arrivals.push({
        document: { ...document, url: null, archivedAt: null, record: null },
        reading: keptOf(reading),
        original: id,
      });
    }
    await addReadings(store, arrivals, actor);
  }
}
