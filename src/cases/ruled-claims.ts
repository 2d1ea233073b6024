import type { Phrase } from "../core/phrase.ts";
import { phrase, sayPhrase } from "../language/english/phrases.ts";
import type { Claim, Finding, Independence, Report, Statement } from "../report/format.ts";
import { freeId } from "./free-id.ts";

/**
 * The claims `others` joined to `target`, with their ways and findings.
 *
 * May mislead: merged claims take the larger of the lower bounds and the sum of the upper ones; only reading the texts can narrow that.
 */
export function mergeClaims(report: Report, target: string, others: readonly string[]): Report {
  const gone = new Set(others);
  const merged = report.claims.filter((claim) => gone.has(claim.id));
  if (merged.length === 0) return report;
  const claims = report.claims
    .filter((claim) => !gone.has(claim.id))
    .map((claim) => (claim.id === target ? joinClaims(claim, merged) : claim));
  const chains = report.chains.map((chain) => (gone.has(chain.claim) ? { ...chain, claim: target } : chain));
  const findings = report.findings.map((finding) =>
    finding.claim !== null && gone.has(finding.claim) ? { ...finding, claim: target } : finding,
  );
  return { ...report, claims, chains, findings };
}

function joinClaims(claim: Claim, others: readonly Claim[]): Claim {
  const all = [claim, ...others].map((each) => each.independence);
  const sum = (of: (each: Independence) => number): number => all.reduce((total, each) => total + of(each), 0);
  const low = Math.max(...all.map((each) => each.low));
  const high = sum((each) => each.high);
  return {
    ...claim,
    statements: [claim, ...others].flatMap((each) => each.statements),
    independence: {
      low,
      high,
      named: sum((each) => each.named),
      unnamed: sum((each) => each.unnamed),
      documents: sum((each) => each.documents),
      verdict: verdictOf(low, high),
      ...withReason(phrase("reason/merged"), all),
    },
  };
}

/** A person's reason before those that were found. */
export const withReason = (
  reason: Phrase,
  found: readonly Independence[],
): Pick<Independence, "because" | "phrases"> => ({
  because: [sayPhrase(reason), ...found.flatMap(({ because }) => because)],
  phrases: [reason, ...found.flatMap(({ phrases = [] }) => phrases)],
});

export const verdictOf = (low: number, high: number): Independence["verdict"] =>
  high === 0 ? "no origin" : low >= 2 ? "independent" : high === 1 ? "one origin" : "not established";

/**
 * `statements` taken off the claim `target` into a claim of their own, which takes along what stands on them alone: the findings whose
 * evidence lies in them, the ways that end in articles where nothing of the old claim is left.
 *
 * May mislead: both halves keep the upper bound of the whole, and a lower bound of one at most; only reading the texts can narrow that.
 */
export function splitClaim(report: Report, target: string, statements: readonly string[]): Report {
  const claim = report.claims.find(({ id }) => id === target);
  const off = new Set(statements);
  const moved = report.statements.filter(({ id }) => off.has(id) && claim?.statements.includes(id) === true);
  const kept = report.statements.filter(({ id }) => !off.has(id) && claim?.statements.includes(id) === true);
  const [first] = moved;
  if (claim === undefined || first === undefined || kept.length === 0) return report;
  const low = Math.min(1, claim.independence.low);
  const independence = {
    ...claim.independence,
    low,
    verdict: verdictOf(low, claim.independence.high),
    ...withReason(phrase("reason/split"), [claim.independence]),
  };
  const fresh: Claim = {
    ...claim,
    id: freeId(target, report.claims),
    wording: wordsOf(report, first),
    statements: claim.statements.filter((id) => off.has(id)),
    independence,
  };
  const rest = { ...claim, statements: claim.statements.filter((id) => !off.has(id)), independence };
  const left = new Set(kept.map(({ article }) => article));
  const ends = new Map(report.links.map(({ id, to }) => [id, to.kind === "article" ? to.id : null]));
  const isOff = (finding: Finding): boolean => standsOn(finding, moved) && !standsOn(finding, kept);
  return {
    ...report,
    claims: report.claims.flatMap((known) => (known === claim ? [rest, fresh] : [known])),
    findings: report.findings.map((finding) =>
      finding.claim === target && isOff(finding) ? { ...finding, claim: fresh.id } : finding,
    ),
    chains: report.chains.map((chain) => {
      const end = ends.get(chain.links.at(-1) ?? "") ?? null;
      return chain.claim === target && end !== null && !left.has(end) ? { ...chain, claim: fresh.id } : chain;
    }),
  };
}

const standsOn = (finding: Finding, statements: readonly Statement[]): boolean =>
  finding.evidence.some(
    (item) =>
      "span" in item &&
      statements.some(
        ({ article, span }) => article === item.article && span.start < item.span.end && item.span.start < span.end,
      ),
  );

const wordsOf = (report: Report, { article, span }: Statement): string =>
  (report.articles.find(({ id }) => id === article)?.text.slice(span.start, span.end) ?? "").replace(/\s+/g, " ");
