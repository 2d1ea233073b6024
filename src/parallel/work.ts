import { parentPort } from "node:worker_threads";
import type { Document } from "../core/document.ts";

/** What comes of one document: what was wanted, or in words why there is none. */
export type Answer<T> = { readonly value: T } | { readonly because: string };

/** What is done with each document of many. What it answers is plain data: a thread can hand it over. */
export interface Work<T> {
  readonly answer: (document: Document) => Answer<T>;
  /** The built program whose threads do the same; null from source (tests, benches through tsx), where all is done in one thread. */
  readonly program: URL | null;
}

/** What a thread says once its program is loaded. */
export const READY = "ready";

/** A built program beside this file, by its name in `tsdown.config.ts`; null from source. */
export const builtProgram = (name: string): URL | null =>
  import.meta.url.endsWith(".ts") ? null : new URL(`./${name}.js`, import.meta.url);

/** The whole program of a thread: answers one document at a time, in the order they were given. */
export function answerEach<T>({ answer }: Work<T>): void {
  parentPort?.on("message", (document: Document) => parentPort?.postMessage(answer(document)));
  parentPort?.postMessage(READY);
}
