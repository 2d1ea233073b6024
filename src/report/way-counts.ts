import type { Finding, GraphNode } from "./format.ts";
import type { NumberedClaim, ReportIndex } from "./index-report.ts";
import { nodeKey, outletName } from "./node-names.ts";

/** Distinct persons and outlets between the source and the reader; the outlet that is read, where no more is known. */
export function countHands(index: ReportIndex, claim: NumberedClaim): number {
  const hands = new Set<string>();
  const add = (node: GraphNode): void => {
    if (node.kind === "person" || node.kind === "outlet") hands.add(`${node.kind} ${node.name}`);
    else if (node.kind === "article") {
      const article = index.articles.get(node.id);
      if (article !== undefined) hands.add(`outlet ${outletName(article)}`);
    }
  };
  if (claim.chains.length === 0) for (const id of claim.articles) add({ kind: "article", id });
  const onTheWay = new Set<string>();
  for (const chain of claim.chains)
    for (const id of chain.links) {
      const link = index.links.get(id);
      if (link === undefined) continue;
      add(link.from);
      add(link.to);
      onTheWay.add(nodeKey(link.to));
    }
  for (const link of index.report.links)
    if ((link.kind === "edited" || link.kind === "contributed") && onTheWay.has(nodeKey(link.to))) add(link.from);
  return hands.size;
}

/** C1 and C5: the way leads back to itself. C2 to C4 share an origin without a loop. */
export const isLoop = (finding: Finding): boolean => finding.kind === "circular" && /^C[15]/.test(finding.code);

/** Loops that a claim is in: its own, and those between whole articles. */
export const countLoops = (index: ReportIndex, { claim }: NumberedClaim): number =>
  index.report.findings.filter((finding) => isLoop(finding) && (finding.claim === claim.id || finding.claim === null))
    .length;
