// Loaded before a measured program (`node --import`): on exit, writes what the process used to the file that HEARSAY_USAGE names.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.HEARSAY_USAGE, JSON.stringify({ userCPUTime, systemCPUTime, maxRSS }));
});
