import { checkLog, readLog } from "../../cases/log.ts";
import { articleKey } from "../../core/ids.ts";
import { visibleText } from "../../report/visible-text.ts";
import { type CaseOptions, withCase } from "../cases/with-case.ts";
import type { CliCommand } from "../command.ts";

interface LogOptions extends CaseOptions {
  readonly json?: boolean;
  readonly verify?: boolean;
}

/** `hearsay log`: who did what, when and why, oldest first; `--verify` recomputes the chain of hashes. */
export const logCommand: CliCommand<LogOptions> = {
  configure: (command) =>
    void command
      .requiredOption("--case <folder>", "the case")
      .option("--verify", "recompute the chain of hashes")
      .option("--json", "the entries as JSON"),
  run: ({ options, terminal }) =>
    withCase(options, { forReading: true }, async (store) => {
      if (options.verify === true) {
        const { entries, head, broken } = await checkLog(store);
        if (broken === null) await terminal.print(`${entries} entries, as they were written; head ${head}\n`);
        else
          terminal.say(`hearsay: the log was changed at or before entry ${broken.seq} (${broken.what}, ${broken.at}).`);
        return broken === null ? 0 : 1;
      }
      const entries = await readLog(store);
      if (options.json === true) await terminal.print(`${JSON.stringify({ entries }, null, 1)}\n`);
      else
        await terminal.printRows(
          entries.map(({ seq, at, who, what, target, why }) => [
            visibleText(
              `${seq}  ${at}  ${who}  ${what}  ${target === null ? "" : articleKey(target)}${why === null ? "" : `  (${why})`}`,
            ),
          ]),
        );
      return 0;
    }),
};
