import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Part } from "../../src/core/article.ts";
import type { Attribution } from "../../src/core/attribution.ts";
import type { Source } from "../../src/core/source.ts";
import type { Level } from "../../src/core/statement.ts";
import { findSentences } from "../../src/sentences/find-sentences.ts";
import { findStatements } from "../../src/statements/find-statements.ts";
import { type GoldArticle, hasPolnear, loadGold } from "../polnear.ts";

interface StrengthLabel {
  readonly article: string;
  /** Index in the first annotator's attributions. */
  readonly attribution: number;
  readonly level: Level | "none";
}

export interface StrengthScore {
  readonly label: StrengthLabel;
  readonly ours: Level | "none";
}

/** Our level of each labelled content, with the gold attributions laid over our own parse: the statements are judged alone. */
export function scoreStrengths(): StrengthScore[] {
  if (!hasPolnear()) return [];
  const labels = readFileSync(join(import.meta.dirname, "polnear-dev-strength.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as StrengthLabel);
  const wanted = new Set(labels.map(({ article }) => article));
  const levels = new Map<string, Level>();
  for (const gold of loadGold("dev"))
    if (wanted.has(gold.id)) for (const [key, level] of levelsOf(gold)) levels.set(key, level);
  return labels.map((label) => ({ label, ours: levels.get(`${label.article} ${label.attribution}`) ?? "none" }));
}

/** "article index" → level of the first statement of that attribution. */
function levelsOf({ id, text, annotators }: GoldArticle): Map<string, Level> {
  const parts: Part[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: paragraph, index }, at) => ({
    kind: at === 0 ? "title" : "paragraph",
    span: { start: index, end: index + paragraph.length },
  }));
  const article = { id, text, parts, language: "en" } as unknown as Article;
  const attributions = (annotators[0] ?? []).map(({ source, cue, content }, index): Attribution => {
    const spans = (pieces: readonly (readonly [number, number])[]) => pieces.map(([start, end]) => ({ start, end }));
    return {
      id: `${index}`,
      article: id,
      source: source.length > 0 ? "s1" : null,
      parent: null,
      who: spans(source)[0] ?? null,
      cue: spans(cue)[0] ?? null,
      what: spans(content),
      speech: "reported",
      act: "A4",
      attitude: "says",
      evidence: [{ rule: "gold", article: id, span: { start: 0, end: 0 } }],
    };
  });
  const source: Source = {
    id: "s1",
    article: id,
    kind: "organisation",
    name: null,
    role: null,
    affiliation: null,
    naming: "N2",
    reason: null,
    mentions: [],
  };
  const { statements } = findStatements(article, findSentences(article), attributions, [source]);
  const levels = new Map<string, Level>();
  for (const { attribution, strength } of statements) {
    const key = `${id} ${attribution}`;
    if (attribution !== null && !levels.has(key)) levels.set(key, strength.level);
  }
  return levels;
}
