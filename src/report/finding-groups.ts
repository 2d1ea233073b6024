import type { Finding } from "./format.ts";

/** Under which heading a finding on a claim is read. */
export type FindingGroup = "changes" | "sourcing" | "around" | "gaps";

const GROUPS: Readonly<Record<Finding["kind"], FindingGroup>> = {
  drift: "changes",
  number: "changes",
  "quote-integrity": "changes",
  lint: "sourcing",
  terms: "sourcing",
  circular: "around",
  correction: "around",
  gap: "gaps",
};

/**
 * What changed in the wording; where the sourcing departs from a guide or from terms; what is told of whole articles (loops, corrections); what is
 * missing. A count of changes counts the first alone.
 */
export const groupOf = ({ kind }: Pick<Finding, "kind">): FindingGroup => GROUPS[kind];
