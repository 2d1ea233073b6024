import type { Axis, AxisChange } from "../../core/finding.ts";
import type { Phrase } from "../../core/phrase.ts";
import type { Span } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { HEADLINE_RESERVES, HEADLINE_SAYING, NEW_CLAUSE, QUALIFIERS } from "../../language/english/relays.ts";
import { likeness, meaningOf, predicateMeanings, stemOf } from "../claims/meaning.ts";
import type { Support } from "../claims/supports.ts";
import type { Edition } from "../edition/edition.ts";
import { isIntroduced, originOf, type Speaker, speakersOf } from "../edition/speakers.ts";
import { evidenceAt, type FindingDraft, inBrief } from "../findings/finding-draft.ts";
import { isUnnamed } from "../independence/attestations.ts";
import { actRank, isHedged, levelRank } from "./strength.ts";

/** A support must be this near before a headline is called weaker than it: a shortened headline leaves much out. */
const WEAKER_NEARNESS = 0.75;
const CLOSE_NEARNESS = 0.55;
/** So much of the headline is found that another verb does not make it another event. */
const REWORDED_NEARNESS = 0.6;
/** Acts that lay a distance or a charge between the words and the outlet. */
const DISTANT = actRank("A5");

/**
 * The headline against the body that supports it: stronger only where it is stronger than every support, weaker only where it is
 * weaker than all of them. Leaving out who said something is usual in headlines; it is a finding only where the body lays the claim
 * to an unnamed source, hedges it, or keeps a distance.
 */
export function compareHeadline(
  edition: Edition,
  headline: Statement,
  supports: readonly Support[],
  claim: string,
): FindingDraft[] {
  const nearest = supports[0];
  if (nearest === undefined) return [];
  const body = supports.map(({ statement }) => statement);
  const source = originOf(edition, nearest.statement);
  const findings: FindingDraft[] = [];
  const axes = axesUp(edition, headline, nearest, body, source);
  if (axes.L === "up" || axes.A === "up") {
    findings.push({
      kind: "drift",
      code: "headline-stronger",
      ...said(stronger(headline, nearest.statement, axes, edition)),
      claim,
      axes,
      earned: false,
      evidence: twoSided("drift/headline-stronger", edition, nearest.statement, headline),
    });
  } else if (nearest.nearness >= WEAKER_NEARNESS && nearest.samePredicate && isWeaker(headline, body)) {
    findings.push({
      kind: "drift",
      code: "headline-weaker",
      ...said(
        phrase("headline/weaker", {
          levelDown: headline.strength.level,
          levelUp: nearest.statement.strength.level,
          words: inBrief(edition, nearest.statement.span),
        }),
      ),
      claim,
      axes: { L: "down" },
      evidence: twoSided("drift/headline-weaker", edition, nearest.statement, headline),
    });
  }
  if (axes.attribution === "dropped" && source !== null)
    findings.push({
      kind: "drift",
      code: "attribution-dropped",
      ...said(
        phrase(headline.strength.act === "A6" ? "headline/accuser-dropped" : "headline/speaker-dropped", {
          who: nameOf(edition, source),
        }),
      ),
      claim,
      axes: { attribution: "dropped", W: "dropped" },
      earned: false,
      evidence: [
        evidenceAt(
          "drift/attribution-dropped",
          edition,
          source.source.mentions[0] ?? source.attribution.who ?? nearest.statement.span,
        ),
        evidenceAt("drift/attribution-dropped", edition, wholeHeadline(edition, headline)),
      ],
    });
  return findings;
}

function axesUp(
  edition: Edition,
  headline: Statement,
  nearest: Support,
  body: readonly Statement[],
  source: Speaker | null,
): Partial<Record<Axis, AxisChange>> {
  const axes: Partial<Record<Axis, AxisChange>> = {};
  const { strength } = headline;
  if (strength.act === "A0") return axes;
  const title = titleOf(edition, headline);
  // "takes a careful stance on [revising the pact]": what somebody has words about is not put forward
  const isTopic = headline.fragment === true && headline.attribution !== null && strength.act !== "A6";
  const flat = levelRank(strength) >= 7 && !strength.negated && !isHedging(title) && !isTopic;
  const hedged = body.every((statement) => isHedged(statement.strength));
  const reserved =
    hedged && (nearest.samePredicate ? isHedgeOnEvent(edition, headline, nearest.statement) : isReworded(nearest));
  // an accusation stands on whoever is accused, in whatever words
  const doubted = hedged && strength.act === "A6" && nearest.namesAccused;
  if (flat && (reserved || doubted)) axes.L = "up";
  const acts = body.map((statement) => actOf(edition, statement));
  const highest = Math.max(...acts);
  const act = actRank(strength.act);
  const silent = speakersOf(edition, headline).length === 0;
  if (act === actRank("A7") && !isHedging(title) && nearest.samePredicate && highest < act && highest !== actRank("A6"))
    axes.A = "up";
  else if (act === actRank("A6") && highest < act && (reserved || doubted || highest < actRank("A4"))) axes.A = "up";
  else if (
    act === actRank("A8") &&
    silent &&
    !isReserved(title) &&
    isClose(nearest) &&
    acts.every((one) => one === DISTANT || one < actRank("A4"))
  )
    axes.A = "up";
  if (!silent || source === null || acts.includes(actRank("A8")) || namesSource(edition, headline, title, source))
    return axes;
  const accuses = strength.act === "A6" && (nearest.samePredicate || nearest.namesAccused);
  if (isReserved(title) && !accuses) return axes;
  const withheld = isUnnamed(source.source) && isIntroduced(edition, source.source, source.attribution.who);
  if (accuses || (isClose(nearest) && (withheld || reserved || highest === DISTANT))) axes.attribution = "dropped";
  return axes;
}

/** Other words for the same: most of the headline stands in the statement itself. */
const isReworded = ({ nearness, inItself }: Support): boolean => nearness >= REWORDED_NEARNESS && inItself >= 0.5;

const isClose = ({ samePredicate, nearness }: Support): boolean => samePredicate && nearness >= CLOSE_NEARNESS;

/** The whole headline: other clauses of it may hold the hedge or the name. */
function titleOf(edition: Edition, { span }: Statement): string {
  const line = edition.lines[edition.lineAt(span)];
  return edition.article.text.slice(line?.span.start ?? span.start, line?.span.end ?? span.end);
}

const wordsOf = (title: string): string[] => title.toLowerCase().split(/[^\p{L}'-]+/u);

/** A question, or a word that leaves it open. */
const isHedging = (title: string): boolean =>
  /\?\s*$|^(?:how|why|what|when|where|who)\b/i.test(title) ||
  wordsOf(title).some((word) => QUALIFIERS.has(word) || HEADLINE_RESERVES.has(word));

/** Left open, or laid to somebody. */
const isReserved = (title: string): boolean =>
  isHedging(title) || wordsOf(title).some((word) => HEADLINE_SAYING.has(word));

/** Does the headline name the source, or say what kind of source it is? Whom it accuses is not who says so. */
function namesSource(edition: Edition, headline: Statement, title: string, { source }: Speaker): boolean {
  const words = new Set(title.toLowerCase().split(/[^\p{L}]+/u));
  if (headline.strength.act === "A6")
    for (const word of edition.gists.get(headline.id)?.agent ?? []) words.delete(word.toLowerCase());
  return `${source.name ?? ""} ${source.role ?? ""} ${source.affiliation ?? ""}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && words.has(word));
}

/** Stands the hedge over the event, with no new finite clause between them? */
function isHedgeOnEvent(edition: Edition, headline: Statement, support: Statement): boolean {
  const gist = edition.gists.get(headline.id);
  const events = gist === undefined ? [] : predicateMeanings(gist);
  const [cue] = support.strength.cues;
  if (events.length === 0 || cue === undefined) return false;
  const isEvent = (term: string): boolean => events.some((event) => likeness(event, meaningOf(term)) > 0);
  const below = edition.gists.get(support.id)?.predicate ?? null;
  if (below !== null && isEvent(below)) return true;
  const after = edition.article.text.slice(cue.end, support.span.end);
  for (const match of after.matchAll(/[\p{L}-]+/gu))
    if (isEvent(stemOf(match[0])) || isEvent(match[0])) return !NEW_CLAUSE.test(after.slice(0, match.index));
  return false;
}

/** The act of a statement; what the outlet itself says, believes or sees counts as its own voice. */
function actOf(edition: Edition, statement: Statement): number {
  const act = actRank(statement.strength.act);
  if (speakersOf(edition, statement).length > 0) return act;
  const { attribution } = statement;
  const isNobodys = attribution === null || edition.attributions.get(attribution)?.who === null;
  return attribution === null || (isNobodys && act < actRank("A4")) ? actRank("A8") : act;
}

const isWeaker = (headline: Statement, body: readonly Statement[]): boolean =>
  headline.strength.cues.length > 0 &&
  headline.strength.act !== "A0" &&
  isHedged(headline.strength) &&
  body.every(({ strength }) => levelRank(strength) >= 8 && !strength.negated);

function stronger(
  headline: Statement,
  support: Statement,
  axes: Partial<Record<Axis, AxisChange>>,
  edition: Edition,
): Phrase {
  const cues = support.strength.cues.map((cue) => `"${inBrief(edition, cue)}"`);
  const words = cues.length > 0 ? cues.join(", ") : `"${inBrief(edition, support.span)}"`;
  const level = { words, level: support.strength.level };
  const acts = { actUp: support.strength.act, actDown: headline.strength.act };
  if (axes.L !== "up") return phrase("headline/stronger-act", acts);
  if (axes.A !== "up") return phrase("headline/stronger-level", level);
  return phrase("headline/stronger-both", { ...level, ...acts });
}

const nameOf = (edition: Edition, { source }: Speaker): string =>
  source.name ?? (source.mentions[0] === undefined ? "a source" : `"${inBrief(edition, source.mentions[0])}"`);

const twoSided = (rule: string, edition: Edition, up: Statement, down: Statement) =>
  [evidenceAt(rule, edition, up.span), evidenceAt(rule, edition, wholeHeadline(edition, down))] as const;

/** The headline with its cue: "Accused of …", not the clause alone. */
function wholeHeadline(edition: Edition, { span, attribution }: Statement): Span {
  const cue = attribution === null ? null : (edition.attributions.get(attribution)?.cue ?? null);
  return cue === null ? span : { start: Math.min(cue.start, span.start), end: Math.max(cue.end, span.end) };
}
