// usage: node simhash.mjs FOLDER_WITH_PACKAGES CORPUS.jsonl PAIRS.tsv · all pairs of fingerprints, as the package has no index
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, input, output] = process.argv.slice(2);
const { SimHash, Comparator } = createRequire(join(folder, "package.json"))("simhash-js");
const simhash = new SimHash();
const rows = readFileSync(input, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => {
    const { id, text } = JSON.parse(line);
    return { id, hash: simhash.hash(text) };
  });
const pairs = [];
for (let at = 0; at < rows.length; at++) {
  for (let other = at + 1; other < rows.length; other++) {
    if (Comparator.similarity(rows[at].hash, rows[other].hash) >= 0.8)
      pairs.push([rows[at].id, rows[other].id].sort().join("\t"));
  }
}
writeFileSync(output, pairs.join("\n"));
