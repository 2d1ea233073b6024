import type { Span } from "../../core/span.ts";
import { LEFT_OVER } from "../../language/english/left-over.ts";
import type { Place } from "./claim-draft.ts";

const PUNCTUATION_AT_EDGES = /^[\s,;:–—-]+|[\s,;:–—-]+$/g;
const WORDING_CHARACTERS_AT_MOST = 400;
/** Between a verb and what it is said of: the person spoken to, an adverb; never the end of a sentence. */
const CUE_AWAY_AT_MOST = 60;

/**
 * The words of one statement on one line, without the marks around the whole. What is no clause of its own takes the verb that puts it
 * forward along, and whoever speaks where that is its subject: "The board urged drivers to turn back".
 */
export function wordingOf(place: Place): string {
  const { text } = place.edition.article;
  const isAsked = place.statement.strength.act === "A0";
  const spans = piecesOf(place).map((span) => withBothMarks(text, span));
  const pieces = spans.map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/g, " ").replace(PUNCTUATION_AT_EDGES, ""),
  );
  const whole = withoutOuterMarks(joined(pieces)).replace(PUNCTUATION_AT_EDGES, "").replace(LEFT_OVER, "");
  const words = isAsked ? whole : whole.replace(WHETHER, "").replace(RELATIVE, "");
  return words.length <= WORDING_CHARACTERS_AT_MOST
    ? words
    : `${words.slice(0, WORDING_CHARACTERS_AT_MOST - 1).trimEnd()}…`;
}

/** The clause whole: what nobody in particular says keeps its words of saying ("The plant is expected to reopen"). */
function piecesOf(place: Place): readonly Span[] {
  const { edition, statement } = place;
  const { pieces } = statement;
  const [first, last] = [pieces?.[0], pieces?.at(-1)];
  if (first === undefined || last === undefined) return [withCue(place)];
  const isNobodys = edition.attributions.get(statement.attribution ?? "")?.who === null;
  return isNobodys ? [{ start: first.start, end: last.end }] : (pieces ?? []);
}

/** The pieces of an interrupted clause as one: "“The bridge,” she said, “will close.”" is "The bridge will close". */
const joined = (pieces: readonly string[]): string =>
  pieces
    .map((words) => (pieces.length > 1 ? withoutOuterMarks(words).replace(PUNCTUATION_AT_EDGES, "") : words))
    .join(" ");

function withCue(place: Place): Span {
  const { edition, statement } = place;
  const { span, attribution, fragment } = statement;
  const cue = fragment === true ? edition.attributions.get(attribution ?? "")?.cue : null;
  if (cue == null || cue.end > span.start || span.start - cue.end > CUE_AWAY_AT_MOST) return span;
  const { text } = edition.article;
  const between = text.slice(cue.end, span.start);
  const isVerb = /\p{L}/u.test(text.slice(cue.start, cue.end));
  if (!isVerb || /[.!?:\n"“”]/.test(between)) return span;
  const isPassive = /^(?:is|are|was|were|been|being)\s/iu.test(text.slice(cue.start, cue.end));
  const told = isPassive ? TOLD.exec(text.slice(Math.max(0, cue.start - 60), cue.start)) : null;
  const start = told === null ? subjectBefore(place, cue) : cue.start - told[0].length;
  return { start, end: span.end };
}

/** Where whoever speaks stands directly before the verb, the words begin there: "The board urged drivers to turn back". */
function subjectBefore({ edition, statement }: Place, cue: Span): number {
  const who = edition.attributions.get(statement.attribution ?? "")?.who ?? null;
  if (who === null || who.end > cue.start || who.end - who.start > SUBJECT_AT_MOST) return cue.start;
  const { text } = edition.article;
  const isBeside = BESIDE.test(text.slice(who.end, cue.start));
  return isBeside && !/^(?:who|which|that)$/i.test(text.slice(who.start, who.end)) ? who.start : cue.start;
}
const SUBJECT_AT_MOST = 60;
/** Between subject and verb: helping verbs and adverbs, no other clause. */
const BESIDE =
  /^\s*(?:(?:has|have|had|is|are|was|were|been|being|will|would|also|again|then|now|later|first|still|\p{Ll}+ly)\s+)*$/u;

/** "disputed [whether a plane was hit]": what is disputed is that it was. */
const WHETHER = /^whether\s+(?=\S+\s+\S)/i;

/** "the ruler, [who has allegedly used it]": the noun in front is not among the words. */
const RELATIVE =
  /^(?:(?:who|which)\s+(?=\p{Ll}+\s+\S)|that\s+(?=(?!is\b|was\b|has\b|does\b|its\b|this\b)\p{Ll}{2,}(?:s|ed)\s+\S))/u;

/** Who was told, in a few words from the start of the clause: "“We [were told to keep the gate shut]”". */
const TOLD = /(?<=(?:^|[.!?:;,"“”\n])\s*)(?:[\p{L}\p{N}'’-]+\s+){1,3}$/u;

const MARKS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ["«", "»"],
  ["'", "'"],
  ['"', '"'],
];

/** A quotation that begins or ends inside the words keeps its other mark, where that stands directly beside them. */
function withBothMarks(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  for (const [open, close] of MARKS) {
    const closing = /[.,!?]/.test(text[end] ?? "") ? end + 1 : end;
    if (text[closing] === close && countMarks(inside, open) === 1) return { start, end: closing + 1 };
    if (text[start - 1] === open && countMarks(inside, close) === 1) return { start: start - 1, end };
  }
  return { start, end };
}

/** Marks at the edge of a word, not within one ("we're"). */
const countMarks = (words: string, mark: string): number =>
  words.includes(mark)
    ? (words.match(new RegExp(`(?<![\\p{L}\\p{N}])${mark}|${mark}(?![\\p{L}\\p{N}])`, "gu"))?.length ?? 0)
    : 0;

/** Marks that wrap the whole, and one at an edge whose other half is not there. */
function withoutOuterMarks(words: string): string {
  for (const [open, close] of MARKS) {
    const opened = words.startsWith(open);
    const closed = words.endsWith(close);
    const marks = countMarks(words, open) + (open === close ? 0 : countMarks(words, close));
    if (opened && closed && marks === 2) return words.slice(1, -1);
    if (marks === 1 && opened) return words.slice(1);
    if (marks === 1 && closed) return words.slice(0, -1);
  }
  return words;
}
