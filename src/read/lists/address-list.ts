import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { HearsayError } from "../../core/errors.ts";
import { explained } from "../list-files.ts";
import { containerInside } from "../read-container.ts";
import { keptCopy } from "./kept-copy.ts";
import { bibtexEntries, risEntries } from "./library-entries.ts";
import { addressIn, type ListedEntry } from "./listed-entry.ts";
import { zoteroEntries } from "./zotero-entries.ts";

/** A page that a list names: its address, the copy of it beside the list, or both. */
export interface ListedPage {
  readonly address: string | null;
  /** Path of the copy; what has one need not be fetched. */
  readonly copy: string | null;
  /** Line or entry, from 1. */
  readonly place: number;
}

export interface AddressList {
  readonly pages: readonly ListedPage[];
  /** Entries that name neither an address nor a copy that is there. */
  readonly without: number;
}

/** Column names that hold addresses, also as Zotero writes them. */
const COLUMN = /^(?:url|urls|link|links|address|page|permalink|website|uri)$/i;

/** Is the file a list of addresses: a table, or a library of Zotero or BibTeX? By its name; `.rdf` may be a feed, which its beginning tells. */
export async function isAddressList(path: string): Promise<boolean> {
  if (!/\.(?:csv|tsv|bib|bibtex|ris|csl\.json|rdf)$/i.test(path)) return false;
  if (!/\.rdf$/i.test(path)) return true;
  const bytes = await readFile(path).catch(() => new Uint8Array());
  return containerInside(bytes.subarray(0, 4096)) !== "feed";
}

/**
 * The pages in a table (CSV, TSV), a library (BibTeX, RIS, CSL-JSON) or an export of Zotero (CSV, RDF), in order, each once. A table
 * without a column of that name is searched cell by cell. Copies are looked for in the folder of the list only. Throws where no page is named.
 */
export async function readAddressList(path: string): Promise<AddressList> {
  let text: string;
  try {
    text = (await readFile(path, "utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    throw explained(path, error as NodeJS.ErrnoException);
  }
  const pages: ListedPage[] = [];
  const seen = new Set<string>();
  let without = 0;
  for (const [index, { address, files }] of (await entriesOf(path, text)).entries()) {
    const copy = files.length === 0 ? null : await keptCopy(path, files);
    const key = address ?? copy;
    if (key === null) without++;
    if (key === null || seen.has(key)) continue;
    seen.add(key);
    pages.push({ address, copy, place: index + 1 });
  }
  if (pages.length === 0)
    throw new HearsayError(
      "no-articles",
      `${path}: names no http or https addresses and no pages kept beside it. Give a table with a column "url", or the pages themselves.`,
    );
  return { pages, without };
}

async function entriesOf(path: string, text: string): Promise<readonly ListedEntry[]> {
  if (/\.rdf$/i.test(path)) return zoteroEntries(path, text);
  if (/\.ris$/i.test(path)) return risEntries(text);
  if (/\.bib(?:tex)?$/i.test(path)) return bibtexEntries(text);
  const addresses = /\.json$/i.test(path) ? fromCsl(path, text) : fromTable(path, text);
  return addresses.map((address) => ({ address, files: [] }));
}

function fromTable(path: string, text: string): (string | null)[] {
  const options = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true };
  let rows: string[][];
  try {
    rows = parse(text, { ...options, delimiter: /\.tsv$/i.test(path) ? "\t" : [",", ";", "\t"] });
  } catch (cause) {
    const says = cause instanceof Error ? cause.message : String(cause);
    throw new HearsayError("not-readable", `${path}: is no table that can be read (${says}). Save it as CSV again.`, {
      cause,
    });
  }
  const column = rows[0]?.findIndex((name) => COLUMN.test(name)) ?? -1;
  if (column >= 0) return rows.slice(1).map((row) => addressIn(row[column] ?? ""));
  return rows
    .map((row) => row.map(addressIn).find((address) => address !== null) ?? null)
    .filter((address, index) => index > 0 || address !== null);
}

function fromCsl(path: string, text: string): (string | null)[] {
  try {
    const items: unknown = JSON.parse(text);
    return (Array.isArray(items) ? items : [items]).map((item) =>
      addressIn(String((item as { URL?: unknown })?.URL ?? "")),
    );
  } catch (cause) {
    throw new HearsayError("bad-json", `${path}: is no JSON. Export the library as CSL-JSON again.`, { cause });
  }
}
