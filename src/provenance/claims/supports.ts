import type { Gist } from "../../core/gist.ts";
import { contains, textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import { contentTerms, eventsOf, likeness, meaningOf, namesEvent, plainTerm, shareReferent } from "./meaning.ts";

/** A statement of the body that puts forward what the headline does, with how near it is (0–1). */
export interface Support {
  readonly statement: Statement;
  readonly nearness: number;
  /** The headline's event is named in it. */
  readonly sameEvent: boolean;
  /** Its own predicate or a word of the same kind is: nothing else stands in for it. */
  readonly samePredicate: boolean;
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
  const terms = headlineTerms(edition, headline, gist);
  const events = eventsOf(gist);
  const targets = targetsOf(edition, headline, gist);
  const needsSpeaker = headline.attribution !== null;
  const scored = body.flatMap((statement, index): Support[] => {
    const other = edition.gists.get(statement.id);
    if (other === undefined || !isAsserted(edition, statement)) return [];
    const own = contentTerms(other);
    const around = contextOf(edition, body, index);
    const found = shareFound(terms, gist.predicate, own, around, weightOf);
    const sameEvent = namesEvent(events, own);
    const values = new Set(headline.quantities.map(({ value }) => value));
    const raised =
      (targets.length === 0 ? 0 : shareReferent(targets, own) === true ? 0.1 : -0.1) +
      (shareReferent(gist.patient, own) === true ? 0.06 : 0) +
      (statement.quantities.some(({ value }) => values.has(value)) ? 0.05 : 0) +
      (needsSpeaker ? (statement.attribution !== null ? 0.06 : -0.06) : 0);
    const samePredicate = gist.predicate !== null && namesEvent([meaningOf(gist.predicate)], own);
    return [{ statement, nearness: Math.max(0, Math.min(1, found * 0.86 + raised)), sameEvent, samePredicate }];
  });
  const rank = (one: Support): number => one.nearness + (one.sameEvent ? 0.08 : 0);
  scored.sort((a, b) => rank(b) - rank(a) || a.statement.span.start - b.statement.span.start);
  const best = scored[0];
  if (best === undefined || best.nearness < NEAREST_AT_LEAST) return [];
  return scored.filter((one) => one.nearness >= best.nearness * AS_NEAR && (one.sameEvent || !best.sameEvent));
}

/** Weighted share of the headline's terms that the statement has; what only its neighbours have counts half, the event twice. */
function shareFound(
  terms: readonly string[],
  predicate: string | null,
  own: readonly string[],
  around: readonly string[],
  weightOf: (term: string) => number,
): number {
  const event = predicate === null ? null : meaningOf(predicate)[0];
  const [near, far] = [own.map(meaningOf), around.map(meaningOf)];
  let found = 0;
  let all = 0;
  for (const term of terms) {
    const meaning = meaningOf(term);
    const weight = weightOf(term) * (term === event ? 2 : 1);
    all += weight;
    const here = near.reduce((best, other) => Math.max(best, likeness(meaning, other)), 0);
    const there = far.reduce((best, other) => Math.max(best, meaning[0] === other[0] ? 0.5 : 0), 0);
    found += weight * Math.max(here, there);
  }
  return all === 0 ? 0 : found / all;
}

/** The headline's own terms, and those that stand in the other pieces of what is laid to somebody ("U.S. | accused | of …"). */
function headlineTerms(edition: Edition, headline: Statement, gist: Gist): string[] {
  return [...new Set([...contentTerms(gist), ...outsideTerms(edition, headline)])];
}

function outsideTerms(edition: Edition, headline: Statement): string[] {
  const attribution = headline.attribution === null ? undefined : edition.attributions.get(headline.attribution);
  return (attribution?.what ?? []).flatMap((span) =>
    span.start >= headline.span.start && span.end <= headline.span.end
      ? []
      : textOf(edition.article.text, span)
          .split(/[^\p{L}\p{N}.'’-]+/u)
          .map(plainTerm)
          .filter((term) => term.length > 1),
  );
}

/** Who is said to do it: the accused of an accusing headline, else the agent. */
function targetsOf(edition: Edition, headline: Statement, gist: Gist): string[] {
  const outside = outsideTerms(edition, headline);
  return outside.length > 0 ? outside : gist.agent.map(plainTerm);
}

const ASSERTING: ReadonlySet<string> = new Set(["says", "believes", "knows", "perceives"]);

/** Wishes, orders and questions assert nothing that a headline could rest on. */
function isAsserted(edition: Edition, { attribution }: Statement): boolean {
  if (attribution === null) return true;
  const attitude = edition.attributions.get(attribution)?.attitude;
  return attitude === undefined || ASSERTING.has(attitude);
}

/** Terms of the statements beside it that the same speaker puts forward. */
function contextOf(edition: Edition, body: readonly Statement[], index: number): string[] {
  const own = body[index];
  return [body[index - 1], body[index + 1]].flatMap((other) => {
    const gist =
      other === undefined || other.attribution !== own?.attribution ? undefined : edition.gists.get(other.id);
    return gist === undefined ? [] : contentTerms(gist);
  });
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
