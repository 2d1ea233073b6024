/** One training in a process of its own, from a file to a file: see train-in-parallel.ts. */
import { readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Training } from "./train-in-parallel.ts";
import { trainParser } from "./train-parser.ts";
import { trainTagger } from "./train-tagger.ts";

const [, , from = "", to = ""] = process.argv;
const { examples, weights, sizes, owners, epochs, seed, learns } = deserialize(readFileSync(from)) as Training;
const learned =
  learns === "tags"
    ? { tags: trainTagger(examples, weights, sizes.tags, epochs, seed) }
    : trainParser(examples, weights, sizes, owners ?? null, epochs, seed);
writeFileSync(to, serialize(learned));
