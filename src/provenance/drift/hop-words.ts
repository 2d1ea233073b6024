import {
  APPEARING_BEFORE,
  CONDITIONS,
  DONE_OR_SETTLED,
  EXPECTED,
  INTENDING,
  NARROWING,
  WISHING,
} from "../../language/english/drift-words.ts";
import { isNumber } from "../../language/english/number-words.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { OPEN_MODALS, QUALIFIERS, SETTLED_MODALS, SOFT_WORDS } from "../../language/english/relays.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { inBrief } from "../findings/finding-draft.ts";
import { around, claimAt, type Hop, type HopFinding, movedIn } from "./hop.ts";

/** A longer run is a clause of its own. */
const RUN_WORDS_AT_MOST = 5;

/** Softening and conditional words that were simply taken out or put in, outside quotation marks. */
export function wordDrift(hop: Hop): HopFinding[] {
  const { above, below, alignment, step } = hop;
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
        claim: claimAt(hop, spans.down),
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
