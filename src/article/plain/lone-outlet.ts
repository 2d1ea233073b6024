import { leaningOf } from "../../language/english/given-names.ts";
import { PLACES } from "../../language/english/organisations.ts";
import { isOutletName } from "../../language/english/outlets.ts";
import { phrasePattern } from "../credits/lexicon.ts";
import { isAgency, type NameAt } from "../people/agency.ts";
import type { LineReading } from "./read-line.ts";

const MOST_WORDS = 6;
const NAME = /^(?:the\s+)?\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s+(?:of|on|in|the|and|&|for|de|la|\p{Lu}[\p{L}\p{N}&'’.-]*))*$/u;
/** "World in Brief staff": whose staff it is. */
const STAFF = /\s+staff(?:\s+(?:writers?|reporters?))?$/i;
/** "Coastline News, [Askerbridge]". */
const PLACE_BEHIND = /(?<=\p{L}{3}),\s+\p{Lu}[\p{L}-]+$/u;
/** "Parallel Quarterly, [Winter issue]". */
const ISSUE =
  /,\s+(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?:[\s/-]+\w+)?\s+(?:issue|edition)$/i;

/** "[ShopSense] | Your money, your rights": a name and what it says of itself; null where there is no such name. */
function nameBeforeMotto(line: string): string | null {
  const [name, motto, ...more] = line.split(/\s+\|\s+/);
  if (name === undefined || motto === undefined || more.length > 0 || !/\p{Ll}/u.test(motto)) return null;
  const isCoined = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(name);
  const words = name.toLowerCase().split(/\s+/);
  return isCoined || (words.length > 1 && (words[0] === "the" || isOutletName(words, true))) ? name : null;
}

const ROLE_ALONE = (): RegExp => phrasePattern("(?:^|\\s)(?:{roles})$");
/** Headings of a page that look like a medium's name: "World News", "Daily Report". */
const SECTION =
  /^(?:(?:world|local|national|international|regional|city|uk|us|breaking|latest|top|business|sports?|tech|science|health|politics|entertainment|crime|home|our|more|related|all|daily|weekly|full|live|the latest)\s+)+(?:news|reports?|online|media|press|agency|radio|tv|sport|wire|bulletin)$/i;
const AGENCY = /\b(?:agency|newswire|press association|wire service)$/i;

/**
 * The name of a medium that stands on a line of its own beside a byline or a date ("Dunmouth Echo"); null for other lines.
 * `isBetween`: a byline stands above it and a date below.
 * `isAgency`: it sends its texts to others, so that beside another outlet's name it says whose text this is.
 *
 * May mislead: a section of the page that is called like a newspaper.
 */
export function readLoneOutlet(
  line: string,
  reading: LineReading,
  isBetween = false,
): (NameAt & { readonly isAgency: boolean }) | null {
  if (reading.kind !== null || reading.words > MOST_WORDS + 2 || reading.words === 0) return null;
  const whole = line.trim();
  const role = phrasePattern("^(?:\\p{L}+\\s+){0,3}(?:{roles})\\s*,\\s*(?:for\\s+)?(?=\\p{L})").exec(whole)?.[0] ?? "";
  const bare = whole.slice(role.length).replace(ISSUE, "").replace(STAFF, "").replace(PLACE_BEHIND, "");
  const name = nameBeforeMotto(bare) ?? bare;
  if (!NAME.test(name) || SECTION.test(name) || name.split(/\s+/).length > MOST_WORDS) return null;
  const words = name.toLowerCase().split(/\s+/);
  // "Emily Post" wrote it
  const isPerson = words.length > 1 && leaningOf(words[0] ?? "") !== null;
  const isTitled = words[0] === "the" && words.length > 2;
  // between who wrote it and when, and no place
  const isPlaced = isBetween && !isPerson && !PLACES.has(name.toLowerCase()) && !ROLE_ALONE().test(name);
  const isNamed =
    isTitled ||
    role !== "" ||
    isPlaced ||
    name !== whole ||
    isAgency(name) ||
    (words.length > 1 && !isPerson && isOutletName(words, true));
  const start = line.indexOf(name);
  return isNamed ? { name, start, end: start + name.length, isAgency: isAgency(name) || AGENCY.test(name) } : null;
}
