import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, SqliteDialect } from "kysely";
import { HearsayError } from "../core/errors.ts";
import { type Database, openDatabase } from "./driver.ts";
import { MIGRATIONS } from "./migrations.ts";
import { Originals } from "./originals.ts";
import type { CaseTables } from "./tables.ts";
import { isBusy, refusal } from "./write.ts";

const FILE = "case.sqlite";

/** So long another program's writing is waited for. */
const BUSY_MS = 10_000;

/** One case, one folder: `case.sqlite` and `originals/`. Copying the folder while nothing writes is a backup. */
export interface CaseStore {
  readonly folder: string;
  readonly tables: Kysely<CaseTables>;
  readonly originals: Originals;
  close(): void;
}

export interface OpenOptions {
  /** Make the case where there is none; otherwise a missing case is an error. */
  readonly create?: boolean;
  readonly readOnly?: boolean;
  /** What is opened is only read: where the folder cannot be written, a copy of its tables is read instead. */
  readonly forReading?: boolean;
  readonly driver?: Database["driver"];
}

/**
 * Opens a case, and brings an older one up to today's tables.
 *
 * Throws `case-missing`, `case-not-writable`, `case-newer`, `case-damaged`; the folder is left as it was.
 */
export function openCase(folder: string, options: OpenOptions = {}): CaseStore {
  const path = join(folder, FILE);
  const readOnly = options.readOnly ?? false;
  if (!existsSync(path)) {
    if (options.create !== true) throw missing(folder);
    makeFolder(folder);
  }
  try {
    return storeOf(folder, prepared(path, folder, readOnly, options.driver), () => undefined);
  } catch (error) {
    const isShut = error instanceof HearsayError && error.code === "case-not-writable";
    if (options.forReading !== true || !isShut) throw error;
    return openCopy(folder, path, options.driver, error);
  }
}

/** Is there a case in the folder? */
export const isCase = (folder: string): boolean => existsSync(join(folder, FILE));

/** The case opened, and brought up to today's tables unless it is only to be read as it is. */
function prepared(path: string, folder: string, readOnly: boolean, driver: Database["driver"] | undefined): Database {
  const database = openGuarded(path, readOnly, driver);
  try {
    if (!readOnly) prepare(database, folder);
    else checkVersion(database, folder);
    return database;
  } catch (error) {
    database.close();
    throw error instanceof HearsayError ? error : damaged(path, error);
  }
}

/**
 * A case on a medium that cannot be written: SQLite needs room beside a database, also to read it, so a copy of the tables is opened and
 * thrown away when it is closed. The originals are read where they lie.
 */
function openCopy(
  folder: string,
  path: string,
  driver: Database["driver"] | undefined,
  because: HearsayError,
): CaseStore {
  const copy = mkdtempSync(join(tmpdir(), "hearsay-read-"));
  const remove = (): void => rmSync(copy, { recursive: true, force: true });
  try {
    for (const end of ["", "-wal"])
      if (existsSync(`${path}${end}`)) {
        copyFileSync(`${path}${end}`, join(copy, `${FILE}${end}`));
        chmodSync(join(copy, `${FILE}${end}`), 0o600);
      }
    return storeOf(folder, prepared(join(copy, FILE), folder, false, driver), remove);
  } catch (error) {
    remove();
    throw error instanceof HearsayError && error.code === "case-newer" ? error : because;
  }
}

const storeOf = (folder: string, database: Database, closed: () => void): CaseStore => ({
  folder,
  tables: new Kysely<CaseTables>({ dialect: new SqliteDialect({ database: database as never }) }),
  originals: new Originals(join(folder, "originals")),
  close: () => {
    database.close();
    closed();
  },
});

function openGuarded(path: string, readOnly: boolean, driver: Database["driver"] | undefined): Database {
  try {
    const database = openDatabase(path, driver === undefined ? { readOnly } : { readOnly, driver });
    database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
    return database;
  } catch (error) {
    throw new HearsayError(
      "case-not-writable",
      `${path} cannot be opened: ${told(error)}. Check the folder's rights.`,
      {
        cause: error,
      },
    );
  }
}

/** Where two programs make one case at once, SQLite says at once that it is busy: turning to the log does not wait as writing does. */
function turnToWal(database: Database): void {
  for (const until = Date.now() + BUSY_MS; ; ) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function prepare(database: Database, folder: string): void {
  try {
    checkVersion(database, folder);
    turnToWal(database);
    database.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    // many articles touch pages all over the indexes: 8 MB of them stay in memory, and the log is worked in after 16 MB
    database.exec("PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 4000");
    while (checkVersion(database, folder) < MIGRATIONS.length) {
      database.exec("BEGIN IMMEDIATE");
      // another process may have taken the step while this one waited for the lock
      const step = checkVersion(database, folder);
      if (step < MIGRATIONS.length) database.exec(`${MIGRATIONS[step]}; PRAGMA user_version = ${step + 1}`);
      database.exec("COMMIT");
    }
  } catch (error) {
    throw refusal(folder, error) ?? error;
  }
}

/** How many migrations the case has taken. */
function checkVersion(database: Database, folder: string): number {
  const [row] = database.prepare("PRAGMA user_version").all([]) as { user_version: number }[];
  const taken = row?.user_version ?? 0;
  if (taken > MIGRATIONS.length) {
    const says = `The case in ${folder} was written by a newer Hearsay (tables ${taken}, this one knows ${MIGRATIONS.length}). Nothing was changed; update Hearsay to open it.`;
    throw new HearsayError("case-newer", says);
  }
  return taken;
}

function makeFolder(folder: string): void {
  try {
    if (existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith("."))) {
      const says = `${folder} holds other files and no case. Name an empty or a new folder for --case.`;
      throw new HearsayError("case-missing", says);
    }
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    const says = `The folder ${folder} cannot be made: ${told(error)}. Name one that you may write to.`;
    throw new HearsayError("case-not-writable", says, { cause: error });
  }
}

const missing = (folder: string): HearsayError =>
  new HearsayError(
    "case-missing",
    `There is no case in ${folder}. "hearsay add FILE --case ${folder}" makes one; or name another folder.`,
  );

const damaged = (path: string, error: unknown): HearsayError =>
  new HearsayError(
    "case-damaged",
    `${path} cannot be read as a case: ${told(error)}. Nothing was changed; restore it from a copy, or begin a new case from its originals.`,
    { cause: error },
  );

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));
