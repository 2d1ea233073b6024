/** Own words in common runs of five that make a copy whatever else speaks against it. */
const COPIED_WORDS = 16;
const COPIED_SHARE = 0.35;
/** Fewer words that are no names and no numbers: a list. */
const WORDING_SHARE = 0.5;

interface Words {
  readonly aWords: number;
  readonly bWords: number;
}

/**
 * Do so many of the writer's own words stand in common runs that nothing else has to be asked? `own`: outside quotation marks, of them
 * `inFives` in common runs of five and more; `wording`: also without names and numbers.
 */
export function isCopied(own: Words & { readonly inFives: number }, wording: Words): boolean {
  const ownWords = Math.max(1, Math.min(own.aWords, own.bWords));
  return (
    own.inFives >= COPIED_WORDS &&
    own.inFives >= COPIED_SHARE * ownWords &&
    Math.min(wording.aWords, wording.bWords) >= WORDING_SHARE * ownWords
  );
}
