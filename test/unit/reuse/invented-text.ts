const WORDS =
  "harbour board ferry pier council bridge engineer winter storm road school garden train letter village river mayor budget night stone window market paper lamp field boat wall tower song market glass iron hill cloud".split(
    " ",
  );

/** So many invented words, always the same for one seed. */
export function inventedText(seed: number, words: number): string {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1;
  return Array.from({ length: words }, (_, at) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return `${WORDS[state % WORDS.length]}${state % 97 < 40 ? `${state % 89}` : ""}${at % 12 === 11 ? "." : ""}`;
  }).join(" ");
}
