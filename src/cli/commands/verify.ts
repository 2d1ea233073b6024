import { verifyCase } from "../../cases/verify-case.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";
import { startProgress } from "../progress.ts";

/** `hearsay verify`: hashes the originals, the texts and the log again. Of bytes, never of truth. */
export const verifyCommand: CliCommand<CaseOptions> = {
  configure: (command) => void command.requiredOption("--case <folder>", "the case"),
  run: ({ options, terminal }) =>
    withCase(options, { forReading: true }, async (store) => {
      const progress = startProgress(terminal, "originals");
      const result = await verifyCase(store, (done, of) => progress.update(done, of));
      progress.end();
      for (const { says } of result.faults) terminal.say(`hearsay: ${says}`);
      const { originals, articles, logEntries, logHead, faults } = result;
      const sum = faults.length === 0 ? "all as kept" : `${faults.length} not as kept`;
      await terminal.print(
        `${originals} originals, ${articles} articles, ${logEntries} log entries: ${sum}; log head ${logHead}\n`,
      );
      return faults.length === 0 ? 0 : 1;
    }),
};
