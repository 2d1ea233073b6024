import { readFileSync, writeFileSync } from "node:fs";
import type { Document } from "../src/core/document.ts";
import type { GraphNode } from "../src/core/link.ts";
import { publisherKey } from "../src/provenance/edition/publisher.ts";
import type { Report } from "../src/report/format.ts";
import { joinReadings, readOne } from "../src/trace.ts";
import { readLines } from "./reuse/data.ts";
import { lineDocument } from "./text-document.ts";

/**
 * `npm run bench:chains [-- --chains N] [-- --save REPORT | --report REPORT]`: real syndication (Helsinki, 612 articles on one summit).
 * Of the pages that name another house in a credit, how many have their text from that house; of the silver credits, how many are
 * read; how many directed copies run against the clock; and the N longest chains by ids, kinds and evidence, to be looked at by eye.
 * The texts belong to their publishers: nothing of them is printed.
 */
interface Row {
  readonly id: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly credit_silver: string | null;
}

const option = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

const documentOf = ({ id, title, outlet, date, text, url }: Row): Document =>
  lineDocument(id, text, { id, title, outlet, published: date }, url);

const COPIES = new Set(["republished", "excerpted", "quoted", "common-source"]);

function main(): void {
  const rows = readLines("helsinki.jsonl.gz")?.map((line) => JSON.parse(line) as Row);
  if (rows === undefined) return;
  const saved = option("report");
  const start = performance.now();
  const report =
    saved === null
      ? joinReadings(
          rows.map((row) => readOne(documentOf(row))),
          [],
        )
      : (JSON.parse(readFileSync(saved, "utf8")) as Report);
  console.log(`${rows.length} articles · ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const save = option("save");
  if (save !== null) writeFileSync(save, JSON.stringify(report));
  printCredits(report, rows);
  printClock(report);
  printChains(report, Number(option("chains") ?? 20));
}

/** Every house that a link into the article starts at. */
function housesAbove(report: Report): (id: string) => Set<string> {
  const outletOf = new Map(report.articles.map(({ id, outlet }) => [id, outlet]));
  const above = new Map<string, Set<string>>();
  for (const { kind, from, to } of report.links) {
    if (!COPIES.has(kind) || to.kind !== "article") continue;
    const names = above.get(to.id) ?? new Set();
    if (from.kind === "outlet") names.add(publisherKey(from.name));
    if (from.kind === "article") names.add(publisherKey(outletOf.get(from.id) ?? ""));
    if (from.kind === "unseen")
      for (const name of /^a text of (.+) that was not read$/.exec(from.says)?.slice(1) ?? [])
        names.add(publisherKey(name));
    above.set(to.id, names);
  }
  return (id) => above.get(id) ?? new Set();
}

function printCredits(report: Report, rows: readonly Row[]): void {
  const above = housesAbove(report);
  const silver = new Map(rows.map(({ id, credit_silver }) => [id, credit_silver]));
  let [told, right, silvered, agreed] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const { id, credits, outlet } of report.articles) {
    const own = publisherKey(outlet ?? "");
    const wanted = new Set(
      credits
        .filter(({ kind }) => kind === "wire" || kind === "original" || kind === "via")
        .map(({ name }) => publisherKey(name))
        .filter((key) => key !== own && key !== ""),
    );
    const houses = above(id);
    if (wanted.size > 0) {
      told++;
      if ([...wanted].some((key) => houses.has(key))) right++;
      else wrong.push(id);
    }
    const other = silver.get(id);
    if (other === null || other === undefined) continue;
    silvered++;
    if (houses.has(publisherKey(other))) agreed++;
  }
  const share = (hit: number, of: number): string => `${hit} of ${of} (${(hit / Math.max(1, of)).toFixed(3)})`;
  console.log(`pages that name another house in a credit, with their text from it: ${share(right, told)}   must .970`);
  console.log(`silver credits that the links agree with: ${share(agreed, silvered)}`);
  if (wrong.length > 0) console.log(`without: ${wrong.join(" ")}`);
}

/** Copies that are dated on both sides. A later parent needs a credit that says so. */
function printClock(report: Report): void {
  const published = new Map(report.articles.map(({ id, published: when }) => [id, when?.value ?? null]));
  let [dated, later, declared] = [0, 0, 0];
  for (const { kind, from, to, directed, basis } of report.links) {
    if (!COPIES.has(kind) || !directed || from.kind !== "article" || to.kind !== "article") continue;
    const [a, b] = [published.get(from.id), published.get(to.id)];
    if (a == null || b == null) continue;
    dated++;
    if (Date.parse(a) <= Date.parse(b)) continue;
    later++;
    if (basis === "declared") declared++;
  }
  console.log(
    `directed copies dated on both sides: ${dated}; with the later one above: ${later}, of them told by a credit: ${declared}`,
  );
}

const nameOf = (report: Report, node: GraphNode): string => {
  switch (node.kind) {
    case "article":
      return `${node.id} [${report.articles.find(({ id }) => id === node.id)?.outlet ?? "?"}]`;
    case "source": {
      const source = report.sources.find(({ id }) => id === node.id);
      return `source ${node.id} (${source?.naming ?? "?"})`;
    }
    case "person":
      return "a person";
    case "outlet":
      return `outlet ${node.name}`;
    case "unseen":
      return `unseen ${node.id}`;
    default:
      return node satisfies never;
  }
};

/** Chains of different ways, those with most texts first. Persons' names are left out. */
function printChains(report: Report, count: number): void {
  const links = new Map(report.links.map((link) => [link.id, link]));
  const texts = (ids: readonly string[]): number => ids.filter((id) => COPIES.has(links.get(id)?.kind ?? "")).length;
  const seen = new Set<string>();
  const chosen = [...report.chains]
    .sort((a, b) => texts(b.links) - texts(a.links) || b.links.length - a.links.length)
    .filter((chain) => {
      const last = links.get(chain.links.at(-1) ?? "")?.to;
      const key = last?.kind === "article" ? last.id : "";
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, count);
  chosen.forEach((chain, index) => {
    console.log(`\n${index + 1}. claim ${chain.claim}, ${chain.ends}${chain.circular ? ", circular" : ""}`);
    for (const id of chain.links) {
      const link = links.get(id);
      if (link === undefined) continue;
      const rules = [...new Set(link.evidence.map(({ rule }) => rule))].join(", ");
      console.log(
        `   ${nameOf(report, link.from)} → ${nameOf(report, link.to)}: ${link.kind}, ${link.basis}${link.directed ? "" : ", undirected"}, ${link.confidence} · ${rules}`,
      );
    }
  });
}

main();
