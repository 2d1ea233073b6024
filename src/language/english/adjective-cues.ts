import type { Act, Attitude } from "../../core/attribution.ts";

/** `takes` as in the nouns: c a clause, t an infinitive; prepositions follow a colon. */
export type AdjectiveCueRow = readonly [word: string, act: Act, attitude: Attitude, takes: string, example: string];

/** Adjectives after "be" that say what somebody holds: "she is sure that …", "he was aware of …". */
export const ADJECTIVE_CUES: readonly AdjectiveCueRow[] = [
  ["aware", "A7", "knows", "c:of", "The minister is aware of the leak."],
  ["unaware", "A7", "knows", "c:of", "The minister was unaware of the leak."],
  ["sure", "A2", "believes", "c:of,about", "She is sure that the wall will hold."],
  ["certain", "A2", "believes", "c:of", "He was certain that the gate was shut."],
  ["confident", "A2", "believes", "c:of", "The crew is confident that the hull is sound."],
  ["convinced", "A2", "believes", "c:of", "He is convinced that the map is old."],
  ["hopeful", "A4", "wants", "c:of,about", "The owners are hopeful that the sale will go through."],
  ["optimistic", "A2", "believes", "c:about", "The bank is optimistic that rates will fall."],
  ["pessimistic", "A2", "believes", "c:about", "The bank is pessimistic about rates."],
  ["concerned", "A2", "believes", "c:about", "Residents are concerned that the cliff will fall."],
  ["worried", "A2", "believes", "c:about", "Parents are worried about the road."],
  ["afraid", "A2", "believes", "c:of", "The crew was afraid that the mast would fall."],
  ["fearful", "A2", "believes", "c:of", "The crew was fearful of a storm."],
  ["skeptical", "A2", "believes", "c:of,about", "The auditor is skeptical of the figures."],
  ["sceptical", "A2", "believes", "c:of,about", "The auditor is sceptical of the figures."],
  ["doubtful", "A2", "believes", "c:of,about", "The auditor is doubtful about the figures."],
  ["critical", "A4", "says", ":of", "The auditor is critical of the board."],
  ["supportive", "A4", "supports", ":of", "The union is supportive of the merger."],
  ["willing", "A4", "intends", "t", "The firm is willing to pay."],
  ["unwilling", "A4", "intends", "t", "The firm is unwilling to pay."],
  ["eager", "A4", "wants", "t", "The firm is eager to sell."],
  ["reluctant", "A4", "intends", "t", "The firm is reluctant to sell."],
  ["determined", "A4", "intends", "t", "She is determined to stay."],
  ["adamant", "A5", "says", "c", "He is adamant that the door was locked."],
  ["proud", "A4", "says", "c:of", "The mayor is proud of the hall."],
  ["glad", "A4", "says", "c", "She is glad that the ferry sailed."],
  ["happy", "A4", "says", "c", "She is happy that the ferry sailed."],
  ["clear", "A4", "says", "c", "He was clear that the fee would stay."],
];

export interface AdjectiveCue {
  readonly word: string;
  readonly act: Act;
  readonly attitude: Attitude;
  readonly takes: string;
  readonly prepositions: readonly string[];
}

/** The word → its entry. */
export const ADJECTIVE_FORMS: ReadonlyMap<string, AdjectiveCue> = new Map(
  ADJECTIVE_CUES.map(([word, act, attitude, row]) => {
    const [takes = "", prepositions] = row.split(":");
    return [word, { word, act, attitude, takes, prepositions: prepositions ? prepositions.split(",") : [] }];
  }),
);
