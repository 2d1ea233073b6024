import { literalPattern } from "../../../core/literal-pattern.ts";
import { PLACES, PUBLIC_BODIES } from "../../../language/english/organisations.ts";
import { isThingNoun } from "../../../language/english/thing-nouns.ts";
import { isAgency } from "../../people/agency.ts";
import { isPersonName } from "../../people/person-name.ts";
import type { HeadLine, HeadPiece } from "./head-lines.ts";
import { HOST, MOTTO, SERIES } from "./kind-of-piece.ts";
import { isMediumName } from "./medium-name.ts";

/**
 * What speaks for a name in a head as the outlet's, and how much. Set by hand: a medium's last word weighs as much as the two best places
 * together, so that a strange name in the best place and a paper's name anywhere both pass the least score, and a place or a person in a good
 * place does not.
 */
const WEIGHTS = {
  /** "The Selby Echo": a medium's last word, a station, two words in one, a host. */
  medium: 3,
  host: 3,
  /** "Ministry of Works", "Carrow Foods plc": who sends out a press release. */
  body: 2.5,
  /** "The", "El": only bodies and things have it. */
  article: 1.5,
  /** "Baltic Morning — Foreign pages", "Ojo Andino (English edition)". */
  edition: 2,
  partner: 3,
  /** "Polling Matters, the newsletter for people who count". */
  motto: 2,
  /** "From Longitude Magazine", "Issued by Carrow Foods". */
  from: 2,
  capitals: 0.5,
  /** "told the Echo": the text speaks of it by its last word, or by its whole name. */
  told: 2.5,
  named: 1.5,
  alone: 1,
  firstLine: 2,
  aboveTitle: 0.5,
  underTitle: 1.5,
  /** On the line of a byline or a date, or next to one. */
  beside: 1.5,
  /** Alone at the end of the head, and two words or more. */
  last: 1,
  /** Twice in the head. */
  twice: 2,
  /** And another of them on its other side. */
  between: 1.5,
  /** "Energy editor, Tidewire". */
  behindRole: 2,
  /** Behind the writer on one line: "By Lena Marsh, Selby Echo". */
  behindWriter: 0.5,
  /** A given name in front, or two words that no list of things holds where nobody else signs. */
  person: -5,
  likePerson: -2.5,
  place: -6,
  /** "GLASGOW, 3 May": a name and a comma before a date is a place. */
  beforeDate: -2.5,
  /** The text is about somebody of that name. */
  inTitle: -3,
  series: -5,
} as const;
type Feature = keyof typeof WEIGHTS;
const LEAST = 3.5;

export interface OutletPiece {
  readonly line: HeadLine;
  readonly piece: HeadPiece;
  readonly score: number;
}

/** The piece of the head that is most likely the outlet's name; null where none is likely. */
export const bestOutlet = (lines: readonly HeadLine[], titleAt: number | null, body: string): OutletPiece | null =>
  bestOf(lines, titleAt, body, false) ?? bestOf(lines, titleAt, body, true);

/** It sends its texts to others: beside another outlet's name it says whose text this is. */
export const isOfAgency = (name: string): boolean => AGENCY.test(name) || isAgency(name);
const AGENCY = /\b(?:agency|press association|wire service|news service)$/i;

function bestOf(
  lines: readonly HeadLine[],
  titleAt: number | null,
  body: string,
  agencies: boolean,
): OutletPiece | null {
  let best: OutletPiece | null = null;
  for (const line of lines) {
    if (line.index === titleAt) continue;
    for (const piece of line.pieces) {
      if (piece.kind !== "name") continue;
      if (isOfAgency(piece.text) !== agencies) continue;
      const score = sum({ ...byWords(line, piece, body), ...byPlace(lines, line, piece, titleAt) });
      if (score >= LEAST && score > (best?.score ?? 0)) best = { line, piece, score };
    }
  }
  return best;
}

/** How much a line is an outlet's name by its words alone, wherever it stands. */
export const likeOutlet = (line: HeadLine, body: string): number =>
  Math.max(0, ...line.pieces.filter(({ kind }) => kind === "name").map((piece) => sum(byWords(line, piece, body))));

const sum = (features: Partial<Record<Feature, boolean>>): number =>
  Object.entries(features).reduce((total, [feature, holds]) => total + (holds ? WEIGHTS[feature as Feature] : 0), 0);

type Features = Partial<Record<Feature, boolean>>;

const ARTICLE = /^(?:the|el|la|le|les|der|die|das|il)\s+\p{Lu}/iu;
/** "Northmoor Constabulary", "Carrow Foods plc": who sends out a press release. */
const BODY_ENDS =
  /\s(?:council|police|constabulary|university|ministry|department|commission|authority|association|institute|foundation|society|trust|union)$/i;

function byWords(line: HeadLine, piece: HeadPiece, body: string): Features {
  const { text } = piece;
  const words = text.split(/\s+/);
  const next = line.pieces[line.pieces.indexOf(piece) + 1];
  const bare = text.replace(/^the\s+/i, "");
  const last = capitalised(words.at(-1) ?? "");
  return {
    medium: isMediumName(text) || isAgency(text),
    host: HOST.test(text),
    body:
      PUBLIC_BODIES.has((words[0] ?? "").toLowerCase()) ||
      BODY_ENDS.test(text) ||
      /\s(?:plc|ltd|inc|llc|gmbh|oyj)\.?$/i.test(text),
    article: ARTICLE.test(text),
    edition: next?.kind === "edition" && !SERIES.test(next.text),
    series: next !== undefined && SERIES.test(next.text),
    partner: next !== undefined && /^(?:in partnership|via|through)\b/i.test(next.text),
    motto: next !== undefined && MOTTO.test(next.text),
    from: piece.lead === "from",
    capitals: text.length > 4 && text === text.toUpperCase(),
    told: words.length > 1 && last.length > 3 && new RegExp(`\\b[Tt]he ${literalPattern(last)}\\b`, "u").test(body),
    named: words.length > 1 && body.toLowerCase().includes(bare.toLowerCase()),
    place: isPlace(bare, body) && !isMediumName(text),
  };
}

/** What may stand beside an outlet that is alone on its line. */
const ASIDE: ReadonlySet<string> = new Set(["edition", "place", "label", "section", "date"]);

function byPlace(lines: readonly HeadLine[], line: HeadLine, piece: HeadPiece, titleAt: number | null): Features {
  const at = line.pieces.indexOf(piece);
  const next = line.pieces[at + 1];
  const others = line.pieces.filter((other) => other !== piece && !ASIDE.has(other.kind));
  const isAbove = titleAt !== null && line.index < titleAt;
  const isLabel = (other: HeadLine | undefined): boolean =>
    other !== undefined && other.index !== titleAt && (other.isBy || other.isDated);
  const title = titleAt === null ? "" : (lines[titleAt]?.text ?? "").toLowerCase();
  const isMedium = isMediumName(piece.text) || ARTICLE.test(piece.text);
  const isSignedElsewhere = lines.some((other) => other !== line && other.isBy);
  return {
    alone: others.length === 0,
    firstLine: isAbove && line.index === 0 && at === 0,
    aboveTitle: isAbove,
    underTitle: titleAt !== null && line.index === titleAt + 1 && at === 0 && !piece.isSigned,
    beside: isLabel(line) || isLabel(lines[line.index - 1]) || isLabel(lines[line.index + 1]),
    between: !isLabel(line) && isLabel(lines[line.index - 1]) && isLabel(lines[line.index + 1]) && others.length === 0,
    behindRole: line.pieces[at - 1]?.kind === "role",
    behindWriter: piece.isSigned && piece.lead === null,
    person: piece.lead === "by" || (piece.isSigned && !isMedium && isPersonName(piece.text)),
    likePerson: !isMedium && next?.kind !== "edition" && !isSignedElsewhere && isLikePerson(piece.text),
    last: line.index === lines.length - 1 && others.length === 0 && /\s/.test(piece.text),
    twice: lines.some(
      (other) => other.index !== titleAt && other.pieces.some((same) => same !== piece && same.text === piece.text),
    ),
    beforeDate:
      next?.isDate === true &&
      !isMedium &&
      !holdsThing(piece.text) &&
      /,\s*$/.test(line.text.slice(piece.end, next.start + 2)),
    inTitle: title.includes(piece.text.toLowerCase().replace(/^the /, "")),
  };
}

/** Two or three words with capitals, none of them a thing's. */
const isLikePerson = (name: string): boolean => isPersonName(name) && !holdsThing(name);

const holdsThing = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => isThingNoun(word) || isThingNoun(word.replace(/s$/, "")));

/** "MILLRACE, Ohio — The board …", "in Millrace": the body says that the name is a place's. */
function isPlace(name: string, body: string): boolean {
  if (PLACES.has(name.toLowerCase())) return true;
  const word = literalPattern(name);
  return (
    new RegExp(`^\\W*${word}(?:,[^.\\n—–]{1,40})?(?:\\s*[—–:]|\\s-+\\s|\\s\\()`, "iu").test(body) ||
    new RegExp(`\\b(?:in|at|near|from|outside|around) ${literalPattern(capitalised(name))}\\b`, "u").test(body)
  );
}

const capitalised = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
