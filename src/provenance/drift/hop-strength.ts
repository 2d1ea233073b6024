import { overlaps, type Span } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { PLANNED } from "../../language/english/drift-words.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { QUALIFIERS, SETTLED_MODALS, SOFT_FRAMES, SOFT_WORDS } from "../../language/english/relays.ts";
import type { Line } from "../edition/lines.ts";
import { speakersOf } from "../edition/speakers.ts";
import { inBrief } from "../findings/finding-draft.ts";
import { around, claimAt, type Hop, type HopFinding, isChanged, isGone } from "./hop.ts";
import { wordDrift } from "./hop-words.ts";
import { actRank, levelRank } from "./strength.ts";

/** Hedges gone or come, conditions gone, and a speech verb exchanged for a stronger or weaker one. */
export function strengthDrift(hop: Hop): HopFinding[] {
  const found: HopFinding[] = [];
  const seen = new Set<string>();
  for (const { up, down } of hop.pairs) {
    const hedge = hedgeDrift(hop, up, down);
    if (hedge !== null && !seen.has(hedge.code)) {
      seen.add(hedge.code);
      found.push(hedge);
    }
    const act = actDrift(hop, up, down);
    if (act !== null && !seen.has(act.code)) {
      seen.add(act.code);
      found.push(act);
    }
  }
  for (const finding of [...wordDrift(hop), ...frameDrift(hop)])
    if (!seen.has(finding.code) && !(isSettled(hop, finding) && seen.has("hedge-added"))) {
      seen.add(finding.code);
      found.push(finding);
    }
  // "may be on the island" → "it is possible that they are on the island": one hedge for another
  return seen.has("hedge-dropped") && seen.has("hedge-added")
    ? found.filter(({ code }) => !/^hedge-/.test(code))
    : found;
}

/** "Would be complete" → "is expected to be complete": one hedge for another, which is told as come. */
const isSettled = ({ above }: Hop, { code, up }: HopFinding): boolean =>
  code === "hedge-dropped" && above.words.some((word) => overlaps(word, up) && SETTLED_MODALS.has(word.word));

function hedgeDrift(hop: Hop, up: Statement, down: Statement): HopFinding | null {
  const { above, below, alignment, step, claimOf } = hop;
  const change = levelRank(down.strength) - levelRank(up.strength);
  if (change === 0 || up.strength.negated !== down.strength.negated) return null;
  const gone = up.strength.cues.filter((cue) => isGone(above, alignment.toB, cue));
  const come = down.strength.cues.filter((cue) => isGone(below, alignment.toA, cue));
  if (change > 0 && gone.length === 0) return null;
  if (change < 0 && come.length === 0) return null;
  const stronger = change > 0;
  const cue = stronger ? gone[0] : come[0];
  if (cue === undefined || isOnlyPlanned(hop, cue, stronger)) return null;
  if (stronger ? standsIn(above, below, cue) : standsIn(below, above, cue)) return null;
  if (
    stronger
      ? isQuotationsMatter(
          above,
          alignment.changes.map(({ a }) => a),
          cue,
        )
      : isQuotationsMatter(
          below,
          alignment.changes.map(({ b }) => b),
          cue,
        )
  )
    return null;
  const where: Span = stronger ? down.span : up.span;
  return {
    kind: "drift",
    code: stronger ? "hedge-dropped" : "hedge-added",
    ...said(
      phrase(stronger ? "drift/hedge-gone" : "drift/hedge-new", {
        words: inBrief(stronger ? step.parent : step.child, cue),
        levelUp: up.strength.level,
        levelDown: down.strength.level,
      }),
    ),
    axes: { L: stronger ? "up" : "down", ...(stronger && isNobodys(hop, up, cue) ? { A: "up", W: "dropped" } : {}) },
    earned: false,
    up: stronger ? cue : where,
    down: stronger ? where : cue,
    claim: claimOf(down),
  };
}

/** "Was certainly behind it" → "it was certainly due to": the words of the cue stand in the other line as often, wherever. */
function standsIn({ words }: Line, other: Line, cue: Span): boolean {
  const count = (line: Line["words"], word: string): number => line.filter((one) => one.word === word).length;
  return words
    .filter((word) => overlaps(word, cue))
    .every(({ word }) => count(other.words, word) >= count(words, word));
}

function isOnlyPlanned({ above, below, alignment }: Hop, cue: Span, stronger: boolean): boolean {
  const planned = ({ words }: Line, [from, to]: readonly [number, number]): boolean =>
    words.slice(from, to).some(({ word }) => PLANNED.has(word));
  const line = stronger ? above : below;
  return alignment.changes.some(
    ({ a, b }) =>
      line.words.slice(...(stronger ? a : b)).some((word) => overlaps(word, cue)) &&
      planned(above, a) &&
      planned(below, b),
  );
}

/** A longer run inside a quotation is a clause of its own. */
const QUOTED_RUN_WORDS_AT_MOST = 3;

/**
 * Was it inside quotation marks that something longer than the cue was taken out or put in ("…, whatever our critics may say"), or a verb exchanged that only lays
 * what follows open ("asked us if")? Then the quotation was altered, which is told by itself.
 */
function isQuotationsMatter({ words }: Line, runs: readonly (readonly [number, number])[], cue: Span): boolean {
  const inside = words.flatMap((word, index) => (overlaps(word, cue) ? [index] : []));
  if (!inside.some((index) => words[index]?.quoted === true)) return false;
  const run = runs.find(([from, to]) => inside.some((index) => index >= from && index < to));
  if (run === undefined) return false;
  const softens = words.slice(...run).some(({ word }) => QUALIFIERS.has(word) || SOFT_WORDS.has(word));
  return run[1] - run[0] > QUOTED_RUN_WORDS_AT_MOST || !softens;
}

/** "Reportedly", "is believed": the hedge that is gone also laid it to nobody. */
function isNobodys({ step }: Hop, up: Statement, cue: Span): boolean {
  const laid = speakersOf(step.parent, up)[0];
  return laid?.source.naming === "U6" && laid.attribution.cue !== null && overlaps(laid.attribution.cue, cue);
}

function actDrift({ above, below, alignment, step, claimOf }: Hop, up: Statement, down: Statement): HopFinding | null {
  const change = actRank(down.strength.act) - actRank(up.strength.act);
  if (change === 0 || up.attribution === null || down.attribution === null) return null;
  const cueUp = step.parent.attributions.get(up.attribution)?.cue ?? null;
  const cueDown = step.child.attributions.get(down.attribution)?.cue ?? null;
  if (cueUp === null || cueDown === null) return null;
  if (!isChanged(above, alignment.toB, cueUp) || !isChanged(below, alignment.toA, cueDown)) return null;
  return {
    kind: "drift",
    code: change > 0 ? "act-raised" : "act-lowered",
    ...said(
      phrase("drift/act-changed", {
        up: inBrief(step.parent, cueUp),
        down: inBrief(step.child, cueDown),
        actUp: up.strength.act,
        actDown: down.strength.act,
      }),
    ),
    axes: { A: change > 0 ? "up" : "down" },
    earned: false,
    up: cueUp,
    down: cueDown,
    claim: claimOf(down),
  };
}

/** "There is a chance that …", "it cannot be ruled out that …", taken off or put before a line, outside quotation marks; nothing, or an article, in its place. */
function frameDrift(hop: Hop): HopFinding[] {
  const { above, below, alignment, step } = hop;
  return alignment.changes.flatMap(({ a, b }): HopFinding[] => {
    const [gone, come] = [above.words.slice(...a), below.words.slice(...b)];
    const dropped = isFrame(gone);
    if (dropped === isFrame(come) || (dropped ? come : gone).length > 1) return [];
    const [up, down] = [around(above, a, dropped ? 0 : 2), around(below, b, dropped ? 2 : 0)];
    return [
      {
        kind: "drift",
        code: dropped ? "hedge-dropped" : "hedge-added",
        ...said(
          dropped
            ? phrase("drift/gone", { words: inBrief(step.parent, up) })
            : phrase("drift/new", { words: inBrief(step.child, down) }),
        ),
        axes: { L: dropped ? "up" : "down" },
        earned: false,
        up,
        down,
        claim: claimAt(hop, down),
      },
    ];
  });
}

const isFrame = (words: Line["words"]): boolean =>
  words.every(({ quoted }) => !quoted) && SOFT_FRAMES.test(words.map(({ word }) => word).join(" "));
