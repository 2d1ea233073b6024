import { leaningOf } from "../../../language/english/given-names.ts";
import { PLACES } from "../../../language/english/organisations.ts";
import { isOutletName } from "../../../language/english/outlets.ts";

/** Last words of the names of media that are words of their own as well, and some that stand in no list of ours. */
const ENDS =
  /^(?:finance|money|morning|evening|today|now|tech|monitor|review|quarterly|monthly|insider|watch|brief|briefing|voice|focus|reports?|project|hub|line|leader|citizen|eye|view|world|life|nation|weekend|newsletter|newsroom|tidende|blad|krant|koerier|kurier|zeitung|nachrichten|diario|correo|presse)$/i;
/** "Prairie Sentinel [Nigeria]", "Selby Echo [Online]". */
const BEHIND = /\s+(?:online|international|\d+|#\d+)$/i;
/** "Daily Blaze", "Morning Argosy": first words of newspapers' names. */
const BEGINS = /^(?:the )?(?:daily|evening|morning|sunday|saturday|weekly) \S/i;
/** Newer last words, as in "Halyard Business", stand for sections as well: they tell less. */
const WEAK_ENDS = /\s(?:business|record|standard|desk|feed)$/i;
/** Two words in one: "CityMurmur". */
const COINED = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u;
/** "CKHR 98.1 FM", "WVTL Channel 9", "KDLV 6 News". */
const STATION = /^[A-Z]{3,5}(?:\s+\S+){0,3}\s+(?:FM|AM|Radio|Channel \d+|\d+ News|TV)$/u;

/** By its last word the name of a newspaper, a station or another medium, and by its first no person's: "Emily Post". */
export function isMediumName(name: string): boolean {
  if (COINED.test(name) || STATION.test(name) || BEGINS.test(name)) return true;
  let bare = name.toLowerCase().replace(BEHIND, "");
  const last = bare.slice(bare.lastIndexOf(" ") + 1);
  if (PLACES.has(last)) bare = bare.slice(0, -last.length).trim();
  const words = bare.split(/[\s-]+/);
  if (words.length < 2 || (leaningOf(words[0] ?? "") !== null && words.length < 3)) return false;
  return isOutletName(words, true) || ENDS.test(words.at(-1)?.split("-").at(-1) ?? "") || WEAK_ENDS.test(bare);
}
