import type { Gist } from "../../core/gist.ts";
import { overlaps, textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { SOURCING_WORDS } from "../../language/english/relays.ts";
import type { Edition } from "../edition/edition.ts";
import { type BodyText, type BodyTexts, wordsIn } from "./body-texts.ts";
import { eventsOf, type Meaning, namesEvent, predicateMeanings, shareReferent } from "./meaning.ts";
import { isNoSupport } from "./no-support.ts";
import { SUPPORT_WEIGHTS, type SupportWeights } from "./support-weights.ts";
import { likenessIn, type Term, termOf, termsOf } from "./terms.ts";

/** By what a statement of the body is judged as the support of a headline; each about 0–1. */
export type SupportSigns = Readonly<Record<keyof Omit<SupportWeights, "none">, number>>;

/** A statement beside a headline. */
export interface Compared {
  readonly text: BodyText;
  readonly signs: SupportSigns;
  /** The headline accuses. */
  readonly accuses: boolean;
}

/** How much a shared term counts by where it stands: in the statement itself, in its sentence, beside it in the same speaker's words. */
const IN_SENTENCE = 0.95;
const BESIDE = 0.5;
/** What happens weighs more than who and what, these more than what describes them. */
const EVENT_WEIGHT = 2;
const HEAD_WEIGHT = 1.5;
/** "Witnesses saw", "sources say": how it is known, not what. */
const TELLING_WEIGHT = 0.25;
/** Words of a sentence that are few; sentences down to which it counts how far down one stands. */
const SHORT_WORDS = 6;
const DOWN_SENTENCES = 20;
/** Neighbours in the headline may have so many words between them in a sentence. */
const NEIGHBOURS_WITHIN = 4;

/** What the headline is compared by, worked out once for it. */
interface Headline {
  readonly statement: Statement;
  readonly gist: Gist;
  readonly terms: readonly Term[];
  readonly events: readonly Meaning[];
  readonly targets: readonly Term[];
  readonly names: readonly Term[];
  readonly pairs: readonly (readonly [Term, Term])[];
  /** Of all clauses of the title. */
  readonly whole: readonly Term[];
  readonly heads: ReadonlySet<Term>;
  readonly values: ReadonlySet<number>;
  readonly weightOf: (term: Term) => number;
}

/** Each statement of the body beside the headline, but those that answer it or only tell where its number is from. Cost: headline terms × body terms. */
export function compareWithHeadline(
  edition: Edition,
  statement: Statement,
  { statements, weightOf }: BodyTexts,
): Compared[] {
  const gist = edition.gists.get(statement.id);
  if (gist === undefined) return [];
  const terms = termsOf(gist);
  const ordered = gist.terms.filter((term) => !/^[\d.,]+$/.test(term)).map(termOf);
  const headline: Headline = {
    statement,
    gist,
    terms,
    events: eventsOf(gist),
    targets: targetsOf(edition, statement, gist),
    names: gist.names.flatMap((name) => name.split(/\s+/).map(termOf)),
    pairs: ordered.slice(1).map((term, index) => [ordered[index] as Term, term] as const),
    whole: edition
      .statementsOn(edition.lineAt(statement.span))
      .flatMap(({ id }) => termsOf(edition.gists.get(id) ?? gist))
      .filter(isTold),
    heads: new Set([headOf(gist.patient, gist.predicate), headOf(gist.agent, gist.predicate)]),
    values: new Set(statement.quantities.map(({ value }) => value)),
    weightOf,
  };
  const spokenOf = [...headline.targets, ...terms];
  const compared = statements
    .filter((text) => !isNoSupport(edition, statement, text.statement, spokenOf))
    .map((text) => compare(edition, headline, text));
  const best = Math.max(0, ...compared.map(({ signs }) => signs.found));
  return compared.map((one) => ({ ...one, signs: { ...one.signs, behindBest: best - one.signs.found } }));
}

function compare(edition: Edition, headline: Headline, text: BodyText): Compared {
  const { statement, own, sentence, beside, order } = text;
  const { found, inItself } = shareFound(headline, text);
  const plain = own.map((term) => term.plain);
  const { targets } = headline;
  const names = (one: readonly Term[]): boolean => targets.some((target) => likenessIn(target, one) > 0);
  const named = names(own) || names(sentence);
  const isNear = !named && names(beside);
  const needsSpeaker = headline.statement.attribution !== null;
  const attribution = statement.attribution === null ? undefined : edition.attributions.get(statement.attribution);
  const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);
  const count = <T>(all: readonly T[], test: (one: T) => boolean): number => all.filter(test).length;
  const speakerWords = attribution === undefined ? [] : wordsOfSource(edition, attribution.source, attribution.who);
  // "Council rejects plan": the deed of the headline is how the body's words are laid to whoever did it
  const cueWords =
    attribution?.cue && !needsSpeaker
      ? wordsIn(textOf(edition.article.text, attribution.cue)).map((term) => term.plain)
      : [];
  const told = [...plain, ...cueWords];
  return {
    text,
    accuses: headline.statement.strength.act === "A6",
    signs: {
      found,
      behindBest: 0,
      inItself,
      whole: share(
        count(headline.whole, (term) => likenessIn(term, sentence) > 0),
        headline.whole.length,
      ),
      precise: share(
        count(text.content, (term) => likenessIn(term, headline.terms) > 0),
        text.content.length,
      ),
      pairs: share(
        count(headline.pairs, (pair) => areNeighbours(pair, sentence)),
        headline.pairs.length,
      ),
      predicate: Number(namesEvent(predicateMeanings(headline.gist), told)),
      event: Number(namesEvent(headline.events, told)),
      named: Number(named),
      near: Number(isNear),
      elsewhere: Number(targets.length > 0 && !named && !isNear),
      patient: Number(shareReferent(headline.gist.patient, plain) === true),
      names: share(
        count(headline.names, (name) => likenessIn(name, sentence) > 0),
        headline.names.length,
      ),
      numbers: Number(statement.quantities.some(({ value }) => headline.values.has(value))),
      noNumber: Number(headline.values.size > 0 && statement.quantities.length === 0),
      spoken: Number(needsSpeaker && attribution !== undefined),
      sameSpeaker: Number(targets.some((target) => likenessIn(target, speakerWords) > 0)),
      unspoken: Number(needsSpeaker && attribution === undefined),
      first: Number(order === 0),
      second: Number(order === 1),
      lede: Number(text.isLede),
      down: Math.min(1, order / DOWN_SENTENCES),
      wished: Number(!text.isAsserted),
      fragment: Number(statement.fragment === true),
      short: Number(sentence.length <= SHORT_WORDS),
      denied: Number(statement.strength.level === "L0" && headline.statement.strength.level !== "L0"),
    },
  };
}

/** The log odds of a support, beside those of having none. */
export function scoreOf(signs: SupportSigns, weights: SupportWeights = SUPPORT_WEIGHTS): number {
  let sum = 0;
  for (const [sign, value] of Object.entries(signs)) sum += weights[sign as keyof SupportSigns] * value;
  return sum;
}

const areNeighbours = ([a, b]: readonly [Term, Term], sentence: readonly Term[]): boolean =>
  sentence.some(
    ({ root }, at) =>
      root === a.root && sentence.slice(at + 1, at + 1 + NEIGHBOURS_WITHIN).some((other) => other.root === b.root),
  );

/** The noun that a phrase is about: in English the last word that is no number. */
const headOf = (phrase: readonly string[], predicate: string | null): Term =>
  termOf(phrase.filter((term) => term !== predicate && !/^\d/.test(term)).at(-1) ?? "");

/** Weighted share of the headline's terms that the statement has, in itself or about it. */
function shareFound(
  { terms, gist: { predicate }, heads, weightOf }: Headline,
  { own, sentence, beside }: BodyText,
): { found: number; inItself: number } {
  const event = predicate === null ? null : termOf(predicate);
  const phrasal = terms.find(({ plain }) => event !== null && plain.startsWith(`${event.plain}-`));
  let found = 0;
  let inItself = 0;
  let all = 0;
  for (const term of terms) {
    // "ship" and "ship-out" are one event
    if (term === event && phrasal !== undefined) continue;
    const place = !isTold(term)
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

const wordsOfSource = (
  edition: Edition,
  source: string | null,
  who: { readonly start: number; readonly end: number } | null,
): Term[] =>
  [who, ...(edition.sources.get(source ?? "")?.mentions ?? [])].flatMap((span) =>
    span === null ? [] : wordsIn(textOf(edition.article.text, span)),
  );

function outsideTerms(edition: Edition, headline: Statement): Term[] {
  const attribution = headline.attribution === null ? undefined : edition.attributions.get(headline.attribution);
  return (attribution?.what ?? []).flatMap((span) =>
    overlaps(span, headline.span) ? [] : wordsIn(textOf(edition.article.text, span)),
  );
}

/** Who is said to do it: the accused of an accusing headline, else the agent. */
function targetsOf(edition: Edition, headline: Statement, gist: Gist): Term[] {
  const outside = outsideTerms(edition, headline);
  return (outside.length > 0 ? outside : gist.agent.map(termOf)).filter(isTold);
}

/** What is told, not who tells it: no "witnesses", no "sources". */
const isTold = ({ plain }: Term): boolean => !SOURCING_WORDS.has(plain);
