import { oneSpelling } from "../../language/english/spellings.ts";

/** Numbers for words, shared by all articles of one run: two words have the same number exactly when they are equal, or one word in the spellings of two countries. */
export interface Vocabulary {
  readonly idOf: (word: string) => number;
  readonly wordOf: (id: number) => string;
}

export function makeVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const words: string[] = [];
  return {
    idOf: (word) => {
      const known = ids.get(word);
      if (known !== undefined) return known;
      const plain = oneSpelling(word);
      const id = ids.get(plain) ?? words.length;
      ids.set(plain, id).set(word, id);
      if (id === words.length) words.push(plain);
      return id;
    },
    wordOf: (id) => words[id] ?? "",
  };
}
