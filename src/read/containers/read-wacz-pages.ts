import { HearsayError } from "../../core/errors.ts";
import type { ReadResult } from "../read-result.ts";
import { openZip } from "./open-zip.ts";
import { readWarcStream } from "./read-warc.ts";

/** The pages of a WACZ file: those of every WARC in its `archive/`. */
export async function* readWaczPages(path: string): AsyncIterable<ReadResult> {
  const zip = await openZip(path).catch((cause: Error) => {
    throw new HearsayError(
      "not-readable",
      `${path}: is no WACZ (zip) file that can be read (${cause.message}). Fetch it again.`,
      { cause },
    );
  });
  try {
    const archives = zip.entries.filter((entry) => /^archive\/.*\.warc(?:\.gz)?$/.test(entry.fileName));
    if (archives.length === 0) throw new HearsayError("no-articles", `${path}: holds no archive/*.warc.`);
    for (const entry of archives) yield* readWarcStream(`${path}!${entry.fileName}`, await zip.stream(entry));
  } finally {
    zip.close();
  }
}
