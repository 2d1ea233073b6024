import { createHash } from "node:crypto";
import type { Document } from "../../src/core/document.ts";
import { generate, type Run } from "./generate.ts";
import { generateElsewhere, OTHER_HANDS } from "./other-hands.ts";
import { generateReleases } from "./releases/generate.ts";
import type { ArticleLine } from "./truth.ts";

/** A run of whichever generator; null, and said so aloud, where something that it needs is missing. */
export function makeRun(manner: string, seed: number, stories: number): Pick<Run, "lines" | "truth"> | null {
  if (manner === "releases") return generateReleases(seed, stories);
  return manner in OTHER_HANDS ? generateElsewhere(manner, seed, stories) : generate(seed, stories, manner);
}

/** The line as the program reads it from a JSONL file. */
export const documentOf = (line: ArticleLine): Document => ({
  input: `run.jsonl#${line.id}`,
  sha256: createHash("sha256").update(line.text).digest("hex"),
  kind: "text",
  content: line.text,
  charset: null,
  url: line.url,
  archivedAt: null,
  record: {
    id: line.id,
    title: line.title,
    outlet: line.outlet,
    published: line.published ?? null,
    authors: line.authors,
  },
});
