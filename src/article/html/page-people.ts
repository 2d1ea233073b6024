import type { Person } from "../../core/article.ts";
import type { Span } from "../../core/span.ts";
import { isSameName } from "../people/squash.ts";
import type { Arranged } from "./arrange-page.ts";

/** Writers and editors whom the page itself names, in bylines and credits. */
export function readPagePeople(
  arranged: readonly Arranged[],
  spans: readonly Span[],
  own: readonly string[],
): { authors: Person[]; editors: Person[] } {
  const authors: Person[] = [];
  const editors: Person[] = [];
  for (const [index, { kind, reading }] of arranged.entries()) {
    if (kind !== "byline" && kind !== "credit" && kind !== "dateline") continue;
    const start = spans[index]?.start ?? 0;
    const add = (list: Person[], name: { name: string; start: number; end: number }): void => {
      if (
        !own.some((outlet) => isSameName(outlet, name.name)) &&
        !list.some((known) => isSameName(known.name, name.name))
      )
        list.push({ name: name.name, span: { start: start + name.start, end: start + name.end } });
    };
    if (kind !== "credit") for (const name of reading.persons) add(authors, name);
    for (const role of reading.roles)
      for (const name of role.persons)
        if (role.role === "written") add(authors, name);
        else if (role.role === "edited") add(editors, name);
  }
  return { authors, editors };
}

/** The writers without those whom the page itself calls editors, where others remain: a byline element may hold "Edited by". */
export function withoutEditors(
  { persons }: { readonly persons: readonly string[] },
  { authors, editors }: { readonly authors: readonly Person[]; readonly editors: readonly Person[] },
): readonly string[] {
  const isIn = (list: readonly Person[], name: string): boolean => list.some((person) => isSameName(person.name, name));
  const writers = persons.filter((name) => !isIn(editors, name) || isIn(authors, name));
  return writers.length > 0 ? writers : persons;
}

/** Where the names of the metadata stand on the page: in a byline, a credit, or nowhere. */
export function withSpans(
  names: readonly string[],
  text: string,
  arranged: readonly Arranged[],
  spans: readonly Span[],
): Person[] {
  return names.map((name) => {
    for (const kinds of [
      ["byline", "dateline"],
      ["credit", "note", "subtitle"],
    ])
      for (const [index, part] of arranged.entries()) {
        if (!kinds.includes(part.kind)) continue;
        const at = part.text.toLowerCase().indexOf(name.toLowerCase());
        const start = (spans[index]?.start ?? 0) + at;
        if (at >= 0 && start + name.length <= text.length) return { name, span: { start, end: start + name.length } };
      }
    return { name, span: null };
  });
}
