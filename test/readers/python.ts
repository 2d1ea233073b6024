import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const OWN = resolve(import.meta.dirname, "../../.cache/python/bin/python");
/** The Python that `.ci/run` fills with test/readers/requirements.txt, else the one on this machine. */
const PYTHON = existsSync(OWN) ? OWN : "python3";

/** Are these modules there? Where not, says aloud which tests are skipped for it. */
export function hasPython(...modules: readonly string[]): boolean {
  const { status } = spawnSync(PYTHON, ["-c", `import ${modules.join(", ")}`]);
  if (status === 0) return true;
  console.warn(
    `skipped: python3 with ${modules.join(", ")} is not here (pip install -r test/readers/requirements.txt)`,
  );
  return false;
}

/** Runs the program with the input on its standard input and gives the JSON it prints. Throws what it complains of. */
export function askPython(program: string, input: string | Uint8Array, ...argv: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(PYTHON, ["-c", program, ...argv], { input, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
