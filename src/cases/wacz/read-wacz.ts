import { createHash } from "node:crypto";
import { WARCParser } from "warcio";
import { HearsayError } from "../../core/errors.ts";
import { type Entry, openZip, type ZipFile } from "../../read/containers/open-zip.ts";
import { explained } from "../../read/list-files.ts";
import { CASE_RECORD_PATH, type CaseRecord } from "./case-record.ts";

/** An exported case in memory: its tables, and its originals by their SHA-256. */
export interface ExportedCase {
  readonly path: string;
  readonly record: CaseRecord;
  readonly originals: ReadonlyMap<string, Uint8Array>;
}

/** Reads an exported case. Throws `not-found`, `not-readable`; `not-supported` for what is no zip or no case of ours, `case-damaged` for what cannot be unpacked. */
export async function readWacz(path: string): Promise<ExportedCase> {
  const zip = await openZip(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== undefined) throw explained(path, cause);
    const says = `${path}: is no .wacz file (${cause.message}). Give one that "hearsay export --format wacz" made.`;
    throw new HearsayError("not-supported", says, { cause });
  });
  try {
    const { record, originals } = await unpacked(zip).catch((cause: Error) => {
      const says = `${path}: cannot be unpacked (${cause.message}). Take another copy of it.`;
      throw new HearsayError("case-damaged", says, { cause });
    });
    if (record === null)
      throw new HearsayError(
        "not-supported",
        `${path} holds no Hearsay case. Its pages can be added with "hearsay add".`,
      );
    const told = new Set(record.originals.map(({ sha256 }) => sha256));
    for (const { id, original } of record.articles)
      if (!originals.has(original) || !told.has(original)) {
        const says = `${path}: the original of ${id} is missing, or is not what was written. Take another copy of the file.`;
        throw new HearsayError("case-damaged", says);
      }
    return { path, record, originals };
  } finally {
    zip.close();
  }
}

async function unpacked(
  zip: ZipFile,
): Promise<{ readonly record: CaseRecord | null; readonly originals: ReadonlyMap<string, Uint8Array> }> {
  const own = zip.entries.find((entry) => entry.fileName === CASE_RECORD_PATH);
  const record =
    own === undefined ? null : (JSON.parse(Buffer.from(await zip.read(own)).toString("utf8")) as CaseRecord);
  const originals = new Map<string, Uint8Array>();
  for (const entry of zip.entries.filter(isWarc)) {
    for await (const bytes of payloads(zip, entry))
      originals.set(createHash("sha256").update(bytes).digest("hex"), bytes);
  }
  return { record, originals };
}

const isWarc = (entry: Entry): boolean => /^archive\/.*\.warc(?:\.gz)?$/.test(entry.fileName);

async function* payloads(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const parser = new WARCParser(await zip.stream(entry));
  for await (const record of parser) {
    if (record.warcType === "response" || record.warcType === "resource") yield await record.readFully(true);
  }
}
