import { kindOfName } from "./kind-of-file.ts";
import { listFiles } from "./list-files.ts";
import { containerOf } from "./read-container.ts";

/**
 * How many documents the inputs hold, or null where that is not known before they are read: standard input, JSON lines, archives, feeds.
 * Cost: lists the folders, opens nothing.
 */
export async function countFiles(inputs: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const input of inputs) {
    if (input === "-") return null;
    if (/^https?:/i.test(input)) {
      count++;
      continue;
    }
    const { files } = await listFiles(input).catch(() => ({ files: [] }));
    for (const file of files) {
      const isMany = kindOfName(file) === "jsonl" || (containerOf(file) !== null && !/\.pdf$/i.test(file));
      if (isMany) return null;
      count++;
    }
  }
  return count;
}
