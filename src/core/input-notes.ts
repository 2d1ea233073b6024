import type { Note } from "./note.ts";

/** What was odd about the bytes of an input that was read all the same. */
const ODD: ReadonlySet<string> = new Set([
  "page-cut",
  "encoding-guessed",
  "damaged-characters",
  "unpaired-surrogate",
  "encoded-twice",
]);

/** Why an input is no article, in one sentence that begins with its name; null where it is one. */
export const refusalIn = (notes: readonly Note[]): string | null =>
  notes.find(({ code }) => code === "not-an-article")?.says ?? null;

/** What a person should know about the bytes of an input, each in one sentence. */
export const oddInputNotes = (notes: readonly Note[]): Note[] => notes.filter(({ code }) => ODD.has(code));
