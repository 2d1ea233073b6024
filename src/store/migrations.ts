/**
 * The steps from an empty file to today's tables, in order; a case remembers how many it has taken. A step that has shipped is never
 * changed: a later one mends it.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  INSERT INTO meta VALUES ('lock', '');
  CREATE TABLE originals (
    sha256 TEXT PRIMARY KEY, length INTEGER NOT NULL, kind TEXT NOT NULL, charset TEXT, headers TEXT, fetched_at TEXT
  ) STRICT;
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, address TEXT NOT NULL, version INTEGER NOT NULL, current INTEGER NOT NULL,
    input TEXT NOT NULL, url TEXT, outlet TEXT, title TEXT, language TEXT, published TEXT,
    original TEXT NOT NULL REFERENCES originals (sha256), text_sha256 TEXT NOT NULL, record TEXT, read_by TEXT NOT NULL,
    reading BLOB NOT NULL, added_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX articles_by_address ON articles (address, version);
  CREATE INDEX articles_by_original ON articles (original);
  CREATE INDEX articles_by_text ON articles (text_sha256);
  CREATE INDEX articles_by_published ON articles (published);
  CREATE TABLE addresses (address TEXT NOT NULL, article TEXT NOT NULL, seen_at TEXT NOT NULL, PRIMARY KEY (address, article)) STRICT;
  CREATE TABLE facets (
    article TEXT NOT NULL, statement TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, headline INTEGER NOT NULL,
    level TEXT NOT NULL, level_rank INTEGER NOT NULL, act TEXT NOT NULL, negated INTEGER NOT NULL, naming TEXT NOT NULL, speaker TEXT
  ) STRICT;
  CREATE INDEX facets_by_article ON facets (article);
  CREATE INDEX facets_by_naming ON facets (naming, act, level_rank);
  CREATE INDEX facets_by_act ON facets (act, level_rank);
  CREATE TABLE notes (
    id TEXT PRIMARY KEY, target_kind TEXT NOT NULL, target TEXT NOT NULL, article TEXT, text_sha256 TEXT, start INTEGER, "end" INTEGER,
    exact TEXT, body TEXT, author TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE rulings (
    id TEXT PRIMARY KEY, target_kind TEXT NOT NULL, target TEXT NOT NULL, action TEXT NOT NULL, value TEXT, reason TEXT NOT NULL,
    author TEXT NOT NULL, at TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX rulings_by_target ON rulings (target_kind, target);
  CREATE TABLE log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, target TEXT, why TEXT, detail TEXT,
    previous TEXT NOT NULL, hash TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER log_is_append_only_update BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  CREATE TRIGGER log_is_append_only_delete BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  CREATE VIRTUAL TABLE words USING fts5(
    title, text, quotations, speakers, notes, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3'
  );
  `,
  // words come folded (cases/search/folded-words.ts), so the tokeniser only parts them at spaces; "search" tells what filled the tables
  `
  DROP TABLE words;
  CREATE VIRTUAL TABLE words USING fts5(
    title, text, quotations, speakers, notes, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3'
  );
  ALTER TABLE articles ADD COLUMN folded TEXT NOT NULL DEFAULT '';
  CREATE INDEX articles_by_recency ON articles (current, published, id, language, folded);
  DROP TABLE facets;
  CREATE TABLE facets (
    number INTEGER NOT NULL, statement TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, headline INTEGER NOT NULL,
    level TEXT NOT NULL, level_rank INTEGER NOT NULL, act TEXT NOT NULL, negated INTEGER NOT NULL, naming TEXT NOT NULL, speaker TEXT,
    speaker_folded TEXT
  ) STRICT;
  CREATE INDEX facets_by_number ON facets (number);
  CREATE INDEX facets_by_naming ON facets (naming, act, level_rank, headline, number);
  CREATE INDEX facets_by_act ON facets (act, level_rank, headline, naming, number);
  CREATE INDEX facets_by_headline ON facets (headline, level_rank, act, naming, number);
  CREATE INDEX facets_by_speaker ON facets (speaker_folded, number);
  INSERT INTO meta VALUES ('search', CASE WHEN EXISTS (SELECT 1 FROM articles) THEN '0' ELSE '2' END);
  `,
  // every speaker once: `source:NAME` looks through names, not through all that they said
  `
  CREATE TABLE speakers (folded TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  INSERT INTO speakers SELECT DISTINCT speaker_folded FROM facets WHERE speaker_folded IS NOT NULL;
  `,
];
