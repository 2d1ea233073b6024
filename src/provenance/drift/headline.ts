import type { Axis, AxisChange } from "../../core/finding.ts";
import type { Statement } from "../../core/statement.ts";
import type { Support } from "../claims/supports.ts";
import type { Edition } from "../edition/edition.ts";
import { originOf, type Speaker, speakersOf } from "../edition/speakers.ts";
import { evidenceAt, type FindingDraft, inBrief } from "../findings/finding-draft.ts";
import { isUnnamed } from "../independence/attestations.ts";
import { ACT_WORDS, actRank, isHedged, LEVEL_WORDS, levelRank } from "./strength.ts";

/** A support must be this near before a headline is called weaker than it: a shortened headline leaves much out. */
const WEAKER_NEARNESS = 0.6;
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
  const axes = axesUp(edition, headline, body, source);
  if (axes.L === "up" || axes.A === "up") {
    findings.push({
      kind: "drift",
      code: "headline-stronger",
      says: stronger(headline, nearest.statement, axes, edition),
      claim,
      axes,
      earned: false,
      evidence: twoSided("drift/headline-stronger", edition, nearest.statement, headline),
    });
  } else if (nearest.nearness >= WEAKER_NEARNESS && isWeaker(headline, body)) {
    findings.push({
      kind: "drift",
      code: "headline-weaker",
      says: `The headline is ${LEVEL_WORDS[headline.strength.level]}; the body is ${LEVEL_WORDS[nearest.statement.strength.level]}: "${inBrief(edition, nearest.statement.span)}".`,
      claim,
      axes: { L: "down" },
      evidence: twoSided("drift/headline-weaker", edition, nearest.statement, headline),
    });
  }
  if (axes.attribution === "dropped" && source !== null)
    findings.push({
      kind: "drift",
      code: "attribution-dropped",
      says: `${headline.strength.act === "A6" ? "The headline accuses, and says not who does" : "The headline does not say who said it"}: in the body it is ${nameOf(edition, source)}.`,
      claim,
      axes: { attribution: "dropped", W: "dropped" },
      earned: false,
      evidence: [
        evidenceAt(
          "drift/attribution-dropped",
          edition,
          source.source.mentions[0] ?? source.attribution.who ?? nearest.statement.span,
        ),
        evidenceAt("drift/attribution-dropped", edition, headline.span),
      ],
    });
  return findings;
}

function axesUp(
  edition: Edition,
  headline: Statement,
  body: readonly Statement[],
  source: Speaker | null,
): Partial<Record<Axis, AxisChange>> {
  const axes: Partial<Record<Axis, AxisChange>> = {};
  const { strength } = headline;
  if (strength.act === "A0") return axes;
  const flat = levelRank(strength) >= 7 && !strength.negated;
  const reserved = body.every(({ strength: other }) => isHedged(other));
  if (flat && reserved) axes.L = "up";
  const acts = body.map((statement) => actOf(edition, statement));
  const highest = Math.max(...acts);
  const act = actRank(strength.act);
  const silent = speakersOf(edition, headline).length === 0;
  if (act === actRank("A7") && highest < act && highest !== actRank("A6")) axes.A = "up";
  else if (act === actRank("A6") && highest < act && (reserved || highest < actRank("A4"))) axes.A = "up";
  else if (act === actRank("A8") && silent && acts.every((one) => one === actRank("A5") || one < actRank("A4")))
    axes.A = "up";
  if (!silent || source === null || acts.includes(actRank("A8"))) return axes;
  if (isUnnamed(source.source) || reserved || highest === DISTANT || strength.act === "A6")
    axes.attribution = "dropped";
  return axes;
}

/** The act of a statement; the outlet's own voice counts as such whatever its verb. */
const actOf = (edition: Edition, statement: Statement): number =>
  speakersOf(edition, statement).length === 0 && statement.attribution === null
    ? actRank("A8")
    : actRank(statement.strength.act);

const isWeaker = (headline: Statement, body: readonly Statement[]): boolean =>
  isHedged(headline.strength) && body.every(({ strength }) => levelRank(strength) >= 8 && !strength.negated);

function stronger(
  headline: Statement,
  support: Statement,
  axes: Partial<Record<Axis, AxisChange>>,
  edition: Edition,
): string {
  const cues = support.strength.cues.map((cue) => `"${inBrief(edition, cue)}"`);
  const below = cues.length > 0 ? cues.join(", ") : `"${inBrief(edition, support.span)}"`;
  const parts: string[] = [];
  if (axes.L === "up")
    parts.push(`the body says ${below} (${LEVEL_WORDS[support.strength.level]}), the headline says it flatly`);
  if (axes.A === "up")
    parts.push(`the body ${ACT_WORDS[support.strength.act]}, the headline ${ACT_WORDS[headline.strength.act]}`);
  return `The headline is stronger than any statement in the body, and no source was added: ${parts.join("; ")}.`;
}

const nameOf = (edition: Edition, { source }: Speaker): string =>
  source.name ?? (source.mentions[0] === undefined ? "a source" : `"${inBrief(edition, source.mentions[0])}"`);

const twoSided = (rule: string, edition: Edition, up: Statement, down: Statement) =>
  [evidenceAt(rule, edition, up.span), evidenceAt(rule, edition, down.span)] as const;
