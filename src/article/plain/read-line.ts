import type { Tag } from "../../core/article.ts";
import { PLACES } from "../../language/english/organisations.ts";
import { CLOCK_WORDS } from "../../language/press-names.ts";
import { type CorrectionAt, readCorrection } from "../corrections/read-correction.ts";
import { type CreditPhrase, findCredits } from "../credits/find-credits.ts";
import { phrasePattern, spokenLanguages } from "../credits/lexicon.ts";
import { type DateAt, readDate } from "../dates/read-date.ts";
import type { NameAt } from "../people/agency.ts";
import { readNames } from "../people/read-names.ts";
import { type RoleAt, readRoles } from "../people/read-roles.ts";
import { isTermsLine } from "../terms/read-terms.ts";

export type LineKind =
  | "byline"
  | "dateline"
  | "tags"
  | "note-label"
  | "note"
  | "credit"
  | "copyright"
  | "terms"
  | "furniture"
  | "other-articles";

/** What one block says by itself, before its place on the page is looked at. Positions count in the block's view. */
export interface LineReading {
  readonly kind: LineKind | null;
  readonly words: number;
  /** A sentence or more: words of a body, if nothing else claims it. */
  readonly isProse: boolean;
  readonly roles: readonly RoleAt[];
  readonly dates: readonly (DateAt & { readonly label: "published" | "updated" | null })[];
  /** Names beside a date, or on a copyright line. */
  readonly persons: readonly NameAt[];
  readonly outlets: readonly NameAt[];
  readonly tags: readonly Tag[];
  readonly credits: readonly CreditPhrase[];
  readonly correction: CorrectionAt | null;
}

const NOTHING = { roles: [], dates: [], persons: [], outlets: [], tags: [], credits: [], correction: null } as const;
const SENTENCE_END = /[.!?…:;。！？][\s"”’'»)\]*_]*$/u;
const COPYRIGHT =
  /^[\s*_]*(?:(?:all (?:content|text|material|rights|images?) )?(?:copyright|©|\(c\)|℗)|(?:19|20)\d\d\s*©)/iu;

/** No letter of a script without spaces. */
const SPACED = /^[\u0000-\u0dff\u1e00-\u2e7f]*$/;

/** Words, counting two characters of a script without spaces as one. */
export function countWords(line: string): number {
  const spaced = line.match(/\S+/g)?.length ?? 0;
  if (SPACED.test(line)) return spaced;
  const dense = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return Math.max(spaced, Math.round(dense / 2));
}

/** A page has its labels near its ends: between so many blocks from the start and from the end only words are counted. */
const EDGE_BLOCKS = 400;
const isEdge = (index: number, count: number): boolean => index < EDGE_BLOCKS || index >= count - EDGE_BLOCKS;

/** As `readLine`, for the block at `index` of `count`; far from both ends nothing but words is read. */
export function readLineAt(line: string, own: readonly string[], index: number, count: number): LineReading {
  if (isEdge(index, count)) return readLine(line, own);
  const words = countWords(line);
  return { ...NOTHING, words, isProse: words >= 9 && SENTENCE_END.test(line), kind: words === 0 ? "furniture" : null };
}

/** Reads one block by its words alone. Cost: some tens of patterns. */
export function readLine(line: string, own: readonly string[]): LineReading {
  const words = countWords(line);
  const isProse = words >= 9 && SENTENCE_END.test(line);
  const base = { ...NOTHING, words, isProse };
  if (words === 0) return { ...base, kind: "furniture" };
  const correction = readCorrection(line);
  // "This story has been updated." says all that it says; "Editor's note" heads what follows
  const heads = words <= 8 && !(words >= 4 && /\.\W*$/.test(line));
  if (correction?.isLabel && heads) return { ...base, kind: "note-label", correction };
  const isNoteLabel = phrasePattern("^\\W*(?:{noteLabel})\\s*[:.]?\\W*$").test(line);
  if (isNoteLabel && heads) return { ...base, kind: "note-label" };
  const credits = findCredits(line, { own, alone: words <= 60 });
  if (
    correction !== null ||
    isNoteLabel ||
    phrasePattern("^\\W*(?:{noteLabel})\\s*[:.–—-]\\s*\\S").test(line) ||
    isWholeNote(line)
  )
    return { ...base, kind: "note", credits, correction };
  const tags = readTags(line, words);
  if (tags.length > 0) return { ...base, kind: "tags", tags };
  if (COPYRIGHT.test(line) && words <= 80)
    return { ...base, kind: "copyright", outlets: copyrightHolders(line), credits };
  if (credits.length > 0 && coversLine(credits, line)) {
    const roles = readRoles(line) ?? [];
    const dates = credits.some(({ label }) => label === "own") ? readDates(line) : [];
    return { ...base, kind: roles[0]?.role === "written" && words <= 40 ? "byline" : "credit", credits, roles, dates };
  }
  const byline = words <= 40 ? readByline(line, words) : null;
  if (byline !== null) return { ...base, kind: "byline", ...byline, credits };
  const dateline = words <= 24 ? readDateline(line) : null;
  if (dateline !== null) return { ...base, kind: "dateline", ...dateline };
  if (words <= 14 && phrasePattern("^\\W*(?:{otherArticles})\\W*$").test(line))
    return { ...base, kind: "other-articles" };
  if (isTermsLine(line)) return { ...base, kind: "terms", credits };
  if (words <= 45 && phrasePattern("^\\W*(?:{standing})\\W*$").test(line))
    return { ...base, isProse: false, kind: "furniture" };
  if (words <= 45 && phrasePattern("^\\W*(?:{furniture})\\W*$").test(line)) return { ...base, kind: "furniture" };
  return { ...base, kind: null, credits };
}

const isWholeNote = (line: string): boolean => line.length < 600 && phrasePattern("^\\W*(?:{wholeNote})").test(line);

/** A paragraph that ends with a credit stays a paragraph; a line that is little else is a credit. */
function coversLine(credits: readonly CreditPhrase[], line: string): boolean {
  const covered = credits.reduce((sum, { start, end }) => sum + end - start, 0);
  const isReal = credits.some(
    ({ label, credits: names }) => names.length > 0 || label === "excerpt" || label === "own",
  );
  const closesProse = credits.every(
    ({ label, start }) => label === "agency" && start > 0 && /\p{L}/u.test(line.slice(0, start)),
  );
  return isReal && (covered >= 0.55 * line.trim().length || (line.length - covered < 60 && !closesProse));
}

function readTags(line: string, words: number): Tag[] {
  if (words > 40 || !line.includes(":")) return [];
  for (const { tagLabels } of spokenLanguages())
    for (const [kind, labels] of Object.entries(tagLabels ?? {})) {
      const match = phrasePattern(`^\\W*(?:${labels.join("|")})\\s*:\\s*(?<list>.+)$`).exec(line);
      if (match === null || SENTENCE_END.test(line)) continue;
      const names = line
        .slice(line.length - (match.groups?.["list"] ?? "").length)
        .split(/\s*[,;|•·]\s*/)
        .map((name) => name.trim());
      return names
        .filter((name) => name !== "" && name.length < 80)
        .map((name) => ({ kind: kind as Tag["kind"], name }));
    }
  return [];
}

const YEARS = /(?:(?:19|20)\d\d\s*[-–—]\s*)?(?:19|20)\d\d/gu;

function copyrightHolders(line: string): NameAt[] {
  const head =
    /^\W*(?:all \w+ )?(?:(?:19|20)\d\d\s*)?(?:(?:copyright|©|\(c\)|℗|notice)[\s:]*)+(?:(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:19|20)\d\d)?[\s,]*)?by\s+)?/iu.exec(
      line,
    )?.[0].length ?? 0;
  const tail = phrasePattern("[.|]\\s|,? all rights|,? (?:is|are|may|used|reprinted|under|unless)\\b|\\s[–—-]\\s").exec(
    line.slice(head),
  );
  const body = line
    .slice(head, head + (tail?.index ?? line.length))
    .replace(YEARS, (years) => ",".padEnd(years.length, " "));
  const { persons, agencies, others } = readNames(body, head);
  const names = [...persons, ...agencies, ...others].sort((a, b) => a.start - b.start);
  return names.filter(
    (at, index) =>
      names.findIndex(({ name }) => name === at.name) === index &&
      !/^rights|reserved$|^(?:inc|ltd|llc|limited|plc|corp|gmbh|company)$/iu.test(at.name),
  );
}

/** "By A", "Words: A | Editing: B", "A, Staff Writer", "A and B | 3 May 2016". */
function readByline(line: string, words: number): Pick<LineReading, "roles" | "dates" | "persons" | "outlets"> | null {
  const dates = readDates(line);
  const before = dates[0] === undefined ? line : line.slice(0, dates[0].start);
  const roles = readRoles(before);
  if (roles !== null) {
    const count = roles.reduce((sum, role) => sum + role.persons.length + role.agencies.length + role.others.length, 0);
    const rest = roles.reduce((sum, role) => sum + role.restWords, 0);
    if (count === 0 || rest > 3 || roles.every(({ role }) => role === "picture")) return null;
    if (SENTENCE_END.test(line.replace(/[:;]\s*$/u, "")) && words > 14) return null;
    return { roles, dates, persons: [], outlets: [] };
  }
  const named = phrasePattern("^(?<name>[^,|–—]{3,50}?)(?:\\s*[,|–—]\\s*|\\s+)(?:{roles})(?:[\\s,|–—]|$)").exec(before);
  if (named === null || words > 14) return null;
  if (phrasePattern("^\\s*(?:{and})\\s").test(line.slice(named[0].length - 1))) return null;
  const name = line.slice(0, named.groups?.["name"]?.length ?? 0);
  const { persons } = readNames(GLUED.test(name) ? line.slice(0, named[0].length) : name);
  return persons.length === 1 && persons[0]?.start === 0 ? { roles: [], dates, persons, outlets: [] } : null;
}

/** A role without a space before it: "Lena MarshTravel". */
const GLUED = /\p{Ll}{2}\p{Lu}\p{Ll}+/u;

/** A sentence ends before the line does: words of a body, whatever date they hold. */
const ENDS_INSIDE = /\p{Ll}{2}[.!?…]["”’»]?\s+\(|\p{Ll}{5}[.!?…]["”’»]?\s+["“„«]?\p{Lu}/u;

const SENTENCE_WORDS = 9;
/** More words written small than stand between the names of a line around a date. */
const SMALL_WORDS = 5;
const smallWords = (words: string): number => words.match(/(?<![\p{L}'’])\p{Ll}{2,}/gu)?.length ?? 0;

/** A line around a date: "Global Example, January 03, 2016", "Published: 3 May 2016 | Updated 4 May 2016". */
function readDateline(line: string): Pick<LineReading, "dates" | "persons" | "outlets"> | null {
  const dates = readDates(line);
  if ((dates.length === 0 && !tellsTimeAgo(line)) || ENDS_INSIDE.test(line)) return null;
  let rest = line;
  for (const { start, end } of dates) rest = `${rest.slice(0, start)},${" ".repeat(end - start - 1)}${rest.slice(end)}`;
  const bare = rest.replace(
    phrasePattern(
      `(?<![\\p{L}])(?:{published}|{updated}|{timeAgo}|{weekdays}|{writtenBy}|at|on|time|min(?:utes?)? read|ago|(?:${CLOCK_WORDS})+|a\\.?m\\.?|p\\.?m\\.?|[ecmp][sd]?t|and(?=\\s+(?:last\\s+)?(?:updated|modified|revised))|(?:utc|gmt)\\s?[+-]\\d+|gmt|utc|bst|cest?|eest?|[aw]est|ist|hkt|sgt|jst|a[cew][ds]t|nz[ds]t|wat|cat|sast|eat|pkt|pht|kst|wib|msk)(?![\\p{L}])|(?<=[\\p{L}])(?=\\d)(?:{timeAgo})`,
      "gi",
    ),
    (words) => ",".padEnd(words.length, " "),
  );
  const { persons, agencies, others, restWords } = readNames(
    bare.replace(/\d+/g, (digits) => " ".repeat(digits.length)),
  );
  // "The boss had been out of work since he was sacked in December 2031.": a sentence that ends in a date
  if (countWords(line) >= SENTENCE_WORDS && /[.!?…]["”’»)]*\s*$/u.test(line) && smallWords(bare) >= SMALL_WORDS)
    return null;
  if (restWords > 0 || persons.length + others.length + agencies.length > 3) return null;
  const isOfDesk = others.some(({ name }) => DESK.test(name));
  // "Askerbridge, England, 16 May": a place and its country
  const isPlaced = others.length === 2 && PLACES.has(others[1]?.name.toLowerCase() ?? "");
  return { dates, persons, outlets: isOfDesk || isPlaced ? agencies : [...others, ...agencies] };
}

/** "Published 4 months ago", "Lena Marsh 5 hours ago": no date, but what stands in its place. */
const tellsTimeAgo = (line: string): boolean =>
  line.length < 90 &&
  /\d|\bone\b/.test(line) &&
  !/\p{L}{3}[.!?]["”’»]?\s*$/u.test(line) &&
  phrasePattern(`${TIME_AGO}|(?:{published})[\\s,:]*(?:{timeAgo})`).test(line);
const TIME_AGO = "(?:(?<![\\p{L}\\d])|(?<=[\\p{L}])(?=\\d))(?:{timeAgo})\\W*$";

/** "Our Correspondent", "City Desk": who wrote, without a name; beside it stands a place and no outlet. */
const DESK = /^(?:our |staff |special |city |news |web |online )*(?:correspondent|reporter|bureau|desk|staff|team)$/i;

/** Up to three dates of a line, each with the label in front of it. */
export function readDates(line: string): LineReading["dates"] {
  const dates: (DateAt & { label: "published" | "updated" | null })[] = [];
  let at = 0;
  for (let count = 0; count < 3; count++) {
    const date = readDate(line.slice(at));
    if (date === null) break;
    const before = line.slice(at, at + date.start);
    const label = phrasePattern("(?:{updated})[\\s,:]*(?:{weekdays})?[\\s,]*$").test(before)
      ? "updated"
      : phrasePattern("(?:{published})[\\s,:]*(?:{weekdays})?[\\s,]*$").test(before)
        ? "published"
        : null;
    dates.push({ ...date, start: at + date.start, end: at + date.end, label });
    at += date.end;
  }
  return dates;
}
