import type { Report } from "../../src/report/format.ts";
import type { Truth } from "./truth.ts";

/** The parts of a Report that a row is scored by, and which rows these are. */
const PARTS = {
  links: "parent, root, unseen, traps",
  reuses: "reused pairs",
  statements: "speaker, independent",
  claims: "independent",
  attributions: "speaker",
  sources: "speaker",
  articles: "speaker by description",
  findings: "loops, drift",
} as const;

/** Somebody's answer, with the parts that it leaves out as empty lists, and what a stranger should be told of it. */
export interface Answer {
  readonly report: Report;
  readonly notes: readonly string[];
}

/**
 * Reads an answer of any system. A part may be missing: its rows score 0. Throws in words where the file is no JSON object, or where none of its
 * links, reuses, statements and findings speaks of an article of the run: then it is the answer to another one.
 */
export function readAnswer(json: string, truth: Truth): Answer {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error("the answer is not JSON", { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error("the answer is not one JSON object (hearsay-report/1)");
  const given = value as Record<string, unknown>;
  const notes: string[] = [];
  const filled: Record<string, unknown> = { ...given };
  for (const [part, rows] of Object.entries(PARTS)) {
    if (Array.isArray(given[part])) continue;
    filled[part] = [];
    notes.push(`no list "${part}": ${rows} are scored without it`);
  }
  const report = filled as unknown as Report;
  const known = new Set(truth.articles.map(({ id }) => id));
  const spoken = articlesIn(report);
  const strange = spoken.filter((id) => !known.has(id));
  if (spoken.length > 0 && strange.length === spoken.length)
    throw new Error(`no article of the answer is in the run (${strange[0]}): keep the ids of articles.jsonl`);
  if (strange.length > 0) notes.push(`${strange.length} articles are not in the run, the first ${strange[0]}`);
  return { report, notes };
}

function articlesIn({ links, reuses, statements, findings }: Report): string[] {
  const ids = [
    ...links.flatMap(({ from, to }) => [from, to].flatMap((node) => (node.kind === "article" ? [node.id] : []))),
    ...reuses.flatMap(({ a, b }) => [a.article, b.article]),
    ...statements.map(({ article }) => article),
    ...findings.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
  ];
  return [...new Set(ids)];
}
