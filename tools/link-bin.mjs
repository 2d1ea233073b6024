// After a build in a checkout: `npx hearsay` finds the program under node_modules/.bin, as it would in a project that installed it.
import { chmodSync, existsSync, rmSync, symlinkSync } from "node:fs";

const link = "node_modules/.bin/hearsay";
if (existsSync("node_modules/.bin") && existsSync("dist/cli.js")) {
  try {
    chmodSync("dist/cli.js", 0o755);
    rmSync(link, { force: true });
    symlinkSync("../../dist/cli.js", link);
  } catch (error) {
    console.warn(`npx hearsay will not find the program here (${error.message}); node dist/cli.js runs it`);
  }
}
