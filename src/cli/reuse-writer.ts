import type { Reuse } from "../core/reuse.ts";
import type { Terminal } from "./terminal.ts";

/** Where the passages go, and in what form. */
export interface WriterOptions {
  readonly jsonl?: boolean;
  readonly out?: string;
  readonly families?: boolean;
}

/** With `--families`, the first pair of each family only. */
export function familiesOf(reuses: readonly Reuse[], options: WriterOptions): readonly Reuse[] {
  if (options.families !== true) return reuses;
  const seen = new Set<string>();
  return reuses.filter(({ family }) => {
    if (family === undefined) return true;
    if (seen.has(family)) return false;
    seen.add(family);
    return true;
  });
}

export interface ReuseWriter {
  take(reuses: readonly Reuse[]): Promise<void>;
  end(): Promise<void>;
}

export async function openReuseWriter(options: WriterOptions, terminal: Terminal): Promise<ReuseWriter> {
  const { out } = options;
  if (out !== undefined) {
    const { openParquet } = await import("./reuse-parquet.ts");
    return openParquet(out, terminal);
  }
  let count = 0;
  return {
    take: async (reuses) => {
      count += reuses.length;
      if (reuses.length === 0) return;
      if (options.jsonl === true) await terminal.print(reuses.map((reuse) => `${JSON.stringify(reuse)}\n`).join(""));
      else await terminal.printRows(reuses.map((reuse) => [lineOf(reuse)]));
    },
    end: async () => {
      if (count === 0 && options.jsonl !== true) await terminal.print("No two of the articles share a passage.\n");
    },
  };
}

/** "excerpt  97 %  a 120-480  b 0-355": kind, identical words, where. */
function lineOf({ kind, overlap, a, b, family }: Reuse): string {
  const place = ({ article, span }: Reuse["a"]): string => `${article} ${span.start}-${span.end}`;
  const share = `${Math.round(overlap * 100)} %`.padStart(5);
  return `${kind.padEnd(9)} ${share}  ${place(a)}  ${place(b)}${family === undefined ? "" : `  family ${family}`}`;
}
