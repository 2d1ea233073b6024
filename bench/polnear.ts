/**
 * PolNeAR for the benches and the training: gold attributions, the silver parses as Sentence[], predictions, the shared scorer.
 *
 *   tsx bench/polnear.ts [dev|train] [--own] [--rules] [--limit N] [--ids]
 *
 * Scores findAttributions on the silver parses, with --own on our own parses, with --rules without the learned reader.
 *
 * The data is found through HEARSAY_EVAL (default ../shared/eval) and never copied into the repository.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { findAttributions, joinReaders } from "../src/attribution/find-attributions.ts";
import type { Article, Part } from "../src/core/article.ts";
import type { Attribution } from "../src/core/attribution.ts";
import type { Sentence, Token } from "../src/core/sentence.ts";
import { findSentences } from "../src/sentences/find-sentences.ts";

type Pieces = readonly (readonly [number, number])[];
export type Role = "source" | "cue" | "content";
export type GoldAttribution = Readonly<Record<Role, Pieces>>;
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** The first annotator is the gold. */
  readonly annotators: readonly (readonly GoldAttribution[])[];
}
export type PolnearSet = "dev" | "train";
type SilverToken = readonly [number, number, string, string, number, string];

const FOLDER = join(resolve(process.env["HEARSAY_EVAL"] ?? "../shared/eval"), "attribution");

/** False, said aloud on stderr, where the data is missing. */
export function hasPolnear(): boolean {
  const found = existsSync(join(FOLDER, "polnear-dev.jsonl"));
  if (!found)
    console.error(`PolNeAR is not at ${FOLDER}: skipped. Set HEARSAY_EVAL to the folder of the evaluation data.`);
  return found;
}

const parseLines = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

export const loadGold = (set: PolnearSet): readonly GoldArticle[] =>
  parseLines<GoldArticle>(readFileSync(join(FOLDER, `polnear-${set}.jsonl`), "utf8"));

/** Article id → the automatic parse, as our own Sentence (tags PTB, relations Universal Dependencies v2). */
export function loadSilver(set: PolnearSet): ReadonlyMap<string, readonly Sentence[]> {
  const bytes = gunzipSync(readFileSync(join(FOLDER, `polnear-${set}-silver.jsonl.gz`)));
  const texts = new Map(loadGold(set).map(({ id, text }) => [id, text]));
  const records = parseLines<{ id: string; sentences: SilverToken[][] }>(bytes.toString("utf8"));
  return new Map(
    records.map(({ id, sentences }) => {
      const text = texts.get(id) ?? "";
      const parts = partsOf(text);
      return [id, sentences.flatMap((tokens) => splitAtParts(parts, sentenceOf(text, parts, tokens)))];
    }),
  );
}

function sentenceOf(text: string, parts: readonly Part[], silver: readonly SilverToken[]): Sentence {
  const start = silver[0]?.[0] ?? 0;
  const tokens: Token[] = silver.map(([from, to, tag, , head, relation], index) => ({
    start: from,
    end: to,
    tag,
    lemma: roughLemma(text.slice(from, to), tag),
    head: head - 1,
    relation: relationOf(silver, index, relation),
  }));
  moveConjunctions(tokens);
  const part = parts.findIndex((candidate) => start < candidate.span.end);
  return { span: { start, end: silver.at(-1)?.[1] ?? start }, part: Math.max(part, 0), tokens };
}

/** The automatic parse runs sentences over the ends of paragraphs; ours never cross a part. */
function splitAtParts(parts: readonly Part[], sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let from = 0;
  for (let part = sentence.part; from < sentence.tokens.length; part++) {
    const end = parts[part]?.span.end ?? Number.POSITIVE_INFINITY;
    let to = from;
    while (to < sentence.tokens.length && (sentence.tokens[to]?.start ?? 0) < end) to++;
    if (to === from) continue;
    const tokens = sentence.tokens.slice(from, to).map((token) => ({
      ...token,
      head: token.head >= from && token.head < to ? token.head - from : -1,
    }));
    pieces.push({ span: { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }, part, tokens });
    from = to;
  }
  return pieces;
}

const RENAMED: Readonly<Record<string, string>> = {
  dobj: "obj",
  nsubjpass: "nsubj:pass",
  auxpass: "aux:pass",
  csubjpass: "csubj:pass",
  neg: "advmod",
  mwe: "fixed",
  name: "flat",
};

function relationOf(silver: readonly SilverToken[], index: number, relation: string): string {
  const head = silver[(silver[index]?.[4] ?? 0) - 1];
  if (relation === "nmod" || (relation.startsWith("nmod:") && relation !== "nmod:poss"))
    return head && /^(?:V|JJ|RB)/.test(head[2]) ? "obl" : "nmod";
  return RENAMED[relation] ?? relation;
}

/** Version 1 hangs "and" on the first conjunct, version 2 on the one that follows it. */
function moveConjunctions(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    if (token.relation !== "cc") return;
    const next = tokens.findIndex((other, k) => k > index && other.head === token.head && other.relation === "conj");
    if (next >= 0) tokens[index] = { ...token, head: next };
  });
}

/** Good enough to develop against: the language layer has the real one. */
function roughLemma(word: string, tag: string): string {
  const lower = word.toLowerCase();
  if (tag === "NNS")
    return lower.replace(/(?<=[^aiou]i|[^i])es$|s$/, (end) => (end === "es" ? "e" : "")).replace(/ie$/, "y");
  return lower;
}

/** As plain text is read: the first line is the title, every further block a paragraph. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const raw = match[0];
    const start = match.index + (raw.length - raw.trimStart().length);
    parts.push({
      kind: parts.length === 0 ? "title" : "paragraph",
      span: { start, end: match.index + raw.trimEnd().length },
    });
  }
  return parts;
}

export function articleOf(id: string, text: string): Article {
  const parts = partsOf(text);
  const title = parts[0] ? text.slice(parts[0].span.start, parts[0].span.end) : null;
  const none = { url: null, outlet: null, published: null, modified: null, language: "en" };
  const empty = { authors: [], editors: [], tags: [], credits: [], terms: [], links: [], metadata: [] };
  return { id, input: id, title, text, parts, ...none, ...empty };
}

/** Outermost attributions only, as the scorer wants them. */
export function predictionOf(attributions: readonly Attribution[]): readonly GoldAttribution[] {
  const pieces = (spans: readonly ({ start: number; end: number } | null)[]): Pieces =>
    spans.flatMap((span) => (span ? [[span.start, span.end] as const] : []));
  return attributions
    .filter(({ parent }) => parent === null)
    .map(({ who, cue, what }) => ({ source: pieces([who]), cue: pieces([cue]), content: pieces(what) }));
}

/** Runs the shared scorer over predictions; its one line of JSON, parsed. */
export function scorePolnear(
  gold: readonly GoldArticle[],
  predictions: ReadonlyMap<string, readonly GoldAttribution[]>,
  extra: readonly string[] = [],
): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-polnear-"));
  try {
    const goldFile = join(folder, "gold.jsonl");
    const predictedFile = join(folder, "predicted.jsonl");
    writeFileSync(goldFile, gold.map((article) => JSON.stringify(article)).join("\n"));
    const lines = [...predictions].map(([id, attributions]) => JSON.stringify({ id, attributions }));
    writeFileSync(predictedFile, lines.join("\n"));
    const run = spawnSync("node", [join(FOLDER, "score.mjs"), goldFile, predictedFile, ...extra], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const out = run.stdout.trim().split("\n");
    if (extra.length > 0) console.log(out.slice(0, -1).join("\n"));
    return JSON.parse(out.at(-1) ?? "{}") as Record<string, unknown>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function main(options: readonly string[]): void {
  if (!hasPolnear()) return;
  const set: PolnearSet = options.includes("train") ? "train" : "dev";
  const limit = options.includes("--limit")
    ? Number(options[options.indexOf("--limit") + 1])
    : Number.POSITIVE_INFINITY;
  const gold = loadGold(set).slice(0, limit);
  const silver = options.includes("--own") ? null : loadSilver(set);
  const rulesOnly = options.includes("--rules");
  const predictions = new Map<string, readonly GoldAttribution[]>();
  let characters = 0;
  let milliseconds = 0;
  for (const { id, text } of gold) {
    const article = articleOf(id, text);
    const sentences = silver?.get(id) ?? findSentences(article);
    const before = performance.now();
    const { attributions } = rulesOnly ? joinReaders(article, sentences, null) : findAttributions(article, sentences);
    milliseconds += performance.now() - before;
    characters += text.length;
    predictions.set(id, predictionOf(attributions));
  }
  const result = scorePolnear(gold, predictions, options.includes("--ids") ? ["--ids"] : []);
  console.log(JSON.stringify(result, null, 1));
  console.log(
    `${silver ? "silver" : "own"} parses, ${Math.round(characters / milliseconds)} thousand characters a second`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
