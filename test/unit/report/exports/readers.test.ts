import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import "@citation-js/plugin-bibtex";
import { Cite } from "@citation-js/core";
import jsonld from "jsonld";
import { marked } from "marked";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { EXPORT_FORMATS, type ExportFormatName } from "../../../../src/report/exports/formats.ts";
import type { Report } from "../../../../src/report/format.ts";
import type { PersonNote } from "../../../../src/report/views/view-types.ts";
import { republished } from "../fixture.ts";
import { SAMPLE_REPORT } from "./sample-report.ts";
import { WEB_ANNOTATION_TERMS } from "./web-annotation-terms.ts";

const require = createRequire(import.meta.url);
const MADE_AT = "2026-03-03T00:00:00.000Z";
const text = async (
  format: ExportFormatName,
  report: Report = SAMPLE_REPORT,
  notes: readonly PersonNote[] = [],
): Promise<string> => (await EXPORT_FORMATS[format].write(report, MADE_AT, notes)) as string;

const NOTE: PersonNote = {
  id: "00000000-0000-4000-8000-000000000001",
  on: { kind: "article", id: SAMPLE_REPORT.articles[0]?.id ?? "" },
  article: SAMPLE_REPORT.articles[0]?.id ?? "",
  exact: "bridge",
  state: "broken",
  span: null,
  body: "which bridge?",
  author: "anna",
  at: MADE_AT,
};

/** No network: the two contexts that the exports name. schema.org's own lays every term to its vocabulary, too. */
const CONTEXTS: Readonly<Record<string, jsonld.ContextDefinition>> = {
  "http://www.w3.org/ns/anno.jsonld": WEB_ANNOTATION_TERMS,
  "https://schema.org": { "@vocab": "https://schema.org/" },
};
const documentLoader = async (url: string) => {
  const known = CONTEXTS[url];
  if (known === undefined) throw new Error(`${url} is no context of the exports`);
  return { contextUrl: undefined, documentUrl: url, document: { "@context": known } };
};

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}
const quadsOf = async (document: string): Promise<Quad[]> =>
  (await jsonld.toRDF(JSON.parse(document), { documentLoader })) as unknown as Quad[];
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const OA = "http://www.w3.org/ns/oa#";

describe("Web Annotation, read as JSON-LD", () => {
  test("every type and property is one that schema.org publishes", { timeout: 120_000 }, async () => {
    const written = (json: string): string =>
      `import type { Graph } from "schema-dts";\nexport const written: Graph = ${json};\n`;
    const [byHand, again] = [written(await text("schema")), written(await text("schema", republished))];
    const [faultsByHand, faultsAgain, ...faultsOfWrong] = typeFaults([
      byHand,
      again,
      ...[byHand, again].map((source) => source.replace('"NewsArticle"', '"NewsPiece"')),
    ]);
    expect(faultsByHand).toEqual([]);
    expect(faultsAgain).toEqual([]);
    for (const faults of faultsOfWrong) expect(faults).not.toEqual([]);
  });
});

/** What the compiler says of each of some files that are not on the disk: of all in one go, since it reads the types of schema.org for seconds. */
function typeFaults(sources: readonly string[]): string[][] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const files = new Map(sources.map((source, place) => [join(import.meta.dirname, `written-${place}.ts`), source]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, version) => {
    const source = files.get(path);
    return source === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, source, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}

describe("citations, read by citation-js", () => {
  test("BibTeX: titles, names, dates and addresses come back", async () => {
    const [first] = new Cite(await text("bibtex")).data;
    const article = SAMPLE_REPORT.articles[0];
    expect(first).toMatchObject({ title: article?.title, URL: article?.url, issued: { "date-parts": [[2026, 3, 1]] } });
    expect(first?.author?.[0]?.literal ?? first?.author?.[0]?.family).toContain("Lena {Dorn} & Söhne");
  });

  test("CSL-JSON: the same items, in the fields of the schema", async () => {
    const items = JSON.parse(await text("csl")) as Record<string, unknown>[];
    const read = new Cite(items).format("data", { format: "object" }) as Record<string, unknown>[];
    expect(read.map((item) => [item["title"], item["URL"], item["type"]])).toEqual(
      items.map((item) => [item["title"], item["URL"], item["type"]]),
    );
  });
});

test("Markdown, read by marked: the words of articles stay words", async () => {
  const html = await marked.parse(await text("markdown"));
  expect(html.match(/<h2/g)?.length).toBe(SAMPLE_REPORT.claims.length + 1);
  expect(html).not.toMatch(/<(?:script|img|b)\b/);
  expect(html).toContain(`href="${SAMPLE_REPORT.articles[0]?.url?.replaceAll("&", "&amp;")}"`);
});
