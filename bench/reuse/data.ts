import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Article } from "../../src/core/article.ts";
import { bareArticle } from "../../src/core/bare-article.ts";

const folder = join(process.env["HEARSAY_EVAL"] ?? "../shared/eval", "reuse");

/** The lines of a gzipped file of the evaluation data, or null, said aloud, where it is missing. */
export function readLines(name: string): string[] | null {
  const path = join(folder, name);
  if (!existsSync(path)) {
    console.log(`SKIPPED: no ${name} (set HEARSAY_EVAL)`);
    return null;
  }
  return gunzipSync(readFileSync(path)).toString("utf8").split("\n").filter(Boolean);
}

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly event?: string;
}

export const readRows = (name: string): Row[] | null => readLines(name)?.map((line) => JSON.parse(line) as Row) ?? null;

/** A text as an article without parts: all of it is compared. */
export const articleOf = (id: string, text: string, outlet: string | null = null): Article =>
  bareArticle(id, text, { outlet });
