# usage: python rensa_pairs.py CORPUS.jsonl PAIRS.tsv: near-duplicates by R-MinHash and its LSH index
import json
import re
import sys

from rensa import RMinHash, RMinHashLSH

index = RMinHashLSH(threshold=0.15, num_perm=128, num_bands=64)
ids = []
hashes = []
for line in open(sys.argv[1], encoding="utf8"):
    row = json.loads(line)
    words = re.findall(r"\w+", row["text"].lower())
    one = RMinHash(num_perm=128, seed=42)
    one.update([" ".join(words[at : at + 5]) for at in range(len(words) - 4)])
    index.insert(len(ids), one)
    ids.append(row["id"])
    hashes.append(one)
pairs = set()
for at, one in enumerate(hashes):
    for other in index.query(one):
        if other != at and one.jaccard(hashes[other]) >= 0.1:
            pairs.add("\t".join(sorted([ids[at], ids[other]])))
open(sys.argv[2], "w", encoding="utf8").write("\n".join(pairs))
