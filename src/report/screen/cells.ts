import stringWidth from "string-width";

/**
 * Signs that take one column each and never join: ASCII, Latin letters with their accents inside, punctuation, arrows, lines. Most text
 * is made of these, and asking the Unicode tables for the rest costs a cold start some 30 ms.
 */
const PLAIN =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203b\u2190-\u2199\u2500-\u257f\u25b2\u25bc]*$/;

/** Columns that a terminal gives to `text`: wide characters two, combining marks none. */
export function cellWidth(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** The pieces that a terminal shows as one sign each; never splits a surrogate pair or a letter from its accents. */
function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return [...text];
  return Array.from(new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text), ({ segment }) => segment);
}

/** At most `columns` columns of `text`, with "…" where something was cut. */
export function cutToWidth(text: string, columns: number): string {
  if (cellWidth(text) <= columns) return text;
  let used = 1;
  let kept = "";
  for (const piece of graphemes(text)) {
    const width = cellWidth(piece);
    if (used + width > columns) break;
    used += width;
    kept += piece;
  }
  return columns < 1 ? "" : `${kept.trimEnd()}…`;
}

/** As `cutToWidth`, but a quotation that is cut still closes. */
export function cutQuotation(text: string, columns: number): string {
  const cut = cutToWidth(text, columns);
  if (cut === text) return text;
  const isOpen = text.startsWith('"') || cut.split('"').length % 2 === 0;
  return isOpen ? `${cutToWidth(text.replace(/"$/, ""), columns - 1)}"` : cut;
}

/** Exactly `columns` columns: cut or filled with spaces on the right. */
export function fitToWidth(text: string, columns: number): string {
  const cut = cutToWidth(text, columns);
  return cut + " ".repeat(Math.max(0, columns - cellWidth(cut)));
}

/**
 * Breaks at spaces into at most `limit` lines of `columns` columns; later lines are indented by `indent`. What does not fit is
 * cut with "…". A word wider than a line is broken anywhere.
 */
export function wrapToWidth(text: string, columns: number, limit: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.split(" ");
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const joined = line === "" ? (lines.length === 0 ? "" : indent) + word : `${line} ${word}`;
    if (cellWidth(joined) <= columns) {
      line = joined;
    } else if (lines.length === limit - 1 || (line.trim() === "" && cellWidth(word) > columns)) {
      lines.push(cutToWidth(`${line === "" ? "" : `${line} `}${words.slice(index).join(" ")}`, columns));
      return lines;
    } else {
      lines.push(line);
      line = indent + word;
      if (cellWidth(line) > columns) line = cutToWidth(line, columns);
    }
  }
  if (line.trim() !== "") lines.push(line);
  return lines;
}
