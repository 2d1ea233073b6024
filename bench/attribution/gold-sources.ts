import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Reading } from "../../src/core/reading.ts";
import type { Source } from "../../src/core/source.ts";

type Piece = readonly [number, number];
interface GoldSource {
  readonly article: string;
  readonly who: Piece;
  readonly naming: string;
  readonly name: Piece | null;
  readonly reason: Piece | null;
}
interface GoldNest {
  readonly article: string;
  readonly cue: Piece;
  readonly content: readonly Piece[];
  readonly inner: readonly { readonly cue: Piece; readonly parent: Piece }[];
}

const FOLDER = resolve(import.meta.dirname, "../gold");
function loadLines<T>(name: string): T[] {
  const path = resolve(FOLDER, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

const meets = (span: { start: number; end: number } | null, [start, end]: Piece): boolean =>
  span !== null && span.start < end && start < span.end;
const percent = (part: number, whole: number): number => (whole ? Math.round((1000 * part) / whole) / 10 : 0);
const f1 = (right: number, ours: number, gold: number): number =>
  right ? Math.round((2000 * right) / (ours + gold)) / 10 : 0;
const isUnnamed = (naming: string): boolean => /^U[1-478]$/.test(naming);

/** Sources and nesting on our own labels: all of them, then each half of the articles (rules were tuned on the even ones). Lines of Markdown. */
export function scoreHalves(readings: readonly Reading[]): string[] {
  const half = (odd: number): Reading[] => readings.filter((_, index) => index % 2 === odd);
  return [
    ...scoreSources(readings),
    ...scoreNesting(readings),
    ...["even, tuned on", "odd, set aside"].flatMap((name, odd) =>
      [...scoreSources(half(odd)).slice(0, 3), ...scoreNesting(half(odd))].map(
        (line) => `  ${line.replace("- ", `- articles ${name}: `)}`,
      ),
    ),
  ];
}

/** Naming classes, unnamed sources and speaker links. Only places that both have are counted. */
function scoreSources(readings: readonly Reading[]): string[] {
  const byId = new Map(readings.map((reading) => [reading.article.input, reading]));
  let found = 0;
  let classed = 0;
  const unnamed = { right: 0, ours: 0, gold: 0, everywhere: 0 };
  const links = { right: 0, all: 0, everywhere: 0 };
  const confused = new Map<string, number>();
  const gold = loadLines<GoldSource>("polnear-dev-sources.jsonl").filter(({ article }) => byId.has(article));
  for (const { article, who, naming, name } of gold) {
    const reading = byId.get(article);
    const attribution = reading?.attributions.find((candidate) => meets(candidate.who, who));
    const source = reading?.sources.find(({ id }) => id === attribution?.source);
    if (isUnnamed(naming)) unnamed.everywhere++;
    if (name) links.everywhere++;
    if (!reading || !source) continue;
    found++;
    if (isUnnamed(naming)) unnamed.gold++;
    if (name) links.all++;
    if (source.naming === naming) classed++;
    else {
      const key = `${naming} read as ${source.naming}`;
      confused.set(key, (confused.get(key) ?? 0) + 1);
    }
    if (isUnnamed(source.naming)) unnamed.ours++;
    if (isUnnamed(source.naming) && isUnnamed(naming)) unnamed.right++;
    if (name && pointsAt(reading.article.text, source, name)) links.right++;
  }
  const worst = [...confused].sort((a, b) => b[1] - a[1]).slice(0, 12);
  return [
    `- source types: ${gold.length} labelled, ${found} of them found; naming class accuracy ${percent(classed, found)} of the found (must 92)`,
    `- unnamed sources F1 ${f1(unnamed.right, unnamed.ours, unnamed.gold)} of the found (must 85), ${f1(unnamed.right, unnamed.ours, unnamed.everywhere)} with those not found as misses; ${unnamed.everywhere} labelled`,
    `- speaker links: ${links.everywhere} labelled, ${percent(links.right, links.all)} % of the found lead to the name, ${percent(links.right, links.everywhere)} % of all`,
    `- most often: ${worst.map(([key, count]) => `${key} ${count}`).join(", ")}`,
  ];
}

/** Is the name, or its last word, what the source is called or among its mentions? */
function pointsAt(text: string, source: Source, [start, end]: Piece): boolean {
  if (source.mentions.some((mention) => meets(mention, [start, end]))) return true;
  const words = text.slice(start, end).toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? "";
  const names = [source.name, ...source.mentions.map((mention) => text.slice(mention.start, mention.end))];
  return names.some(
    (name) =>
      name
        ?.toLowerCase()
        .replace(/['’]s$/, "")
        .split(/\s+/)
        .includes(last) ?? false,
  );
}

/** Nested pairs: both cues met, and the inner one hangs from the outer one. */
function scoreNesting(readings: readonly Reading[]): string[] {
  const byId = new Map(readings.map((reading) => [reading.article.input, reading]));
  const tally = { right: 0, ours: 0, gold: 0 };
  for (const { article, content, inner } of loadLines<GoldNest>("polnear-dev-nested.jsonl")) {
    if (!byId.has(article)) continue;
    tally.gold += inner.length;
    const attributions = byId.get(article)?.attributions ?? [];
    const nested = attributions.filter(
      ({ parent, cue }) => parent !== null && content.some((piece) => meets(cue, piece)),
    );
    tally.ours += nested.length;
    const used = new Set<number>();
    for (const attribution of nested) {
      const parent = attributions.find(({ id }) => id === attribution.parent);
      const match = inner.findIndex(
        (pair, index) =>
          !used.has(index) && meets(attribution.cue, pair.cue) && meets(parent?.cue ?? null, pair.parent),
      );
      if (match < 0) continue;
      used.add(match);
      tally.right++;
    }
  }
  const { right, ours, gold } = tally;
  return [
    `- nested pairs: ${gold} labelled, ${ours} read, ${right} of them right: F1 ${f1(right, ours, gold)} (must 70)`,
  ];
}
