import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ArticleLine, Truth } from "./truth.ts";

/**
 * A run of the generator in another-hand/, which was written by somebody who had seen neither the templates here nor the program. Null, and said so aloud, where
 * Python 3 is missing. Errors of the generator are thrown in its own words.
 */
export function generateAnother(seed: number, stories: number): { lines: ArticleLine[]; truth: Truth } | null {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-another-hand-"));
  try {
    const script = fileURLToPath(new URL("./another-hand/generate.py", import.meta.url));
    const words = [script, "--seed", String(seed), "--stories", String(stories), "--out", folder];
    const { error, status, stderr } = spawnSync("python3", words, { encoding: "utf8" });
    if (error !== undefined) {
      console.error("SKIPPED: --manner another needs python3, which could not be started.");
      return null;
    }
    if (status !== 0) throw new Error(`another-hand/generate.py failed: ${stderr.trim()}`);
    const lines = readFileSync(join(folder, "articles.jsonl"), "utf8").trim().split("\n");
    return {
      lines: lines.map((line) => JSON.parse(line) as ArticleLine),
      truth: JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Truth,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
