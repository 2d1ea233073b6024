import { statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

/** Commands that read their inputs once and end. */
const SHORT: ReadonlySet<string> = new Set(["trace", "lint", "compare"]);
const MOST_BYTES = 40_000;
/** The engines that these settings were measured on; another one may not know them, and would say so. */
const [OLDEST, NEWEST] = [11, 13];

/**
 * One short text is read within a second, most of which goes into making code that runs a few times: then patterns are not made quick, and functions
 * are made quick later. Nothing that is found depends on it. Answers whether this is such a run. Measured by `npm run bench`; in a long run unhurried patterns cost a third more.
 */
export function tuneForShortRun(args: readonly string[]): boolean {
  const [command = "", ...rest] = args;
  const engine = Number(process.versions.v8.split(".")[0]);
  if (command !== "demo" && !(SHORT.has(command) && areShort(rest.filter((arg) => !arg.startsWith("-"))))) return false;
  if (engine >= OLDEST && engine <= NEWEST) setFlagsFromString("--no-regexp-optimization");
  if (engine === OLDEST) setFlagsFromString("--interrupt-budget=300000");
  return true;
}

/** Are they all files, and small ones together? */
function areShort(inputs: readonly string[]): boolean {
  let bytes = 0;
  try {
    for (const input of inputs) {
      const stat = statSync(input);
      if (!stat.isFile()) return false;
      bytes += stat.size;
    }
  } catch {
    // an address, a number, nothing that is there: whoever reads it says so
    return false;
  }
  return inputs.length > 0 && bytes <= MOST_BYTES;
}
