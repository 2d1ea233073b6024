import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ArticleLine, Truth } from "./truth.ts";

/** Generators by others, each with words and rules of its own, by the name of `--manner` and their folder. */
export const OTHER_HANDS: Readonly<Record<string, string>> = {
  another: "another-hand",
  third: "third-hand",
  fourth: "fourth-hand",
  fifth: "fifth-hand",
  sixth: "sixth-hand",
  seventh: "seventh-hand",
  eighth: "eighth-hand",
  ninth: "ninth-hand",
  tenth: "tenth-hand",
  eleventh: "eleventh-hand",
  twelfth: "twelfth-hand",
  thirteenth: "thirteenth-hand",
};

/**
 * A run of a generator that was written by somebody who had seen neither the templates here nor the program. Null, and said so aloud, where
 * Python 3 is missing. Errors of the generator are thrown in its own words.
 */
export function generateElsewhere(
  manner: string,
  seed: number,
  stories: number,
): { lines: ArticleLine[]; truth: Truth } | null {
  const hand = OTHER_HANDS[manner];
  if (hand === undefined) throw new Error(`no generator of the name ${manner}`);
  const folder = mkdtempSync(join(tmpdir(), `hearsay-${hand}-`));
  try {
    const script = fileURLToPath(new URL(`./${hand}/generate.py`, import.meta.url));
    const words = [script, "--seed", String(seed), "--stories", String(stories), "--out", folder];
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1" };
    const { error, status, stderr } = spawnSync("python3", words, { encoding: "utf8", env });
    if (error !== undefined) {
      console.error(`SKIPPED: --manner ${manner} needs python3, which could not be started.`);
      return null;
    }
    if (status !== 0) throw new Error(`${hand}/generate.py failed: ${stderr.trim()}`);
    const lines = readFileSync(join(folder, "articles.jsonl"), "utf8").trim().split("\n");
    return {
      lines: lines.map((line) => JSON.parse(line) as ArticleLine),
      truth: JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Truth,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
