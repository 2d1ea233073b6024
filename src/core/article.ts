import type { PART_KINDS } from "./part-kinds.ts";
import type { Span } from "./span.ts";

/** Somebody named in the record; `span` is null where only the metadata names them. */
export interface Person {
  readonly name: string;
  readonly span: Span | null;
}

/** A point in time as the page gives it: ISO 8601 with the page's own offset, never converted. */
export interface When {
  readonly value: string;
  readonly precision: "year" | "month" | "day" | "minute" | "second";
  readonly span: Span | null;
  readonly from: "page" | "metadata" | "archive";
}

/** What the page files itself under. */
export interface Tag {
  readonly kind: "section" | "region" | "theme" | "series" | "keyword";
  readonly name: string;
}

/** What a stretch of an article's text is. */
export type PartKind = (typeof PART_KINDS)[number];

/** One block of the text. Parts tile the text in order with only white space between. */
export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
}

/** A line that says from whom the text, or a part of it, came. */
export interface Credit {
  readonly kind: "original" | "copyright" | "wire" | "contributed" | "edited-by" | "translated-by" | "via";
  readonly name: string;
  readonly href: string | null;
  /** The whole phrase, not the name alone. */
  readonly span: Span | null;
}

/** On what terms the text may be taken over, as the page states them. */
export interface Terms {
  readonly span: Span;
  readonly allows: readonly string[];
  readonly requires: readonly (
    | "acknowledge-source"
    | "acknowledge-copyright"
    | "link"
    | "unchanged"
    | "non-commercial"
    | "ask-first"
  )[];
  readonly contact: string | null;
}

/** A note in which the outlet changes what it had published: "Correction: an earlier version of this article said …". */
export interface Correction {
  readonly kind: "correction" | "clarification" | "retraction" | "update";
  /** The whole note, its label included. */
  readonly span: Span;
  /** The day that the note gives. */
  readonly date: When | null;
  /** What was wrong, as the note repeats it: "tolls would rise by 18 percent". */
  readonly was: Span | null;
}

/** A link of the page. */
export interface Hyperlink {
  readonly href: string;
  readonly span: Span | null;
}

/** A field of the page's metadata, kept as evidence: `field` as in "link[rel=canonical]", "jsonld.author", "meta[og:site_name]". */
export interface MetadataField {
  readonly field: string;
  readonly value: string;
}

/**
 * One article as read: ONE text, one ruler. For plain text, `text` is the input verbatim; for HTML it is the reading order with
 * boilerplate left out and credits, notes and terms kept.
 */
export interface Article {
  readonly id: string;
  readonly input: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly authors: readonly Person[];
  readonly editors: readonly Person[];
  readonly published: When | null;
  readonly modified: When | null;
  readonly tags: readonly Tag[];
  readonly parts: readonly Part[];
  readonly credits: readonly Credit[];
  readonly terms: readonly Terms[];
  /** Absent in readings of versions that did not look for them. */
  readonly corrections?: readonly Correction[];
  readonly links: readonly Hyperlink[];
  readonly metadata: readonly MetadataField[];
  readonly text: string;
}
