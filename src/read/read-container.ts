import type { ReadResult } from "./read-result.ts";

/** Files that hold pages but are no page: each reader is loaded when its kind comes. Null for a plain file. */
export function containerOf(path: string): ((signal?: AbortSignal) => AsyncIterable<ReadResult>) | null {
  if (/\.pdf$/i.test(path)) {
    return async function* () {
      yield { document: await (await import("./containers/read-pdf.ts")).readPdf(path) };
    };
  }
  if (/\.warc(?:\.gz)?$/i.test(path)) {
    return async function* (signal) {
      yield* (await import("./containers/read-warc.ts")).readWarc(path, signal);
    };
  }
  if (/\.wacz$/i.test(path)) {
    return async function* () {
      yield* (await import("./containers/read-wacz-pages.ts")).readWaczPages(path);
    };
  }
  if (/\.(?:rss|atom|rdf|feed\.json)$/i.test(path)) {
    return async function* () {
      yield* (await import("./containers/read-feed.ts")).readFeed(path);
    };
  }
  return null;
}
