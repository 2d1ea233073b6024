import { ACCOUNT_WORDS, OUTLET_WORDS } from "../../language/press-names.ts";
import { phrasePattern } from "../credits/lexicon.ts";
import { findAgencies } from "./agency.ts";

const ACCOUNT = new RegExp(`\\s*(?:${ACCOUNT_WORDS.source})\\s*$`, "iu");
/** A forename and a surname, behind which nothing is left. */
const TWO_WORDS = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;
/** Room for a name and an agency behind it. */
const MANY_WORDS = /^\S+\s+\S+\s+\S/u;
/** "Lena Marsh@lenamarsh", "Lena Marsh0": an account, a count of comments. */
const HANDLE = /\s*@[\w.]*\s*$|(?<=\p{L})\d{1,3}$/u;
const FOR_OUTLET = /\s+(?:For|FOR)\s+(?:the\s+)?\p{Lu}.*$/u;
/** Where a small letter meets a capital: "Lena Marsh|Travel Reporter". */
const SEAM = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}+)/gu;

/**
 * A name without what a saved page leaves behind it: a role, an outlet, an account or how long ago, at times without a space
 * ("Lena MarshTravel Reporter", "Lena Marsh 7 hours", "Lena Marsh Follow"). A name said twice stands once.
 */
export function withoutTail(name: string): string {
  let left = name.trim();
  if (TWO_WORDS.test(left)) return left;
  for (let before = ""; before !== left; ) {
    before = left;
    left = left.replace(HANDLE, "").replace(ACCOUNT, "").replace(FOR_OUTLET, "");
    left = cutAt(left, phrasePattern("\\s*(?:(?<![\\p{L}\\d])|(?<=[\\p{L}])(?=\\d))(?:{timeAgo})\\W*$").exec(left));
    left = cutAt(left, phrasePattern("(?:\\s+|(?<=[\\p{L}]))(?:{published}|{updated})\\W*$").exec(left));
    left = withoutGlued(left);
  }
  return once(left);
}

const cutAt = (name: string, tail: RegExpExecArray | null): string =>
  tail === null || tail.index < 3 ? name : name.slice(0, tail.index).trim();

function withoutGlued(name: string): string {
  for (const { index } of name.matchAll(SEAM)) {
    const tail = name.slice(index);
    if (/\s/.test(name.slice(0, index)) && isLabel(tail)) return name.slice(0, index);
  }
  if (!MANY_WORDS.test(name)) return name;
  const agency = findAgencies(name).at(-1);
  if (agency !== undefined && agency.end === name.length && agency.end - agency.start > 4)
    return (
      name
        .slice(0, agency.start)
        .replace(/\s+(?:the|with)\s*$/iu, "")
        .trim() || name
    );
  return name;
}

const isLabel = (words: string): boolean =>
  /^The\s+\p{Lu}/u.test(words) ||
  OUTLET_WORDS.test(words) ||
  phrasePattern("(?:^|\\s)(?:{roles}|{published}|{updated})$").test(words);

/** "Lena Marsh Lena Marsh" → "Lena Marsh". */
const once = (name: string): string => /^(.{4,}?)\s+\1$/u.exec(name)?.[1] ?? name;
