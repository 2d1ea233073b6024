import { allMatches } from "../credits/all-matches.ts";
import { phrasePattern } from "../credits/lexicon.ts";
import { type NamesAt, readNames } from "./read-names.ts";

export type Role = "written" | "edited" | "translated" | "contributed" | "picture";

/** One labelled run of names: "Editing by | Jane Doe and John Roe". Positions count in the line. */
export interface RoleAt extends NamesAt {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

const LABELS =
  "(?<![\\p{L}\\p{N}'’])(?:(?<edited>{editedBy})|(?<translated>{translatedBy})|(?<contributed>{contributedBy})|(?<picture>{pictureBy})|(?<written>{writtenBy}))(?=[\\s\\p{L}]|(?<=:)|$)";
const OPENERS = /^[\s("“*_[{—–\-•>|·./]*/u;

/**
 * Reads a line that is made of labelled names: "By A, edited by B", "Words: A | Editing: B", "Reporting by A; writing by B".
 * Null where the line does not begin with a label.
 */
export function readRoles(line: string): RoleAt[] | null {
  const opener = OPENERS.exec(line)?.[0].length ?? 0;
  // most lines have no label at their start, and are not searched for others
  if (!startsWith(phrasePattern(LABELS, "iy"), line, opener)) return null;
  const labels: { role: Role; start: number; end: number }[] = [];
  for (const match of allMatches(phrasePattern(LABELS, "gi"), line)) {
    const start = match.index;
    if (/^\p{Ll}/u.test(line.slice(start + match[0].length)) && !match[0].endsWith(":")) continue;
    const isFirst = start === opener;
    if (isFirst && isWhen(line.slice(start + match[0].length))) return null;
    if (labels.length === 0 && !isFirst) return null;
    if (!isFirst && !opensSegment(line, start, match[0])) continue;
    const role = (Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ??
      "written") as Role;
    labels.push({ role, start, end: start + match[0].length });
  }
  if (labels.length === 0) return null;
  return labels.map(({ role, start, end }, index) => {
    const next = labels[index + 1]?.start ?? line.length;
    return { role, start, end: next, ...readNames(line.slice(end, next), end) };
  });
}

/** "By Saturday the count should be over", "By April 2031": a time, and nobody's name. "By April Smith". */
function isWhen(words: string): boolean {
  if (phrasePattern("^\\s*(?:{weekdays})(?![\\p{L}])").test(words)) return true;
  const month = phrasePattern("^\\s*(?:{months})(?![\\p{L}])").exec(words);
  return month !== null && /^\s+(?:\d|\p{Ll})/u.test(words.slice(month[0].length));
}

function startsWith(sticky: RegExp, line: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(line);
}

/** Inside a line a label begins a new segment after a mark, or with a capital ("… Slattery Additional reporting by …"). */
function opensSegment(line: string, start: number, label: string): boolean {
  const before = line.slice(0, start).trimEnd();
  return /[;,.|(•·–—/:&-]$|\s(?:and|with|und|et|y|e)$/u.test(before) || (/^\p{Lu}/u.test(label) && label.length > 3);
}
