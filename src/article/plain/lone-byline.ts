import { leaningOf } from "../../language/english/given-names.ts";
import { isOutletName } from "../../language/english/outlets.ts";
import { MENU_WORDS } from "../../language/press-names.ts";
import { phrasePattern } from "../credits/lexicon.ts";
import { readNames } from "../people/read-names.ts";
import type { LineReading } from "./read-line.ts";

const MOST_WORDS = 12;
/** "Lena Marsh & Otto Falk[ | TKL]". */
const SHORT_BEHIND = /\s+\|\s+\p{Lu}{2,6}$/u;
/** "Lena Marsh[, The Selby County Register]". */
/** "Lena Marsh[, at the east gate]", "Otto Falk[ reporting]"; beside a date also "Lena Marsh[, Hartsmoor]". */
const WHERE_BEHIND = /,\s+(?:in|at|from)\s+(?:the\s+)?\p{L}[\p{L}\s-]{2,30}$|\s+reporting$/u;
const TOWN_BEHIND = /,\s+\p{Lu}[\p{L}-]+$/u;
const OUTLET_BEHIND = /,\s+The(?:\s+\p{Lu}[\p{L}'’-]+){2,4}$/u;

/**
 * The reading of a line that holds people's names and nothing else ("Lena Marsh/Otto Falk") as a byline; null for other lines.
 * With `agencies` those of an agency count as well, alone or beside people ("Lena Marsh and Reuters").
 * Ask only beside the body's ends, and where nothing else names a writer.
 *
 * May mislead: a heading that is a person's name looks the same.
 */
export function readLoneByline(line: string, reading: LineReading, withAgencies = false): LineReading | null {
  const isOpen = reading.kind === null || (withAgencies && reading.kind === "credit");
  if (!isOpen || reading.words > MOST_WORDS || /[.!?:…]\s*$/u.test(line)) return null;
  const signed =
    SHORT_BEHIND.exec(line) ??
    OUTLET_BEHIND.exec(line) ??
    WHERE_BEHIND.exec(line) ??
    (withAgencies ? TOWN_BEHIND.exec(line) : null);
  if (signed?.index !== undefined && signed.index > 0) {
    const inner = readLoneByline(line.slice(0, signed.index), { ...reading, words: reading.words - 1 }, withAgencies);
    // a town tells where a person was, and not who an agency is
    if (inner !== null && (inner.persons.length > 0 || !TOWN_BEHIND.test(line))) return inner;
  }
  if (!/\p{Lu}/u.test(line) || MENU_WORDS.test(line) || phrasePattern("^\\W*(?:{pictureBy})").test(line)) return null;
  const names = readNames(line);
  const { persons, agencies, others, restWords } = names;
  if (others.length > 0 || restWords > 0 || (agencies.length > 0 && !withAgencies)) return null;
  if (persons.length + agencies.length === 0) return null;
  // "Dunmore County Record"
  if (persons.some(({ name }) => isPaper(name))) return null;
  if (agencies.length === 0) return { ...reading, kind: "byline", persons };
  const start = Math.min(...[...persons, ...agencies].map((name) => name.start));
  return { ...reading, kind: "byline", roles: [{ role: "written", start, end: line.length, ...names }] };
}

/** A name that ends as a newspaper's does and begins with no given name. */
function isPaper(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.length > 1 && leaningOf(words[0] ?? "") === null && isOutletName(words, true);
}
