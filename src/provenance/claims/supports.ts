import type { Gist } from "../../core/gist.ts";
import { contains, overlaps, textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { SOURCING_WORDS } from "../../language/english/relays.ts";
import type { Edition } from "../edition/edition.ts";
import {
  contentTerms,
  eventsOf,
  meaningOf,
  namesEvent,
  plainTerm,
  predicateMeanings,
  rootOf,
  SAME_EVENT,
  shareReferent,
} from "./meaning.ts";

/** A statement of the body that puts forward what the headline does, with how near it is (0–1). */
export interface Support {
  readonly statement: Statement;
  readonly nearness: number;
  /** The headline's event is named in it. */
  readonly sameEvent: boolean;
  /** Its own predicate or a word of the same kind is: nothing else stands in for it. */
  readonly samePredicate: boolean;
  /** Whom an accusing headline names stands in its sentence. */
  readonly namesAccused: boolean;
  /** The share of the headline's weight that stands in the statement itself, not only in its sentence (0–1). */
  readonly inItself: number;
}

export interface HeadlineSupports {
  readonly headline: Statement;
  /** The nearest first; empty where the body has no support. */
  readonly supports: readonly Support[];
}

/** Below it a statement and a headline share too little to be set side by side. */
const NEAREST_AT_LEAST = 0.42;
/** Of the nearest's nearness: what is as near says the same thing. */
const AS_NEAR = 0.8;
/** How much a shared term counts by where it stands: in the statement itself, in its sentence, beside it in the same speaker's words. */
const IN_SENTENCE = 0.95;
const BESIDE = 0.5;
/** One root, one kind of event. */
const SAME_ROOT = 0.95;
/** A term of the headline that the body does not have in any place tells little against any one statement. */
const NOWHERE = 0.5;
/** What happens weighs more than who and what, these more than what describes them. */
const EVENT_WEIGHT = 2;
const HEAD_WEIGHT = 1.5;
/** "Witnesses saw", "sources say": how it is known, not what. */
const TELLING_WEIGHT = 0.25;
/** Whoever the headline says did it stands in the sentence, or does not; of an accusation it is the point. */
const TARGET_RAISE = 0.1;
const ACCUSED_RAISE = 0.15;
/** The words' share of the nearness; names, numbers and the place add to it. */
const FOUND_WEIGHT = 0.86;
/** Paragraphs at the top, where what a headline shortens is mostly said. */
const LEDE_PARAGRAPHS = 2;
const LEDE_RAISE = 0.05;

/**
 * For each statement of the headline its supports in the body: by the event it names, who does what to whom, names and numbers.
 * Words that are rare in the article weigh more; words of one root (Porter, 1980) and of one kind of event count as shared. Cost:
 * headline terms × body terms.
 *
 * May mislead: a headline in wholly other words than the body's finds a neighbour or nothing.
 */
export function findSupports(edition: Edition): HeadlineSupports[] {
  const headlines = edition.statements.filter(({ headline }) => headline);
  const body = edition.statements.filter((statement) => !statement.headline && isBody(edition, statement));
  if (headlines.length === 0 || body.length === 0) return headlines.map((headline) => ({ headline, supports: [] }));
  const texts = bodyTexts(edition, body);
  return headlines.map((headline) => ({ headline, supports: supportsOf(edition, headline, texts) }));
}

/** The body as the headline is compared with it. */
interface BodyTexts {
  readonly statements: readonly BodyText[];
  readonly weightOf: (term: string) => number;
}

interface BodyText {
  readonly statement: Statement;
  readonly gist: Gist;
  readonly own: Terms;
  readonly sentence: Terms;
  readonly beside: Terms;
  readonly isLede: boolean;
}

/** Terms to look for: as they are, by their roots, by the kinds of event they may name. */
interface Terms {
  readonly plain: readonly string[];
  readonly roots: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

function termsOf(plain: readonly string[]): Terms {
  return {
    plain,
    roots: new Set(plain.map(rootOf)),
    events: new Set(plain.flatMap((term) => meaningOf(term).slice(1))),
  };
}

function bodyTexts(edition: Edition, body: readonly Statement[]): BodyTexts {
  const gists = body.map(({ id }) => edition.gists.get(id));
  const own = gists.map((gist) => termsOf(gist === undefined ? [] : contentTerms(gist)));
  const lines = new Map<number, Terms>();
  const lede = new Set(
    edition.article.parts.flatMap(({ kind }, index) => (kind === "paragraph" ? [index] : [])).slice(0, LEDE_PARAGRAPHS),
  );
  const counts = new Map<string, number>();
  for (const { roots } of own) for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  const statements = body.flatMap((statement, index): BodyText[] => {
    const gist = gists[index];
    if (gist === undefined || !isAsserted(edition, statement)) return [];
    const line = edition.lineAt(statement.span);
    const sentence = lines.get(line) ?? termsOf(wordsOnLine(edition, line));
    lines.set(line, sentence);
    return [
      {
        statement,
        gist,
        own: own[index] ?? termsOf([]),
        sentence,
        beside: termsOf(
          [index - 1, index + 1].flatMap((at) =>
            body[at]?.attribution === statement.attribution ? (own[at]?.plain ?? []) : [],
          ),
        ),
        isLede: lede.has(edition.lines[line]?.part ?? -1),
      },
    ];
  });
  /** Rare in the body counts more: 1 for a term of one statement, falling slowly; little for one that stands nowhere. */
  const weightOf = (term: string): number => {
    const count = counts.get(rootOf(term)) ?? 0;
    return count === 0 ? NOWHERE : 1 / (1 + Math.log(count) / 2);
  };
  return { statements, weightOf };
}

/** Every word of the sentence, also of who says it and of what was not read as a statement. */
function wordsOnLine(edition: Edition, line: number): string[] {
  const { span } = edition.lines[line] ?? { span: { start: 0, end: 0 } };
  return wordsIn(textOf(edition.article.text, span));
}

const wordsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .map((word) => plainTerm(word.replace(/[.'’-]+$/, "")))
    .filter((term) => term.length > 1);

function supportsOf(edition: Edition, headline: Statement, { statements, weightOf }: BodyTexts): Support[] {
  const gist = edition.gists.get(headline.id);
  if (gist === undefined) return [];
  const terms = headlineTerms(gist);
  const events = eventsOf(gist);
  const targets = targetsOf(edition, headline, gist);
  const needsSpeaker = headline.attribution !== null;
  const accuses = headline.strength.act === "A6";
  const targetRaise = accuses ? ACCUSED_RAISE : TARGET_RAISE;
  const heads = new Set([headOf(gist.patient, gist.predicate), headOf(gist.agent, gist.predicate)]);
  const values = new Set(headline.quantities.map(({ value }) => value));
  const scored = statements.map((text): Support => {
    const { statement, own } = text;
    const { found, inItself } = shareFound(terms, gist.predicate, heads, text, weightOf);
    const names = (one: Terms): boolean => targets.some((target) => likenessIn(plainTerm(target), one) > 0);
    const named = names(own) || names(text.sentence);
    const isNear = named || names(text.beside);
    const raised =
      (targets.length === 0 ? 0 : named ? targetRaise : isNear ? 0 : -targetRaise) +
      (shareReferent(gist.patient, own.plain) === true ? 0.06 : 0) +
      (statement.quantities.some(({ value }) => values.has(value)) ? 0.05 : 0) +
      (needsSpeaker ? (statement.attribution !== null ? 0.06 : -0.06) : 0) +
      (text.isLede ? LEDE_RAISE : 0);
    const samePredicate = namesEvent(predicateMeanings(gist), own.plain);
    const sameEvent = namesEvent(events, own.plain);
    const nearness = Math.max(0, Math.min(1, found * FOUND_WEIGHT + raised));
    return { statement, nearness, sameEvent, samePredicate, namesAccused: accuses && named, inItself };
  });
  const rank = (one: Support): number => one.nearness + (one.sameEvent ? 0.08 : 0);
  scored.sort((a, b) => rank(b) - rank(a) || a.statement.span.start - b.statement.span.start);
  const best = scored[0];
  if (best === undefined || best.nearness < NEAREST_AT_LEAST) return [];
  return scored.filter(
    (one) =>
      one.nearness >= best.nearness * AS_NEAR &&
      (one.sameEvent || !best.sameEvent) &&
      (one.namesAccused || !best.namesAccused),
  );
}

/** The noun that a phrase is about: in English the last word that is no number. */
const headOf = (phrase: readonly string[], predicate: string | null): string =>
  plainTerm(phrase.filter((term) => term !== predicate && !/^\d/.test(term)).at(-1) ?? "");

/** Weighted share of the headline's terms that the statement has, in itself or about it. */
function shareFound(
  terms: readonly string[],
  predicate: string | null,
  heads: ReadonlySet<string>,
  { own, sentence, beside }: BodyText,
  weightOf: (term: string) => number,
): { found: number; inItself: number } {
  const event = predicate === null ? null : plainTerm(predicate);
  const phrasal = terms.find((term) => event !== null && term.startsWith(`${event}-`));
  let found = 0;
  let inItself = 0;
  let all = 0;
  for (const term of terms) {
    // "ship" and "ship-out" are one event
    if (term === event && phrasal !== undefined) continue;
    const isTelling = SOURCING_WORDS.has(term);
    const place = isTelling
      ? TELLING_WEIGHT
      : term === event || term === phrasal
        ? EVENT_WEIGHT
        : heads.has(term)
          ? HEAD_WEIGHT
          : 1;
    const weight = weightOf(term) * place;
    all += weight;
    const here = likenessIn(term, own);
    inItself += weight * here;
    const there = beside.roots.has(rootOf(term)) ? BESIDE : 0;
    found += weight * Math.max(here, IN_SENTENCE * likenessIn(term, sentence), there);
  }
  return all === 0 ? { found: 0, inItself: 0 } : { found: found / all, inItself: inItself / all };
}

function likenessIn(term: string, { plain, roots, events }: Terms): number {
  if (plain.includes(term)) return 1;
  if (roots.has(rootOf(term))) return SAME_ROOT;
  return meaningOf(term)
    .slice(1)
    .some((event) => events.has(event))
    ? SAME_EVENT
    : 0;
}

/** The terms of the headline's claim. Whom it accuses is weighed apart: an accused alone makes no support. */
const headlineTerms = (gist: Gist): string[] => [...new Set(contentTerms(gist))];

function outsideTerms(edition: Edition, headline: Statement): string[] {
  const attribution = headline.attribution === null ? undefined : edition.attributions.get(headline.attribution);
  return (attribution?.what ?? []).flatMap((span) =>
    overlaps(span, headline.span) ? [] : wordsIn(textOf(edition.article.text, span)),
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

/** In the body proper: not in a note, a credit or the terms. */
export function isBody(edition: Edition, { span }: Statement): boolean {
  const part = edition.article.parts.find(
    (one) => contains(one.span, span) || (one.span.start <= span.start && span.start < one.span.end),
  );
  return part === undefined || part.kind === "paragraph" || part.kind === "subtitle" || part.kind === "caption";
}
