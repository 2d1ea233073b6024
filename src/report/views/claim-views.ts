import { type FindingGroup, groupOf } from "../finding-groups.ts";
import { firstKnown } from "../first-known.ts";
import type { Evidence, Finding, Report, Statement } from "../format.ts";
import { headlinePair } from "../headline-pair.ts";
import { headlineVerdict } from "../headline-verdict.ts";
import type { NumberedClaim, ReportIndex } from "../index-report.ts";
import { speakersIn } from "../joint-names.ts";
import { listedName, outletName } from "../node-names.ts";
import { shownTitle } from "../visible-text.ts";
import { countHands, countLoops, isLoop, loopsOf } from "../way-counts.ts";
import { type WayNode, wayForest } from "../way-tree.ts";
import { chainView } from "./chain-view.ts";
import type { ClaimRow, ClaimView, FindingView, RulingMark, StatementView, WayView } from "./view-types.ts";

/** Rulings by the id they are about. */
export const rulingsById = (report: Report): ReadonlyMap<string, RulingMark[]> => {
  const marks = new Map<string, RulingMark[]>();
  for (const { id, action, target, value, reason, by, at } of report.rulings ?? []) {
    if (target !== null) marks.set(target, [...(marks.get(target) ?? []), { id, action, value, reason, by, at }]);
  }
  return marks;
};

export type Marks = ReturnType<typeof rulingsById>;

/** One line of the list of claims. */
export function claimRow({ number, claim, statements, articles, findings }: NumberedClaim, marks: Marks): ClaimRow {
  const axes = findings.flatMap((finding) => (isRejected(finding, marks) ? [] : Object.values(finding.axes ?? {})));
  const count = (group: FindingGroup): number => findings.filter((finding) => groupOf(finding) === group).length;
  return {
    number,
    id: claim.id,
    wording: claim.wording,
    headline: statements.some((statement) => statement.headline),
    independence: claim.independence,
    articles: articles.length,
    drift: count("changes"),
    gaps: count("gaps"),
    circular: findings.filter(isLoop).length,
    stronger: axes.includes("up"),
    weaker: axes.includes("down"),
    codes: [...new Set(findings.map((finding) => finding.code))],
    rulings: marks.get(claim.id) ?? [],
  };
}

const isRejected = (finding: Finding, marks: Marks): boolean =>
  (marks.get(finding.id) ?? []).some((ruling) => ruling.action === "reject");

/** Everything on one claim: its card, its ways, where it stands. */
export function claimView(index: ReportIndex, claim: NumberedClaim, marks: Marks): ClaimView {
  const { source, headline } = headlinePair(index, claim);
  const around = aroundOf(index, claim);
  const view = (finding: Finding): FindingView => findingView(index, finding, marks);
  return {
    row: claimRow(claim, marks),
    statements: claim.statements.map((statement) => statementView(index, statement)),
    findings: claim.findings.map(view),
    around: around.map(view),
    chain: chainView(index, claim),
    ways: wayForest(index, claim).roots.map(wayView),
    pair: { source: source?.id ?? null, headline: headline?.id ?? null },
    firstKnown: firstKnown(index, claim)?.id ?? null,
    verdict: headlineVerdict(index, {
      ...claim,
      findings: claim.findings.filter((finding) => !isRejected(finding, marks)),
    }),
    hands: countHands(index, claim),
    loops: countLoops(index, claim),
  };
}

/** On whole articles that the claim stands in: corrections, shared origins, and every loop that is counted for it. */
function aroundOf(index: ReportIndex, claim: NumberedClaim): Finding[] {
  const inIts = new Set(claim.articles);
  const loops = new Set(loopsOf(index, claim));
  return index.loose.filter((finding) => {
    if (isLoop(finding)) return loops.has(finding);
    const isAround = finding.kind === "circular" || finding.kind === "correction";
    return isAround && finding.evidence.some(({ article }) => inIts.has(article));
  });
}

const wayView = ({ label, how, anchor, told, children }: WayNode): WayView => ({
  label,
  how,
  anchor,
  told,
  children: children.map(wayView),
});

export const findingView = (index: ReportIndex, finding: Finding, marks: Marks): FindingView => ({
  finding,
  quotes: finding.evidence.map((evidence) => quoteOf(index, evidence)),
  rulings: marks.get(finding.id) ?? [],
});

export function quoteOf(index: ReportIndex, evidence: Evidence): FindingView["quotes"][number] {
  const article = index.articles.get(evidence.article);
  const common = {
    article: evidence.article,
    outlet: article === undefined ? "" : outletName(article),
    words: index.wordsOf(evidence),
  };
  return "span" in evidence ? { ...common, span: evidence.span } : { ...common, field: evidence.field };
}

function statementView(index: ReportIndex, statement: Statement): StatementView {
  const article = index.articles.get(statement.article);
  const said = statement.attribution === null ? undefined : index.attributions.get(statement.attribution);
  const source = said?.source == null ? undefined : index.sources.get(said.source);
  const label = (said === undefined ? [] : speakersIn(said))
    .flatMap((id) => index.sources.get(id) ?? [])
    .map((one) => listedName(index, one))
    .join(", ");
  return {
    statement,
    words: index.wordsAt(statement.article, statement.span),
    outlet: article === undefined ? "" : outletName(article),
    published: article?.published?.value ?? null,
    title: shownTitle(article?.title ?? null),
    speaker: source === undefined ? null : { id: source.id, label, naming: source.naming },
    cues: statement.strength.cues.map((cue) => index.wordsAt(statement.article, cue)),
  };
}
