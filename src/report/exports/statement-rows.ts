import type { Report } from "../format.ts";
import { speakersIn } from "../joint-names.ts";

/** One row a statement, the same columns for CSV and Parquet (and for a cluster). Names never change; columns may be added. */
export interface StatementRow {
  readonly statement: string;
  readonly claim: string | null;
  readonly claim_wording: string | null;
  readonly independent_low: number | null;
  readonly independent_high: number | null;
  readonly article: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly headline: boolean;
  /** UTF-16 code units of the article's text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly source: string | null;
  readonly source_name: string | null;
  readonly source_kind: string | null;
  readonly naming: string | null;
  readonly reason_given: boolean | null;
  readonly speech: string | null;
  readonly attitude: string | null;
  readonly act: string;
  readonly level: string;
  readonly low_percent: number | null;
  readonly high_percent: number | null;
  readonly scale: string;
  readonly negated: boolean;
  readonly numbers: string | null;
}

/** The report's statements as flat rows, in the order of the report. */
export function statementRows(report: Report): StatementRow[] {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  const claims = new Map(report.claims.flatMap((claim) => claim.statements.map((id) => [id, claim] as const)));
  return report.statements.map(({ id, article: articleId, span, attribution, headline, strength, quantities }) => {
    const article = articles.get(articleId);
    const said = attribution === null ? undefined : attributions.get(attribution);
    const source = said?.source == null ? undefined : sources.get(said.source);
    const text = article?.text ?? "";
    const names = (said === undefined ? [] : speakersIn(said)).flatMap((id) => {
      const { name = null, mentions: [mention] = [] } = sources.get(id) ?? {};
      return name ?? (mention === undefined ? [] : text.slice(mention.start, mention.end));
    });
    const claim = claims.get(id);
    return {
      statement: id,
      claim: claim?.id ?? null,
      claim_wording: claim?.wording ?? null,
      independent_low: claim?.independence.low ?? null,
      independent_high: claim?.independence.high ?? null,
      article: articleId,
      url: article?.url ?? null,
      outlet: article?.outlet ?? null,
      published: article?.published?.value ?? null,
      headline,
      start: span.start,
      end: span.end,
      words: text.slice(span.start, span.end),
      source: source?.id ?? null,
      source_name: names.length === 0 ? null : names.join("; "),
      source_kind: source?.kind ?? null,
      naming: source?.naming ?? null,
      reason_given: source === undefined ? null : source.reason !== null,
      speech: said?.speech ?? null,
      attitude: said?.attitude ?? null,
      act: strength.act,
      level: strength.level,
      low_percent: strength.range?.[0] ?? null,
      high_percent: strength.range?.[1] ?? null,
      scale: strength.scale,
      negated: strength.negated,
      numbers:
        quantities.length === 0 ? null : quantities.map(({ span: at }) => text.slice(at.start, at.end)).join("; "),
    };
  });
}

/** Column names in their fixed order with the type Parquet gives them. */
export const STATEMENT_COLUMNS: readonly {
  readonly name: keyof StatementRow;
  readonly type: "STRING" | "INT32" | "DOUBLE" | "BOOLEAN";
}[] = [
  { name: "statement", type: "STRING" },
  { name: "claim", type: "STRING" },
  { name: "claim_wording", type: "STRING" },
  { name: "independent_low", type: "INT32" },
  { name: "independent_high", type: "INT32" },
  { name: "article", type: "STRING" },
  { name: "url", type: "STRING" },
  { name: "outlet", type: "STRING" },
  { name: "published", type: "STRING" },
  { name: "headline", type: "BOOLEAN" },
  { name: "start", type: "INT32" },
  { name: "end", type: "INT32" },
  { name: "words", type: "STRING" },
  { name: "source", type: "STRING" },
  { name: "source_name", type: "STRING" },
  { name: "source_kind", type: "STRING" },
  { name: "naming", type: "STRING" },
  { name: "reason_given", type: "BOOLEAN" },
  { name: "speech", type: "STRING" },
  { name: "attitude", type: "STRING" },
  { name: "act", type: "STRING" },
  { name: "level", type: "STRING" },
  { name: "low_percent", type: "DOUBLE" },
  { name: "high_percent", type: "DOUBLE" },
  { name: "scale", type: "STRING" },
  { name: "negated", type: "BOOLEAN" },
  { name: "numbers", type: "STRING" },
];
