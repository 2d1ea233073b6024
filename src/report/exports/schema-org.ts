import type { Claim, Report, Statement } from "../format.ts";

/**
 * schema.org JSON-LD: a `NewsArticle` an article, a `Quotation` a quoted attribution, a `Claim` a claim with its appearances. A
 * `ClaimReview` is made only of a person's own rating (a grade on the claim); the program itself never rates.
 */
export function exportSchemaOrg(report: Report): string {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const id = (value: string): string => `urn:hearsay:${encodeURIComponent(value)}`;
  const words = (article: string, start: number, end: number): string =>
    articles.get(article)?.text.slice(start, end) ?? "";
  const creative = report.articles.map((article) => ({
    "@type": "NewsArticle",
    "@id": article.url ?? id(article.id),
    ...(article.title === null ? {} : { headline: article.title }),
    ...(article.url === null ? {} : { url: article.url }),
    ...(article.published === null ? {} : { datePublished: article.published.value }),
    ...(article.modified === null ? {} : { dateModified: article.modified.value }),
    ...(article.language === null ? {} : { inLanguage: article.language }),
    ...(article.outlet === null ? {} : { publisher: { "@type": "Organization", name: article.outlet } }),
    author: article.authors.map(({ name }) => ({ "@type": "Person", name })),
    editor: article.editors.map(({ name }) => ({ "@type": "Person", name })),
  }));
  const quotations = report.attributions
    .filter((attribution) => attribution.speech === "quoted" && attribution.what.length > 0)
    .map(({ id: own, article, source: sourceId, what }) => {
      const source = sourceId === null ? undefined : sources.get(sourceId);
      const known = articles.get(article);
      return {
        "@type": "Quotation",
        "@id": id(own),
        text: what.map((span) => words(article, span.start, span.end)).join(" … "),
        isPartOf: { "@id": known?.url ?? id(article) },
        ...(source?.name == null
          ? {}
          : { creator: { "@type": source.kind === "organisation" ? "Organization" : "Person", name: source.name } }),
      };
    });
  const claims = report.claims.map((claim) => claimNode(claim, id, (known) => statements.get(known), articles));
  const reviews = (report.rulings ?? []).flatMap((ruling) => {
    const number =
      ruling.action === "grade" && ruling.on === "claim" ? /[1-6]$/.exec(ruling.value ?? "")?.[0] : undefined;
    const claim = report.claims.find((known) => known.id === ruling.target);
    if (number === undefined || claim === undefined) return [];
    return [
      {
        "@type": "ClaimReview",
        "@id": id(ruling.id),
        claimReviewed: claim.wording,
        itemReviewed: { "@id": id(claim.id) },
        author: { "@type": "Person", name: ruling.by },
        datePublished: ruling.at,
        reviewBody: ruling.reason,
        reviewRating: {
          "@type": "Rating",
          ratingValue: 7 - Number(number),
          bestRating: 6,
          worstRating: 1,
          alternateName: ruling.value,
        },
      },
    ];
  });
  return JSON.stringify(
    { "@context": "https://schema.org", "@graph": [...creative, ...quotations, ...claims, ...reviews] },
    null,
    2,
  );
}

type Articles = ReadonlyMap<string, Report["articles"][number]>;

function claimNode(
  claim: Claim,
  id: (value: string) => string,
  statementOf: (id: string) => Statement | undefined,
  articles: Articles,
): unknown {
  const appearances = [...new Set(claim.statements.flatMap((known) => statementOf(known)?.article ?? []))];
  const dated = appearances
    .flatMap((article) => articles.get(article) ?? [])
    .sort((a, b) => (a.published?.value ?? "9999").localeCompare(b.published?.value ?? "9999"));
  const reference = (article: string): unknown => ({ "@id": articles.get(article)?.url ?? id(article) });
  return {
    "@type": "Claim",
    "@id": id(claim.id),
    text: claim.wording,
    appearance: appearances.map(reference),
    ...(dated[0]?.published == null ? {} : { firstAppearance: reference(dated[0].id) }),
  };
}
