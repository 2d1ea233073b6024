import type { Span } from "../core/span.ts";

/** "a report titled “…”" gives a name. */
const GIVES_NAME = /^(?:(?:is|was|are|were|been)\s+)?(?:sub)?(?:en)?titled$/i;
/** "Readers will know the place": told to them, not by them. Not "will know that". */
const REMINDS = /^(?:will|['’]ll)\s+(?:know|remember|recall|recognise|recognize)$/i;

/** "met to hear about the lock": who comes to hear says nothing. */
const COMES_TO_HEAR = /^to\s+(?:hear|listen)\b/i;

/** Is a cue by its own words no speech: does it give a name, remind the reader, or come to listen? Whatever the tree. */
export const isNoSpeech = (text: string, { start, end }: Span, what: readonly Span[]): boolean => {
  const words = text.slice(start, end);
  if (GIVES_NAME.test(words) || COMES_TO_HEAR.test(words)) return true;
  const [first] = what;
  return (
    REMINDS.test(words) &&
    first !== undefined &&
    !/^(?:that|how|why|whether|what|who)\b/i.test(text.slice(first.start, first.end))
  );
};
