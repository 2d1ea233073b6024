import { createHash } from "node:crypto";
import type { Document } from "../core/document.ts";
import { answerMany, type NotRead } from "../parallel/read-many.ts";
import type { CaseStore } from "../store/case-store.ts";
import { type Added, type Arrival, addReadings, bytesOf, knownAs } from "./add-reading.ts";
import { KEEP } from "./kept-reading.ts";
import type { Actor } from "./people.ts";

export interface AddOptions {
  readonly workers: number;
  readonly signal?: AbortSignal;
  /** Called after each safe batch. */
  readonly onAdded?: (added: readonly Added[]) => void;
  readonly onNotRead?: (failed: NotRead) => void;
}

export interface AddSummary {
  readonly new: number;
  readonly newVersions: number;
  readonly alreadyThere: number;
  readonly notRead: number;
}

/** So many articles at most wait for one transaction. */
const BATCH = 64;
/** A batch is written at the latest after this time, so that little is to do again after a kill; each costs a wait for the disk. */
const BATCH_MS = 2000;

/**
 * Adds documents to a case: keeps the bytes, reads what is not known yet in workers, and writes in batches. What `onAdded` has told is safe,
 * whatever happens after; a run that is stopped is resumed by giving the same inputs again.
 */
export async function addDocuments(
  store: CaseStore,
  documents: AsyncIterable<Document> | Iterable<Document>,
  actor: Actor,
  options: AddOptions,
): Promise<AddSummary> {
  const count = { new: 0, newVersions: 0, alreadyThere: 0, notRead: 0 };
  let batch: Arrival[] = [];
  let begun = Date.now();
  const tell = (added: readonly Added[]): void => {
    for (const { outcome } of added) {
      if (outcome === "new") count.new++;
      else if (outcome === "new-version") count.newVersions++;
      else count.alreadyThere++;
    }
    if (added.length > 0) options.onAdded?.(added);
  };
  const flush = async (): Promise<void> => {
    const arrivals = batch;
    batch = [];
    begun = Date.now();
    tell(await addReadings(store, arrivals, actor));
  };
  async function* unknownOnes(): AsyncGenerator<Document> {
    for await (const document of documents) {
      const original = createHash("sha256").update(bytesOf(document)).digest("hex");
      const ids = await knownAs(store, document, original);
      if (ids.length === 0) yield document;
      else tell(ids.slice(0, 1).map((id) => ({ input: document.input, id, outcome: "already-there", version: 0 })));
    }
  }
  const { workers, signal } = options;
  try {
    await answerMany(
      unknownOnes(),
      KEEP,
      signal === undefined ? { workers } : { workers, signal },
      async (document, answer) => {
        if ("because" in answer) {
          count.notRead++;
          options.onNotRead?.({ input: document.input, sha256: document.sha256, because: answer.because });
          return;
        }
        batch.push({ document, reading: answer.value, original: store.originals.keep(bytesOf(document)) });
        if (batch.length >= BATCH || Date.now() - begun > BATCH_MS) await flush();
      },
    );
  } finally {
    await flush();
  }
  return count;
}
