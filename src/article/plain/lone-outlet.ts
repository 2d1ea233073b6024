import { FEMALE_NAMES, MALE_NAMES } from "../../language/english/names.ts";
import { isOutletName } from "../../language/english/outlets.ts";
import { isAgency, type NameAt } from "../people/agency.ts";
import type { LineReading } from "./read-line.ts";

const MOST_WORDS = 6;
const NAME = /^(?:the\s+)?\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s+(?:of|on|in|the|and|&|for|de|la|\p{Lu}[\p{L}\p{N}&'’.-]*))*$/u;
/** "World in Brief staff": whose staff it is. */
const STAFF = /\s+staff(?:\s+(?:writers?|reporters?))?$/i;
/** Headings of a page that look like a medium's name: "World News", "Daily Report". */
const SECTION =
  /^(?:(?:world|local|national|international|regional|city|uk|us|breaking|latest|top|business|sports?|tech|science|health|politics|entertainment|crime|home|our|more|related|all|daily|weekly|full|live|the latest)\s+)+(?:news|reports?|online|media|press|agency|radio|tv|sport|wire|bulletin)$/i;
const AGENCY = /\b(?:agency|newswire|press association|wire service)$/i;

/**
 * The name of a medium that stands on a line of its own beside a byline or a date ("Dunmouth Echo"); null for other lines.
 * `isAgency`: it sends its texts to others, so that beside another outlet's name it says whose text this is.
 *
 * May mislead: a section of the page that is called like a newspaper.
 */
export function readLoneOutlet(line: string, reading: LineReading): (NameAt & { readonly isAgency: boolean }) | null {
  if (reading.kind !== null || reading.words > MOST_WORDS || reading.words === 0) return null;
  const whole = line.trim();
  const name = whole.replace(STAFF, "");
  if (!NAME.test(name) || SECTION.test(name)) return null;
  const words = name.toLowerCase().split(/\s+/);
  // "Emily Post" wrote it
  const isPerson = MALE_NAMES.has(words[0] ?? "") || FEMALE_NAMES.has(words[0] ?? "");
  const isTitled = words[0] === "the" && words.length > 2;
  const isNamed =
    isTitled || name !== whole || isAgency(name) || (words.length > 1 && !isPerson && isOutletName(words, true));
  const start = line.indexOf(name);
  return isNamed ? { name, start, end: start + name.length, isAgency: isAgency(name) || AGENCY.test(name) } : null;
}
