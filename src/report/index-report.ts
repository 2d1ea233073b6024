import type {
  Article,
  Attribution,
  Chain,
  Claim,
  Evidence,
  Finding,
  Link,
  Report,
  Source,
  Span,
  Statement,
} from "./format.ts";
import { compareWeights, weightOf } from "./rank-claims.ts";

/** A claim with the number that the screen prints for it and everything that hangs on it. */
export interface NumberedClaim {
  /** From 1; the same in every view of one Report. */
  readonly number: number;
  readonly claim: Claim;
  /** Headline first, then reading order within first appearance. */
  readonly statements: readonly Statement[];
  /** Ids of the articles it stands in, first appearance first. */
  readonly articles: readonly string[];
  readonly chains: readonly Chain[];
  readonly findings: readonly Finding[];
}

/** A Report with its ids resolved: what every view reads. Adds nothing that the Report does not say. */
export interface ReportIndex {
  readonly report: Report;
  readonly articles: ReadonlyMap<string, Article>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly links: ReadonlyMap<string, Link>;
  readonly claims: readonly NumberedClaim[];
  /** Each article's number in every view, from 1 in the order of first appearance. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Findings that belong to no claim. */
  readonly loose: readonly Finding[];
  /** The characters a span covers, as they stand in the article. */
  wordsAt(article: string, span: Span): string;
  /** The words of a piece of evidence, or the value of its field. */
  wordsOf(evidence: Evidence): string;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Cost: one pass over the Report and a sort of its claims. */
export function indexReport(report: Report): ReportIndex {
  const articles = byId(report.articles);
  const statements = byId(report.statements);
  const attributions = byId(report.attributions);
  const chains = groupBy(report.chains, (chain) => chain.claim);
  const findings = groupBy(report.findings, (finding) => finding.claim);
  const place = new Map([...report.articles].sort(byFirstAppearance).map((article, index) => [article.id, index]));
  const placeOf = (statement: Statement): number => place.get(statement.article) ?? Number.MAX_SAFE_INTEGER;
  const ranked = report.claims.map((claim) => {
    const members = claim.statements
      .flatMap((id) => statements.get(id) ?? [])
      .sort(
        (a, b) => Number(b.headline) - Number(a.headline) || placeOf(a) - placeOf(b) || a.span.start - b.span.start,
      );
    const at = [...new Set(members.map((statement) => statement.article))];
    return {
      claim,
      statements: members,
      articles: at.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
      chains: chains.get(claim.id) ?? [],
      findings: findings.get(claim.id) ?? [],
    };
  });
  const weights = new Map(ranked.map((claim) => [claim, weightOf(claim, attributions)]));
  ranked.sort((a, b) => {
    const [first, second] = [a.statements[0], b.statements[0]];
    return (
      compareWeights(weights.get(a) ?? [], weights.get(b) ?? []) ||
      (first === undefined || second === undefined
        ? 0
        : placeOf(first) - placeOf(second) || first.span.start - second.span.start) ||
      (a.claim.id < b.claim.id ? -1 : 1)
    );
  });
  const wordsAt = (article: string, span: Span): string =>
    articles.get(article)?.text.slice(span.start, span.end) ?? "";
  return {
    report,
    articles,
    sources: byId(report.sources),
    attributions,
    statements,
    links: byId(report.links),
    numbers: new Map([...place].map(([id, index]) => [id, index + 1])),
    claims: ranked.map((claim, index) => ({ number: index + 1, ...claim })),
    loose: report.findings.filter((finding) => finding.claim === null),
    wordsAt,
    wordsOf: (evidence) => ("span" in evidence ? wordsAt(evidence.article, evidence.span) : evidence.value),
  };
}

/** Dated articles first, earliest first; then by id, so that the order of the inputs does not matter. */
export function byFirstAppearance(a: Article, b: Article): number {
  const [left, right] = [a.published?.value ?? "9999", b.published?.value ?? "9999"];
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
