/** What `read/` hands over: the bytes (or the decoded text) of one article and what is known about it from outside. Plain data. */
export interface Document {
  /** As shown to the user: path, URL, "corpus.jsonl#id", "-". */
  readonly input: string;
  /** SHA-256 of the original bytes, in hex. */
  readonly sha256: string;
  readonly kind: "html" | "markdown" | "text";
  /** Bytes still to be decoded, or text that came decoded (JSONL). */
  readonly content: Uint8Array | string;
  /** The `charset` of an HTTP header, where there was one. */
  readonly charset: string | null;
  readonly url: string | null;
  /** When the copy was fetched or archived (ISO 8601), where known. */
  readonly archivedAt: string | null;
  /** HTTP or WARC headers that came with the bytes, names in lower case; absent for files. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields of a JSONL line. */
  readonly record: DocumentRecord | null;
  /** The bytes that `content` was taken from, where the two differ (a PDF and its text). */
  readonly original?: { readonly kind: "pdf"; readonly bytes: Uint8Array };
}

/** What a line of JSON says of its article beside the text. */
export interface DocumentRecord {
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
}
