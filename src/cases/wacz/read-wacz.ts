import { createHash } from "node:crypto";
import { WARCParser } from "warcio";
import { type Entry, openZip, type ZipFile } from "../../read/containers/open-zip.ts";
import { CASE_RECORD_PATH, type CaseRecord } from "./case-record.ts";

/** The originals of an exported case by their SHA-256, and its tables; `record` is null for a WACZ of another program. */
export async function readWacz(
  path: string,
): Promise<{ readonly record: CaseRecord | null; readonly originals: ReadonlyMap<string, Uint8Array> }> {
  const zip = await openZip(path);
  try {
    const own = zip.entries.find((entry) => entry.fileName === CASE_RECORD_PATH);
    const record =
      own === undefined ? null : (JSON.parse(Buffer.from(await zip.read(own)).toString("utf8")) as CaseRecord);
    const originals = new Map<string, Uint8Array>();
    for (const entry of zip.entries.filter(isWarc)) {
      for await (const bytes of payloads(zip, entry))
        originals.set(createHash("sha256").update(bytes).digest("hex"), bytes);
    }
    return { record, originals };
  } finally {
    zip.close();
  }
}

const isWarc = (entry: Entry): boolean => /^archive\/.*\.warc(?:\.gz)?$/.test(entry.fileName);

async function* payloads(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const parser = new WARCParser(await zip.stream(entry));
  for await (const record of parser) {
    if (record.warcType === "response" || record.warcType === "resource") yield await record.readFully(true);
  }
}
