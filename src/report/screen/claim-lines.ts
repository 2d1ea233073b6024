import type { NumberedClaim } from "../index-report.ts";
import { isToldAsFact } from "../rank-claims.ts";
import { visibleText } from "../visible-text.ts";
import { nodeName } from "../way-tree.ts";
import { cellWidth, cutToWidth } from "./cells.ts";
import { independentSources } from "./head-lines.ts";
import type { Page } from "./page.ts";

const LEAD_CELLS = 9;
/** Columns for whoever stands behind a claim. */
const WHO_CELLS = 30;

/**
 * "CLAIM 2  the barrels were emptied first   Ana Ruiz": the claims after the first that are said, believed or known, each with its one source
 * or with how many it has. What is only wanted or planned is counted in the last line.
 */
export function otherClaimLines(page: Page, limit: number): string[] {
  const rest = page.index.claims.slice(1);
  if (rest.length === 0 || limit <= 0) return [];
  const told = rest.filter((claim) => isToldAsFact(claim, page.index.attributions));
  const shown = told.slice(0, rest.length <= limit && told.length === rest.length ? limit : limit - 1);
  const lines = shown.map((claim) => claimLine(page, claim));
  const left = rest.length - shown.length;
  if (left === 0) return lines;
  const wishes = rest.length - told.length;
  const which = wishes === 0 ? "" : `, ${wishes} of them wished or planned`;
  return [
    ...lines,
    `… ${left} more claim${left === 1 ? "" : "s"}${left === wishes ? ", wished or planned" : which}: --all`,
  ];
}

function claimLine(page: Page, claim: NumberedClaim): string {
  const tail = `   ${cutToWidth(behind(page, claim), WHO_CELLS)}${drifted(claim)}`;
  const lead = `CLAIM ${claim.number}`.padEnd(LEAD_CELLS);
  return lead + cutToWidth(visibleText(claim.claim.wording), page.columns - lead.length - cellWidth(tail)) + tail;
}

/** The one source by name or description; else how many there are. */
function behind({ index }: Page, { claim }: NumberedClaim): string {
  const { independence, speakers = [] } = claim;
  const [only] = speakers;
  if (only === undefined || speakers.length > 1 || independence.high !== 1 || independence.low !== 1)
    return independentSources(independence);
  return closed(nodeName(index, { kind: "source", id: only }));
}

/** An unnamed source's words are cut inside their marks. */
const closed = (name: string): string =>
  cellWidth(name) <= WHO_CELLS || !name.endsWith('"') ? name : `${cutToWidth(name.slice(0, -1), WHO_CELLS - 1)}"`;

const drifted = (claim: NumberedClaim): string => {
  const stronger = claim.findings.some(
    (finding) => finding.kind === "drift" && Object.values(finding.axes ?? {}).includes("up"),
  );
  return stronger ? ", STRONGER" : "";
};
