/** A process that adds articles one by one and says each that is safe: to be killed. Segments are joined by the built worker, where there is one. */
import { existsSync } from "node:fs";
import { CorpusIndex } from "../../src/corpus/corpus-index.ts";
import { joinBeside, joinInThread } from "../../src/corpus/join-segments.ts";
import { inventedText } from "../unit/reuse/invented-text.ts";

const [folder, from] = process.argv.slice(2);
const worker = new URL("../../dist/reuse-worker.js", import.meta.url);
const index = new CorpusIndex(folder as string, existsSync(worker) ? (task) => joinInThread(task, worker) : joinBeside);
for (let at = Number(from); ; at++) {
  index.add([{ id: `n${at}`, outlet: null, text: inventedText(at % 50, 80), spans: null }]);
  if (at % 7 === 3) index.delete([`n${at - 2}`]);
  process.stdout.write(`${at}\n`);
  // what a thread has joined is taken
  await new Promise((done) => setImmediate(done));
}
