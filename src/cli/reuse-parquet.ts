import { parquetWriteBuffer } from "hyparquet-writer";
import type { Reuse } from "../core/reuse.ts";
import type { Terminal } from "./terminal.ts";
import { writeWhole } from "./write-whole.ts";

/** Gathers rows and writes them as one Parquet file with a column for each field of a reuse. */
export function openParquet(
  path: string,
  terminal: Terminal,
): { take: (reuses: readonly Reuse[]) => Promise<void>; end: () => Promise<void> } {
  const rows: Reuse[] = [];
  const texts = (name: string, value: (reuse: Reuse) => string | null) => ({
    name,
    data: rows.map(value),
    type: "STRING" as const,
    nullable: true,
  });
  const numbers = (name: string, type: "INT32" | "DOUBLE", value: (reuse: Reuse) => number) => ({
    name,
    data: rows.map(value),
    type,
  });
  return {
    take: async (reuses) => {
      for (const reuse of reuses) rows.push(reuse);
    },
    end: async () => {
      const buffer = parquetWriteBuffer({
        columnData: [
          texts("id", ({ id }) => id),
          texts("a", ({ a }) => a.article),
          numbers("a_start", "INT32", ({ a }) => a.span.start),
          numbers("a_end", "INT32", ({ a }) => a.span.end),
          texts("b", ({ b }) => b.article),
          numbers("b_start", "INT32", ({ b }) => b.span.start),
          numbers("b_end", "INT32", ({ b }) => b.span.end),
          texts("kind", ({ kind }) => kind),
          numbers("overlap", "DOUBLE", ({ overlap }) => overlap),
          numbers("containment_a", "DOUBLE", ({ containment }) => containment.a),
          numbers("containment_b", "DOUBLE", ({ containment }) => containment.b),
          texts("family", ({ family }) => family ?? null),
        ],
      });
      await writeWhole(path, new Uint8Array(buffer));
      terminal.say(`written: ${path} (${rows.length} passages)`);
    },
  };
}
