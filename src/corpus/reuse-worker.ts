import { parentPort } from "node:worker_threads";
import type { Reuse } from "../core/reuse.ts";
import { alignCorpus, type CorpusPlan } from "./align-corpus.ts";
import { type CorpusText, type PackedTexts, packTexts } from "./packed-texts.ts";

/** What a thread is asked. */
export type Task =
  | { readonly kind: "pack"; readonly texts: readonly CorpusText[] }
  | { readonly kind: "plan"; readonly corpus: CorpusPlan }
  | { readonly kind: "align"; readonly begin: number; readonly end: number };

/** What it answers, in the order it was asked. */
export type Answer = PackedTexts | readonly Omit<Reuse, "id">[] | null;

/** Answers tasks; the plan is kept between them. */
export function makeReuseWorker(): (task: Task) => Answer {
  let corpus: CorpusPlan | null = null;
  return (task) => {
    switch (task.kind) {
      case "pack":
        return packTexts(task.texts);
      case "plan":
        corpus = task.corpus;
        return null;
      case "align":
        return corpus === null ? [] : alignCorpus(corpus, task.begin, task.end);
      default:
        return task satisfies never;
    }
  };
}

if (parentPort !== null) {
  const answer = makeReuseWorker();
  const port = parentPort;
  port.on("message", (task: Task) => port.postMessage(answer(task)));
}
