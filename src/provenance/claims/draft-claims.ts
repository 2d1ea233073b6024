import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import { Union } from "../edition/union.ts";
import { agreeingWithin } from "./agreement-within.ts";
import { byPlace, type ClaimDraft, type Place, type SupportTable } from "./claim-draft.ts";
import { isBody } from "./is-body.ts";
import { repeatedWithin } from "./repeated-within.ts";
import { findSupports, type Support } from "./supports.ts";

/** Two statements that put forward the same thing, by their numbers among all statements of the run. */
export type SamePair = readonly [Statement, Statement];

/**
 * Every statement's claim. Within an article a headline's statement joins its nearest support; across articles `same` says what joins.
 * Headline claims first, then those in more articles, then by when they are first known, then reading order.
 */
export function draftClaims(
  editions: readonly Edition[],
  same: readonly SamePair[],
): { readonly drafts: readonly ClaimDraft[]; readonly supports: SupportTable } {
  const places: Place[] = editions.flatMap((edition) =>
    edition.statements
      .filter((statement) => statement.headline || isBody(edition, statement))
      .map((statement) => ({ edition, statement })),
  );
  const numberOf = new Map(places.map(({ statement }, index) => [statement.id, index]));
  const union = new Union(places.length);
  const join = (a: string, b: string): void => {
    const [x, y] = [numberOf.get(a), numberOf.get(b)];
    if (x !== undefined && y !== undefined) union.join(x, y);
  };
  const supports = new Map<string, readonly Support[]>();
  for (const edition of editions)
    for (const { headline, supports: found } of findSupports(edition)) {
      supports.set(headline.id, found);
      if (found[0] !== undefined) join(headline.id, found[0].statement.id);
    }
  const within = editions.flatMap((edition) => [...agreeingWithin(edition), ...repeatedWithin(edition)]);
  for (const [a, b] of [...same, ...within]) join(a.id, b.id);
  const drafts = union.sets().map((members) =>
    draftOf(
      members.flatMap((index) => places[index] ?? []),
      supports,
    ),
  );
  return { drafts: drafts.filter(({ places }) => !places.every(asksOnly)).sort(byWeight), supports };
}

/** A question in the outlet's own voice puts nothing forward, nor one asked in marks, nor does a headline that asks and names nobody ("What to expect …"). */
const asksOnly = ({ edition, statement }: Place): boolean =>
  statement.strength.act === "A0" &&
  (statement.attribution === null ||
    isQuestion(edition, statement) ||
    (statement.headline && edition.attributions.get(statement.attribution)?.who === null));

/** "“Was it in July?” Carr asked": the question itself, not what he asked about. */
const isQuestion = ({ article: { text } }: Edition, { span, headline }: Statement): boolean =>
  !headline && /^\s*\?["”’']/.test(text.slice(span.end, span.end + 4));

/** A support has this share of the headline in its own words before they stand for the claim; else the headline's do. */
const HEADLINE_FULLNESS = 5;
const STANDS_FOR_HEADLINE = 0.45;
/** Where a claim came out first its words are those that the others tell anew. */
const FIRST_FULLNESS = 5;

function draftOf(members: readonly Place[], supports: SupportTable): ClaimDraft {
  const places = [...members].sort(byPlace);
  const nearest = new Map<string, number>();
  for (const { statement } of places)
    for (const support of supports.get(statement.id) ?? [])
      if (support.inItself >= STANDS_FOR_HEADLINE || support.namesAccused)
        nearest.set(support.statement.id, Math.max(nearest.get(support.statement.id) ?? 0, support.nearness));
  const hasSupports = places.some(({ statement }) => (supports.get(statement.id)?.length ?? 0) > 0);
  const first = Math.min(...places.map(momentOf));
  const fullness = ({ edition, statement }: Place): number =>
    (momentOf({ edition, statement }) === first && first < LATEST_MS ? FIRST_FULLNESS : 0) +
    (statement.headline
      ? hasSupports && tellsOf(places, statement)
        ? 0
        : HEADLINE_FULLNESS
      : nearest.has(statement.id) || !hasSupports
        ? 10
        : 0) +
    (nearest.get(statement.id) ?? 0) * 10 +
    Math.min(4, (statement.span.end - statement.span.start) / 100);
  const fullest = places.reduce((best, place) => (fullness(place) > fullness(best) ? place : best));
  return { places, fullest, headline: places.some(({ statement }) => statement.headline) };
}

/** "Minister tells staff how the port will close": what is told stands in the text below, not in the headline. */
const tellsOf = (places: readonly Place[], { id, fragment, span }: Statement): boolean => {
  const text = places.find(({ statement }) => statement.id === id)?.edition.article.text ?? "";
  return fragment === true && ASKING.test(text.slice(span.start, span.end));
};
const ASKING = /^(?:how|why|what|when|where|who|whom|whose|which)\s/i;

const byWeight = (a: ClaimDraft, b: ClaimDraft): number =>
  Number(b.headline) - Number(a.headline) ||
  articlesOf(b) - articlesOf(a) ||
  firstMoment(a) - firstMoment(b) ||
  compareFirst(a, b);

/** When the claim is first known of, in milliseconds; what has no date comes last. */
const firstMoment = ({ places }: ClaimDraft): number =>
  places.reduce((first, place) => Math.min(first, momentOf(place)), LATEST_MS);
const momentOf = ({ edition }: Place): number => edition.moment?.from ?? LATEST_MS;
const LATEST_MS = Number.MAX_SAFE_INTEGER;

const articlesOf = ({ places }: ClaimDraft): number => new Set(places.map(({ edition }) => edition.id)).size;

function compareFirst(a: ClaimDraft, b: ClaimDraft): number {
  const [x, y] = [a.places[0], b.places[0]];
  return x === undefined || y === undefined ? 0 : byPlace(x, y);
}
