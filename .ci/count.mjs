// The runner's figures on one line of their own: "N passed, N failed". Skipped tests are named, so that none is skipped in silence.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const file of report.testResults)
  for (const test of file.assertionResults)
    if (test.status === "pending" || test.status === "skipped" || test.status === "todo")
      console.log(`skipped: ${test.fullName}`);
// a file that does not even load has no tests to count: it counts as one
const unloaded = report.testResults.filter(
  (file) => file.status === "failed" && file.assertionResults.length === 0,
).length;
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + unloaded} failed`);
