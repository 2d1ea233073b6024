import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface ProfileShare {
  /** Seconds of all threads in which something ran. */
  readonly busy: number;
  /** Of these, inside the named functions, with the collection of their garbage. */
  readonly inside: number;
  /** The share inside of what ran in threads other than the first; 1 where there was none. */
  readonly insideOfThreads: number;
  /** Seconds inside in the first thread. */
  readonly insideFirst: number;
  /** The functions outside with most time of their own, with their seconds. */
  readonly outside: readonly (readonly [name: string, seconds: number])[];
}

/** CPU.date.time.process.thread.number.cpuprofile */
const FIRST_THREAD = /\.0\.\d+\.cpuprofile$/;
/** Nothing runs in these: a thread that has no work, or waits for the disk. */
const NOT_RUNNING = new Set(["(root)", "(idle)", "(program)", "fsync"]);

/**
 * Sums the profiles that `node --cpu-prof` left in a folder, one a thread. Garbage is laid to the two sides of each thread as their time is.
 *
 * May mislead: the profiler counts by the clock. Where other work takes the processor, every share is blurred alike; what SQLite waits for
 * at a commit is counted as work outside.
 */
export function readProfiles(folder: string, inside: ReadonlySet<string>): ProfileShare {
  let [busy, within] = [0, 0];
  let [threads, withinThreads, insideFirst] = [0, 0, 0];
  const outside = new Map<string, number>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".cpuprofile"))) {
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, name), "utf8")) as CpuProfile;
    const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
    const known = new Map<number, boolean>();
    const isInside = (id: number): boolean => {
      const answer = known.get(id);
      if (answer !== undefined) return answer;
      const parent = parents.get(id);
      const found = inside.has(names.get(id) ?? "") || (parent !== undefined && isInside(parent));
      known.set(id, found);
      return found;
    };
    let [here, garbage, there] = [0, 0, 0];
    for (const [at, id] of samples.entries()) {
      const seconds = (timeDeltas[at] ?? 0) / 1e6;
      const own = names.get(id) ?? "";
      if (NOT_RUNNING.has(own)) continue;
      if (own === "(garbage collector)") garbage += seconds;
      else if (isInside(id)) here += seconds;
      else {
        there += seconds;
        outside.set(own === "" ? "(anonymous)" : own, (outside.get(own === "" ? "(anonymous)" : own) ?? 0) + seconds);
      }
    }
    const all = here + there + garbage;
    const own = here + (here + there === 0 ? 0 : (garbage * here) / (here + there));
    busy += all;
    within += own;
    if (FIRST_THREAD.test(name)) insideFirst += own;
    else {
      threads += all;
      withinThreads += own;
    }
  }
  const insideOfThreads = threads === 0 ? 1 : withinThreads / threads;
  return {
    busy,
    inside: within,
    insideOfThreads,
    insideFirst,
    outside: [...outside].sort((a, b) => b[1] - a[1]).slice(0, 12),
  };
}
