const LONGEST_LINE = 120;

/** Does an offset stand in a short line with no stop at its end, as in a headline or a crosshead? */
export function isHeadlineLike(text: string, at: number): boolean {
  const end = text.indexOf("\n", at);
  const line = text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end).trimEnd();
  return line.length < LONGEST_LINE && /[\p{L}\p{N}’'”)]$/u.test(line);
}
