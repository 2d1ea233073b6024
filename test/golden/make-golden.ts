import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readDocuments } from "../../src/read/read-documents.ts";
import type { Report } from "../../src/report/format.ts";
import { indexReport } from "../../src/report/index-report.ts";
import { renderScreen } from "../../src/report/screen/render-screen.ts";
import { nodeName } from "../../src/report/way-tree.ts";
import { trace } from "../../src/trace.ts";

export const GOLDEN_ROOT = import.meta.dirname;

/** Every folder here that holds a `source.*`. */
export const goldenSlugs = (): string[] =>
  readdirSync(GOLDEN_ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** What is kept of one article: the screen, and who said what in the notation of the docs. */
export async function makeGolden(slug: string): Promise<Readonly<Record<"screen.txt" | "said.txt", string>>> {
  const folder = join(GOLDEN_ROOT, slug);
  const [source] = readdirSync(folder).filter((name) => /^source\.(?:txt|md|html)$/.test(name));
  if (source === undefined) throw new Error(`test/golden/${slug} has no source.txt, .md or .html`);
  const documents = [];
  for await (const result of readDocuments([join(folder, source)])) {
    if ("error" in result) throw result.error;
    documents.push({ ...result.document, input: source });
  }
  const report = trace(documents);
  return { "screen.txt": renderScreen(report, { columns: 80 }), "said.txt": saidIn(report) };
}

/** One line per attribution, indented by nesting, then the findings: what a person can check against the article. */
function saidIn(report: Report): string {
  const index = indexReport(report);
  const words = (span: { start: number; end: number } | null | undefined): string =>
    span == null ? "" : index.wordsAt(report.articles[0]?.id ?? "", span).replace(/\s+/g, " ");
  const depthOf = (id: string | null): number => {
    const parent = index.attributions.get(id ?? "")?.parent ?? null;
    return parent === null ? 0 : 1 + depthOf(parent);
  };
  const lines = report.attributions.map((attribution) => {
    const { who, cue, what, source, act, speech } = attribution;
    const speaker = source === null ? "nobody" : nodeName(index, { kind: "source", id: source });
    const naming = index.sources.get(source ?? "")?.naming ?? "none";
    const pieces = what.map((span) => `[what: ${words(span)}]`).join(" ");
    return `${"  ".repeat(depthOf(attribution.id))}[who: ${words(who)}] [cue: ${words(cue)}] ${pieces}\n${"  ".repeat(depthOf(attribution.id))}    = ${speaker}, ${naming}, ${act}, ${speech}`;
  });
  const strengths = report.statements.map(
    ({ span, strength, headline }) =>
      `${headline ? "headline " : ""}${strength.level} ${strength.act}${strength.negated ? " negated" : ""}: ${words(span)}`,
  );
  const findings = report.findings.map(({ kind, code }) => `${kind} ${code}`).sort();
  return `${[...lines, "", "STATEMENTS", ...strengths, "", "FINDINGS", ...findings].join("\n")}\n`;
}
