import { Worker } from "node:worker_threads";
import type { Document } from "../core/document.ts";
import { Allowance, allowanceMs } from "./allowance.ts";
import { type Answer, READY } from "./work.ts";

interface Task<T> {
  readonly document: Document;
  readonly settle: (answer: Answer<T>) => void;
}

/** Worker threads that take documents as they are free; the first starts when it is asked for, the others when all are busy. */
export class Crew<T> {
  readonly #program: URL;
  readonly #members = new Set<Member<T>>();
  #waiting: (() => void)[] = [];

  /** @param program - What each thread runs: one that answers documents by `answerEach`. */
  constructor(program: URL) {
    this.#program = program;
  }

  /** Starts the first thread where there is none, and answers whether it can read by now: it takes a while to load. */
  isReady(): boolean {
    const [first = this.#hire()] = this.#members;
    return first.isReady;
  }

  /** Resolves once a member has taken the document; `settle` comes later. */
  async give(document: Document, size: number, settle: (answer: Answer<T>) => void): Promise<void> {
    for (;;) {
      const free =
        [...this.#members].find((member) => member.load < 2) ?? (this.#members.size < size ? this.#hire() : null);
      if (free !== null) {
        free.take({ document, settle });
        return;
      }
      await this.#next();
    }
  }

  async finish(signal?: AbortSignal): Promise<void> {
    while ([...this.#members].some((member) => member.load > 0)) {
      signal?.throwIfAborted();
      await this.#next();
    }
  }

  async dismiss(): Promise<void> {
    await Promise.all([...this.#members].map((member) => member.leave()));
    this.#members.clear();
  }

  #hire(): Member<T> {
    const member = new Member<T>(
      this.#program,
      () => [...this.#members].filter(({ load }) => load > 0).length,
      () => {
        for (const wake of this.#waiting.splice(0)) wake();
      },
    );
    this.#members.add(member);
    return member;
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      setTimeout(resolve, 250).unref(); // so that an abort is noticed in the middle of a long page
    });
  }
}

/** How often a thread's time is looked at. */
const TICK_MS = 500;

/** One worker thread with a queue of at most two; it is replaced when a document takes too long. */
class Member<T> {
  readonly #program: URL;
  readonly #countBusy: () => number;
  readonly #onProgress: () => void;
  #worker: Worker;
  #tasks: Task<T>[] = [];
  #isReady = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(program: URL, countBusy: () => number, onProgress: () => void) {
    this.#program = program;
    this.#countBusy = countBusy;
    this.#onProgress = onProgress;
    this.#worker = this.#start();
  }

  get load(): number {
    return this.#tasks.length;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  take(task: Task<T>): void {
    this.#tasks.push(task);
    if (this.#tasks.length === 1) this.#watch();
    this.#worker.postMessage(task.document);
  }

  async leave(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#program);
    worker.on("message", (answer: Answer<T> | typeof READY) => {
      if (answer === READY) this.#isReady = true;
      else this.#settle(answer);
    });
    worker.on("error", (error: Error) => {
      // one that could not even load has nothing to give up, and another would not load either
      if (this.#tasks.length > 0) this.#replace(`could not be analysed: ${error.message}`);
    });
    return worker;
  }

  #watch(): void {
    const [task] = this.#tasks;
    if (task === undefined) return;
    const limitMs = allowanceMs(task.document);
    const allowance = new Allowance(limitMs);
    let clock = performance.now();
    let processor = process.cpuUsage();
    this.#timer = setInterval(() => {
      const used = process.cpuUsage(processor);
      allowance.spend(performance.now() - clock, (used.user + used.system) / 1000, this.#countBusy());
      clock = performance.now();
      processor = process.cpuUsage();
      if (allowance.isOver)
        this.#replace(`took more than ${Math.round(limitMs / 1000)} s of processor time and was given up`);
    }, TICK_MS);
  }

  #settle(answer: Answer<T>): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#tasks.shift()?.settle(answer);
    if (this.#tasks.length > 0) this.#watch();
    this.#onProgress();
  }

  /** Gives up the task in member; a new worker goes on with the one behind it. */
  #replace(because: string): void {
    const before = this.#worker;
    before.removeAllListeners();
    void before.terminate();
    this.#worker = this.#start();
    for (const task of this.#tasks.slice(1)) this.#worker.postMessage(task.document);
    this.#settle({ because });
  }
}
