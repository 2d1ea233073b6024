import { Worker } from "node:worker_threads";
import { type Answer, makeReuseWorker, type Task } from "./reuse-worker.ts";

/** The built worker beside this file; null from source, where everything runs in one thread. */
const WORKER_URL = import.meta.url.endsWith(".ts") ? null : new URL("./reuse-worker.js", import.meta.url);

interface Hand {
  ask(task: Task): Promise<Answer>;
  load: number;
  leave(): Promise<void>;
}

/** Threads that compare a corpus together. Each answers its tasks in the order they came. */
export class ReuseCrew {
  readonly #hands: readonly Hand[];

  constructor(size: number) {
    const url = WORKER_URL;
    this.#hands =
      url === null || size <= 1 ? [inThread()] : Array.from({ length: size }, () => inWorker(new Worker(url)));
  }

  get size(): number {
    return this.#hands.length;
  }

  /** Tasks given and not yet answered. */
  get load(): number {
    return this.#hands.reduce((sum, { load }) => sum + load, 0);
  }

  /** Asks the thread with the least to do. */
  ask(task: Task): Promise<Answer> {
    return (this.#hands as [Hand, ...Hand[]]).reduce((best, hand) => (hand.load < best.load ? hand : best)).ask(task);
  }

  /** Asks many tasks, each thread a few at a time, so that one that gets on faster does more of them; the answers in the order of the tasks. */
  async askMany(tasks: readonly Task[], atATime: number): Promise<readonly Answer[]> {
    const answers: Answer[] = new Array(tasks.length);
    let next = 0;
    const goOn = async (): Promise<void> => {
      while (next < tasks.length) {
        const at = next++;
        answers[at] = await this.ask(tasks[at] as Task);
      }
    };
    await Promise.all(Array.from({ length: this.size * atATime }, goOn));
    return answers;
  }

  async askAll(task: Task): Promise<void> {
    await this.askEach(() => task);
  }

  /** Asks each thread its own task. */
  async askEach(task: (hand: number) => Task): Promise<void> {
    await Promise.all(this.#hands.map((hand, at) => hand.ask(task(at))));
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.leave()));
  }
}

function inThread(): Hand {
  const answer = makeReuseWorker();
  return { load: 0, ask: async (task) => answer(task), leave: async () => undefined };
}

function inWorker(worker: Worker): Hand {
  const waiting: { settle: (answer: Answer) => void; fail: (error: Error) => void }[] = [];
  const hand: Hand = {
    load: 0,
    ask: (task) =>
      new Promise((settle, fail) => {
        waiting.push({ settle, fail });
        hand.load++;
        worker.postMessage(task, task.kind === "lines" ? [task.bytes.buffer] : []);
      }),
    leave: async () => void (await worker.terminate()),
  };
  worker.on("message", (answer: Answer) => {
    hand.load--;
    waiting.shift()?.settle(answer);
  });
  worker.on("error", (error: Error) => {
    for (const { fail } of waiting.splice(0)) fail(error);
  });
  return hand;
}
