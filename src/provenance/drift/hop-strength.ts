import { overlaps, type Span } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import {
  APPEARING_BEFORE,
  CONDITIONS,
  DONE_OR_SETTLED,
  EXPECTED,
  INTENDING,
  NARROWING,
  PLANNED,
  WISHING,
} from "../../language/english/drift-words.ts";
import { isNumber } from "../../language/english/number-words.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { OPEN_MODALS, QUALIFIERS, SETTLED_MODALS, SOFT_FRAMES, SOFT_WORDS } from "../../language/english/relays.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { speakersOf } from "../edition/speakers.ts";
import { inBrief } from "../findings/finding-draft.ts";
import { around, type Hop, type HopFinding, isChanged, isGone, movedIn } from "./hop.ts";
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

/** A longer run is a clause of its own. */
const RUN_WORDS_AT_MOST = 5;

/** Softening and conditional words that were simply taken out or put in, outside quotation marks. */
function wordDrift(hop: Hop): HopFinding[] {
  const { above, below, alignment, step, pairs, claimOf } = hop;
  const isMoved = movedIn(hop);
  return alignment.changes.flatMap(({ a, b }): HopFinding[] => {
    if (Math.max(a[1] - a[0], b[1] - b[0]) > RUN_WORDS_AT_MOST) return [];
    const [gone, come] =
      settledInstead(above.words.slice(...a), below.words.slice(...b)) ??
      unequal(
        qualifiersIn(step.parent, above, a, below.words.slice(...b)).filter((one) => !isMoved(one)),
        qualifiersIn(step.child, below, b, above.words.slice(...a)).filter((one) => !isMoved(one)),
      );
    if (gone.length > 0 === come.length > 0 || isShifted(hop, a, b)) return [];
    const [word] = gone.length > 0 ? gone : come;
    if (word === undefined || word.quoted) return [];
    const dropped = gone.length > 0;
    const isNarrowing = NARROWING.has(word.word);
    // "the former mayor, Ada Lund" → "Ada Lund": what it narrowed is gone with it
    if (isNarrowing && !isKeptBehind(hop, word)) return [];
    const isCondition = CONDITIONS.has(word.word) || isNarrowing;
    if (isCondition && !dropped) return [];
    const [up, down] = dropped ? [word, around(below, b)] : [around(above, a), word];
    const spans = { up: { start: up.start, end: up.end }, down: { start: down.start, end: down.end } };
    const pair =
      pairs.find(({ down: one }) => one.span.start <= spans.down.start && spans.down.start < one.span.end) ?? pairs[0];
    return [
      {
        kind: "drift",
        code: isCondition ? "qualifier-dropped" : dropped ? "hedge-dropped" : "hedge-added",
        ...said(
          dropped
            ? phrase("drift/gone", { words: inBrief(step.parent, spans.up) })
            : phrase("drift/new", { words: inBrief(step.child, spans.down) }),
        ),
        axes: isCondition ? { qualifier: "dropped" } : { L: dropped ? "up" : "down" },
        earned: false,
        ...spans,
        claim: pair === undefined ? null : claimOf(pair.down),
      },
    ];
  });
}

/** Does the word behind one that is gone stand in the copy? */
function isKeptBehind({ above, alignment }: Hop, word: Line["words"][number]): boolean {
  const at = above.words.indexOf(word);
  return at >= 0 && (alignment.toB[at + 1] ?? -1) >= 0;
}

/** "Were expected to stay open" → "would stay open", "can shorten" → "will shorten", "plans to close" → "has closed": what was expected, possible or intended is settled now. Null where it is something else. */
function settledInstead(gone: Line["words"], come: Line["words"]): readonly [Line["words"], Line["words"]] | null {
  const intended = gone.filter(({ word, quoted }) => !quoted && INTENDING.has(word));
  const isDone = come.some(({ word, quoted }) => !quoted && DONE_OR_SETTLED.has(word));
  if (intended.length > 0 && isDone && !come.some(({ word }) => INTENDING.has(word))) return [intended, []];
  const isPossible = gone.length === 1 && gone[0]?.word === "can" && !gone[0].quoted;
  const expected = isPossible ? gone : gone.filter(({ word }) => EXPECTED.has(word));
  const isSettledNow = come.length === 1 && come.every(({ word, quoted }) => !quoted && SETTLED_MODALS.has(word));
  return expected.length > 0 && isSettledNow ? [expected, []] : null;
}

/** "He said it would pass" → "It will pass": the tense of what is told, and no hedge. "Would not say" → "said": a refusal, told as a negation. */
function isShifted({ above, below, pairs }: Hop, a: readonly [number, number], b: readonly [number, number]): boolean {
  const [gone, come] = [above.words.slice(...a), below.words.slice(...b)];
  const at = gone.findIndex(({ word }) => word === "would");
  if (at < 0) return false;
  if (gone[at + 1]?.word === "not" && !come.some(({ word }) => word === "not")) return true;
  const start = gone[at]?.start ?? 0;
  return (
    come.some(({ word }) => word === "will") &&
    pairs.some(({ up }) => up.attribution !== null && up.span.start <= start && start < up.span.end)
  );
}

/** "There is a chance that …", "it cannot be ruled out that …", taken off or put before a line, outside quotation marks; nothing, or an article, in its place. */
function frameDrift({ above, below, alignment, step, pairs, claimOf }: Hop): HopFinding[] {
  return alignment.changes.flatMap(({ a, b }): HopFinding[] => {
    const [gone, come] = [above.words.slice(...a), below.words.slice(...b)];
    const dropped = isFrame(gone);
    if (dropped === isFrame(come) || (dropped ? come : gone).length > 1) return [];
    const [up, down] = [around(above, a, dropped ? 0 : 2), around(below, b, dropped ? 2 : 0)];
    const pair = pairs.find(({ down: one }) => overlaps(one.span, down)) ?? pairs[0];
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
        claim: pair === undefined ? null : claimOf(pair.down),
      },
    ];
  });
}

const isFrame = (words: Line["words"]): boolean =>
  words.every(({ quoted }) => !quoted) && SOFT_FRAMES.test(words.map(({ word }) => word).join(" "));

/** "Talks could begin" → "would begin": the one is a hedge beside the other, though either softens beside a plain verb. */
function unequal<Words extends Line["words"]>(gone: Words, come: Words): readonly [Line["words"], Line["words"]] {
  const all = (words: Words, which: ReadonlySet<string>): boolean =>
    words.length > 0 && words.every(({ word }) => which.has(word));
  if (all(gone, OPEN_MODALS) && all(come, SETTLED_MODALS)) return [gone, []];
  return all(come, OPEN_MODALS) && all(gone, SETTLED_MODALS) ? [[], come] : [gone, come];
}

/** "On May 21" softens nothing: a word written large within a line is a name, or a month. */
const qualifiersIn = (
  { article: { text } }: Edition,
  { words }: Line,
  [from, to]: readonly [number, number],
  instead: Line["words"],
) =>
  words.slice(from, to).filter(({ word, start, quoted }, index) => {
    // "should report within 20 days" beside "will": expected, and no more
    if (word === "should" && !quoted && instead.some((other) => SETTLED_MODALS.has(other.word))) return true;
    if (!QUALIFIERS.has(word) && !SOFT_WORDS.has(word) && !NARROWING.has(word)) return false;
    // "less than they would like": a wish
    if (word === "would" && WISHING.has(words[from + index + 1]?.word ?? "")) return false;
    // "would not have them sleep there": a refusal
    if (word === "would" && words[from + index + 1]?.word === "not") return false;
    // "appears for the defence": comes there, and does not seem to
    if (/^appear/.test(word) && APPEARING_BEFORE.has(words[from + index + 1]?.word ?? "")) return false;
    // "…, the clerk alleged.": says so
    if (word === "alleged" && from + index === words.length - 1) return false;
    // "some 1,500 years": a bound, and told as one
    if (word === "some" && isNumber(words[from + index + 1]?.word ?? "")) return false;
    const isFirst = from + index === 0 || (quoted && words[from + index - 1]?.quoted === false);
    return isFirst || !/\p{Lu}/u.test(text[start] ?? "");
  });
