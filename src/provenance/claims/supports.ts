import type { Gist } from "../../core/gist.ts";
import { contains } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import { contentTerms, likeness, meaningOf, namesEvent, shareReferent } from "./meaning.ts";

/** A statement of the body that puts forward what the headline does, with how near it is (0–1). */
export interface Support {
  readonly statement: Statement;
  readonly nearness: number;
  /** The headline's event is named in it. */
  readonly sameEvent: boolean;
}

export interface HeadlineSupports {
  readonly headline: Statement;
  /** The nearest first; empty where the body has no support. */
  readonly supports: readonly Support[];
}

const NEAREST_AT_LEAST = 0.34;
/** Of the nearest's nearness: what is as near says the same thing. */
const AS_NEAR = 0.8;

/**
 * For each statement of the headline its supports in the body: by the event it names, who does what to whom, names and numbers.
 * Words that are rare in the article weigh more. Cost: headline terms × body terms.
 *
 * May mislead: a headline in other words than the body's (no shared event in the lists) finds a neighbour or nothing.
 */
export function findSupports(edition: Edition): HeadlineSupports[] {
  const headlines = edition.statements.filter(({ headline }) => headline);
  const body = edition.statements.filter((statement) => !statement.headline && isBody(edition, statement));
  if (headlines.length === 0 || body.length === 0) return headlines.map((headline) => ({ headline, supports: [] }));
  const weightOf = rarity(edition, body);
  return headlines.map((headline) => ({ headline, supports: supportsOf(edition, headline, body, weightOf) }));
}

function supportsOf(
  edition: Edition,
  headline: Statement,
  body: readonly Statement[],
  weightOf: (term: string) => number,
): Support[] {
  const gist = edition.gists.get(headline.id);
  if (gist === undefined) return [];
  const scored = body.flatMap((statement): Support[] => {
    const other = edition.gists.get(statement.id);
    if (other === undefined) return [];
    const nearness = nearnessOf(gist, other, weightOf, headline, statement);
    return [{ statement, nearness, sameEvent: namesEvent(gist.predicate, contentTerms(other)) }];
  });
  scored.sort((a, b) => b.nearness - a.nearness || a.statement.span.start - b.statement.span.start);
  const best = scored[0];
  if (best === undefined || best.nearness < NEAREST_AT_LEAST) return [];
  return scored.filter((one) => one.nearness >= best.nearness * AS_NEAR && (one.sameEvent || !best.sameEvent));
}

/** 0–1. Headline terms found, the event counted twice; who does it and to whom; a shared number a little. */
function nearnessOf(
  headline: Gist,
  body: Gist,
  weightOf: (term: string) => number,
  headlineStatement: Statement,
  bodyStatement: Statement,
): number {
  const terms = contentTerms(headline);
  const others = contentTerms(body).map(meaningOf);
  if (terms.length === 0 || others.length === 0) return 0;
  const predicate = headline.predicate === null ? null : meaningOf(headline.predicate)[0];
  let found = 0;
  let all = 0;
  for (const term of terms) {
    const meaning = meaningOf(term);
    const weight = weightOf(term) * (term === predicate ? 2 : 1);
    all += weight;
    found += weight * Math.max(...others.map((other) => likeness(meaning, other)));
  }
  const agents = shareReferent(headline.agent, [...body.agent, ...body.patient]);
  const patients = shareReferent(headline.patient, [...body.patient, ...body.agent, ...body.terms]);
  const values = new Set(headlineStatement.quantities.map(({ value }) => value));
  const number = bodyStatement.quantities.some(({ value }) => values.has(value));
  const raised = (agents === true ? 0.08 : 0) + (patients === true ? 0.06 : 0) + (number ? 0.06 : 0);
  return Math.min(1, (found / all) * 0.86 + raised);
}

/** Rare in the body counts more: 1 for a term of one statement, falling slowly. */
function rarity(edition: Edition, body: readonly Statement[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { id } of body) {
    const gist = edition.gists.get(id);
    if (gist !== undefined) for (const term of contentTerms(gist)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => 1 / (1 + Math.log(Math.max(1, counts.get(term) ?? 1)) / 2);
}

/** In the body proper: not in a note, a credit or the terms. */
export function isBody(edition: Edition, { span }: Statement): boolean {
  const part = edition.article.parts.find(
    (one) => contains(one.span, span) || (one.span.start <= span.start && span.start < one.span.end),
  );
  return part === undefined || part.kind === "paragraph" || part.kind === "subtitle" || part.kind === "caption";
}
