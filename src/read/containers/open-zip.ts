import type { Readable } from "node:stream";
import yauzl from "yauzl";

export type Entry = yauzl.Entry;

/** A zip file's entries and their bytes, by yauzl. */
export interface ZipFile {
  readonly entries: readonly Entry[];
  stream(entry: Entry): Promise<Readable>;
  /** The whole entry in memory. */
  read(entry: Entry): Promise<Uint8Array>;
  close(): void;
}

/** Opens a zip file and lists its entries. Throws what yauzl throws on damaged ones. */
export async function openZip(path: string): Promise<ZipFile> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    );
  });
  const entries: Entry[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on("end", resolve);
    zip.on("error", reject);
    zip.readEntry();
  });
  const stream = (entry: Entry): Promise<Readable> =>
    new Promise((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
  const read = async (entry: Entry): Promise<Uint8Array> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await stream(entry)) chunks.push(chunk as Uint8Array);
    return new Uint8Array(Buffer.concat(chunks));
  };
  return { entries, stream, read, close: () => zip.close() };
}
