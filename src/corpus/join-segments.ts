import { join } from "node:path";
import { setImmediate as idle } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { mergeSegments, PrintSegment, type SegmentEntry } from "./print-segment.ts";

/** Segments of an index to be joined to one. Plain data. */
export interface JoinTask {
  readonly folder: string;
  /** The name that the joined segment has until it counts. */
  readonly draft: string;
  readonly segments: readonly JoinedSegment[];
}

export interface JoinedSegment {
  readonly name: string;
  /** 1 for each article that counted when the joining began. */
  readonly alive: Uint8Array;
}

/** Does a task, sooner or later; fails where the disk does. */
export type Joiner = (task: JoinTask) => Promise<void>;

/** Writes the joined segment as a draft. Segments are immutable, so that articles may be added and deleted meanwhile. */
export function joinSegments({ folder, draft, segments }: JoinTask): void {
  const opened = segments.map(({ name }) => new PrintSegment(join(folder, name)));
  try {
    const { numbers, entries } = numbered(
      opened.map(({ head }) => head.articles),
      segments.map(({ alive }) => alive),
    );
    mergeSegments(join(folder, draft), opened, numbers, entries);
  } finally {
    for (const segment of opened) segment.close();
  }
}

/** New numbers for the articles that count, in the order of the segments; −1 for those that do not. */
export function numbered(
  articles: readonly (readonly SegmentEntry[])[],
  alive: readonly Uint8Array[],
): { readonly numbers: readonly Int32Array[]; readonly entries: readonly SegmentEntry[] } {
  const entries: SegmentEntry[] = [];
  const numbers = articles.map((ofSegment, at) =>
    Int32Array.from(ofSegment, (entry, owner) => (alive[at]?.[owner] === 0 ? -1 : entries.push(entry) - 1)),
  );
  return { numbers, entries };
}

/** The built worker beside this file; null from source, where segments are joined in this thread once it is idle. */
const WORKER_URL = import.meta.url.endsWith(".ts") ? null : new URL("./reuse-worker.js", import.meta.url);

/** In a thread of its own, which does not keep the process from ending: a draft that was begun is cleared away when the index is opened next. */
export const joinBeside: Joiner = async (task) => {
  if (WORKER_URL === null) {
    await idle();
    joinSegments(task);
    return;
  }
  await joinInThread(task, WORKER_URL);
};

/** The same in a thread that runs the file at `url`. */
export function joinInThread(task: JoinTask, url: URL): Promise<void> {
  const worker = new Worker(url);
  worker.unref();
  return new Promise<void>((settle, fail) => {
    worker.once("message", () => settle());
    worker.once("error", fail);
    worker.postMessage({ kind: "join", task });
  }).then(() => void worker.terminate());
}
