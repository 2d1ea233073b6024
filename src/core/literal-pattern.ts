/** Words for a regular expression that means these words and no others. */
export const literalPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
