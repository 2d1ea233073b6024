#!/usr/bin/env node
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { keptCode } from "./kept-code.ts";
import type { run as Run } from "./run.ts";
import { tuneForShortRun } from "./short-run.ts";

const args = process.argv.slice(2);
const isShort = tuneForShortRun(args);
const here = dirname(fileURLToPath(import.meta.url));
const { ask } = isShort ? keptCode(here) : keptCode(here, () => null);
const { run } = ask("./run.cjs") as { run: typeof Run };
process.exitCode = await run(args);
