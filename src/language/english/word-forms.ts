import { MARGIN, readForms, Words } from "./words.ts";

/** The forms of single words, as `Words.form` has them. */
export function formsOf(list: Iterable<string>): ReadonlySet<number> {
  const words = new Words();
  return new Set(
    Array.from(list, (word) => {
      readForms(word, Int32Array.of(0), Int32Array.of(word.length), 0, 1, words);
      return words.form[MARGIN]!;
    }),
  );
}
