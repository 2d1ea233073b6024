import { addressIn, type ListedEntry } from "./listed-entry.ts";

/**
 * The entries of a BibTeX or BibLaTeX library: `url`, else `howpublished`, and the copies in `file` as Zotero ("Snapshot:a/b.html:text/html")
 * and others (a bare path) write them. Entry by entry, so that one with an unclosed brace spoils no other.
 */
export const bibtexEntries = (text: string): ListedEntry[] =>
  entriesIn(text, /^[ \t]*@(?!comment|string|preamble)\w+\s*[{(]/gim).map((entry) => ({
    address: addressIn(plain(/\b(?:url|howpublished)\s*=\s*[{"]\s*(?:\\url\{)?\s*(https?:[^}"\s]+)/i.exec(entry)?.[1])),
    files: (/\bfile\s*=\s*[{"]([^}"]*)/i.exec(entry)?.[1] ?? "").split(/(?<!\\);/).map((listed) => {
      const parts = listed.split(/(?<!\\):/);
      return plain(parts.length < 3 ? listed : parts.slice(1, -1).join(":")).trim();
    }),
  }));

/** The entries of a RIS file: `UR`, `LK` or an address in `L1`, and the copies in `L1` to `L4`. */
export const risEntries = (text: string): ListedEntry[] =>
  entriesIn(text, /^TY {2}-/gm).map((entry) => {
    const values = [...entry.matchAll(/^(UR|LK|L[1-4]) {2}-[ \t]*(\S.*?)[ \t\r]*$/gm)].map((match) => match[2] ?? "");
    const address = values.map(addressIn).find((one) => one !== null) ?? null;
    return { address, files: values.filter((value) => addressIn(value) === null) };
  });

/** The text of each entry, where an entry begins at each match of `opening`. */
function entriesIn(text: string, opening: RegExp): string[] {
  const starts = [...text.matchAll(opening)].map((match) => match.index);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}

/** Without the backslashes that TeX wants before some signs. */
const plain = (field = ""): string => field.replaceAll(/\\([_%&#:;\\$~])/g, "$1");
