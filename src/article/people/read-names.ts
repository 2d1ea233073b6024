import { allMatches } from "../credits/all-matches.ts";
import { phrasePattern } from "../credits/lexicon.ts";
import { findAgencies, isAgency, type NameAt } from "./agency.ts";
import { withoutTail } from "./name-tail.ts";
import { isPersonName } from "./person-name.ts";

export interface NamesAt {
  readonly persons: readonly NameAt[];
  readonly agencies: readonly NameAt[];
  /** Capitalised names that are neither: mostly outlets and desks. */
  readonly others: readonly NameAt[];
  /** Words that belong to no name. */
  readonly restWords: number;
}

const SPLIT = "\\s*(?:[,;]\\s+(?:{and})(?=\\s)|[,;|•·●‧/&、，]|\\s{3,}|\\s[–—-]\\s|\\s(?:{and})\\s|\\s+$)\\s*";
const WRAPPERS = /^[\s"“”‘'’([{*_>«‹—–:.-]+|[\s"“”‘)\]}*_:»›—–-]+$|\.(?=[\s)\]*_]*$)(?<!(?:\b\p{Lu}|Jr|Sr|St)\.)/gu;
const POSSESSIVE = /^.*?\p{L}(?:['’]s|s['’])\s+(?=\p{Lu})/u;
const PLACE = /\s+(?:in|from|at|for|aus|en|à|de)\s+(?:the\s+)?\p{Lu}.*$/u;

/**
 * A list of names as bylines and credit lines write it: "Jane Doe in Paris, John Roe and Wire Service". Roles are stripped,
 * agencies told from people.
 */
export function readNames(list: string, offset = 0): NamesAt {
  const persons: NameAt[] = [];
  const agencies: NameAt[] = [];
  const others: NameAt[] = [];
  let restWords = 0;
  for (const piece of piecesOf(list)) {
    const bare = stripped(piece.name);
    if (bare.name === "") continue;
    const at = { name: bare.name, start: offset + piece.start + bare.start, end: offset + piece.start + bare.end };
    if (isAgency(at.name)) agencies.push(at);
    else if (phrasePattern("^(?:{roles})$").test(at.name)) continue;
    else {
      const person = personIn(at);
      if (person !== null) persons.push(person);
      else if (findAgencies(at.name).length > 0 && at.name.length < 60)
        agencies.push(
          ...findAgencies(at.name).map((agency) => ({
            name: agency.name,
            start: at.start + agency.start,
            end: at.start + agency.end,
          })),
        );
      else if (/^[\p{Lu}\p{Lo}\d]/u.test(at.name) && at.name.length <= 60) others.push(at);
      // "By the Selby Echo desk"
      else if (
        /^the\s+\p{Lu}/u.test(at.name) &&
        /\s(?:desk|team|staff|newsroom|editors)$/iu.test(at.name) &&
        at.name.length <= 60
      )
        others.push(at);
      // "By Lena Marsh, Transport Reporter, for The Selby Echo"
      else if (/^for\s+(?:the\s+)?\p{Lu}/iu.test(at.name) && at.name.length <= 60)
        others.push({ ...at, name: at.name.slice("for ".length), start: at.start + "for ".length });
      else restWords += at.name.split(/\s+/).length;
    }
  }
  return { persons, agencies, others, restWords };
}

function piecesOf(list: string): NameAt[] {
  const pieces: NameAt[] = [];
  let start = 0;
  for (const match of allMatches(phrasePattern(SPLIT, "gi"), list)) {
    pieces.push({ name: list.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  pieces.push({ name: list.slice(start), start, end: list.length });
  return pieces;
}

/** The piece without brackets, quotation marks and the like around it; start and end count inside the piece. */
function stripped(piece: string): NameAt {
  let [start, end] = [0, piece.length];
  for (const match of allMatches(WRAPPERS, piece)) {
    if (match.index === 0) start = match[0].length;
    else end = Math.min(end, match.index);
  }
  return { name: piece.slice(start, end), start, end };
}

/** Who works there together: "Harbour Lantern Staff". */
const TOGETHER = /\s(?:staff|newsroom|team)$/iu;

function personIn(at: NameAt): NameAt | null {
  if (TOGETHER.test(at.name)) return null;
  const cuts = [
    (name: string) => (POSSESSIVE.test(name) ? name.replace(POSSESSIVE, "").replace(PLACE, "") : ""),
    (name: string) => name,
    (name: string) => name.replace(PLACE, ""),
    (name: string) => name.replace(phrasePattern("^(?:.*\\s)?(?:{roles})\\s+(?=\\p{Lu})", "u"), "").replace(PLACE, ""),
    (name: string) => name.replace(phrasePattern("\\s+(?:{roles})$"), ""),
    (name: string) => name.replace(POSSESSIVE, "").replace(phrasePattern("^(?:.*\\s)?(?:{roles})\\s+(?=\\p{L})"), ""),
  ];
  const bare = withoutTail(at.name);
  for (const cut of cuts) {
    const name = cut(bare).trim();
    const inside = at.name.indexOf(name);
    if (name !== "" && inside >= 0 && isPersonName(name))
      return { name, start: at.start + inside, end: at.start + inside + name.length };
  }
  return null;
}
