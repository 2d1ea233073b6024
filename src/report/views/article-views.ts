import { isNamedClass, isUnnamedSource } from "../../core/naming.ts";
import type { Article, Source } from "../format.ts";
import type { ReportIndex } from "../index-report.ts";
import { speakersIn } from "../joint-names.ts";
import { listedName, outletName } from "../node-names.ts";
import { shownTitle } from "../visible-text.ts";
import { countHands, isLoop } from "../way-counts.ts";
import { findingView, type Marks } from "./claim-views.ts";
import type { ArticleRow, ArticleView, Overview, PersonNote, SourceRow } from "./view-types.ts";

const isUnnamed = (source: Source): boolean => isUnnamedSource(source.naming);

/** One line an article, first appearance first. Cost: one pass over the Report. */
export function articleRows(index: ReportIndex, order: readonly Article[]): ArticleRow[] {
  const counts = new Map<string, { claims: Set<string>; unnamed: number; findings: number }>();
  const of = (id: string): { claims: Set<string>; unnamed: number; findings: number } => {
    const known = counts.get(id) ?? { claims: new Set<string>(), unnamed: 0, findings: 0 };
    counts.set(id, known);
    return known;
  };
  for (const { claim, articles } of index.claims) for (const id of articles) of(id).claims.add(claim.id);
  for (const source of index.report.sources) if (isUnnamed(source)) of(source.article).unnamed++;
  for (const finding of index.report.findings)
    for (const id of new Set(finding.evidence.map((item) => item.article))) of(id).findings++;
  return order.map((article) => {
    const { claims, unnamed, findings } = of(article.id);
    return {
      id: article.id,
      title: shownTitle(article.title),
      outlet: outletName(article),
      published: article.published?.value ?? null,
      url: article.url,
      input: article.input,
      language: article.language,
      words: article.text.split(/\s+/).length,
      claims: claims.size,
      unnamed,
      findings,
    };
  });
}

/** Everything read from one article, as one view needs it; null where there is no such article. */
export function articleView(
  index: ReportIndex,
  id: string,
  marks: Marks,
  anchors: readonly PersonNote[],
): ArticleView | null {
  const article = index.articles.get(id);
  if (article === undefined) return null;
  const { report } = index;
  const statements = report.statements.filter((statement) => statement.article === id);
  const own = new Set(statements.map((statement) => statement.id));
  const claimOf: Record<string, number> = {};
  for (const { number, statements: members } of index.claims)
    for (const member of members) if (own.has(member.id)) claimOf[member.id] = number;
  const [row] = articleRows(index, [article]);
  return {
    article,
    row: row as ArticleRow,
    sources: sourceRows(index, marks, (source) => source.article === id),
    attributions: report.attributions.filter((attribution) => attribution.article === id),
    statements,
    claimOf,
    findings: report.findings
      .filter((finding) => finding.evidence.some((item) => item.article === id))
      .map((finding) => findingView(index, finding, marks)),
    rulings: marks.get(id) ?? [],
    notes: report.notes.filter((note) => note.article === id),
    anchors: anchors.filter((note) => note.article === id),
  };
}

/** Who is quoted, how named, by whom. Sources of different articles stay apart. */
export function sourceRows(
  index: ReportIndex,
  marks: Marks,
  keep: (source: Source) => boolean = () => true,
): SourceRow[] {
  const said = new Map<string, number>();
  for (const attribution of index.report.attributions)
    for (const id of speakersIn(attribution)) said.set(id, (said.get(id) ?? 0) + 1);
  return index.report.sources.filter(keep).map((source) => {
    const article = index.articles.get(source.article);
    return {
      source,
      label: listedName(index, source),
      outlet: article === undefined ? "" : outletName(article),
      title: shownTitle(article?.title ?? null),
      said: said.get(source.id) ?? 0,
      reason: source.reason === null ? null : index.wordsAt(source.article, source.reason),
      rulings: marks.get(source.id) ?? [],
    };
  });
}

/** The counts of the summary line, and what to open first. */
export function overview(index: ReportIndex, caseFolder: string | null): Overview {
  const { report } = index;
  const [first] = index.claims;
  return {
    version: report.hearsay,
    case: caseFolder,
    articles: report.articles.length,
    claims: report.claims.length,
    sources: report.sources.length,
    named: report.sources.filter((source) => isNamedClass(source.naming)).length,
    unnamed: report.sources.filter(isUnnamed).length,
    findings: report.findings.length,
    loops: report.findings.filter(isLoop).length,
    notRead: report.inputs.flatMap(({ input, read, because }) =>
      read ? [] : [{ input, because: because ?? "not read" }],
    ),
    first: { claim: first?.number ?? null, article: first?.articles[0] ?? report.articles[0]?.id ?? null },
    hands: first === undefined ? 0 : countHands(index, first),
  };
}
