import type { Token } from "../core/sentence.ts";
import type { Span } from "../core/span.ts";

/** A sentence before it is placed in an article's part. */
export interface AnalysedSentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** What every language offers: sentences, tokens, tags and a dependency tree of one block of text. */
export interface LanguageModel {
  /** BCP 47 primary tag ("en"), "und" for the language-neutral one. */
  readonly language: string;
  /**
   * The sentences of `text` inside `span`, in order, spans in the ruler of `text`. Sentences and tokens do not overlap; a token
   * is never empty. Any text is survived. Cost: linear in the length of the span. `names`: what `namesOf` found in the whole of it.
   */
  analyse(text: string, span: Span, names?: ReadonlySet<string>): readonly AnalysedSentence[];
  /** Words of a whole text that are surnames there, in lower case, where the language tells. */
  namesOf?(text: string): ReadonlySet<string>;
}
