/** What a block of an article may be, in the order in which a page is told. */
export const PART_KINDS = [
  "title",
  "subtitle",
  "byline",
  "dateline",
  "note",
  "paragraph",
  "caption",
  "credit",
  "terms",
  "furniture",
] as const;
