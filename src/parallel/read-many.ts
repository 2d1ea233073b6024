import { setImmediate } from "node:timers/promises";
import type { Document } from "../core/document.ts";
import type { Reading } from "../core/reading.ts";
import { readOne } from "../trace.ts";
import { Crew } from "./crew.ts";
import { type Answer, builtProgram, type Work } from "./work.ts";

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
 * Does some work on documents as they come, the first ones and short ones until a worker has started in this thread, the rest in workers, and
 * hands each answer on as soon as it is there, in any order; at most two documents a worker wait in memory. A document that cannot be read does
 * not stop the others; one that takes more processor time than its length allows is given up, and said so (only workers can be stopped).
 */
export async function answerMany<T>(
  documents: AsyncIterable<Document> | Iterable<Document>,
  work: Work<T>,
  options: ReadManyOptions,
  take: (document: Document, answer: Answer<T>, index: number) => void | Promise<void>,
): Promise<void> {
  const crew = options.workers === 0 || work.program === null ? null : new Crew<T>(work.program);
  let taken: Promise<void> = Promise.resolve();
  let bytes = 0;
  let index = 0;
  let done = 0;
  const settle = async (at: number, document: Document, answer: Answer<T>): Promise<void> => {
    await take(document, answer, at);
    options.onDone?.(++done);
  };
  try {
    for await (const document of documents) {
      options.signal?.throwIfAborted();
      const at = index++;
      bytes += document.content.length;
      const isHere =
        crew === null ||
        bytes < IN_THREAD_BYTES ||
        (document.content.length < IN_THREAD_BYTES && !(await hasStarted(crew)));
      if (isHere) {
        await settle(at, document, work.answer(document));
      } else {
        await crew.give(document, options.workers, (answer) => {
          taken = taken.then(() => settle(at, document, answer));
          taken.catch(() => undefined); // it is awaited below; until then it must not count as unhandled
        });
        await taken;
      }
    }
    await crew?.finish(options.signal);
    await taken;
  } finally {
    await crew?.dismiss();
  }
}

/** Lets a thread that is starting be heard before it is asked. */
async function hasStarted<T>(crew: Crew<T>): Promise<boolean> {
  const isReady = crew.isReady();
  if (!isReady) await setImmediate();
  return isReady || crew.isReady();
}

/** Reads documents in workers; the readings come back all together, in the order of the documents. */
export async function readMany(
  documents: AsyncIterable<Document> | Iterable<Document>,
  options: ReadManyOptions,
): Promise<{ readings: Reading[]; failed: NotRead[] }> {
  const answers: (Answer<Reading> & { document: Pick<Document, "input" | "sha256"> })[] = [];
  await answerMany(documents, READ, options, ({ input, sha256 }, answer, index) => {
    answers[index] = { ...answer, document: { input, sha256 } };
  });
  return {
    readings: answers.flatMap((answer) => ("value" in answer ? [answer.value] : [])),
    failed: answers.flatMap((answer) => ("because" in answer ? [{ ...answer.document, because: answer.because }] : [])),
  };
}

/** One document's answer; an error inside is told with the document it came from, so that the rest of a batch goes on. */
export function answerFor(document: Document): Answer<Reading> {
  try {
    return { value: readOne(document) };
  } catch (error) {
    return { because: `could not be analysed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** What `trace` does with each document. */
export const READ: Work<Reading> = { answer: answerFor, program: builtProgram("read-worker") };
