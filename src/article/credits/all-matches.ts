/**
 * As `line.matchAll(pattern)` for a global pattern, in a list. `matchAll` makes a new pattern each time it is asked, which
 * costs more than the search in a short line.
 */
export function allMatches(pattern: RegExp, line: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
