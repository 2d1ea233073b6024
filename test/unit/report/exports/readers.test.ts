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
  test.each([["by hand", SAMPLE_REPORT] as const, ["republished", republished] as const])(
    "%s: every annotation has its body, its targets and both selectors",
    async (_, report) => {
      const quads = await quadsOf(await text("annotation", report));
      const of = (predicate: string): Quad[] => quads.filter((quad) => quad.predicate.value === predicate);
      const typed = (type: string): string[] =>
        of(TYPE)
          .filter(({ object }) => object.value === `${OA}${type}`)
          .map(({ subject }) => subject.value);
      const annotations = typed("Annotation");
      const made = JSON.parse(await text("annotation", report)) as { id: string }[];
      expect(annotations.sort()).toEqual(made.map(({ id }) => id).sort());
      for (const predicate of ["hasBody", "hasTarget", "motivatedBy"])
        expect(new Set(of(`${OA}${predicate}`).map(({ subject }) => subject.value))).toEqual(new Set(annotations));
      const quotes = typed("TextQuoteSelector");
      expect(quotes.length).toBeGreaterThan(0);
      expect(typed("TextPositionSelector")).toHaveLength(quotes.length);
      expect(of(`${OA}exact`)).toHaveLength(quotes.length);
      expect(of(`${OA}start`)).toHaveLength(quotes.length);
      // what a context does not know is dropped without a word: nothing may be
      expect(of(`${OA}hasState`)).toHaveLength(typed("TimeState").length);
      expect(of(`${OA}cachedSource`)).toHaveLength(typed("TimeState").length);
    },
  );

  test("no term is unknown to the vocabulary", async () => {
    const terms = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) walk(item);
      else if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value)) {
          if (!key.startsWith("@")) terms.add(key);
          walk(inner);
        }
    };
    walk(JSON.parse(await text("annotation")));
    for (const term of terms) expect(Object.keys(WEB_ANNOTATION_TERMS)).toContain(term);
  });
});

describe("Web Annotation, held against the ontology that W3C publishes", () => {
  const SCHEMA = "http://www.w3.org/2000/01/rdf-schema#";
  const ontology = readFileSync(require.resolve("@vocabulary/oa/oa.nq"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const triple = /^<([^>]*)> <([^>]*)> <([^>]*)>/.exec(line);
      return triple === null ? [] : [triple.slice(1) as [string, string, string]];
    });
  const objectsOf = (subject: string, predicate: string): string[] =>
    ontology.filter(([s, p]) => s === subject && p === predicate).map(([, , object]) => object);
  const isA = (own: string, wanted: string): boolean =>
    own === wanted || objectsOf(own, `${SCHEMA}subClassOf`).some((above) => isA(above, wanted));

  test("every class, property and motivation is declared there, and stands on what it is declared for", async () => {
    const quads = await quadsOf(await text("annotation", republished, [NOTE]));
    const typesOf = (subject: string): string[] =>
      quads
        .filter((quad) => quad.subject.value === subject && quad.predicate.value === TYPE)
        .map((quad) => quad.object.value);
    const declared = (name: string): boolean => objectsOf(name, TYPE).length > 0;
    const used = quads
      .flatMap(({ predicate, object }) => [predicate.value, object.value])
      .filter((name) => name.startsWith(OA));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !declared(name))).toEqual([]);
    for (const { subject, predicate } of quads.filter((quad) => quad.predicate.value.startsWith(OA)))
      for (const domain of objectsOf(predicate.value, `${SCHEMA}domain`))
        expect(
          typesOf(subject.value).some((own) => isA(own, domain)),
          `${predicate.value} on ${typesOf(subject.value)}`,
        ).toBe(true);
  });

  test("a note is a comment of its author on its words", async () => {
    const quads = await quadsOf(await text("annotation", SAMPLE_REPORT, [NOTE]));
    const of = (predicate: string): string[] =>
      quads
        .filter((quad) => quad.subject.value === `urn:uuid:${NOTE.id}` && quad.predicate.value === predicate)
        .map((quad) => quad.object.value);
    expect(of(`${OA}motivatedBy`)).toEqual([`${OA}commenting`]);
    expect(of("http://purl.org/dc/terms/creator")).toHaveLength(1);
    expect(of(`${OA}hasTarget`)).toHaveLength(1);
  });
});

describe("schema.org JSON-LD", () => {
  test("reads as JSON-LD: claims, quotations and articles are joined by their ids", async () => {
    const quads = await quadsOf(await text("schema"));
    const ids = new Set(quads.filter(({ predicate }) => predicate.value === TYPE).map(({ subject }) => subject.value));
    for (const reference of ["appearance", "firstAppearance", "isPartOf", "itemReviewed"])
      for (const { predicate, object } of quads)
        if (predicate.value === `https://schema.org/${reference}`) expect(ids).toContain(object.value);
    expect(quads.some(({ predicate }) => predicate.value === "https://schema.org/firstAppearance")).toBe(true);
  });

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
