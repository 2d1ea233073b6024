import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { kindOfName } from "../kind-of-file.ts";

/**
 * The copy of its page that an entry of a list names, as a path, null where there is none: a page before a PDF. Only what lies in the
 * folder of the list or below it, links followed: a list that came from elsewhere reads nothing else of this machine.
 */
export async function keptCopy(list: string, files: readonly string[]): Promise<string | null> {
  const home = await realpath(dirname(list));
  const wanted = [
    ...files.filter((file) => kindOfName(file) !== null && kindOfName(file) !== "jsonl"),
    ...files.filter((file) => /\.pdf$/i.test(file)),
  ];
  for (const file of wanted) {
    const path = resolve(dirname(list), file);
    const place = await realpath(path).catch(() => null);
    if (place === null) continue;
    const within = relative(home, place);
    if (within !== "" && !within.startsWith("..") && !isAbsolute(within)) return path;
  }
  return null;
}
