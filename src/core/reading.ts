import type { Article } from "./article.ts";
import type { Attribution } from "./attribution.ts";
import type { Gist } from "./gist.ts";
import type { Note } from "./note.ts";
import type { Sentence } from "./sentence.ts";
import type { Source } from "./source.ts";
import type { Statement } from "./statement.ts";

/** Everything read from one article alone: a pure function of its bytes, plain and serialisable, so that workers can make it. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly gists: readonly Gist[];
  readonly notes: readonly Note[];
}
