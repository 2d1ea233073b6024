import type { Credit, Person } from "../../core/article.ts";
import { MENU_WORDS } from "../../language/press-names.ts";
import type { NameAt } from "../people/agency.ts";
import { isSameName } from "../people/squash.ts";
import { type PlainBlock, personIn } from "./plain-block.ts";

/** "MDR", "BBC": no name is spelt without a vowel. */
const ACRONYM = /^[B-DF-HJ-NP-TV-XZ]{3,}\s/;

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
    if (ACRONYM.test(name.name)) return;
    if (!list.some((known) => isSameName(known.name, name.name)) && !isOutlet(name.name))
      list.push(personIn(block, name));
  };
  for (const [index, block] of blocks.entries()) {
    const part = kinds[index];
    if (part !== "byline" && part !== "credit" && part !== "dateline") continue;
    if (part !== "credit")
      for (const name of block.reading.persons) if (!MENU_WORDS.test(name.name)) add(authors, block, name);
    for (const { role, persons } of block.reading.roles)
      for (const name of persons)
        if (role === "written") add(authors, block, name);
        else if (role === "edited") add(editors, block, name);
  }
  addAgencies(authors, blocks, kinds);
  if (authors.length === 0)
    for (const { reading, ...block } of blocks)
      for (const { role, persons, start } of reading.roles)
        if (role === "contributed" && start < 4 && reading.kind === "credit")
          for (const name of persons.slice(0, 4)) add(authors, { reading, ...block }, name);
  if (authors.length === 0) authors.push(...firstInstitution(blocks, kinds));
  return { authors, editors };
}

/** Joins an agency to people who wrote with it; behind a comma or a dash it is whom they write for. */
const JOINED = /^\s*(?:[/&]|(?!(?:mit|con|com|met|med)\s)\p{L}{1,3})\s*$/iu;
/** "Agencies": no agency is named. */
const NO_NAME = /^(?:news )?(?:agenc|agentur|agenz|agênc|wire )/iu;

/** Agencies that stand in the place of writers, alone or joined to them: "By Reuters", "By Lena Marsh and Reuters". */
function addAgencies(authors: Person[], blocks: readonly PlainBlock[], kinds: readonly string[]): void {
  const bylines = [...blocks.entries()].filter(([index]) => kinds[index] === "byline");
  for (const [, block] of bylines)
    for (const { role, persons, agencies } of block.reading.roles)
      for (const agency of role === "written" ? agencies : []) {
        const before = persons.filter(({ end }) => end <= agency.start).at(-1);
        const isJoined = before === undefined || JOINED.test(block.text.slice(before.end, agency.start));
        if (isJoined && !NO_NAME.test(agency.name) && (authors.length === 0 || persons.length > 0))
          authors.push(personIn(block, agency));
      }
}

/** Where no person and no agency wrote it, whoever the first byline names: "By Harbour Lantern Staff". */
function firstInstitution(blocks: readonly PlainBlock[], kinds: readonly string[]): Person[] {
  for (const [index, block] of blocks.entries()) {
    if (kinds[index] !== "byline") continue;
    for (const { role, others } of block.reading.roles)
      if (role === "written" && others[0] !== undefined) return [personIn(block, others[0])];
  }
  return [];
}
