import { contains, type Span } from "../../core/span.ts";
import { BELIEVED, CLAUSE_OPENERS, NOT_BEFORE_SAYING } from "../../language/english/drift-words.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { LEARNING, SAYING_FORMS } from "../../language/english/relays.ts";
import type { Edition } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { isOrigin } from "../edition/speakers.ts";
import { inBrief } from "../findings/finding-draft.ts";
import { around, type Hop, type HopFinding, isChanged } from "./hop.ts";

/**
 * A phrase of saying that was taken out of a line whose attribution was not read as such; an outlet's name in its place, or at the other end of the
 * sentence.
 */
export function plainAttribution({ above, below, alignment, step, pairs, claimOf }: Hop): HopFinding[] {
  const { changes } = alignment;
  const gone = changes.find(({ a }) => {
    const words = above.words.slice(...a);
    const isBelief = BELIEVED.has(words[0]?.word ?? "") && words[1]?.word === "to";
    return isPhrase(words) && saysIn(words) && !isBelief && !isClause(words) && !isCredit(step, around(above, a, 0));
  });
  const come = changes.find(({ b, a }) => {
    const words = below.words.slice(...b);
    if (words.length === 0 || !(saysIn(words) || learnsIn(words))) return false;
    const span = around(below, b, 0);
    const text = step.child.article.text.slice(span.start, span.end);
    const isOutlet = outletIn(text, step.parent.article.outlet) || outletIn(text, step.child.article.outlet);
    return isOutlet && (gone !== undefined || isPhrase(above.words.slice(...a)));
  });
  const change = gone ?? come;
  if (change === undefined || isStillLaid(step.child, below, alignment)) return [];
  const dropped = come === undefined;
  if (dropped && below.words.some((_, index) => isSaying(below.words, index))) return [];
  const up = around(above, change.a, 0);
  const down =
    come === undefined
      ? change.b[0] === change.b[1]
        ? below.span
        : around(below, change.b, 0)
      : around(below, come.b, 0);
  return [
    {
      kind: "drift",
      code: dropped ? "attribution-dropped" : "speaker-replaced-by-outlet",
      ...said(
        dropped
          ? phrase("drift/attribution-dropped", { words: inBrief(step.parent, up) })
          : phrase("drift/became", { up: inBrief(step.parent, up), down: inBrief(step.child, down) }),
      ),
      axes: dropped ? { attribution: "dropped", A: "up" } : { attribution: "shifted", W: "changed" },
      earned: false,
      up,
      down,
      claim: pairs[0] === undefined ? null : claimOf(pairs[0].down),
    },
  ];
}

/**
 * Does the copy lay most of the line to somebody, wherever it tells so? A tag may stand behind another sentence of the quotation, or the speaker be one who "told the Herald".
 */
function isStillLaid({ attributions, sources }: Edition, line: Line, { toA }: Hop["alignment"]): boolean {
  const { words, span } = line;
  const isQuoted = words.filter(({ quoted }) => quoted).length * 2 > words.length;
  for (const { source, who, cue, parent, attitude, what } of attributions.values()) {
    const by = source === null ? undefined : sources.get(source);
    if (by === undefined || !(isOrigin(by) || (by.kind === "unresolved" && who !== null))) continue;
    // "the board agreed to sell", "workers found crates" tells what they did
    if (attitude !== "says" && (parent !== null || by.kind !== "document")) continue;
    const isHere = cue !== null && contains(span, cue);
    // what the line above tells as well ("the board had agreed to sell") says nothing of who told it
    if (isHere && !isChanged(line, toA, cue)) continue;
    // without marks only what is told in the line itself counts: to be read on from the line before is to be laid to nobody
    if (!isHere && !isQuoted) continue;
    const laid = words.filter((word) => what.some((one) => contains(one, word))).length;
    if (isHere ? laid > 0 : laid * 2 > words.length) return true;
  }
  return false;
}

/** "The Herald has learned that", put in by the Herald: the words; `null` where the copy says nothing of the kind. */
export function ownVoice({ below, alignment, step }: Hop): Span | null {
  for (const { b } of alignment.changes) {
    const words = below.words.slice(...b);
    if (!learnsIn(words)) continue;
    const span = around(below, b, 0);
    const text = step.child.article.text.slice(span.start, span.end);
    if (outletIn(text, step.child.article.outlet) || outletIn(text, step.parent.article.outlet)) return span;
  }
  return null;
}

const learnsIn = (words: Line["words"]): boolean => words.some(({ word, quoted }) => !quoted && LEARNING.has(word));

/** "…, the Herald has revealed", where a text above is the Herald's own. */
const isCredit = ({ parent, ancestors }: Hop["step"], { start, end }: Span): boolean =>
  ancestors?.some(({ article }) => outletIn(parent.article.text.slice(start, end), article.outlet)) === true;

const PHRASE_WORDS_AT_LEAST = 2;
const PHRASE_WORDS_AT_MOST = 18;

const isPhrase = (words: Line["words"]): boolean =>
  words.length >= PHRASE_WORDS_AT_LEAST && words.length <= PHRASE_WORDS_AT_MOST && !words.some(({ quoted }) => quoted);

/** "…, though it confirmed that a review had been opened": a clause of its own was left out. */
const isClause = (words: Line["words"]): boolean =>
  words.length >= CLAUSE_WORDS_AT_LEAST && CLAUSE_OPENERS.has(words[0]?.word ?? "");
const CLAUSE_WORDS_AT_LEAST = 6;

const saysIn = (words: Line["words"]): boolean => words.some((_, index) => isSaying(words, index));

/** A word that lays to somebody, outside quotation marks. "Is believed to" lays to nobody, nor does "an estimated 40". */
const isSaying = (words: Line["words"], index: number): boolean => {
  const { word, quoted } = words[index] ?? { word: "", quoted: true };
  return !quoted && SAYING_FORMS.has(word) && !NOT_BEFORE_SAYING.has(words[index - 1]?.word ?? "");
};

/** Does the parent's outlet stand in these words, with or without its article? */
function outletIn(words: string, outlet: string | null): boolean {
  return outlet !== null && words.toLowerCase().includes(outlet.toLowerCase().replace(/^the /, ""));
}
