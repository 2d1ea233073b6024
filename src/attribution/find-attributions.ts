import type { Article } from "../core/article.ts";
import type { Attribution } from "../core/attribution.ts";
import type { Note } from "../core/note.ts";
import type { Sentence } from "../core/sentence.ts";
import type { Source } from "../core/source.ts";

/** Who said what, as a tree, with the sources resolved within the article. */
export function findAttributions(
  _article: Article,
  _sentences: readonly Sentence[],
): {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
  readonly notes: readonly Note[];
} {
  return { sources: [], attributions: [], notes: [] };
}
