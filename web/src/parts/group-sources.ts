import { isUnnamedSource } from "../../../src/core/naming.ts";
import type { SourceRow } from "../../../src/report/format.ts";

/** The sources of one name, each with its article. */
export interface SourceGroup {
  readonly name: string;
  readonly rows: readonly [SourceRow, ...SourceRow[]];
  /** How often they are quoted, all together. */
  readonly said: number;
}

/**
 * Named sources of the same name side by side, most quoted first. Unnamed sources are never put together, nor is a name of one word
 * with a longer one.
 *
 * May mislead: two people of one name stand in one group; each keeps its own row, article and rulings.
 */
export function groupSources(rows: readonly SourceRow[]): readonly SourceGroup[] {
  const groups = new Map<string, [SourceRow, ...SourceRow[]]>();
  for (const row of rows) {
    const { name, naming, id } = row.source;
    const key = name !== null && NAMED.test(naming) ? plainName(name) : id;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()]
    .map((members) => ({
      name: members[0].label,
      rows: members,
      said: members.reduce((sum, { said }) => sum + said, 0),
    }))
    .sort((a, b) => b.said - a.said);
}

/** A person, a body or an office by name; not a paper, and nobody who is only described. */
const NAMED = /^N[1-3]/;

/** Without initials in the middle: "Ada M. Brandt" is listed with "Ada Brandt". */
const plainName = (label: string): string =>
  label
    .toLocaleLowerCase()
    .replace(/(?<=\S)\s+\p{L}\.(?=\s+\S)/gu, "")
    .replace(/^the\s+/, "");

/** Rows by what the count of a claim makes of them; `others`: relays, "reportedly", and those of whom the text does not tell who they are. */
export function countKinds(groups: readonly SourceGroup[]): {
  readonly named: number;
  readonly unnamed: number;
  readonly documents: number;
  readonly others: number;
} {
  const namings = groups.map(({ rows: [{ source }] }) => source.naming);
  const count = (belongs: (naming: string) => boolean): number => namings.filter(belongs).length;
  const named = count((naming) => naming === "N1" || naming === "N2");
  const documents = count((naming) => naming === "N3");
  const unnamed = count(isUnnamedSource);
  return { named, unnamed, documents, others: namings.length - named - unnamed - documents };
}
