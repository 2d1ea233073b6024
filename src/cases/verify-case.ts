import type { CaseStore } from "../store/case-store.ts";
import { checkLog } from "./log.ts";
import { hashOfText, unpackReading } from "./stored-reading.ts";

export interface VerifyResult {
  readonly originals: number;
  readonly articles: number;
  readonly logEntries: number;
  /** The hash of the newest log entry: note it elsewhere to notice a log that was cut short. */
  readonly logHead: string;
  /** What is not as it was kept, in words; empty where all is. */
  readonly faults: readonly { readonly what: string; readonly says: string }[];
}

/** Hashes everything again: the originals, the texts that anchors stand on, the log. Of bytes, never of truth. */
export async function verifyCase(
  store: CaseStore,
  onProgress?: (done: number, of: number) => void,
): Promise<VerifyResult> {
  const faults: { what: string; says: string }[] = [];
  const originals = await store.tables.selectFrom("originals").select("sha256").orderBy("sha256").execute();
  originals.forEach(({ sha256 }, done) => {
    const state = store.originals.state(sha256);
    if (state === "missing") faults.push({ what: sha256, says: `the original ${sha256} is gone from originals/` });
    if (state === "changed")
      faults.push({ what: sha256, says: `the bytes of original ${sha256} are not those that were kept` });
    onProgress?.(done + 1, originals.length);
  });
  const articles = await store.tables.selectFrom("articles").select(["id", "reading", "text_sha256"]).execute();
  for (const { id, reading, text_sha256 } of articles) {
    if (textHash(reading) !== text_sha256)
      faults.push({ what: id, says: `the text of ${id} is not the one its anchors stand on` });
  }
  const { entries, head, broken } = await checkLog(store);
  if (broken !== null)
    faults.push({
      what: `log ${broken.seq}`,
      says: `the log was changed at or before entry ${broken.seq} (${broken.what}, ${broken.at})`,
    });
  return { originals: originals.length, articles: articles.length, logEntries: entries, logHead: head, faults };
}

function textHash(packed: Uint8Array): string | null {
  try {
    return hashOfText(unpackReading(packed).article.text);
  } catch {
    return null; // damaged beyond reading: told as a fault by the caller
  }
}
