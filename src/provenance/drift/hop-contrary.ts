import type { PhraseKey } from "../../core/phrase.ts";
import { AFFIRMATIONS, CONTRARIES, DENIALS, UNDONE } from "../../language/english/contraries.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import type { Line } from "../edition/lines.ts";
import { inBrief } from "../findings/finding-draft.ts";
import { around, claimAt, type Hop, type HopFinding, movedIn } from "./hop.ts";

/** A longer run is a clause of its own. */
const RUN_WORDS_AT_MOST = 4;

type Words = Line["words"];

/**
 * The contrary in the place of what was said, outside quotation marks and without a *not*: "denied that" → "said that", "failed to close" → "closed", "rose" → "fell". `denies`: how often a line
 * denies, in whatever words; one that denies in another way says the same.
 */
export function contraryDrift(hop: Hop, denies: (line: Line) => number): HopFinding[] {
  const { above, below, alignment } = hop;
  const isMoved = movedIn(hop);
  const plain = (words: Words): Words => words.filter((one) => !one.quoted && !isMoved(one));
  return alignment.changes.flatMap(({ a, b }): HopFinding[] => {
    if (Math.max(a[1] - a[0], b[1] - b[0]) > RUN_WORDS_AT_MOST) return [];
    const [gone, come] = [plain(above.words.slice(...a)), plain(below.words.slice(...b))];
    const [up, down] = [around(above, a), around(below, b)];
    if (denies(above) > denies(below) && (isAffirmed(gone, come) || isDone(above, gone)))
      return [found(hop, "negation-dropped", "drift/negation-gone", up, down)];
    if (denies(below) > denies(above) && isAffirmed(come, gone))
      return [found(hop, "negation-added", "drift/negation-added", up, down)];
    const isAlone = alignment.changes.length === 1 && gone.length === 1 && come.length === 1;
    return isAlone && CONTRARIES.get(gone[0]?.word ?? "")?.has(come[0]?.word ?? "") === true
      ? [found(hop, "reversed", "drift/reversed", up, down)]
      : [];
  });
}

const has = (words: Words, list: ReadonlySet<string>): boolean => words.some(({ word }) => list.has(word));

/** "denied" → "said" */
const isAffirmed = (gone: Words, come: Words): boolean => has(gone, DENIALS) && has(come, AFFIRMATIONS);

/** "failed to close" → "closed": in front of a verb alone. */
const isDone = ({ words }: Line, gone: Words): boolean =>
  gone.some((one) => UNDONE.has(one.word) && words[words.indexOf(one) + 1]?.word === "to");

function found(
  hop: Hop,
  code: "negation-dropped" | "negation-added" | "reversed",
  key: PhraseKey,
  up: HopFinding["up"],
  down: HopFinding["down"],
): HopFinding {
  const change = code === "negation-dropped" ? "dropped" : code === "negation-added" ? "added" : "changed";
  return {
    kind: "drift",
    code,
    ...said(phrase(key, { up: inBrief(hop.step.parent, up), down: inBrief(hop.step.child, down) })),
    axes: { negation: change },
    earned: false,
    up,
    down,
    claim: claimAt(hop, down),
  };
}
