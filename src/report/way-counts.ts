import type { Evidence, Finding, GraphNode, Link } from "./format.ts";
import type { NumberedClaim, ReportIndex } from "./index-report.ts";
import { outletName } from "./node-names.ts";
import { helpingLinks } from "./way-helpers.ts";

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
  const way = claim.chains.flatMap(({ links }) => links.flatMap((id) => index.links.get(id) ?? []));
  for (const link of [...way, ...helpingLinks(index, way)]) {
    add(link.from);
    add(link.to);
  }
  return hands.size;
}

/** C1 and C5: the way leads back to itself. C2 to C4 share an origin without a loop. */
export const isLoop = (finding: Finding): boolean => finding.kind === "circular" && /^C[15]/.test(finding.code);

/** How many loops a claim is in. */
export const countLoops = (index: ReportIndex, claim: NumberedClaim): number => loopsOf(index, claim).length;

/** Loops that a claim is in: its own, and those between whole articles that pass through one which it stands in or came through. */
export function loopsOf(index: ReportIndex, claim: NumberedClaim): readonly Finding[] {
  const own = claim.findings.filter(isLoop);
  const loose = index.loose.filter(isLoop);
  if (loose.length === 0) return own;
  const onWay = new Set(claim.articles);
  for (const { links } of claim.chains)
    for (const id of links)
      for (const node of nodesOf(index.links.get(id))) if (node.kind === "article") onWay.add(node.id);
  return [...own, ...loose.filter((finding) => articlesOfLoop(index, finding).some((id) => onWay.has(id)))];
}

const nodesOf = (link: Link | undefined): readonly GraphNode[] => (link === undefined ? [] : [link.from, link.to]);

/** The articles whose words lead on, and those that they lead back to. */
function articlesOfLoop(index: ReportIndex, { evidence }: Finding): readonly string[] {
  const read = new Set(evidence.map(placeOf));
  const articles = evidence.map(({ article }) => article);
  for (const { from, evidence: said } of index.report.links)
    if (from.kind === "article" && said.some((one) => read.has(placeOf(one)))) articles.push(from.id);
  return articles;
}

const placeOf = (one: Evidence): string =>
  "span" in one ? `${one.article} ${one.span.start} ${one.span.end}` : `${one.article} ${one.field}`;
