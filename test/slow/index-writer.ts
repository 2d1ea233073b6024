/** A process that adds articles one by one and says each that is safe: to be killed. */
import { CorpusIndex } from "../../src/corpus/corpus-index.ts";
import { inventedText } from "../unit/reuse/article-of.ts";

const [folder, from] = process.argv.slice(2);
const index = new CorpusIndex(folder as string);
for (let at = Number(from); ; at++) {
  index.add([{ id: `n${at}`, outlet: null, text: inventedText(at % 50, 80), spans: null }]);
  if (at % 7 === 3) index.delete([`n${at - 2}`]);
  process.stdout.write(`${at}\n`);
  // idle, so that segments are joined
  await new Promise((done) => setImmediate(done));
}
