import type { Article } from "./article.ts";
import type { Attribution } from "./attribution.ts";
import type { Gist } from "./gist.ts";
import type { Note } from "./note.ts";
import type { Sentence } from "./sentence.ts";
import type { Source } from "./source.ts";
import type { Statement } from "./statement.ts";

/**
 * Everything read from one article alone: a pure function of its bytes, plain and serialisable, so that workers can make it.
 * The set-based part (reuse, provenance) sees this and no sentences: what it compares stands in the gists.
 */
export interface Reading {
  readonly article: Article;
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly gists: readonly Gist[];
  readonly notes: readonly Note[];
}

/** A reading with its sentences and tokens, for what looks at one or two articles closely (`compare`). */
export interface DetailedReading extends Reading {
  readonly sentences: readonly Sentence[];
}
