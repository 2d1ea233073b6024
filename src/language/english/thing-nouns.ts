import { loadModel } from "../load-model.ts";

let things: string | undefined;
/** Nouns that were asked for, with the answer; begun anew when there are many. */
const asked = new Map<string, boolean>();
const MOST_ASKED = 20_000;

/**
 * Is a noun one of models/thing-nouns.txt: of no person, no body and no place, nor of words ("skirt", "weather", "allocation")? In its singular,
 * lower case; false for words that are not in the list.
 *
 * May mislead: buildings and machines stand for those who run them ("the hotel said"). Cost: one search through 56 kB for each noun.
 */
export function isThingNoun(noun: string): boolean {
  if (SHOWN.has(noun)) return true;
  const known = asked.get(noun);
  if (known !== undefined) return known;
  things ??= ` ${new TextDecoder().decode(loadModel("thing-nouns.txt") ?? new ArrayBuffer(0)).trim()} `;
  const isThing = things.includes(` ${noun} `);
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(noun, isThing);
  return isThing;
}

/** Things that tell what somebody found, counted or saw. */
const EVIDENCE =
  "investigation inquiry enquiry probe experiment trial examination test scan image picture photo photograph screenshot footage autopsy x-ray estimate forecast projection calculation model simulation tally count index evidence clue experience science research modelling modeling imagery observation measurement reading sample reconstruction timeline timetable calendar archive screen readout slide average finding suspicion trial phase placebo barometer";
/** Nouns that count others: "a majority said", "45 percent", "the rest". */
const COUNTS =
  "percent majority minority number proportion share part portion bulk rest remainder half third quarter fifth tenth fraction handful range string series pair lot variety kind type sort wave chorus dozen hundred thousand million couple trio percentage rate plurality slew host swathe one two three";
/** Bodies and sides that go by the name of a thing or a deed. */
const BODIES =
  "campaign service defence defense prosecution opposition leadership management intelligence operation project program programme initiative industry sector enterprise establishment facility monarchy presidency secretariat jury bench fund treasury cabinet front wing line chain airline railway railroad brand label studio network channel station press diplomacy world street city town";
/** Things by what news does with them, whatever else the noun may be. */
const SHOWN = new Set(
  "outfit revelation failure disparity demand case charge impact missile question expansion".split(" "),
);
export const TELLING_THINGS: ReadonlySet<string> = new Set(`${EVIDENCE} ${COUNTS} ${BODIES}`.split(" "));
