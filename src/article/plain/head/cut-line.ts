import { phrasePattern } from "../../credits/lexicon.ts";
import { readDates } from "../read-line.ts";

/** A piece of a line between two separators, or a date. Positions count in the line. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isDate: boolean;
}

/** What parts the names on a line: "A | B", "A » B", "A — B", "A, B", "A (B)", "A    B". */
const SEPARATOR = /\s*(?:[|•·●‧»›;()]|\s{3,}|\s(?=#\d)|\t|,(?=\s)|\s[/>–—-]+\s|\n)\s*/gu;
const AROUND = /^[\s"“”‘’'*_:./–—-]+|[\s"“”‘*_:–—-]+$/gu;
/** What stands before a date and belongs to it: "Published on Tuesday, ". */
const BEFORE_DATE =
  "(?:(?<![\\p{L}])(?:{published}|{updated}|{weekdays}|on|at|\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?:\\s\\p{Lu}{3,4})?)[\\s,:–-]*)+$";
/** And behind it: " at 9.40 CEST", " IST". */
const BEHIND_DATE =
  /^(?:[\s,@(–-]*(?:at\s+)?(?:\d{1,2}[:.]\d\d|[ap]\.?m\b\.?|[A-Z]{1,3}[SD]?T|GMT|UTC|CEST|hrs?)\b\)?)*/u;

/** The pieces of a line in their order. */
export function cutLine(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const date of readDates(line)) {
    const lead = phrasePattern(BEFORE_DATE).exec(line.slice(at, date.start))?.[0].length ?? 0;
    const end = date.end + (BEHIND_DATE.exec(line.slice(date.end))?.[0].length ?? 0);
    cutWords(line, at, date.start - lead, pieces);
    pieces.push({ text: line.slice(date.start, end), start: date.start - lead, end, isDate: true });
    at = end;
  }
  cutWords(line, at, line.length, pieces);
  return pieces;
}

function cutWords(line: string, from: number, to: number, pieces: Piece[]): void {
  let start = from;
  const add = (end: number): void => {
    const text = line.slice(start, end).replace(AROUND, "");
    if (!/\p{L}/u.test(text)) return;
    const at = line.indexOf(text, start);
    pieces.push({ text, start: at, end: at + text.length, isDate: false });
  };
  for (const match of line.slice(from, to).matchAll(SEPARATOR)) {
    add(from + match.index);
    start = from + match.index + match[0].length;
  }
  add(to);
}
