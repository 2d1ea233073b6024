import { Worker } from "node:worker_threads";
import type { Document } from "../core/document.ts";
import type { Reading } from "../core/reading.ts";
import { readOne } from "../trace.ts";

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
  /** A document that takes longer is given up, and said so. Only workers can be stopped. */
  readonly timeLimitMs?: number;
}

/** Below this much text a worker costs more to start than it saves. */
const IN_THREAD_BYTES = 400_000;
const TIME_LIMIT_MS = 10_000;

/** What a worker answers for one document. */
export type WorkerAnswer = { readonly reading: Reading } | { readonly because: string };

/**
 * Reads documents as they come, the first ones in this thread, the rest in workers; at most two documents a worker wait in
 * memory. The readings come back in the order of the documents. A document that cannot be read does not stop the others.
 */
export async function readMany(
  documents: AsyncIterable<Document> | Iterable<Document>,
  options: ReadManyOptions,
): Promise<{ readings: Reading[]; failed: NotRead[] }> {
  const answers: (WorkerAnswer & { document: Pick<Document, "input" | "sha256"> })[] = [];
  const crew = new Crew(options.timeLimitMs ?? TIME_LIMIT_MS);
  let bytes = 0;
  let index = 0;
  let done = 0;
  const keep = (at: number, { input, sha256 }: Document, answer: WorkerAnswer): void => {
    answers[at] = { ...answer, document: { input, sha256 } };
    options.onDone?.(++done);
  };
  try {
    for await (const document of documents) {
      options.signal?.throwIfAborted();
      const at = index++;
      bytes += document.content.length;
      if (options.workers === 0 || bytes < IN_THREAD_BYTES || WORKER_URL === null)
        keep(at, document, answerFor(document));
      else await crew.give(document, options.workers, (answer) => keep(at, document, answer));
    }
    await crew.finish(options.signal);
  } finally {
    await crew.dismiss();
  }
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

/** The built worker beside this file; from source (tests, benches through tsx) everything runs in this thread. */
const WORKER_URL = import.meta.url.endsWith(".ts") ? null : new URL("./read-worker.js", import.meta.url);

interface Task {
  readonly document: Document;
  readonly settle: (answer: WorkerAnswer) => void;
}

/** A hand that works on one task at a time; it is replaced when the task takes too long. */
class Crew {
  readonly #timeLimitMs: number;
  readonly #hands = new Set<Hand>();
  #waiting: (() => void)[] = [];

  constructor(timeLimitMs: number) {
    this.#timeLimitMs = timeLimitMs;
  }

  /** Resolves once a hand has taken the document; `settle` comes later. */
  async give(document: Document, size: number, settle: (answer: WorkerAnswer) => void): Promise<void> {
    for (;;) {
      const free = [...this.#hands].find((hand) => hand.load < 2) ?? (this.#hands.size < size ? this.#hire() : null);
      if (free !== null) {
        free.take({ document, settle });
        return;
      }
      await this.#next();
    }
  }

  async finish(signal?: AbortSignal): Promise<void> {
    while ([...this.#hands].some((hand) => hand.load > 0)) {
      signal?.throwIfAborted();
      await this.#next();
    }
  }

  async dismiss(): Promise<void> {
    await Promise.all([...this.#hands].map((hand) => hand.leave()));
    this.#hands.clear();
  }

  #hire(): Hand {
    const hand = new Hand(this.#timeLimitMs, () => {
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.#hands.add(hand);
    return hand;
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      setTimeout(resolve, 250).unref(); // so that an abort is noticed in the middle of a long page
    });
  }
}

class Hand {
  readonly #timeLimitMs: number;
  readonly #onProgress: () => void;
  #worker: Worker;
  #tasks: Task[] = [];
  #timer: NodeJS.Timeout | null = null;

  constructor(timeLimitMs: number, onProgress: () => void) {
    this.#timeLimitMs = timeLimitMs;
    this.#onProgress = onProgress;
    this.#worker = this.#start();
  }

  get load(): number {
    return this.#tasks.length;
  }

  take(task: Task): void {
    this.#tasks.push(task);
    if (this.#tasks.length === 1) this.#watch();
    this.#worker.postMessage(task.document);
  }

  async leave(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(WORKER_URL as URL);
    worker.on("message", (answer: WorkerAnswer) => this.#settle(answer));
    worker.on("error", (error: Error) => this.#replace(`could not be analysed: ${error.message}`));
    return worker;
  }

  #watch(): void {
    const seconds = this.#timeLimitMs / 1000;
    this.#timer = setTimeout(() => this.#replace(`took longer than ${seconds} s and was given up`), this.#timeLimitMs);
  }

  #settle(answer: WorkerAnswer): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#tasks.shift()?.settle(answer);
    if (this.#tasks.length > 0) this.#watch();
    this.#onProgress();
  }

  /** Gives up the task in hand; a new worker goes on with the one behind it. */
  #replace(because: string): void {
    const before = this.#worker;
    before.removeAllListeners();
    void before.terminate();
    this.#worker = this.#start();
    for (const task of this.#tasks.slice(1)) this.#worker.postMessage(task.document);
    this.#settle({ because });
  }
}
