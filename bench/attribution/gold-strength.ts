import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Reading } from "../../src/core/reading.ts";

type Piece = readonly [number, number];
interface GoldStrength {
  readonly article: string;
  readonly cue: Piece;
  readonly content: readonly Piece[];
  readonly level: string;
}

/** Strength levels on our own labels: of the statement that covers most of the content, where its attribution was found. */
export function scoreStrength(readings: readonly Reading[]): string[] {
  const path = resolve(import.meta.dirname, "../gold/polnear-dev-strength.jsonl");
  if (!existsSync(path)) return [];
  const gold = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldStrength);
  const byId = new Map(readings.map((reading) => [reading.article.input, reading]));
  const confused = new Map<string, number>();
  let found = 0;
  let right = 0;
  let hedged = 0;
  let hedgedRight = 0;
  for (const { article, cue, content, level } of gold) {
    const reading = byId.get(article);
    const attribution = reading?.attributions.find(
      (candidate) => candidate.cue && candidate.cue.start < cue[1] && cue[0] < candidate.cue.end,
    );
    const inside = (span: { start: number; end: number }): number =>
      content.reduce(
        (sum, [start, end]) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
        0,
      );
    const statement = reading?.statements
      .filter((candidate) => candidate.attribution === attribution?.id && inside(candidate.span) > 0)
      .sort((a, b) => inside(b.span) - inside(a.span))[0];
    if (!attribution || !statement) continue;
    found++;
    const read = statement.strength.level;
    if (level !== "L8") hedged++;
    if (read === level) {
      right++;
      if (level !== "L8") hedgedRight++;
    } else confused.set(`${level} read as ${read}`, (confused.get(`${level} read as ${read}`) ?? 0) + 1);
  }
  const percent = (part: number, whole: number): number => (whole ? Math.round((1000 * part) / whole) / 10 : 0);
  const worst = [...confused].sort((a, b) => b[1] - a[1]).slice(0, 8);
  return [
    `- strength: ${gold.length} labelled, ${found} found; level accuracy ${percent(right, found)} (must 80), of the hedged ones ${percent(hedgedRight, hedged)} (n ${hedged})`,
    `- most often: ${worst.map(([key, count]) => `${key} ${count}`).join(", ")}`,
  ];
}
