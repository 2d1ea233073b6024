import { leaningOf } from "../../language/english/given-names.ts";
import { PLACES } from "../../language/english/organisations.ts";
import { isOutletName } from "../../language/english/outlets.ts";
import { isThingNoun } from "../../language/english/thing-nouns.ts";
import { phrasePattern } from "../credits/lexicon.ts";
import { isAgency, type NameAt } from "../people/agency.ts";
import type { LineReading } from "./read-line.ts";

const MOST_WORDS = 6;
const NAME = /^(?:the\s+)?\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s+(?:of|on|in|the|and|&|for|de|la|\p{Lu}[\p{L}\p{N}&'’.-]*))*$/u;
/** "World in Brief staff": whose staff it is. */
const STAFF = /\s+staff(?:\s+(?:writers?|reporters?))?$/i;
/** "Coastline News, [Askerbridge]". */
const PLACE_BEHIND = /(?<=\p{L}{2}),\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u;
/** "Parallel Quarterly, [Winter issue]". */
const ISSUE =
  /,\s+(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?:[\s/-]+\w+)?\s+(?:issue|edition)$/i;

/** "Harbour Standard [(Fremantle)]", "Alpine Courier [– English service]", "Carrow Oyj[, via HarbourRelease]": which edition, by whose hands. */
const EDITION =
  /(?:\s+\((?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?|[\p{L}\s]*(?:edition|service|bureau))\)|\s+[–—-]\s+(?:news|\p{L}+ (?:edition|service|bureau))|,\s+(?:via|through)\s+\p{L}[\p{L}\s]{1,30})$/iu;
/** A station on the air: "CKHR 98.1 FM". */
const STATION = /^(?:\p{Lu}[\p{L}\p{N}-]*\s+){1,3}(?:\d{2,3}(?:\.\d)?\s*)?(?:FM|AM)$/u;
export const HOST = /^(?:www\.)?[\p{L}\d-]{3,}(?:\.(?:co|org|net))?\.(?:com|org|net|news|info|co|io|tv|[a-z]{2})$/iu;
/** Two words, and no two people: "Elektra & Wheel". */
const PAIR = /^\p{Lu}\p{Ll}+ & \p{Lu}\p{Ll}+$/u;
/** Two words in one: "CityMurmur". */
const COINED = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u;

/** "[ShopSense] | Your money, your rights": a name and what it says of itself; null where there is no such name. */
function nameBeforeMotto(line: string): string | null {
  const [name, motto, ...more] = line.split(/\s+\|\s+/);
  if (name === undefined || motto === undefined || more.length > 0 || !/\p{Ll}/u.test(motto)) return null;
  const isCoined = COINED.test(name);
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
  const edited = whole.slice(role.length).replace(ISSUE, "").replace(STAFF, "").replace(EDITION, "");
  // "Reuters, Lena Marsh" names who wrote it, and no town
  const bare = edited.replace(PLACE_BEHIND, (place) =>
    leaningOf(/\p{L}+(?=\s\p{L})/u.exec(place)?.[0].toLowerCase() ?? "") === null ? "" : place,
  );
  const name = nameBeforeMotto(bare) ?? bare;
  const isSent = STATION.test(name) || HOST.test(name);
  if (!(isSent || NAME.test(name)) || SECTION.test(name) || name.split(/\s+/).length > MOST_WORDS) return null;
  const words = name.toLowerCase().split(/\s+/);
  // "Emily Post" wrote it
  const isPerson = words.length > 1 && leaningOf(words[0] ?? "") !== null;
  const isTitled = words[0] === "the" && words.length > 2;
  // between who wrote it and when, and no place
  const isPlaced = isBetween && !isPerson && !PLACES.has(name.toLowerCase()) && !ROLE_ALONE().test(name);
  const isNamed =
    isTitled ||
    isSent ||
    role !== "" ||
    isPlaced ||
    (name !== whole && (bare === edited || isSent || isNoPerson(name, words))) ||
    isAgency(name) ||
    (words.length > 1 && !isPerson && isOutletName(words, true));
  const start = line.indexOf(name);
  return isNamed ? { name, start, end: start + name.length, isAgency: isAgency(name) || AGENCY.test(name) } : null;
}

/** By its words, not a writer's name, a section or a place: "CityMurmur", "Elektra & Wheel", "Continental Business", "ESTUARY POST". */
function isNoPerson(name: string, words: readonly string[]): boolean {
  if (COINED.test(name) || PAIR.test(name)) return true;
  const last = words.at(-1) ?? "";
  return (
    words.length > 1 &&
    !SECTION_ENDS.test(name) &&
    (isOutletName(words, true) || isThingNoun(last) || MEDIA_ENDS.test(name))
  );
}
/** Last words of the names of media that are words of their own. */
const MEDIA_ENDS =
  /\s(?:business|finance|money|morning|evening|today|now|tech|monitor|review|quarterly|monthly|insider|watch|brief|briefing|voice|focus|report|desk|project|hub|line|record|leader|citizen|eye|view|international|nation|world|life)$/i;
const SECTION_ENDS =
  /\b(?:real estate|personal finance|small business|higher education|public health|climate change)$/i;
