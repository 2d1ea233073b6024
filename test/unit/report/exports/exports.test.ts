import { parse as parseCsv } from "csv-parse/sync";
import { MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { EXPORT_FORMATS, type ExportFormatName } from "../../../../src/report/exports/formats.ts";
import { STATEMENT_COLUMNS, statementRows } from "../../../../src/report/exports/statement-rows.ts";
import { SAMPLE_REPORT } from "./sample-report.ts";

const MADE_AT = "2026-03-03T00:00:00.000Z";
const write = async (format: ExportFormatName) => EXPORT_FORMATS[format].write(SAMPLE_REPORT, MADE_AT);
const text = async (format: ExportFormatName) => (await write(format)) as string;

describe("exports", () => {
  test.each(Object.keys(EXPORT_FORMATS) as ExportFormatName[])(
    "%s: the same report gives the same bytes",
    async (format) => {
      expect(await write(format)).toEqual(await write(format));
    },
  );

  test("annotation: positions are code points and quote the same words", async () => {
    const annotations = JSON.parse(await text("annotation"));
    expect(annotations.map((item: { type: string }) => item.type)).toEqual(["Annotation", "Annotation"]);
    const [quote, position] = annotations[0].target.selector;
    const points = [...(SAMPLE_REPORT.articles[0]?.text ?? "")];
    expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
    expect(quote.exact).toBe("the bridge may close");
    expect(annotations[0].target.state.cached).toBe(`urn:sha256:${"aa".repeat(32)}`);
    expect(annotations[1].target).toHaveLength(2);
  });

  test("prov: every relation stands between things that are declared", async () => {
    const prov = JSON.parse(await text("prov"));
    const known = new Set([...Object.keys(prov.entity), ...Object.keys(prov.agent)]);
    for (const relation of ["wasDerivedFrom", "wasAttributedTo", "actedOnBehalfOf", "wasInfluencedBy"]) {
      for (const row of Object.values<Record<string, string>>(prov[relation] ?? {})) {
        for (const [key, value] of Object.entries(row)) {
          if (/^prov:(?:entity|agent|generatedEntity|usedEntity|delegate|responsible|influence)/.test(key))
            expect(known).toContain(value);
        }
      }
    }
    expect(Object.keys(prov.wasInfluencedBy)).toHaveLength(1);
    expect(Object.keys(prov.wasDerivedFrom)).toHaveLength(1);
  });

  test("schema: a claim with its first appearance; a review only from a person", async () => {
    const graph = JSON.parse(await text("schema"))["@graph"];
    const byType = (type: string) => graph.filter((node: { "@type": string }) => node["@type"] === type);
    expect(byType("Claim")[0].firstAppearance["@id"]).toBe("urn:hearsay:b");
    expect(byType("ClaimReview")).toMatchObject([
      { author: { name: "anna" }, reviewRating: { alternateName: "C3", ratingValue: 4 } },
    ]);
    const { rulings: _, ...unruled } = SAMPLE_REPORT;
    expect(await EXPORT_FORMATS.schema.write(unruled)).not.toContain("ClaimReview");
  });

  test("stix: ids are typed and unique, and every reference is in the bundle", async () => {
    const bundle = JSON.parse(await text("stix"));
    const ids = bundle.objects.map((object: { id: string }) => object.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const object of bundle.objects) {
      expect(object.id).toMatch(
        new RegExp(`^${object.type}--[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`),
      );
      for (const [key, value] of Object.entries(object)) {
        if (key.endsWith("_ref")) expect(ids).toContain(value);
        if (key.endsWith("_refs")) for (const one of value as string[]) expect(ids).toContain(one);
      }
    }
  });

  test("stix: a time without its zone is the same wherever it is exported", async () => {
    const before = process.env["TZ"];
    process.env["TZ"] = "Asia/Tokyo";
    try {
      const published = { value: "2031-03-03T23:30", precision: "minute", span: null, from: "page" } as const;
      const articles = SAMPLE_REPORT.articles.map((article) => ({ ...article, published }));
      const bundle = await EXPORT_FORMATS.stix.write({ ...SAMPLE_REPORT, articles }, MADE_AT);
      expect(bundle).toContain("2031-03-03T23:30:00.000Z");
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });

  test("gexf: a real reader finds every node and the direction of every link", async () => {
    const graph = gexf.parse(MultiGraph, await text("gexf"));
    expect(graph.order).toBe(5);
    expect(graph.directedSize).toBe(4);
    expect(graph.edges().filter((edge) => graph.getEdgeAttribute(edge, "direction") === "unknown")).toHaveLength(1);
    expect(graph.getNodeAttribute("article:a", "label")).toBe("Bridge “will close”");
  });

  test("graphml: well-formed, with awkward characters escaped", async () => {
    const graphml = await text("graphml");
    expect(graphml.match(/<node /g)).toHaveLength(5);
    expect(graphml.match(/<data key="direction">unknown</g)).toHaveLength(1);
    expect(graphml).toContain("=HYPERLINK(&quot;x&quot;)");
  });

  test("csv: reads back row for row; no cell runs as a formula", async () => {
    const rows: Record<string, string>[] = parseCsv(await text("csv"), { columns: true });
    expect(rows.map((row) => row["words"])).toEqual(statementRows(SAMPLE_REPORT).map((row) => row.words));
    expect(Object.keys(rows[0] ?? {})).toEqual(STATEMENT_COLUMNS.map((column) => column.name));
  });

  test("parquet: reads back equal", async () => {
    const bytes = (await write("parquet")) as Uint8Array;
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    expect(await parquetReadObjects({ file })).toEqual(statementRows(SAMPLE_REPORT));
  });

  test("bibtex and csl: braces in names do not break the entry", async () => {
    const bibtex = await text("bibtex");
    expect(bibtex).toContain("Lena \\{Dorn\\} \\& Söhne");
    expect((bibtex.match(/(?<!\\)\{/g) ?? []).length).toBe((bibtex.match(/(?<!\\)\}/g) ?? []).length);
    const [first, second] = JSON.parse(await text("csl"));
    expect(first.issued["date-parts"]).toEqual([[2026, 3, 1]]);
    expect(second.issued["date-parts"]).toEqual([[2026, 3]]);
    expect(new Set([first.id, second.id]).size).toBe(2);
  });

  test("markdown: counts with the word source, findings with their places", async () => {
    const markdown = await text("markdown");
    expect(markdown).toContain("**1 independent source**");
    expect(markdown).toContain("hedge-dropped");
    expect(markdown).toContain("The Bay Courier 56–59");
    expect(markdown).not.toMatch(/<b>/);
  });
});
