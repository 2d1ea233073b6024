import type { Gist } from "../../core/gist.ts";
import { contains, overlaps, textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { SOURCING_WORDS } from "../../language/english/relays.ts";
import { FLAT, levelRank } from "../drift/strength.ts";
import type { Edition } from "../edition/edition.ts";
import { type BodyText, type BodyTexts, bodyTexts, wordsIn } from "./body-texts.ts";
import { eventsOf, namesEvent, predicateMeanings, shareReferent } from "./meaning.ts";
import { isNoSupport } from "./no-support.ts";
import { likenessIn, type Term, termOf, termsOf } from "./terms.ts";

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
  const body = edition.statements.filter(
    (statement) => !statement.headline && isBody(edition, statement) && statement.strength.act !== "A0",
  );
  if (headlines.length === 0 || body.length === 0) return headlines.map((headline) => ({ headline, supports: [] }));
  const texts = bodyTexts(edition, body);
  return headlines.map((headline) => ({ headline, supports: supportsOf(edition, headline, texts) }));
}

function supportsOf(edition: Edition, headline: Statement, { statements, weightOf }: BodyTexts): Support[] {
  const gist = edition.gists.get(headline.id);
  if (gist === undefined) return [];
  const terms = termsOf(gist);
  const events = eventsOf(gist);
  const targets = targetsOf(edition, headline, gist);
  const needsSpeaker = headline.attribution !== null;
  const accuses = headline.strength.act === "A6";
  const targetRaise = accuses ? ACCUSED_RAISE : TARGET_RAISE;
  const heads = new Set([headOf(gist.patient, gist.predicate), headOf(gist.agent, gist.predicate)]);
  const values = new Set(headline.quantities.map(({ value }) => value));
  const scored = statements
    .filter(({ statement }) => !isNoSupport(edition, headline, statement, [...targets, ...terms]))
    .map((text): Support => {
      const { statement, own } = text;
      const { found, inItself } = shareFound(terms, gist.predicate, heads, text, weightOf);
      const names = (one: readonly Term[]): boolean => targets.some((target) => likenessIn(target, one) > 0);
      const plain = own.map((term) => term.plain);
      const named = names(own) || names(text.sentence);
      const isNear = named || names(text.beside);
      const raised =
        (targets.length === 0 ? 0 : named ? targetRaise : isNear ? 0 : -targetRaise) +
        (shareReferent(gist.patient, plain) === true ? 0.06 : 0) +
        (statement.quantities.some(({ value }) => values.has(value)) ? 0.05 : 0) +
        (needsSpeaker ? (statement.attribution !== null ? 0.06 : -0.06) : 0) +
        (text.isLede ? LEDE_RAISE : 0);
      const samePredicate = namesEvent(predicateMeanings(gist), plain);
      const sameEvent = namesEvent(events, plain);
      const nearness = Math.max(0, Math.min(1, found * FOUND_WEIGHT + raised));
      return { statement, nearness, sameEvent, samePredicate, namesAccused: accuses && named, inItself };
    });
  const rank = (one: Support): number => one.nearness + (one.sameEvent ? 0.08 : 0);
  scored.sort((a, b) => rank(b) - rank(a) || a.statement.span.start - b.statement.span.start);
  const best = scored[0];
  if (best === undefined || best.nearness < NEAREST_AT_LEAST || isOtherMatter(headline, best)) return [];
  return scored.filter(
    (one) =>
      one.nearness >= best.nearness * AS_NEAR &&
      (one.sameEvent || !best.sameEvent) &&
      (one.namesAccused || !best.namesAccused),
  );
}

/** A share of the headline's weight from which a statement without the headline's event says the same in other words. */
const OTHER_WORDS_AT_LEAST = 0.5;

/**
 * A flat headline and a hedged statement that tells another event: neighbours. To set them side by side would say of the headline what is
 * true of the neighbour alone.
 */
const isOtherMatter = ({ strength }: Statement, { statement, sameEvent, namesAccused, inItself }: Support): boolean =>
  !sameEvent &&
  !namesAccused &&
  inItself < OTHER_WORDS_AT_LEAST &&
  levelRank(statement.strength) < FLAT &&
  levelRank(strength) >= FLAT &&
  strength.act !== "A0";

/** The noun that a phrase is about: in English the last word that is no number. */
const headOf = (phrase: readonly string[], predicate: string | null): Term =>
  termOf(phrase.filter((term) => term !== predicate && !/^\d/.test(term)).at(-1) ?? "");

/** Weighted share of the headline's terms that the statement has, in itself or about it. */
function shareFound(
  terms: readonly Term[],
  predicate: string | null,
  heads: ReadonlySet<Term>,
  { own, sentence, beside }: BodyText,
  weightOf: (term: Term) => number,
): { found: number; inItself: number } {
  const event = predicate === null ? null : termOf(predicate);
  const phrasal = terms.find(({ plain }) => event !== null && plain.startsWith(`${event.plain}-`));
  let found = 0;
  let inItself = 0;
  let all = 0;
  for (const term of terms) {
    // "ship" and "ship-out" are one event
    if (term === event && phrasal !== undefined) continue;
    const isTelling = SOURCING_WORDS.has(term.plain);
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
    const there = beside.some(({ root }) => root === term.root) ? BESIDE : 0;
    found += weight * Math.max(here, IN_SENTENCE * likenessIn(term, sentence), there);
  }
  return all === 0 ? { found: 0, inItself: 0 } : { found: found / all, inItself: inItself / all };
}

function outsideTerms(edition: Edition, headline: Statement): Term[] {
  const attribution = headline.attribution === null ? undefined : edition.attributions.get(headline.attribution);
  return (attribution?.what ?? []).flatMap((span) =>
    overlaps(span, headline.span) ? [] : wordsIn(textOf(edition.article.text, span)),
  );
}

/** Who is said to do it: the accused of an accusing headline, else the agent. */
function targetsOf(edition: Edition, headline: Statement, gist: Gist): Term[] {
  const outside = outsideTerms(edition, headline);
  return outside.length > 0 ? outside : gist.agent.map(termOf);
}

/** In the body proper: not in a note, a credit or the terms. */
export function isBody(edition: Edition, { span }: Statement): boolean {
  const part = edition.article.parts.find(
    (one) => contains(one.span, span) || (one.span.start <= span.start && span.start < one.span.end),
  );
  return part === undefined || part.kind === "paragraph" || part.kind === "subtitle" || part.kind === "caption";
}
