/**
 * Writes models/given-names.txt: given names that lean to one gender, each with how often and in how many collections it was met.
 *
 *   pip download --no-deps nomquamgender==0.1.4 && unzip nomquamgender-*.whl nomquamgender/name_data.json
 *   npm run train:names -- nomquamgender/name_data.json
 *
 * The data (MIT licence) are counts from some thirty public name collections, put together for Van Buskirk, Clauset and Larremore, "An open-source
 * cultural consensus approach to name-based gender classification" (ICWSM 2023).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRole } from "../src/attribution/resolve/role-of.ts";
import { LONG_PLACES, ORGANISATION_WORDS, PLACES, THING_WORDS } from "../src/language/english/organisations.ts";
import { HONORIFICS } from "../src/language/english/titles.ts";

/** Collections that have the name, people who bear it, share of women among them, and how it was told. */
type Row = readonly [collections: number, people: number, women: number, told: unknown];

const COLLECTIONS_AT_LEAST = 5;
const PEOPLE_AT_LEAST = 400;
/** So large a share is of the one gender. */
const CLEAR = 0.95;

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("Name the file name_data.json of nomquamgender 0.1.4: npm run train:names -- FILE");
  process.exit(1);
}
const rows = JSON.parse(readFileSync(path, "utf8")) as Record<string, Row>;
const isWord = (name: string): boolean =>
  isRole(name) ||
  HONORIFICS.has(name) ||
  PLACES.has(name) ||
  LONG_PLACES.has(name) ||
  ORGANISATION_WORDS.has(name) ||
  THING_WORDS.has(name);
const names = (isOne: (women: number) => boolean): string =>
  Object.entries(rows)
    .flatMap(([name, [collections, people, women]]) =>
      /^\p{Ll}{2,}$/u.test(name) &&
      collections >= COLLECTIONS_AT_LEAST &&
      people >= PEOPLE_AT_LEAST &&
      isOne(women) &&
      !isWord(name)
        ? [name]
        : [],
    )
    .sort()
    .join(" ");
const lines = [names((women) => women <= 1 - CLEAR), names((women) => women >= CLEAR)];
writeFileSync(join(import.meta.dirname, "../models/given-names.txt"), `${lines.join("\n")}\n`);
console.log(lines.map((line, at) => `${line.split(" ").length} ${at === 0 ? "male" : "female"}`).join(", "));
