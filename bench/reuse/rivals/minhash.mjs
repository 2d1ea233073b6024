// usage: node minhash.mjs FOLDER_WITH_PACKAGES CORPUS.jsonl PAIRS.tsv · near-duplicates by MinHash and its LSH index, as its README does
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, input, output] = process.argv.slice(2);
const { Minhash, LshIndex } = createRequire(join(folder, "package.json"))("minhash");
const index = new LshIndex({ bandSize: 2 });
const hashes = new Map();
for (const line of readFileSync(input, "utf8").split("\n").filter(Boolean)) {
  const { id, text } = JSON.parse(line);
  const words = text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  const hash = new Minhash();
  for (let at = 0; at + 5 <= words.length; at++) hash.update(words.slice(at, at + 5).join(" "));
  hashes.set(id, hash);
  index.insert(id, hash);
}
const pairs = new Set();
for (const [id, hash] of hashes) {
  for (const other of index.query(hash)) {
    if (other !== id && hash.jaccard(hashes.get(other)) >= 0.1) pairs.add([id, other].sort().join("\t"));
  }
}
writeFileSync(output, [...pairs].join("\n"));
