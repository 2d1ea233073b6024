/** How long a search of a case takes: npm run bench:cases -- --articles 50000. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addReadings } from "../src/cases/add-reading.ts";
import { findInCase } from "../src/cases/search/find-in-case.ts";
import { openCase } from "../src/store/case-store.ts";
import { generateReading } from "./cases/generate-reading.ts";

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const articles = option("articles", 2000);
const wordsEach = option("words", 250);
const runs = option("runs", 9);

// words as in news: the first few make up most of the text, the last are rare
let state = 20260301;
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const VOCABULARY = 60_000;
const word = (): string => {
  const rank = Math.floor(VOCABULARY ** random());
  return rank < 8
    ? (["the", "of", "said", "harbour", "port", "a", "council", "in"][rank] ?? "the")
    : `w${rank.toString(36)}`;
};
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const store = openCase(folder, { create: true });
const actor = { who: "bench", at: "2026-03-01T10:00:00.000Z" };
const begun = performance.now();
for (let at = 0; at < articles; ) {
  const arrivals = [];
  for (let k = 0; k < 1000 && at < articles; k++, at++) {
    const statements = Array.from({ length: 6 }, () => ({
      level: pick(["L3", "L5", "L8", "open"] as const),
      act: pick(["A4", "A4", "A4", "A5", "A6"] as const),
      naming: pick(["N1", "N1", "N2", "U3", "U5"] as const),
      speaker: pick(["Lena Dorn", "Ilse Maar", "Ruben Okafor", null]),
      headline: random() < 0.15,
    }));
    const id = `article-${at}`;
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
    const document = {
      input: `${id}.txt`,
      sha256: "",
      kind: "text" as const,
      content: reading.article.text,
      charset: null,
      url: null,
      archivedAt: null,
      record: null,
    };
    arrivals.push({ document, reading, original: id });
  }
  await addReadings(store, arrivals, actor);
}
const seconds = (performance.now() - begun) / 1000;
const size = statSync(join(folder, "case.sqlite")).size / 1e6;
console.log(
  `${articles} articles of ${wordsEach} words and 6 statements filled in ${seconds.toFixed(1)} s, ${size.toFixed(0)} MB (node ${process.versions.node})`,
);
console.log(
  `${"query".padEnd(44)}${"found".padStart(8)}${"median ms".padStart(11)}${"worst ms".padStart(10)}${"processor ms".padStart(15)}`,
);
for (const query of [
  "wabc",
  "w2s",
  "harbour",
  "the",
  "the OR of OR said",
  "harbour port council",
  '"harbour port"',
  "harb*",
  "w*",
  "t*",
  "harbour -port",
  "NOT harbour",
  "source:unnamed strength:>likely",
  "harbour source:unnamed act:accuses",
  "source:dorn",
  'outlet:"outlet 17"',
  "date:2016-01..02",
  "harbour date:2016",
  "headline:yes act:accuses strength:flat",
]) {
  const times: number[] = [];
  const processor: number[] = [];
  let total = 0;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    const cpu = process.cpuUsage();
    total = (await findInCase(store, query)).total;
    times.push(performance.now() - from);
    const { user, system } = process.cpuUsage(cpu);
    processor.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  processor.sort((a, b) => a - b);
  const [median, worst] = [times[Math.floor(runs / 2)] ?? 0, times.at(-1) ?? 0];
  console.log(
    `${query.padEnd(44)}${String(total).padStart(8)}${median.toFixed(1).padStart(11)}${worst.toFixed(1).padStart(10)}${(processor[Math.floor(runs / 2)] ?? 0).toFixed(1).padStart(15)}`,
  );
}
store.close();
rmSync(folder, { recursive: true, force: true });
