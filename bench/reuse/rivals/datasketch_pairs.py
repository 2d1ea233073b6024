# usage: python datasketch_pairs.py CORPUS.jsonl PAIRS.tsv: near-duplicates by MinHash and its LSH index
import json
import re
import sys

from datasketch import MinHash, MinHashLSH

index = MinHashLSH(threshold=0.15, num_perm=128)
hashes = {}
for line in open(sys.argv[1], encoding="utf8"):
    row = json.loads(line)
    words = re.findall(r"\w+", row["text"].lower())
    one = MinHash(num_perm=128)
    one.update_batch([" ".join(words[at : at + 5]).encode() for at in range(len(words) - 4)])
    if row["id"] not in hashes:
        hashes[row["id"]] = one
        index.insert(row["id"], one)
pairs = set()
for key, one in hashes.items():
    for other in index.query(one):
        if other != key and one.jaccard(hashes[other]) >= 0.1:
            pairs.add("\t".join(sorted([key, other])))
open(sys.argv[2], "w", encoding="utf8").write("\n".join(pairs))
