import { setImmediate } from "node:timers/promises";
import type { Document } from "../core/document.ts";
import type { Reading } from "../core/reading.ts";
import { readOne } from "../trace.ts";
import { Crew, WORKER_URL, type WorkerAnswer } from "./crew.ts";

export interface NotRead {
  readonly input: string;
  readonly sha256: string;
  readonly because: string;
}

export interface ReadManyOptions {
  /** Worker threads; 0 reads everything in this thread. */
  readonly workers: number;
  readonly signal?: AbortSignal;
  /** Called after each document, with how many are done. */
  readonly onDone?: (done: number) => void;
}

/** Below this much text a worker costs more to start than it saves. Above it, this thread reads on until the first one has started. */
const IN_THREAD_BYTES = 100_000;

/**
 * Reads documents as they come, the first ones and short ones until a worker has started in this thread, the rest in workers, and hands each answer on as soon as it is there, in
 * any order; at most two documents a worker wait in memory. A document that cannot be read does not stop the others; one that
 * takes more processor time than its length allows is given up, and said so (only workers can be stopped).
 */
export async function readEach(
  documents: AsyncIterable<Document> | Iterable<Document>,
  options: ReadManyOptions,
  take: (document: Document, answer: WorkerAnswer, index: number) => void | Promise<void>,
): Promise<void> {
  const crew = new Crew();
  let taken: Promise<void> = Promise.resolve();
  let bytes = 0;
  let index = 0;
  let done = 0;
  const settle = async (at: number, document: Document, answer: WorkerAnswer): Promise<void> => {
    await take(document, answer, at);
    options.onDone?.(++done);
  };
  try {
    for await (const document of documents) {
      options.signal?.throwIfAborted();
      const at = index++;
      bytes += document.content.length;
      const isHere =
        options.workers === 0 ||
        WORKER_URL === null ||
        bytes < IN_THREAD_BYTES ||
        (document.content.length < IN_THREAD_BYTES && !(await hasStarted(crew)));
      if (isHere) {
        await settle(at, document, answerFor(document));
      } else {
        await crew.give(document, options.workers, (answer) => {
          taken = taken.then(() => settle(at, document, answer));
          taken.catch(() => undefined); // it is awaited below; until then it must not count as unhandled
        });
        await taken;
      }
    }
    await crew.finish(options.signal);
    await taken;
  } finally {
    await crew.dismiss();
  }
}

/** Lets a thread that is starting be heard before it is asked. */
async function hasStarted(crew: Crew): Promise<boolean> {
  const isReady = crew.isReady();
  if (!isReady) await setImmediate();
  return isReady || crew.isReady();
}

/** As `readEach`, with all answers together; the readings come back in the order of the documents. */
export async function readMany(
  documents: AsyncIterable<Document> | Iterable<Document>,
  options: ReadManyOptions,
): Promise<{ readings: Reading[]; failed: NotRead[] }> {
  const answers: (WorkerAnswer & { document: Pick<Document, "input" | "sha256"> })[] = [];
  await readEach(documents, options, ({ input, sha256 }, answer, index) => {
    answers[index] = { ...answer, document: { input, sha256 } };
  });
  return {
    readings: answers.flatMap((answer) => ("reading" in answer ? [answer.reading] : [])),
    failed: answers.flatMap((answer) => ("because" in answer ? [{ ...answer.document, because: answer.because }] : [])),
  };
}

/** One document's answer; an error inside is told with the document it came from, so that the rest of a batch goes on. */
export function answerFor(document: Document): WorkerAnswer {
  try {
    return { reading: readOne(document) };
  } catch (error) {
    return { because: `could not be analysed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
