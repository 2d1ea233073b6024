import type { Claim } from "../core/claim.ts";
import type { Finding } from "../core/finding.ts";
import type { Chain, Link } from "../core/link.ts";
import type { Note } from "../core/note.ts";
import type { Reading } from "../core/reading.ts";
import type { Reuse } from "../core/reuse.ts";
import type { Report, ReportInput } from "./format.ts";

/** Lays everything found side by side. Adds no finding of its own. */
export function buildReport(parts: {
  readonly version: string;
  readonly inputs: readonly ReportInput[];
  readonly readings: readonly Reading[];
  readonly reuses: readonly Reuse[];
  readonly provenance: {
    readonly links: readonly Link[];
    readonly claims: readonly Claim[];
    readonly chains: readonly Chain[];
    readonly findings: readonly Finding[];
  };
  readonly notes: readonly Note[];
}): Report {
  const { version, inputs, readings, reuses, provenance, notes } = parts;
  return {
    format: "hearsay-report/1",
    hearsay: version,
    inputs,
    articles: readings.map((reading) => reading.article),
    sources: readings.flatMap((reading) => reading.sources),
    attributions: readings.flatMap((reading) => reading.attributions),
    statements: readings.flatMap((reading) => reading.statements),
    claims: provenance.claims,
    reuses,
    links: provenance.links,
    chains: provenance.chains,
    findings: provenance.findings,
    notes: [...notes, ...readings.flatMap((reading) => reading.notes)],
  };
}
