/** Numbers for words, shared by all articles of one run: two words have the same number exactly when they are equal. */
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
      ids.set(word, words.length);
      words.push(word);
      return words.length - 1;
    },
    wordOf: (id) => words[id] ?? "",
  };
}
