import type { Report } from "../format.ts";
import type { PersonNote } from "../views/view-types.ts";

/** Writes a format's file: text, or bytes for Parquet. Each writer is loaded when it is asked for. */
export interface ExportFormat {
  /** `notes` are people's own words: `annotation` and `markdown` take them along. */
  readonly write: (report: Report, madeAt: string, notes?: readonly PersonNote[]) => Promise<string | Uint8Array>;
}

/** Every format of `hearsay export --format` that is made of a Report alone (WACZ also needs the case's originals). */
export const EXPORT_FORMATS = {
  annotation: {
    write: async (report, madeAt, notes = []) =>
      (await import("./annotation.ts")).exportAnnotation(report, madeAt, notes),
  },
  prov: {
    write: async (report) => (await import("./prov.ts")).exportProv(report),
  },
  schema: {
    write: async (report) => (await import("./schema-org.ts")).exportSchemaOrg(report),
  },
  stix: {
    write: async (report, madeAt) => (await import("./stix.ts")).exportStix(report, madeAt),
  },
  gexf: {
    write: async (report) => (await import("./gexf.ts")).exportGexf(report),
  },
  graphml: {
    write: async (report) => (await import("./graphml.ts")).exportGraphml(report),
  },
  csv: {
    write: async (report) => (await import("./csv.ts")).exportCsv(report),
  },
  parquet: {
    write: async (report) => (await import("./parquet.ts")).exportParquet(report),
  },
  bibtex: {
    write: async (report) => (await import("./bibliography.ts")).exportBibtex(report),
  },
  csl: {
    write: async (report) => (await import("./bibliography.ts")).exportCsl(report),
  },
  markdown: {
    write: async (report, _, notes = []) => (await import("./markdown.ts")).exportMarkdown(report, notes),
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
