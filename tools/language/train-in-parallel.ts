import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { EnglishWeights } from "../../src/language/english/weights.ts";
import type { Example } from "./examples.ts";

export interface Training {
  readonly learns: "tags" | "trees";
  readonly examples: readonly Example[];
  readonly weights: EnglishWeights;
  readonly sizes: { readonly tags: number; readonly actions: number; readonly relations: number };
  /** Whose the rows of actions are; for trees. */
  readonly owners?: Uint8Array;
  readonly epochs: number;
  readonly seed: number;
}

/** What a training learned: `tags`, or `actions` and `relations`. */
export type Learned = Readonly<Partial<Record<"tags" | "actions" | "relations", Float32Array>>>;

const AT_ONCE = 2;

/** Runs trainings that do not wait for each other, two at a time; the results are in their order and do not depend on which ends first. */
export async function trainInParallel(trainings: readonly Training[]): Promise<Learned[]> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-training-"));
  const results: Learned[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < trainings.length; at = next++) {
      const [from, to] = [join(folder, `${at}.in`), join(folder, `${at}.out`)];
      writeFileSync(from, serialize(trainings[at]!));
      await inProcess(from, to);
      results[at] = deserialize(readFileSync(to)) as Learned;
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return results;
}

function inProcess(from: string, to: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, "training-process.ts"), [from, to], {
      execArgv: ["--import", "tsx/esm"],
    });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a training ended with code ${code}`))));
  });
}
