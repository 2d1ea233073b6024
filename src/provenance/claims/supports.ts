import type { Statement } from "../../core/statement.ts";
import { FLAT, levelRank } from "../drift/strength.ts";
import type { Edition } from "../edition/edition.ts";
import { type BodyTexts, bodyTexts } from "./body-texts.ts";
import { isBody } from "./is-body.ts";
import { type Compared, compareWithHeadline, type SupportSigns, scoreOf } from "./support-signs.ts";
import { SUPPORT_WEIGHTS } from "./support-weights.ts";

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

/** Of the nearest's nearness: what is as near says the same thing. */
const AS_NEAR = 0.8;

/**
 * For each statement of the headline its supports in the body: by the event it names, who does what to whom, names and numbers, and where it
 * stands. Words that are rare in the article weigh more; words of one root (Porter, 1980) and of one kind of event count as shared. How much
 * each sign tells is fitted to labelled headlines (`npm run train:headlines`). Cost: headline terms × body terms.
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

function supportsOf(edition: Edition, headline: Statement, texts: BodyTexts): Support[] {
  const compared = compareWithHeadline(edition, headline, texts).filter(
    (one) => !isOtherMatter(headline, supportOf(one)),
  );
  const isFlat = headline.strength.level !== "L0";
  const [first, ...others] =
    headline.strength.act === "A6" ? rankAccusations(compared) : rankByWeights(compared, isFlat);
  if (first === undefined) return [];
  const isAsNear = (one: Support): boolean =>
    one.nearness >= first.nearness * AS_NEAR &&
    (one.sameEvent || !first.sameEvent) &&
    (one.namesAccused || !first.namesAccused);
  return [first, ...others.filter(isAsNear)];
}

/** A denial stands under a headline that denies nothing only so far in front of what asserts something, in log odds: set by hand. */
const DENIAL_LEAD = 2;

/** Most likely first; empty where none is more likely than no support at all. Behind the first only what is asserted. */
function rankByWeights(compared: readonly Compared[], isFlat: boolean): Support[] {
  const ranked = compared
    .map((one) => ({ one, score: scoreOf(one.signs) }))
    .sort((a, b) => b.score - a.score || startOf(a.one) - startOf(b.one));
  const best = ranked[0]?.score ?? 0;
  if (best < SUPPORT_WEIGHTS.none) return [];
  const flat = isFlat && ranked[0]?.one.text.statement.strength.level === "L0" ? ranked.findIndex(isSaidToBe) : 0;
  if (flat > 0 && (ranked[flat]?.score ?? 0) >= Math.max(SUPPORT_WEIGHTS.none, best - DENIAL_LEAD))
    ranked.unshift(...ranked.splice(flat, 1));
  return ranked.filter(({ one }, index) => index === 0 || one.text.isAsserted).map(({ one }) => supportOf(one));
}

const isSaidToBe = ({ one: { text } }: { readonly one: Compared }): boolean =>
  text.isAsserted && text.statement.strength.level !== "L0";

/** Below it an accusation and a statement share too little to be set side by side. */
const NEAREST_AT_LEAST = 0.42;
/** What the accused is said to have done is told by a word of that kind. */
const EVENT_RAISE = 0.08;

/**
 * Whose accusation it is may stand anywhere in the body, in whatever words: what counts is that the accused and the deed are named, not how
 * far down. Hardly any of the labelled headlines accuses, so nothing is fitted here.
 */
function rankAccusations(compared: readonly Compared[]): Support[] {
  const rank = (one: Support): number => one.nearness + (one.sameEvent ? EVENT_RAISE : 0);
  const supports = compared
    .filter(({ text }) => text.isAsserted)
    .map(supportOf)
    .sort((a, b) => rank(b) - rank(a) || a.statement.span.start - b.statement.span.start);
  return (supports[0]?.nearness ?? 0) < NEAREST_AT_LEAST ? [] : supports;
}

const startOf = ({ text }: Compared): number => text.statement.span.start;

const supportOf = ({ text: { statement }, signs, accuses }: Compared): Support => ({
  statement,
  nearness: nearnessOf(signs, accuses),
  sameEvent: signs.event > 0,
  samePredicate: signs.predicate > 0,
  namesAccused: accuses && signs.named > 0,
  inItself: signs.inItself,
});

/** The words' share of the nearness; names, numbers, who speaks and the place add to it. */
const FOUND_WEIGHT = 0.86;
/** Whoever the headline says did it stands in the sentence, or does not; of an accusation it is the point. */
const TARGET_RAISE = 0.1;
const ACCUSED_RAISE = 0.15;

function nearnessOf(signs: SupportSigns, accuses: boolean): number {
  const raised =
    (signs.named - signs.elsewhere) * (accuses ? ACCUSED_RAISE : TARGET_RAISE) +
    signs.patient * 0.06 +
    signs.numbers * 0.05 +
    (signs.spoken - signs.unspoken) * 0.06 +
    signs.lede * 0.05;
  return Math.max(0, Math.min(1, signs.found * FOUND_WEIGHT + raised));
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
