import { phrasePattern } from "../../credits/lexicon.ts";
import type { PlainBlock } from "../plain-block.ts";
import { type LineReading, readDates } from "../read-line.ts";
import { cutLine, type Piece } from "./cut-line.ts";
import { kindOfPiece, type PieceKind } from "./kind-of-piece.ts";
import { COLUMN, writerFrom } from "./writer-line.ts";

/** A piece with what it is. `isSigned`: it stands behind "By", "From" or another such word at its line's start. */
export interface HeadPiece extends Piece {
  readonly kind: PieceKind;
  readonly isSigned: boolean;
  /** The word in front that says that a name follows, which is no part of `text`: "From", "Issued by". */
  readonly lead: "from" | "by" | null;
}

/** A line of a head, cut. `isBy`: it says who wrote the text, or who signs in his place; `isDated`: it holds a date. */
export interface HeadLine {
  readonly index: number;
  readonly text: string;
  readonly words: number;
  readonly isProse: boolean;
  readonly isBy: boolean;
  readonly isDated: boolean;
  readonly pieces: readonly HeadPiece[];
  readonly dates: LineReading["dates"];
}

const MOST_LINES = 16;
const MOST_WORDS = 18;
const NEAR = 3;

/** Where the body begins: at the first paragraph that no byline and no date follows soon. */
export function endOfHead(blocks: readonly PlainBlock[]): number {
  for (const [index, { reading }] of blocks.slice(0, MOST_LINES).entries()) {
    if (reading.kind !== null || !reading.isProse) continue;
    if (!blocks.slice(index + 1, index + 1 + NEAR).some(isSigning)) return index;
  }
  return Math.min(blocks.length, 6);
}

/** A short line with a date, or one that says who wrote the text. */
const isSigning = ({ text, reading: { kind, words, isProse } }: PlainBlock): boolean =>
  words <= MOST_WORDS && (kind === "byline" || (!isProse && (kind === "dateline" || readDates(text).length > 0)));

/** The lines of the head, from the first block to where the body begins. */
export const headLines = (blocks: readonly PlainBlock[], end: number): HeadLine[] =>
  blocks.slice(0, end).map(({ text, reading }, index) => {
    const isProse = reading.isProse && reading.kind === null;
    const isOpen = !isProse && reading.words <= MOST_WORDS + 6;
    const pieces = isOpen ? piecesOf(text) : [];
    return {
      index,
      text,
      words: reading.words,
      isProse,
      isBy: pieces.some(({ lead, kind }) => lead === "by" || kind === "desk" || kind === "role") || COLUMN.test(text),
      isDated: pieces.some(({ isDate }) => isDate) || reading.kind === "dateline",
      pieces,
      dates: isOpen ? readDates(text) : [],
    };
  });

const LEAD_BY = "^(?:{writtenBy}|{pictureBy}|{editedBy}|{contributedBy})(?![\\p{L}])\\s*";
const LEAD_FROM = /^(?:from|issued by|for)\s+/i;
/** "World in Brief staff": whose staff it is. */
const STAFF = /\s+staff(?:\s+(?:writers?|reporters?))?$/i;

const isStaffOf = (text: string): boolean =>
  /^(?:\p{Lu}\S*|in|of|and|the)(?:\s+(?:\p{Lu}\S*|in|of|and|the)){1,4}\s+staff/u.test(text);

function piecesOf(line: string): HeadPiece[] {
  let isSigned = false;
  return cutLine(line).flatMap((piece): HeadPiece[] => {
    if (piece.isDate) return [{ ...piece, kind: "date", isSigned, lead: null }];
    const by = phrasePattern(LEAD_BY).exec(piece.text)?.[0] ?? "";
    const from = by === "" ? (LEAD_FROM.exec(piece.text)?.[0] ?? "") : "";
    const skip = by.length + from.length;
    if (by !== "") isSigned = true;
    const lead = by !== "" ? "by" : from !== "" ? "from" : null;
    const bare = piece.text.slice(skip);
    const text = isStaffOf(bare) ? bare.replace(STAFF, "") : bare;
    if (text === "") return [];
    const start = piece.start + skip;
    const at = { ...piece, text, start, end: start + text.length, isSigned };
    const writer = from === "" ? null : writerFrom(piece.text);
    if (writer !== null) return [{ ...at, kind: "person", lead: "by" }];
    return [{ ...at, kind: text === bare ? kindOfPiece(text) : "name", lead }];
  });
}
