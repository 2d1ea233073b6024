import type { Generated } from "kysely";

/** One row a kept original: the bytes lie in `originals/` under their SHA-256. */
export interface OriginalsTable {
  sha256: string;
  length: number;
  /** How the bytes are to be read again: "html", "markdown", "text". */
  kind: string;
  charset: string | null;
  /** JSON of the HTTP or WARC headers that came with it; null for files. */
  headers: string | null;
  fetched_at: string | null;
}

/** One version of one article. `address` tells which page it is a version of. */
export interface ArticlesTable {
  /** Row number, shared with the full-text table. */
  number: Generated<number>;
  id: string;
  address: string;
  version: number;
  /** 1 for the newest version of its address. */
  current: number;
  input: string;
  url: string | null;
  outlet: string | null;
  title: string | null;
  language: string | null;
  published: string | null;
  original: string;
  text_sha256: string;
  /** JSON of `DocumentRecord`, so that the same bytes give the same article again. */
  record: string | null;
  /** Program version that made the reading. */
  read_by: string;
  /** The Reading as deflated JSON. */
  reading: Uint8Array;
  added_at: string;
  /** Outlet and address without case and accents, for `outlet:`. */
  folded: Generated<string>;
}

/** Every path or URL under which an article came. */
export interface AddressesTable {
  address: string;
  article: string;
  seen_at: string;
}

/** Statements as search sees them. */
export interface FacetsTable {
  /** Of the article's row. */
  number: number;
  statement: string;
  start: number;
  end: number;
  headline: number;
  /** 0–100, the middle of the level's rank, for comparison only; −1 where the words carry no number. */
  level: string;
  level_rank: number;
  act: string;
  negated: number;
  naming: string;
  speaker: string | null;
  speaker_folded: string | null;
}

/** Every `speaker_folded` that facets have or had. */
export interface SpeakersTable {
  folded: string;
}

export interface NotesTable {
  id: string;
  /** What it is on: "article", "finding", "claim", "source", "statement", "case". */
  target_kind: string;
  target: string;
  article: string | null;
  text_sha256: string | null;
  start: number | null;
  end: number | null;
  /** The words it stood on, archived. */
  exact: string | null;
  /** Null once erased; the log keeps its hash. */
  body: string | null;
  author: string;
  at: string;
}

/** A person's word over the machine's. The newest for a target counts. */
export interface RulingsTable {
  id: string;
  target_kind: string;
  target: string;
  action: string;
  value: string | null;
  reason: string;
  author: string;
  at: string;
  undone: number;
}

export interface LogTable {
  seq: Generated<number>;
  at: string;
  who: string;
  what: string;
  target: string | null;
  why: string | null;
  detail: string | null;
  previous: string;
  hash: string;
}

export interface MetaTable {
  key: string;
  value: string;
}

export interface CaseTables {
  originals: OriginalsTable;
  articles: ArticlesTable;
  addresses: AddressesTable;
  facets: FacetsTable;
  speakers: SpeakersTable;
  notes: NotesTable;
  rulings: RulingsTable;
  log: LogTable;
  meta: MetaTable;
}
