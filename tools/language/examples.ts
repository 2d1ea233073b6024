import { RELATION_NUMBER, TAG_NUMBER } from "../../src/language/english/tag-set.ts";
import { MOST_TOKENS } from "../../src/language/english/words.ts";
import type { TreebankSentence } from "./treebank.ts";

/** A sentence to learn from. −1 in `tags` or `relations`, −2 in `heads`: not known, nothing is learned there. */
export interface Example {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly tags: Int32Array;
  /** The tagger's own answers, which the parser learns on. */
  guessedTags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  readonly lemmas: readonly string[];
  fromEpoch: number;
  untilEpoch: number;
}

/** Numbers for names; a relation with an unknown subtype counts as its main type. */
export function exampleOf(sentence: TreebankSentence): Example {
  const tags = Int32Array.from(sentence.tags, (tag) => TAG_NUMBER.get(tag) ?? -1);
  return {
    text: sentence.text,
    starts: sentence.starts,
    ends: sentence.ends,
    tags,
    guessedTags: tags,
    heads: sentence.heads,
    relations: Int32Array.from(
      sentence.relations,
      (relation) => RELATION_NUMBER.get(relation) ?? RELATION_NUMBER.get(relation.split(":")[0]!) ?? -1,
    ),
    lemmas: sentence.lemmas,
    fromEpoch: 0,
    untilEpoch: 1000,
  };
}

export const isTrainable = (example: Example): boolean =>
  example.starts.length > 0 && example.starts.length < MOST_TOKENS;
