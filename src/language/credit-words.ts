/**
 * What the words of one language say about who made and published an article, as data. Every string is the source of a regular
 * expression without capturing groups, matched without regard to case; spaces match any white space.
 */
export type CreditWords = Pick<AllCreditWords, "language" | "commonWords"> & Partial<AllCreditWords>;

interface AllCreditWords {
  /** Two letters, ISO 639-1. */
  readonly language: string;
  /** Before a writer's name: "by", "text:". */
  readonly writtenBy: readonly string[];
  /** Before an editor's name. */
  readonly editedBy: readonly string[];
  /** Before a translator's name. */
  readonly translatedBy: readonly string[];
  /** Says that the text is a translation, without a name. */
  readonly translated: readonly string[];
  /** Says that the text is cut from a book or a longer work. */
  readonly excerpt: readonly string[];
  /** Before the name of somebody who helped. */
  readonly contributedBy: readonly string[];
  /** After the names of those who helped: "contributed to this report". */
  readonly contributedAfter: readonly string[];
  /** Before agencies whose material was used: "with files from". */
  readonly withMaterialFrom: readonly string[];
  /** Says that the text came from an agency's feed as it is. */
  readonly fromFeed: readonly string[];
  /** A joining word that means material was used where an agency follows: "with AFP". */
  readonly withAgency: readonly string[];
  /** Before pictures' makers; such lines credit no text. */
  readonly pictureBy: readonly string[];
  /** The article speaking of itself: "this article", "the post". */
  readonly thisArticle: readonly string[];
  /** "originally published", before a place of publication. */
  readonly firstPublished: readonly string[];
  /** "republished from", directly before the outlet. */
  readonly republishedFrom: readonly string[];
  /** "the original source of this article is", "read the original on", directly before the outlet. */
  readonly originalAt: readonly string[];
  /** "source:", before a short name alone on its line. */
  readonly sourceLabel: readonly string[];
  /** Between "published" and the place: "in", "on", "by". */
  readonly prepositions: readonly string[];
  /** Ends the name of an outlet: "under a licence", "and is republished". */
  readonly afterName: readonly string[];
  /** "our", "this magazine": the outlet speaking of itself. */
  readonly own: readonly string[];
  /** Heads of notes by editors. */
  readonly noteLabel: readonly string[];
  /** How a note without a label begins: "this article has been updated". */
  readonly wholeNote: readonly string[];
  /** Heads of notes that take something back or set it right: "correction", "fe de errores". */
  readonly correctionLabel: readonly string[];
  readonly clarificationLabel: readonly string[];
  readonly retractionLabel: readonly string[];
  /** Heads of notes that only add something. */
  readonly updateLabel: readonly string[];
  /** How a correction without a label begins: "an earlier version of this article", "this story has been corrected". */
  readonly correctedOpening: readonly string[];
  /** Before the words that were wrong: "incorrectly said that", "misstated". */
  readonly saidWrongly: readonly string[];
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** How long ago, and how long it takes to read, as pages write beside a date or in its place: "5 hours ago", "4 minute read". */
  readonly timeAgo: readonly string[];
  /** Twelve, January first; each the alternatives for one month. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Joins names: "and". */
  readonly and: readonly string[];
  /** What a person does at an outlet, after a comma: "staff writer". */
  readonly roles: readonly string[];
  /** Labels of lists of keywords, by what they list. */
  readonly tagLabels: Readonly<
    Partial<Record<"section" | "region" | "theme" | "series" | "keyword", readonly string[]>>
  >;
  /** Whole lines in which a house speaks of itself or to its readers in sentences, wherever they stand: who owns it, whom to ring. */
  readonly standing?: readonly string[];
  /** Whole lines, or how lines start, that are the site speaking of itself. */
  readonly furniture: readonly string[];
  /** Heads of lists of other articles, or of readers' comments. */
  readonly otherArticles: readonly string[];
  /** Before the outlet's own name in its furniture: "subscribe to". */
  readonly siteMention: readonly string[];
  /** Words of permission, licence and copyright that are terms by themselves. */
  readonly terms: readonly string[];
  /** Acts that terms rule: "republish", "reproduction". With one of `permitting` and one of `ownText` in a sentence they are terms. */
  readonly copying: readonly string[];
  /** Allows, forbids or asks: "permission", "prohibited", "as long as". */
  readonly permitting: readonly string[];
  /** What terms are about: "this article", "our content", "in whole or in part". */
  readonly ownText: readonly string[];
  /** What may stand beside agencies on a line that credits them and says nothing else: "this story", "staff", "compiled from". */
  readonly deskWords: readonly string[];
  /** The commonest short words, by which the language is known. */
  readonly commonWords: string;
}
