import { ADJECTIVE_FORMS } from "./adjective-cues.ts";
import { VERB_FORMS } from "./cue-forms.ts";
import { NOUN_FORMS } from "./noun-cues.ts";

/** What the lists of cues say of a word in lower case: as a verb, as a noun, as an adjective; "" where it is in none. */
export function listingOf(word: string): string {
  const verb = VERB_FORMS.get(word);
  const noun = NOUN_FORMS.get(word);
  const adjective = ADJECTIVE_FORMS.get(word);
  if (!verb && !noun && !adjective) return "";
  return [verb && `v${verb.attitude}${verb.frames}`, noun && `n${noun.attitude}`, adjective && `a${adjective.attitude}`]
    .filter(Boolean)
    .join(" ");
}
