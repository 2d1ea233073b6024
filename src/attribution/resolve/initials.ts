/** "Northern News Service" → "nns": small words between have no letter in it. */
export const initialsOf = (words: readonly string[]): string =>
  words.length < 2
    ? ""
    : words
        .flatMap((word) => word.split(/[-‑–]/))
        .map((word) => (/^\p{Lu}/u.test(word) ? word[0]?.toLowerCase() : ""))
        .join("");
