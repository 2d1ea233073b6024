import { createRequire } from "node:module";

/** The part of better-sqlite3's interface that Kysely and this store use; both drivers are brought to it. */
export interface Statement {
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
}

export interface Database {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
  readonly driver: "node:sqlite" | "libsql";
}

interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { readOnly: boolean },
  ) => {
    prepare(sql: string): {
      all(...parameters: unknown[]): unknown[];
      run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
      iterate(...parameters: unknown[]): IterableIterator<unknown>;
      columns?(): unknown[];
    };
    exec(sql: string): void;
    close(): void;
  };
}

const require = createRequire(import.meta.url);

/**
 * Opens one SQLite file with what the machine has: `node:sqlite` where Node carries it (22.13 and later), else libsql, whose binary
 * comes inside its package. Both write the same file format. Throws what the driver throws.
 */
export function openDatabase(path: string, options: { readOnly: boolean; driver?: Database["driver"] }): Database {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const own = major > 22 || (major === 22 && minor >= 13);
  return keepingStatements(
    (options.driver ?? (own ? "node:sqlite" : "libsql")) === "node:sqlite"
      ? openNodeSqlite(path, options.readOnly)
      : openLibsql(path, options.readOnly),
  );
}

const MOST_STATEMENTS = 200;

/**
 * The same database, where a statement that was asked for lately is not prepared again: Kysely asks for each query anew, and what a prepared
 * statement holds is outside of what the garbage collector sees. A statement that is being iterated over must not be asked for again meanwhile.
 */
function keepingStatements(database: Database): Database {
  const kept = new Map<string, Statement>();
  return {
    ...database,
    prepare(sql) {
      const statement = kept.get(sql) ?? database.prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    close() {
      kept.clear();
      database.close();
    },
  };
}

function openNodeSqlite(path: string, readOnly: boolean): Database {
  const { DatabaseSync } = require("node:sqlite") as NodeSqlite;
  const database = new DatabaseSync(path, { readOnly });
  return {
    driver: "node:sqlite",
    exec: (sql) => database.exec(sql),
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        reader: /^\s*(?:select|with|pragma|explain)\b|\breturning\b/i.test(sql),
        all: (parameters) => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        iterate: (parameters) => statement.iterate(...parameters),
      };
    },
  };
}

interface Libsql {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
}

function openLibsql(path: string, readOnly: boolean): Database {
  const Driver = require("libsql") as new (path: string, options: { readonly: boolean }) => Libsql;
  const database = new Driver(path, { readonly: readOnly });
  return {
    driver: "libsql",
    exec: (sql) => database.exec(sql),
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql);
      // libsql asks SQLite each time
      const { reader } = statement;
      return {
        reader,
        all: (parameters) => statement.all(parameters),
        run: (parameters) => statement.run(parameters),
        iterate: (parameters) => statement.iterate(parameters),
      };
    },
  };
}
