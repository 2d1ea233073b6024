import { asciiText } from "../ascii-text.ts";
import { cellWidth, cutToWidth } from "./cells.ts";

/** How a piece of a line meets the eye: it stands out, or it steps back. Nothing of this is needed to understand the line. */
export type Weight = "strong" | "faint";

export interface LinePiece {
  readonly text: string;
  readonly weight: Weight | null;
}

/** One line of the screen: its pieces from left to right. */
export type Line = readonly LinePiece[];

export const plain = (text: string): LinePiece => ({ text, weight: null });
export const strong = (text: string): LinePiece => ({ text, weight: "strong" });
export const faint = (text: string): LinePiece => ({ text, weight: "faint" });

export const lineText = (line: Line): string => line.map(({ text }) => text).join("");

/** A line that begins with a heading. */
export const headed = (heading: string, text: string): Line =>
  text.startsWith(heading) ? [strong(heading), plain(text.slice(heading.length))] : [plain(text)];

/** As `cutToWidth`, for a line. */
export function cutLine(line: Line, columns: number): Line {
  const text = lineText(line);
  const cut = cutToWidth(text, columns);
  return cut === text ? line : piecesAgain(line, cut);
}

export const trimLine = (line: Line): Line => piecesAgain(line, lineText(line).trimEnd());

/** The line in ASCII alone. That spells some signs longer: the extra columns come from the widest run of spaces, else from the end. */
export function asciiLine(line: Line, columns: number): Line {
  let ascii: Line = line.map(({ text, weight }) => ({ text: asciiText(text), weight }));
  while (cellWidth(lineText(ascii)) > columns) {
    const runs = [...lineText(ascii).matchAll(/(?<=\S) {2,}/g)].sort((a, b) => b[0].length - a[0].length);
    const [widest] = runs;
    if (widest === undefined)
      return cutLine(ascii, columns - 2).map(({ text, weight }) => ({ text: asciiText(text), weight }));
    ascii = withoutSignAt(ascii, widest.index);
  }
  return ascii;
}

/** `shorter` in the pieces of a line that it is the beginning of; what it ends in of its own belongs to the last piece. */
function piecesAgain(line: Line, shorter: string): Line {
  const pieces: LinePiece[] = [];
  let start = 0;
  for (const { text, weight } of line) {
    const rest = shorter.slice(start, start + text.length);
    if (rest !== "") pieces.push({ text: rest, weight });
    start += text.length;
  }
  return pieces;
}

function withoutSignAt(line: Line, place: number): Line {
  let start = 0;
  return line.map((piece) => {
    const at = place - start;
    start += piece.text.length;
    return at < 0 || at >= piece.text.length
      ? piece
      : { ...piece, text: piece.text.slice(0, at) + piece.text.slice(at + 1) };
  });
}
