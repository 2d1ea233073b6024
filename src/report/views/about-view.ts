import type { ReportIndex } from "../index-report.ts";
import { listedName, outletName } from "../node-names.ts";
import { shownTitle } from "../visible-text.ts";
import type { AboutView } from "./view-types.ts";

/** What a note or an entry of the log is about: in words, and where it is read in today's report; null where nothing has the id. */
export function aboutView(index: ReportIndex, id: string): AboutView | null {
  const nowhere = { claim: null, article: null, span: null };
  const claim = index.claims.find((known) => known.claim.id === id);
  if (claim !== undefined) return { ...nowhere, kind: "claim", says: claim.claim.wording, claim: claim.number };
  const article = index.articles.get(id);
  if (article !== undefined) {
    const says = `${outletName(article)}: ${shownTitle(article.title) ?? article.input}`;
    return { ...nowhere, kind: "article", says, article: id };
  }
  const finding = index.report.findings.find((known) => known.id === id);
  if (finding !== undefined) {
    const first = finding.evidence.find((item) => "span" in item);
    const at = first !== undefined && "span" in first ? { article: first.article, span: first.span } : {};
    return { ...nowhere, ...at, kind: "finding", says: finding.says, phrases: finding.phrases };
  }
  const source = index.sources.get(id);
  if (source !== undefined) {
    const [mention] = source.mentions;
    return {
      kind: "source",
      says: listedName(index, source),
      claim: null,
      article: source.article,
      span: mention ?? null,
    };
  }
  const statement = index.statements.get(id);
  if (statement !== undefined) {
    const { article: at, span } = statement;
    return { kind: "statement", says: index.wordsAt(at, span), claim: null, article: at, span };
  }
  const attribution = index.attributions.get(id);
  if (attribution !== undefined) {
    const { article: at, what } = attribution;
    const [first = null] = what;
    const says = first === null ? attribution.speech : index.wordsAt(at, first);
    return { kind: "attribution", says, claim: null, article: at, span: first };
  }
  const link = index.links.get(id);
  return link === undefined ? null : { ...nowhere, kind: "link", says: link.kind };
}
