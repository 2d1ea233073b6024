// Loaded before a measured program (`node --import`): on exit, writes what the process used to the file that HEARSAY_USAGE names.
import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const TICKS_A_SECOND = 100;

/** Processor seconds of the main thread alone; null where the system does not tell (only Linux does). */
function mainThreadSeconds() {
  try {
    const fields = readFileSync(`/proc/self/task/${process.pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}

if (isMainThread)
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { userCPUTime, systemCPUTime, maxRSS, mainThread: mainThreadSeconds() };
    writeFileSync(process.env.HEARSAY_USAGE, JSON.stringify(usage));
  });
