import type { Article } from "../core/article.ts";
import type { Attribution } from "../core/attribution.ts";
import type { Gist } from "../core/gist.ts";
import type { Sentence } from "../core/sentence.ts";
import type { Source } from "../core/source.ts";
import type { Statement } from "../core/statement.ts";

/** What is put forward, clause by clause, with its strength and quantities, and the gist that lets claims be compared. */
export function findStatements(
  _article: Article,
  _sentences: readonly Sentence[],
  _attributions: readonly Attribution[],
  _sources: readonly Source[],
): { readonly statements: readonly Statement[]; readonly gists: readonly Gist[] } {
  return { statements: [], gists: [] };
}
