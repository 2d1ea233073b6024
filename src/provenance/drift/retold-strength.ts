import { type Span, textOf } from "../../core/span.ts";
import { DENYING_WORDS } from "../../language/english/drift-words.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import { NEGATIONS, QUALIFIERS, SETTLED_MODALS, SOFT_WORDS } from "../../language/english/relays.ts";
import { MODALS, SMALL_WORDS } from "../../language/english/small-words.ts";
import { wordsIn } from "../claims/body-texts.ts";
import { type Term, termsOf } from "../claims/terms.ts";
import type { Edition } from "../edition/edition.ts";
import { inBrief } from "../findings/finding-draft.ts";
import type { Retelling } from "../links/ways.ts";
import type { RetoldPair } from "../retelling/retold-statements.ts";
import type { HopFinding } from "./hop.ts";
import { FLAT, levelRank } from "./strength.ts";

/** From here on two statements are one matter beyond doubt, in log odds. */
const SURE_AT_LEAST = 3;

const BELIEVED: ReadonlySet<string> = new Set(
  "believed thought suspected feared alleged understood presumed assumed said appear appears appeared seem seems seemed".split(
    " ",
  ),
);

/** So many words behind a hedge hold what it leaves open. */
const HEDGED_WORDS = 7;

export function retoldHedge({ child, parent }: Retelling, { up, down, clear, score }: RetoldPair): HopFinding[] {
  if (up.strength.negated || down.strength.negated) return [];
  // "certainly" leaves nothing open
  const cues = [
    ...(levelRank(up.strength) < FLAT ? up.strength.cues : []),
    wordIn(parent, up.span, MODALS),
    beliefIn(parent, up.span),
  ].filter((cue) => cue !== null);
  const gist = child.gists.get(down.id);
  const told = [...wordsIn(textOf(child.article.text, down.span)), ...(gist === undefined ? [] : termsOf(gist))];
  const cue = cues.find(({ end }) => {
    const behind = parent.article.text.slice(end, up.span.end).trim().split(/\s+/).slice(0, HEDGED_WORDS).join(" ");
    return wordsIn(behind).some((term) => !SMALL_WORDS.has(term.plain) && told.some((other) => isOneWord(term, other)));
  });
  const line = child.lines[child.lineAt(down.span)];
  const isSoftened = line?.words.some(({ word, quoted }) => !quoted && isSoft(word));
  const isFlat = levelRank(down.strength) >= FLAT && wordIn(child, down.span, MODALS) === null && isSoftened !== true;
  // "may have begun" → "is thought to have begun"
  const isSurer =
    clear &&
    score >= SURE_AT_LEAST &&
    levelRank(up.strength) < FLAT &&
    levelRank(down.strength) - levelRank(up.strength) >= 1 &&
    line?.words.some(({ word }) => MODALS.has(word)) !== true;
  if (cue === undefined || !(isFlat || isSurer)) return [];
  return [
    {
      kind: "drift",
      code: "hedge-dropped",
      ...said(phrase("drift/gone", { words: inBrief(parent, cue) })),
      axes: { L: "up" },
      earned: false,
      up: up.span,
      down: down.span,
      claim: null,
    },
  ];
}

/** Words of one root, or two forms of a strong verb: "began", "begun". */
const isOneWord = ({ root, plain }: Term, other: Term): boolean => {
  if (root === other.root) return true;
  if (plain.length !== other.plain.length || plain.length < STRONG_LETTERS_AT_LEAST) return false;
  const apart = [...plain].flatMap((letter, at) => (letter === other.plain[at] ? [] : [letter + other.plain[at]]));
  return apart.length === 1 && /^[aiu]{2}$/.test(apart[0] ?? "");
};
const STRONG_LETTERS_AT_LEAST = 4;

/** "where the fire [is believed to] have begun", "pictures that [appear to] have been used twice": a clause inside, left open. */
function beliefIn({ lines, lineAt }: Edition, { start, end }: Span): Span | null {
  const words = (lines[lineAt({ start, end })]?.words ?? []).filter((word) => word.start >= start && word.end <= end);
  const at = words.findIndex(
    ({ word, quoted }, index) => !quoted && BELIEVED.has(word) && words[index + 1]?.word === "to",
  );
  const [cue, to] = [words[at], words[at + 1]];
  return cue === undefined || to === undefined ? null : { start: cue.start, end: to.end };
}

/** "Some 30" counts, and "would" is what "will" becomes when it is told. */
const isSoft = (word: string): boolean =>
  SOFT_WORDS.has(word) || (QUALIFIERS.has(word) && word !== "some" && !SETTLED_MODALS.has(word));

/** So much of both is the same that a "not" more or less is the difference. */
const CONTRARY_AT_LEAST = 0.7;
/** The same where what is denied is read as denied, in whatever words ("I do not consider it to be in danger"). */
const TURNED_AT_LEAST = 0.6;

export function retoldNegation(
  { child, parent }: Retelling,
  { up, down, like, clear, score }: RetoldPair,
): HopFinding[] {
  const isTurned =
    clear &&
    score >= SURE_AT_LEAST &&
    like.likeness >= TURNED_AT_LEAST &&
    up.strength.level === "L0" &&
    levelRank(down.strength) >= FLAT &&
    !isNegated(child, down.span) &&
    !isQuoted(child, down.span);
  const [gone, come] = isTurned
    ? [up.span, null]
    : [wordIn(parent, up.span, NEGATIONS), wordIn(child, down.span, NEGATIONS)];
  if (!isTurned && (like.likeness < CONTRARY_AT_LEAST || (gone === null) === (come === null))) return [];
  const [edition, statement] = gone === null ? [parent, up] : [child, down];
  if (!isTurned && isDenied(edition, statement.span)) return [];
  const code = gone === null ? "negation-added" : "negation-dropped";
  const values = { up: inBrief(parent, up.span), down: inBrief(child, down.span) };
  return [
    {
      kind: "drift",
      code,
      ...said(phrase(gone === null ? "drift/negation-added" : "drift/negation-gone", values)),
      axes: { negation: gone === null ? "added" : "dropped" },
      earned: false,
      up: up.span,
      down: down.span,
      claim: null,
    },
  ];
}

/** All in marks: what was changed is the quotation's matter. */
const isQuoted = (edition: Edition, span: Span): boolean =>
  edition.lines[edition.lineAt(span)]?.words.every(
    ({ start, end, quoted }) => start < span.start || end > span.end || quoted,
  ) === true;

/** Does the line around a span hold a "not" or a word that denies, inside quotation marks or outside? */
function isNegated(edition: Edition, span: Span): boolean {
  const line = edition.lines[edition.lineAt(span)];
  return line?.words.some(({ word }) => DENYING_WORDS.has(word) || NEGATIONS.has(word)) === true;
}

/** "A fund was ruled out" beside "there will be no fund"; or the sentence around it holds the "not". */
function isDenied(edition: Edition, span: Span): boolean {
  const line = edition.lines[edition.lineAt(span)];
  return line?.words.some(({ word, quoted }) => !quoted && (DENYING_WORDS.has(word) || NEGATIONS.has(word))) === true;
}

/** The first word of a set in a span, outside quotation marks. */
function wordIn(edition: Edition, span: Span, wanted: ReadonlySet<string>): Span | null {
  for (const line of edition.lines)
    for (const word of line.words)
      if (!word.quoted && word.start >= span.start && word.end <= span.end && wanted.has(word.word))
        return { start: word.start, end: word.end };
  return null;
}
