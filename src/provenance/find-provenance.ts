import type { Claim } from "../core/claim.ts";
import type { Finding } from "../core/finding.ts";
import type { Chain, Link } from "../core/link.ts";
import type { Note } from "../core/note.ts";
import type { Reading } from "../core/reading.ts";
import type { Reuse } from "../core/reuse.ts";

/** Through whose hands: links, claims, chains, drift, independence, gaps over a whole set of readings. */
export interface Provenance {
  readonly links: readonly Link[];
  readonly claims: readonly Claim[];
  readonly chains: readonly Chain[];
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

export function findProvenance(_readings: readonly Reading[], _reuses: readonly Reuse[]): Provenance {
  return { links: [], claims: [], chains: [], findings: [], notes: [] };
}
