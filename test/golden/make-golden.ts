import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readDocuments } from "../../src/read/read-documents.ts";
import type { Report } from "../../src/report/format.ts";
import { trace } from "../../src/trace.ts";

export const GOLDEN_ROOT = import.meta.dirname;

/** Every folder here: an invented article and what is right about it. */
export const goldenSlugs = (): string[] =>
  readdirSync(GOLDEN_ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The Report of `test/golden/<slug>/source.*`. */
export async function traceGolden(slug: string): Promise<Report> {
  const folder = join(GOLDEN_ROOT, slug);
  const [source] = readdirSync(folder).filter((name) => /^source\.(?:txt|md|html)$/.test(name));
  if (source === undefined) throw new Error(`test/golden/${slug} has no source.txt, .md or .html`);
  const documents = [];
  for await (const result of readDocuments([join(folder, source)])) {
    if ("error" in result) throw result.error;
    documents.push({ ...result.document, input: source });
  }
  return trace(documents);
}
