import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXPORT_FORMATS, type ExportFormatName } from "../../../../src/report/exports/formats.ts";
import { statementRows } from "../../../../src/report/exports/statement-rows.ts";
import type { Report } from "../../../../src/report/format.ts";
import { askPython, hasPython } from "../../../readers/python.ts";
import { republished } from "../fixture.ts";
import { SAMPLE_REPORT } from "./sample-report.ts";

const MADE_AT = "2026-03-03T00:00:00.000Z";
const REPORTS: readonly (readonly [string, Report])[] = [
  ["a report with every kind of node", SAMPLE_REPORT],
  ["a republished article", republished],
];
const write = async (format: ExportFormatName, report: Report) => EXPORT_FORMATS[format].write(report, MADE_AT);

describe.skipIf(!hasPython("networkx"))("graphs, read by networkx", () => {
  test.each(["gexf", "graphml"] as const)(
    "%s: every node with its label, every link with its direction",
    async (format) => {
      const program = `import sys, json, io, networkx as nx
graph = nx.read_${format}(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps([graph.number_of_nodes(), graph.number_of_edges(), sorted(str(data.get("label")) for _, data in graph.nodes(data=True))]))`;
      const [nodes, edges, labels] = askPython(program, await write(format, SAMPLE_REPORT)) as [
        number,
        number,
        string[],
      ];
      expect(nodes).toBe(5);
      expect(edges).toBeGreaterThanOrEqual(4);
      expect(labels).toContain("Bridge “will close”");
    },
  );
});

describe.skipIf(!hasPython("stix2", "stix2validator"))(
  "STIX 2.1, held against its published schema and read by stix2",
  () => {
    test.each(REPORTS)("%s", async (_, report) => {
      const program = `import sys, json, stix2, stix2validator
text = sys.stdin.read()
result = stix2validator.validate_string(text, stix2validator.ValidationOptions(version="2.1", strict=True, disabled="extref-hashes"))
print(json.dumps({"errors": [str(told) for told in result.errors + result.warnings], "valid": result.is_valid, "kinds": sorted({o.type for o in stix2.parse(text).objects})}))`;
      const told = askPython(program, await write("stix", report)) as {
        errors: string[];
        valid: boolean;
        kinds: string[];
      };
      expect(told.errors).toEqual([]);
      expect(told.valid).toBe(true);
      expect(told.kinds).toEqual(expect.arrayContaining(["identity", "relationship", "report"]));
    });
  },
);

describe.skipIf(!hasPython("prov"))("PROV-JSON, read by prov and written again", () => {
  test.each(REPORTS)("%s", async (_, report) => {
    const program = `import sys, json
from prov.model import ProvDocument
text = sys.stdin.read()
document = ProvDocument.deserialize(content=text, format="json")
again = json.loads(document.serialize(format="json"))
print(json.dumps({"again": {kind: len(rows) for kind, rows in again.items() if kind != "prefix"}, "unified": len(document.unified().get_records()), "records": len(document.get_records())}))`;
    const text = (await write("prov", report)) as string;
    const told = askPython(program, text) as { again: Record<string, number>; unified: number; records: number };
    const { prefix: _prefix, ...own } = JSON.parse(text) as Record<string, object>;
    expect(told.again).toEqual(
      Object.fromEntries(Object.entries(own).map(([kind, rows]) => [kind, Object.keys(rows).length])),
    );
    expect(told.unified).toBe(told.records);
  });
});

describe.skipIf(!hasPython("duckdb"))("tables, read by DuckDB", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-duckdb-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(["parquet", "csv"] as const)("%s: the same rows, with their types", async (format) => {
    const path = join(folder, `rows.${format}`);
    writeFileSync(path, await write(format, SAMPLE_REPORT));
    const from = format === "csv" ? "read_csv(?, header = true, null_padding = false)" : "read_parquet(?)";
    const program = `import sys, json, duckdb
rows = duckdb.execute("""select statement, words, headline, "start", "end" from ${from}""", [sys.argv[1]]).fetchall()
print(json.dumps(rows))`;
    const rows = statementRows(SAMPLE_REPORT).map((row) => [
      row.statement,
      row.words,
      row.headline,
      row.start,
      row.end,
    ]);
    expect(askPython(program, "", path)).toEqual(rows);
  });
});
