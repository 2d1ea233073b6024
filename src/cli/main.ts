#!/usr/bin/env node
import { run } from "./run.ts";
import { tuneForShortRun } from "./short-run.ts";

const args = process.argv.slice(2);
tuneForShortRun(args);
process.exitCode = await run(args);
