import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { HearsayError } from "../core/errors.ts";
import { explained } from "./list-files.ts";

/** One line of a list of addresses, as the file has it. */
export interface ListedAddress {
  readonly address: string;
  /** Line or entry, from 1. */
  readonly place: number;
}

export interface AddressList {
  readonly addresses: readonly ListedAddress[];
  /** Entries that name no address. */
  readonly without: number;
}

const ADDRESS = /^https?:\/\/\S+$/i;
/** Column names that hold addresses, also as Zotero writes them. */
const COLUMN = /^(?:url|urls|link|links|address|page|permalink|website|uri)$/i;

/** Is the file a list of addresses by its name: a table, or a library of Zotero or BibTeX? */
export const isAddressList = (path: string): boolean => /\.(?:csv|tsv|bib|bibtex|ris|csl\.json|rdf)$/i.test(path);

/**
 * The addresses in a table (CSV, TSV), a library (BibTeX, RIS, CSL-JSON) or an export of Zotero (CSV, RDF), in order, each once. A table
 * without a column of that name is searched cell by cell.
 */
export async function readAddressList(path: string): Promise<AddressList> {
  let text: string;
  try {
    text = (await readFile(path, "utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    throw explained(path, error as NodeJS.ErrnoException);
  }
  const found = /\.(?:csv|tsv)$/i.test(path)
    ? fromTable(path, text)
    : /\.json$/i.test(path)
      ? fromCsl(path, text)
      : /\.rdf$/i.test(path)
        ? fromEntries(
            text,
            /<(?:bib:|z:|rdf:Description\b)[^>]*rdf:about="/g,
            /<rdf:value>\s*(https?:[^<\s]+)|rdf:about="(https?:[^"]+)"/,
          )
        : /\.ris$/i.test(path)
          ? fromEntries(text, /^TY {2}-/gm, /^(?:UR|L1|LK) {2}-\s*(https?:\S+)/m)
          : fromEntries(
              text,
              /^[ \t]*@(?!comment|string|preamble)\w+\s*\{/gim,
              /\b(?:url|howpublished)\s*=\s*[{"]\s*(?:\\url\{)?\s*(https?:[^}"\s]+)/i,
            );
  const seen = new Set<string>();
  const addresses = found.flatMap((address, index) => {
    if (address === null || seen.has(address)) return [];
    seen.add(address);
    return [{ address, place: index + 1 }];
  });
  const without = found.filter((address) => address === null).length;
  if (addresses.length === 0)
    throw new HearsayError(
      "no-articles",
      `${path}: names no http or https addresses. Give a table with a column "url", or the pages themselves.`,
    );
  return { addresses, without };
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

/** The first address of each entry, where an entry begins at each match of `opening`. */
function fromEntries(text: string, opening: RegExp, field: RegExp): (string | null)[] {
  const starts = [...text.matchAll(opening)].map((match) => match.index);
  return starts.map((start, index) => {
    const match = field.exec(text.slice(start, starts[index + 1] ?? text.length));
    return addressIn(
      (match?.[1] ?? match?.[2] ?? "")
        .replaceAll("&amp;", "&")
        .replaceAll("\\_", "_")
        .replaceAll("\\%", "%")
        .replaceAll("\\&", "&"),
    );
  });
}

const addressIn = (cell: string): string | null => (ADDRESS.test(cell.trim()) ? cell.trim() : null);
