/** Lands, and what is of them, whose first three letters do not tell that they belong together → one stem for both. Lower case. */
export const LAND_STEMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    french: "fra",
    dutch: "net",
    danish: "den",
    welsh: "wal",
    irish: "ire",
    british: "uk",
    britain: "uk",
    "u.k.": "uk",
    american: "us",
    america: "us",
    "u.s.": "us",
    washington: "us",
    swiss: "swi",
    greek: "gre",
    saudi: "sau",
    austrian: "austri",
    austria: "austri",
    australian: "austra",
    australia: "austra",
    iranian: "iran",
    iran: "iran",
    iraqi: "iraq",
    iraq: "iraq",
    indian: "ind",
    indonesian: "indo",
    indonesia: "indo",
    moroccan: "mor",
    mali: "mali",
    malian: "mali",
    malaysian: "malay",
    malaysia: "malay",
    nigerian: "nigeria",
    nigeria: "nigeria",
  }),
);

/** "French", "Jordanian": what tells where a body is from, by its form. */
const FROM_LAND = /(?:[ei]an|[aeiou][nq]i|ish|ese|eli|ench|utch|erman|wiss|reek|elsh|thai|zech|american)$/;

/** Does a word tell where something is from, lower case: "french"? */
export const isFromLand = (word: string): boolean => FROM_LAND.test(word);

/** One spelling for a land and what is of it, lower case: "russian", "russia" → "rus". */
export const stemOf = (word: string): string => LAND_STEMS.get(word) ?? word.slice(0, 3);
