import { overlaps } from "../core/span.ts";
import type { Finding, Statement } from "./format.ts";
import type { NumberedClaim, ReportIndex } from "./index-report.ts";

/** What "how sure" sets side by side: the words of the source (or the text's own) and the headline's. */
export interface HeadlinePair {
  /** The finding that says which way the headline went; null where none does. */
  readonly drift: Finding | null;
  readonly source: Statement | null;
  readonly headline: Statement | null;
}

/** The headline of a claim and the statement it was compared with, else the first that somebody is said to have said. */
export function headlinePair(index: ReportIndex, claim: NumberedClaim): HeadlinePair {
  const drifts = claim.findings.filter((finding) => /^headline-(?:stronger|weaker)$/.test(finding.code));
  // the first that was found, in whatever order they come
  const drift = drifts.sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1))[0] ?? null;
  const headline = headlineOf(claim, drift);
  return { drift, headline, source: supportOf(index, claim, drift, headline) };
}

function headlineOf(claim: NumberedClaim, drift: Finding | null): Statement | null {
  const at = drift?.evidence.at(-1);
  const headlines = claim.statements.filter((statement) => statement.headline);
  const same = headlines.find((headline) => at !== undefined && at.article === headline.article);
  return same ?? headlines[0] ?? null;
}

function supportOf(
  index: ReportIndex,
  claim: NumberedClaim,
  drift: Finding | null,
  headline: Statement | null,
): Statement | null {
  const body = claim.statements.filter((statement) => !statement.headline);
  const upstream = drift?.evidence[0];
  if (upstream !== undefined && "span" in upstream) {
    const at = upstream.span;
    const named = body.find(({ article, span }) => article === upstream.article && overlaps(span, at));
    if (named !== undefined) return named;
  }
  const near = headline === null ? body : body.filter((statement) => statement.article === headline.article);
  const depth = (statement: Statement): number => (index.attributions.has(statement.attribution ?? "") ? 0 : 1);
  return [...(near.length > 0 ? near : body)].sort((a, b) => depth(a) - depth(b))[0] ?? null;
}
