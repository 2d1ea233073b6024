import type { Credit, Person } from "../../core/article.ts";
import type { NameAt } from "../people/agency.ts";
import { isSameName } from "../people/squash.ts";
import { type PlainBlock, personIn } from "./plain-block.ts";

/** Writers and editors from bylines; a byline that names an outlet of the credits names no person. */
export function readPlainPeople(
  blocks: readonly PlainBlock[],
  kinds: readonly string[],
  outlets: readonly string[],
  credits: readonly Credit[],
): { authors: Person[]; editors: Person[] } {
  const authors: Person[] = [];
  const editors: Person[] = [];
  const hands = new Set(
    credits
      .filter(({ kind }) => kind === "contributed" || kind === "edited-by" || kind === "translated-by")
      .map(({ name }) => name),
  );
  const isOutlet = (name: string): boolean => !hands.has(name) && outlets.some((outlet) => isSameName(outlet, name));
  const add = (list: Person[], block: PlainBlock, name: NameAt): void => {
    if (!list.some((known) => isSameName(known.name, name.name)) && !isOutlet(name.name))
      list.push(personIn(block, name));
  };
  for (const [index, block] of blocks.entries()) {
    const part = kinds[index];
    if (part !== "byline" && part !== "credit" && part !== "dateline") continue;
    if (part !== "credit") for (const name of block.reading.persons) add(authors, block, name);
    for (const { role, persons } of block.reading.roles)
      for (const name of persons)
        if (role === "written") add(authors, block, name);
        else if (role === "edited") add(editors, block, name);
  }
  if (authors.length === 0)
    for (const { reading, ...block } of blocks)
      for (const { role, persons, start } of reading.roles)
        if (role === "contributed" && start < 4 && reading.kind === "credit")
          for (const name of persons.slice(0, 4)) add(authors, { reading, ...block }, name);
  return { authors, editors };
}
