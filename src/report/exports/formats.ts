import type { Report } from "../format.ts";
import type { PersonNote } from "../views/view-types.ts";

/** A format's file: text, or bytes for Parquet. Each writer is loaded when it is asked for. */
export interface ExportFormat {
  readonly extension: string;
  readonly mediaType: string;
  /** `notes` are people's own words: `annotation` and `markdown` take them along. */
  readonly write: (report: Report, madeAt: string, notes?: readonly PersonNote[]) => Promise<string | Uint8Array>;
}

/** Every format of `hearsay export --format` that is made of a Report alone (WACZ also needs the case's originals). */
export const EXPORT_FORMATS = {
  annotation: {
    extension: "jsonld",
    mediaType: "application/ld+json",
    write: async (report, madeAt, notes = []) =>
      (await import("./annotation.ts")).exportAnnotation(report, madeAt, notes),
  },
  prov: {
    extension: "json",
    mediaType: "application/json",
    write: async (report) => (await import("./prov.ts")).exportProv(report),
  },
  schema: {
    extension: "jsonld",
    mediaType: "application/ld+json",
    write: async (report) => (await import("./schema-org.ts")).exportSchemaOrg(report),
  },
  stix: {
    extension: "json",
    mediaType: "application/stix+json",
    write: async (report, madeAt) => (await import("./stix.ts")).exportStix(report, madeAt),
  },
  gexf: {
    extension: "gexf",
    mediaType: "application/gexf+xml",
    write: async (report) => (await import("./gexf.ts")).exportGexf(report),
  },
  graphml: {
    extension: "graphml",
    mediaType: "application/graphml+xml",
    write: async (report) => (await import("./graphml.ts")).exportGraphml(report),
  },
  csv: {
    extension: "csv",
    mediaType: "text/csv",
    write: async (report) => (await import("./csv.ts")).exportCsv(report),
  },
  parquet: {
    extension: "parquet",
    mediaType: "application/vnd.apache.parquet",
    write: async (report) => (await import("./parquet.ts")).exportParquet(report),
  },
  bibtex: {
    extension: "bib",
    mediaType: "application/x-bibtex",
    write: async (report) => (await import("./bibliography.ts")).exportBibtex(report),
  },
  csl: {
    extension: "json",
    mediaType: "application/vnd.citationstyles.csl+json",
    write: async (report) => (await import("./bibliography.ts")).exportCsl(report),
  },
  markdown: {
    extension: "md",
    mediaType: "text/markdown",
    write: async (report, _, notes = []) => (await import("./markdown.ts")).exportMarkdown(report, notes),
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
